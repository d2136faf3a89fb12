"""A few yearly indicators of every host: at the mission's start, at the last decision, and the last one shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure
from peaceops.book.measures import counted
from peaceops.book.rules import DIFFERENCE
from peaceops.council.mandates import acts_on
from peaceops.document.model import Block, Cell, Chart, Empty, Paragraph, Section, Table, When
from peaceops.host.series import YearDeaths, deaths_of
from peaceops.host.yearly import DEMOCRACY, GDP, SERIES, Yearly, overlapping, yearly_of
from peaceops.missions.dates import START, preferred_of
from peaceops.period import Period
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.more import publisher
from peaceops.words.catalogue import said
from peaceops.words.states import the

LEAST = 2  # indicators of which a table is made
DECIDED_SINCE = 2  # years from the start to a decision that is set beside it
DEATHS = "conflict-deaths"
COLUMNS = (
    *("indicator", "start-year", "start", "decided-year", "decided"),
    *("last-year", "last", "change", "source"),
)
OF_START, OF_DECISION = ("start-year", "start", "change"), ("decided-year", "decided")
LATER = {GDP: "host-gdp-known-later", DEMOCRACY: "host-democracy-known-later"}


@dataclass(frozen=True, slots=True)
class Then:
    """What the table sets side by side: the year of the start, and the day of the last decision (None: not known)."""

    start: int | None
    decided: date | None


@dataclass(frozen=True, slots=True)
class Line:
    """An indicator: its key, its values at the start, as known at the last decision, and last, and the change."""

    key: str
    first: Figure | None
    decided: Figure | None
    last: Figure
    change: Cell


def part(ctx: Context, host: str, name: str, drawn: Chart | None) -> Part:
    """The table of a host, and a chart where one is given. With fewer than LEAST indicators known there is no
    table, and what lacks is a gap."""
    found, then = yearly_of(ctx.view, host), _then(ctx)
    lines = [_line(ctx, series, then) for series in found.values()]
    lines += _deaths(deaths_of(ctx.view, (host,))[host], then)
    blocks: list[Block] = [_table(ctx, host, name, lines)] if len(lines) >= LEAST else []
    blocks += [drawn] if drawn else []
    if ctx.later is not None:
        blocks += _hindsight(ctx, found, yearly_of(ctx.later, host))
    gaps = _gaps(name, tuple(key for key in SERIES if key not in found))
    return Part(ctx.write.section("host-indicators", blocks, name=f"host-indicators-{host}", host=name), gaps=gaps)


def _then(ctx: Context) -> Then:
    dates = preferred_of(ctx.view, ctx.mission)
    decided = [row.decided_on for row, _ in acts_on(ctx.view, ctx.mission) if row.decided_on <= ctx.as_of]
    start, last = dates[START].on_date if START in dates else None, max(decided, default=None)
    if start and last and last.year - start.year < DECIDED_SINCE:
        last = None  # what was known then is what is said of the start
    return Then(start.year if start else None, last)


def _line(ctx: Context, series: Yearly, then: Then) -> Line:
    first = series.near(then.start) if then.start else None
    known = [row for row in series.rows if then.decided and row.known <= then.decided]
    change: Cell = None
    if first:
        change = series.change(first, series.last) or _untold(ctx, overlapping(first, series.last))
    return Line(
        key=series.key,
        first=series.figure(first) if first else None,
        decided=series.figure(known[-1]) if known else None,
        last=series.figure(series.last),
        change=change,
    )


def _untold(ctx: Context, overlap: bool) -> Cell:
    """Why no change is told: the bounds overlap, or the two values are of one year or of other areas."""
    return ctx.write.words_only("host-within-bounds") if overlap else Empty.NOT_APPLICABLE


def _deaths(found: Sequence[YearDeaths], then: Then) -> list[Line]:
    """The line of conflict deaths, of years that are of the area of the last one alone."""
    years = [year for year in found if year.area == found[-1].area]
    if not years:
        return []
    last = years[-1]
    first = next((year for year in years if year.year == then.start), None)
    known = [year for year in years if then.decided and year.row.known <= then.decided]
    change: Cell = Empty.NOT_APPLICABLE if first is last else _more(first, last) if first else None
    decided = known[-1].best if known else None
    return [Line(DEATHS, first.best if first else None, decided, last.best, change)]


def _more(first: YearDeaths, last: YearDeaths) -> Figure:
    changed = counted("host-change", of=last.best.counted)
    return DIFFERENCE(changed, Period.years(first.year, last.year), [last.best, first.best], unit="deaths")


def _table(ctx: Context, host: str, name: str, lines: Sequence[Line]) -> Table:
    """Years stand before their values; a column that says nothing of any indicator is left out."""
    rows = []
    for line in lines:
        values = (*_dated(line.first), *_dated(line.decided), *_dated(line.last))
        rows.append((_label(ctx, line, name), *values, line.change, publisher(ctx, line.last)))
    start = any(line.first for line in lines)
    decided = any(line.decided and line.decided != line.last for line in lines)
    kept = [i for i, c in enumerate(COLUMNS) if (start or c not in OF_START) and (decided or c not in OF_DECISION)]
    return ctx.write.table(
        "host-indicators-table",
        [COLUMNS[i] for i in kept],
        [tuple(row[i] for i in kept) for row in rows],
        name=f"host-indicators-table-{host}",
        host=name,
        mission=ctx.mission,
        columns="all" if start and decided else "start" if start else "decided" if decided else "last",
    )


def has_table(section: Section) -> bool:
    """Whether a section has the table of a host's indicators."""
    return any(isinstance(b, Table) and b.id.startswith("host-indicators-table") for b in section.blocks)


def _label(ctx: Context, line: Line, host: str) -> str:
    """The name of an indicator, with its area where that is not the host alone."""
    label, area = said(f"host-series-{line.key}"), line.last.counted.get("area")
    return ctx.write.words_only(label if area == host else said("host-series-elsewhere", series=label, area=str(area)))


def _dated(figure: Figure | None) -> tuple[Cell, Cell]:
    return (When(figure.period), figure) if figure else (None, None)


def _gaps(name: str, lacking: tuple[str, ...]) -> tuple[Gap, ...]:
    if not lacking:
        return ()
    what = said("host-gap-indicators", host=the(name), lacking=tuple(said("host-lacks", series=key) for key in lacking))
    return (Gap(what, said("host-gap-indicators-where")),)


def _hindsight(ctx: Context, known: Mapping[str, Yearly], later: Mapping[str, Yearly]) -> list[Paragraph]:
    out = []
    for key, message in LATER.items():
        if key in later and (key not in known or later[key].last.year > known[key].last.year):
            last = later[key].figure(later[key].last)
            out.append(ctx.write.say(message, value=last, year=When(last.period), kind="hindsight"))
    return out
