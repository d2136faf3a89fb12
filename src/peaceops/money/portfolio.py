"""The cost of all missions in a year, one mission's place in it, and the totals that public documents name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum

from peaceops.book import Figure, Row, View, computed, figure
from peaceops.money.cost import ACCOUNTS, SUPPORT, CostLine, all_lines, best, whole_years
from peaceops.money.years import first_year, is_fy

ENOUGH = 8  # missions on one basis that make a year worth comparing


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
class Place:
    """A mission's share of the whole: a computed percentage, its rank, and how many missions stand in the whole."""

    share: Figure
    rank: Figure
    missions: Figure
    portfolio: Portfolio


@dataclass(frozen=True, slots=True)
class TotalLine:
    """A total of all peacekeeping operations as a document names it; `amount` is None where only the document is "
    "known."""

    fy: str
    status: str
    what: str
    shares: str
    precision: str
    amount: Figure | None
    source: str
    locator: str


def portfolio(view: View, fy: str, lines: list[CostLine] | None = None) -> Portfolio | None:
    """The missions of a financial year on the basis that most of them have; spent, if it is public, before approved.

    None if no mission has an amount. Raises PeaceopsError for a year of another form than 2018-19.
    """
    first_year(fy)
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
    total = computed(
        round(fsum(x.usd for x in chosen)),
        "usd",
        f"sum of the amounts {status} for {len(chosen)} missions and accounts",
        fy,
        "sum over missions and accounts",
        [x.amount for x in chosen],
    )
    return Portfolio(fy, status, shares, tuple(chosen), total, tuple(sorted(rest, key=lambda x: x.mission)))


def newest_portfolio(view: View, lines: list[CostLine] | None = None) -> Portfolio | None:
    """The newest financial year in which at least ENOUGH missions have a cost on one basis."""
    lines = lines if lines is not None else all_lines(view)
    for fy in sorted({x.fy for x in lines if is_fy(x.fy)}, reverse=True):
        found = portfolio(view, fy, lines)
        if found and found.status in ("spent", "approved") and _missions(found.lines) >= ENOUGH:
            return found
    return None


def place_in_whole(whole: Portfolio, mission: str) -> Place | None:
    """A mission's share of the sum of all missions and accounts of the year, on one basis; None if it is not in it."""
    mine = whole.of(mission)
    if mine is None or mission in SUPPORT or not whole.total.value:
        return None
    missions = [x for x in whole.lines if x.mission not in SUPPORT]
    share = computed(
        100 * mine.usd / float(whole.total.value),
        "pct",
        f"share of {mission} in the sum of all missions and accounts of the year ({whole.status})",
        whole.fy,
        "amount of the mission / sum over missions and accounts x 100",
        [mine.amount, whole.total],
    )
    amounts = [x.amount for x in missions]
    rank = computed(
        missions.index(mine) + 1, "count", f"rank of {mission} by cost", whole.fy, "order by amount", amounts
    )
    number = computed(len(missions), "missions", "missions compared", whole.fy, "count", amounts)
    return Place(share, rank, number, whole)


def newest_place(view: View, mission: str, lines: list[CostLine] | None = None) -> Place | None:
    """A mission's place in the newest year that holds it with at least ENOUGH missions on one basis."""
    lines = lines if lines is not None else all_lines(view)
    for fy in sorted({x.fy for x in lines if is_fy(x.fy) and x.mission == mission}, reverse=True):
        whole = portfolio(view, fy, lines)
        if whole and _missions(whole.lines) >= ENOUGH and (place := place_in_whole(whole, mission)):
            return place
    return None


def budget_totals_for(view: View, fy: str) -> tuple[TotalLine, ...]:
    """Every total that a document names for a financial year, contradictions included, in order of publication."""
    first_year(fy)
    rows = view.rows('SELECT * FROM budget_totals WHERE fy = ? ORDER BY known, amount_usd, source, "row"', [fy])
    return tuple(_total(r) for r in rows)


def account_name(mission: str) -> str:
    """The name of a mission or account in a table."""
    return ACCOUNTS.get(mission, mission)


def _basis(lines: list[CostLine]) -> tuple[str, str] | None:
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


def _total(row: Row) -> TotalLine:
    amount = None
    if row["amount_usd"] is not None:
        amount = figure(
            row, "amount_usd", f"total of all peacekeeping operations, {row['what']}", row["fy"], unit="usd"
        )
    return TotalLine(
        row["fy"],
        row["status"],
        row["what"],
        row["support_shares"],
        row["precision"] or "",
        amount,
        row["source"],
        row["locator"] or "",
    )
