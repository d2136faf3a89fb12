"""How many operations are in a part of the world, held against the regions of the missions that ran."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        ("The UN has 11 peacekeeping operations, five of them in Africa.", date(2024, 11, 10), (5, "supported")),
        ("The UN has 11 peacekeeping operations, nine of them in Africa.", date(2024, 11, 10), (9, "contradicted")),
        ("The UN has 11 peacekeeping operations, half of them in Africa.", date(2024, 11, 10), (50, "supported")),
        ("A quarter of the UN's peacekeeping missions are in Africa.", date(2024, 11, 10), (25, "contradicted")),
        ("Nine of the sixteen UN peacekeeping missions are in Africa.", date(2014, 12, 17), (9, "supported")),
        ("UN peacekeeping missions in Africa: five.", date(2025, 6, 1), (5, "supported")),
        ("La ONU mantiene quince misiones de paz, ocho de ellas en África.", date(2017, 10, 19), (8, "supported")),
        ("Elf Friedensmissionen führt die UNO, fünf davon in Afrika.", date(2024, 11, 10), (5, "supported")),
        ("L'ONU a onze opérations de paix, dont cinq en Afrique.", date(2024, 11, 10), (5, "supported")),
        ("The UN has three peacekeeping missions in the Middle East.", date(2024, 11, 10), (3, "supported")),
    ],
)
def test_a_part_of_the_world_has_its_own_count(text: str, day: date, told: tuple[float, str]) -> None:
    found = peaceops.check(text, day).claims
    assert told in [(c.value, c.verdict) for c in found if c.kind == "mission_count"]


@pytest.mark.parametrize(
    "text",
    [
        "Of the UN's 70,000 peacekeepers, 85 per cent serve in Africa.",
        "UN peacekeepers from nine countries in Africa died last year.",
        "The UN peacekeeping mission spent eight years in Africa.",
    ],
)
def test_what_is_no_operation_is_not_counted(text: str) -> None:
    assert not [c for c in peaceops.check(text, date(2024, 11, 10)).claims if c.kind == "mission_count"]
