"""Open questions: the figures that no source at hand gives. They are listed, never filled."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.document.model import Block, Section
from peaceops.review.context import Context, Gap, Part
from peaceops.words.catalogue import Said


def section(ctx: Context, parts: list[Part], left_out: Sequence[str] = ()) -> Section:
    """Every gap that the parts met, once each, in the order of the document, and the titles of sections left out."""
    w = ctx.write
    gaps: dict[str, Gap] = {}
    for part in parts:
        for gap in part.gaps:
            gaps.setdefault(_said(ctx, gap.what), gap)
    titles = [w.say("questions-left-out", titles=tuple(left_out))] if left_out else []
    if not gaps:
        return w.section("questions", [w.say("questions-none"), *titles])
    rows = [(what, _said(ctx, g.where_to_look)) for what, g in gaps.items()]
    blocks: list[Block] = [w.say("questions-opening"), w.table("questions-gaps", ("what", "where"), rows), *titles]
    return w.section("questions", blocks)


def _said(ctx: Context, text: str | Said) -> str:
    return text if isinstance(text, str) else ctx.write.words_only(text)
