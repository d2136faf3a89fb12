"""The evidence: every source used, contradictions between sources, known errors met, the method."""

from __future__ import annotations

from collections import Counter
from datetime import date

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.tables.missions import MissionDatesRow
from peaceops.book.tables.money import BudgetTotalsRow
from peaceops.book.tables.people import StrengthsRow
from peaceops.document.consistency.value_rules import apart, thing_of
from peaceops.document.model import Block, Bullets, Cell, Ref, Section, Table, When
from peaceops.document.walk import figures_in, figures_of, refs_of
from peaceops.missions.dates import MEASURES, contradicted, date_figure, dates_of
from peaceops.missions.known_errors import ANY_DAY, errors_concerning, errors_of_others
from peaceops.missions.states import called_then
from peaceops.money.cost import CostLine, cost_history, whole_years
from peaceops.people.strength import mission_rows
from peaceops.period import Period, parse_fy
from peaceops.review.context import Context
from peaceops.words.catalogue import Said, said

FOLD_OVER = 12
METHOD = (
    "method-known-by-the-date",
    "method-later-vintage",
    "method-gaps",
    "method-both-kept",
    "method-computed",
    "method-marks",
)
APART = 1.005  # totals of a year that differ by less are the same, rounded


def section(ctx: Context, sections: tuple[Section, ...]) -> Section:
    """The evidence behind `sections`."""
    w = ctx.write
    subsections = (
        w.section("evidence-contradictions", _contradictions(ctx, sections)),
        w.section("evidence-errors", _known_errors(ctx, sections)),
        w.section("evidence-method", [Bullets(tuple(w.say(key) for key in METHOD))]),
    )
    return w.section("evidence", [_sources_table(ctx, sections)], subsections)


def _sources_table(ctx: Context, sections: tuple[Section, ...]) -> Table:
    """The sources and how many figures and references of this document rest on each: no facts of the book."""
    used: Counter[str] = Counter()
    for fig in figures_of(sections):
        used.update(fig.sources())
    used.update(r.source for r in refs_of(sections))
    catalogue, number = (ctx.later or ctx.view).sources, ctx.write.words.language.number
    rows = [
        (Ref(catalogue[key].title, key), catalogue[key].publisher, catalogue[key].known_rule, number(count))
        for key, count in sorted(used.items(), key=lambda item: (-item[1], item[0]))
    ]
    return ctx.write.table("evidence-sources", ("source", "publisher", "public", "figures"), rows)


def _contradictions(ctx: Context, sections: tuple[Section, ...]) -> list[Block]:
    """A row a figure, the figures that disagree one under the other, the one used first."""
    view, later = ctx.later or ctx.view, ctx.later is not None
    rows = [
        *_dates(ctx, view),
        *(_strength(ctx, view, r) for r in _strengths_apart(view, ctx.mission)),
        *(_total(ctx, view, r) for r in _totals(view, ctx.as_of)),
        *_amounts(ctx, view),
    ]
    rows += _others(ctx, view, sections, rows)
    if not rows:
        return [ctx.write.say("evidence-no-disagreement")]
    columns = ("what", "figure", "given", "source")
    table = ctx.write.table("evidence-disagreements", columns, rows, folded=len(rows) > FOLD_OVER, later=later)
    return [ctx.write.say("evidence-disagreements-opening"), table]


def _amounts(ctx: Context, view: View) -> list[tuple[Cell, ...]]:
    """Amounts of the mission of one year and kind that differ, on one basis (alone, or with support shares)."""
    kinds: dict[tuple[str, str, str], list[CostLine]] = {}
    for line in whole_years(cost_history(view, ctx.mission)):
        kinds.setdefault((line.fy, line.status, line.shares), []).append(line)
    return [
        (
            ctx.write.words_only("evidence-amount", status=said(f"status-{x.status}"), year=When(x.period)),
            x.amount,
            ctx.write.words_only(x.what) if isinstance(x.what, Said) else x.what,
            Ref(view.sources[x.source].title, x.source, x.locator),
        )
        for lines in kinds.values()
        if len({x.usd for x in lines}) > 1
        for x in lines
    ]


def _others(
    ctx: Context, view: View, sections: tuple[Section, ...], listed: list[tuple[Cell, ...]]
) -> list[tuple[Cell, ...]]:
    """Every other figure of the document that another one contradicts: the same thing, with another value."""
    held = {thing_of(f) for row in listed for c in row for f in figures_in(c)}
    return [
        _line(ctx, view, said("evidence-figure", what=f.said_counts(), when=When(f.period)), f, "")
        for thing, figures in apart(f for f in figures_of(sections) if f.source).items()
        if thing not in held
        for f in figures
    ]


def _dates(ctx: Context, view: View) -> list[tuple[Cell, ...]]:
    by_what: dict[str, list[MissionDatesRow]] = {}
    for row in sorted(dates_of(view, ctx.mission), key=lambda r: r.what):
        by_what.setdefault(row.what, []).append(row)
    used = ctx.write.words_only("evidence-used")
    return [
        _line(ctx, view, said(f"evidence-{MEASURES[what]}"), date_figure(r), used if r is rows[0] else "")
        for what, rows in by_what.items()
        if contradicted(rows)
        for r in rows
    ]


def _strengths_apart(view: View, mission: str) -> list[StrengthsRow]:
    """Strengths of the months whose sources disagree, in order of time, the newest source first."""
    months: dict[date, list[StrengthsRow]] = {}
    for row in mission_rows(view, mission):
        if row.category == "uniformed":
            months.setdefault(row.month_end, []).append(row)
    disagree = (rows for rows in months.values() if len({r.persons for r in rows}) > 1)
    return [r for rows in disagree for r in sorted(rows, key=lambda r: r.source, reverse=True)]


def _strength(ctx: Context, view: View, row: StrengthsRow) -> tuple[Cell, ...]:
    counts = counted("uniformed-personnel", mission=ctx.mission)
    when = Period.month_end(row.month_end)
    strength = fact(row, row.persons, counts, when)
    return _line(ctx, view, said("evidence-strength", month=When(when)), strength, "")


def _totals(view: View, as_of: date) -> list[BudgetTotalsRow]:
    """Approved totals of all operations of the financial years around the date, where they differ."""
    out: list[BudgetTotalsRow] = []
    for year in range(as_of.year - 2, as_of.year + 1):
        rows = view.where(BudgetTotalsRow, fy=Period.of_fy(year).iso, status="approved")
        amounts = {id(r): r.amount_usd for r in rows if r.amount_usd is not None}
        if amounts and max(amounts.values()) > APART * min(amounts.values()):
            given = [r for r in rows if id(r) in amounts]
            out += sorted(given, key=lambda r: (r.known, amounts[id(r)], r.source, r.row))
    return out


def _total(ctx: Context, view: View, row: BudgetTotalsRow) -> tuple[Cell, ...]:
    total = fact(row, row.amount_usd, counted("total-of-operations", what=row.what), parse_fy(row.fy))
    return _line(ctx, view, said("evidence-total", year=When(parse_fy(row.fy))), total, row.what)


def _line(ctx: Context, view: View, what: Said, fig: Figure, given: str) -> tuple[Cell, ...]:
    return ctx.write.words_only(what), fig, given, Ref(view.sources[fig.source].title, fig.source, fig.locator)


def _known_errors(ctx: Context, sections: tuple[Section, ...]) -> list[Block]:
    """Errors that concern the mission or the payer; the others of the sources used are only counted."""
    w, view = ctx.write, ctx.later or ctx.view
    used = frozenset[str]().union(*(f.sources() for f in figures_of(sections)))
    until = ANY_DAY if ctx.later is not None else ctx.as_of.isoformat()
    others = errors_of_others(view, ctx.mission, ctx.payer, used, until)
    blocks: list[Block] = [w.say("evidence-errors-of-others", others=others)]
    rows = [
        (
            r.place,
            r.found,
            called_then(view, r.used) if r.used else w.words_only("evidence-book-says", action=r.action),
            w.words_only("evidence-action", action=r.action),
            r.evidence,
            Ref(r.file, r.source),
        )
        for r in errors_concerning(view, ctx.mission, ctx.payer, until)
    ]
    if rows:
        columns = ("place", "found", "used", "action", "evidence", "file")
        later = ctx.later is not None
        blocks.append(w.table("evidence-known-errors", columns, rows, later=later, mission=ctx.mission))
    return blocks
