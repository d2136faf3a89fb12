"""Who serves, behind `import peaceops`: each command is a thin layer over one of these functions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.days import any_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book.reply import ReplyRows


def strength(
    mission: str = "ALL",
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "month",
    on: date | None = None,
    contributor: str = "",
    category: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Uniformed personnel deployed (unit: persons, head count at month ends; UN monthly reports, IPI before 2015).

    `mission`: acronym, or ALL for all missions, political missions included. `by`: month (ceilings beside the persons),
    category, contributor or mission (the last two at the last month of the span, with ranks). `on`: the last report at
    or before a day. `contributor`: one Member State. `category`: such as military, troops or police. Missing months are
    rows without a value. Raises PeaceopsError for an unknown name, or an inverted span."""
    from peaceops.people import strengths_of

    span = (any_day(from_date, said("day-first")), any_day(to_date, said("day-last")))
    day = any_day(on, said("day-asked"))
    view = (book or open_book()).at(as_of)
    return strengths_of(view, mission, *span, by=by, on=day, contributor=contributor, category=category)


def staff(
    mission: str = "ALL",
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    category: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Civilian staff, positions, ceilings and other personnel (unit: persons) of a mission, or of ALL operations, as
    single papers print them beside the monthly reports: no series. Source: table staffing.

    `category`: only those whose name holds it, such as civilian, staff or police. Days are inclusive; figures without a
    day are in no span. Raises PeaceopsError for an unknown mission or category, or an inverted span."""
    from peaceops.people.staff_table import staff_of

    first, last = any_day(from_date, said("day-first")), any_day(to_date, said("day-last"))
    return staff_of((book or open_book()).at(as_of), mission, first, last, category=category)


def deaths(
    mission: str = "ALL",
    from_date: date | None = None,
    to_date: date | None = None,
    *,
    by: str = "mission",
    nationality: str = "",
    cause: str = "",
    personnel: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Persons who died while serving in a UN mission (ALL: in any since 1948), most first, with rank, share and total.

    `by`: mission, nationality, cause, personnel or year. The others narrow: days of the incident (both included), a
    State by any of its names, a cause (malicious_act, accident, illness ...), a kind of personnel. Source: the UN list
    of fatalities, one row a person. Raises PeaceopsError for an unknown name or grouping, or an inverted span."""
    from peaceops.people.death_table import deaths_by

    span = (any_day(from_date, said("day-first")), any_day(to_date, said("day-last")))
    view = (book or open_book()).at(as_of)
    return deaths_by(view, mission, *span, by=by, nationality=nationality, cause=cause, personnel=personnel)
