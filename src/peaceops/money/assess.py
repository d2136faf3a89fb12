"""Assessed contributions by rule: sections x rates of the years they cover, for every Member State, to the dollar."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from peaceops.book import Figure, View, computed
from peaceops.errors import PeaceopsError, unknown
from peaceops.money.rate_basis import BASIS_WORDS
from peaceops.money.rates import Rate, rates
from peaceops.money.sections import Section, sections_of, year_parts

RULE = (
    "sum over sections of amount x rate of the calendar year / 100; "
    "credits are subtracted at the rate of their period's end"
)
REFERENCE = "assessment circulars ST/ADM/SER.B; unrounded rates"
REFERENCE_GIVEN = "sections given by the reader; unrounded rates"
BASIS = "sections of the circular x rates by rule; shares of the support account, UNLB and RSCE included"
BASIS_GIVEN = "sections given by the reader x rates by rule"
VOLUNTARY_WORDS = "only the part that is apportioned: Cyprus and Greece pay the rest voluntarily"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A Member State's gross assessment for a mission in a financial year, after credits; US dollars, with its trace.

    `fy` is empty for sections that a reader gave. `basis` says from what it was computed. `net`: the net assessment,
    where it was asked for. `rates`, of an estimate only: those of the two calendar years (per cent), of
    peacekeeping or, for a mission `on_regular_budget`, of the regular budget."""

    iso3: str
    mission: str
    fy: str
    amount: Figure
    basis: str
    net: Figure | None = None
    rates: tuple[Figure, ...] = ()
    on_regular_budget: bool = False

    @property
    def gross_usd(self) -> int:
        """The amount in whole US dollars."""
        return int(self.amount.value)

    def to_dict(self, trace: bool = False) -> dict[str, Any]:
        """As a row: iso3, mission, fy (where there is one), gross_usd, net_usd (where asked for), basis; with `trace`
        also the trace of the amount (formula, reference, inputs) as JSON."""
        row: dict[str, Any] = {"iso3": self.iso3, "mission": self.mission}
        if self.fy:
            row["fy"] = self.fy
        row["gross_usd"] = self.gross_usd
        if self.net:
            row["net_usd"] = int(self.net.value)
        row["basis"] = self.basis
        if trace and self.amount.trace:
            row["trace"] = self.amount.trace.to_dict()
        return row


def amounts(
    sections: Iterable[Section], rates_by_year: Mapping[int, Mapping[str, float]]
) -> dict[tuple[str, str], float]:
    """Gross US dollars, unrounded, by (iso3, mission). `rates_by_year`: per cent by year and State.

    Linear in the sections: a section twice as large gives amounts twice as large, a credit the same with a minus.
    Raises PeaceopsError for a section of a year without rates.
    """
    weights: dict[tuple[str, int], float] = {}
    for s in sections:
        for year, part in year_parts(s):
            if year not in rates_by_year:
                raise _no_rates(s, year, rates_by_year)
            key = (s.mission, year)
            weights[key] = weights.get(key, 0.0) + s.sign * s.gross_usd * part
    out: dict[tuple[str, str], float] = {}
    for (mission, year), weight in weights.items():
        for iso3, pct in rates_by_year[year].items():
            key2 = (iso3, mission)
            out[key2] = out.get(key2, 0.0) + weight * pct / 100
    return out


def assess(view: View, fy: str, mission: str = "", payer: str = "") -> tuple[Assessment, ...]:
    """Assessments of a financial year by rule: of one mission or all, on one payer or all; largest first.

    Raises PeaceopsError for a year or mission without sections in the book, or an unknown payer."""
    return assess_sections(view, sections_of(view, fy, mission), fy=fy, payer=payer)


def newest_assessment(view: View, mission: str, payer: str) -> Assessment | None:
    """The newest financial year for which the book has a mission's sections, assessed on one payer by rule."""
    years = view.rows("SELECT max(fy) AS fy FROM assessment_sections WHERE mission = ?", [mission])
    if not years or years[0]["fy"] is None:
        return None
    try:
        return assess(view, years[0]["fy"], mission, payer)[0]
    except PeaceopsError:  # the rates of one of the years are not in the book, or the payer was no Member then
        return None


def assess_sections(
    view: View,
    sections: tuple[Section, ...],
    *,
    fy: str = "",
    payer: str = "",
    rates_of: Callable[[View, int], tuple[Rate, ...]] = rates,
) -> tuple[Assessment, ...]:
    """Assessments from any sections, each with its trace: the sections and the rates that went in.

    `rates_of` gives the rates of a calendar year; those of a reform for what-if use."""
    needed = {year: s for s in sections for year, _ in year_parts(s)}
    table = {year: {r.iso3: r for r in _complete(rates_of(view, year), year, s, payer)} for year, s in needed.items()}
    plain = {year: {iso3: r.pct for iso3, r in held.items()} for year, held in table.items()}
    if payer:
        known = set().union(*plain.values()) if plain else set()
        if payer not in known:
            raise unknown("Member State", payer, known)
        plain = {year: {payer: held[payer]} for year, held in plain.items() if payer in held}
    by_mission: dict[str, list[Section]] = {}
    for s in sections:
        by_mission.setdefault(s.mission, []).append(s)
    basis = {mission: _basis(mission, held, table, payer) for mission, held in by_mission.items()}
    out = [
        Assessment(iso3, mission, fy, _figure(iso3, mission, fy, usd, by_mission[mission], table), basis[mission])
        for (iso3, mission), usd in amounts(sections, plain).items()
    ]
    return tuple(sorted(out, key=lambda a: (a.mission, -a.gross_usd, a.iso3)))


def _basis(mission: str, sections: list[Section], table: Mapping[int, Mapping[str, Rate]], payer: str) -> str:
    """From what the amounts of a mission are computed, with the years whose rates are not those of a circular."""
    words = [BASIS if all(s.of_book for s in sections) else BASIS_GIVEN]
    if mission == "UNFICYP":
        words.append(VOLUNTARY_WORDS)
    firsts = [s.start for s in sections if s.kind == "assessment"]
    if firsts and any(s.kind == "additional" and s.start < min(firsts) for s in sections):
        words.append("additional assessments for an earlier year included")
    years = sorted({year for s in sections for year, _ in year_parts(s)})
    return "; ".join([*words, *(w for year in years if (w := rates_words(year, table[year], payer)))])


def rates_words(year: int, rates_of_year: Mapping[str, Rate], payer: str = "") -> str:
    """How the rates of a year (or a payer's) are known: "rates of 2027 by rule, with the level of the year before".

    Empty where the circulars confirm them."""
    bases = {r.basis for iso3, r in rates_of_year.items() if not payer or iso3 == payer} - {"recovered"}
    how = ", ".join(BASIS_WORDS[b] for b in BASIS_WORDS if b in bases)
    return f"rates of {year} {how}" if how else ""


def _complete(found: tuple[Rate, ...], year: int, section: Section, payer: str) -> tuple[Rate, ...]:
    if len(found) < 100 and payer not in {r.iso3 for r in found}:
        raise PeaceopsError(
            f"section {section.section} of {section.mission} needs the rates of all Member States for {year}: "
            "the book has only those that were printed."
        )
    return found


def _figure(
    iso3: str, mission: str, fy: str, usd: float, sections: list[Section], table: Mapping[int, Mapping[str, Rate]]
) -> Figure:
    inputs: list[Figure] = []
    for s in sections:
        inputs.append(s.amount)
        inputs += [table[year][iso3].peacekeeping for year, _ in year_parts(s) if iso3 in table[year]]
    unique = list({id(f): f for f in inputs}.values())
    counts = f"assessed on {iso3} for {mission}, gross, after credits"
    reference = REFERENCE if all(s.of_book for s in sections) else REFERENCE_GIVEN
    return computed(round(usd), "usd", counts, fy, RULE, unique, reference=reference)


def _no_rates(section: Section, year: int, have: Mapping[int, object]) -> PeaceopsError:
    years = ", ".join(str(y) for y in sorted(have)) or "none"
    return PeaceopsError(
        f"section {section.section} of {section.mission} needs rates for {year}: expected a year with rates ({years})."
    )
