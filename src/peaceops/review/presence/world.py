"""The mission beside all UN missions at the date, who serves outside peacekeeping, and what later sources say."""

from __future__ import annotations

from datetime import date, timedelta

from peaceops.book import Figure, View, computed
from peaceops.book.figure import worded
from peaceops.document.model import Block, Chart, Section, Table, para
from peaceops.people import (
    MonthStrength,
    contributors_at,
    fatalities_summary,
    outside_peacekeeping,
    world_at,
    world_year,
)
from peaceops.people.months import last_month, month_end
from peaceops.people.strength import CATEGORY_WORDS, PARTS, annual_means, mission_months, whole
from peaceops.people.women import share_of_women
from peaceops.people.world import WHOSE, share_of, world_months
from peaceops.review.context import Context, Gap, Part
from peaceops.review.presence.sentences import from_states, listed, month_day
from peaceops.words.states import the

WHERE_BEFORE_SERIES = "reports of the Secretary-General on peacekeeping operations"


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """The world's strength at the date, the mission's part of it, and who serves outside peacekeeping operations."""
    section_id, title = "presence-world", "All UN missions at the date"
    world = world_at(ctx.view, ctx.as_of)
    if world is None:
        return _before_series(ctx, Section(section_id, title, ()))
    blocks: list[Block] = [_sentence(world)]
    detail = last_month(ctx.view, "strengths", ctx.as_of)
    if detail:
        if months and months[-1].month_end == detail:
            blocks += _share(ctx, months[-1], world_at(ctx.view, detail))
        blocks += _outside(ctx.view, detail)
    chart = _chart(ctx)
    if chart:
        blocks.append(chart)
    return Part(Section(section_id, title, tuple(blocks)))


def _before_series(ctx: Context, empty: Section) -> Part:
    gap = Gap(f"uniformed personnel of all UN missions on {ctx.as_of.isoformat()}", WHERE_BEFORE_SERIES)
    year = world_year(ctx.view, ctx.as_of)
    if year is None:
        said = para("The book has no strength of all UN missions by this date.", kind="gap")
    else:
        period = computed(
            f"{year.period}-12-31", "date", "end of the year of the figure", year.period, "the year's end", [year]
        )
        said = para(
            "Before the monthly series the book has one rounded figure a year, from a secondary source: {} uniformed "
            "personnel in all UN missions in the year that ended on {}. The day of the count is not stated.",
            year,
            period,
        )
    return Part(Section(empty.id, empty.title, (said,)), gaps=(gap,))


def _sentence(world: MonthStrength) -> Block:
    words, figures = listed([(f, CATEGORY_WORDS[c]) for c in PARTS if (f := world.figures.get(c)) and whole(f)])
    text = "On {}, the last month that was public by this date, all UN missions together had {} uniformed personnel: "
    text += f"{words}."
    shown = [month_day(world.uniformed), world.uniformed, *figures]
    if world.contributors:
        text += f" They came from {from_states(world.contributors)}."
        shown.append(world.contributors)
    if share := share_of_women(world, WHOSE):
        text += " Women among them: {} ({})."
        shown += [share.women, share.share]
    return para(text + " The count includes political and support missions.", *shown)


def _share(ctx: Context, own: MonthStrength, world: MonthStrength | None) -> list[Block]:
    if world is None or world.month_end != own.month_end:
        return []
    counts = f"share of {ctx.mission} in the uniformed personnel of all UN missions"
    share = share_of(own.uniformed, world.uniformed, counts)
    return [
        para(
            f"On {{}}, the last month that tells missions apart, {ctx.mission} had {{}} of {{}} ({{}}).",
            month_day(own.uniformed),
            own.uniformed,
            world.uniformed,
            share,
        )
    ]


def _outside(view: View, day: date) -> list[Block]:
    found = outside_peacekeeping(view, day)
    if found is None or found.basis != "month" or not found.missions:
        return []
    largest, figure = found.missions[0]
    if len(found.missions) == 1:
        text = (
            "Of all uniformed personnel on {}, {} served in a mission that is not on the official list of peacekeeping "
        )
        return [para(text + f"operations: {largest}.", month_day(figure), figure)]
    return [
        para(
            "Of all uniformed personnel on {}, {} served in {} missions that are not on the official list of "
            f"peacekeeping operations; the largest of these was {largest}, with {{}}.",
            month_day(figure),
            found.persons,
            _count(found.persons, len(found.missions)),
            figure,
        )
    ]


def _count(persons: Figure, missions: int) -> Figure:
    counts = "missions outside the official list with uniformed personnel"
    return computed(missions, "missions", counts, persons.period, "count of the missions summed", [persons])


def _chart(ctx: Context) -> Chart | None:
    ends = {m.month_end.year: m for m in world_months(ctx.view, to_date=ctx.as_of, decembers=True)}
    if len(ends) < 2:
        return None
    years = range(min(ends), max(ends) + 1)
    rows = tuple((str(y), ends[y].uniformed if y in ends else None) for y in years)
    table = Table(
        "presence-world-table",
        "Uniformed personnel of all UN missions on the last day of December",
        ("Year", "Uniformed"),
        rows,
        folded=True,
    )
    title = "Uniformed personnel of all UN missions at year ends"
    alt = "Columns by year: uniformed personnel of all UN missions at the end of each year."
    return Chart("presence-world-chart", title, alt, "columns", table, "Year", ("Uniformed",), "persons")


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
    if deaths is None or (then and whole(deaths.total) == whole(then.total)):
        return []
    rule = "last date of the list"
    last = computed(deaths.last.isoformat(), "date", "date of the last incident", "", rule, [deaths.total])
    text = f"Deaths in {ctx.mission} on the whole list of fatalities: {{}}, the last in an incident of {{}}."
    return [para(text, deaths.total, last, kind="hindsight")]


def _later_world(ctx: Context, later: View) -> list[Block]:
    end = month_end(ctx.as_of)
    world, before = world_at(later, end), world_at(ctx.view, ctx.as_of)
    if world is None or (before and world.month_end <= before.month_end):
        return []
    text = "The report of {}, published after this date, gives {} uniformed personnel in all UN missions"
    figures = [month_day(world.uniformed), world.uniformed]
    senders = contributors_at(later, world.month_end, from_date=world.month_end)
    payer = senders.of(ctx.payer) if senders else None
    if payer:
        text += f", of them {{}} ({{}}) from {the(payer.name)}"
        figures += [payer.persons, payer.share]
    outside = outside_peacekeeping(later, world.month_end)
    if outside:
        text += "; {} served outside peacekeeping operations"
        text += ", by the annual means of the year" if outside.basis == "annual_mean" else " on that day"
        figures.append(outside.persons)
    return [para(text + ".", *figures, kind="hindsight")]


def _later_mean(ctx: Context, later: View) -> list[Block]:
    mean, known = annual_means(later, ctx.mission).get(ctx.as_of.year), annual_means(ctx.view, ctx.mission)
    if mean is None or ctx.as_of.year in known:
        return []
    text = f"The mean of the twelve month ends of {{}} is {{}} for {ctx.mission}: a mean, not a count on a day."
    year = worded(mean, value=str(mean.period), unit="text", counts="year of the mean")
    return [para(text, year, mean, kind="hindsight")]


def _later_months(ctx: Context, first: MonthStrength, last: MonthStrength) -> Block:
    text = f"The next count of {ctx.mission} in the book is {{}}, on {{}}"
    figures = [first.uniformed, month_day(first.uniformed)]
    if last.month_end != first.month_end:
        text += "; the last is {}, on {}"
        figures += [last.uniformed, month_day(last.uniformed)]
    return para(text + ".", *figures, kind="hindsight")
