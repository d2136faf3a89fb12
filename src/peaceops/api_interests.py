"""How missions touch a payer, behind `import peaceops`: the command is a thin layer over this function."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book

if TYPE_CHECKING:
    from peaceops.book.reply import ReplyRows


def interests(
    iso3: str, mission: str = "", *, years: int = 10, as_of: date | None = None, book: Book | None = None
) -> ReplyRows:
    """How a mission touches a payer's interests, a row a figure (US dollars, persons, per cent), in figures with
    sources and nothing scored: trade with each host as both sides report it, its own people there, its bill. Without a
    mission a line each that ran on the day.

    `years`: the last years of yearly series that are told. Years count from the day on which their first publication
    was due. Raises PeaceopsError for an unknown Member State or mission, for a day before the mission began, and for
    fewer than one year."""
    from peaceops.errors import refused
    from peaceops.interests.lens import interests as found

    if years < 1:
        raise refused("years-too-few", given=str(years))
    return found((book or open_book()).at(as_of), iso3, mission, as_of, years)
