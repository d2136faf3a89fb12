"""Amounts of missions by financial year, each with its status: the table behind `peaceops budget`. Sources: tables
appropriations, expenditure, expenditure_items, political_budgets, secretariat_expenses and assessment_sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from peaceops.book import View
from peaceops.book.reply import Cell, ReplyRows
from peaceops.days import any_fy
from peaceops.errors import unknown
from peaceops.missions.names import find_mission
from peaceops.money.cost import (
    STATUS_ORDER,
    SUPPORT,
    CostLine,
    all_lines,
    best,
    collapsed,
    cost_history,
    whole_years,
)
from peaceops.money.payer import missions_without_cost
from peaceops.money.portfolio import Portfolio, budget_totals_for, newest_portfolio, portfolio
from peaceops.period import FINANCIAL_YEAR, Period
from peaceops.words.catalogue import Said, said

ALL, ANY = "ALL", "any"
COLUMNS = (
    *("rank", "mission", "year", "status", "extent", "amount_usd", "stands_for_year", "support_shares", "what"),
    *("precision", "also_in"),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: a mission, account or ALL, a financial year, a status (ANY: all), and whether parts too."""

    mission: str
    fy: str
    status: str
    parts: bool

    def about(self) -> Mapping[str, str]:
        """The same by name, for the answer."""
        return {"mission": self.mission, "year": self.fy, "status": self.status, "unit": "usd"}


def budgets(view: View, mission: str = ALL, fy: str = "", status: str = "", *, parts: bool = False) -> ReplyRows:
    """Amounts (US dollars) of a mission in every year, or of all missions and accounts in one, each with its status.

    `fy`: such as 2024-25; of ALL missions the newest with the costs of most of them if empty. `status`: one of
    STATUS_ORDER. `parts`: also amounts for a part of a year, additions and components. Sources that disagree are all
    kept; one amount of a mission and year stands for it (spent before approved before apportioned). Raises
    PeaceopsError for an unknown mission, account, year or status."""
    if status and status not in STATUS_ORDER:
        raise unknown("status-of-an-amount", status, STATUS_ORDER)
    if fy:
        any_fy(fy)
    name = mission.upper() if mission.upper() in (ALL, *SUPPORT) else find_mission(view, mission)
    wanted = Wanted(name, fy, status or ANY, parts)
    if name == ALL:
        return _of_year(view, wanted)
    lines = [x for x in cost_history(view, name) if fy in ("", x.fy) and status in ("", x.status)]
    rows = _rows([x for x in lines if parts or x.extent == "whole"], ranked=False)
    return ReplyRows.made(wanted.about(), COLUMNS, rows, notes=_notes_on_mission(view, wanted, lines))


def _of_year(view: View, wanted: Wanted) -> ReplyRows:
    newest = newest_portfolio(view)
    fy = wanted.fy or (newest.fy if newest else "")
    status = "" if wanted.status == ANY else wanted.status
    lines = [x for x in collapsed(all_lines(view)) if x.fy == fy and status in ("", x.status)]
    lines = [x for x in lines if wanted.parts or x.extent == "whole"]
    whole = portfolio(view, fy) if fy and not status else None
    foot: list[dict[str, Cell]] = []
    if whole:
        foot.append({"mission": str(said("total")), "status": whole.status, "amount_usd": whole.total})
    notes = _notes_on_year(view, fy, lines, whole)
    rows = _rows(lines, ranked=True)
    about = replace(wanted, fy=fy).about()
    return ReplyRows.made(about, COLUMNS, rows, totals=foot, notes=notes, needed=("amount_usd",))


def _rows(lines: Sequence[CostLine], *, ranked: bool) -> Iterator[Mapping[str, Cell]]:
    """A row an amount: by size of what stands for each mission, or in order of year and status."""
    years = {(x.mission, x.fy) for x in lines}
    stands = {key: best(x for x in lines if (x.mission, x.fy) == key) for key in years}
    sizes = sorted((x.usd for x in stands.values() if x and x.mission not in SUPPORT), reverse=True)

    def size(line: CostLine) -> float:
        first = stands[line.mission, line.fy]
        return -first.usd if first else 0.0

    order = sorted(lines, key=lambda x: (size(x), x.mission)) if ranked else lines
    for line in order:
        first = line is stands[line.mission, line.fy]
        yield {
            "rank": 1 + sizes.index(line.usd) if ranked and first and line.mission not in SUPPORT else None,
            "mission": line.mission,
            "year": line.fy,
            "status": line.status,
            "extent": line.extent,
            "amount_usd": line.amount,
            "stands_for_year": first,
            "support_shares": line.shares,
            "what": str(line.what),
            "also_in": "; ".join(source for source, _ in line.also) or None,
        }


def _notes_on_mission(view: View, wanted: Wanted, lines: Sequence[CostLine]) -> Iterator[Said]:
    """What is missing: nothing of what was asked, parts that are not shown, years between without an amount."""
    name = wanted.mission
    if not lines:
        years = tuple(sorted({x.fy for x in cost_history(view, name)}))
        asked = {"year": wanted.fy or ANY, "status": wanted.status, "years": _named(years)}
        yield said("budget-none", mission=name, **asked)
        return
    if left := sum(x.extent != "whole" for x in lines) if not wanted.parts else 0:
        yield said("budget-parts", count=left)
    held = {x.fy for x in whole_years(lines) if x.period.kind == FINANCIAL_YEAR}
    if not wanted.fy and held:
        every = [str(Period.of_fy(y)) for y in range(int(min(held)[:4]), int(max(held)[:4]) + 1)]
        if lacking := [fy for fy in every if fy not in held]:
            yield said("budget-years-missing", mission=name, years=tuple(lacking), status=wanted.status)


def _named(years: Sequence[str]) -> Said | tuple[str, ...]:
    return tuple(years) or said("strength-none-near")


def _notes_on_year(view: View, fy: str, lines: Sequence[CostLine], whole: Portfolio | None) -> Iterator[Said]:
    if not lines:
        years = tuple(sorted({x.fy for x in all_lines(view) if x.period.kind == FINANCIAL_YEAR}))
        yield said("budget-none", mission=ALL, year=fy, status="any", years=_named(years))
        return
    if whole:
        yield said("budget-total", status=said(f"status-{whole.status}"), shares=whole.shares, count=len(whole.lines))
    if lacking := missions_without_cost(view, fy, {x.mission for x in lines}):
        yield said("budget-missions-missing", missions=lacking, year=fy)
    for total in budget_totals_for(view, fy):
        if total.amount is not None:
            amount = {"amount": int(total.amount.value), "source": f"{total.source}, {total.locator}"}
            yield said("budget-total-named", what=total.what, shares=total.shares, **amount)
