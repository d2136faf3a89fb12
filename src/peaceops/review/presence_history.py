"""Presence over time: the chart by category, the table of year ends, the peak."""

from __future__ import annotations

from peaceops.people import MonthStrength, YearEnd, peak, strength_series, year_ends
from peaceops.people.months import STAFF_OFFICERS_FROM
from peaceops.people.strength import CATEGORY_WORDS, PARTS, mission_months
from peaceops.review.context import Context, Part
from peaceops.review.document import Block, Cell, Chart, Section, Table, para
from peaceops.review.presence_words import any_person, book_date, month_day

COLUMNS = {
    "uniformed": "Uniformed",
    "troops": "Troops",
    "staff_officers": "Staff officers",
    "experts": "Experts and observers",
    "police": "Police",
}
FOLD_YEARS_OVER = 12


def part(ctx: Context) -> Part:
    """The subsection, empty where the book has fewer than two months of the mission by the date."""
    series = strength_series(ctx.view, ctx.mission, to_date=ctx.as_of)
    months = tuple(m for _, m in series if m)
    section = Section("presence-history", "Strength over time", ())
    if len(months) < 2:
        return Part(section)
    blocks: list[Block] = [_peak(ctx, months)]
    blocks.append(_chart(ctx, series))
    ends = year_ends(ctx.view, ctx.mission, ctx.as_of)
    if ends:
        blocks.append(_table(ctx, ends))
    if any(m is None for _, m in series):
        blocks.append(
            para(
                "Months that the book lacks are left open in the chart and marked in its table; none is filled.",
                kind="note",
            )
        )
    return Part(Section(section.id, section.title, tuple(blocks)))


def top(ctx: Context) -> MonthStrength | None:
    """The month with the largest strength by the date."""
    return peak(mission_months(ctx.view, ctx.mission, to_date=ctx.as_of))


def _peak(ctx: Context, months: tuple[MonthStrength, ...]) -> Block:
    highest = peak(months)
    assert highest is not None
    text = f"The largest strength of {ctx.mission} in the reports by this date was {{}}, on {{}}. The first report is of {{}}."
    figures = [highest.uniformed, month_day(highest.uniformed), month_day(months[0].uniformed)]
    if not any_person([m.figures.get("troops") for m in months]):
        text += " None of the reports lists troops."
    elif months[-1].month_end >= STAFF_OFFICERS_FROM > months[0].month_end:
        text += " Staff officers are counted with troops in reports before {}."
        figures.append(
            book_date(
                STAFF_OFFICERS_FROM,
                "first month that tells staff officers from troops",
                "layout of the monthly reports",
            )
        )
    return para(text, *figures)


def _shown(months: list[MonthStrength]) -> list[str]:
    """Categories with anybody in them, the total first; one category alone is the total."""
    parts = [c for c in PARTS if any_person([m.figures.get(c) for m in months])]
    return ["uniformed", *(parts if len(parts) > 1 else [])]


def _chart(ctx: Context, series: tuple[tuple[object, MonthStrength | None], ...]) -> Chart:
    shown = _shown([m for _, m in series if m])
    rows: list[tuple[Cell, ...]] = [
        (f"{day:%Y-%m}", *(m.figures.get(c) if m else None for c in shown)) for day, m in series
    ]
    names = tuple(COLUMNS[c] for c in shown)
    table = Table(
        "presence-months",
        f"Uniformed personnel of {ctx.mission} at month ends",
        ("Month", *names),
        tuple(rows),
        note="An empty cell is a month that the book lacks, or a category that the report does not tell apart.",
        folded=True,
    )
    kinds = ", ".join(CATEGORY_WORDS[c] for c in shown[1:])
    alt = f"Line chart of the uniformed personnel of {ctx.mission} month by month"
    alt += f", with a line each for {kinds}" if kinds else ""
    alt += "; the lines break where the book lacks months." if any(m is None for _, m in series) else "."
    return Chart(
        "presence-strength",
        f"Uniformed personnel of {ctx.mission}, by month",
        alt,
        "line",
        table,
        "Month",
        names,
        "persons",
    )


def _table(ctx: Context, ends: tuple[YearEnd, ...]) -> Table:
    counted = [e.month for e in ends if e.month]
    shown = _shown(counted) if counted else ["uniformed"]
    means = any(e.month is None and e.mean for e in ends)
    women = any(m.women for m in counted)
    rows = []
    for end in ends:
        cells: list[Cell] = [str(end.year), *(end.month.figures.get(c) if end.month else None for c in shown)]
        if means:
            cells.append(end.mean if end.month is None else "counted")
        if women:
            cells.append(end.month.women if end.month else None)
        cells.append(end.month.contributors if end.month else None)
        rows.append(tuple(cells))
    return Table(
        "presence-year-ends",
        f"{ctx.mission} at year ends: uniformed personnel on the last day of December",
        (
            "Year",
            *(COLUMNS[c] for c in shown),
            *(["Mean of the year, where the count is missing"] if means else []),
            *(["Women"] if women else []),
            "Member States",
        ),
        tuple(rows),
        note="A mean of twelve month ends is not a count on a day." if means else "",
        folded=len(rows) > FOLD_YEARS_OVER,
    )
