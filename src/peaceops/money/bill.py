"""A payer's bill for a mission: the newest year that the book can tell, and for that year the best that it has.

Method: docs/method/who-pays.md. Sources: the circulars on assessments (ST/ADM), the tables of cost, the scales.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View
from peaceops.money.assess import newest_assessment
from peaceops.money.cost import all_lines, whole_years
from peaceops.money.payers import PayerPart, part_at_rate, payer_part
from peaceops.period import Period

NEWEST_YEARS = 6  # years with a cost that are tried for a part, the newest first
# Ways in which a bill is known, the best last: cost and rate of different years, cost at the rates of its own year, as
# assessed from the sections of the circular.
AT_NEWEST_RATE, AT_OWN_RATES, ASSESSED = "at-newest-rate", "at-own-rates", "assessed"
KINDS = (AT_NEWEST_RATE, AT_OWN_RATES, ASSESSED)


@dataclass(frozen=True, slots=True)
class Bill:
    """A payer's amount for a mission (US dollars) in a year. `kind`: one of KINDS; `part`: the cost and rates behind
    it, None where it was assessed."""

    kind: str
    amount: Figure
    period: Period
    part: PayerPart | None


def bill(view: View, mission: str, iso3: str, on: date) -> Bill | None:
    """The payer's newest bill up to a date, the best kind of its year; None where no year can be told."""
    found = []
    assessed = newest_assessment(view, mission, iso3)
    if assessed is not None:
        found.append(Bill(ASSESSED, assessed.amount, assessed.fy, None))
    parts = {AT_OWN_RATES: newest_part(view, mission, iso3), AT_NEWEST_RATE: part_at_rate(view, mission, iso3, on)}
    for kind, part in parts.items():
        if part is not None:
            found.append(Bill(kind, part.amount, part.cost.period, part))
    return max(found, key=lambda b: (b.period.last, KINDS.index(b.kind)), default=None)


def newest_part(view: View, mission: str, iso3: str) -> PayerPart | None:
    """The payer's part in the newest year for which cost and both rates are in the book."""
    for fy in sorted({x.fy for x in whole_years(all_lines(view, mission))}, reverse=True)[:NEWEST_YEARS]:
        if found := payer_part(view, mission, iso3, fy):
            return found
    return None
