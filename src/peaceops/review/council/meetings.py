"""Meetings of the Council on the mission's subject, and what came of them."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, Row, View, computed
from peaceops.book.store import figure
from peaceops.council import meetings_per_year
from peaceops.council.meetings import MEETINGS_TABLE_ENDS, SUBJECT_NAMES, subjects_of
from peaceops.document.model import Block, Cell, Chart, Ref, Section, Table, para
from peaceops.review.context import Context, Gap


def section(ctx: Context, gaps: list[Gap]) -> Section | None:
    """Meetings by year, and acts other than plain briefings; None where the book has no record of the subject."""
    years = meetings_per_year(ctx.view, ctx.mission)
    known = [(year, fig) for year, fig in years if fig is not None]
    if not known:
        return None
    subject = SUBJECT_NAMES[subjects_of(ctx.view, ctx.mission)[0]]
    blocks: list[Block] = [*_frequency(ctx, known, subject), _chart(ctx, years, subject), *_outcomes(ctx, subject)]
    if ctx.later is not None:
        blocks += _later(ctx, ctx.later, subject)
    if ctx.as_of.year > MEETINGS_TABLE_ENDS:
        first = f"{MEETINGS_TABLE_ENDS + 1}"
        gaps.append(
            Gap(f"meetings of the Council on {subject} since {first}", "the meetings table of the Library of the UN")
        )
    return Section("council-meetings-section", f"Meetings on {subject}", tuple(blocks))


def _frequency(ctx: Context, known: list[tuple[int, Figure]], subject: str) -> list[Block]:
    whole = [(y, f) for y, f in known if y < ctx.as_of.year]
    most = max(known, key=lambda item: int(item[1].value))
    if not whole or whole[-1][0] == most[0]:
        return []
    last_year, last = whole[-1]
    return [
        para(
            f"The Council held {{}} meetings on {subject} in {{}}, the most in a year, and {{}} in {{}}, the last "
            "whole year on record.",
            most[1],
            _year(most[0]),
            last,
            _year(last_year),
        )
    ]


def _chart(ctx: Context, years: list[tuple[int, Figure | None]], subject: str) -> Chart:
    partial = years[-1][0] == ctx.as_of.year and years[-1][1] is not None
    table = Table(
        "council-meetings-table",
        f"Meetings of the Security Council on {subject}, by year",
        ("Year", "Meetings"),
        tuple((str(year), fig) for year, fig in years),
        note="The year of the review runs to its date." if partial else "",
        folded=True,
    )
    return Chart(
        "council-meetings",
        f"Meetings of the Council on {subject}",
        f"Columns by year: meetings of the Security Council on {subject}.",
        "columns",
        table,
        "Year",
        ("Meetings",),
        "meetings",
    )


def _year(year: int) -> Figure:
    return computed(
        str(year), "text", "year", str(year), "year of the meetings counted", (), reference="meetings table"
    )


def _events(view: View, mission: str, after: date | None) -> list[Row]:
    return view.rows(
        "SELECT * FROM council_events WHERE list_contains(?, subject) AND outcome IS NOT NULL AND on_date > ? "
        "ORDER BY on_date, row",
        [subjects_of(view, mission), after or date(1900, 1, 1)],
    )


def _outcomes(ctx: Context, subject: str) -> list[Block]:
    rows = _events(ctx.view, ctx.mission, None)
    statements = [r for r in rows if r["act"] == "statement"]
    blocks: list[Block] = []
    if statements:
        days = [_day(r) for r in statements]
        count = computed(
            len(days),
            "count",
            f"presidential statements on {subject}",
            "",
            "rows with the symbol of one, counted",
            days,
        )
        blocks.append(
            para(
                f"Presidential statements on {subject} number {{}} by this date, the last of {{}} ({{}}).",
                count,
                days[-1],
                Ref(str(statements[-1]["outcome"]), statements[-1]["source"], statements[-1]["locator"] or ""),
            )
        )
    acts = [r for r in rows if not r["is_meeting"]]
    if acts:
        blocks.append(_table("council-acts", f"Acts on {subject} outside meetings", acts))
    if rows:
        blocks.append(_table("council-outcomes", f"Meetings and acts on {subject} with an outcome", rows))
    return blocks


def _later(ctx: Context, later: View, subject: str) -> list[Block]:
    rows = _events(later, ctx.mission, ctx.as_of)
    return (
        [_table("council-later", f"Known only later: acts and outcomes on {subject} after the date", rows)]
        if rows
        else []
    )


def _table(name: str, caption: str, rows: list[Row]) -> Table:
    cells: list[tuple[Cell, ...]] = []
    for row in rows:
        mark = "" if row["confidence"] == "published" else " (secondary source)"
        cells.append(
            (
                row["on_date"].isoformat(),
                f"{row['outcome']}{mark}",
                Ref(row["locator"] or row["source"], row["source"], row["locator"] or ""),
            )
        )
    return Table(name, caption, ("Day", "Outcome", "Source"), tuple(cells), folded=len(cells) > 8)


def _day(row: Row) -> Figure:
    return figure(row, "on_date", f"day of {row['outcome']}", row["on_date"].isoformat(), unit="date")
