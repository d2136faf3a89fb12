"""How a peacekeeping rate is known, in words, and how far a carried-back level can be trusted. Method:
docs/method/who-pays.md."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum

from peaceops.book import Figure, View, asked
from peaceops.book.tables.money import MoneyParametersRow, PeacekeepingLevelsRow, RegularScaleRow
from peaceops.money.levels import PERMANENT
from peaceops.words.catalogue import Said, said

BASES = ("recovered", "implied", "predicted", "carried_back", "printed", "premium")
OLD, NEW = 2019, 2022  # first years of the two scale periods on which carrying back is measured


def basis_said(basis: str) -> Said:
    """How a rate is known, in words; `basis` is one of BASES."""
    return said(f"rate-basis-{basis.replace('_', '-')}")


def resting_on(rate: Figure) -> Figure:
    """The sourced figure that a rate rests on most: itself as printed (per cent), the State's level (a letter,
    without a unit), or, for a permanent member without either, the printed rate that the premium comes from."""
    if rate.trace is None:
        return rate
    level = next((f for f in rate.trace.figures() if f.counted.key == "peacekeeping-level"), None)
    return level or resting_on(next((f for f in rate.trace.figures() if f.trace), rate.trace.figures()[0]))


@dataclass(frozen=True, slots=True)
class CarriedBackError:
    """What carrying levels back by one scale period gets wrong where both periods are known: factors of how many of
    `states` States below level A, and the points of 100 that end up with the wrong payers among them."""

    states: int
    wrong: int
    points: float

    def said(self) -> Said:
        """In words, for a message or a basis."""
        return said("rate-carried-back-error", wrong=self.wrong, states=self.states, points=f"{self.points:.2f}")


@asked
def carried_back_error(view: View) -> CarriedBackError | None:
    """The error of carrying the levels of 2022-24 back to 2019-21; None where the view lacks one of them."""
    factors = {r.item: r.value or 0.0 for r in view.where(MoneyParametersRow, rule="level_factor")}
    kept = {
        r.item: r.value for r in view.where(MoneyParametersRow, rule="exceptional_discount", first_year=OLD) if r.value
    }
    later = {r.iso3: r.level for r in view.where(PeacekeepingLevelsRow, first_year=NEW)}
    scale = {r.iso3: r.rate_pct for r in view.where(RegularScaleRow, first_year=OLD)}
    off = [
        (scale[r.iso3], abs(kept.get(r.iso3, factors[r.level]) - kept.get(r.iso3, factors[later[r.iso3]])))
        for r in view.where(PeacekeepingLevelsRow, first_year=OLD)
        if r.level != PERMANENT and r.iso3 in later and r.iso3 in scale
    ]
    if not off:
        return None
    return CarriedBackError(len(off), sum(x > 1e-9 for _, x in off), fsum(pct * x for pct, x in off))
