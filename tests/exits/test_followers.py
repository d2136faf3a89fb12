"""What followed missions, case by case, and who took their tasks over."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.exits.followers import followers, handovers_of, of_kinds


def test_a_political_mission_has_its_years_and_what_they_cost() -> None:
    day = date(2026, 11, 1)
    view = open_book().at(day)
    found = {f.row.follow_on: f for f in of_kinds(view, day, ["political"])}
    binuh, unitams = found["BINUH"], found["UNITAMS"]
    assert binuh.low is not None and binuh.high is not None and binuh.ran is not None and unitams.ran is not None
    assert (round(float(binuh.low.value) / 1e6), round(float(binuh.high.value) / 1e6)) == (20, 34)
    assert binuh.ran.value == 7.0 and unitams.ran.value == 3.5, "to the date, and to its end on 3 December 2023"
    made = [f for c in found.values() for f in (c.ran, c.low, c.high) if f and f.trace]
    assert made and all(replay(f, view) == f.value for f in made)


def test_an_end_that_was_not_known_yet_does_not_show() -> None:
    day = date(2023, 5, 1)
    [unitams] = [f for f in followers(open_book().at(day), day) if f.row.follow_on == "UNITAMS"]
    assert unitams.ran is not None and unitams.ran.value == 2.9


def test_what_is_no_cost_of_a_year_is_not_shown_as_one() -> None:
    day = date(2026, 11, 1)
    found = {(f.row.predecessor, f.row.follow_on): f for f in followers(open_book().at(day), day)}
    teams = [f for (_, name), f in found.items() if name.startswith("UN country team")]
    assert len(teams) >= 8 and all(f.low is None and f.high is None for f in teams)
    assert found["UNITAMS", "Personal Envoy for Sudan; UN country team"].low is None, "money of a liquidation"
    joint = [f for (_, name), f in found.items() if name.startswith("Joint Vision")]
    assert all(f.low is None for f in joint), "the need of a plan of four years"


@pytest.mark.parametrize(
    ("mission", "takers"),
    [
        ("UNIKOM", {"host"}),
        ("UNMIBH", {"regional"}),
        ("UNOCI", {"host", "team", "office", "mission"}),
        ("UNFICYP", set()),
    ],
)
def test_takers_of_tasks_by_kind(mission: str, takers: set[str]) -> None:
    rows = handovers_of(open_book().at(), mission).rows
    assert {k for r in rows for k in r.taker_kinds.split(";")} == takers
