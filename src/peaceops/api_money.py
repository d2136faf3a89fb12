"""What it costs and who pays, behind `import peaceops`: each command is a thin layer over one of these functions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.days import any_day
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from peaceops.book.reply import ReplyRows


def budget(
    mission: str = "ALL",
    fy: str = "",
    *,
    status: str = "",
    parts: bool = False,
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Amounts (US dollars) of a mission by financial year, or of all missions and accounts in one (the newest with most
    of them if empty), each with its status: proposed, approved, apportioned, spent ...

    `parts`: also parts of a year, additions and components. Sources that disagree are all kept. Raises PeaceopsError
    for an unknown mission, year or status."""
    from peaceops.money.budget_table import budgets

    return budgets((book or open_book()).at(as_of), mission, fy, status, parts=parts)


def arrears(
    state: str = "",
    *,
    owed_by: str = "",
    mission: str = "",
    from_date: date | None = None,
    to_date: date | None = None,
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Amounts (US dollars) owed or paid, as public documents name them, in order of date. No series.

    `state`: one State, as debtor or as contributor. `owed_by`: member_states or united_nations. Days are of the
    position, both included. Raises PeaceopsError for an unknown name."""
    from peaceops.money.owed_table import owed

    span = {"from_date": any_day(from_date, said("day-first")), "to_date": any_day(to_date, said("day-last"))}
    return owed((book or open_book()).at(as_of), state, owed_by=owed_by, mission=mission, **span)


def assembly_votes(
    about: str = "",
    *,
    from_date: date | None = None,
    to_date: date | None = None,
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """Recorded votes of the General Assembly on the financing of a mission, or on a resolution by its symbol (all if
    empty), in order of time: totals, who voted against and who abstained. Source: table financing_votes.

    Days are inclusive; a vote of which only the month is known counts where its month meets them. Raises PeaceopsError
    for an unknown mission or resolution."""
    from peaceops.money.assembly_votes import assembly_votes as votes

    first, last = any_day(from_date, said("day-first")), any_day(to_date, said("day-last"))
    return votes((book or open_book()).at(as_of), about, frm=first, to=last)


def appropriated(state: str = "", *, as_of: date | None = None, book: Book | None = None) -> ReplyRows:
    """Amounts (US dollars) that a payer's own parliament was asked for or gave for peacekeeping, by the payer's fiscal
    year and stage. Source: table payer_appropriations.

    `state`: one State. Raises PeaceopsError for an unknown one."""
    from peaceops.money.payer_appropriations import appropriated as of_payer

    return of_payer((book or open_book()).at(as_of), state)


def reimbursement(on: date | None = None, *, as_of: date | None = None, book: Book | None = None) -> ReplyRows:
    """Standard reimbursement of contributors: US dollars per person and month, each rate from its first day; with `on`
    the one in force that day. Source: table reimbursement_rates."""
    from peaceops.money.owed_table import reimbursement_rates

    return reimbursement_rates((book or open_book()).at(as_of), any_day(on, said("day-asked")))


def regular_rates(
    year: int | None = None, *, payer: str = "", as_of: date | None = None, book: Book | None = None
) -> ReplyRows:
    """Rates of the regular scale (per cent) with rank, the largest first: of all Member States in a year since 1946, or
    of one in every scale. Raises PeaceopsError for a year without a scale, an unknown State, or neither given."""
    from peaceops.money.regular_rates import regular_rates as found

    return found((book or open_book()).at(as_of), year, payer)


def payer_years(
    iso3: str,
    years: Sequence[str] = (),
    *,
    missions: Sequence[str] = (),
    region: str = "",
    currency: str = "",
    as_of: date | None = None,
    book: Book | None = None,
) -> ReplyRows:
    """What one Member State pays (US dollars) in several years, perhaps for a group of missions: a row a mission and
    year, and a sum a year. `years`: financial (2024-25) or calendar (2024: by the days of its sections where they are
    known, else half of each of two financial years); the newest financial year if empty.

    `missions`: only these; `region`: only those in it, such as Africa. `currency`: also in this one (EUR), at means of
    official rates. Raises PeaceopsError for an unknown State, mission, region, currency or year, and for a year without
    costs."""
    from peaceops.money.payer_years import payer_years as found

    return found((book or open_book()).at(as_of), iso3, years, missions=missions, region=region, currency=currency)
