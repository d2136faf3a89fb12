"""Presence over time: the chart by category, the table of year ends, the peak."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from peaceops.book import Figure
from peaceops.document.model import Block, Cell, Chart, Paragraph, Table, When
from peaceops.missions.ceilings import ceiling_of
from peaceops.people import MonthStrength, YearEnd, peak, women_by_month, year_ends
from peaceops.people.months import STAFF_OFFICERS_FROM
from peaceops.people.strength import residual, shown_parts, with_breaks
from peaceops.period import Period
from peaceops.review.context import Context, Part
from peaceops.review.presence.parts import kind

FOLD_YEARS_OVER = 30
EVERY_MONTH_UP_TO = 96
Series = tuple[tuple[date, MonthStrength | None], ...]


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """The subsection, empty where the book has fewer than two months of the mission by the date."""
    if len(months) < 2:
        return Part(ctx.write.section("presence-history", ()))
    series = with_breaks(months)
    blocks: list[Block] = [_peak(ctx, months), _chart(ctx, series)]
    if last := residual(months):
        blocks.append(_chart(ctx, with_breaks(last), residual=True))
    if ends := year_ends(ctx.view, ctx.mission, ctx.as_of):
        december = (w for w in women_by_month(ctx.view, ctx.mission, ctx.as_of) if w.month_end.month == 12)
        blocks.append(_table(ctx, ends, {w.month_end.year: w.women for w in december}))
    if any(m is None for _, m in series):
        blocks.append(ctx.write.say("presence-open-months", kind="note"))
    return Part(ctx.write.section("presence-history", blocks))


def _peak(ctx: Context, months: tuple[MonthStrength, ...]) -> Paragraph:
    highest, first = peak(months), months[0]
    assert highest is not None
    told = any(m.persons("staff_officers") for m in months) and first.month_end < STAFF_OFFICERS_FROM
    since = When(Period.month_end(STAFF_OFFICERS_FROM))
    return ctx.write.join(
        ctx.write.say(
            "presence-peak", mission=ctx.mission, persons=highest.uniformed, day=highest.day, first=first.day
        ),
        ctx.write.say("presence-staff-officers-with-troops", since=since) if told else None,
    )


def _drawn(series: Series) -> Series:
    """Every month of a short series; of a long one the quarter ends, and the first, largest and last month."""
    if len(series) <= EVERY_MONTH_UP_TO:
        return series
    highest = peak(tuple(m for _, m in series if m))
    also = {series[0][0], series[-1][0], highest.month_end if highest else None}
    return tuple((day, m) for day, m in series if day.month % 3 == 0 or day in also)


def _shown(months: Iterable[MonthStrength | None]) -> tuple[str, ...]:
    """Categories with anybody in them, the total first; one category alone is the total."""
    parts = shown_parts(m for m in months if m)
    return ("uniformed", *(parts if len(parts) > 1 else ()))


def _counts(month: MonthStrength | None, shown: tuple[str, ...]) -> list[Cell]:
    return [month.figure(c) if month else None for c in shown]


def _chart(ctx: Context, all_months: Series, *, residual: bool = False) -> Chart:
    series, suffix = _drawn(all_months), "-residual" if residual else ""
    shown = _shown(m for _, m in series)
    ceilings = {} if residual else _ceilings(ctx, series)
    more = ("ceiling",) if ceilings else ()
    table = ctx.write.table(
        "presence-months",
        ("month", *shown, *more),
        ((When(Period.month(day)), *_counts(m, shown), *(ceilings.get(day) for _ in more)) for day, m in series),
        name=f"presence-months{suffix}",
        folded=True,
        mission=ctx.mission,
        residual=residual,
        quarters=len(series) < len(all_months),
    )
    return ctx.write.chart(
        "presence-strength",
        "line",
        table,
        x="month",
        series=(*shown, *more),
        unit="persons",
        name=f"presence-strength{suffix}",
        mission=ctx.mission,
        ceiling=bool(ceilings),
        residual=residual,
        kinds=tuple(map(kind, shown[1:])),
        lines=len(shown) - 1,
        broken=any(m is None for _, m in series),
    )


def _ceilings(ctx: Context, series: Series) -> dict[date, Figure]:
    """The ceiling of military personnel in force at each month end that has one."""
    found = {day: ceiling_of(ctx.view, ctx.mission, "military", day) for day, _ in series}
    return {day: ceiling for day, ceiling in found.items() if ceiling is not None}


def _table(ctx: Context, ends: tuple[YearEnd, ...], women_by_year: dict[int, Figure]) -> Table:
    shown = _shown(e.month for e in ends)
    means = any(e.month is None and e.mean for e in ends)
    counted = ctx.write.words_only("presence-counted")
    rows = []
    for end in ends:
        cells: list[Cell] = [When(Period.of_year(end.year)), *_counts(end.month, shown)]
        if means:
            cells.append(end.mean if end.month is None else counted)
        if women_by_year:
            cells.append(women_by_year.get(end.year) if end.month else None)
        cells.append(end.month.contributors if end.month else None)
        rows.append(tuple(cells))
    columns = ("year", *shown, *(["mean"] if means else []), *(["women"] if women_by_year else []), "states")
    folded = len(rows) > FOLD_YEARS_OVER
    return ctx.write.table("presence-year-ends", columns, rows, folded=folded, mission=ctx.mission, means=means)
