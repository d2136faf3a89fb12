"""The mission's life in one picture: its phases and the mandate in force as spans, the decisions that shaped it as
marks."""

from __future__ import annotations

from typing import Any

from peaceops.council import KeyDecision, Mandate, current_mandate
from peaceops.document.model import Cell, Chart, Empty
from peaceops.missions.profile import phases
from peaceops.review.context import Context

LEAST, MOST = 3, 16  # rows: fewer are a sentence; of more decisions the first and the latest are shown


def chart(ctx: Context, decisions: list[KeyDecision]) -> Chart | None:
    """The picture; None below three rows."""
    spans = [*_phases(ctx), *_in_force(ctx, current_mandate(ctx.view, ctx.mission, ctx.as_of))]
    room = MOST - len(spans)
    shown = decisions if len(decisions) <= room else [decisions[0], *decisions[1 - room :]]
    marks: list[tuple[Cell, ...]] = [(d.vote.symbol, Empty.NOT_APPLICABLE, d.vote.day) for d in shown]
    rows = [*spans, *marks]
    if len(rows) < LEAST:
        return None
    about: dict[str, Any] = {"mission": ctx.mission, "cut": "yes" if len(shown) < len(decisions) else "no"}
    table = ctx.write.table("mandate-timeline-table", ("what", "from", "to"), rows, folded=True, **about)
    first, last = (shown[0].vote.day, shown[-1].vote.day) if shown else ("", "")
    told = {"phases": len(spans), "decisions": len(shown), "first": first, "last": last, **about}
    return ctx.write.chart("mandate-timeline", "spans", table, x="what", series=("from", "to"), unit="date", **told)


def _phases(ctx: Context) -> list[tuple[Cell, ...]]:
    """Each phase to the start of the next, the last one to the date of the review."""
    found = phases(ctx.view, ctx.mission)
    ends = [*(p.start for p in found[1:]), ctx.day()]
    return [(p.title, p.start, end) for p, end in zip(found, ends, strict=False)]


def _in_force(ctx: Context, mandate: Mandate | None) -> list[tuple[Cell, ...]]:
    """The term of the mandate in force."""
    if mandate is None or mandate.until is None or mandate.ended:
        return []
    return [(ctx.write.words_only("mandate-term-in-force"), mandate.since, mandate.until)]
