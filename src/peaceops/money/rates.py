"""Peacekeeping rates by rule: regular rate x factor of the level, with the premium of the permanent members.

Everything that can change is a dated value of the book: the regular scale, each State's level, and the parameters of
the rule (factors, the exceptional discount, the years of a transition), each with its legal reference. Nothing is
rounded. The rule itself is levels.apply_rule; a rate's trace is made by rate_figures when it is asked for. Levels:
A/RES/55/235; moves between them: A/RES/64/249.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from types import MappingProxyType
from typing import Any

from peaceops.book import Figure, View, asked, later
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.tables.money import PeacekeepingLevelsRow, PeacekeepingRatesRow, PublishedRatesRow
from peaceops.errors import refused
from peaceops.money.levels import PERMANENT, apply_rule
from peaceops.money.rate_figures import (
    IMPLYING,
    printed_rate,
    rate_by_printed_premium,
    rate_by_rule,
    regular_figure,
)
from peaceops.money.year_rule import level_rows, regular_rows, state_names, year_rule
from peaceops.words.catalogue import Said, said

AS_PRINTED = ("printed", "premium")  # bases of rates that no level makes
MadeWhenAsked = Callable[[], Figure]


@dataclass(frozen=True)
class Rate:
    """A Member State's rates in a calendar year: per cent, unrounded. `basis` says how its level or rate is known, a
    key of rate_basis.BASES. `level` is "" and `factor` None for a rate as printed."""

    iso3: str
    name: str
    year: int
    regular_pct: float
    level: str
    factor: float | None
    pct: float
    basis: str
    regular_made: MadeWhenAsked = field(repr=False, compare=False)
    peacekeeping_made: MadeWhenAsked = field(repr=False, compare=False)

    @cached_property
    def regular(self) -> Figure:
        """The regular rate, per cent, with its source."""
        return self.regular_made()

    @cached_property
    def peacekeeping(self) -> Figure:
        """The peacekeeping rate, per cent, with its source or trace."""
        return self.peacekeeping_made()

    def to_dict(self) -> dict[str, Any]:
        """As a row: iso3, member_state, regular_rate_pct, level, factor, peacekeeping_rate_pct, basis, source."""
        return {
            "iso3": self.iso3,
            "member_state": self.name,
            "regular_rate_pct": self.regular_pct,
            "level": self.level,
            "factor": self.factor,
            "peacekeeping_rate_pct": self.pct,
            "basis": self.basis,
            "source": ";".join(sorted(self.peacekeeping.sources())),
        }


def rates(view: View, year: int) -> tuple[Rate, ...]:
    """The peacekeeping rates of a calendar year, largest first: all 193 by rule where the levels are in the book,
    else those that were printed. Raises PeaceopsError for a year without any."""
    found = rates_by_state(view, year)
    if not found:
        raise refused("no-peacekeeping-rate", year=year, years=rated_said(view))
    return tuple(found.values())


@asked
def rates_by_state(view: View, year: int) -> Mapping[str, Rate]:
    """The same by ISO code, largest first; empty for a year without any.

    A printed rate stands for a State whose level was carried back, and for all in a year without levels."""
    found = {r.iso3: r for r in _by_rule(view, year)}
    found |= {r.iso3: r for r in _printed(view, year) if not found or found[r.iso3].basis == "carried_back"}
    return MappingProxyType({r.iso3: r for r in sorted(found.values(), key=lambda r: (-r.pct, r.iso3))})


@asked
def rates_by_sources(view: View, year: int) -> tuple[Rate, ...]:
    """Of the rates of a calendar year that rest on the same sources, one: a rate by rule rests on a row of the scale,
    one of the level, and on the parameters that the level means; a discount is a State's own."""
    levels = year_rule(view, year).levels
    scale, rows = ({r.iso3: r.source for r in held(view, year)} for held in (regular_rows, level_rows))
    found: dict[Any, Rate] = {}
    for iso3, rate in rates_by_state(view, year).items():
        by_rule = rate.basis not in AS_PRINTED and levels[iso3].discount_factor is None
        found.setdefault((scale[iso3], rows[iso3], levels[iso3]) if by_rule else iso3, rate)
    return tuple(found.values())


@asked
def rated_years(view: View) -> tuple[int, ...]:
    """Calendar years for which the book has a peacekeeping rate, of every Member State or of some."""
    spans = {(r.first_year, r.last_year) for r in view.all(PeacekeepingLevelsRow)}
    printed = {r.year for r in view.all(PublishedRatesRow)}
    return tuple(sorted(printed.union(*(range(first, last + 1) for first, last in spans))))


def rated_said(view: View) -> str | Said:
    """The same in words: 2012 to 2027, or each of them where years between lack one."""
    years = rated_years(view)
    if not years:
        return said("expected-later-date-of-the-book")
    if years[-1] - years[0] + 1 == len(years) > 1:
        return said("state-in-years", first=str(years[0]), last=str(years[-1]))
    return ", ".join(map(str, years))


def _by_rule(view: View, year: int) -> list[Rate]:
    held = year_rule(view, year)
    if not held.levels or not held.scale:
        return []
    result = apply_rule(held.scale, held.levels, held.parameters)
    solved = {r.iso3 for r in view.where(PeacekeepingRatesRow, year=year)}
    bases = {r.iso3: r.basis for r in level_rows(view, year)}
    names = state_names(view)
    return [
        Rate(
            row.iso3,
            names[row.iso3],
            year,
            row.rate_pct,
            held.levels[row.iso3].level,
            *result[row.iso3],
            "recovered" if row.iso3 in solved else bases[row.iso3],
            partial(regular_figure, row),
            later(rate_by_rule, view, row.iso3, year),
        )
        for row in regular_rows(view, year)
    ]


def _printed(view: View, year: int) -> list[Rate]:
    """Rates of the largest payers that a document printed, whose level is not known, and those of the permanent
    members that the printed rate of the largest payer implies."""
    scale = {r.iso3: r for r in regular_rows(view, year)}
    rows = {r.iso3: r for r in view.where(PublishedRatesRow, year=year) if r.iso3 in scale}
    names = state_names(view)
    out = [
        Rate(
            *(iso3, names[iso3], year, scale[iso3].rate_pct, "", None, row.rate_pct, "printed"),
            partial(regular_figure, scale[iso3]),
            partial(printed_rate, row),
        )
        for iso3, row in sorted(rows.items(), key=lambda item: (-item[1].rate_pct, item[0]))
    ]
    if largest := rows.get(IMPLYING):
        factor = largest.rate_pct / scale[IMPLYING].rate_pct
        out += [
            Rate(
                *(iso3, names[iso3], year, scale[iso3].rate_pct, PERMANENT, factor),
                *(scale[iso3].rate_pct * factor, "premium"),
                partial(regular_figure, scale[iso3]),
                later(rate_by_printed_premium, view, iso3, largest),
            )
            for iso3 in sorted(PERMANENT_MEMBERS - rows.keys())
        ]
    return out
