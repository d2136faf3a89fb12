"""Communities of a covered host: returns, displaced persons, incidents, population. Rows are never added."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.document.model import Block, Table
from peaceops.host.record import Community, communities_for
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.sentences import LONG, ref, when
from peaceops.words.catalogue import said

ABOUT = ("returns", "displaced", "incidents", "population")  # a table each, in this order


def part(ctx: Context, host: str, name: str) -> Part:
    """Figures on communities in four tables, each with its caveats."""
    w, found = ctx.write, communities_for(ctx.view, host)
    gaps = (
        Gap(said("host-gap-returns", host=name), said("host-gap-returns-where")),
        Gap(said("host-gap-incident-counts", host=name), said("host-gap-incident-counts-where")),
    )
    if not found:
        return Part(w.section("host-communities", [w.say("host-no-communities", host=name, kind="gap")]), gaps=gaps)
    grouped = {about: [c for c in found if c.about == about] for about in ABOUT}
    blocks: list[Block] = [w.say("host-communities-differ")]
    blocks += [_table(ctx, about, grouped[about]) for about in ABOUT if grouped[about]]
    return Part(w.section("host-communities", blocks), gaps=gaps)


def _table(ctx: Context, about: str, found: Sequence[Community]) -> Table:
    words = ctx.write.words
    return ctx.write.table(
        "host-communities",
        ("period", "what", "community", "value", "care", "source"),
        [(when(c.period, words), c.measure, c.community, c.value, c.said.note, ref(c.said)) for c in found],
        name=f"host-communities-{about}",
        folded=len(found) > LONG,
        about=about,
    )
