"""The Council: what a decision to end the mission needs, and the sections on members, votes, meetings and vetoes."""

from __future__ import annotations

from peaceops.book import counted, fact
from peaceops.book.tables.council import ClosingsRow
from peaceops.council import Needs, current_mandate, what_ending_needs
from peaceops.council.due import last_vote_held
from peaceops.document.model import Block, Paragraph, Ref, When
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.council import meetings as council_meetings
from peaceops.review.council import members, renewals, vetoes
from peaceops.review.council import votes as council_votes
from peaceops.words.catalogue import said


def part(ctx: Context) -> Part:
    """The section on the Council. Members, votes and rules come from what was public at the date."""
    blocks, findings, gaps = _needs(ctx)
    subsections = [
        members.section(ctx, findings, gaps),
        renewals.section(ctx, findings),
        council_votes.section(ctx),
        council_meetings.section(ctx, gaps),
        vetoes.section(ctx),
    ]
    blocks += _hindsight(ctx)
    sections = tuple(s for s in subsections if s is not None)
    return Part(ctx.write.section("council", blocks, sections), tuple(findings), tuple(gaps))


def _needs(ctx: Context) -> tuple[list[Block], list[Finding], list[Gap]]:
    say, mission = ctx.write.say, ctx.mission
    needs, mandate = what_ending_needs(ctx.view, mission, ctx.as_of), current_mandate(ctx.view, mission, ctx.as_of)
    passed = mandate.until if mandate is not None and mandate.ended else None
    if needs is None:
        if mandate is not None and mandate.closed and passed is not None:
            return [say("council-mandate-ended", mission=mission, until=passed)], [], []
        gap = Gap(said("council-gap-form", mission=mission), said("council-gap-form-where"))
        return [say("council-needs-not-known", mission=mission, kind="gap")], [], [gap]
    charter, act = (Ref(*b) for b in needs.basis)
    first = say("council-act-in-force", decision=needs.decision, act=act)
    if passed is not None:
        first = say("council-term-passed", mission=mission, until=passed, act=act, votes=_votes_end(ctx))
    blocks: list[Block] = [
        first,
        say("council-majority-needed", majority=needs.majority, charter=charter),
        say("council-silence-and-other-ways", silence=needs.silence, ways=needs.other_ways),
    ]
    return blocks, [Finding(said=_finding(ctx, needs))] if passed is None else [], []


def _votes_end(ctx: Context) -> When:
    return When(Period.day(last_vote_held(ctx.view)))


def _finding(ctx: Context, needs: Needs) -> Paragraph:
    key = "council-finding-needs-open-ended" if needs.form == "open_ended" else "council-finding-needs-term"
    return ctx.write.say(key, mission=ctx.mission, majority=needs.majority, kind="finding")


def _hindsight(ctx: Context) -> list[Block]:
    """How the mission was closed, where that happened after the date."""
    row = ctx.later.first(ClosingsRow, mission=ctx.mission) if ctx.later is not None else None
    if row is None or row.decided_on <= ctx.as_of:
        return []
    decided = fact(row, row.decided_on, counted("closing-decision-day", mission=ctx.mission), Period.none())
    decision = Ref(row.decision, row.source, row.locator or "")
    if row.last_day is None:
        return [ctx.write.say("council-later-set-out", decision=decision, day=decided, kind="hindsight")]
    last = fact(row, row.last_day, counted("mandate-last-day", mission=ctx.mission), Period.none())
    return [ctx.write.say("council-later-closed", decision=decision, day=decided, last=last, kind="hindsight")]
