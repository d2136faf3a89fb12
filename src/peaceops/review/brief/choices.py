"""The options in four lines: what each needs, how long it would take, what it would cost."""

from __future__ import annotations

from peaceops.book import Figure, counted
from peaceops.book.rules import rule
from peaceops.document.model import Cell, Empty, Table
from peaceops.exits.options import Laid, Span, options
from peaceops.money.payers import name_of
from peaceops.review.context import Context
from peaceops.review.exits.options import VETO

SHOWN = ("stay", "stay-lower", "close", "close-abrupt")
MILLIONS = rule("in-millions", lambda value: float(f"{value / 1e6:.3g}"))  # more would be false precision
COLUMNS = ("option", "who", "veto", "months-from", "months-to", "spending-from", "spending-to", "part")


def table(ctx: Context) -> Table:
    """Four options side by side. Where nothing can be simulated the cells say that it is not known."""
    found = options(ctx.view, ctx.mission, ctx.as_of, payer=ctx.payer)
    by_key = {o.option.key: o for o in found.options}
    rows = [_row(ctx, by_key[key]) for key in SHOWN]
    columns = [c for i, c in enumerate(COLUMNS) if i < 3 or any(not isinstance(r[i], Empty) for r in rows)]
    places = [COLUMNS.index(c) for c in columns]
    cells = [tuple(row[i] for i in places) for row in rows]
    return ctx.write.table("brief-options", columns, cells, payer=name_of(ctx.view, ctx.payer))


def _row(ctx: Context, laid: Laid) -> tuple[Cell, ...]:
    words, stays = ctx.write.words_only, laid.option.key.startswith("stay")
    months: tuple[Cell, Cell] = (Empty.NOT_APPLICABLE,) * 2 if stays else _ends(laid.months_to_end)
    spending, part = laid.cost_five_years, laid.payer_part
    return (
        words(laid.option.title),
        words(laid.body),
        words("options-veto", applies=VETO[laid.veto_applies]),
        *months,
        *((_millions(spending.q10), _millions(spending.q90)) if spending else (Empty.NOT_KNOWN,) * 2),
        _millions(part.q50) if part else Empty.NOT_KNOWN,
    )


def _ends(span: Span | None) -> tuple[Cell, Cell]:
    return (span.q10, span.q90) if span else (Empty.NOT_KNOWN, Empty.NOT_KNOWN)


def _millions(figure: Figure) -> Figure:
    return MILLIONS(counted("in-millions", of=figure.counted), figure.period, [figure])
