"""Assessed contributions by rule: sections x rates of the years they cover, for every Member State, to the dollar.
Sections: circulars ST/ADM/SER.B/. Method: docs/method/who-pays.md."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial, reduce
from itertools import repeat
from math import fsum
from typing import Any

from peaceops.book import Counted, Figure, View, counted
from peaceops.book.rate_years import CREDIT, years_of_rates
from peaceops.book.rules import Rule, rule
from peaceops.errors import PeaceopsError, refused, unknown
from peaceops.money.rate_basis import BASES, basis_said
from peaceops.money.rates import MadeWhenAsked, Rate, rates
from peaceops.money.sections import AssessmentSection, known_years, sections_of, year_parts
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

REFERENCE = said("reference-circulars")
REFERENCE_GIVEN = said("reference-sections-given")
PARTLY_VOLUNTARY = "UNFICYP"  # Cyprus and Greece pay a part voluntarily, which is not apportioned
FEW = 100  # rates of fewer Member States than this are printed ones of the largest payers, not a whole year's
RATE_OF = "rate"
NO_FY = Period.none()
RatesOf = Callable[[View, int], tuple[Rate, ...]]


@dataclass(frozen=True)
class Assessment:
    """A Member State's gross assessment for a mission in a financial year, after credits; whole US dollars.

    `fy` is none for sections that a reader gave. `basis` says from what it was computed. `net_usd`: the net assessment,
    where it was asked for. `rates`, of an estimate only: those of the two calendar years (per cent), of peacekeeping
    or, for a mission `on_regular_budget`, of the regular budget. `per_head`: US dollars per head of population, and its
    rank in the mission, where they were asked for."""

    iso3: str
    mission: str
    fy: Period
    gross_usd: int
    basis: Said
    amount_made: MadeWhenAsked = field(repr=False, compare=False)
    net_usd: int | None = None
    net_made: MadeWhenAsked | None = field(default=None, repr=False, compare=False)
    rates: tuple[Figure, ...] = ()
    on_regular_budget: bool = False
    per_head: Figure | None = None
    per_head_rank: int | None = None

    @cached_property
    def amount(self) -> Figure:
        """The gross amount in US dollars, with its trace: the sections and the rates that went in."""
        return self.amount_made()

    @cached_property
    def net(self) -> Figure | None:
        """The net amount in US dollars, with its trace, where it was asked for."""
        return self.net_made() if self.net_made else None

    def to_dict(self, trace: bool = False) -> dict[str, Any]:
        """As a row: iso3, mission, fy (where there is one), gross_usd, net_usd and per_head_usd with its rank
        (where asked for), basis; with `trace`
        also the trace of the amount (formula, reference, inputs) as JSON."""
        row: dict[str, Any] = {"iso3": self.iso3, "mission": self.mission}
        if self.fy:
            row["fy"] = str(self.fy)
        row["gross_usd"] = self.gross_usd
        if self.net_usd is not None:
            row["net_usd"] = self.net_usd
        if self.per_head is not None:
            row |= {"per_head_usd": self.per_head.value, "per_head_rank": self.per_head_rank}
        row["basis"] = str(self.basis)
        if trace and self.amount.trace:
            row["trace"] = self.amount.trace.to_dict()
        return row


def amounts(
    sections: Iterable[AssessmentSection], rates_by_year: Mapping[int, Mapping[str, float]]
) -> dict[tuple[str, str], float]:
    """Gross US dollars, unrounded, by (iso3, mission). `rates_by_year`: per cent by year and State.

    Linear in the sections: a section twice as large gives amounts twice as large, a credit the same with a minus.
    Raises PeaceopsError for a section of a year without rates, and for a payer of which no rate is known.
    """
    weights: dict[str, dict[int, float]] = {}
    for s in sections:
        of_mission = weights.setdefault(s.mission, {})
        for year, part in year_parts(s):
            if year not in rates_by_year:
                raise _no_rates(s, year, rates_by_year)
            of_mission[year] = of_mission.get(year, 0.0) + s.sign * s.gross_usd * part
    columns = {years: _columns(years, rates_by_year) for years in set(map(tuple, weights.values()))}
    out: dict[tuple[str, str], float] = {}
    for mission, by_year in weights.items():
        states, rates_pct = columns[tuple(by_year)]
        usd: Iterable[float] = repeat(0.0)
        for weight, column in zip(by_year.values(), rates_pct, strict=True):
            usd = [before + weight * pct / 100 for before, pct in zip(usd, column)]  # noqa: B905  # the first is endless
        out.update(zip(zip(states, repeat(mission)), usd))  # noqa: B905
    return out


def _columns(
    years: tuple[int, ...], rates_by_year: Mapping[int, Mapping[str, float]]
) -> tuple[list[str], list[list[float]]]:
    """The States rated in one of the years, and a column of their rates for each; 0 where a State has none."""
    tables = [rates_by_year[year] for year in years]
    states = list(tables[0])
    if all(list(table) == states for table in tables):
        return states, [list(table.values()) for table in tables]
    states = list(dict.fromkeys(iso3 for table in tables for iso3 in table))
    return states, [[table.get(iso3, 0.0) for iso3 in states] for table in tables]


def assessed(*values: float, of: str) -> int:
    """Whole US dollars assessed on a State: what `amounts` gives for it, from amounts of sections and rates in order.

    `of` says what each value is, joined by "; ": "<kind> <first day>/<last day>" for a section, "rate <year>" for the
    State's rate of a calendar year (per cent). A year without a rate counts for nothing."""
    return round(assessed_unrounded(values, of.split("; ")))


def assessed_unrounded(values: Sequence[float], names: Sequence[str]) -> float:
    """The same in US dollars, unrounded; `names` say what each value is."""
    of_rates = [(value, words) for value, words in zip(values, names, strict=True) if words.startswith(RATE_OF)]
    pct = {Period.parse(words.split(" ")[1]).year: value for value, words in of_rates}
    return at_rates(section_weights(values, names), pct)


def section_weights(values: Sequence[float], names: Sequence[str]) -> dict[int, float]:
    """US dollars of the sections among values of `assessed` that take the rates of each calendar year, by year."""
    weights: dict[int, float] = {}
    for value, words in zip(values, names, strict=True):
        kind, when = words.split(" ")
        if kind == RATE_OF:
            continue
        period = Period.parse(when)
        sign = -1 if kind == CREDIT else 1
        for year, part in years_of_rates(kind, period.first, period.last).items():
            weights[year] = weights.get(year, 0.0) + sign * value * part
    return weights


def at_rates(weights: Mapping[int, float], pct: Mapping[int, float]) -> float:
    """US dollars, unrounded, of weights by calendar year at a State's rates (per cent) of these years."""
    usd = 0.0
    for year, weight in weights.items():
        usd += weight * pct[year] / 100 if year in pct else 0.0
    return usd


def whole_assessed(values: Sequence[float], names: Sequence[str]) -> float:
    """US dollars of the sections among values of `assessed` together, credits subtracted."""
    held = ((v, words.split(" ")[0]) for v, words in zip(values, names, strict=True))
    return fsum(-v if kind == CREDIT else v for v, kind in held if kind != RATE_OF)


ASSESSED = rule("assessed-by-sections", assessed, reference=REFERENCE)


def assess(view: View, fy: Period, mission: str = "", payer: str = "") -> tuple[Assessment, ...]:
    """Assessments of a financial year by rule: of one mission or all, on one payer or all; largest first.

    Raises PeaceopsError for a year or mission without sections in the book, or an unknown payer."""
    return assess_sections(view, sections_of(view, fy, mission), fy=fy, payer=payer)


def newest_assessment(view: View, mission: str, payer: str) -> Assessment | None:
    """The newest financial year for which the book has a mission's sections, assessed on one payer by rule."""
    years = known_years(view, mission)
    try:
        return assess(view, years[-1], mission, payer)[0] if years else None
    except PeaceopsError:  # the rates of one of the years are not in the book, or the payer was no Member then
        return None


def assess_sections(
    view: View,
    sections: tuple[AssessmentSection, ...],
    *,
    fy: Period = NO_FY,
    payer: str = "",
    rates_of: RatesOf = rates,
) -> tuple[Assessment, ...]:
    """Assessments from any sections, each with its trace: the sections and the rates that went in.

    `rates_of` gives the rates of a calendar year; those of a reform for what-if use.

    Raises PeaceopsError for a section of a year without rates, and for a payer of which no rate is known.
    """
    needed = {year: s for s in sections for year, _ in year_parts(s)}
    table = {year: {r.iso3: r for r in _complete(rates_of(view, year), year, s, payer)} for year, s in needed.items()}
    plain = {year: {iso3: r.pct for iso3, r in held.items()} for year, held in table.items()}
    if payer:
        known = set().union(*plain.values()) if plain else set()
        if payer not in known:
            raise unknown("member-state", payer, known)
        plain = {year: {payer: held[payer]} for year, held in plain.items() if payer in held}
    by_mission: dict[str, list[AssessmentSection]] = {}
    for s in sections:
        by_mission.setdefault(s.mission, []).append(s)
    basis = {mission: _basis(mission, held, table, payer) for mission, held in by_mission.items()}
    out = [
        Assessment(
            *(iso3, mission, fy, round(usd), basis[mission]),
            partial(_amount, iso3, mission, fy, by_mission[mission], table),
        )
        for (iso3, mission), usd in amounts(sections, plain).items()
    ]
    return tuple(sorted(out, key=lambda a: (a.mission, -a.gross_usd, a.iso3)))


def _basis(
    mission: str, sections: list[AssessmentSection], table: Mapping[int, Mapping[str, Rate]], payer: str
) -> Said:
    """From what the amounts of a mission are computed, with the years whose rates are not those of a circular."""
    found = [said("assessed-by-circular") if all(s.of_book for s in sections) else said("assessed-by-given-sections")]
    if mission == PARTLY_VOLUNTARY:
        found.append(said("assessed-without-voluntary-part"))
    firsts = [s.start for s in sections if s.kind == "assessment"]
    if firsts and any(s.kind == "additional" and s.start < min(firsts) for s in sections):
        found.append(said("assessed-with-earlier-year"))
    years = sorted({year for s in sections for year, _ in year_parts(s)})
    return with_more(*found, *(w for year in years if (w := rates_said(year, table[year], payer))))


def with_more(basis: Said, *more: Said) -> Said:
    """A basis with what is to be said beside it."""
    return reduce(lambda one, other: said("basis-with-more", basis=one, more=other), more, basis)


def rates_said(year: int, rates_of_year: Mapping[str, Rate], payer: str = "") -> Said | None:
    """How the rates of a year (or a payer's) are known: "rates of 2027 by rule, with the level of the year before".

    None where the circulars confirm them."""
    bases = {r.basis for iso3, r in rates_of_year.items() if not payer or iso3 == payer} - {"recovered"}
    how = [basis_said(b) for b in BASES if b in bases]
    if not how:
        return None
    ways = reduce(lambda one, other: said("rates-known-in-two-ways", one=one, other=other), how)
    return said("rates-of-year-known", year=Period.of_year(year), how=ways)


def _complete(found: tuple[Rate, ...], year: int, section: AssessmentSection, payer: str) -> tuple[Rate, ...]:
    if len(found) < FEW and payer not in {r.iso3 for r in found}:
        raise refused("section-needs-all-rates", section=section.section, mission=section.mission, year=year)
    return found


def _amount(
    iso3: str, mission: str, fy: Period, sections: list[AssessmentSection], table: Mapping[int, Mapping[str, Rate]]
) -> Figure:
    held = {year: rates_of_year[iso3].peacekeeping for year, rates_of_year in table.items() if iso3 in rates_of_year}
    reference = REFERENCE if all(s.of_book for s in sections) else REFERENCE_GIVEN
    about = counted("assessed-gross", state=iso3, mission=mission)
    return by_sections(ASSESSED, about, fy, [(s, s.amount) for s in sections], held, reference)


def by_sections(
    how: Rule,
    about: Counted,
    fy: Period,
    sections: Iterable[tuple[AssessmentSection, Figure]],
    rates_of_year: Mapping[int, Figure],
    reference: str | Said,
) -> Figure:
    """A State's part of a mission by a rule of `assessed`: each section (with its amount) is followed by the rates of
    its calendar years, each of which goes in once."""
    inputs: dict[str, Figure] = {}
    for number, (section, amount) in enumerate(sections):
        inputs[f"{section.kind} {section.period} {number}"] = amount
        for year, _ in year_parts(section):
            if year in rates_of_year:
                inputs.setdefault(f"{RATE_OF} {year} ", rates_of_year[year])
    of = "; ".join(name.rpartition(" ")[0] for name in inputs)
    return how(about, fy, list(inputs.values()), reference=reference, of=of)


def _no_rates(section: AssessmentSection, year: int, have: Mapping[int, object]) -> PeaceopsError:
    years = ", ".join(str(y) for y in sorted(have)) or "none"
    return refused("section-needs-rates", section=section.section, mission=section.mission, year=year, years=years)
