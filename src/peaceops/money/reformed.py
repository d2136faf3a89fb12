"""Rates, sections and assessments after a reform, each traced to what it was before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import fsum

from peaceops.book import Figure, View, computed
from peaceops.errors import PeaceopsError, unknown
from peaceops.money.assess import Assessment, assess_sections
from peaceops.money.rates import LEVELS, Rate, levels_of, parameters_of, rates
from peaceops.money.reform_rule import SAME, reformed, rules_of
from peaceops.money.reforms import Reform, refused
from peaceops.money.sections import Section, sections_of


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
    found = reformed(rules_of({r.iso3: float(r.regular.value) for r in before}, levels, parameters), [reform])
    rows = zip(before, found.scale[0].tolist(), found.pct[0].tolist(), found.level[0].tolist(), strict=True)
    out = [_rate(r, regular, pct, level, reform) for r, regular, pct, level in rows]
    return tuple(sorted(out, key=lambda r: (-r.pct, r.iso3)))


def _rate(before: Rate, regular_pct: float, pct: float, level: int, reform: Reform) -> Rate:
    regular = before.regular
    if abs(regular_pct - float(regular.value)) > SAME:
        counts = f"regular-budget rate of {before.iso3} after the reform"
        regular = computed(regular_pct, "pct", counts, regular.period, reform.rule(), [before.regular])
    inputs = [before.peacekeeping] if regular is before.regular else [before.peacekeeping, regular]
    counts = f"peacekeeping rate of {before.iso3} after the reform"
    rate = computed(pct, "pct", counts, str(before.year), reform.rule(), inputs)
    factor = pct / regular_pct if regular_pct else before.factor
    return replace(before, regular=regular, level=LEVELS[level], factor=factor, peacekeeping=rate, basis="reform")


def reformed_sections(sections: tuple[Section, ...], reform: Reform) -> tuple[Section, ...]:
    """Sections after a reform of budgets: assessments change, credits of earlier years stay.

    Raises PeaceopsError for a mission that has no section here."""
    have = {s.mission for s in sections}
    for mission in [*reform.missions, *reform.amounts_usd, *reform.closed]:
        if mission not in have:
            raise unknown("mission with assessment sections in the year", mission, have)
    totals = {m: fsum(s.gross_usd for s in sections if s.mission == m and s.sign > 0) for m in reform.amounts_usd}
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
    if old.figure or not old.of_book:
        counts = f"{old.mission}, section {old.section} ({old.kind}), gross, after the reform"
        figure = computed(round(gross), "usd", counts, f"{new.start}/{new.end}", reform.rule(), [old.amount])
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
