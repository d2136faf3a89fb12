"""Uniformed personnel of all UN missions together, and how many of them serve outside peacekeeping operations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, computed, figure
from peaceops.people.months import best
from peaceops.people.strength import MonthStrength, month_strengths, whole

WHOSE = "of all UN missions"
OUTSIDE = "uniformed personnel in missions that are not on the official list of peacekeeping operations"
OUTSIDE_REFERENCE = "official list of peacekeeping operations (missions table, column official)"


@dataclass(frozen=True, slots=True)
class Outside:
    """Persons in missions that are not peacekeeping operations (unit persons), in all, and by mission, largest first.

    `basis`: "month" when counted in a month's report, "annual_mean" when only the year's mean tells missions apart.
    """

    persons: Figure
    missions: tuple[tuple[str, Figure], ...]
    basis: str


def world_months(
    view: View, from_date: date | None = None, to_date: date | None = None, *, decembers: bool = False
) -> tuple[MonthStrength, ...]:
    """Every month of the world's strength in the span (or only its Decembers), political missions included."""
    rows = view.rows(
        f"""SELECT * FROM {best(view, "world_strengths")}
            WHERE month_end BETWEEN $first AND $last AND (NOT $decembers OR month(month_end) = 12)""",
        {"first": from_date or date.min, "last": to_date or date.max, "decembers": decembers},
    )
    return month_strengths(rows, WHOSE)


def world_at(view: View, on: date) -> MonthStrength | None:
    """The last world strength at or before `on`; None before November 1990 (see world_year)."""
    table = best(view, "world_strengths")
    rows = view.rows(
        f"SELECT * FROM {table} WHERE month_end = (SELECT max(month_end) FROM {table} WHERE month_end <= ?)", [on]
    )
    return month_strengths(rows, WHOSE)[0] if rows else None


def world_year(view: View, on: date) -> Figure | None:
    """Before the monthly series: the rounded figure of the last whole year before `on` (status estimated)."""
    row = view.one(
        """SELECT * FROM staffing WHERE source = 'owid-peacekeeping' AND to_date <= ? ORDER BY to_date DESC LIMIT 1""",
        [on],
    )
    return figure(row, "persons", f"uniformed personnel {WHOSE}", row["period"], unit="persons") if row else None


def outside_peacekeeping(view: View, month_end: date) -> Outside | None:
    """Persons outside peacekeeping operations at a month end; else by the year's annual mean.

    None when neither is public.
    """
    period = month_end.isoformat()
    rows = view.rows(
        f"""SELECT s.*, m.official FROM {best(view, "strengths")} s JOIN missions m USING (mission)
            WHERE category = 'uniformed' AND month_end = $day ORDER BY persons DESC, mission""",
        {"day": month_end},
    )
    basis, rule = "month", "sum over the missions of the month's report that are not on the official list"
    if not rows:
        basis, rule = "annual_mean", "sum of the annual means of the missions that are not on the official list"
        period = str(month_end.year)
        rows = view.rows(
            """SELECT a.*, m.official FROM annual_means a JOIN missions m USING (mission)
               WHERE iso3 = 'ALL' AND year = ? ORDER BY persons DESC, mission""",
            [month_end.year],
        )
    if not rows:
        return None
    parts = tuple(
        (r["mission"], figure(r, "persons", f"uniformed personnel of {r['mission']}", period, unit="persons"))
        for r in rows
        if not r["official"]
    )
    total = sum(whole(f) for _, f in parts)
    note = "a sum of annual means, not a count on a day" if basis == "annual_mean" else ""
    persons = computed(
        total, "persons", OUTSIDE, period, rule, [f for _, f in parts], reference=OUTSIDE_REFERENCE, note=note
    )
    return Outside(persons, parts, basis)


def in_peacekeeping(view: View, month_end: date) -> Figure | None:
    """Persons in peacekeeping operations at a month end whose report tells missions apart; None otherwise."""
    outside, world = outside_peacekeeping(view, month_end), world_at(view, month_end)
    if outside is None or outside.basis != "month" or world is None or world.month_end != month_end:
        return None
    return computed(
        whole(world.uniformed) - whole(outside.persons),
        "persons",
        "uniformed personnel in peacekeeping operations",
        month_end.isoformat(),
        "all UN missions less those not on the official list of peacekeeping operations",
        [world.uniformed, outside.persons],
    )


def share_of(part: Figure, all_: Figure, counts: str, digits: int = 3) -> Figure:
    """A part as a percentage of the whole, both of one period."""
    value = round(100 * whole(part) / whole(all_), digits) if whole(all_) else 0.0
    return computed(value, "pct", counts, part.period, "part divided by whole, times 100", [part, all_])
