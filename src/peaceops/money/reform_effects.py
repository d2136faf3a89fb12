"""Winners and losers of a reform: what each Member State pays for a financial year before and after it.

Method: docs/method/who-pays.md.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from math import fsum
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.rate_years import CREDIT, years_of_rates
from peaceops.book.reply import Reply
from peaceops.book.rules import rule
from peaceops.errors import PeaceopsError, unknown
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission
from peaceops.money.assess import REFERENCE
from peaceops.money.rates import MadeWhenAsked, Rate, rates
from peaceops.money.reformed import changed_by, reformed_rates, reformed_sections
from peaceops.money.reforms import Reform
from peaceops.money.sections import AssessmentSection, sections_of, year_parts
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

DECIMALS = 6  # of a rate in a row of the table; the figures are unrounded


def _of_year(*usd: float, year: Period, of: str) -> float:
    """US dollars, unrounded, of sections at the rates of one calendar year. `of`: "<kind> <first day>/<last day>" of
    each section, joined by "; "."""
    total = 0.0
    for amount, words in zip(usd, of.split("; "), strict=True):
        kind, when = words.split(" ")
        period = Period.parse(when)
        part = years_of_rates(kind, period.first, period.last).get(year.year, 0.0)
        total += (-1 if kind == CREDIT else 1) * amount * part
    return total


def _shared(*usd_and_pct: float, **words: object) -> int:
    """Whole US dollars: dollars and rate (per cent) of each calendar year in turn."""
    return round(fsum(usd * pct / 100 for usd, pct in zip(usd_and_pct[::2], usd_and_pct[1::2], strict=True)))


TOTAL = rule("assessed-total", lambda *usd: round(fsum(usd)))
OF_YEAR = rule("sections-at-rates-of-year", _of_year)
SHARED = rule("shared-by-years", _shared, reference=REFERENCE)
SHARED_AFTER = rule("shared-by-years-after-reform", _shared, reference=REFERENCE)
CHANGE = rule("change-by-reform", lambda before, after: after - before)


@dataclass(frozen=True)
class Side:
    """A Member State before or after a reform: its rates of the last calendar year, and its assessment, US dollars."""

    rate: Rate
    usd: int
    amount_made: MadeWhenAsked = field(repr=False, compare=False)

    @cached_property
    def amount(self) -> Figure:
        """The assessment of the financial year after credits, US dollars, with its trace."""
        return self.amount_made()


@dataclass(frozen=True)
class Effect:
    """A Member State before and after a reform: peacekeeping rates (per cent, unrounded) of one calendar year, and
    assessments of the financial year after credits (whole US dollars), each with its trace."""

    iso3: str
    name: str
    before: Side
    after: Side
    difference_made: MadeWhenAsked = field(repr=False, compare=False)

    @property
    def rate_before(self) -> Figure:
        """The peacekeeping rate before, per cent."""
        return self.before.rate.peacekeeping

    @property
    def rate_after(self) -> Figure:
        """The peacekeeping rate after, per cent."""
        return self.after.rate.peacekeeping

    @property
    def usd_before(self) -> Figure:
        """The assessment before, US dollars."""
        return self.before.amount

    @property
    def usd_after(self) -> Figure:
        """The assessment after, US dollars."""
        return self.after.amount

    @property
    def difference_usd(self) -> int:
        """What the reform adds to the assessment, whole US dollars; negative where it pays less."""
        return self.after.usd - self.before.usd

    @cached_property
    def difference(self) -> Figure:
        """The same, US dollars, with its trace."""
        return self.difference_made()

    def to_row(self) -> dict[str, Any]:
        """As a row by column: iso3, member_state, rates (pct) and amounts (usd) before and after, difference_usd."""
        return {
            "iso3": self.iso3,
            "member_state": self.name,
            "rate_before_pct": round(self.before.rate.pct, DECIMALS),
            "rate_after_pct": round(self.after.rate.pct, DECIMALS),
            "usd_before": self.before.usd,
            "usd_after": self.after.usd,
            "difference_usd": self.difference_usd,
        }

    def to_dict(self) -> dict[str, Any]:
        """As JSON: the row, with every figure whole under `trace`."""
        figures = ("rate_before", "rate_after", "usd_before", "usd_after", "difference")
        return self.to_row() | {"trace": {name: getattr(self, name).to_dict() for name in figures}}


@dataclass(frozen=True)
class ReformTable(Reply):
    """The effects of a reform on a financial year, US dollars, who gains most first. `rate_year`: the year of the
    rates shown."""

    reform: Reform
    fy: Period
    mission: str
    rate_year: int
    rows: tuple[Effect, ...]
    total_before: Figure
    total_after: Figure

    def to_rows(self) -> list[dict[str, Any]]:
        """As rows of a table, a row a Member State in the order of the table."""
        return [e.to_row() for e in self.rows]

    def to_dict(self, *, trace: bool = False) -> dict[str, Any]:
        """As JSON: the reform, the totals, one row a Member State; with traces if asked for (some megabytes)."""
        return {
            "reform": self.reform.name,
            "says": self.reform.says,
            "changes": [str(change) for change in self.reform.changes()],
            "fy": str(self.fy),
            "mission": self.mission or "ALL",
            "rate_year": self.rate_year,
            "status": str(said("reform-is-what-if")),
            "total_before_usd": self.total_before.value,
            "total_after_usd": self.total_after.value,
            "rows": [e.to_dict() if trace else e.to_row() for e in self.rows],
        }


@dataclass(frozen=True)
class _World:
    """One side of a reform for all States: sections, dollars by the calendar year whose rates they take, and the
    rates of those years. `words`: what the rules of the side say of the reform; empty before it."""

    scope: str | Said
    fy: Period
    sections: tuple[AssessmentSection, ...]
    dollars: Mapping[int, float]
    rates: Mapping[int, Mapping[str, Rate]]
    words: Mapping[str, Any]

    @cached_property
    def weights(self) -> dict[int, Figure]:
        """Dollars by year as figures, traced to the sections."""
        return {year: self._weight(year) for year in self.dollars}

    def _weight(self, year: int) -> Figure:
        held = [s for s in self.sections if year in {y for y, _ in year_parts(s)}]
        about = counted(
            "assessed-at-rates-of-year-after-reform" if self.words else "assessed-at-rates-of-year-before-reform",
            scope=self.scope,
            year=str(year),
        )
        of = "; ".join(f"{s.kind} {s.period}" for s in held)
        return OF_YEAR(about, self.fy, [s.amount for s in held], year=Period.of_year(year), of=of)

    def total(self) -> Figure:
        """All that is assessed, with its trace."""
        about = counted(
            "assessed-total-after-reform" if self.words else "assessed-total-before-reform", scope=self.scope
        )
        return TOTAL(about, self.fy, list(self.weights.values()))

    def side(self, iso3: str) -> Side:
        """What one State is assessed."""
        held = {y: found[iso3] for y, found in self.rates.items() if iso3 in found}
        values = [x for y, usd in self.dollars.items() if y in held for x in (usd, held[y].pct)]
        return Side(held[max(held)], _shared(*values), partial(self._amount, iso3, held))

    def _amount(self, iso3: str, held: Mapping[int, Rate]) -> Figure:
        inputs = [f for y, w in self.weights.items() if y in held for f in (w, held[y].peacekeeping)]
        about = counted(
            "assessed-after-reform" if self.words else "assessed-before-reform", state=iso3, scope=self.scope
        )
        return (SHARED_AFTER if self.words else SHARED)(about, self.fy, inputs, **self.words)


def _mission_named(view: View, name: str, have: Collection[str], fy: Period) -> str:
    """The mission of this name that has sections in the year. Raises PeaceopsError for another, with the nearest."""
    try:
        found = find_mission(view, name)
    except PeaceopsError as error:
        if error.said is None or error.said.key != "error-unknown":
            raise
        found = name
    if found not in have:
        raise unknown(said("kind-mission-with-sections-in", fy=str(fy)), name, have)
    return found


def effects(view: View, reform: Reform, fy: Period, mission: str = "", payer: str = "") -> ReformTable:
    """The effects of a reform on the assessments of a financial year, of one mission or of all that the book has.

    Raises PeaceopsError for a year or mission without sections, an unknown payer, or a reform that breaks an
    invariant."""
    payer = find_member(view, payer) if payer else ""
    old = sections_of(view, fy)
    mission = _mission_named(view, mission, {s.mission for s in old}, fy) if mission else ""
    new = reformed_sections(old, reform)
    if mission:
        old, new = (tuple(s for s in held if s.mission == mission) for held in (old, new))
    dollars = [dollars_by_year(held) for held in (old, new)]
    years = sorted(dollars[0].keys() | dollars[1].keys())
    rated = (
        {y: {r.iso3: r for r in rates(view, y)} for y in years},
        {y: {r.iso3: r for r in reformed_rates(view, y, reform)} for y in years},
    )
    scope = mission or said("reform-scope-all")
    before = _World(scope, fy, old, dollars[0], rated[0], {})
    after = _World(scope, fy, new, dollars[1], rated[1], changed_by(reform))
    names = {iso3: r.name for found in rated[0].values() for iso3, r in found.items()}
    rows = [_effect(iso3, name, before, after) for iso3, name in names.items() if not payer or iso3 == payer]
    rows.sort(key=lambda e: (e.difference_usd, e.iso3))
    return ReformTable(reform, fy, mission, years[-1], tuple(rows), before.total(), after.total())


def _effect(iso3: str, name: str, before: _World, after: _World) -> Effect:
    sides = before.side(iso3), after.side(iso3)
    return Effect(iso3, name, *sides, partial(_difference, iso3, before, sides))


def _difference(iso3: str, world: _World, sides: tuple[Side, Side]) -> Figure:
    about = counted("difference-from-reform", state=iso3, scope=world.scope)
    return CHANGE(about, world.fy, [side.amount for side in sides])


def dollars_by_year(sections: Iterable[AssessmentSection]) -> dict[int, float]:
    """US dollars of sections by the calendar year whose rates they take; credits have a minus."""
    out: dict[int, float] = {}
    for s in sections:
        for year, part in year_parts(s):
            out[year] = out.get(year, 0.0) + s.sign * s.gross_usd * part
    return out
