"""Precedents: closed missions most like the one under review, how long their closing took, and what followed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from peaceops.book import counted
from peaceops.book.rules import COUNT, rule
from peaceops.council import current_mandate
from peaceops.document.model import Block, Bullets, Cell, Chart, Empty, Paragraph, Ref, Section, Table, When
from peaceops.exits.closing import AfterExit, Closing, ClosingStatistics, after_exits, closing_statistics, relapses
from peaceops.exits.precedents import CRITERIA, Likeness, Precedent, Precedents, closings_beside, precedents
from peaceops.host.record import recent_decisions
from peaceops.missions.names import state_names
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.host.sentences import LONG, ref, when
from peaceops.words.catalogue import said
from peaceops.words.states import shortened

SHOWN = 8
OPEN_ENDED = "open_ended"
TABLE_BEGINS = Period.day(date(1999, 2, 25))  # the first decision in the table of closings
CODE = re.compile(r"\b[A-Z]{3}\b")  # of a State, in the text of a vote: "12-0-3 (CHN, PAK, RUS)"
VOTE = rule("side-by-side", lambda yes, against, abstain: f"{yes}-{against}-{abstain}")
HEADS = dict(zip(CRITERIA, ("size", "tasks", "kind", "form", "age", "region"), strict=True))


def part(ctx: Context) -> Part:
    """The section on precedents. Where none is known by the date it says so and lists the gap."""
    found = precedents(ctx.view, ctx.mission, ctx.as_of, n=1000)
    statistics = closing_statistics(ctx.view)
    if not found.nearest or statistics is None:
        return _none(ctx)
    nearest = found.nearest[:SHOWN]
    write = ctx.write
    blocks: list[Block] = [*_likeness(ctx, found, nearest), _criteria_table(ctx, nearest)]
    sections = (
        write.section("precedents-time", _time(ctx, found, nearest, statistics)),
        write.section("precedents-after", _after(ctx, nearest)),
        write.section("precedents-limits", _limits(ctx, found)),
        *_recent(ctx),
    )
    no_size = Gap(
        said("precedents-gap-size", mission=ctx.mission, day=When(Period.day(ctx.as_of))),
        said("precedents-gap-size-where"),
    )
    gaps = (no_size,) if found.mine.size is None else ()
    return Part(write.section("precedents", blocks, sections), (_finding(ctx, found, statistics),), gaps)


def _none(ctx: Context) -> Part:
    none = ctx.write.say("precedents-none-by-then", mission=ctx.mission, kind="gap")
    gap = Gap(said("precedents-gap-before"), said("precedents-gap-before-where"))
    return Part(ctx.write.section("precedents", (none,)), gaps=(gap,))


def _likeness(ctx: Context, found: Precedents, nearest: Sequence[Precedent]) -> list[Block]:
    beside = closings_beside(ctx.view, mission=ctx.mission)
    considered = COUNT(counted("closings-considered"), Period.none(), [beside])
    under_review = ctx.write.words_only("precedents-under-review")
    rows: list[tuple[Cell, ...]] = [(ctx.mission, *_likeness_cells(ctx, found.mine), under_review)]
    rows += [(p.closing.mission, *_likeness_cells(ctx, p.likeness), p.distance) for p in nearest]
    return [
        ctx.write.say("precedents-chosen", mission=ctx.mission, considered=considered, first=When(TABLE_BEGINS)),
        ctx.write.table(
            "precedents-likeness",
            ("mission", "form", "region", "kind", "age", "size", "distance"),
            rows,
            mission=ctx.mission,
        ),
    ]


def _likeness_cells(ctx: Context, m: Likeness) -> tuple[Cell, ...]:
    form = ctx.write.words_only("form-of-mandate", form=m.form)
    return (form, m.region or None, ctx.write.words_only("kind-of-mission", kind=m.kind), m.age, m.size)


def _criteria_table(ctx: Context, nearest: Sequence[Precedent]) -> Table:
    rows = tuple((p.closing.mission, *(p.parts.get(c) for c in CRITERIA), p.distance) for p in nearest)
    return ctx.write.table("precedents-distances", ("mission", *HEADS.values(), "mean"), rows, folded=True)


def _time(ctx: Context, found: Precedents, nearest: Sequence[Precedent], statistics: ClosingStatistics) -> list[Block]:
    blocks: list[Block] = [_closings_table(ctx, [p.closing for p in nearest]), *_own(ctx, statistics)]
    blocks.append(_statistics_sentence(ctx, statistics))
    blocks += _open_ended(ctx, found)
    blocks.append(_days_chart(ctx, statistics))
    if ctx.later is not None:
        blocks += _hindsight(ctx, statistics)
    return blocks


def _decision(c: Closing) -> Ref:
    return Ref(c.decision, c.row.source, c.row.locator or "")


def _closings_table(ctx: Context, closings: Sequence[Closing]) -> Table:
    rows = tuple(
        (
            c.mission,
            c.decided,
            c.ended_on,
            c.days,
            ctx.write.words_only("how-closed", how=c.row.how),
            VOTE(counted("vote-on-closing", decision=c.decision), c.decided.period, (c.yes, c.against, c.abstain)),
            c.row.follow_on or None,
            _decision(c),
        )
        for c in closings
    )
    heads = ("mission", "decided", "last-day", "days", "how", "vote", "followed", "decision")
    return ctx.write.table("precedents-closings", heads, rows)


def _own(ctx: Context, statistics: ClosingStatistics) -> list[Block]:
    """The closing of the mission under review, where it is on record itself."""
    mine = next((c for c in statistics.closings if c.mission == ctx.mission), None)
    if mine is None or mine.ended_on is None or mine.days is None:
        return []
    return [
        ctx.write.say(
            "precedents-own-closing",
            mission=ctx.mission,
            decision=_decision(mine),
            decided=mine.decided,
            days=mine.days,
            last=mine.ended_on,
        )
    ]


def _statistics_sentence(ctx: Context, s: ClosingStatistics) -> Paragraph:
    if s.lower is None or s.upper is None:
        days = tuple(c.days for c in s.closings if c.days)
        return ctx.write.say("precedents-statistics-few", count=s.count, days=days)
    both = 0 < float(s.at_once.value) < float(s.count.value)
    return ctx.write.say(
        "precedents-statistics",
        count=s.count,
        median=s.median,
        middle=said("precedents-middle-half", lower=s.lower, upper=s.upper),
        at_once=s.at_once,
        both="yes" if both else "no",
    )


def _open_ended(ctx: Context, found: Precedents) -> list[Block]:
    if found.mine.form != "open_ended":
        return []
    same = [p.closing for p in found.nearest if p.likeness.form == "open_ended"]
    if not same:
        return [ctx.write.say("precedents-none-open-ended")]
    return [
        ctx.write.say(
            "precedents-open-ended",
            closed=c.mission,
            mission=ctx.mission,
            decision=_decision(c),
            decided=c.decided,
            yes=c.yes,
            against=c.against,
            abstain=c.abstain,
            days=c.days,
            last=c.ended_on,
        )
        for c in same
    ]


def _days_chart(ctx: Context, s: ClosingStatistics) -> Chart:
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    alike = mandate is not None and mandate.form == OPEN_ENDED  # that form is marked for a mission that has it too
    marked = next((c.mission for c in s.closings if alike and c.mandate_form == OPEN_ENDED), "")
    rows = tuple((c.mission, c.days, c.decided, _decision(c)) for c in s.closings)
    table = ctx.write.table("precedents-days-table", ("mission", "days", "decided", "decision"), rows, folded=True)
    mark = said("precedents-days-marked", mission=marked) if marked else ""
    return ctx.write.chart(
        "precedents-days", "bar", table, x="mission", series=("days",), unit="days", highlight=marked, mark=mark
    )


def _hindsight(ctx: Context, statistics: ClosingStatistics) -> list[Block]:
    assert ctx.later is not None
    later = closing_statistics(ctx.later)
    if later is None or len(later.closings) == len(statistics.closings):
        return []
    known = {c.mission for c in statistics.closings}
    names = ", ".join(c.mission for c in later.closings if c.mission not in known)
    return [
        ctx.write.say("precedents-known-later", names=names, count=later.count, median=later.median, kind="hindsight")
    ]


def _after(ctx: Context, nearest: Sequence[Precedent]) -> list[Block]:
    after = after_exits(ctx.view)
    cases = [(p.closing, after[p.closing.mission]) for p in nearest if p.closing.mission in after]
    blocks: list[Block] = [_after_table(ctx, cases) if cases else ctx.write.say("precedents-nothing-after-yet")]
    found = relapses(ctx.view)
    if found:
        blocks.append(
            ctx.write.say(
                "precedents-what-followed",
                exits=found.exits,
                relapsed=found.relapsed,
                low=found.low,
                high=found.high,
                quiet=found.quiet,
                quiet_relapsed=found.quiet_relapsed,
                mission=ctx.mission,
            )
        )
    return blocks


def _after_table(ctx: Context, cases: Sequence[tuple[Closing, AfterExit]]) -> Table:
    rows = tuple(
        (
            closing.mission,
            a.before or Empty.NOT_PUBLIC,
            a.after or Empty.NOT_PUBLIC,
            a.most or Empty.NOT_PUBLIC,
            ctx.write.words_only("whether-final-exit", final="yes" if a.final else "no"),
            Ref("UCDP", "ucdp-mission-exits", ctx.write.words_only("place-row-of", of=closing.mission)),
        )
        for closing, a in cases
    )
    return ctx.write.table("precedents-after", ("mission", "before", "after", "worst", "final", "source"), rows)


def _limits(ctx: Context, found: Precedents) -> list[Block]:
    items = [
        ctx.write.say("precedents-no-risk-estimate", mission=ctx.mission),
        ctx.write.say("precedents-calm-places"),
    ]
    if found.mine.form == "open_ended":
        items.append(ctx.write.say("precedents-fixed-terms-differ", mission=ctx.mission))
    items += _oldest(ctx, found)
    return [Bullets(tuple(items))]


def _oldest(ctx: Context, found: Precedents) -> list[Paragraph]:
    ages = [p.likeness for p in found.nearest if p.likeness.age]
    oldest = max(ages, key=lambda m: m.age_years or 0.0, default=None)
    mine = found.mine.age
    if oldest is None or oldest.age is None or mine is None or float(mine.value) <= float(oldest.age.value):
        return []
    return [
        ctx.write.say(
            "precedents-none-as-old", mission=ctx.mission, age=mine, oldest=oldest.mission, oldest_age=oldest.age
        )
    ]


def _recent(ctx: Context) -> tuple[Section, ...]:
    decisions = recent_decisions(ctx.view)
    if not decisions:
        return ()
    words = ctx.write.words
    rows = tuple(
        (
            when(d.when, words),
            ctx.write.words_only("precedents-all-operations") if d.mission == "ALL" else d.mission,
            d.decision,
            _vote(ctx, d.vote),
            when(d.mandate_to, words) if d.mandate_to else "",
            d.strength,
            d.said.mark,
            ref(d.said),
        )
        for d in decisions
    )
    columns = ("when", "mission", "decision", "vote", "mandate-to", "strength", "mark", "source")
    since = When(Period.month(decisions[0].on))
    table = ctx.write.table("precedents-recent", columns, rows, folded=len(rows) > LONG, since=since)
    return (ctx.write.section("precedents-recent", (ctx.write.say("precedents-recent-intro"), table)),)


def _vote(ctx: Context, text: str) -> str:
    """A vote as the row has it, with the names of States for their codes."""
    codes = CODE.findall(text)
    names = state_names(ctx.view, codes) if codes else {}
    return CODE.sub(lambda m: shortened(names[m[0]]), text)


def _finding(ctx: Context, found: Precedents, s: ClosingStatistics) -> Finding:
    same = [p.closing for p in found.nearest if p.likeness.form == "open_ended" and p.closing.days]
    beside = (
        said("precedents-finding-open-ended", closed=same[0].mission, days=same[0].days)
        if found.mine.form == "open_ended" and same
        else said("precedents-finding-nearest", mission=ctx.mission, nearest=found.nearest[0].closing.mission)
    )
    sentence = ctx.write.say(
        "precedents-finding",
        count=s.count,
        first=When(TABLE_BEGINS),
        median=s.median,
        days=tuple(c.days for c in s.closings if c.days),
        few="yes" if s.lower is None else "no",
        beside=beside,
        kind="finding",
    )
    return Finding(said=sentence)
