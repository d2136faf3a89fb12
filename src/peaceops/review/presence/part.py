"""Presence: who serves in the mission at the date and over time, who sends them, who died, and the world beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from peaceops.document.model import Block, Paragraph, When
from peaceops.people import MonthRange, MonthStrength, StrengthAt, gaps_of, peak
from peaceops.people.months import FIRST_MONTH, last_month
from peaceops.people.strength import mission_months, shown_parts
from peaceops.people.women import share_of_women
from peaceops.period import Period, last_of_month
from peaceops.review.context import Context, Finding, Gap, Part, many
from peaceops.review.presence import contributors as presence_contributors
from peaceops.review.presence import deaths, history, staff
from peaceops.review.presence import world as presence_world
from peaceops.review.presence.parts import by_kind, kind
from peaceops.words.catalogue import said

STALE_AFTER_DAYS = 62  # two months
SERIES_BEGINS = When(Period.month_end(FIRST_MONTH))


@dataclass(frozen=True, slots=True)
class _Now:
    """What the headline found: the strength at the date, and the months since that the book lacks."""

    at: StrengthAt
    lacking: tuple[MonthRange, ...]
    stale: bool


def part(ctx: Context) -> Part:
    """The section on presence. Works for missions without any report: it then says so and lists the gap."""
    months = mission_months(ctx.view, ctx.mission, to_date=ctx.as_of)
    now = _now(ctx, months)
    found = [make(ctx, months) for make in _SUBSECTIONS]
    blocks, findings = _headline(ctx, now, months) if now else _nothing(ctx)
    missing = strength_gaps(ctx, now)
    sections = tuple(s.section for s in found if s.section.blocks)
    for sub in found:
        findings += sub.findings
        missing += sub.gaps
    if ctx.later is not None:
        blocks += presence_world.hindsight(ctx, ctx.later, now.at.month if now else None)
    return Part(ctx.write.section("presence", blocks, sections), tuple(findings), tuple(missing))


_SUBSECTIONS: tuple[Callable[[Context, tuple[MonthStrength, ...]], Part], ...] = (
    history.part,
    presence_contributors.part,
    deaths.part,
    staff.part,
    presence_world.part,
)


def _now(ctx: Context, months: tuple[MonthStrength, ...]) -> _Now | None:
    last = last_month(ctx.view, ctx.as_of)
    if not months or last is None:
        return None
    at = StrengthAt(months[-1], last)
    since = at.month.month_end + timedelta(days=1)
    lacking = gaps_of(ctx.view, ctx.mission, since, ctx.as_of) if since <= ctx.as_of else ()
    old = (ctx.as_of - at.month.month_end).days > STALE_AFTER_DAYS
    return _Now(at, lacking, bool(at.listed and lacking and old))


def gaps(ctx: Context) -> list[Gap]:
    """What lacks of the strength of the mission and of its civilian staff, in the order of the section."""
    now = _now(ctx, mission_months(ctx.view, ctx.mission, to_date=ctx.as_of))
    return [*strength_gaps(ctx, now), staff.gap(ctx)]


def strength_gaps(ctx: Context, now: _Now | None) -> list[Gap]:
    """The strength itself where there is none, or each run of months since the last one, in order of time."""
    if now is None:
        what = said("gap-strength", mission=ctx.mission, day=When(Period.day(ctx.as_of)))
        return [Gap(what, said("look-in-reports-and-budgets"))]
    return [_gap(ctx.mission, r) for r in now.lacking] if now.at.listed and now.stale else []


def _headline(ctx: Context, now: _Now, months: tuple[MonthStrength, ...]) -> tuple[list[Block], list[Finding]]:
    blocks: list[Block] = [_strength(ctx, now.at.month)]
    if not now.at.listed:
        last = When(Period.month_end(now.at.last_report))
        blocks.append(ctx.write.say("presence-left-the-reports", last=last))
    elif now.stale:
        blocks.append(_stale(ctx, now.lacking))
    return blocks, [_finding(ctx, now, peak(months) or now.at.month, months[0])]


def _strength(ctx: Context, month: MonthStrength) -> Paragraph:
    w = ctx.write
    about: dict[str, Any] = {"day": month.day, "mission": ctx.mission, "persons": month.uniformed}
    kinds = shown_parts([month])
    if len(kinds) > 1:
        count = w.say("presence-last-count", **about, parts=by_kind(month))
    elif kinds:
        count = w.say("presence-last-count-of-one-kind", **about, personnel=kind(kinds[0]))
    else:
        count = w.say("presence-last-count-alone", **about)
    states, women = month.contributors, share_of_women(month)
    return w.join(
        count,
        w.say("they-came-from", states=states) if states and states.value else None,
        w.say("women-among-them", women=women.women, share=women.share, many=many(month.uniformed)) if women else None,
    )


def _stale(ctx: Context, lacking: tuple[MonthRange, ...]) -> Paragraph:
    first, last = (When(Period.month(day)) for day in (lacking[0].first, lacking[-1].last))
    months = said("presence-months-lacking", first=first, last=last)
    if first == last:
        months = said("presence-month-lacking", month=first)
    return ctx.write.say("presence-no-later-count", months=months, reason=lacking[0].reason, kind="gap")


def _gap(mission: str, lacking: MonthRange) -> Gap:
    first, last = (When(Period.month(day)) for day in (lacking.first, lacking.last))
    months = first if first == last else said("gap-months", first=first, last=last)
    what = said("gap-strength-of-months", mission=mission, months=months, reason=lacking.reason)
    return Gap(what, lacking.where_to_look)


def _nothing(ctx: Context) -> tuple[list[Block], list[Finding]]:
    early = ctx.as_of < last_of_month(FIRST_MONTH)
    key = "presence-before-the-series" if early else "presence-not-in-the-series"
    return [ctx.write.say(key, mission=ctx.mission, begins=SERIES_BEGINS, kind="gap")], []


def _finding(ctx: Context, now: _Now, top: MonthStrength, first: MonthStrength) -> Finding:
    month = now.at.month
    sentence = ctx.write.say(
        "presence-finding",
        day=month.day,
        mission=ctx.mission,
        persons=month.uniformed,
        peaked=top.month_end != month.month_end,
        peak=top.uniformed,
        peak_day=top.day,
        first=When(Period.month(first.month_end)),
        stale=now.stale,
        kind="finding",
    )
    return Finding(said=sentence)
