"""Deaths in the mission: persons, by cause and year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peaceops.book.tables.missions import MissionsRow
from peaceops.document.model import Block, Chart, Row, When
from peaceops.missions.dates import START, date_figure, preferred_of
from peaceops.missions.lists import several
from peaceops.people import Fatalities, MonthStrength, fatalities_summary
from peaceops.people.fatalities import before, doubled
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Part
from peaceops.words.catalogue import said

MALICIOUS = "malicious_act"
OFFICE, MANY = "support", 10  # a kind of mission; deaths by malicious acts that a reader will look for


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
    blocks += [*_before_the_start(ctx), *_of_offices(ctx)]
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


def _of_offices(ctx: Context) -> list[Block]:
    """Offices of the same host, which are no missions, with many killed since the mission began: the 22 of 19 August
    2003 in Baghdad, the head of UNAMI among them, are listed under the office of the humanitarian coordinator."""
    start, hosts = preferred_of(ctx.view, ctx.mission).get(START), {*several(ctx.profile.hosts)}
    notes: list[Block] = []
    for office in ctx.view.where(MissionsRow, kind=OFFICE):
        found = fatalities_summary(ctx.view, office.mission, ctx.as_of)
        if found is None or office.mission == ctx.mission or not hosts & {*several(office.hosts)}:
            continue
        killed = found.of_cause(MALICIOUS) if MALICIOUS in found.causes() else None
        if start and killed and float(killed.value) >= MANY and str(found.last.value) >= start.on_date.isoformat():
            about: dict[str, Any] = {"office": office.mission, "name": office.name, "deaths": killed}
            notes.append(ctx.write.say("presence-deaths-of-an-office", **about, last=found.last, kind="note"))
    return notes


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
