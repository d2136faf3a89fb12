"""The evidence: every source used, contradictions between sources, known errors met, the method."""

from __future__ import annotations

from collections import Counter

from peaceops.book import Figure, Row, computed, figure
from peaceops.review.context import Context
from peaceops.review.document import Block, Bullets, Ref, Section, Table, figures_of, para, refs_of

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

DISAGREEING_DATES = """
    SELECT a.*, b.on_date AS other_date, b.source AS other_source, b.locator AS other_locator
    FROM mission_dates a JOIN mission_dates b ON a.mission = b.mission AND a.what = b.what
    WHERE a.mission = ? AND a.preferred AND NOT b.preferred
      AND (CASE WHEN b.precision = 'month' OR a.precision = 'month'
                THEN date_trunc('month', a.on_date) <> date_trunc('month', b.on_date)
                ELSE a.on_date <> b.on_date END)
    ORDER BY a.what, b.source, b.on_date
"""
DISAGREEING_STRENGTHS = """
    SELECT a.*, b.persons AS other_persons, b.source AS other_source
    FROM strengths a JOIN strengths b
      ON a.mission = b.mission AND a.month_end = b.month_end AND a.category = b.category AND a.source > b.source
    WHERE a.mission = ? AND a.category = 'uniformed' AND a.persons <> b.persons
    ORDER BY a.month_end
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
            count, "count", f"figures and references in this document that rest on {source['title']}", "", "count", ()
        )
        rows.append((Ref(source["title"], key), source["publisher"], source["known_rule"], cited))
    return Table(
        "evidence-sources",
        "Sources used, by the number of figures that rest on each",
        ("Source", "Publisher", "When its figures count as public", "Figures"),
        tuple(rows),
    )


def _contradictions(ctx: Context) -> list[Block]:
    view = ctx.later or ctx.view
    rows: list[tuple[str | Figure | Ref, ...]] = []
    for r in view.rows(DISAGREEING_DATES, [ctx.mission]):
        what = r["what"].replace("_", " ")
        ours = figure(r, "on_date", f"{what} of {ctx.mission}", r["on_date"].isoformat(), unit="date")
        rows.append(
            (
                what,
                ours,
                Ref(_title(view.sources, r["source"]), r["source"], r["locator"] or ""),
                *_other(view.sources, r, "other_date"),
            )
        )
    for r in view.rows(DISAGREEING_STRENGTHS, [ctx.mission]):
        month = r["month_end"].isoformat()
        ours = figure(r, "persons", f"uniformed personnel of {ctx.mission}", month, unit="persons")
        rows.append(
            (
                f"uniformed, {month}",
                ours,
                Ref(_title(view.sources, r["source"]), r["source"]),
                *_other(view.sources, r, "other_persons"),
            )
        )
    if not rows:
        return [para("No two sources in the book disagree on a date or a monthly strength of this mission.")]
    return [
        Table(
            "evidence-disagreements",
            "Figures on which sources disagree: the one used, and the other",
            ("What", "Used", "Source", "Other figure", "Other source"),
            tuple(rows),
        )
    ]


def _other(catalogue: dict[str, Row], row: Row, column: str) -> tuple[Figure, Ref]:
    """The second source's figure and its reference. Its own marks are those of its source."""
    value = row[column]
    key = row["other_source"]
    fig = Figure(
        value=value.isoformat() if hasattr(value, "isoformat") else value,
        unit="date" if column == "other_date" else "persons",
        counts="the same, as another source gives it",
        period=str(row.get("month_end") or value),
        status=row["status"],
        source=key,
        locator=row.get("other_locator") or "",
        confidence=catalogue[key]["confidence"],
    )
    return fig, Ref(_title(catalogue, key), key)


def _title(catalogue: dict[str, Row], key: str) -> str:
    return str(catalogue[key]["title"])


def _known_errors(ctx: Context, sections: tuple[Section, ...]) -> list[Block]:
    used = frozenset[str]().union(*(f.sources() for f in figures_of(sections)))
    found = (ctx.later or ctx.view).rows("SELECT * FROM known_errors ORDER BY error")
    mine = [r for r in found if r["mission"] == ctx.mission]
    general = [r for r in found if r["mission"] is None and r["source"] in used and r["iso3"] in (None, ctx.payer)]
    if not mine and not general:
        return [para("The register of known errors holds none in the sources used here.")]
    rows = tuple(
        (
            r["place"],
            r["found"],
            r["used"] or "left out",
            r["action"].replace("_", " "),
            r["evidence"],
            Ref(r["file"], r["source"]),
        )
        for r in [*mine, *general]
    )
    return [
        para(
            "Errors found in sources are entered in a register with their evidence; the build of the book stops when "
            "a source no longer has one."
        ),
        Table(
            "evidence-known-errors",
            "Known errors of the sources used",
            ("Place", "The source says", "The book says", "Action", "Evidence", "File"),
            rows,
            folded=len(rows) > 8,
        ),
    ]
