"""A statement is called wrong only where it was understood, and nothing that may be meant bears it out."""

from __future__ import annotations

from datetime import date

import pytest

from claims.said import claims

DAY = date(2024, 10, 10)
TEXTS = {  # a statement after another, its unit, the verdicts that it may have, and the day of the text
    "a number far from that of the mission carried to it": (
        "UNIFIL patrols southern Lebanon for the UN. An advance party of 350 soldiers moved on Monday.",
        "persons",
        {"unknown"},
        DAY,
    ),
    "the same of the mission by its name": (
        "UNIFIL had 350 peacekeepers in September 2024.",
        "persons",
        {"contradicted"},
        DAY,
    ),
    "the most that there ever were": (
        "MINURCAT never had more than some 3,800 uniformed personnel.",
        "persons",
        {"needs_context", "supported"},
        date(2011, 1, 3),
    ),
    "a size for which the book has no ceiling": (
        "The Council voted on 21 April 1994 to cut UNAMIR to 270 military personnel.",
        "persons",
        {"unknown", "supported", "needs_context"},
        date(1994, 4, 22),
    ),
    "one death more than the list": (
        "Nine peacekeepers have died in MINURCAT.",
        "persons",
        {"needs_context"},
        date(2011, 1, 3),
    ),
    "a rate that is set beside another State's": (
        "In 2014 China paid 6.6 per cent of the UN peacekeeping budget, more than the United Kingdom.",
        "percent",
        {"needs_context"},
        date(2014, 10, 20),
    ),
    "the same rate alone": (
        "In 2014 China paid 6.6 per cent of the UN peacekeeping budget.",
        "percent",
        {"supported"},
        date(2014, 10, 20),
    ),
    "a vote that was not unanimous": (
        "El Consejo de Seguridad renovó la UNVMC, pero el mandato no se renueva por unanimidad.",
        "votes",
        {"supported"},
        date(2025, 10, 31),
    ),
}


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_what_is_doubtful_is_not_called_wrong(name: str) -> None:
    text, unit, allowed, day = TEXTS[name]
    found = [c.verdict for c in claims(text, day) if c.unit == unit]
    assert found and set(found) <= allowed


def test_each_of_a_list_is_its_own_state_s() -> None:
    text = "The UN's largest contributors are India with 6,073 peacekeepers, Rwanda with 5,919 and Pakistan with 4,164."
    found = {c.value: c.actor for c in claims(text, date(2024, 2, 9)) if c.unit == "persons"}
    assert found == {6073: "IND", 5919: "RWA", 4164: "PAK"}
