"""What the mission costs: its own money history, its place in the whole, the cost of each mission, the totals."""

from __future__ import annotations

from datetime import date

from peaceops.book import Counted, Figure, computed
from peaceops.document.model import Block, Chart, Paragraph, Section, Table, para
from peaceops.money.cost import CostLine, all_lines, best, cost_history, whole_years
from peaceops.money.portfolio import (
    Place,
    Portfolio,
    TotalLine,
    account_name,
    budget_totals_for,
    newest_place,
    newest_portfolio,
)
from peaceops.money.years import fy_from, fy_of, is_fy, printed
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.money.sentences import TABLE_COLUMNS, caution, line_ref, ref, sentence_of, table_row, year_ranges

FIRST_COMPILED = 1998  # no source at hand gives an amount of a mission before 1998/99
ON_REGULAR_BUDGET = (
    "This mission is paid from the regular budget of the United Nations, not from a peacekeeping account of its own: "
    "its amounts run by calendar year, and every Member State pays for it at the regular scale."
)
UNFICYP_NOTE = (
    "The force in Cyprus is not wholly apportioned: a third of its cost is met by Cyprus and a fixed yearly sum by "
    "Greece, both voluntarily; the rest is apportioned among Member States."
)
CAVEATS = (
    "Financial years of peacekeeping run from July to June. Proposed, approved, apportioned and spent are four "
    "different amounts. Apportioned amounts, and some approved ones, include the mission's shares of the support "
    "account at Headquarters and of the service centres in Brindisi and Entebbe; expenditure does not."
)
TOTALS_CAPTION = "Totals of all peacekeeping operations as public documents name them"
WHERE = (
    "General Assembly resolutions on the financing of the mission; "
    "the Secretary-General's budget and performance reports"
)


def part(ctx: Context) -> Part:
    """The section on cost."""
    history = cost_history(ctx.view, ctx.mission)
    every = all_lines(ctx.view)
    blocks: list[Block] = [*_opening(ctx, history), *_notes(ctx)]
    if chart := _history_chart(ctx, history):
        blocks.append(chart)
    if history:
        blocks.append(_history_table(ctx, history))
        if ctx.profile.funding != "regular_budget":
            blocks.append(para(CAVEATS, kind="note"))
    blocks += _hindsight(ctx, history)
    place = newest_place(ctx.view, ctx.mission, every)
    whole = place.portfolio if place else newest_portfolio(ctx.view, every)
    sections = [s for s in (_whole_section(ctx, place, whole), _classes(ctx), _totals_section(ctx)) if s]
    section = Section("cost", "Cost", tuple(blocks), tuple(sections))
    return Part(section, tuple(_findings(ctx, history, place)), tuple(_gaps(ctx, history)))


def _opening(ctx: Context, history: tuple[CostLine, ...]) -> list[Block]:
    whole = whole_years(history)
    if not whole:
        return [para(f"No amount for a whole year of {ctx.mission} was public, as far as the book knows.", kind="gap")]
    newest = best(x for x in whole if x.fy == max(y.fy for y in whole))
    assert newest is not None
    blocks: list[Block] = [_newest_sentence(ctx, newest)]
    if newest.status not in ("spent", "approved"):
        firm = [x for x in whole if x.status in ("spent", "approved")]
        if firm and (line := best(x for x in firm if x.fy == max(y.fy for y in firm))):
            words = (
                f"The newest amount that was decided or spent is {{}} for {{}} ({sentence_of(line)}; "
                f"{{}}).{caution(line.amount)}"
            )
            blocks.append(para(words, line.amount, line.year(), line_ref(line)))
    return blocks


def _newest_sentence(ctx: Context, line: CostLine) -> Paragraph:
    words = (
        f"The newest amount for a whole year of {ctx.mission} is {{}} for {{}} ({sentence_of(line)}; "
        f"{{}}).{caution(line.amount)}"
    )
    return para(words, line.amount, line.year(), line_ref(line))


def _notes(ctx: Context) -> list[Block]:
    if ctx.profile.funding == "regular_budget":
        return [para(ON_REGULAR_BUDGET)]
    return [para(UNFICYP_NOTE, kind="note")] if ctx.mission == "UNFICYP" else []


def _history_chart(ctx: Context, history: tuple[CostLine, ...]) -> Chart | None:
    """Columns by year: what was proposed, approved, apportioned and spent. Years without an amount stay empty."""
    whole = whole_years(history)
    years = sorted({int(x.fy[:4]) for x in whole})
    if len(years) < 2:
        return None
    names = {"proposed": "Proposed", "approved": "Approved", "apportioned": "Apportioned", "spent": "Spent"}
    used = [s for s in names if any(x.status == s for x in whole)]
    rows = []
    for first in range(years[0], years[-1] + 1):
        fy = fy_from(first) if any(is_fy(x.fy) for x in whole) else str(first)
        lines = [best(x for x in whole if x.fy == fy and x.status == s) for s in used]
        rows.append((printed(fy), *(x.amount if x else None for x in lines)))
    table = Table(
        "cost-by-year",
        f"{ctx.mission} by year: one amount of each kind, the mission alone where that is known",
        ("Year", *(names[s] for s in used)),
        tuple(rows),
        note="An empty cell is a year for which the book has no such amount.",
        folded=True,
    )
    return Chart(
        "cost-history",
        f"{ctx.mission}: amounts by year",
        f"Columns of the yearly amounts of {ctx.mission} that were public, by kind; years without an amount are empty.",
        "columns",
        table,
        "Year",
        tuple(names[s] for s in used),
        "usd",
    )


def _history_table(ctx: Context, history: tuple[CostLine, ...]) -> Table:
    return Table(
        "cost-amounts",
        f"Every amount of {ctx.mission} that was public, contradictions included",
        TABLE_COLUMNS,
        tuple(table_row(x) for x in history),
        folded=len(history) > 12,
    )


def _whole_section(ctx: Context, place: Place | None, whole: Portfolio | None) -> Section | None:
    if whole is None:
        return None
    blocks: list[Block] = []
    year = whole.lines[0].year()
    if place:
        blocks.append(
            para(
                f"In {{}}, the newest year for which the costs of most missions were public on one basis, "
                f"{ctx.mission} took {{}} "
                "of the sum of all missions and accounts, {}; by size it stood at number {} of {} missions.",
                year,
                place.share,
                whole.total,
                place.rank,
                place.missions,
            )
        )
    else:
        blocks.append(
            para(
                f"{ctx.mission} is in no year for which the costs of most peacekeeping missions were public on one "
                f"basis. The newest such year is {{}}.",
                year,
            )
        )
    blocks.append(_portfolio_chart(ctx, whole))
    if whole.left_out:
        names = ", ".join(x.mission for x in whole.left_out)
        blocks.append(para(f"Public only on another basis, and so not in the sum: {names}.", kind="note"))
    return Section("cost-whole", "Place in the whole", tuple(blocks))


def _portfolio_chart(ctx: Context, whole: Portfolio, prefix: str = "") -> Chart:
    basis = {"yes": ", with support shares", "no": ", without support shares"}.get(whole.shares, "")
    year = printed(whole.fy)
    total = float(whole.total.value)
    rows = []
    for line in whole.lines:
        name = account_name(line.mission)
        rule = "amount / sum over missions and accounts x 100"
        share = computed(100 * line.usd / total, "pct", f"share of {name}", whole.fy, rule, [line.amount, whole.total])
        rows.append((name, line.amount, share, line_ref(line)))
    table = Table(
        f"cost-missions-{whole.fy}",
        f"{prefix}{'m' if prefix else 'M'}issions and accounts, {year}: {whole.status}{basis}",
        ("Mission", "Amount", "Share of the sum", "Source"),
        tuple(rows),
        folded=True,
    )
    return Chart(
        f"cost-each-{whole.fy}",
        f"{prefix}{'c' if prefix else 'C'}ost of each mission, {year} ({whole.status}{basis})",
        f"Bars of the amount {whole.status} for each mission and account in the year, the largest first.",
        "bar",
        table,
        "Mission",
        ("Amount",),
        "usd",
        highlight=ctx.mission if whole.of(ctx.mission) else "",
    )


def _classes(ctx: Context) -> Section | None:
    """What the money of the newest year went on, where the performance report was public."""
    rows = ctx.view.rows(
        """SELECT * FROM expenditure_items WHERE mission = $m AND tier IN ('class', 'mission')
           AND fy = (SELECT max(fy) FROM expenditure_items WHERE mission = $m) ORDER BY tier, spent_usd DESC""",
        {"m": ctx.mission},
    )
    if not rows:
        return None
    from peaceops.book import figure

    fy = rows[0]["fy"]
    cells = []
    for r in rows:
        label = r["label"] if r["tier"] == "class" else "Whole mission"
        cells.append(
            (label, figure(r, "spent_usd", f"{label}, {ctx.mission}", fy, unit="usd"), ref(r["source"], r["locator"]))
        )
    table = Table(
        "cost-classes",
        f"{ctx.mission}, {printed(fy)}: expenditure by class",
        ("Class", "Spent", "Source"),
        tuple(cells),
    )
    return Section("cost-classes-section", "What it was spent on", (table,))


def _totals_section(ctx: Context) -> Section | None:
    first = int(fy_of(ctx.as_of)[:4])
    totals = [t for year in (first, first - 1, first - 2) for t in budget_totals_for(ctx.view, fy_from(year))]
    if not totals:
        return None
    blocks: list[Block] = [*_disagreement(totals), _totals_table(totals, "cost-totals-table", TOTALS_CAPTION)]
    if ctx.later is not None:
        known = {(t.fy, t.what, t.source, t.locator) for t in totals}
        years = (fy_from(first), fy_from(first - 1), fy_from(first - 2))
        later = [t for fy in years for t in budget_totals_for(ctx.later, fy)]
        later = [t for t in later if (t.fy, t.what, t.source, t.locator) not in known]
        if later:
            blocks.append(_totals_table(later, "cost-totals-later", f"Known only later: {TOTALS_CAPTION.lower()}"))
    return Section("cost-totals", "Totals of all peacekeeping operations", tuple(blocks))


def _disagreement(totals: list[TotalLine]) -> list[Block]:
    """For each year, how far the decided totals that documents name lie apart."""
    out: list[Block] = []
    for fy in dict.fromkeys(t.fy for t in totals):
        amounts = [t.amount for t in totals if t.fy == fy and t.amount and t.status in ("approved", "stated")]
        values = sorted({float(a.value): a for a in amounts}.items())
        if len(values) < 2 or values[-1][0] - values[0][0] < 0.01 * values[0][0]:
            continue
        year = Figure(
            printed(fy),
            "text",
            Counted("", (("text", "financial year"),)),
            Period.parse(fy),
            "recorded",
            source=amounts[0].source,
        )
        number = computed(len(values), "count", f"different totals named for {printed(fy)}", fy, "count", amounts)
        words = (
            "For {} public documents name {} different levels, from {} to {}. They differ by the date of the "
            "decision, by "
            "what they include and by rounding, and some are only implied by a comparison. All are kept in the table."
        )
        out.append(para(words, year, number, values[0][1], values[-1][1]))
    return out


def _totals_table(totals: list[TotalLine], name: str, caption: str) -> Table:
    rows = []
    for t in totals:
        shares = {"yes": "yes", "no": "no"}.get(t.shares, "not known")
        rows.append((printed(t.fy), t.amount, t.what, shares, t.precision or None, ref(t.source, t.locator)))
    return Table(
        name,
        caption,
        ("Year", "Total", "What, as named", "With support account", "Precision", "Source"),
        tuple(rows),
        folded=len(rows) > 8,
    )


def _hindsight(ctx: Context, history: tuple[CostLine, ...]) -> list[Block]:
    """What later sources say of the year of the date, the years around it, and older years that were missing."""
    if ctx.later is None:
        return []
    known = {(x.fy, x.status, x.shares, x.usd) for x in history}
    upto = fy_from(int(fy_of(ctx.as_of)[:4]) + 1)
    whole = [x for x in cost_history(ctx.later, ctx.mission) if x.fy <= upto]
    later = [x for x in whole if (x.fy, x.status, x.shares, x.usd) not in known]
    if not later:
        return []
    blocks: list[Block] = []
    now = best(x for x in later if x.fy in (fy_of(ctx.as_of), str(ctx.as_of.year)))
    if now:
        words = f"For {{}}, the year of this review, {{}} ({sentence_of(now)}; {{}})."
        blocks.append(para(words, now.year(), now.amount, line_ref(now), kind="hindsight"))
    place = newest_place_in(ctx, fy_of(ctx.as_of))
    if place:
        words = "That is {} of {} spent on all missions, service centres and the support account in {}."
        blocks.append(
            para(words, place.share, place.portfolio.total, place.portfolio.lines[0].year(), kind="hindsight")
        )
        blocks.append(_portfolio_chart(ctx, place.portfolio, "Known only later: "))
    rows = tuple(table_row(x) for x in later)
    caption = f"Known only later: amounts of {ctx.mission} up to the year after the date"
    blocks.append(Table("cost-later", caption, TABLE_COLUMNS, rows, folded=len(rows) > 8))
    return blocks


def newest_place_in(ctx: Context, fy: str) -> Place | None:
    """The mission's place in one financial year, with what later sources know; None where it is on another basis."""
    from peaceops.money.portfolio import place_in_whole, portfolio

    assert ctx.later is not None
    whole = portfolio(ctx.later, fy)
    return place_in_whole(whole, ctx.mission) if whole and whole.status == "spent" else None


def _findings(ctx: Context, history: tuple[CostLine, ...], place: Place | None) -> list[Finding]:
    whole = whole_years(history)
    if not whole:
        return []
    line = best(x for x in whole if x.fy == max(y.fy for y in whole))
    assert line is not None
    found = [
        Finding(
            50,
            f"Cost: the newest yearly amount of {ctx.mission} that was public is {{}} for {{}}, "
            f"{sentence_of(line)}.{caution(line.amount)}",
            (line.amount, line.year()),
        )
    ]
    if place:
        words = (
            f"{ctx.mission} took {{}} of the cost of all missions in {{}} ({place.portfolio.status}), the newest year "
            "in which most were public."
        )
        found.append(Finding(51, words, (place.share, place.portfolio.lines[0].year())))
    return found


def _gaps(ctx: Context, history: tuple[CostLine, ...]) -> list[Gap]:
    """Years of the mission's life, from 1998/99 on, without an approved or spent amount."""
    if ctx.profile.funding == "regular_budget":
        years = sorted(x.fy for x in history)
        span = f" beyond {years[0]} to {years[-1]}" if years else ""
        return [
            Gap(
                f"expenses of {ctx.mission} on the regular budget{span}",
                "the programme budget fascicles, section 5 or 3",
            )
        ]
    spans = _life(ctx)
    if spans is None:
        return []
    first, last = spans
    have = {int(x.fy[:4]) for x in whole_years(history) if x.status in ("approved", "spent") and is_fy(x.fy)}
    missing = [y for y in range(max(first, FIRST_COMPILED), last + 1) if y not in have]
    gaps = []
    if missing:
        gaps.append(Gap(f"approved budget or expenditure of {ctx.mission} in {year_ranges(missing)}", WHERE))
    if first < FIRST_COMPILED:
        what = f"cost of {ctx.mission} before {printed(fy_from(FIRST_COMPILED))}"
        gaps.append(Gap(what, "General Assembly resolutions of the time; the compiled figures begin in that year"))
    return gaps


def _life(ctx: Context) -> tuple[int, int] | None:
    """The financial years (first calendar year of each) in which the mission had a mandate, up to the date."""
    rows = ctx.view.rows(
        "SELECT what, on_date FROM mission_dates WHERE mission = ? AND preferred AND what IN ('start', 'mandate_end')",
        [ctx.mission],
    )
    dates: dict[str, date] = {r["what"]: r["on_date"] for r in rows}
    if "start" not in dates:
        return None
    end = min(dates.get("mandate_end", ctx.as_of), ctx.as_of)
    return int(fy_of(dates["start"])[:4]), int(fy_of(end)[:4])
