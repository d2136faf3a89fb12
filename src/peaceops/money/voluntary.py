"""What some States pay of a mission voluntarily: that part of its cost is not apportioned among all."""

from __future__ import annotations

from math import fsum

from peaceops.book import Figure, View, computed, figure
from peaceops.money.cost import CostLine

RULE = "cost x part / 100"
RULE_APPORTIONED = "cost - what is paid voluntarily"


def voluntary_parts(view: View, line: CostLine) -> dict[str, Figure]:
    """US dollars that a Member State pays voluntarily of a mission's cost in a year, by ISO alpha-3; mostly nobody.

    A dated parameter of the book: an amount a year, or a part of the cost in per cent."""
    rows = view.rows(
        """SELECT * FROM money_parameters WHERE rule = 'voluntary_part' AND item LIKE $mission || ' %'
             AND first_year <= $year AND coalesce(last_year, 9999) >= $year ORDER BY item""",
        {"mission": line.mission, "year": int(line.fy[:4])},
    )
    out = {}
    for row in rows:
        iso3 = row["item"].removeprefix(f"{line.mission} ")
        counts = f"voluntary part of {iso3} in {line.mission}"
        found = figure(row, "value", counts, line.fy, unit=row["unit"])
        if row["unit"] == "pct":
            usd = round(line.usd * float(found.value) / 100)
            found = computed(usd, "usd", counts, line.fy, RULE, [line.amount, found], reference=row["reference"])
        out[iso3] = found
    return out


def apportioned(view: View, line: CostLine) -> Figure:
    """The part of a cost that is apportioned among Member States: all of it where nobody pays voluntarily."""
    voluntary = voluntary_parts(view, line)
    if not voluntary:
        return line.amount
    usd = round(line.usd - fsum(float(f.value) for f in voluntary.values()))
    counts = f"part of the cost of {line.mission} that is apportioned"
    return computed(usd, "usd", counts, line.fy, RULE_APPORTIONED, [line.amount, *voluntary.values()])
