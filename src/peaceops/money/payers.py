"""Who pays: the peacekeeping rate of a Member State, the regular rate beside, and its part of a mission.

Rates are those of `rates`: for a State and year that it does not have, none is made from the regular rate, which is
its base and not its value (discounts and the premium of the permanent members stand between). Sources: table
regular_scale; levels by A/RES/55/235.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rules import rule
from peaceops.book.tables.money import MoneyParametersRow, RegularScaleRow
from peaceops.days import any_fy
from peaceops.errors import unknown
from peaceops.money.cost import CostLine, all_lines, best, whole_years, year_named
from peaceops.money.rate_basis import basis_said
from peaceops.money.rate_figures import regular_figure, regular_rate
from peaceops.money.rates import rated_years, rates_by_state
from peaceops.money.year_rule import regular_rows, state_names
from peaceops.period import FINANCIAL_YEAR, Period
from peaceops.words.catalogue import Said, said

FEW, MOST = 3, 190  # Member States with a rate that make a list worth showing, and a whole one
CAP = "payment_cap"
REFERENCE_HALVES = said("reference-halves")
VOLUNTARY = {"UNFICYP"}  # a third from Cyprus and 6.5 million a year from Greece: not apportioned by the scale

PART_AT_TWO_RATES = rule(
    "part-at-two-rates", lambda usd, one, other: round(usd * ((one + other) / 2) / 100), reference=REFERENCE_HALVES
)
PART_AT_NEWEST_RATE = rule("part-at-newest-rate", lambda usd, rate: round(usd * rate / 100))
PART_AT_REGULAR_RATE = rule("part-at-regular-rate", lambda usd, rate: round(usd * rate / 100))
ABOVE_LIMIT = rule("cost-above-limit", lambda usd, rate, limit: round(usd * (rate - limit) / 100))


@dataclass(frozen=True, slots=True)
class Share:
    """What a Member State pays of peacekeeping in a year: the peacekeeping rate if the book has it, and the regular
    rate, per cent. `basis` says how the peacekeeping rate is known, one of rate_basis.BASES; empty where it is not
    in the book.
    """

    iso3: str
    name: str
    year: int
    peacekeeping: Figure | None
    regular: Figure | None
    basis: str

    def basis_said(self, *, document: bool = True) -> Said:
        """How the peacekeeping rate is known: "as printed by CRS R45206"; "as printed" without the document."""
        if self.peacekeeping is None:
            return said("payers-rate-not-in-book")
        if document and self.basis == "printed" and self.peacekeeping.locator:
            return said("payers-rate-printed-by", how=basis_said(self.basis), document=self.peacekeeping.locator)
        return basis_said(self.basis)


@dataclass(frozen=True, slots=True)
class Payers:
    """The largest payers of a year. `complete` where the book has the rate of every Member State; `bases` are the ways
    in which the rates of the year, not of the largest payers alone, are known (of rate_basis.BASES)."""

    year: int
    shares: tuple[Share, ...]
    complete: bool
    bases: frozenset[str]


@dataclass(frozen=True, slots=True)
class PayerPart:
    """A Member State's part of a mission's cost in a financial year, computed; `basis` says from what.

    `rates` are the peacekeeping rates of the two calendar years (or the regular rate for the regular budget)."""

    amount: Figure
    cost: CostLine
    rates: tuple[Figure, ...]
    basis: Said


def name_of(view: View, iso3: str) -> str:
    """The short name of a State. Raises PeaceopsError for a code that the book does not have."""
    names = state_names(view)
    if iso3 not in names:
        raise unknown("member-state", iso3, names)
    return names[iso3]


@asked
def regular_rates(view: View, year: int) -> Mapping[str, Figure]:
    """The regular scale of a calendar year by Member State, per cent. Kept: a text may name many shares."""
    return {iso3: regular_figure(row) for iso3, row in _scale(view, year).items()}


def payer_share(view: View, iso3: str, on: date) -> Share:
    """A Member State's peacekeeping and regular rate of the calendar year of a date."""
    return share_in(view, iso3, on.year)


def share_in(view: View, iso3: str, year: int) -> Share:
    """A Member State's peacekeeping and regular rate of a calendar year."""
    return _share(view, iso3, name_of(view, iso3), year)


def newest_rated_share(view: View, iso3: str, on: date) -> Share | None:
    """The newest year up to a date for which the book has a Member State's peacekeeping rate."""
    years = (y for y in reversed(rated_years(view)) if y <= on.year and iso3 in rates_by_state(view, y))
    newest = next(years, None)
    return share_in(view, iso3, newest) if newest else None


def payers(view: View, on: date, top: int = 10) -> Payers | None:
    """The largest payers of the newest year, up to a date, for which the book has at least three peacekeeping rates.

    None where it has none: then only the regular scale can be shown."""
    for year in reversed(rated_years(view)):
        if year <= on.year and len(found := rates_by_state(view, year)) >= FEW:
            shares = tuple(_share(view, iso3, rate.name, year) for iso3, rate in list(found.items())[:top])
            bases = frozenset(rate.basis for rate in found.values())
            return Payers(year, shares, len(found) >= MOST, bases)
    return None


def regular_payers(view: View, on: date, top: int = 10) -> tuple[Share, ...]:
    """The largest payers of the regular budget in the year of a date, the largest first."""
    rows = sorted(_scale(view, on.year).values(), key=lambda r: (-r.rate_pct, r.iso3))
    names = state_names(view)
    return tuple(Share(r.iso3, names[r.iso3], on.year, None, regular_figure(r), "") for r in rows[:top])


def regular_series(view: View, iso3: str) -> tuple[tuple[int, int, Figure], ...]:
    """A Member State's regular rate, per cent, by period: first year, last year, rate."""
    rows = view.where(RegularScaleRow, iso3=iso3)
    return tuple((r.first_year, r.last_year, regular_figure(r)) for r in rows)


def peacekeeping_series(view: View, iso3: str) -> dict[int, Figure]:
    """A Member State's peacekeeping rates, per cent, by calendar year, where the book has them."""
    found = ((year, rates_by_state(view, year).get(iso3)) for year in rated_years(view))
    return {year: rate.peacekeeping for year, rate in found if rate}


def payer_part(view: View, mission: str, iso3: str, fy: str) -> PayerPart | None:
    """A Member State's part of what a mission cost in a financial year (2018-19) or, on the regular budget, a calendar
    year (2019): amount x rate, each calendar half at its own rate.

    None where the cost or one of the rates is not in the book, and for UNFICYP, part of which is paid voluntarily.
    """
    cost = best(x for x in all_lines(view, mission) if x.fy == fy)
    if cost is None or mission in VOLUNTARY:
        return None
    if cost.period.kind != FINANCIAL_YEAR:
        return _regular_part(view, cost, iso3)
    first = any_fy(fy).year
    rates = [share_in(view, iso3, year).peacekeeping for year in (first, first + 1)]
    known = [r for r in rates if r is not None]
    if len(known) < 2:
        return None
    amount = PART_AT_TWO_RATES(
        counted("part-of-cost", state=name_of(view, iso3), amount=cost.amount.counted),
        cost.period,
        [cost.amount, *known],
        note=str(said("payers-note-not-assessment" if cost.shares != "yes" else "payers-note-before-credits")),
    )
    return PayerPart(amount, cost, tuple(known), said("payers-basis-halves"))


def part_at_rate(view: View, mission: str, iso3: str, on: date) -> PayerPart | None:
    """The newest public cost of a mission at a Member State's newest peacekeeping rate up to a date.

    The two need not be of the same year: the order of size of a year's part, not an assessment."""
    lines = whole_years(all_lines(view, mission))
    share = newest_rated_share(view, iso3, on)
    if not lines or share is None or share.peacekeeping is None or mission in VOLUNTARY:
        return None
    newest = max(x.fy for x in lines)
    cost = best(x for x in lines if x.fy == newest)
    if cost is None or cost.period.kind != FINANCIAL_YEAR:
        return None
    year = str(share.year)
    amount = PART_AT_NEWEST_RATE(
        counted("cost-at-rate-of-year", amount=cost.amount.counted, year=year, state=share.name),
        cost.period,
        [cost.amount, share.peacekeeping],
        note=str(said("payers-note-order-of-size", cost_year=year_named(cost.period), rate_year=year)),
    )
    return PayerPart(
        amount, cost, (share.peacekeeping,), said("payers-basis-newest-rate", year=year, how=share.basis_said())
    )


def payment_cap(view: View, iso3: str, on: date) -> Figure | None:
    """The limit that a Member State's own law sets on its payments to peacekeeping, per cent of what is assessed, if
    the book has one."""
    rows = view.where(MoneyParametersRow, rule=CAP, item=iso3)
    row = next((r for r in rows if r.first_year <= on.year <= (r.last_year or on.year)), None)
    if row is None:
        return None
    return fact(row, row.value, counted("limit-on-payments", state=iso3), Period.of_year(on.year))


def payment_cap_in(view: View, iso3: str, fy: str) -> Figure | None:
    """The same for a financial year: None unless one limit holds in both of its calendar years."""
    first = any_fy(fy).year
    one, other = (payment_cap(view, iso3, date(year, 12, 31)) for year in (first, first + 1))
    return one if one and other and one.value == other.value else None


def limits_its_payments(view: View, iso3: str) -> bool:
    """Whether the law of a Member State has limited its payments to peacekeeping in any year that the book knows."""
    return bool(view.where(MoneyParametersRow, rule=CAP, item=iso3))


def unpaid_under_cap(part: PayerPart, rate: Figure, cap: Figure) -> Figure | None:
    """What a cap leaves unpaid of a part, US dollars: the points above the cap, on the same cost. None if the rate
    is under it."""
    if float(rate.value) <= float(cap.value):
        return None
    counts = counted("part-of-cost-above-limit", part=part.amount.counted)
    return ABOVE_LIMIT(counts, part.amount.period, [part.cost.amount, rate, cap])


def _regular_part(view: View, cost: CostLine, iso3: str) -> PayerPart | None:
    share = share_in(view, iso3, int(cost.fy))
    if share.regular is None:
        return None
    amount = PART_AT_REGULAR_RATE(
        counted("part-of-cost", state=share.name, amount=cost.amount.counted),
        cost.period,
        [cost.amount, share.regular],
        note=str(said("payers-note-regular-budget")),
    )
    return PayerPart(amount, cost, (share.regular,), said("payers-basis-regular-scale"))


def _scale(view: View, year: int) -> dict[str, RegularScaleRow]:
    """The regular scale of a calendar year by State."""
    return {r.iso3: r for r in regular_rows(view, year)}


def _share(view: View, iso3: str, name: str, year: int) -> Share:
    rate, regular = rates_by_state(view, year).get(iso3), regular_rate(view, iso3, year)
    return Share(
        iso3,
        name,
        year,
        rate.peacekeeping if rate else None,
        regular,
        rate.basis if rate else "",
    )
