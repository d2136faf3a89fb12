"""The fact sheet: two printed pages of what the database has, where that is too little for a review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from peaceops.document.model import Block, Bullets, Chart, Empty, Paragraph, Section, Strip, Table
from peaceops.document.worth import only_known
from peaceops.review.brief import due, headline, news
from peaceops.review.context import Context, Part
from peaceops.review.host import part as host_part
from peaceops.review.sheet.core import CORE, CoreFact

LEAST_FIGURES = 2  # of a strip: one alone is said in the text
WORDS_OF_POINTS = 90
KEPT = ("mandate", "presence", "council-renewals", "host")  # sections of the review, by id
# What of them would fill the sheet alone: sections, tables and paragraphs, as their id or key begins.
LONG = (
    *("mandate-activities", "presence-world", "presence-history", "host-limits", "host-events", "host-heads"),
    *("host-communities", "host-places", "host-indicators", "host-more", "host-standing", "host-positions"),
)
AGAIN = ("mandate-end-not-read",)  # what the opening says in the same words
# Codings of tasks by researchers, the one after the other said only where what is before it is not known.
TASKS = ("mandate-tasks-current", "mandate-tasks-tamm", "mandate-tasks-pema")


def sections(ctx: Context, parts: Sequence[Part], lacking: Sequence[CoreFact]) -> list[Section]:
    """The sections of the sheet, each with content, and what is missing."""
    found = {s.id: s for p in parts for s in (p.section, *p.section.sections)}
    body = [known for key in KEPT if key in found for known in only_known(_shortened(found[key]))]
    body = [_where(ctx, s) if s.id == "host" and not s.sections else s for s in body]
    return [_opening(ctx, lacking), *body, _missing(ctx, lacking)]


def _opening(ctx: Context, lacking: Sequence[CoreFact]) -> Section:
    w = ctx.write
    known = str(len(CORE) - len(lacking))
    blocks: list[Block] = [w.say("sheet-opening", mission=ctx.mission, day=ctx.day(), known=known)]
    blocks += [p for p in due.opening(ctx) if p.kind != "gap"]
    if (question := news.question(ctx)) is not None:
        blocks.append(question)
    if points := [*due.decided_and_asked(ctx), *news.lines(ctx, WORDS_OF_POINTS)]:
        blocks.append(Bullets(tuple(points)))
    five = (item for strip in headline.strip(ctx) for item in strip.items)
    figures = tuple((value, words) for value, words in five if not isinstance(value, Empty))
    if len(figures) >= LEAST_FIGURES:
        blocks.append(Strip(figures))
    return w.section("sheet", blocks)


def _where(ctx: Context, host: Section) -> Section:
    """The section on the host where no series is left to open: where the mission works, and no more."""
    return replace(host, blocks=(host_part.where(ctx),))


def _shortened(section: Section) -> Section:
    """A section without charts, whose finding its text gives, and without what would fill the sheet alone."""
    tasks = [b.id for b in section.blocks if isinstance(b, Table) and b.id in TASKS]
    left_out = (*LONG, *AGAIN, *tasks[1:], *(["mandate-coding"] if tasks[1:] else []))
    blocks = tuple(b for b in section.blocks if not isinstance(b, Chart) and not _name(b).startswith(left_out))
    inside = tuple(_shortened(s) for s in section.sections if not s.id.startswith(LONG))
    return replace(section, blocks=blocks, sections=inside)


def _name(block: Block) -> str:
    """The id of a table, the key of a paragraph."""
    return block.id if isinstance(block, Table) else block.key if isinstance(block, Paragraph) else ""


def _missing(ctx: Context, lacking: Sequence[CoreFact]) -> Section:
    w = ctx.write
    rows = [(w.words_only(f"core-{f.key}"), w.words_only(f"core-{f.key}.where")) for f in lacking]
    return w.section("sheet-gaps", [w.table("sheet-missing", ("what", "where"), rows, mission=ctx.mission)])
