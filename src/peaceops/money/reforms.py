"""Reforms: another ceiling, floor, level, discount, premium, cap or budget, applied to the rules, for what-if use.

A reform changes the printed scale and the rules from it on; it does not estimate income again. What the printed scale
cannot say (a State's rate above the ceiling in force, or below the floor) is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from peaceops.book import Figure, View, computed
from peaceops.errors import PeaceopsError, unknown
from peaceops.money.assess import Assessment, assess_sections
from peaceops.money.limits import held_between
from peaceops.money.rates import (
    LEVELS,
    PERMANENT,
    Level,
    Parameters,
    Rate,
    apply_rule,
    levels_of,
    parameters_of,
    rates,
)
from peaceops.money.sections import Section, sections_of

FLOOR_PCT = 0.001
LDC_CEILING_PCT = 0.01
LEAST_DEVELOPED = "J"
SAME = 1e-9


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

    def rule(self) -> str:
        """The changed rules as one phrase, for a trace."""
        return f"reform '{self.name}': {'; '.join(self.changes()) or 'nothing changed'}"


def refused(reform: Reform, reason: str) -> PeaceopsError:
    """The error for a reform that breaks an invariant."""
    return PeaceopsError(f"the reform {reform.name!r} is refused: {reason}")


def reformed_scale(scale: Mapping[str, float], levels: Mapping[str, Level], reform: Reform) -> dict[str, float]:
    """The regular scale after a reform, per cent, unrounded, with the same sum.

    States at the floor and least developed countries at their ceiling take up nothing of what a lower ceiling takes
    from others. Raises PeaceopsError where the rates do not sum to 100, or the printed scale cannot say.
    """
    out = dict(scale)
    total = sum(scale.values())
    for state, rate in reform.regular_rates.items():
        if state not in scale:
            raise unknown("Member State", state, scale)
        out[state] = rate
    if abs(sum(out.values()) - total) > SAME:
        raise refused(reform, f"the regular rates sum to {sum(out.values()):.6g} per cent, expected {total:.6g}.")
    ceiling, floor, ldc = reform.ceiling_pct, reform.floor_pct, reform.least_developed_ceiling_pct
    if ceiling is None and floor is None and ldc is None:
        return out
    top = max(out.values())
    for text, new, least, most in (
        ("ceiling of the regular scale", ceiling, 0.0, top),
        ("floor of the regular scale", floor, min(out.values()), 100.0),
        ("ceiling of least developed countries", ldc, 0.0, LDC_CEILING_PCT),
    ):
        if new is not None and not least - SAME <= new <= most + SAME:
            raise refused(
                reform, f"a {text} of {new:g} cannot be made from the printed scale, expected {least:g} to {most:g}."
            )
    bottom = FLOOR_PCT if floor is None else floor
    lid = max(LDC_CEILING_PCT if ldc is None else ldc, bottom)
    low = dict.fromkeys(out, bottom)
    high = dict.fromkeys(out, top if ceiling is None else ceiling)
    for state, rate in out.items():
        if levels[state].level == LEAST_DEVELOPED:
            high[state] = min(high[state], lid)
        if rate <= bottom + SAME:
            high[state] = bottom
    try:
        return held_between(out, low, high)
    except PeaceopsError as error:
        raise refused(reform, str(error)) from None


def reformed_levels(levels: Mapping[str, Level], reform: Reform) -> dict[str, Level]:
    """The levels after a reform: a State moved by it is on its new level at once, without a transition."""
    out = dict(levels)
    for state, level in out.items():
        if level.level in reform.merged_levels:
            out[state] = Level(reform.merged_levels[level.level])
        elif level.moved_from in reform.merged_levels:
            out[state] = replace(level, moved_from=reform.merged_levels[level.moved_from])
    for state, new in reform.levels.items():
        if state not in out:
            raise unknown("Member State", state, out)
        out[state] = Level(new)
    for state, factor in reform.discounts.items():
        if state not in out:
            raise unknown("Member State", state, out)
        out[state] = replace(out[state], discount_factor=factor)
    return out


def reformed_rule(
    scale: Mapping[str, float], levels: Mapping[str, Level], parameters: Parameters, reform: Reform
) -> dict[str, tuple[float, float, float]]:
    """Regular rate, factor and peacekeeping rate (per cent, unrounded) of every State after a reform.

    Raises PeaceopsError, with the reason, when a rate would be negative or the rates would not sum to what they did.
    """
    new_scale = reformed_scale(scale, levels, reform)
    new_levels = reformed_levels(levels, reform)
    new_parameters = replace(parameters, factors=dict(parameters.factors) | dict(reform.factors))
    try:
        result = apply_rule(new_scale, new_levels, new_parameters, reform.carriers)
        pct = {s: rate for s, (_, rate) in result.items()}
        _check(pct, new_scale, reform)
        if reform.cap_pct is not None:
            takers = [s for s in pct if new_levels[s].level in reform.cap_excess_to]
            pct = held_between(pct, {}, dict.fromkeys(pct, reform.cap_pct), takers)
    except PeaceopsError as error:
        raise error if "is refused" in str(error) else refused(reform, str(error)) from None
    return {s: (new_scale[s], pct[s] / new_scale[s] if new_scale[s] else result[s][0], pct[s]) for s in result}


def _check(pct: Mapping[str, float], scale: Mapping[str, float], reform: Reform) -> None:
    state, least = min(pct.items(), key=lambda item: item[1])
    if least < 0:
        raise refused(
            reform, f"the peacekeeping rate of {state} would be {least:.4f} per cent, expected no less than 0."
        )
    total, expected = sum(pct.values()), sum(scale.values())
    if not abs(total - expected) <= 1e-6:
        raise refused(reform, f"the peacekeeping rates sum to {total:.6g} per cent, expected {expected:.6g}.")


def reformed_rates(view: View, year: int, reform: Reform) -> tuple[Rate, ...]:
    """The peacekeeping rates of a calendar year after a reform, largest first, each traced to the rate before.

    Raises PeaceopsError for a year without the rates of all Member States."""
    before = rates(view, year)
    if year < reform.first_year or not reform.changes_rates():
        return before
    if any(r.basis in ("printed", "carried_back") for r in before):
        raise PeaceopsError(f"a reform of the rates of {year} needs the level of every State: expected 2019 to 2027.")
    parameters, exceptions, _ = parameters_of(view, year)
    levels = {s: level for s, (level, _) in levels_of(view, year, exceptions).items()}
    result = reformed_rule({r.iso3: float(r.regular.value) for r in before}, levels, parameters, reform)
    after = reformed_levels(levels, reform)
    out = [_rate(r, result[r.iso3], after[r.iso3].level, reform) for r in before]
    return tuple(sorted(out, key=lambda r: (-r.pct, r.iso3)))


def _rate(before: Rate, result: tuple[float, float, float], level: str, reform: Reform) -> Rate:
    regular_pct, factor, pct = result
    regular = before.regular
    if abs(regular_pct - float(regular.value)) > SAME:
        counts = f"regular-budget rate of {before.iso3} after the reform"
        regular = computed(regular_pct, "pct", counts, regular.period, reform.rule(), [before.regular])
    inputs = [before.peacekeeping] if regular is before.regular else [before.peacekeeping, regular]
    counts = f"peacekeeping rate of {before.iso3} after the reform"
    rate = computed(pct, "pct", counts, str(before.year), reform.rule(), inputs)
    return replace(before, regular=regular, level=level, factor=factor, peacekeeping=rate, basis="reform")


def reformed_sections(sections: tuple[Section, ...], reform: Reform) -> tuple[Section, ...]:
    """Sections after a reform of budgets: assessments change, credits of earlier years stay.

    Raises PeaceopsError for a mission that has no section here."""
    have = {s.mission for s in sections}
    for mission in [*reform.missions, *reform.amounts_usd, *reform.closed]:
        if mission not in have:
            raise unknown("mission with assessment sections in the year", mission, have)
    totals = {m: sum(s.gross_usd for s in sections if s.mission == m and s.sign > 0) for m in reform.amounts_usd}
    out = []
    for s in sections:
        scale = reform.all_missions * reform.missions.get(s.mission, 1.0)
        if s.mission in reform.amounts_usd:
            scale = reform.amounts_usd[s.mission] / totals[s.mission] if totals[s.mission] else 0.0
        if not 0 <= scale < float("inf"):
            raise refused(reform, f"the assessment of {s.mission} would be negative, expected no less than 0.")
        new = _closed(s, reform.closed.get(s.mission)) if s.sign > 0 else s
        if new is not None:
            out.append(_resized(s, new, scale if s.sign > 0 else 1.0, reform))
    return tuple(out)


def _closed(section: Section, last: date | None) -> Section | None:
    """The part of a section up to the last day assessed, by days; None if nothing is left."""
    if last is None or section.end <= last:
        return section
    if section.start > last:
        return None
    days = (last - section.start + timedelta(days=1)) / (section.end - section.start + timedelta(days=1))
    return replace(section, end=last, gross_usd=section.gross_usd * days)


def _resized(old: Section, new: Section, scale: float, reform: Reform) -> Section:
    gross = new.gross_usd * scale
    if gross == old.gross_usd:
        return old
    figure: Figure | None = None
    if old.figure is not None:
        counts = f"{old.mission}, section {old.section} ({old.kind}), gross, after the reform"
        figure = computed(round(gross), "usd", counts, f"{new.start}/{new.end}", reform.rule(), [old.figure])
    return replace(new, gross_usd=gross, figure=figure)


def reformed_assessments(
    view: View, fy: str, reform: Reform, mission: str = "", payer: str = ""
) -> tuple[Assessment, ...]:
    """Assessments of a financial year after a reform, of one mission or all, on one payer or all; largest first.

    A mission that the reform closes before the year keeps its credits only. Raises PeaceopsError as `assess` does, and
    for a reform that breaks an invariant."""
    sections = sections_of(view, fy)
    if mission and mission not in {s.mission for s in sections}:
        raise unknown(f"mission with assessment sections in {fy}", mission, {s.mission for s in sections})
    held = tuple(s for s in reformed_sections(sections, reform) if not mission or s.mission == mission)
    found = assess_sections(view, held, fy=fy, payer=payer, rates_of=lambda v, year: reformed_rates(v, year, reform))
    return tuple(replace(a, basis=f"{a.basis}; reform {reform.name!r}") for a in found)
