"""The options in at most four lines: what each needs, how long it would take, what it would cost."""

from __future__ import annotations

from peaceops.document.model import Block, Cell, Empty
from peaceops.exits.laid import Laid
from peaceops.exits.options import options_with_usual_values
from peaceops.money.payers import name_of
from peaceops.review.context import Context
from peaceops.review.exits.options import VETO, money, months
from peaceops.words.states import the

MOST = 4
COLUMNS = (
    *("option", "who", "veto"),
    *("months", "spending", "part"),
)
WORDS = 3  # columns of words


def table(ctx: Context) -> list[Block]:
    """At most four options side by side, those without a successor; none where the mission has ended. Where nothing
    can be simulated the columns of numbers are left out."""
    found = options_with_usual_values(ctx.view, ctx.mission, ctx.as_of, ctx.payer)
    rows = [_row(ctx, o) for o in found.options if not o.option.successor][:MOST]
    if not rows:
        return []
    columns = [c for i, c in enumerate(COLUMNS) if i < WORDS or any(not isinstance(r[i], Empty) for r in rows)]
    places = [COLUMNS.index(c) for c in columns]
    cells = [tuple(row[i] for i in places) for row in rows]
    simulated = "yes" if len(columns) > WORDS else "no"
    payer = the(name_of(ctx.view, ctx.payer))
    return [ctx.write.table("brief-options", columns, cells, simulated=simulated, payer=payer)]


def _row(ctx: Context, laid: Laid) -> tuple[Cell, ...]:
    words = ctx.write.words_only
    veto = words("options-veto", applies=VETO[laid.veto_applies])
    amounts = money(laid.cost_five_years), money(laid.payer_part)
    return (words(laid.title), words(laid.body), veto, months(laid), *amounts)
