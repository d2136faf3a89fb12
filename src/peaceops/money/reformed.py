"""Rates, sections and assessments after a reform, each traced to what it was before.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from math import fsum
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.rules import rule
from peaceops.errors import refused, unknown
from peaceops.money.assess import Assessment, assess_sections
from peaceops.money.levels import LEVELS
from peaceops.money.rates import Rate, rates
from peaceops.money.reform_rule import SAME, Reformed, reformed, rules_of
from peaceops.money.reforms import Reform, impossible
from peaceops.money.sections import AssessmentSection, sections_of
from peaceops.money.year_rule import (
    YearRule,
    levels_of_year,
    parameters_of_year,
    rule_from_rows,
    scale_of_year,
    year_rule,
)
from peaceops.period import Period
from peaceops.words.catalogue import said


def reformed_rates(view: View, year: int, reform: Reform) -> tuple[Rate, ...]:
    """The peacekeeping rates of a calendar year after a reform, largest first, each traced to the rate before.

    Raises PeaceopsError for a year without the rates of all Member States."""
    before = rates(view, year)
    if year < reform.first_year or not reform.changes_rates():
        return before
    if any(r.basis in ("printed", "premium") for r in before):
        raise refused("reform-of-rates-needs-levels", year=year)
    held = year_rule(view, year)
    found = _after(held, reform)
    places = {iso3: n for n, iso3 in enumerate(held.scale)}
    out = [_rate(view, r, found, places[r.iso3], reform) for r in before]
    return tuple(sorted(out, key=lambda r: (-r.pct, r.iso3)))


def _after(held: YearRule, reform: Reform) -> Reformed:
    return reformed(rules_of(held.scale, held.levels, held.parameters), [reform])


def _rate(view: View, before: Rate, found: Reformed, place: int, reform: Reform) -> Rate:
    regular_pct, pct = float(found.scale[0, place]), float(found.pct[0, place])
    after = replace(
        before,
        level=LEVELS[int(found.level[0, place])],
        factor=pct / regular_pct if regular_pct else before.factor,
        pct=pct,
        basis="reform",
        peacekeeping_made=partial(_figure, view, before, reform, "pct"),
    )
    if abs(regular_pct - before.regular_pct) <= SAME:
        return after
    return replace(after, regular_pct=regular_pct, regular_made=partial(_figure, view, before, reform, "scale"))


def _figure(view: View, before: Rate, reform: Reform, what: str) -> Figure:
    """A State's rate (`what`: pct) or its regular rate (scale) after a reform, traced to the rate before and to the
    scale, levels and parameters of the year, all of which a reform can move it by."""
    year = Period.of_year(before.year)
    own = before.peacekeeping if what == "pct" else before.regular
    rows = [choose(view, year=year) for choose in (scale_of_year, levels_of_year, parameters_of_year)]
    about = counted(
        "peacekeeping-rate-after-reform" if what == "pct" else "regular-rate-after-reform", state=before.iso3
    )
    params: dict[str, Any] = {"state": before.iso3, "year": year, "what": what}
    return AFTER_REFORM(about, own.period, [own, *rows], **changed_by(reform), **params)


def _rate_after(*values: Any, state: str, year: Period, what: str, reform: Reform, **words: object) -> float:
    """The rate of one State after a reform of the rows of a year."""
    held = rule_from_rows(year.year, *values[1:])
    return float(getattr(_after(held, reform), what)[0, list(held.scale).index(state)])


def _times(usd: float, factor: float, **words: object) -> float:
    product = usd * factor
    return int(product) if product.is_integer() else product


AFTER_REFORM = rule("rate-after-reform", _rate_after)
SECTION_AFTER_REFORM = rule("section-after-reform", _times)


def changed_by(reform: Reform) -> dict[str, Any]:
    """A reform as parameters of a rule, by name: itself, and its name and changes for the words of the rule."""
    return {"name": reform.name, "changes": reform.said(), "reform": reform}


def reformed_sections(sections: tuple[AssessmentSection, ...], reform: Reform) -> tuple[AssessmentSection, ...]:
    """Sections after a reform of budgets, in the order given: assessments change, credits of earlier years stay.

    Raises PeaceopsError for a mission that has no section here."""
    have = {s.mission for s in sections}
    for mission in [*reform.missions, *reform.amounts_usd, *reform.closed]:
        if mission not in have:
            raise unknown("mission-with-sections", mission, have)
    totals = {m: fsum(s.gross_usd for s in sections if s.mission == m and s.sign > 0) for m in reform.amounts_usd}
    out = []
    for s in sections:
        scale = reform.all_missions * reform.missions.get(s.mission, 1.0)
        if s.mission in reform.amounts_usd:
            scale = reform.amounts_usd[s.mission] / totals[s.mission] if totals[s.mission] else 0.0
        if not 0 <= scale < float("inf"):
            raise impossible(reform, said("reform-assessment-below-nought", mission=s.mission))
        last = min(s.end, reform.closed.get(s.mission, s.end))
        if s.sign < 0 or (scale == 1 and last == s.end):
            out.append(s)
        elif last >= s.start:
            out.append(_resized(s, last, scale * _days(s.start, last) / _days(s.start, s.end), reform))
    return tuple(out)


def _days(first: date, last: date) -> int:
    return (last - first).days + 1


def _resized(old: AssessmentSection, last: date, factor: float, reform: Reform) -> AssessmentSection:
    """A section assessed up to a day, its amount times a factor."""
    made = partial(_remade, old, last, factor, reform)
    return replace(old, end=last, gross_usd=_times(old.gross_usd, factor), remade=made)


def _remade(old: AssessmentSection, last: date, factor: float, reform: Reform) -> Figure:
    about = counted("section-gross-after-reform", mission=old.mission, section=old.section, kind=old.kind)
    period = Period.span(old.start, last)
    return SECTION_AFTER_REFORM(about, period, [old.amount], factor=factor, **changed_by(reform))


def reformed_assessments(
    view: View, fy: Period, reform: Reform, mission: str = "", payer: str = ""
) -> tuple[Assessment, ...]:
    """Assessments of a financial year after a reform, of one mission or all, on one payer or all; largest first.

    A mission that the reform closes before the year keeps its credits only. Raises PeaceopsError as `assess` does, and
    for a reform that breaks an invariant."""
    sections = sections_of(view, fy)
    if mission and mission not in {s.mission for s in sections}:
        raise unknown(said("kind-mission-with-sections-in", fy=str(fy)), mission, {s.mission for s in sections})
    held = tuple(s for s in reformed_sections(sections, reform) if not mission or s.mission == mission)
    found = assess_sections(view, held, fy=fy, payer=payer, rates_of=lambda v, year: reformed_rates(v, year, reform))
    return tuple(replace(a, basis=said("assessed-after-reform", basis=a.basis, name=repr(reform.name))) for a in found)
