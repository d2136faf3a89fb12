"""The three nearest closed missions: how each ended, and what followed."""

from __future__ import annotations

from peaceops.document.model import Block, Bullets, Paragraph, Ref, Section
from peaceops.exits.followers import handovers_of
from peaceops.exits.laid import OptionsTable
from peaceops.exits.precedents import Precedent
from peaceops.review.context import Context
from peaceops.words.catalogue import Said, said

FOLLOWED = ("team", "regional", "political", "peacekeeping", "envoy", "liaison")  # kinds of what follows a closing


def section(ctx: Context, found: OptionsTable) -> list[Section]:
    """A sentence each; nothing where no closing is on record."""
    items = tuple(_sentence(ctx, p) for p in found.nearest)
    if not items:
        return []
    blocks: list[Block] = [ctx.write.say("options-nearest-say"), Bullets(items), *_tasks_table(ctx, found)]
    return [ctx.write.section("options-nearest", blocks)]


def _sentence(ctx: Context, p: Precedent) -> Paragraph:
    c = p.closing
    size = said("options-nearest-size", strength=p.likeness.size) if p.likeness.size else ""
    return ctx.write.say(
        "options-nearest",
        mission=c.mission,
        size=size,
        how=said("how-closed", how=c.row.how),
        decided=c.decided,
        decision=Ref(c.decision, c.row.source, c.row.locator or ""),
        last=c.ended_on,
        days=c.days,
        followed=_followed(p),
        tasks=_tasks(ctx, p),
    )


def _tasks(ctx: Context, p: Precedent) -> Said:
    """To whom its tasks passed, by kind."""
    rows = handovers_of(ctx.view, p.closing.mission).rows
    kinds = dict.fromkeys(k for r in rows for k in r.taker_kinds.split(";"))
    if not kinds:
        return said("options-nearest-tasks-not-known")
    return said("options-nearest-tasks-passed", kinds=tuple(said(f"taker-{k}") for k in kinds))


def _tasks_table(ctx: Context, found: OptionsTable) -> list[Block]:
    """Task by task, who took it over."""
    rows = [
        (r.mission, r.task, r.taker, r.date_text, Ref(r.document or r.source, r.source, r.locator or ""))
        for p in found.nearest
        for r in handovers_of(ctx.view, p.closing.mission).rows
    ]
    columns = ("mission", "task", "taker", "handed-over", "source")
    return [ctx.write.table("options-nearest-tasks", columns, rows, folded=True)] if rows else []


def _followed(p: Precedent) -> Said:
    row = p.closing.row
    kinds = row.follow_on_kinds.split(";")
    if kinds == ["none"]:
        return said("options-followed-none")
    named = tuple(said(f"successor-{k}") for k in kinds if k in FOLLOWED)
    if not named:
        return said("options-followed-undecided")
    missions = (row.follow_on_missions or "").replace(";", ", ")
    return (
        said("options-followed-by", kinds=named, missions=missions)
        if missions
        else said("options-followed", kinds=named)
    )
