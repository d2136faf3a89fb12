"""The summary: what was asked, and the findings of every section, each a sentence with its figures."""

from __future__ import annotations

from peaceops.document.model import Block, Bullets, Section
from peaceops.review.context import Context, Part
from peaceops.review.findings import in_order


def section(ctx: Context, parts: list[Part]) -> Section:
    """The summary of the parts, findings in order of rank."""
    w = ctx.write
    blocks: list[Block] = [w.say("summary-asked", mission=ctx.mission, day=ctx.day())]
    findings = in_order(f for p in parts for f in p.findings)
    if findings:
        blocks.append(Bullets(tuple(f.said for f in findings)))
    else:
        blocks.append(w.say("summary-no-findings", kind="gap"))
    if ctx.later is not None:
        blocks.append(w.say("summary-known-later", kind="hindsight"))
    return w.section("summary", blocks)
