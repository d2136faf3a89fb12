"""The fifteen core facts of a review, and which of them the database has for a mission at a date.

Below NEEDED of them a document is no review but a fact sheet, and is called one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book.tables.council import CurrentTasksRow
from peaceops.council import current_mandate, tasks_at
from peaceops.council.votes import votes_named
from peaceops.document.model import Empty
from peaceops.exits.endings import ended_by
from peaceops.exits.precedents import precedents
from peaceops.missions.ceilings import ceilings_on
from peaceops.missions.dates import START, preferred_of
from peaceops.missions.lists import several
from peaceops.money.cost import latest_cost
from peaceops.money.payers import payer_share
from peaceops.money.sections import REGULAR_BUDGET
from peaceops.people import contributors_at, fatalities_summary
from peaceops.people.strength import mission_months
from peaceops.review.brief.headline import civilians
from peaceops.review.context import Context

NEEDED = 8
RECENT = timedelta(days=366)  # before the date, or before the end of a mission: an older count is not its strength
BUDGET_YEARS, SPENT_YEARS = 1, 3  # before the year of the date
LISTED = ("pko", "spm")  # kinds of missions whose deaths the list of the United Nations has
FIRM = ("approved", "apportioned", "spent")


@dataclass(frozen=True, slots=True)
class CoreFact:
    """A fact that a review rests on: the key of its message, and whether the database has it for a mission."""

    key: str
    known: Callable[[Context], bool]


def _day(ctx: Context) -> date:
    """The date of the review, or the last day of a mission that had left by then."""
    ended = ended_by(ctx.view, ctx.mission, ctx.as_of)
    return ended.period.last if ended else ctx.as_of


def _end_known(ctx: Context) -> bool:
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    return mandate is not None and (mandate.form == "open_ended" or mandate.until is not None)


def _vote_known(ctx: Context) -> bool:
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    return mandate is not None and bool(votes_named(ctx.view, [mandate.resolution]))


def _counted(ctx: Context) -> bool:
    months = mission_months(ctx.view, ctx.mission, to_date=ctx.as_of)
    return bool(months) and months[-1].month_end >= _day(ctx) - RECENT


def _sent(ctx: Context) -> bool:
    found = contributors_at(ctx.view, ctx.as_of, ctx.mission)
    return found is not None and found.month_end >= _day(ctx) - RECENT


def _amount(ctx: Context, statuses: tuple[str, ...], years: int) -> bool:
    lines = [line for status in statuses if (line := latest_cost(ctx.view, ctx.mission, status))]
    return any(line.period.last.year >= _day(ctx).year - years for line in lines)


def _rate_known(ctx: Context) -> bool:
    share = payer_share(ctx.view, ctx.payer, ctx.as_of)
    return bool(share.regular if ctx.profile.funding == REGULAR_BUDGET else share.peacekeeping)


def _deaths_known(ctx: Context) -> bool:
    """The list of fatalities has every operation and political mission: where it has none of one, none died by then."""
    return ctx.profile.kind in LISTED or fatalities_summary(ctx.view, ctx.mission, ctx.as_of) is not None


def _tasked(ctx: Context) -> bool:
    read = ctx.view.where(CurrentTasksRow, mission=ctx.mission)
    return bool(read) or any(not t.stale for t in tasks_at(ctx.view, ctx.mission, ctx.as_of))


CORE: tuple[CoreFact, ...] = (
    CoreFact("established", lambda ctx: START in preferred_of(ctx.view, ctx.mission)),
    CoreFact("host", lambda ctx: bool(several(ctx.profile.hosts))),
    CoreFact("mandate", lambda ctx: current_mandate(ctx.view, ctx.mission, ctx.as_of) is not None),
    CoreFact("end", _end_known),
    CoreFact("vote", _vote_known),
    CoreFact("tasks", _tasked),
    CoreFact("uniformed", _counted),
    CoreFact("ceiling", lambda ctx: bool(ceilings_on(ctx.view, ctx.mission, ctx.as_of))),
    CoreFact("civilians", lambda ctx: not isinstance(civilians(ctx)[0], Empty)),
    CoreFact("contributors", _sent),
    CoreFact("deaths", _deaths_known),
    CoreFact("budget", lambda ctx: _amount(ctx, FIRM, BUDGET_YEARS)),
    CoreFact("spent", lambda ctx: _amount(ctx, ("spent",), SPENT_YEARS)),
    CoreFact("payer", _rate_known),
    CoreFact("precedents", lambda ctx: bool(precedents(ctx.view, ctx.mission, ctx.as_of, n=1).nearest)),
)


def missing(ctx: Context) -> tuple[CoreFact, ...]:
    """The core facts that the database lacks, in their order."""
    return tuple(fact for fact in CORE if not fact.known(ctx))
