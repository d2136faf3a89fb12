"""What the mission costs: its own money history, its place in the whole, the cost of each mission, the totals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peaceops.book import counted, fact
from peaceops.book.tables.missions import MissionDatesRow
from peaceops.book.tables.money import ExpenditureItemsRow, FundingArrangementsRow
from peaceops.document.model import Block, Chart, Paragraph, Section, Table, When
from peaceops.money.cost import CostLine, all_lines, best, cost_history, whole_years
from peaceops.money.newest import is_newest_of_all
from peaceops.money.portfolio import (
    Portfolio,
    Standing,
    TotalLine,
    account_name,
    budget_totals_for,
    different_totals,
    newest_place,
    newest_portfolio,
    part_of_sum,
    place_in_whole,
    portfolio,
)
from peaceops.period import FINANCIAL_YEAR, Period, fy_of
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.money.sentences import COLUMNS, caution, described, line_ref, ref, table_row, year_ranges
from peaceops.words.catalogue import said

FIRST_COMPILED = 1998  # no source at hand gives an amount of a mission before 1998/99
DRAWN = ("proposed", "approved", "apportioned", "spent")
FOLD_OVER = 12
WHOLE = str(said("cost-whole-mission"))  # part of what a figure counts, which is one in every language


def part(ctx: Context) -> Part:
    """The section on cost."""
    history = cost_history(ctx.view, ctx.mission)
    every = all_lines(ctx.view)
    blocks: list[Block] = [*_opening(ctx, history), *_notes(ctx)]
    if chart := _history_chart(ctx, history):
        blocks.append(chart)
    if history:
        blocks.append(_amounts(ctx, "cost-amounts", history, FOLD_OVER))
        if ctx.profile.funding != "regular_budget":
            blocks.append(ctx.write.say("cost-caveats", kind="note"))
    blocks += _hindsight(ctx, history)
    place = newest_place(ctx.view, ctx.mission, every)
    whole = place.portfolio if place else newest_portfolio(ctx.view, every)
    sections = [s for s in (_whole_section(ctx, place, whole), _classes(ctx), _totals_section(ctx)) if s]
    section = ctx.write.section("cost", blocks, sections)
    return Part(section, tuple(_findings(ctx, history, place)), tuple(_gaps(ctx, history)))


def _newest(lines: Sequence[CostLine]) -> CostLine | None:
    """The line that stands for the newest year."""
    last = max((x.fy for x in lines), default="")
    return best(x for x in lines if x.fy == last)


def _opening(ctx: Context, history: tuple[CostLine, ...]) -> list[Block]:
    whole = whole_years(history)
    newest = _newest(whole)
    if newest is None:
        return [ctx.write.say("cost-no-whole-year", kind="gap", mission=ctx.mission)]
    blocks: list[Block] = [_amount_sentence(ctx, "cost-newest-year", newest)]
    if newest.status not in ("spent", "approved"):
        firm = _newest([x for x in whole if x.status in ("spent", "approved")])
        if firm:
            blocks.append(_amount_sentence(ctx, "cost-newest-firm", firm))
    return blocks


def _amount_sentence(ctx: Context, key: str, line: CostLine) -> Paragraph:
    return ctx.write.say(
        key,
        mission=ctx.mission,
        amount=line.amount,
        year=When(line.period),
        described=described(line),
        document=line_ref(line),
        caution=caution(line.amount),
        proved="yes" if is_newest_of_all(ctx.view, line) else "no",
    )


def _notes(ctx: Context) -> list[Block]:
    if ctx.profile.funding == "regular_budget":
        return [ctx.write.say("cost-on-regular-budget")]
    rows = ctx.view.where(FundingArrangementsRow, mission=ctx.mission)
    begun = [r for r in rows if r.from_date <= ctx.as_of]
    if not begun:
        return []
    row = max(begun, key=lambda r: r.from_date)
    decided = ref(row.source, row.reference)
    return [ctx.write.say(f"cost-paid-{row.arrangement.replace('_', '-')}", kind="note", decided=decided)]


def _history_chart(ctx: Context, history: tuple[CostLine, ...]) -> Chart | None:
    """Columns by year: what was proposed, approved, apportioned and spent. Years without an amount stay empty."""
    whole = whole_years(history)
    years = sorted({x.period.year for x in whole})
    if len(years) < 2:
        return None
    used = [s for s in DRAWN if any(x.status == s for x in whole)]
    financial = any(x.period.kind == FINANCIAL_YEAR for x in whole)
    rows = []
    for first in range(years[0], years[-1] + 1):
        year = Period.of_fy(first) if financial else Period.of_year(first)
        lines = [best(x for x in whole if x.period == year and x.status == s) for s in used]
        rows.append((When(year), *(x.amount if x else None for x in lines)))
    table = ctx.write.table("cost-by-year", ("year", *used), rows, folded=True, mission=ctx.mission)
    return ctx.write.chart("cost-history", "columns", table, x="year", series=used, unit="usd", mission=ctx.mission)


def _amounts(ctx: Context, key: str, lines: Sequence[CostLine], fold_over: int, *, later: bool = False) -> Table:
    rows = [table_row(ctx.write, x) for x in lines]
    return ctx.write.table(key, COLUMNS, rows, folded=len(rows) > fold_over, later=later, mission=ctx.mission)


def _whole_section(ctx: Context, place: Standing | None, whole: Portfolio | None) -> Section | None:
    if whole is None:
        return None
    say, year = ctx.write.say, When(whole.lines[0].period)
    blocks: list[Block] = []
    if place:
        blocks.append(
            say(
                "cost-place",
                year=year,
                mission=ctx.mission,
                share=place.share,
                total=whole.total,
                rank=place.rank,
                missions=place.missions,
            )
        )
    else:
        blocks.append(say("cost-no-place", mission=ctx.mission, year=year))
    blocks.append(_portfolio_chart(ctx, whole, later=False))
    if whole.left_out:
        names = ", ".join(x.mission for x in whole.left_out)
        blocks.append(say("cost-left-out", kind="note", missions=names))
    return ctx.write.section("cost-whole", blocks)


def _portfolio_chart(ctx: Context, whole: Portfolio, *, later: bool) -> Chart:
    about: dict[str, Any] = {
        "year": When(whole.total.period),
        "status": whole.status,
        "shares": whole.shares,
    }
    suffix = "-later" if later else ""
    rows = [(account_name(x.mission), x.amount, part_of_sum(x, whole), line_ref(x)) for x in whole.lines]
    columns = ("mission", "amount", "share", "source")
    table = ctx.write.table(
        "cost-missions", columns, rows, name=f"cost-missions-{whole.fy}{suffix}", folded=True, later=later, **about
    )
    return ctx.write.chart(
        "cost-each",
        "bar",
        table,
        x="mission",
        series=("amount",),
        unit="usd",
        name=f"cost-each-{whole.fy}{suffix}",
        highlight=ctx.mission if whole.of(ctx.mission) else "",
        **about,
    )


def _classes(ctx: Context) -> Section | None:
    """What the money of the newest year went on, where the performance report was public."""
    known = [r for r in ctx.view.where(ExpenditureItemsRow, mission=ctx.mission) if r.tier in ("class", "mission")]
    fy = max((r.fy for r in ctx.view.where(ExpenditureItemsRow, mission=ctx.mission)), default="")
    rows = sorted((r for r in known if r.fy == fy), key=lambda r: (r.tier, -r.spent_usd))
    if not rows:
        return None
    cells = []
    for r in rows:
        label = r.label if r.tier == "class" else WHOLE
        counts = counted("expenditure-class", label=label, mission=ctx.mission)
        cells.append((label, fact(r, r.spent_usd, counts, Period.parse(fy)), ref(r.source, r.locator or "")))
    year, columns = When(Period.parse(fy)), ("class", "spent", "source")
    table = ctx.write.table("cost-classes", columns, cells, mission=ctx.mission, year=year)
    return ctx.write.section("cost-classes-section", (table,))


def _totals_section(ctx: Context) -> Section | None:
    first = fy_of(ctx.as_of).year
    years = [str(Period.of_fy(year)) for year in (first, first - 1, first - 2)]
    totals = [t for fy in years for t in budget_totals_for(ctx.view, fy)]
    if not totals:
        return None
    opening = ctx.write.say("cost-totals-opening")
    blocks: list[Block] = [opening, *_disagreement(ctx, totals), _totals_table(ctx, totals, "cost-totals-table")]
    if ctx.later is not None:
        known = {(t.fy, t.what, t.source, t.locator) for t in totals}
        later = [t for fy in years for t in budget_totals_for(ctx.later, fy)]
        later = [t for t in later if (t.fy, t.what, t.source, t.locator) not in known]
        if later:
            blocks.append(_totals_table(ctx, later, "cost-totals-later", later=True))
    return ctx.write.section("cost-totals", blocks)


def _disagreement(ctx: Context, totals: list[TotalLine]) -> list[Block]:
    """For each year, how far the decided totals that documents name lie apart."""
    out: list[Block] = []
    for fy in dict.fromkeys(t.fy for t in totals):
        if found := different_totals(totals, fy):
            number, lowest, highest = found
            year = When(Period.parse(fy))
            out.append(ctx.write.say("cost-totals-differ", year=year, number=number, lowest=lowest, highest=highest))
    return out


def _totals_table(ctx: Context, totals: list[TotalLine], key: str, *, later: bool = False) -> Table:
    rows = []
    for t in totals:
        shares = ctx.write.words_only(f"cost-shares-{t.shares if t.shares in ('yes', 'no') else 'unknown'}")
        year = When(Period.parse(t.fy))
        rows.append((year, t.amount, t.what, shares, t.precision or None, ref(t.source, t.locator)))
    columns = ("year", "total", "what", "shares", "precision", "source")
    return ctx.write.table(key, columns, rows, folded=len(rows) > 8, later=later)


def _hindsight(ctx: Context, history: tuple[CostLine, ...]) -> list[Block]:
    """What later sources say of the year of the date, the years around it, and older years that were missing."""
    if ctx.later is None:
        return []
    known = {(x.fy, x.status, x.shares, x.usd) for x in history}
    this = fy_of(ctx.as_of)
    whole = [x for x in cost_history(ctx.later, ctx.mission) if x.fy <= str(Period.of_fy(this.year + 1))]
    later = [x for x in whole if (x.fy, x.status, x.shares, x.usd) not in known]
    if not later:
        return []
    blocks: list[Block] = []
    now = best(x for x in later if x.fy in (this.iso, str(ctx.as_of.year)))
    if now:
        about = {"amount": now.amount, "described": described(now), "document": line_ref(now)}
        blocks.append(ctx.write.say("cost-year-known-later", kind="hindsight", year=When(now.period), **about))
    place = _place_in(ctx, this.iso)
    if place:
        year = When(place.portfolio.lines[0].period)
        figures = {"share": place.share, "total": place.portfolio.total}
        blocks.append(ctx.write.say("cost-place-known-later", kind="hindsight", year=year, **figures))
        blocks.append(_portfolio_chart(ctx, place.portfolio, later=True))
    blocks.append(_amounts(ctx, "cost-later", later, 8, later=True))
    return blocks


def _place_in(ctx: Context, fy: str) -> Standing | None:
    """The mission's place in one financial year, with what later sources know; None where it is on another basis."""
    assert ctx.later is not None
    whole = portfolio(ctx.later, fy)
    return place_in_whole(whole, ctx.mission) if whole and whole.status == "spent" else None


def _findings(ctx: Context, history: tuple[CostLine, ...], place: Standing | None) -> list[Finding]:
    line = _newest(whole_years(history))
    if line is None:
        return []
    say, year = ctx.write.say, When(line.period)
    proved = "yes" if is_newest_of_all(ctx.view, line) else "no"
    about = {"amount": line.amount, "described": described(line), "caution": caution(line.amount), "proved": proved}
    newest = say("cost-finding-newest", kind="finding", mission=ctx.mission, year=year, **about)
    found = [Finding(said=newest)]
    if place:
        whole = place.portfolio
        year = When(whole.lines[0].period)
        more = {"share": place.share, "missions": place.missions, "year": year, "status": whole.status}
        found.append(Finding(said=say("cost-finding-place", kind="finding", mission=ctx.mission, **more)))
    return found


def _gaps(ctx: Context, history: tuple[CostLine, ...]) -> list[Gap]:
    """Years of the mission's life, from 1998/99 on, without an approved or spent amount."""
    if ctx.profile.funding == "regular_budget":
        where, years = said("cost-gap-regular-budget-where"), sorted(x.fy for x in history)
        if not years:
            return [Gap(said("cost-gap-regular-budget", mission=ctx.mission), where)]
        return [Gap(said("cost-gap-regular-budget-beyond", mission=ctx.mission), where)]
    spans = _life(ctx)
    if spans is None:
        return []
    first, last = spans
    have = {
        x.period.year
        for x in whole_years(history)
        if x.status in ("approved", "spent") and x.period.kind == FINANCIAL_YEAR
    }
    missing = [y for y in range(max(first, FIRST_COMPILED), last + 1) if y not in have]
    gaps = []
    if missing:
        what = said("cost-gap-years", mission=ctx.mission, years=year_ranges(missing))
        gaps.append(Gap(what, said("cost-gap-years-where")))
    if first < FIRST_COMPILED:
        begins = Period.of_fy(FIRST_COMPILED)
        what = said("cost-gap-before", mission=ctx.mission, year=When(begins))
        if ctx.as_of < begins.first:
            what = said("cost-gap-of-the-time", mission=ctx.mission)
        gaps.append(Gap(what, said("cost-gap-before-where")))
    return gaps


def _life(ctx: Context) -> tuple[int, int] | None:
    """The financial years (first calendar year of each) in which the mission had a mandate, up to the date."""
    rows = ctx.view.where(MissionDatesRow, mission=ctx.mission, preferred=True)
    dates = {r.what: r.on_date for r in rows}
    if "start" not in dates:
        return None
    end = min(dates.get("mandate_end", ctx.as_of), ctx.as_of)
    return fy_of(dates["start"]).year, fy_of(end).year
