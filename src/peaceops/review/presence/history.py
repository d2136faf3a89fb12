"""Presence over time: the chart by category, the table of year ends, the peak."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure
from peaceops.document.model import Block, Cell, Chart, Section, Table, para
from peaceops.people import MonthStrength, YearEnd, peak, women
from peaceops.people.months import STAFF_OFFICERS_FROM
from peaceops.people.strength import CATEGORY_WORDS, PARTS, annual_means, whole, with_breaks, year_ends_of
from peaceops.review.context import Context, Part
from peaceops.review.presence.sentences import any_person, book_date, month_day

COLUMNS = {
    "uniformed": "Uniformed",
    "troops": "Troops",
    "staff_officers": "Staff officers",
    "experts": "Experts and observers",
    "police": "Police",
}
FOLD_YEARS_OVER = 30
RESIDUAL_PART, RESIDUAL_MONTHS = 0.01, 24  # below a hundredth of the peak for two years: drawn at its own scale
EVERY_MONTH_UP_TO = 96
QUARTERS = " Quarter ends, with the first, the largest and the last month; 'peaceops strength' gives every month."
Series = tuple[tuple[date, MonthStrength | None], ...]


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """The subsection, empty where the book has fewer than two months of the mission by the date."""
    section = Section("presence-history", "Strength over time", ())
    if len(months) < 2:
        return Part(section)
    series = with_breaks(months)
    blocks: list[Block] = [_peak(ctx, months), _chart(ctx, series, "over time", "")]
    residual = _residual(months)
    if residual:
        blocks.append(_chart(ctx, with_breaks(residual), "in its residual years", "-residual"))
    means = {y: f for y, f in annual_means(ctx.view, ctx.mission).items() if y <= ctx.as_of.year}
    ends = year_ends_of(months, means)
    if ends:
        december = (w for w in women(ctx.view, ctx.mission, ctx.as_of) if w.month_end.month == 12)
        blocks.append(_table(ctx, ends, {w.month_end.year: w.women for w in december}))
    if any(m is None for _, m in series):
        blocks.append(para("Months that the book lacks are left open, in the chart and its table.", kind="note"))
    return Part(Section(section.id, section.title, tuple(blocks)))


def _peak(ctx: Context, months: tuple[MonthStrength, ...]) -> Block:
    highest = peak(months)
    assert highest is not None
    text = f"The largest strength of {ctx.mission} in the reports by this date was {{}}, on {{}}. "
    text += "The first report is of {}."
    figures = [highest.uniformed, month_day(highest.uniformed), month_day(months[0].uniformed)]
    if any_person([m.figures.get("staff_officers") for m in months]) and months[0].month_end < STAFF_OFFICERS_FROM:
        text += " Staff officers are counted with troops in reports before {}."
        counts, reference = "first month that tells staff officers from troops", "layout of the monthly reports"
        figures.append(book_date(STAFF_OFFICERS_FROM, counts, reference))
    return para(text, *figures)


def _residual(months: tuple[MonthStrength, ...]) -> tuple[MonthStrength, ...]:
    """The last months, all below a hundredth of the peak, if they are two years or more; none otherwise."""
    highest = peak(months)
    least = whole(highest.uniformed) * RESIDUAL_PART if highest else 0.0
    large = [n for n, m in enumerate(months) if whole(m.uniformed) >= least]
    last = months[large[-1] + 1 :] if large else ()
    return last if len(last) >= RESIDUAL_MONTHS else ()


def _drawn(series: Series) -> Series:
    """Every month of a short series; of a long one the quarter ends, and the first, largest and last month."""
    if len(series) <= EVERY_MONTH_UP_TO:
        return series
    highest = peak(tuple(m for _, m in series if m))
    also = {series[0][0], series[-1][0], highest.month_end if highest else None}
    return tuple((day, m) for day, m in series if day.month % 3 == 0 or day in also)


def _shown(months: list[MonthStrength]) -> list[str]:
    """Categories with anybody in them, the total first; one category alone is the total."""
    parts = [c for c in PARTS if any_person([m.figures.get(c) for m in months])]
    return ["uniformed", *(parts if len(parts) > 1 else [])]


def _chart(ctx: Context, all_months: Series, when: str, suffix: str) -> Chart:
    series = _drawn(all_months)
    shown = _shown([m for _, m in series if m])
    rows: list[tuple[Cell, ...]] = [
        (f"{day:%Y-%m}", *(m.figures.get(c) if m else None for c in shown)) for day, m in series
    ]
    names = tuple(COLUMNS[c] for c in shown)
    table = Table(
        f"presence-months{suffix}",
        f"Uniformed personnel of {ctx.mission} at month ends, {when}",
        ("Month", *names),
        tuple(rows),
        note="An empty cell is a month that the book lacks, or a category that the report does not tell apart."
        + (QUARTERS if len(series) < len(all_months) else ""),
        folded=True,
    )
    kinds = ", ".join(CATEGORY_WORDS[c] for c in shown[1:])
    alt = f"Line chart of the uniformed personnel of {ctx.mission} {when}"
    alt += f", with a line each for {kinds}" if kinds else ""
    alt += "; the lines break where the book lacks months." if any(m is None for _, m in series) else "."
    return Chart(
        f"presence-strength{suffix}",
        f"Uniformed personnel of {ctx.mission} {when}",
        alt,
        "line",
        table,
        "Month",
        names,
        "persons",
    )


def _table(ctx: Context, ends: tuple[YearEnd, ...], women_by_year: dict[int, Figure]) -> Table:
    counted = [e.month for e in ends if e.month]
    shown = _shown(counted) if counted else ["uniformed"]
    means = any(e.month is None and e.mean for e in ends)
    rows = []
    for end in ends:
        cells: list[Cell] = [str(end.year), *(end.month.figures.get(c) if end.month else None for c in shown)]
        if means:
            cells.append(end.mean if end.month is None else "counted")
        if women_by_year:
            cells.append(women_by_year.get(end.year) if end.month else None)
        cells.append(end.month.contributors if end.month else None)
        rows.append(tuple(cells))
    return Table(
        "presence-year-ends",
        f"{ctx.mission} at year ends: uniformed personnel on the last day of December",
        (
            "Year",
            *(COLUMNS[c] for c in shown),
            *(["Mean of the year, where the count is missing"] if means else []),
            *(["Women"] if women_by_year else []),
            "Member States",
        ),
        tuple(rows),
        note="A mean of twelve month ends is not a count on a day." if means else "",
        folded=len(rows) > FOLD_YEARS_OVER,
    )
