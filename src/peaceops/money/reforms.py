"""Reforms: another ceiling, floor, level, discount, premium, cap or budget, for what-if use.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import reduce

from peaceops.errors import PeaceopsError, refused, shown
from peaceops.money.levels import LEVELS, PERMANENT
from peaceops.period import Period
from peaceops.words.catalogue import Said, said


@dataclass(frozen=True)
class Reform:
    """What a reform changes; a field left as it is changes nothing. Rates in per cent, budgets in US dollars.

    `first_year`: rates of calendar years before it stay. `regular_rates`, `levels`, `discounts`: by ISO alpha-3.
    `factors`, `merged_levels`: by level. `carriers`: levels that carry the discounts. `cap_pct`: the most that one
    State pays for peacekeeping; States of the levels `cap_excess_to` take the rest pro rata. `all_missions`,
    `missions`: assessments x factor; `amounts_usd`: assessments of the year in all; `closed`: last day assessed.
    """

    name: str
    says: str = ""
    first_year: int = 0
    ceiling_pct: float | None = None
    floor_pct: float | None = None
    least_developed_ceiling_pct: float | None = None
    regular_rates: Mapping[str, float] = field(default_factory=dict)
    factors: Mapping[str, float] = field(default_factory=dict)
    levels: Mapping[str, str] = field(default_factory=dict)
    merged_levels: Mapping[str, str] = field(default_factory=dict)
    discounts: Mapping[str, float] = field(default_factory=dict)
    carriers: str = PERMANENT
    cap_pct: float | None = None
    cap_excess_to: str = LEVELS
    all_missions: float = 1.0
    missions: Mapping[str, float] = field(default_factory=dict)
    amounts_usd: Mapping[str, float] = field(default_factory=dict)
    closed: Mapping[str, date] = field(default_factory=dict)

    def changes(self) -> tuple[Said, ...]:
        """Each changed rule in a phrase."""
        limits = (
            ("reform-ceiling", self.ceiling_pct),
            ("reform-floor", self.floor_pct),
            ("reform-least-developed-ceiling", self.least_developed_ceiling_pct),
        )
        found = [said(key, pct=_number(pct)) for key, pct in limits if pct is not None]
        found += [said("reform-regular-rate", state=s, pct=_number(x)) for s, x in self.regular_rates.items()]
        found += [said("reform-factor", level=x, factor=_number(f)) for x, f in self.factors.items()]
        found += [said("reform-level", state=s, level=x) for s, x in self.levels.items()]
        found += [said("reform-merged-level", old=x, new=y) for x, y in self.merged_levels.items()]
        found += [said("reform-discount", state=s, factor=_number(f)) for s, f in self.discounts.items()]
        if self.carriers != PERMANENT:
            found.append(said("reform-carriers", levels=tuple(self.carriers)))
        if self.cap_pct is not None and self.cap_excess_to == LEVELS:
            found.append(said("reform-cap", pct=_number(self.cap_pct)))
        elif self.cap_pct is not None:
            found.append(said("reform-cap-to-levels", pct=_number(self.cap_pct), levels=tuple(self.cap_excess_to)))
        if self.all_missions != 1:
            found.append(said("reform-all-missions", factor=_number(self.all_missions)))
        found += [said("reform-mission", mission=m, factor=_number(f)) for m, f in self.missions.items()]
        found += [said("reform-mission-amount", mission=m, usd=round(usd)) for m, usd in self.amounts_usd.items()]
        found += [said("reform-mission-closed", mission=m, day=Period.day(day)) for m, day in self.closed.items()]
        return tuple(found)

    def changes_rates(self) -> bool:
        """Whether a rate can change, not only budgets."""
        budgets_off = replace(self, all_missions=1.0, missions={}, amounts_usd={}, closed={})
        return bool(budgets_off.changes())

    def changes_budgets(self) -> bool:
        """Whether the sections of a year can change."""
        return self.all_missions != 1 or bool(self.missions or self.amounts_usd or self.closed)

    def said(self) -> Said:
        """The changed rules as one phrase, for a trace."""
        changes = self.changes() or (said("reform-of-nothing"),)
        return reduce(lambda one, other: said("reform-changes", one=one, other=other), changes)

    def __str__(self) -> str:
        return self.name

    def __hash__(self) -> int:
        return hash((self.name, self.changes()))


def _number(value: float) -> str:
    return f"{value:g}"


def impossible(reform: Reform, reason: Said) -> PeaceopsError:
    """The error for a reform that breaks an invariant."""
    return refused("reform-is-refused", name=shown(reform.name), reason=reason)
