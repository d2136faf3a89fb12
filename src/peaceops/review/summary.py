"""The summary: what was asked, and the findings of every section, each a sentence with its figures."""

from __future__ import annotations

from peaceops.document.model import Block, Bullets, Section, para
from peaceops.review.context import Context, Part


def section(ctx: Context, parts: list[Part]) -> Section:
    """The summary of the parts, findings in order of rank."""
    blocks: list[Block] = [
        para(
            "This review sets out what the public record said of "
            f"{ctx.mission} on {{}}: its mandate, people, money, the Council's part, how like missions ended and what "
            "happened in the host. It uses only what was published by that day, states what is missing, and "
            "recommends nothing. Every number opens its source or the rule by which it was computed.",
            ctx.day(),
        )
    ]
    findings = sorted((f for p in parts for f in p.findings), key=lambda f: f.rank)
    if findings:
        blocks.append(Bullets(tuple(f.said or para(f.template, *f.figures, kind="finding") for f in findings)))
    else:
        blocks.append(para("The book holds too little on this mission by that day for any finding.", kind="gap"))
    if ctx.later is not None:
        blocks.append(
            para(
                "Passages marked as known only later rest on sources published after that day.",
                kind="hindsight",
            )
        )
    return Section("summary", "Summary of findings", tuple(blocks))
