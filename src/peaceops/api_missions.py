"""Missions and names behind `import peaceops`: each command is a thin layer over one of these functions."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.days import past_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book.reply import Replies, ReplyRows
    from peaceops.missions.lists import MissionSummary
    from peaceops.missions.name_columns import NamedColumn
    from peaceops.missions.profile import MissionProfile
    from peaceops.missions.resolve import Resolved


def missions(
    *,
    active_on: date | None = None,
    kind: str | None = None,
    as_of: date | None = None,
    book: Book | None = None,
) -> Replies[MissionSummary]:
    """Missions in the book, in order of start. `active_on`: only those whose mandate ran that day. `kind`: pko (on the
    official list), spm, support or other_pko. Start and end are figures (unit date) with their sources; `term` is that
    of the mandate on the day of activity, or on `as_of`, or today. Raises PeaceopsError for an unknown kind."""
    from peaceops.council.mandate_terms import missions_with_terms

    day, known = past_day(active_on, said("day-of-activity")), past_day(as_of)
    view = (book or open_book()).at(known)
    return missions_with_terms(view, day or known or date.today(), active_on=day, kind=kind)


def missions_count(on: date | None = None, *, as_of: date | None = None, book: Book | None = None) -> ReplyRows:
    """How many missions of each kind had begun by a day (today if None), and how many ran on it. `pko` are those on the
    official list of peacekeeping operations; for the others the row says that no list is behind them. `as_of`: from
    what was public on that day; from the whole book if None."""
    from peaceops.missions.counts import mission_counts

    day = past_day(on, said("day-asked")) or date.today()
    return mission_counts((book or open_book()).at(past_day(as_of)), day)


def mission(name: str, as_of: date | None = None, *, book: Book | None = None) -> MissionProfile:
    """One mission: every date as each source gives it, the term of its mandate, phases, hosts, other names,
    predecessors and successors.

    Raises PeaceopsError for an unknown mission (nearest names offered) or a date before its start."""
    from peaceops.council.mandate_terms import profile_with_term

    view = (book or open_book()).at(as_of)
    return profile_with_term(view, name, view.as_of or date.today())


def resolve(name: str, *, kind: str = "", year: int | None = None, book: Book | None = None) -> Resolved:
    """The State, mission, body or document that a name means: kind, key (ISO alpha-3, acronym, symbol) and full name.

    Any spelling in use is understood, in any case, in the languages of the United Nations, with or without accents.
    `kind`: state, mission, body or document; any of them if empty, in the order document, body, State, mission. `year`:
    for names that changed hands. Raises PeaceopsError for an unknown name and for one of several things."""
    from peaceops.missions.resolve import resolve as found

    return found((book or open_book()).at(), name, kind, year)


def names(
    path: Path | str,
    column: str,
    *,
    kind: str = "state",
    year_column: str = "",
    code: str = "",
    book: Book | None = None,
) -> NamedColumn:
    """The rows of a CSV file with the code and the name of the State or mission that each cell of `column` means, and
    why a name was not understood.

    `kind`: state or mission. `year_column`: the column of years (or dates), for names that changed hands. `code`: what
    the column of codes is called. Raises PeaceopsError for a file or column that cannot be read."""
    from peaceops.missions.name_columns import named_column

    view = (book or open_book()).at()
    return named_column(view, path, column, kind=kind, year_column=year_column, code=code)
