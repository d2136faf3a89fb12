"""The back-test of what is run, beside the run: the end date drawn or known, from all others and from earlier ones."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.document.model import Block, Cell, Table
from peaceops.exits.backtest import ORIGINS
from peaceops.exits.evidence import FORECASTS, Tested, back_test_of, told
from peaceops.review.context import Context

TOLD_OF = ("UNOCI", "UNMIL", "MINUSTAH", "MINUJUSTH", "UNAMID", "MINUSMA")  # since 2016, of 1,000 persons or more
MEASURED = ("closings", "months", "coverage", "width")


def back_test(ctx: Context, last_day: str) -> list[Block]:
    """The sentence on the back-test, and the table of both ways to hold closings out; empty where none could be."""
    tests = {origin: back_test_of(ctx.view, last_day=last_day, origin=origin) for origin in ORIGINS}
    every, empty, others = (
        tests["others"],
        back_test_of(ctx.view, "nobody", last_day=last_day),
        back_test_of(ctx.view, "somebody", last_day=last_day),
    )
    if every is None or empty is None or others is None:
        return []
    said = ctx.write.say(
        "options-back-test",
        last_day=last_day,
        closings=every.closings,
        months=every.months,
        coverage=every.coverage,
        empty=empty.months,
        empty_coverage=empty.coverage,
        others_coverage=others.coverage,
        crps=every.errors["ensemble"],
        raw=every.errors["raw"],
        median=every.errors["median-curve"],
        line=every.errors["linear"],
    )
    return [said, _table(ctx, every, tests["earlier"]), *_told(ctx)]


def _told(ctx: Context) -> list[Block]:
    """Large closings as they would have been forecast the day before, beside what came."""
    rows = [(t.mission, t.low, t.high, t.came, t.months, t.inside) for t in told(ctx.view, TOLD_OF)]
    columns = ("mission", "low", "high", "came", "months", "inside")
    return [ctx.write.table("options-told", columns, rows, folded=True)] if rows else []


def _table(ctx: Context, others: Tested, earlier: Tested | None) -> Table:
    rows = [
        (ctx.write.words_only("options-back-test-row", what=what, forecast=forecast), *cells)
        for what, forecast, cells in _cells(others, earlier)
    ]
    return ctx.write.table("options-back-test-table", ("forecast", "others", "earlier"), rows, folded=True)


def _cells(others: Tested, earlier: Tested | None) -> Iterator[tuple[str, str, tuple[Cell, Cell]]]:
    for what in MEASURED:
        yield what, "", (getattr(others, what), getattr(earlier, what) if earlier else None)
    for name in FORECASTS:
        yield "crps", name, (others.errors[name], earlier.errors[name] if earlier else None)
