"""Open questions: the figures that no source at hand gives. They are listed, never filled."""

from __future__ import annotations

from peaceops.document.model import Block, Section, Table, para
from peaceops.review.context import Context, Gap, Part


def section(ctx: Context, parts: list[Part]) -> Section:
    """Every gap that the parts met, once each, in the order of the document."""
    gaps: dict[str, Gap] = {}
    for part in parts:
        for gap in part.gaps:
            gaps.setdefault(str(gap.what), gap)
    blocks: list[Block] = []
    if gaps:
        blocks.append(
            para(
                "These figures are not in the book as of the date. Most exist somewhere: a gap here is a gap of the "
                "book unless the line says that nothing was published. None was filled by an estimate."
            )
        )
        rows = tuple((str(g.what), str(g.where_to_look)) for g in gaps.values())
        blocks.append(
            Table("questions-gaps", "Figures that are missing", ("What is missing", "Where it could come from"), rows)
        )
    else:
        blocks.append(para("No section met a figure that it lacked.", kind="text"))
    return Section("questions", "Open questions", tuple(blocks))
