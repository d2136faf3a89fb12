"""What some States pay of a mission voluntarily: that part of its cost is not apportioned among all.

Source: S/RES/831 (1993) for the force in Cyprus.
"""

from __future__ import annotations

from datetime import date
from math import fsum

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import rule
from peaceops.book.tables.money import MoneyParametersRow
from peaceops.money.cost import CostLine

PART_OF_COST = rule("voluntary-part-of-cost", lambda cost, pct: round(cost * pct / 100))
APPORTIONED = rule("apportioned-cost", lambda cost, *voluntary: round(cost - fsum(voluntary)))


def voluntary_parts(view: View, line: CostLine) -> dict[str, Figure]:
    """US dollars that a Member State pays voluntarily of a mission's cost in a year, by ISO alpha-3; mostly nobody.

    A dated parameter of the book: an amount a year, or a part of the cost in per cent."""
    period = line.amount.period
    out = {}
    for row in view.where(MoneyParametersRow, rule="voluntary_part"):
        mission, _, iso3 = row.item.partition(" ")
        if mission != line.mission or not row.first_year <= period.year <= (row.last_year or period.year):
            continue
        about = {"state": iso3, "mission": mission}
        if row.unit == "pct":
            pct = fact(row, row.value, counted("voluntary-share", **about), period)
            inputs = [line.amount, pct]
            out[iso3] = PART_OF_COST(counted("voluntary-part", **about), period, inputs, reference=row.reference)
        else:
            out[iso3] = fact(row, row.value, counted("voluntary-part", **about), period)
    return out


def paid_voluntarily(view: View, mission: str, on: date) -> bool:
    """Whether some States pay a part of a mission's cost voluntarily on a day."""
    rows = view.where(MoneyParametersRow, rule="voluntary_part")
    return any(
        r.item.partition(" ")[0] == mission and r.first_year <= on.year <= (r.last_year or on.year) for r in rows
    )


def apportioned(view: View, line: CostLine) -> Figure:
    """The part of a cost, US dollars, that is apportioned among Member States: all of it where nobody pays
    voluntarily."""
    voluntary = voluntary_parts(view, line)
    if not voluntary:
        return line.amount
    about = counted("apportioned-cost", mission=line.mission)
    return APPORTIONED(about, line.amount.period, [line.amount, *voluntary.values()])
