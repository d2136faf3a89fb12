"""The evidence: every source used, contradictions between sources, known errors met, the method."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from peaceops.book import Figure, Row, View, computed, figure
from peaceops.book.tables.missions import MissionDatesRow
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.model import Block, Bullets, Cell, Ref, Section, Table, para
from peaceops.document.walk import figures_of, refs_of
from peaceops.missions.dates import contradicted, date_figure, dates_of
from peaceops.review.context import Context

FOLD_OVER = 12
YEAR = re.compile(r"\b(?:19|20)\d\d\b")

METHOD = (
    "Only rows whose publication date lies on or before the as-of date are used. Where the day of publication is not "
    "printed, a rule stated with each source sets it; a year alone counts as its last day.",
    "Series that exist only in a later vintage (conflict deaths, governance and economic indicators, coded mandates) "
    "are used for periods whose first publication was due by the date, and are marked later vintage.",
    "A gap stays a gap: no month is interpolated, and a mean of a year is called a mean.",
    "Two sources that disagree are both kept. The book says which it prefers, and by what rule.",
    "A computed number carries its rule and its inputs. Nothing is a forecast.",
    "Marks: secondary (press, encyclopaedia or another actor), derived (computed or dated by the compiler), coded (by "
    "researchers), estimated, mean, later vintage.",
)

STRENGTHS = """
    SELECT * FROM strengths WHERE mission = ? AND category = 'uniformed'
    WINDOW month AS (PARTITION BY month_end)
    QUALIFY min(persons) OVER month <> max(persons) OVER month
    ORDER BY month_end, source DESC
"""
TOTALS = """
    SELECT * FROM budget_totals WHERE amount_usd IS NOT NULL AND status = 'approved'
    WINDOW same_year AS (PARTITION BY fy)
    QUALIFY max(amount_usd) OVER same_year > 1.005 * min(amount_usd) OVER same_year
    ORDER BY fy, known, amount_usd
"""


def section(ctx: Context, sections: tuple[Section, ...]) -> Section:
    """The evidence behind `sections`."""
    blocks: list[Block] = [_sources_table(ctx, sections)]
    subsections = (
        Section("evidence-contradictions", "Where sources disagree", tuple(_contradictions(ctx))),
        Section("evidence-errors", "Known errors of sources", tuple(_known_errors(ctx, sections))),
        Section("evidence-method", "Method", (Bullets(tuple(para(m) for m in METHOD)),)),
    )
    return Section("evidence", "Evidence", tuple(blocks), subsections)


def _sources_table(ctx: Context, sections: tuple[Section, ...]) -> Table:
    used: Counter[str] = Counter()
    for fig in figures_of(sections):
        used.update(fig.sources())
    used.update(r.source for r in refs_of(sections))
    catalogue = (ctx.later or ctx.view).sources
    rows = []
    for key, count in sorted(used.items(), key=lambda item: (-item[1], item[0])):
        source = catalogue[key]
        cited = computed(
            count, "count", f"figures and references in this document that rest on {source.title}", "", "count", ()
        )
        rows.append((Ref(source.title, key), source.publisher, source.known_rule, cited))
    return Table(
        "evidence-sources",
        "Sources used, by the number of figures that rest on each",
        ("Source", "Publisher", "When its figures count as public", "Figures"),
        tuple(rows),
    )


def _contradictions(ctx: Context) -> list[Block]:
    """A row a figure, the figures that disagree one under the other, the one used first."""
    view = ctx.later or ctx.view
    rows = [*_dates(view, ctx.mission), *_strengths(view, ctx.mission), *_totals(view, ctx.as_of)]
    if not rows:
        return [
            para("No two sources in the book disagree on a date or strength of this mission, or on a yearly total.")
        ]
    return [
        Table(
            "evidence-disagreements",
            "Figures on which sources disagree: the one used first, the others under it",
            ("What", "Figure", "As given", "Source"),
            tuple(rows),
            folded=len(rows) > FOLD_OVER,
        )
    ]


def _dates(view: View, mission: str) -> list[tuple[Cell, ...]]:
    by_what: dict[str, list[MissionDatesRow]] = {}
    for row in sorted(dates_of(view, mission), key=lambda r: r.what):
        by_what.setdefault(row.what, []).append(row)
    found: list[tuple[Cell, ...]] = []
    for what, rows in by_what.items():
        if contradicted(rows):
            found += [_line(view, what.replace("_", " "), date_figure(r), "used" if r is rows[0] else "") for r in rows]
    return found


def _strengths(view: View, mission: str) -> list[tuple[Cell, ...]]:
    out = []
    for r in view.rows(STRENGTHS, [mission]):
        month = r["month_end"].isoformat()
        counted = figure(r, "persons", f"uniformed personnel of {mission}", month, unit="persons")
        out.append(_line(view, f"uniformed personnel, {month}", counted, ""))
    return out


def _totals(view: View, as_of: date) -> list[tuple[Cell, ...]]:
    """Totals of all operations of the financial years around the date."""
    near = {f"{year}-{(year + 1) % 100:02d}" for year in range(as_of.year - 2, as_of.year + 1)}
    return [
        _line(
            view,
            f"all peacekeeping operations, {r['fy']}",
            figure(r, "amount_usd", f"{r['what']}, all peacekeeping operations", r["fy"], unit="usd"),
            r["what"],
        )
        for r in view.rows(TOTALS)
        if r["fy"] in near
    ]


def _line(view: View, what: str, fig: Figure, given: str) -> tuple[Cell, ...]:
    return what, fig, given, Ref(_title(view.sources, fig.source), fig.source, fig.locator)


def _title(catalogue: dict[str, SourcesRow], key: str) -> str:
    return str(catalogue[key].title)


def _known_errors(ctx: Context, sections: tuple[Section, ...]) -> list[Block]:
    """Errors that concern the mission or the payer; the others of the sources used are only counted."""
    used = frozenset[str]().union(*(f.sources() for f in figures_of(sections)))
    found = (ctx.later or ctx.view).rows("SELECT * FROM known_errors ORDER BY error")
    mine = [r for r in found if _concerns(r, ctx)]
    others = [r for r in found if r["source"] in used and r not in mine]
    blocks: list[Block] = [
        para(
            "Errors found in sources are entered in a register with their evidence; the build of the book stops when "
            "a source no longer has one. The sources used here have {} more that concern other missions, Member "
            "States or years.",
            computed(len(others), "count", "known errors of the sources used that concern others", "", "count", ()),
        )
    ]
    rows = tuple(
        (
            r["place"],
            r["found"],
            r["used"] or ("left out" if r["action"] == "dropped" else "the same, marked"),
            r["action"].replace("_", " "),
            r["evidence"],
            Ref(r["file"], r["source"]),
        )
        for r in mine
    )
    if rows:
        columns = ("Place", "The source says", "The book says", "Action", "Evidence", "File")
        blocks.append(Table("evidence-known-errors", f"Known errors that concern {ctx.mission}", columns, rows))
    return blocks


def _concerns(row: Row, ctx: Context) -> bool:
    """Whether an error is about the mission, or the payer, in years that the review reaches."""
    if ctx.mission != row["mission"] and not (row["mission"] is None and row["iso3"] == ctx.payer):
        return False
    years = [int(y) for y in YEAR.findall(f"{row['place']} {row['error']}")]
    return ctx.later is not None or not years or min(years) <= ctx.as_of.year
