"""Five figures that are seen first: uniformed and civilian personnel, a year's amount, the payer's part and people."""

from __future__ import annotations

from datetime import date, timedelta

from peaceops.book import Figure
from peaceops.document.model import Empty, Strip, Text, When
from peaceops.missions.ceilings import ceilings_on
from peaceops.money.bill import ASSESSED, bill
from peaceops.money.cost import latest_cost
from peaceops.money.payers import name_of
from peaceops.people import StaffingFigure, contributors_at, staffing_figures
from peaceops.people.strength import mission_months
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.money.sentences import described
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

RECENT = timedelta(days=3 * 366)  # an older count of civilians says nothing of today
CIVILIANS = ("civilian personnel", "international staff", "national staff")
Item = tuple[Figure | Empty, Text]


def strip(ctx: Context) -> list[Strip]:
    """The five, each with what it counts; one that the book lacks says so. No strip where it lacks all five."""
    five = (_uniformed(ctx), civilians(ctx), _amount(ctx), *_payer(ctx))
    return [Strip(five)] if any(value is not Empty.NOT_KNOWN for value, _ in five) else []


def _uniformed(ctx: Context) -> Item:
    months = mission_months(ctx.view, ctx.mission, to_date=ctx.as_of)
    ceilings = ceilings_on(ctx.view, ctx.mission, ctx.as_of)
    limit: Said = said("brief-no-ceiling")
    if ceilings:
        each = tuple(said("brief-ceiling", number=c, category=str(c.counted.get("category"))) for c in ceilings[:2])
        limit = said("brief-ceilings", each=each)
    if not months:
        return Empty.NOT_KNOWN, ctx.write.text("brief-uniformed-not-known", limit=limit)
    month = When(Period.month(months[-1].month_end))
    return months[-1].uniformed, ctx.write.text("brief-uniformed", month=month, limit=limit)


def civilians(ctx: Context) -> Item:
    """The last count of civilian personnel, of the last three years."""
    deployed = [f for f in staffing_figures(ctx.view, ctx.mission) if f.what == "deployed"]
    found = [f for f in deployed if f.category in CIVILIANS and _day(f) >= ctx.as_of - RECENT]
    if not found:
        return Empty.NOT_KNOWN, ctx.write.text("brief-civilians-not-known")
    last = max(found, key=_day)
    return last.persons, ctx.write.text("brief-civilians", category=last.category, period=When(last.period))


def _day(figure: StaffingFigure) -> date:
    return figure.to_date or figure.from_date or date.min


def _amount(ctx: Context) -> Item:
    line = latest_cost(ctx.view, ctx.mission)
    if line is None:
        return Empty.NOT_KNOWN, ctx.write.text("brief-amount-not-known")
    return line.amount, ctx.write.text("brief-amount", year=When(line.period), described=described(line))


def _payer(ctx: Context) -> tuple[Item, Item]:
    name = the(name_of(ctx.view, ctx.payer))
    return _bill(ctx, name), _people(ctx, name)


def _bill(ctx: Context, name: str) -> Item:
    found = bill(ctx.view, ctx.mission, ctx.payer, ctx.as_of)
    if found is None:
        return Empty.NOT_KNOWN, ctx.write.text("brief-bill-not-known", payer=name)
    key = "brief-bill-assessed" if found.kind == ASSESSED else "brief-bill-part"
    return found.amount, ctx.write.text(key, payer=name, year=When(found.period))


def _people(ctx: Context, name: str) -> Item:
    found = contributors_at(ctx.view, ctx.as_of, ctx.mission)
    if found is None:
        return Empty.NOT_KNOWN, ctx.write.text("brief-people-not-known", payer=name)
    month, own = When(Period.month(found.month_end)), found.of(ctx.payer)
    if own is None:
        return Empty.NONE, ctx.write.text("brief-people-none", payer=name, month=month)
    about = {"payer": name, "month": month, "rank": found.rank(own), "states": found.states}
    return own.persons, ctx.write.text("brief-people", **about)
