"""A statement is called wrong only where it was understood, and nothing that may be meant bears it out."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims

RATE = "In 2014 China paid 6.6 per cent of the UN peacekeeping budget"
TEXTS = f"""
2024-10-10 | persons | unknown | UNIFIL patrols southern Lebanon. An advance party of 350 soldiers moved on Monday.
2024-10-10 | persons | contradicted | UNIFIL had 350 peacekeepers in September 2024.
2011-01-03 | persons | needs_context supported | MINURCAT never had more than some 3,800 uniformed personnel.
1994-04-22 | persons | unknown supported needs_context | The Council voted on 21 April to cut UNAMIR to 270 soldiers.
2011-01-03 | persons | needs_context | Nine peacekeepers have died in MINURCAT.
2014-10-20 | percent | needs_context | {RATE}, more than the United Kingdom.
2014-10-20 | percent | supported | {RATE}.
2025-10-31 | votes | supported | El Consejo de Seguridad renovó la UNVMC, pero el mandato no se renueva por unanimidad.
"""  # day of the text, unit of the statement, verdicts that it may have


@pytest.mark.parametrize("row", TEXTS.strip().splitlines())
def test_what_is_doubtful_is_not_called_wrong(row: str) -> None:
    day, unit, allowed, text = row.split(" | ")
    found = [c.verdict for c in claims(text, date.fromisoformat(day)) if c.unit == unit]
    assert found and set(found) <= set(allowed.split())


def test_each_of_a_list_is_its_own_state_s() -> None:
    text = "The UN's largest contributors are India with 6,073 peacekeepers, Rwanda with 5,919 and Pakistan with 4,164."
    found = {c.value: c.actor for c in claims(text, date(2024, 2, 9)) if c.unit == "persons"}
    assert found == {6073: "IND", 5919: "RWA", 4164: "PAK"}
