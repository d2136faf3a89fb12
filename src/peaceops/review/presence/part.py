"""Presence: who serves in the mission at the date and over time, who sends them, who died, and the world beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from peaceops.document.model import Block, Section, para
from peaceops.people import MonthRange, MonthStrength, StrengthAt, gaps, peak
from peaceops.people.months import FIRST_MONTH, last_month, month_end
from peaceops.people.strength import CATEGORY_WORDS, PARTS, mission_months, whole
from peaceops.people.women import share_of_women
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.presence import contributors as presence_contributors
from peaceops.review.presence import deaths, history, staff
from peaceops.review.presence import world as presence_world
from peaceops.review.presence.sentences import book_date, from_states, listed, month_day

STALE_AFTER_DAYS = 62  # two months
SERIES_BEGINS = book_date(FIRST_MONTH, "first month of the monthly series in the book", "the first report at hand")


@dataclass(frozen=True, slots=True)
class _Now:
    """What the headline found: the strength at the date, and the months since that the book lacks."""

    at: StrengthAt | None
    lacking: tuple[MonthRange, ...]


def part(ctx: Context) -> Part:
    """The section on presence. Works for missions without any report: it then says so and lists the gap."""
    months = mission_months(ctx.view, ctx.mission, to_date=ctx.as_of)
    now = _now(ctx, months)
    found = [make(ctx, months) for make in _SUBSECTIONS]
    blocks, findings, missing = _headline(ctx, now, peak(months))
    sections = tuple(s.section for s in found if s.section.blocks)
    for sub in found:
        findings += sub.findings
        missing += sub.gaps
    if ctx.later is not None:
        blocks += presence_world.hindsight(ctx, ctx.later, now.at.month if now.at else None)
    return Part(Section("presence", "Presence", tuple(blocks), sections), tuple(findings), tuple(missing))


_SUBSECTIONS: tuple[Callable[[Context, tuple[MonthStrength, ...]], Part], ...] = (
    history.part,
    presence_contributors.part,
    deaths.part,
    staff.part,
    presence_world.part,
)


def _now(ctx: Context, months: tuple[MonthStrength, ...]) -> _Now:
    last = last_month(ctx.view, "strengths", ctx.as_of)
    if not months or last is None:
        return _Now(None, ())
    at = StrengthAt(months[-1], last)
    since = at.month.month_end + timedelta(days=1)
    return _Now(at, gaps(ctx.view, ctx.mission, since, ctx.as_of) if since <= ctx.as_of else ())


def _headline(ctx: Context, now: _Now, top: MonthStrength | None) -> tuple[list[Block], list[Finding], list[Gap]]:
    if now.at is None:
        return _nothing(ctx)
    blocks: list[Block] = [_strength_sentence(ctx, now.at.month)]
    missing: list[Gap] = []
    if not now.at.listed:
        blocks.append(
            para(
                "That is the last report that lists the mission; the last one with missions by this date is of {}.",
                book_date(
                    now.at.last_report, "last month for which the book has a report by mission", "strengths table"
                ),
            )
        )
    elif (ctx.as_of - now.at.month.month_end).days > STALE_AFTER_DAYS and now.lacking:
        blocks.append(_stale(now.lacking))
        missing += [_gap(ctx.mission, r) for r in now.lacking]
    return blocks, [_finding(ctx, now, top)], missing


def _strength_sentence(ctx: Context, month: MonthStrength) -> Block:
    parts = [(f, CATEGORY_WORDS[c]) for c in PARTS if (f := month.figures.get(c)) and whole(f)]
    words, figures = listed(parts)
    text = f"On {{}} {ctx.mission} had {{}} uniformed personnel"
    text += f": {words}." if len(parts) > 1 else f", all of them {parts[0][1]}." if parts else "."
    shown = [month_day(month.uniformed), month.uniformed, *(figures if len(parts) > 1 else [])]
    if month.contributors and whole(month.contributors):
        text += f" They came from {from_states(month.contributors)}."
        shown.append(month.contributors)
    if share := share_of_women(month, f"of {ctx.mission}"):
        text += " Women among them: {} ({})."
        shown += [share.women, share.share]
    return para(text, *shown)


def _stale(lacking: tuple[MonthRange, ...]) -> Block:
    first = book_date(lacking[0].first, "first month without a strength of the mission", "missing_months table")
    last = book_date(lacking[-1].last, "last month without one whose report was due", "missing_months table")
    text = (
        "No later count of the mission is at hand by the date of this review: the book, not the United Nations, lacks "
    )
    if first.value == last.value:
        return para(text + f"the month that ended on {{}} ({lacking[0].reason}).", first, kind="gap")
    return para(text + f"the months from {{}} to {{}} ({lacking[0].reason}).", first, last, kind="gap")


def _gap(mission: str, lacking: MonthRange) -> Gap:
    span = f"{lacking.first:%Y-%m} to {lacking.last:%Y-%m}"
    if lacking.first == lacking.last:
        span = f"{lacking.first:%Y-%m}"
    return Gap(f"uniformed strength of {mission} by month, {span} ({lacking.reason})", lacking.where_to_look)


def _nothing(ctx: Context) -> tuple[list[Block], list[Finding], list[Gap]]:
    if ctx.as_of < month_end(FIRST_MONTH):
        text = f"The monthly series at hand begins on {{}}: the book has no strength of {ctx.mission} by this date."
    else:
        text = (
            f"No monthly report at hand by this date lists uniformed personnel of {ctx.mission}. "
            "The series begins on {}; a mission without uniformed personnel is not in it."
        )
    where = "reports of the Secretary-General on the mission, and its budget documents"
    gap = Gap(f"uniformed strength of {ctx.mission} up to {ctx.as_of.isoformat()}", where)
    return [para(text, SERIES_BEGINS, kind="gap")], [], [gap]


def _finding(ctx: Context, now: _Now, top: MonthStrength | None) -> Finding:
    assert now.at is not None
    month = now.at.month
    text, figures = f"On {{}} {ctx.mission} had {{}} uniformed personnel", [month_day(month.uniformed), month.uniformed]
    if top is not None and top.month_end != month.month_end:
        text += ", against a peak of {} on {}"
        figures += [top.uniformed, month_day(top.uniformed)]
    if now.lacking and now.at.listed and (ctx.as_of - month.month_end).days > STALE_AFTER_DAYS:
        text += "; the book has no later count"
    return Finding(20, text + ".", tuple(figures))
