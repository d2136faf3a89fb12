"""What falls due: the end of the mandate and what it takes, what the Council has decided and asked for, the last vote,
and what the payer has at stake."""

from __future__ import annotations

from datetime import date
from typing import Any

from peaceops.book import counted, fact
from peaceops.book.tables.council import DrawdownDecisionsRow, MandateRequestsRow
from peaceops.council import Mandate, current_mandate
from peaceops.council.due import day_word, is_last_term, last_vote_held, requests_due
from peaceops.council.mandates import act_in_force, votes_needed
from peaceops.council.renewals import renewals_of
from peaceops.council.standing import standing
from peaceops.document.model import Paragraph, Ref, When
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.council.sentences import vote_ref
from peaceops.review.council.totals import named
from peaceops.review.mandate.part import days_left
from peaceops.review.news.part import questions
from peaceops.words.catalogue import Said, said

MOST_DECISIONS, MOST_REQUESTS = 3, 2


def opening(ctx: Context) -> list[Paragraph]:
    """When the mandate ends and what renewing it takes; how the last renewal went."""
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    return [ctx.write.join(_mandate(ctx, mandate), _last_vote(ctx))]


def _mandate(ctx: Context, mandate: Mandate | None) -> Paragraph:
    say, mission = ctx.write.say, ctx.mission
    if mandate is None:
        return say("brief-no-mandate", mission=mission, kind="gap")
    about: dict[str, Any] = {"mission": mission, "act": Ref(*act_in_force(mandate))}
    if mandate.form == "open_ended":
        return say("brief-open-ended", majority=votes_needed(ctx.view, ctx.as_of), **about)
    if mandate.until is None:
        return say("brief-end-not-read", since=mandate.since, **about)
    if mandate.ended:
        votes = When(Period.day(last_vote_held(ctx.view)))
        return say("brief-mandate-passed", until=mandate.until, votes=votes, **about)
    left = days_left(ctx, mandate.until)
    if is_last_term(ctx.view, mission, mandate.resolution):
        return say("brief-last-term", until=mandate.until, days=left, **about)
    majority = votes_needed(ctx.view, ctx.as_of)
    return say("brief-ends", until=mandate.until, days=left, majority=majority, **about)


def _last_vote(ctx: Context) -> Paragraph | None:
    found = renewals_of(ctx.view, ctx.mission)
    if found is None:
        return None
    vote = found.last
    if vote.unopposed:
        return ctx.write.say("brief-last-vote-unopposed", decision=vote_ref(vote), day=vote.day)
    against, abstained = (named(ctx.view, vote.casts.get(cast, ())) for cast in ("N", "A"))
    return ctx.write.say(
        "brief-last-vote-contested",
        decision=vote_ref(vote),
        day=vote.day,
        kind="text",
        against=said("brief-voted-against", members=against) if against else "",
        abstained=said("brief-abstained", members=abstained) if abstained else "",
        both="yes" if against and abstained else "no",
    )


def decided_and_asked(ctx: Context) -> list[Paragraph]:
    """What the Council decided on cuts and ends that still stands, and what it asked for by a day to come."""
    told = {(q.resolution, q.paragraph) for q in questions(ctx)[:1]}  # the question says it already
    decided = [r for r in standing(ctx.view, ctx.mission, ctx.as_of) if (r.resolution, r.paragraph) not in told]
    decided.sort(key=lambda r: _weight(r, ctx.as_of))
    asked = [r for r in requests_due(ctx.view, ctx.mission, ctx.as_of) if (r.resolution, r.paragraph) not in told]
    return [_decision(ctx, r) for r in decided[:MOST_DECISIONS]] + [_request(ctx, r) for r in asked[:MOST_REQUESTS]]


def _weight(row: DrawdownDecisionsRow, day: date) -> tuple[bool, int, bool]:
    """The order of decisions: what takes effect after the date first, then the newest, what has a day or number."""
    days = [d for d in (row.from_date, row.to_date) if d is not None]
    return not any(d >= day for d in days), -row.resolution, not days and row.number is None


def _decision(ctx: Context, row: DrawdownDecisionsRow) -> Paragraph:
    parts: list[Said] = []
    if row.number and row.number > 0:
        counts = counted("drawdown-number", mission=row.mission, component=row.component)
        number = fact(row, row.number, counts, row.to_date or row.from_date or row.known)
        parts.append(said("brief-decided-number", number=number))
    for key, word, day in (("from", "from", row.from_date), ("to", day_word(row), row.to_date)):
        if day is not None:
            measure = counted(f"drawdown-{key}", mission=row.mission, decision=row.decision)
            parts.append(said(f"brief-decided-{word}", day=fact(row, day, measure, day)))
    return ctx.write.say(
        "brief-decided",
        document=Ref(row.locator or "", row.source, row.locator or ""),
        what=said(f"drawdown-{row.decision.replace('_', '-')}"),
        who=said(f"drawdown-of-{row.component.replace('_', '-')}"),
        details=_spaced(parts),
    )


def _spaced(parts: list[Said]) -> Said | str:
    """Details one after the other."""
    out: Said | str = ""
    for part in reversed(parts):
        out = said("brief-detail", this=part, rest=out)
    return out


def _request(ctx: Context, row: MandateRequestsRow) -> Paragraph:
    assert row.due is not None
    due = fact(row, row.due, counted("request-due", mission=row.mission, kind=row.kind), row.due)
    return ctx.write.say(
        "brief-asked",
        document=Ref(row.locator or "", row.source, row.locator or ""),
        what=said(f"request-{row.kind.replace('_', '-')}"),
        due=due,
    )
