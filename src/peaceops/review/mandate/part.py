"""Mandate and history: how the mission was set up, its phases, the decisions that shaped it, its tasks."""

from __future__ import annotations

from datetime import date
from typing import Any

from peaceops.book import Figure, counted
from peaceops.book.rules import rule
from peaceops.council import KeyDecision, Mandate, Vote, current_mandate, establishing_vote, key_decisions
from peaceops.council.mandates import act_in_force
from peaceops.council.votes import IN_PARTS
from peaceops.document.model import Block, Cell, Empty, Ref, Section
from peaceops.missions.profile import phases
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.council.sentences import vote_ref
from peaceops.review.council.totals import named, votes_said
from peaceops.review.mandate import life
from peaceops.review.mandate import tasks as mandate_tasks
from peaceops.words.catalogue import Said, said

LONG = 24  # rows from which a table opens on demand
DAYS_LEFT = rule("days-of-mandate-left", lambda until, day: (date.fromisoformat(until) - date.fromisoformat(day)).days)


def part(ctx: Context) -> Part:
    """The section on mandate and history. Says so where the book has no decision of the Council on the mission."""
    say, mission = ctx.write.say, ctx.mission
    vote = establishing_vote(ctx.view, mission)
    blocks: list[Block] = []
    gaps: list[Gap] = []
    findings: list[Finding] = []
    if vote is not None:
        about: dict[str, Any] = {"mission": mission, "day": vote.day, "votes": votes_said(ctx.view, vote)}
        in_parts = "yes" if vote.outcome == IN_PARTS else "no"
        blocks.append(say("mandate-established", decision=vote_ref(vote), **about))
        findings.append(Finding(said=say("mandate-finding-established", kind="finding", in_parts=in_parts, **about)))
    else:
        blocks.append(say("mandate-not-established-by-the-council", kind="gap", mission=mission))
        gaps.append(Gap(said("mandate-gap-established", mission=mission), said("mandate-gap-established-where")))
    blocks += _form(ctx, current_mandate(ctx.view, mission, ctx.as_of))
    if (drawn := life.chart(ctx, key_decisions(ctx.view, mission))) is not None:
        blocks.append(drawn)
    sections = [s for s in (_phases(ctx), _decisions(ctx)) if s is not None]
    tasks = mandate_tasks.part(ctx)
    sections.append(tasks.section)
    section = ctx.write.section("mandate", blocks, sections)
    return Part(section, (*findings, *tasks.findings), (*gaps, *tasks.gaps), tasks.annex)


def _form(ctx: Context, mandate: Mandate | None) -> list[Block]:
    """What kind of mandate is in force and what that means."""
    if mandate is None:
        return []
    say = ctx.write.say
    about: dict[str, Any] = {"act": Ref(*act_in_force(mandate)), "since": mandate.since}
    if mandate.ended and mandate.until is not None:
        return [say("mandate-ended", until=mandate.until, **about)]
    if mandate.form == "open_ended":
        return [say("mandate-open-ended", **about)]
    if mandate.until is None:
        return [say("mandate-end-not-read", kind="note", **about)]
    return [say("mandate-runs-to", until=mandate.until, left=days_left(ctx, mandate.until), **about)]


def days_left(ctx: Context, until: Figure) -> Figure:
    """Days from the date of the review to the last day of the mandate."""
    period = Period.span(ctx.as_of, date.fromisoformat(str(until.value)))
    return DAYS_LEFT(counted("days-of-mandate-left", mission=ctx.mission), period, [until, ctx.day()])


def _phases(ctx: Context) -> Section | None:
    rows: list[tuple[Cell, ...]] = []
    for phase in phases(ctx.view, ctx.mission):
        dated = ctx.write.words_only("mandate-dated", confidence=phase.start.confidence)
        rows.append((phase.title, phase.start, dated, Ref(phase.basis, phase.start.source, phase.start.locator)))
    if not rows:
        return None
    table = ctx.write.table("mandate-phases", ("phase", "from", "dated", "basis"), rows, mission=ctx.mission)
    return ctx.write.section("mandate-phases-section", (table,))


def _decisions(ctx: Context) -> Section | None:
    found = key_decisions(ctx.view, ctx.mission)
    founding = establishing_vote(ctx.view, ctx.mission)
    if not found or [d.vote for d in found] == [founding]:
        return None  # what set the mission up is said above
    rows = [_decision(ctx, decision) for decision in found]
    columns = ("decision", "day", "did", "ceiling", "yes", "against", "abstained", "not-in-favour")
    table = ctx.write.table("mandate-decisions", columns, rows, folded=len(rows) > LONG, mission=ctx.mission)
    return ctx.write.section("mandate-decisions-section", (table,))


def _decision(ctx: Context, decision: KeyDecision) -> tuple[Cell, ...]:
    vote = decision.vote
    words = (ctx.write.words_only(did) if isinstance(did, Said) else did or vote.title for did in decision.did)
    ceiling: Cell = decision.ceiling or Empty.NOT_APPLICABLE
    totals: tuple[Cell, ...] = (vote.yes, vote.against, vote.abstain)
    if vote.outcome == IN_PARTS or vote.without_a_vote:
        totals = (Empty.NOT_APPLICABLE,) * 3
    return (vote_ref(vote), vote.day, "; ".join(words), ceiling, *totals, _not_in_favour(ctx, vote))


def _not_in_favour(ctx: Context, vote: Vote) -> str:
    """Members that did not vote in favour, by how they voted."""
    words = ctx.write.words_only
    if vote.without_a_vote:
        return words("mandate-cast-without-a-vote")
    if vote.outcome == IN_PARTS:
        return words("mandate-cast-in-parts")
    casts = [c for c in ("N", "A", "NV", "NP") if c in vote.casts]
    if not casts:
        return words("mandate-cast-not-known" if "?" in vote.casts else "mandate-cast-nobody")
    return "; ".join(words(f"mandate-cast-{c.lower()}", members=named(ctx.view, vote.casts[c])) for c in casts)
