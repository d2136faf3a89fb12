"""How a peacekeeping rate is known, in words, and how far a carried-back level can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum

from peaceops.book import Figure, View

BASIS_WORDS = {
    "recovered": "by rule, and solved from printed amounts of the circulars",
    "inferred": "by rule, with the level of the scale's last year",
    "predicted": "by rule, with the level of the year before",
    "carried_back": "by rule, with the level of the next scale carried back",
    "printed": "as printed",
    "premium": "by the premium that the printed rate of the United States implies",
}


def resting_on(rate: Figure) -> Figure:
    """The sourced figure that a rate rests on most: itself as printed, the State's level, or, for a permanent member
    without either, the printed rate that the premium comes from."""
    if rate.trace is None:
        return rate
    level = next((f for f in rate.trace.figures() if f.unit == "text"), None)
    return level or resting_on(next((f for f in rate.trace.figures() if f.trace), rate.trace.figures()[0]))


@dataclass(frozen=True, slots=True)
class CarriedBackError:
    """What carrying levels back by one scale period gets wrong where both periods are known: factors of how many of
    `states` States below level A, and the points of 100 that end up with the wrong payers among them."""

    states: int
    wrong: int
    points: float

    def words(self) -> str:
        """In words, for a message or a basis."""
        return (
            f"the same step back from 2022-24 to 2019-21 gives {self.wrong} of {self.states} States below level A "
            f"another factor than they had, {self.points:.2f} points of 100 in all"
        )


def carried_back_error(view: View) -> CarriedBackError | None:
    """The error of carrying the levels of 2022-24 back to 2019-21; None where the view lacks one of them."""
    rows = view.rows(
        """SELECT s.rate_pct, coalesce(x.value, a.value) AS had, coalesce(x.value, b.value) AS carried
           FROM peacekeeping_levels o
           JOIN peacekeeping_levels n ON n.iso3 = o.iso3 AND n.first_year = 2022
           JOIN regular_scale s ON s.iso3 = o.iso3 AND s.first_year = 2019
           JOIN money_parameters a ON a.rule = 'level_factor' AND a.item = o.level
           JOIN money_parameters b ON b.rule = 'level_factor' AND b.item = n.level
           LEFT JOIN money_parameters x ON x.rule = 'exceptional_discount' AND x.item = o.iso3 AND x.first_year = 2019
           WHERE o.first_year = 2019 AND o.level <> 'A'"""
    )
    if not rows:
        return None
    off = [abs(r["had"] - r["carried"]) for r in rows]
    points = fsum(r["rate_pct"] * x for r, x in zip(rows, off, strict=True))
    return CarriedBackError(len(rows), sum(x > 1e-9 for x in off), points)
