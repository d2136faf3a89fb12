"""What a mission costs: every figure that a source gives, with its status and what it includes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from peaceops.book import Figure, Row, View, computed, counted, fact, figure
from peaceops.book.figure import worded
from peaceops.book.rate_years import CREDIT
from peaceops.book.tables.money import AssessmentSectionsRow
from peaceops.money.years import is_fy, printed
from peaceops.period import Period

# Which figure stands for a mission's cost in a year: what was spent before what was meant to be spent.
STATUS_ORDER = ("spent", "approved", "apportioned", "recommended", "proposed", "commitment", "stated")
CONFIDENCE_ORDER = ("published", "read", "derived", "secondary", "coded")
STATUS_WORDS = {
    "spent": "spent",
    "approved": "approved",
    "apportioned": "apportioned",
    "recommended": "recommended",
    "proposed": "proposed",
    "commitment": "commitment authority",
    "stated": "stated",
}
SHARES_WORDS = {"yes": "yes", "no": "no", "unknown": "not known", "not_applicable": "does not apply"}
ACCOUNTS = {
    "UNLB": "Logistics Base (UNLB)",
    "RSCE": "Service Centre (RSCE)",
    "SUPPORT_ACCOUNT": "Support account",
    "OTHER": "Not attributed",
}
SUPPORT = tuple(ACCOUNTS)

LINES = """
    SELECT mission, fy, what, extent, support_shares AS shares, amount_usd AS amount,
           source, locator, known, vintage, status, confidence, note
    FROM appropriations
    UNION ALL
    SELECT mission, fy, 'expenditure', 'whole', 'no', spent_usd,
           source, locator, known, vintage, status, confidence, note
    FROM expenditure
    UNION ALL
    SELECT mission, fy, 'expenditure in the performance report', 'whole', 'no', spent_usd,
           source, locator, known, vintage, status, confidence, note
    FROM expenditure_items WHERE tier = 'mission'
    UNION ALL
    SELECT mission, fy, 'expense on the regular budget', 'whole', 'no', sum(spent_usd),
           source, min(locator), max(known), min(vintage), min(status), min(confidence), NULL
    FROM secretariat_expenses WHERE account = 'regular_budget'
    GROUP BY mission, fy, source
    UNION ALL
    SELECT 'SUPPORT_ACCOUNT', fy, 'expense of the support account', 'whole', 'not_applicable', sum(spent_usd),
           source, min(locator), max(known), min(vintage), min(status), min(confidence), NULL
    FROM secretariat_expenses WHERE account = 'support_account'
    GROUP BY fy, source
"""


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
    what: str
    amount: Figure
    source: str
    locator: str
    also: tuple[tuple[str, str], ...] = ()

    @property
    def usd(self) -> float:
        """The amount in US dollars."""
        return float(self.amount.value)

    def year(self, role: str = "financial year") -> Figure:
        """The year as a figure of words, for running text: 2018/19."""
        counts = f"{role} of the {self.amount.counts}"
        words = worded(self.amount, value=printed(self.fy), unit="text", counts=counts, trace=None, source=self.source)
        return replace(words, locator=self.locator)


def cost_history(view: View, mission: str) -> tuple[CostLine, ...]:
    """Every amount of a mission that was public, in order of year and status. Contradictions are all kept; the same
    amount in two sources is one line that names both."""
    return _collapsed(all_lines(view, mission))


def all_lines(view: View, mission: str = "") -> list[CostLine]:
    """Every amount of a mission, or of all missions and accounts, unsorted."""
    if "cost lines" not in view.memo:
        view.memo["cost lines"] = [_line(r) for r in view.rows(LINES)] + _apportioned(view.all(AssessmentSectionsRow))
    lines: list[CostLine] = view.memo["cost lines"]
    return [x for x in lines if x.mission == mission] if mission else lines


def whole_years(lines: Iterable[CostLine]) -> list[CostLine]:
    """Lines that give the whole amount of one year."""
    return [x for x in lines if x.extent == "whole" and (is_fy(x.fy) or x.fy.isdigit())]


def best(lines: Iterable[CostLine]) -> CostLine | None:
    """The line that stands for a year: spent before approved before apportioned ..., better sources first, amounts
    without the support shares before those with them."""
    found = sorted(whole_years(lines), key=_rank)
    return found[0] if found else None


def latest_cost(view: View, mission: str, status: str = "") -> CostLine | None:
    """The newest whole year with an amount (of a status, if given), and the line that stands for it."""
    lines = [x for x in whole_years(all_lines(view, mission)) if not status or x.status == status]
    if not lines:
        return None
    newest = max(x.fy for x in lines)
    return best(x for x in lines if x.fy == newest)


def words(line: CostLine) -> str:
    """What an amount is: "approved, with the shares of the support account"."""
    included = {"yes": ", with the shares of the support account and service centres", "no": ""}
    return STATUS_WORDS[line.status] + included.get(line.shares, ", support shares not known")


def _rank(line: CostLine) -> tuple[int, bool, bool, bool, int, str]:
    """Overview reports come before performance reports, because their sums equal the printed totals of the years; the
    mission alone before the mission with support shares, unless only a secondary source gives it alone."""
    return (
        STATUS_ORDER.index(line.status),
        line.what != "expenditure",
        line.amount.confidence in ("secondary", "coded"),
        line.shares == "yes",
        CONFIDENCE_ORDER.index(line.amount.confidence),
        line.what,
    )


def _line(row: Row) -> CostLine:
    name = ACCOUNTS.get(row["mission"], row["mission"])
    counts = f"{row['what']}, {name}"
    if row["shares"] == "yes":
        counts += ", with support shares"
    amount = figure(row | {"amount": int(row["amount"])}, "amount", counts, row["fy"], unit="usd")
    return CostLine(
        row["mission"],
        row["fy"],
        row["status"],
        row["extent"],
        row["shares"],
        row["what"],
        amount,
        row["source"],
        row["locator"] or "",
    )


def _apportioned(sections: Iterable[AssessmentSectionsRow]) -> list[CostLine]:
    """Amounts apportioned by the circulars: the sum of a year's assessment sections of a mission, before credits and
    without what is assessed for an earlier year."""
    grouped: dict[tuple[str, str], list[AssessmentSectionsRow]] = {}
    for row in sections:
        if row.kind != CREDIT and row.from_date >= date(int(row.fy[:4]), 7, 1):
            grouped.setdefault((row.mission, row.fy), []).append(row)
    out = []
    for (mission, fy), rows in grouped.items():
        parts = [section_figure(r) for r in rows]
        total = computed(
            sum(r.gross_usd for r in rows),
            "usd",
            f"apportioned among Member States, {mission}, with support shares, before credits",
            fy,
            "sum of the assessment sections of the circular",
            parts,
            reference=rows[0].symbol,
        )
        out.append(
            CostLine(mission, fy, "apportioned", "whole", "yes", "apportioned", total, rows[0].source, rows[0].symbol)
        )
    return out


def section_figure(row: AssessmentSectionsRow, kind: str = "gross") -> Figure:
    """The gross (or net) amount of a section of a circular, US dollars."""
    measure = "section-gross" if kind == "gross" else "section-net"
    about = counted(measure, mission=row.mission, section=row.section, kind=row.kind)
    return fact(row, row.gross_usd if kind == "gross" else row.net_usd, about, Period.span(row.from_date, row.to_date))


def _collapsed(lines: list[CostLine]) -> tuple[CostLine, ...]:
    """One line for the same amount of the same kind; the better source leads."""
    ordered = sorted(lines, key=lambda x: (x.fy, *_rank(x), x.usd))
    groups: dict[tuple[object, ...], list[CostLine]] = {}
    for line in ordered:
        groups.setdefault((line.fy, line.status, line.extent, line.shares, line.usd), []).append(line)
    out = []
    for first, *others in groups.values():
        also = {(x.source, x.locator): None for x in others if (x.source, x.locator) != (first.source, first.locator)}
        out.append(replace(first, also=tuple(also)))
    return tuple(out)
