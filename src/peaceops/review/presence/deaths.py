"""Deaths in the mission: persons, by cause and year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peaceops.document.model import Block, Chart, Row, When
from peaceops.missions.dates import START, date_figure, preferred_of
from peaceops.people import Fatalities, MonthStrength, fatalities_summary
from peaceops.people.fatalities import before, doubled
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Part
from peaceops.words.catalogue import said

MALICIOUS = "malicious_act"


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """Deaths by the date, as the publisher's list of a later state has them; a sentence where it lists none."""
    w, found = ctx.write, fatalities_summary(ctx.view, ctx.mission, ctx.as_of)
    if found is None:
        return Part(w.section("presence-deaths", [w.say("presence-no-deaths", mission=ctx.mission)]))
    causes = tuple(said("presence-deaths-of-cause", deaths=f, cause=cause) for cause, f in found.by_cause())
    about: dict[str, Any] = {"deaths": found.total, "first": found.first, "last": found.last}
    blocks: list[Block] = [
        w.say("presence-deaths-sum", mission=ctx.mission, **about, causes=causes),
        w.say("presence-deaths-list-is-later", kind="note"),
    ]
    if twice := doubled(ctx.view, ctx.mission):
        blocks.append(w.say("presence-deaths-doubled", persons=twice, kind="note"))
    blocks += _before_the_start(ctx)
    blocks.append(_chart(ctx, found))
    return Part(w.section("presence-deaths", blocks), (_finding(ctx, found),))


def _before_the_start(ctx: Context) -> list[Block]:
    """The deaths that the list has before the mission began: the list and the start disagree."""
    start = preferred_of(ctx.view, ctx.mission).get(START)
    if start is None:
        return []
    began = date_figure(start)
    early = before(ctx.view, ctx.mission, ctx.as_of, began)
    return [ctx.write.say("presence-deaths-before-start", persons=early, start=began, kind="note")] if early else []


def _chart(ctx: Context, found: Fatalities) -> Chart:
    causes = found.causes()
    rows: Iterator[Row] = (
        (When(Period.of_year(year)), found.in_year(year), *(found.in_year(year, cause) for cause in causes))
        for year in found.years()
    )
    columns = ("year", "all", *causes)
    table = ctx.write.table("presence-deaths-table", columns, rows, folded=True, mission=ctx.mission)
    return ctx.write.chart(
        "presence-deaths-chart", "stacked", table, x="year", series=causes, unit="deaths", mission=ctx.mission
    )


def _finding(ctx: Context, found: Fatalities) -> Finding:
    about: dict[str, Any] = {"mission": ctx.mission, "deaths": found.total}
    if MALICIOUS not in found.causes():
        return Finding(said=ctx.write.say("presence-deaths-finding", **about, kind="finding"))
    malicious = found.of_cause(MALICIOUS)
    sentence = ctx.write.say("presence-deaths-finding-malicious", **about, malicious=malicious, kind="finding")
    return Finding(said=sentence)
