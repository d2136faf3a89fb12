"""Reforms: another ceiling, floor, level, discount, premium, cap or budget, for what-if use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from peaceops.errors import PeaceopsError, shown
from peaceops.money.rates import LEVELS, PERMANENT


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

    def changes(self) -> tuple[str, ...]:
        """Each changed rule in a phrase."""
        words = [
            f"{text} {value:g} per cent"
            for text, value in (
                ("ceiling of the regular scale", self.ceiling_pct),
                ("floor of the regular scale", self.floor_pct),
                ("ceiling of least developed countries", self.least_developed_ceiling_pct),
            )
            if value is not None
        ]
        words += [f"regular rate of {s} {x:g} per cent" for s, x in self.regular_rates.items()]
        words += [f"factor of level {x} {f:g}" for x, f in self.factors.items()]
        words += [f"{s} on level {x}" for s, x in self.levels.items()]
        words += [f"States of level {x} on level {y}" for x, y in self.merged_levels.items()]
        words += [f"exceptional factor of {s} {f:g}" for s, f in self.discounts.items()]
        if self.carriers != PERMANENT:
            words.append(f"discounts carried by level {' and '.join(self.carriers)}")
        if self.cap_pct is not None:
            to = "all others" if self.cap_excess_to == LEVELS else f"level {' and '.join(self.cap_excess_to)}"
            words.append(f"no peacekeeping rate above {self.cap_pct:g} per cent, the rest carried by {to} pro rata")
        if self.all_missions != 1:
            words.append(f"assessments of all missions x {self.all_missions:g}")
        words += [f"assessments of {m} x {f:g}" for m, f in self.missions.items()]
        words += [f"assessments of {m} {usd:,.0f} US dollars" for m, usd in self.amounts_usd.items()]
        words += [f"last day of {m} assessed {day}" for m, day in self.closed.items()]
        return tuple(words)

    def changes_rates(self) -> bool:
        """Whether a rate can change, not only budgets."""
        budgets_off = replace(self, all_missions=1.0, missions={}, amounts_usd={}, closed={})
        return bool(budgets_off.changes())

    def changes_budgets(self) -> bool:
        """Whether the sections of a year can change."""
        return self.all_missions != 1 or bool(self.missions or self.amounts_usd or self.closed)

    def rule(self) -> str:
        """The changed rules as one phrase, for a trace."""
        return f"reform '{self.name}': {'; '.join(self.changes()) or 'nothing changed'}"


def refused(reform: Reform, reason: str) -> PeaceopsError:
    """The error for a reform that breaks an invariant."""
    return PeaceopsError(f"the reform {shown(reform.name)} is refused: {reason}")
