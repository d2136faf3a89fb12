"""The mission beside all UN missions at the date, who serves outside peacekeeping, and what later sources say."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from peaceops.book import View
from peaceops.document.model import Block, Chart, Paragraph, When
from peaceops.people import (
    MonthStrength,
    contributors_at,
    fatalities_summary,
    outside_peacekeeping,
    world_at,
    world_year,
)
from peaceops.people.months import last_month
from peaceops.people.strength import annual_means, mission_months, report_day
from peaceops.people.women import share_of_women
from peaceops.people.world import share_of_world, world_months
from peaceops.period import Period, last_of_month
from peaceops.review.context import Context, Gap, Part, many
from peaceops.review.presence.parts import by_kind, payer_name
from peaceops.words.catalogue import Said, said


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """The world's strength at the date, the mission's part of it, and who serves outside peacekeeping operations."""
    world = world_at(ctx.view, ctx.as_of)
    if world is None:
        return _before_series(ctx)
    blocks: list[Block] = [_sentence(ctx, world)]
    detail = last_month(ctx.view, ctx.as_of)
    if detail:
        if months and months[-1].month_end == detail:
            blocks += _share(ctx, months[-1], world_at(ctx.view, detail), world)
        blocks += _outside(ctx, detail)
    chart = _chart(ctx)
    if chart:
        blocks.append(chart)
    civilians = Gap(said("gap-world-civilians", day=When(Period.day(ctx.as_of))), said("gap-world-civilians-where"))
    return Part(ctx.write.section("presence-world", blocks), gaps=(civilians,))


def _before_series(ctx: Context) -> Part:
    what = said("gap-world", day=When(Period.day(ctx.as_of)))
    gap = Gap(what, said("look-in-reports-on-peacekeeping"))
    year = world_year(ctx.view, ctx.as_of)
    if year is None:
        sentence = ctx.write.say("presence-world-unknown", kind="gap")
    else:
        sentence = ctx.write.say("presence-world-of-a-year", persons=year, day=When(Period.day(year.period.last)))
    return Part(ctx.write.section("presence-world", [sentence]), gaps=(gap,))


def _sentence(ctx: Context, world: MonthStrength) -> Paragraph:
    w, states, women = ctx.write, world.contributors, share_of_women(world)
    return w.join(
        w.say("presence-world-count", day=world.day, persons=world.uniformed, parts=by_kind(world)),
        w.say("they-came-from", states=states) if states else None,
        w.say("women-among-them", women=women.women, share=women.share, many=many(world.uniformed)) if women else None,
        w.say("presence-world-is-all-missions"),
    )


def _share(ctx: Context, own: MonthStrength, world: MonthStrength | None, told: MonthStrength) -> list[Block]:
    """The mission among all of its month; `told`: the month of all missions that is said before."""
    share = share_of_world(own, world)
    if world is None or share is None:
        return []
    about: dict[str, Any] = {"day": own.day, "mission": ctx.mission, "persons": own.uniformed}
    same = "yes" if told.month_end == own.month_end else "no"
    return [ctx.write.say("presence-share-of-world", **about, all=world.uniformed, share=share, same=same)]


def _outside(ctx: Context, day: date) -> list[Block]:
    found = outside_peacekeeping(ctx.view, day)
    if found is None or found.basis != "month" or not found.missions:
        return []
    largest, most = found.missions[0]
    about: dict[str, Any] = {"day": report_day(most), "largest": largest, "persons": found.persons}
    if len(found.missions) == 1:
        return [ctx.write.say("presence-outside-one-mission", **about | {"persons": most})]
    return [ctx.write.say("presence-outside-missions", **about, missions=found.count, most=most)]


def _chart(ctx: Context) -> Chart | None:
    decembers = (m for m in world_months(ctx.view, to_date=ctx.as_of) if m.month_end.month == 12)
    ends = {m.month_end.year: m for m in decembers}
    if len(ends) < 2:
        return None
    years = range(min(ends), max(ends) + 1)
    rows = ((When(Period.of_year(y)), ends[y].uniformed if y in ends else None) for y in years)
    table = ctx.write.table("presence-world-table", ("year", "uniformed"), rows, folded=True)
    return ctx.write.chart("presence-world-chart", "columns", table, x="year", series=("uniformed",), unit="persons")


def hindsight(ctx: Context, later: View, known: MonthStrength | None) -> list[Block]:
    """What later sources say about the months around the date: paragraphs of kind hindsight."""
    blocks: list[Block] = _later_world(ctx, later) + _later_mean(ctx, later)
    since = known.month_end + timedelta(days=1) if known else None
    months = mission_months(later, ctx.mission, since)
    if months:
        blocks.append(_later_months(ctx, months[0], months[-1]))
    return blocks + _later_deaths(ctx, later)


def _later_deaths(ctx: Context, later: View) -> list[Block]:
    deaths, then = fatalities_summary(later, ctx.mission), fatalities_summary(ctx.view, ctx.mission, ctx.as_of)
    if deaths is None or (then and len(deaths.listed.rows) == len(then.listed.rows)):
        return []
    about: dict[str, Any] = {"mission": ctx.mission, "deaths": deaths.total, "last": deaths.last}
    return [ctx.write.say("presence-later-deaths", **about, kind="hindsight")]


def _later_world(ctx: Context, later: View) -> list[Block]:
    world, before = world_at(later, last_of_month(ctx.as_of)), world_at(ctx.view, ctx.as_of)
    if world is None or (before and world.month_end <= before.month_end):
        return []
    sentence = ctx.write.say(
        "presence-later-world",
        day=world.day,
        persons=world.uniformed,
        from_payer=_later_payer(ctx, later, world),
        outside=_later_outside(later, world),
        kind="hindsight",
    )
    return [sentence]


def _later_payer(ctx: Context, later: View, world: MonthStrength) -> Said | str:
    senders = contributors_at(later, world.month_end, from_date=world.month_end)
    payer = senders.of(ctx.payer) if senders else None
    if payer is None:
        return ""
    return said("presence-later-from-payer", persons=payer.persons, share=payer.share, payer=payer_name(ctx))


def _later_outside(later: View, world: MonthStrength) -> Said | str:
    outside = outside_peacekeeping(later, world.month_end)
    if outside is None or outside.persons is None:
        return ""
    return said("presence-later-outside", persons=outside.persons, basis=outside.basis)


def _later_mean(ctx: Context, later: View) -> list[Block]:
    mean, known = annual_means(later, ctx.mission).get(ctx.as_of.year), annual_means(ctx.view, ctx.mission)
    if mean is None or ctx.as_of.year in known:
        return []
    about: dict[str, Any] = {"year": When(mean.period), "persons": mean, "mission": ctx.mission}
    return [ctx.write.say("presence-later-mean", **about, kind="hindsight")]


def _later_months(ctx: Context, first: MonthStrength, last: MonthStrength) -> Paragraph:
    about: dict[str, Any] = {"mission": ctx.mission, "persons": first.uniformed, "day": first.day}
    if last.month_end == first.month_end:
        return ctx.write.say("presence-later-count", **about, kind="hindsight")
    return ctx.write.say("presence-later-counts", **about, last=last.uniformed, last_day=last.day, kind="hindsight")
