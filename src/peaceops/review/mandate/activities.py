"""What the mission did, as coded from reports of the Secretary-General: lately, and year by year for the annex."""

from __future__ import annotations

from typing import Any

from peaceops.council.engagement import HOW, Activity, Coded, activities, coded_months
from peaceops.document.model import Block, Cell, Empty, Ref, When
from peaceops.period import Period
from peaceops.review.context import Context, Gap
from peaceops.words.catalogue import said

LONG = 12
SOURCE = "pact2"


def coded(ctx: Context) -> Coded | None:
    """The last months coded; None where this database codes none of the mission by the date."""
    return coded_months(ctx.view, ctx.mission)


def blocks(ctx: Context, done: Coded) -> list[Block]:
    """The table of activities, those with most of the last months first, and a note on what it counts."""
    found = activities(ctx.view, done)
    rows: list[tuple[Cell, ...]] = [
        (
            ctx.write.words_only("activity-name", activity=a.key),
            a.months,
            how_in_words(ctx, a.how) or Empty.NONE,
            a.with_others,
            _years(tuple(a.years)),
        )
        for a in found
    ]
    columns = ("activity", "months", "how", "others", "years")
    about: dict[str, Any] = {
        "mission": ctx.mission,
        "first": When(Period.month(done.first)),
        "last": When(Period.month(done.last)),
    }
    table = ctx.write.table("mandate-activities", columns, rows, folded=len(rows) > LONG, **about)
    return [table, ctx.write.say("mandate-activities-note", kind="note", mission=ctx.mission, months=done.months)]


def by_year(ctx: Context, done: Coded) -> list[Block]:
    """Each activity by year: the kinds of engagement that were told of, a letter each; what the letters mean."""
    found = sorted(activities(ctx.view, done), key=lambda a: ctx.write.words_only("activity-name", activity=a.key))
    years = sorted({year for a in found for year in a.years})
    span = [str(year) for year in range(years[0], years[-1] + 1)]
    rows = [_by_year(ctx, a, span) for a in found]
    columns = ("activity", *span, "coder")
    table = ctx.write.table(
        "mandate-activities-by-year",
        columns,
        rows,
        folded=len(rows) > LONG,
        heads={year: year for year in span},
        mission=ctx.mission,
    )
    letters = ", ".join(ctx.write.words_only("engagement-legend", how=how) for how in HOW)
    return [ctx.write.say("mandate-letters", kind="note", legend=letters), table]


def _by_year(ctx: Context, a: Activity, span: list[str]) -> tuple[Cell, ...]:
    words = ctx.write.words_only
    cells: list[Cell] = [
        "".join(words("engagement-letter", how=how) for how in a.years.get(int(year), ())) or Empty.NONE
        for year in span
    ]
    return (words("activity-name", activity=a.key), *cells, Ref("PACT 2.0", SOURCE, ""))


def how_in_words(ctx: Context, how: tuple[str, ...]) -> str:
    """Kinds of engagement as a list; "" for none."""
    return ", ".join(ctx.write.words_only("engagement-name", how=key) for key in how)


def _years(years: tuple[int, ...]) -> str:
    """Years as spans: 1999-2004, 2008."""
    spans: list[list[int]] = []
    for year in years:
        if spans and year == spans[-1][1] + 1:
            spans[-1][1] = year
        else:
            spans.append([year, year])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in spans)


def gaps(ctx: Context, done: Coded | None) -> tuple[Gap, ...]:
    """What was done on the tasks, where no data set has it by the date; what the mission recorded."""
    incidents = Gap(said("mandate-gap-incidents", mission=ctx.mission), said("mandate-gap-incidents-where"))
    if done is not None:
        return (incidents,)
    return (
        incidents,
        Gap(said("mandate-gap-done", mission=ctx.mission), said("mandate-gap-done-where")),
    )
