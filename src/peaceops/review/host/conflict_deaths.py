"""Conflict deaths in the hosts of a mission over its life."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from peaceops.document.model import Block, Cell, Chart, Paragraph
from peaceops.host.series import FIRST_YEAR, ISRAEL, YUGOSLAVIA, YearDeaths, deaths_of, total_of
from peaceops.missions.dates import MANDATE_END, START, preferred_of
from peaceops.review.context import Context, Finding, Gap, Part, in_year
from peaceops.review.host.sentences import LONG
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

YEARS_BEFORE = 3
YEARS_AFTER = 5
COUNTED_WITH = {  # areas whose series has another area in it: UCDP counts by the states of its list
    YUGOSLAVIA: "host-kosovo-was-part",
    ISRAEL: "host-palestinian-territory-counted",
}

Series = Mapping[str, Sequence[YearDeaths]]  # by the area under which the deaths are shown


def part(ctx: Context, hosts: tuple[str, ...], names: Mapping[str, str]) -> Part:
    """Conflict deaths by year from three years before the start to the last year known (or five after the end); no
    blocks where none is known."""
    w = ctx.write
    first, last = life(ctx)
    found = {names[h]: years for h, years in deaths_of(ctx.view, hosts).items()}
    series = _series(found, first, last)
    gaps = tuple(_gaps(found, first))
    if not any(series.values()):
        return Part(w.section("host-deaths", []), gaps=gaps)
    blocks: list[Block] = [_counted(ctx, area, years) for area, years in series.items() if years]
    blocks.append(_chart(ctx, series, first, last))
    if ctx.later is not None:
        blocks += _hindsight(ctx, hosts, names, last)
    return Part(w.section("host-deaths", blocks), (_finding(ctx, series),), gaps)


def life(ctx: Context) -> tuple[int, int]:
    """The first and the last year that a chart of the host shows: from before the start to some years after the end."""
    dates = preferred_of(ctx.view, ctx.mission)
    start = dates[START].on_date.year if START in dates else ctx.profile.known.year
    last = ctx.as_of.year
    if MANDATE_END in dates:
        last = min(last, dates[MANDATE_END].on_date.year + YEARS_AFTER)
    return max(FIRST_YEAR, start - YEARS_BEFORE), last


def _series(found: Series, first: int, last: int) -> dict[str, tuple[YearDeaths, ...]]:
    """The years to show, by the area they are about: Kosovo's begin under Serbia (Yugoslavia), those of Israel have
    the Occupied Palestinian Territory in them."""
    out: dict[str, tuple[YearDeaths, ...]] = {}
    for name, years in found.items():
        shown = [d for d in years if first <= d.year <= last]
        before = tuple(d for d in shown if d.area == YUGOSLAVIA)
        own = tuple(d for d in shown if d.area != YUGOSLAVIA)
        if before:
            out[YUGOSLAVIA] = before
        if own or not before:
            out[ISRAEL if own and own[0].area == ISRAEL else name] = own
    return out


def _named(ctx: Context, area: str) -> str:
    return ctx.write.words_only("host-area", area=area)


def _in_text(ctx: Context, area: str) -> str:
    """The name of an area as it stands in running text."""
    return the(_named(ctx, area))


def _elsewhere(ctx: Context, area: str, told: str) -> Said | str:
    """Where it was, unless the sentence has just told of that area."""
    return said("host-finding-in", area=_in_text(ctx, area)) if area != told else ""


def _worst(years: Sequence[YearDeaths]) -> YearDeaths:
    return max(years, key=lambda d: d.row.best)


def _counted(ctx: Context, area: str, years: Sequence[YearDeaths]) -> Paragraph:
    """The deaths of all years, the worst of them, and the last."""
    total, worst, last = total_of(years), _worst(years), years[-1]
    peak = "host-deaths-most" if 2 * worst.row.best > float(total.value) else "host-deaths-largest"
    return ctx.write.say(
        "host-deaths-counted",
        area=_in_text(ctx, area),
        total=total,
        first=in_year(years[0].year),
        last=in_year(last.year),
        years="one" if years[0] is last else "more",
        peak=said(peak, year=in_year(worst.year), deaths=worst.best) if total.value and years[0] is not last else "",
        end=said("host-deaths-in-last", deaths=last.best) if total.value and worst is not last else "",
        note=said(COUNTED_WITH[area]) if area in COUNTED_WITH else "",
    )


def _chart(ctx: Context, series: Series, first: int, last: int) -> Chart:
    areas = {area: _named(ctx, area) for area, years in series.items() if years}
    by_year = {area: {d.year: d.best for d in series[area]} for area in areas}
    last = min(last, max(max(years) for years in by_year.values()))
    rows: list[tuple[Cell, ...]] = [
        (in_year(year), *(by_year[area].get(year) for area in areas)) for year in range(first, last + 1)
    ]
    table = ctx.write.table("host-deaths-table", ("year", *areas), rows, folded=len(rows) > LONG, heads=areas)
    kind = "columns" if len(areas) == 1 else "stacked"
    return ctx.write.chart(
        "host-deaths-chart",
        kind,
        table,
        x="year",
        series=tuple(areas),
        unit="deaths",
        areas=tuple(map(the, areas.values())),
        mission=ctx.mission,
        **_told(ctx, [d for years in series.values() for d in years]),
    )


def _told(ctx: Context, years: Sequence[YearDeaths]) -> dict[str, Any]:
    """The year with most deaths and the last, for the title."""
    worst, last = _worst(years), max(years, key=lambda d: (d.year, d.row.best))
    end = said("host-deaths-chart-end", deaths=last.best, area=_in_text(ctx, last.area), year=in_year(last.year))
    about = {"most": worst.best, "area": _in_text(ctx, worst.area), "year": in_year(worst.year)}
    return about | {"end": end if last is not worst else ""}


def _hindsight(ctx: Context, hosts: tuple[str, ...], names: Mapping[str, str], last: int) -> list[Block]:
    assert ctx.later is not None
    before, after = deaths_of(ctx.view, hosts), deaths_of(ctx.later, hosts)
    blocks: list[Block] = []
    for host in hosts:
        known = {d.year for d in before[host]}
        since = [d for d in after[host] if d.year not in known and d.year >= last - 1]
        if since:
            span = {"first": in_year(since[0].year), "last": in_year(since[-1].year)}
            blocks.append(
                ctx.write.say(
                    "host-deaths-known-later", area=the(names[host]), total=total_of(since), **span, kind="hindsight"
                )
            )
    return blocks


def _gaps(found: Series, first: int) -> list[Gap]:
    out = []
    for name, years in found.items():
        if not years:
            out.append(Gap(said("host-gap-no-row", area=the(name)), said("host-gap-no-row-where")))
        elif years[0].year > first:
            began = in_year(years[0].year)
            what = said("host-gap-other-state", area=the(name), year=began)
            out.append(Gap(what, said("host-gap-other-state-where")))
    return out


def _finding(ctx: Context, series: Series) -> Finding:
    """The host with most deaths in the last year, or the one host: its worst year and its last."""
    area, years = max(
        ((a, y) for a, y in series.items() if y),
        key=lambda item: (item[1][-1].year, item[1][-1].row.best),
    )
    last, worst = years[-1], _worst([d for ys in series.values() for d in ys])
    peak = (
        said("host-finding-peak", deaths=worst.best, year=in_year(worst.year), area=_elsewhere(ctx, worst.area, area))
        if worst.row.best > last.row.best
        else ""
    )
    year, name = in_year(last.year), _in_text(ctx, area)
    return Finding(
        said=ctx.write.say("host-finding-deaths", area=name, deaths=last.best, year=year, peak=peak, kind="finding"),
    )
