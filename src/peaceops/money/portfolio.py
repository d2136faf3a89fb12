"""The cost of all missions in a year, one mission's place in it, and the totals that public documents name.

Source: tables appropriations, expenditure and budget_totals.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import COUNT, RANK, SHARE_PCT, SUM, rule
from peaceops.book.tables.money import BudgetTotalsRow
from peaceops.days import any_fy
from peaceops.money.cost import SUPPORT, CostLine, account_said, all_lines, best, whole_years, year_named
from peaceops.period import FINANCIAL_YEAR, Period

ENOUGH = 8  # missions on one basis that make a year worth comparing
APART = 0.01  # of the lower total, from which two totals of a year are told apart
DIFFERENT = rule("count-different", lambda *values: len(set(values)))


@dataclass(frozen=True, slots=True)
class Portfolio:
    """The missions of a financial year on one basis: all spent, or all approved with (or without) support shares.

    `lines` hold missions and accounts, the largest first; `total` is their sum. `left_out` are missions of the year
    whose amounts are public on another basis only.
    """

    fy: str
    status: str
    shares: str
    lines: tuple[CostLine, ...]
    total: Figure
    left_out: tuple[CostLine, ...]

    def of(self, mission: str) -> CostLine | None:
        """The line of a mission."""
        return next((x for x in self.lines if x.mission == mission), None)


@dataclass(frozen=True, slots=True)
class Standing:
    """A mission's share of the whole: a computed percentage, its rank, and how many missions stand in the whole."""

    share: Figure
    rank: Figure
    missions: Figure
    portfolio: Portfolio


@dataclass(frozen=True, slots=True)
class TotalLine:
    """A total of all peacekeeping operations as a document names it, US dollars; `amount` is None where only the
    document is " "known."""

    fy: str
    status: str
    what: str
    shares: str
    precision: str
    amount: Figure | None
    source: str
    locator: str


def portfolio(view: View, fy: str, lines: Sequence[CostLine] | None = None) -> Portfolio | None:
    """The missions of a financial year on the basis that most of them have; spent, if it is public, before approved.

    None if no mission has an amount. Raises PeaceopsError for a year of another form than 2018-19.
    """
    any_fy(fy)
    of_year = [x for x in whole_years(lines if lines is not None else all_lines(view)) if x.fy == fy]
    basis = _basis(of_year)
    if basis is None:
        return None
    status, shares = basis
    allowed = {basis, (status, "not_applicable")} if shares == "no" else {basis}  # shares already hold the accounts
    chosen = _one_each(x for x in of_year if (x.status, x.shares) in allowed)
    chosen.sort(key=lambda x: (-x.usd, x.mission))
    named = {x.mission for x in chosen}
    rest = [x for x in _one_each(of_year) if x.mission not in named and x.mission not in SUPPORT]
    counts = counted("sum-of-missions-and-accounts", status=status, number=len(chosen))
    total = SUM(counts, Period.parse(fy), [x.amount for x in chosen])
    return Portfolio(fy, status, shares, tuple(chosen), total, tuple(sorted(rest, key=lambda x: x.mission)))


def newest_portfolio(view: View, lines: Sequence[CostLine] | None = None) -> Portfolio | None:
    """The newest financial year in which at least ENOUGH missions have a cost on one basis."""
    lines = lines if lines is not None else all_lines(view)
    for fy in sorted({x.fy for x in lines if x.period.kind == FINANCIAL_YEAR}, reverse=True):
        found = portfolio(view, fy, lines)
        if found and found.status in ("spent", "approved") and _missions(found.lines) >= ENOUGH:
            return found
    return None


def place_in_whole(whole: Portfolio, mission: str) -> Standing | None:
    """A mission's share of the sum of all missions and accounts of the year, on one basis; None if it is not in it."""
    mine = whole.of(mission)
    if mine is None or mission in SUPPORT or not whole.total.value:
        return None
    missions = [x for x in whole.lines if x.mission not in SUPPORT]
    year, amounts = Period.parse(whole.fy), [x.amount for x in missions]
    counts = counted("mission-share-of-year", mission=mission, status=whole.status)
    share = SHARE_PCT(counts, year, [mine.amount, whole.total])
    others = [x.amount for x in missions if x is not mine]
    rank = RANK(counted("mission-rank-by-cost", mission=mission), year, [mine.amount, *others])
    number = COUNT(counted("missions-compared"), year, amounts)
    return Standing(share, rank, number, whole)


def newest_place(view: View, mission: str, lines: Sequence[CostLine] | None = None) -> Standing | None:
    """A mission's place in the newest year that holds it with at least ENOUGH missions on one basis."""
    lines = lines if lines is not None else all_lines(view)
    for fy in sorted({x.fy for x in lines if x.period.kind == FINANCIAL_YEAR and x.mission == mission}, reverse=True):
        whole = portfolio(view, fy, lines)
        if whole and _missions(whole.lines) >= ENOUGH and (place := place_in_whole(whole, mission)):
            return place
    return None


def budget_totals_for(view: View, fy: str) -> tuple[TotalLine, ...]:
    """Every total that a document names for a financial year, contradictions included, in order of publication."""
    any_fy(fy)
    rows = view.where(BudgetTotalsRow, fy=fy)
    unknown = [r for r in rows if r.amount_usd is None]  # after those with an amount of the same day
    order = sorted(rows, key=lambda r: (r.known, r in unknown, r.amount_usd or 0, r.source, r.row))
    return tuple(_total(r) for r in order)


def part_of_sum(line: CostLine, whole: Portfolio) -> Figure:
    """The share of a mission or account in the sum of the year, per cent."""
    counts = counted("account-share-of-year", account=account_name(line.mission))
    return SHARE_PCT(counts, Period.parse(whole.fy), [line.amount, whole.total])


def different_totals(totals: Iterable[TotalLine], fy: str) -> tuple[Figure, Figure, Figure] | None:
    """How many different totals were decided or stated for a year, the lowest and the highest; None where they lie
    within one per cent of each other."""
    amounts = [t.amount for t in totals if t.fy == fy and t.amount and t.status in ("approved", "stated")]
    values = sorted({float(a.value): a for a in amounts}.items())
    if len(values) < 2 or values[-1][0] - values[0][0] < APART * values[0][0]:
        return None
    number = DIFFERENT(counted("different-totals", year=year_named(Period.parse(fy))), Period.parse(fy), amounts)
    return number, values[0][1], values[-1][1]


def account_name(mission: str) -> str:
    """The name of a mission or account in a table."""
    return str(account_said(mission))


def _basis(lines: Sequence[CostLine]) -> tuple[str, str] | None:
    """The status and support shares that most missions have; spent wins when public for at least ENOUGH."""
    count: dict[tuple[str, str], set[str]] = {}
    for x in lines:
        if x.mission not in SUPPORT:
            count.setdefault((x.status, x.shares), set()).add(x.mission)
    if not count:
        return None
    if len(count.get(("spent", "no"), ())) >= ENOUGH:
        return ("spent", "no")
    return max(sorted(count), key=lambda basis: (len(count[basis]), basis[0] == "approved"))


def _one_each(lines: Iterable[CostLine]) -> list[CostLine]:
    grouped: dict[str, list[CostLine]] = {}
    for x in lines:
        grouped.setdefault(x.mission, []).append(x)
    return [line for held in grouped.values() if (line := best(held))]


def _missions(lines: tuple[CostLine, ...]) -> int:
    return sum(x.mission not in SUPPORT for x in lines)


def _total(row: BudgetTotalsRow) -> TotalLine:
    amount = None
    if row.amount_usd is not None:
        amount = fact(row, row.amount_usd, counted("total-of-operations", what=row.what), Period.parse(row.fy))
    return TotalLine(
        row.fy,
        row.status,
        row.what,
        row.support_shares,
        row.precision or "",
        amount,
        row.source,
        row.locator or "",
    )
