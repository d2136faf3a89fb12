"""Many reforms at once: what each Member State would be assessed after each, without traces.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from peaceops.book import View
from peaceops.errors import refused, shown
from peaceops.missions.membership import find_member
from peaceops.money.levels import Level
from peaceops.money.limits import Array, Mask
from peaceops.money.reform_effects import dollars_by_year
from peaceops.money.reform_rule import Rules, reformed, rules_of
from peaceops.money.reformed import reformed_sections
from peaceops.money.reforms import Reform
from peaceops.money.sections import AssessmentSection, sections_of
from peaceops.money.year_rule import YearRule, year_rule
from peaceops.period import Period

NOTHING = Reform("nothing")


@dataclass(frozen=True)
class Baseline:
    """What many reforms share: the sections of a financial year, and the rules of each calendar year
    whose rates they take. Years that are alike share one object. `states`: the columns, ISO alpha-3."""

    sections: tuple[AssessmentSection, ...]
    rules: Mapping[int, Rules]
    states: tuple[str, ...]


def baseline(view: View, fy: Period) -> Baseline:
    """The baseline of a financial year. Raises PeaceopsError for a year without sections or without levels."""
    sections = sections_of(view, fy)
    seen: list[tuple[YearRule, Rules]] = []
    rules: dict[int, Rules] = {}
    for year in sorted(dollars_by_year(sections)):
        held = _without_year(year_rule(view, year))
        if not held.levels:
            raise refused("reform-of-year-needs-levels", fy=fy, year=year)
        if all(held != other for other, _ in seen):
            seen.append((held, rules_of(held.scale, held.levels, held.parameters)))
        rules[year] = next(found for other, found in seen if other == held)
    return Baseline(sections, rules, seen[0][1].states)


def _without_year(held: YearRule) -> YearRule:
    """A year's rule without the year, and without yearly counts where no transition needs them, so that years alike
    compare equal."""
    levels = {s: _plain(level) for s, level in held.levels.items()}
    return replace(held, year=0, levels=levels)


def _plain(level: Level) -> Level:
    return level if level.moved_from else Level(level.level, discount_factor=level.discount_factor)


def totals_after(held: Baseline, reforms: Sequence[Reform]) -> Array:
    """US dollars assessed over all missions after each reform, unrounded: reforms x States of the baseline.

    Raises PeaceopsError for a reform that breaks an invariant."""
    as_now = dollars_by_year(held.sections)
    dollars = [dollars_by_year(reformed_sections(held.sections, r)) if r.changes_budgets() else as_now for r in reforms]
    first = np.array([r.first_year for r in reforms])
    done: dict[tuple[int, bytes], Array] = {}
    out: Array = np.zeros((len(reforms), len(held.states)))
    for year, rules in held.rules.items():
        applies = first <= year
        key = (id(rules), applies.tobytes())
        if key not in done:
            done[key] = _rates(rules, reforms, applies)
        out += np.array([[usd.get(year, 0.0)] for usd in dollars]) * done[key] / 100
    return out


@dataclass(frozen=True, slots=True)
class Compared:
    """What a Member State is assessed over all missions in a year (US dollars): now, and after each reform by name."""

    iso3: str
    now_usd: int
    after_usd: dict[str, int]

    def to_dict(self) -> dict[str, Any]:
        """As a row: iso3, usd_now, and the difference of each reform."""
        return {"iso3": self.iso3, "usd_now": self.now_usd} | {n: x - self.now_usd for n, x in self.after_usd.items()}


def compared(view: View, reforms: Sequence[tuple[str, Reform]], fy: Period, payer: str = "") -> tuple[Compared, ...]:
    """Reforms (name, reform) side by side, the largest payer first.

    Raises PeaceopsError for two of one name, an unknown payer, a year without sections or levels, and a reform that
    breaks an invariant."""
    names = [name for name, _ in reforms]
    if twice := [n for n in names if names.count(n) > 1]:
        raise refused("two-reforms-of-one-name", twice=shown(twice[0]))
    held = baseline(view, fy)
    payer = find_member(view, payer) if payer else ""
    now, *after = np.rint(totals_after(held, [NOTHING, *(r for _, r in reforms)])).astype(int).tolist()
    rows = [
        Compared(iso3, now[i], dict(zip(names, (usd[i] for usd in after), strict=True)))
        for i, iso3 in enumerate(held.states)
        if not payer or iso3 == payer
    ]
    return tuple(sorted(rows, key=lambda c: (-c.now_usd, c.iso3)))


def _rates(rules: Rules, reforms: Sequence[Reform], applies: Mask) -> Array:
    """Rates of one year (per cent): after the reforms that apply by then, as they are for the others."""
    pct = np.tile(reformed(rules, [NOTHING]).pct, (len(reforms), 1))
    if applies.any():
        pct[applies] = reformed(rules, [r for r, now in zip(reforms, applies, strict=True) if now]).pct
    return pct
