"""Figures and words that the parts of the section on presence share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from peaceops.book import Figure, computed
from peaceops.book.figure import worded
from peaceops.people.strength import whole


def book_date(day: date, counts: str, reference: str) -> Figure:
    """A date about the book itself, such as the first month of a gap."""
    return computed(day.isoformat(), "date", counts, "", "read off the book's own calendar", (), reference=reference)


def month_day(count: Figure) -> Figure:
    """The month end that a head count is about, as a date with the same source."""
    return worded(count, value=str(count.period), unit="date", counts=f"month end of the report: {count.counts}")


def listed(said_of: Sequence[tuple[Figure, str]]) -> tuple[str, list[Figure]]:
    """Words with a place for each figure, joined by commas and "and": "{} troops, {} police and {} experts".

    `said_of`: each figure with what to say after it.
    """
    said = [f"{{}} {word}" for _, word in said_of]
    joined = said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}" if said else ""
    return joined, [figure for figure, _ in said_of]


def from_states(count: Figure) -> str:
    """The words around a number of Member States."""
    return "{} Member State" if whole(count) == 1 else "{} Member States"


def any_person(figures: Sequence[Figure | None]) -> bool:
    """Whether any of the head counts is more than none."""
    return any(f is not None and whole(f) for f in figures)
