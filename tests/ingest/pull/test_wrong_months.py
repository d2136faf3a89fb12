"""Months of the data hub that are not what they say: each named in one sentence, and nothing of them comes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from publishers import CONTRIBUTIONS, FATALITIES, HUB_COLUMNS, HubRow, Publishers, hub_table, known_month

from .conftest import Refused

pytestmark = pytest.mark.sources


def later(rows: list[HubRow], day: str, more: int = 0) -> list[HubRow]:
    """The same rows under another day, with more men in the first."""
    return [replace(row, day=day, men=row.men + (more if row is rows[0] else 0)) for row in rows]


@pytest.fixture(scope="module")
def july(sources: Path) -> list[HubRow]:
    """July 2025 as rows of the hub."""
    return known_month(sources, "2025-07-31")


Rows = list[HubRow]
MONTHS: dict[str, tuple[Callable[[Rows], Rows], str]] = {
    "a month of the book under a new name": (
        lambda july: later(july, "2025-08-31"),
        "the rows of 2025-08 are those of 2025-07: expected a report of its own",
    ),
    "a month of the file under another name": (
        lambda july: later(july, "2025-08-31", 1) + later(july, "2025-09-30", 1),
        "the rows of 2025-09 are those of 2025-08",
    ),
    "a month to come": (
        lambda july: later(july, "2026-12-31", 1),
        "expected a month that had ended by 2026-11-26, found '2026-12-31'",
    ),
    "half of a month": (
        lambda july: later(july[: len(july) // 4], "2025-08-31"),
        "expected between half and twice as many",
    ),
    "a mission that is none": (
        lambda july: later([replace(july[0], mission="UNXYZ"), *july[1:]], "2025-08-31"),
        "unknown mission 'UNXYZ'",
    ),
    "a State that is none": (
        lambda july: later([replace(july[0], country="Ruritania", iso3=""), *july[1:]], "2025-08-31"),
        "unknown State 'Ruritania'",
    ),
    "the code of another State": (
        lambda july: later([replace(july[0], iso3="USA"), *july[1:]], "2025-08-31"),
        "column 'isocode3': expected",
    ),
    "a type that is none": (
        lambda july: later([replace(july[0], kind="Sailors"), *july[1:]], "2025-08-31"),
        "column 'personnel_type': expected one of troops",
    ),
    "fewer than nobody": (
        lambda july: later([replace(july[0], men=-3), *july[1:]], "2025-08-31"),
        "column 'male_personnel': expected a whole number from 0 to 20,000",
    ),
    "no day": (
        lambda july: later(july, "31/08/2025"),
        "column 'last_reporting_date': expected a date like 2018-10-31",
    ),
    "a mission years before it began": (
        lambda july: later([replace(july[0], mission="UNMISS"), *known_shrunk(july)], "2006-05-31"),
        "no mission has strength before the month before its start",
    ),
}


def known_shrunk(july: Rows) -> Rows:
    """The rows of missions that were there in 2006."""
    return [row for row in july if row.mission in ("MINURSO", "UNIFIL", "UNFICYP", "UNDOF", "UNTSO", "UNMIK")] + [
        replace(row, mission="UNIFIL", kind="Troops", men=15_000 + n, women=0)
        for n, row in enumerate({r.iso3: r for r in july if r.mission == "MINUSCA"}.values())
    ][:3]


@pytest.mark.parametrize("kind", MONTHS)
def test_months_that_are_not_what_they_say(kind: str, server: Publishers, refused: Refused, july: Rows) -> None:
    make, words = MONTHS[kind]
    server.serve(CONTRIBUTIONS, hub_table(make(july)))
    assert words in refused("strengths")


def test_a_column_of_the_hub_that_is_gone(server: Publishers, refused: Refused, july: Rows) -> None:
    columns = tuple(c for c in HUB_COLUMNS if c != "female_personnel")
    server.serve(CONTRIBUTIONS, hub_table(later(july, "2025-08-31", 1), columns))
    assert "expected a column 'female_personnel', found 'contributing_country, contribution_id" in refused("strengths")


def test_never_half_a_book(server: Publishers, refused: Refused, july: Rows) -> None:
    """One publisher is sound, the other is not: nothing of either comes in."""
    server.serve(CONTRIBUTIONS, hub_table(later(july, "2025-08-31", 1)))
    server.answers[FATALITIES] = lambda handler: handler.send_error(500)
    assert "DPPADPOSS-FATALITIES" in refused("strengths", "fatalities")
