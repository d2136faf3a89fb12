"""One picture of the mission: its strength over time against its ceiling, with the decisions that shaped it."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure
from peaceops.council import current_mandate
from peaceops.council.due import drawdown_decided
from peaceops.document.model import Chart, When
from peaceops.missions.ceilings import ceiling_of
from peaceops.people.strength import mission_months, whole, with_breaks
from peaceops.period import Period
from peaceops.review.context import Context

LEAST_MONTHS, LEAST_PERSONS = 6, 20
CATEGORY = "military"


def chart(ctx: Context) -> Chart | None:
    """The picture; None below six reports, or for a mission of fewer than twenty persons at its largest."""
    months = mission_months(ctx.view, ctx.mission, to_date=ctx.as_of)
    if len(months) < LEAST_MONTHS or max(whole(m.uniformed) for m in months) < LEAST_PERSONS:
        return None
    ceilings = {day: ceiling_of(ctx.view, ctx.mission, CATEGORY, day) for day, _ in with_breaks(months)}
    with_ceiling = any(ceilings.values())
    rows = []
    for day, month in with_breaks(months):
        cells: tuple[Figure | None, ...] = (month.uniformed if month else None,)
        rows.append((When(Period.month_end(day)), *cells, *((ceilings[day],) if with_ceiling else ())))
    series = ("uniformed", "ceiling") if with_ceiling else ("uniformed",)
    table = ctx.write.table("brief-timeline-table", ("month", *series), rows, folded=True, mission=ctx.mission)
    return ctx.write.chart(
        "brief-timeline",
        "line",
        table,
        x="month",
        series=series,
        unit="persons",
        events=_events(ctx, months[0].month_end, months[-1].month_end),
        mission=ctx.mission,
        ceiling="yes" if with_ceiling else "no",
    )


def _events(ctx: Context, first: date, last: date) -> list[tuple[Period, str]]:
    """Decisions on cuts and ends while the reports run, and the last day of the mandate where it lies among them."""
    label = ctx.write.words_only
    days = {r.known: r.resolution for r in drawdown_decided(ctx.view, ctx.mission, ctx.as_of)}
    found = [(Period.day(d), label("brief-event-decision", number=str(n))) for d, n in sorted(days.items())]
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    if mandate and mandate.until and mandate.ended:
        found.append((Period.day(date.fromisoformat(str(mandate.until.value))), label("brief-event-end")))
    return [(when, says) for when, says in found if first <= when.first <= last]
