"""Benchmarks and conditions set for the exit of the mission, each with its last status."""

from __future__ import annotations

from datetime import date

from peaceops.book.tables.tasks import BenchmarksRow
from peaceops.council.on_tasks import benchmarks_of, finding_of
from peaceops.document.model import Cell, Empty, Ref, Table, When
from peaceops.exits.benchmark_indicators import indicators_of
from peaceops.period import Period
from peaceops.review.context import Context

LONG = 12
COLUMNS = ("benchmark", "by", "document", "status", "how", "since")


def table(ctx: Context) -> Table | None:
    """The table of benchmarks; None where this database has none by the date."""
    found = benchmarks_of(ctx.view, ctx.mission)
    if not found:
        return None
    rows = [_row(ctx, r) for r in found]
    return ctx.write.table("mandate-benchmarks", COLUMNS, rows, folded=len(rows) > LONG, mission=ctx.mission)


def shown_by(ctx: Context) -> Table | None:
    """What indicators of this database say of benchmarks, beside what they said when these were set; None without."""
    found = [i for r in benchmarks_of(ctx.view, ctx.mission) for i in indicators_of(ctx.view, r)]
    if not found:
        return None
    rows = [
        (
            i.benchmark.benchmark,
            ctx.write.words_only(i.said),
            i.then or Empty.NOT_KNOWN,
            i.now,
            When(i.now.period),
            ctx.write.words_only(f"benchmark-rule-{i.tie.threshold or 'none'}"),
            ctx.write.words_only(f"benchmark-verdict-{i.verdict}"),
        )
        for i in found
    ]
    columns = ("benchmark", "indicator", "then", "now", "period", "rule", "verdict")
    return ctx.write.table("mandate-benchmark-indicators", columns, rows, mission=ctx.mission)


def _row(ctx: Context, row: BenchmarksRow) -> tuple[Cell, ...]:
    where = row.document or (row.locator or "").partition(";")[0]
    status = finding_of(ctx.view, row)
    how: Cell = Empty.NOT_APPLICABLE
    since: Cell = Empty.NOT_APPLICABLE
    if status is not None:
        how = ctx.write.words_only("benchmark-inferred" if row.inferred else "benchmark-read")
        since = When(Period.day(date.fromisoformat(status.known)))
    return (row.benchmark, row.set_by, Ref(where, row.source, row.locator or ""), status or Empty.NOT_KNOWN, how, since)
