"""What the liquidation of a mission cost: the first budget year that begins after the personnel were out, as a share of
the last year before the decision, of the closings that have both amounts by the date. Source: the accounts and budgets
of money/cost.py. Method: docs/method/plans.md."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from peaceops.book import View, asked
from peaceops.exits.closing import Closing, closings
from peaceops.exits.curves import SHAPES
from peaceops.exits.runoff import out_on
from peaceops.money.cost import CostLine, all_lines, best
from peaceops.words.catalogue import Said, said

FIRM = ("spent", "approved", "apportioned")
KNOWN_DAYS = 180  # a year that began so long before the decision shows what the mission cost before it
COMPARABLE = 4  # a precedent had at least a fourth of the cost, and at most four times


@dataclass(frozen=True, slots=True)
class Liquidated:
    """A closing with both amounts: the year before the decision, and the first that began after the end."""

    mission: str
    before: CostLine
    after: CostLine

    @property
    def share(self) -> float:
        """What the year after cost as a share of the year before (without a unit, 1 is all of it)."""
        return self.after.usd / self.before.usd

    @property
    def said(self) -> Said:
        """The precedent in words, with both amounts and what the later one is."""
        return self.told("liquidation-case", _millions(self.after.usd), _millions(self.before.usd))

    def told(self, key: str, usd: object, before: object) -> Said:
        """A message on the precedent, with the later and the earlier amount as they are to stand there."""
        status, year = said(f"status-{self.after.status}"), self.after.period
        about = {"mission": self.mission, "status": status, "year": year, "before_year": self.before.period}
        return said(key, usd=usd, before=before, **about)


@dataclass(frozen=True, slots=True)
class LiquidationEstimate:
    """What the first year after the end costs (US dollars): at the share of the closing nearest in cost, between the
    lowest and the highest share of all. `cases`: all closings, the nearest first."""

    cost_usd: float
    cases: tuple[Liquidated, ...]

    @property
    def usd(self) -> float:
        """At the share of the nearest (US dollars)."""
        return self.cost_usd * self.cases[0].share

    @property
    def low(self) -> float:
        """At the lowest share (US dollars)."""
        return self.cost_usd * min(c.share for c in self.cases)

    @property
    def high(self) -> float:
        """At the highest share (US dollars)."""
        return self.cost_usd * max(c.share for c in self.cases)

    @property
    def least(self) -> Liquidated:
        """The closing with the lowest share, of those of comparable cost; of all where none is."""
        alike = [c for c in self.cases if 1 / COMPARABLE <= c.before.usd / self.cost_usd <= COMPARABLE]
        return min(alike or self.cases, key=lambda c: c.share)

    @property
    def said(self) -> Said:
        """What it rests on: the nearest in words, and the names of all."""
        names = ", ".join(c.mission for c in self.cases)
        return said("liquidation-estimate", nearest=self.cases[0].said, number=len(self.cases), missions=names)


def estimate(view: View, mission: str, cost_usd: float) -> LiquidationEstimate | None:
    """The estimate for a mission that costs so much a year (US dollars), from the closings of others; None where no
    closing has both amounts by the date."""
    held = [c for c in liquidated(view) if c.mission != mission]
    if not held or cost_usd <= 0:
        return None
    return LiquidationEstimate(cost_usd, tuple(sorted(held, key=lambda c: abs(math.log(c.before.usd / cost_usd)))))


@asked
def liquidated(view: View) -> tuple[Liquidated, ...]:
    """The closings with both amounts, in order of their decisions."""
    own: dict[str, list[CostLine]] = {}
    for line in all_lines(view):
        if line.status in FIRM and line.extent == "whole" and line.usd > 0:
            own.setdefault(line.mission, []).append(line)
    ended = sorted((c for c in closings(view) if c.shape in SHAPES), key=lambda c: c.decided_on)
    found = (_liquidated(c, own.get(c.mission, ())) for c in ended)
    return tuple(x for x in found if x)


def _liquidated(closing: Closing, lines: Sequence[CostLine]) -> Liquidated | None:
    """Both amounts of one closing, of which neither or both hold the shares of the support account."""
    out = out_on(closing)
    before = [x for x in lines if (closing.decided_on - x.period.first).days > KNOWN_DAYS]
    base = best(x for x in before if x.fy == max(y.fy for y in before))
    after = [x for x in lines if x.period.first > out]
    first = best(x for x in after if x.fy == min(y.fy for y in after))
    if base is None or first is None or _years_between(out, first) > 1:
        return None
    return Liquidated(closing.mission, base, first)


def _years_between(out: date, line: CostLine) -> float:
    return (line.period.first - out).days / 366


def _millions(usd: float) -> str:
    return f"{usd / 1e6:,.1f}" if usd < 1e8 else f"{usd / 1e6:,.0f}"
