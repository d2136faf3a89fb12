"""What a mission costs: every figure that a source gives, with its status and what it includes. Sources: tables
appropriations, expenditure, expenditure_items, political_budgets and secretariat_expenses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rate_years import CREDIT
from peaceops.book.rules import SUM
from peaceops.book.tables.money import (
    AppropriationsRow,
    AssessmentSectionsRow,
    ExpenditureItemsRow,
    ExpenditureRow,
    PoliticalBudgetsRow,
    SecretariatExpensesRow,
)
from peaceops.errors import PeaceopsError
from peaceops.period import FINANCIAL_YEAR, YEAR, Period
from peaceops.words.catalogue import Said, said

# Which figure stands for a mission's cost in a year: what was spent before what was meant to be spent.
STATUS_ORDER = ("spent", "approved", "apportioned", "recommended", "proposed", "commitment", "stated")
YEARS = (FINANCIAL_YEAR, YEAR)
CONFIDENCE_ORDER = ("published", "read", "derived", "secondary", "coded")
SUPPORT = ("UNLB", "RSCE", "SUPPORT_ACCOUNT", "OTHER")  # accounts that are no mission
EXPENDITURE, REPORTED = said("amount-expenditure"), said("amount-in-the-performance-report")
POLITICAL, APPORTIONED = said("amount-on-the-regular-budget"), said("amount-apportioned")
EXPENSES = {  # of the Secretariat's statements, by account: what they are, and whether support shares are in them
    "regular_budget": (said("amount-expense-on-the-regular-budget"), "no"),
    "support_account": (said("amount-expense-of-the-support-account"), "not_applicable"),
}
AmountRow = AppropriationsRow | ExpenditureRow | ExpenditureItemsRow | PoliticalBudgetsRow


@dataclass(frozen=True, slots=True)
class CostLine:
    """One amount of a mission (or of an account) in a financial year, or a calendar year on the regular budget.

    `extent`: whole / part_year / addition / component / change / several_years. `shares`: whether the support
    account and the service centres are in it (yes / no / unknown / not_applicable). `also`: other sources with the
    same amount, as (source, locator).
    """

    mission: str
    fy: str
    status: str
    extent: str
    shares: str
    what: str | Said
    amount: Figure
    source: str
    locator: str
    also: tuple[tuple[str, str], ...] = ()

    @property
    def usd(self) -> float:
        """The amount in US dollars."""
        return float(self.amount.value)

    @property
    def period(self) -> Period:
        """The year (or years) that the amount is for."""
        return self.amount.period


def cost_history(view: View, mission: str) -> tuple[CostLine, ...]:
    """Every amount of a mission that was public, in order of year and status. Contradictions are all kept; the same
    amount in two sources is one line that names both."""
    return collapsed(all_lines(view, mission))


def all_lines(view: View, mission: str = "") -> tuple[CostLine, ...]:
    """Every amount of a mission, or of all missions and accounts, unsorted."""
    return _by_mission(view).get(mission, ()) if mission else _every_line(view)


@asked
def _by_mission(view: View) -> Mapping[str, tuple[CostLine, ...]]:
    found: dict[str, list[CostLine]] = {}
    for line in _every_line(view):
        found.setdefault(line.mission, []).append(line)
    return {mission: tuple(lines) for mission, lines in found.items()}


@asked
def _every_line(view: View) -> tuple[CostLine, ...]:
    reports = [r for r in view.all(ExpenditureItemsRow) if r.tier == "mission"]
    return (
        *(_line(r, r.mission, r.what, r.amount_usd, r.extent, r.support_shares) for r in view.all(AppropriationsRow)),
        *(_line(r, r.mission, EXPENDITURE, r.spent_usd) for r in view.all(ExpenditureRow)),
        *(_line(r, r.mission, REPORTED, r.spent_usd) for r in reports),
        *_expenses(view),
        *_political(view),
        *_apportioned(view.all(AssessmentSectionsRow)),
    )


def _political(view: View) -> Iterable[CostLine]:
    """Missions on the regular budget, by calendar year; sums of lines, voluntary funds and other accounts left out."""
    for row in view.where(PoliticalBudgetsRow, account="regular_budget", kind="line"):
        if row.mission and row.amount_usd > 0:
            yield _line(row, row.mission, POLITICAL, row.amount_usd)


def whole_years(lines: Iterable[CostLine]) -> list[CostLine]:
    """Lines that give the whole amount of one year, in the order given."""
    return [x for x in lines if x.extent == "whole" and x.period.kind in YEARS]


def best(lines: Iterable[CostLine]) -> CostLine | None:
    """The line that stands for a year: spent before approved before apportioned ..., better sources first, amounts
    without the support shares before those with them."""
    found = sorted(whole_years(lines), key=_rank)
    return found[0] if found else None


def account_said(mission: str) -> str | Said:
    """A mission by its acronym, an account by its name."""
    return said(f"account-{mission.lower().replace('_', '-')}") if mission in SUPPORT else mission


def year_named(year: Period) -> str:
    """A year as the United Nations writes it: 2018/19; a calendar year stays as it is."""
    return str(year).replace("-", "/") if year.kind == FINANCIAL_YEAR else str(year)


def latest_cost(view: View, mission: str, status: str = "") -> CostLine | None:
    """The newest whole year with an amount (of a status, if given), and the line that stands for it."""
    lines = [x for x in whole_years(all_lines(view, mission)) if not status or x.status == status]
    if not lines:
        return None
    newest = max(x.fy for x in lines)
    return best(x for x in lines if x.fy == newest)


def _rank(line: CostLine) -> tuple[int, bool, bool, bool, int, str]:
    """Overview reports come before performance reports, because their sums equal the printed totals of the years; the
    mission alone before the mission with support shares, unless it is alone only in a secondary source or derived."""
    return (
        STATUS_ORDER.index(line.status),
        line.what != EXPENDITURE,
        line.amount.confidence in ("secondary", "coded", "derived"),
        line.shares == "yes",
        CONFIDENCE_ORDER.index(line.amount.confidence),
        str(line.what),
    )


def _line(
    row: AmountRow, mission: str, what: str | Said, usd: int, extent: str = "whole", shares: str = "no"
) -> CostLine:
    counts = counted("amount-as-named", what=what, account=account_said(mission), shares=shares)
    fy = str(row.year) if isinstance(row, PoliticalBudgetsRow) else row.fy
    amount = fact(row, usd, counts, _year(fy))
    return CostLine(mission, fy, row.status, extent, shares, what, amount, row.source, row.locator or "")


def _year(fy: str) -> Period:
    """A financial year or a calendar year; several years as printed."""
    try:
        found = Period.parse(fy)
    except PeaceopsError:
        return Period.printed(fy)
    return found if found.kind in YEARS else Period.printed(fy)


def _expenses(view: View) -> Iterable[CostLine]:
    """Expenses in the Secretariat's statements: of a mission on the regular budget, and of the support account."""
    groups: dict[tuple[str, str, str, str], list[SecretariatExpensesRow]] = {}
    for r in view.all(SecretariatExpensesRow):
        if r.account == "support_account":
            groups.setdefault((r.account, "SUPPORT_ACCOUNT", r.fy, r.source), []).append(r)
        elif r.account == "regular_budget" and r.mission:
            groups.setdefault((r.account, r.mission, r.fy, r.source), []).append(r)
    for (account, mission, fy, source), rows in groups.items():
        what, shares = EXPENSES[account]
        counts = counted("amount-as-named", what=what, account=account_said(mission), shares=shares)
        parts = [fact(r, r.spent_usd, counts, _year(fy)) for r in rows]
        amount = parts[0] if len(parts) == 1 else SUM(counts, _year(fy), parts)
        locator = min(r.locator or "" for r in rows)
        yield CostLine(mission, fy, rows[0].status, "whole", shares, what, amount, source, locator)


def _apportioned(sections: Iterable[AssessmentSectionsRow]) -> Iterable[CostLine]:
    """Amounts apportioned by the circulars: the sum of a year's assessment sections of a mission, before credits and
    without what is assessed for an earlier year."""
    grouped: dict[tuple[str, str], list[AssessmentSectionsRow]] = {}
    for row in sorted(sections, key=lambda r: (r.mission, r.fy, r.symbol, r.section)):
        if row.kind != CREDIT and row.from_date >= Period.parse(row.fy).first:
            grouped.setdefault((row.mission, row.fy), []).append(row)
    for (mission, fy), rows in grouped.items():
        parts = [section_figure(r) for r in rows]
        counts = counted("apportioned-before-credits", mission=mission)
        total = SUM(counts, _year(fy), parts, reference=rows[0].symbol)
        yield CostLine(mission, fy, "apportioned", "whole", "yes", APPORTIONED, total, rows[0].source, rows[0].symbol)


def section_figure(row: AssessmentSectionsRow, kind: str = "gross") -> Figure:
    """The gross (or net) amount of a section of a circular, US dollars."""
    measure = "section-gross" if kind == "gross" else "section-net"
    about = counted(measure, mission=row.mission, section=row.section, kind=row.kind)
    return fact(row, row.gross_usd if kind == "gross" else row.net_usd, about, Period.span(row.from_date, row.to_date))


def collapsed(lines: Iterable[CostLine]) -> tuple[CostLine, ...]:
    """One line for the same amount of the same kind, in order of year and status; the better source leads."""
    ordered = sorted(lines, key=lambda x: (x.fy, *_rank(x), x.usd))
    groups: dict[tuple[object, ...], list[CostLine]] = {}
    for line in ordered:
        groups.setdefault((line.fy, line.status, line.extent, line.shares, line.usd), []).append(line)
    out = []
    for first, *others in groups.values():
        also = {(x.source, x.locator): None for x in others if (x.source, x.locator) != (first.source, first.locator)}
        out.append(replace(first, also=tuple(also)))
    return tuple(out)
