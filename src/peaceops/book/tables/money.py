"""Who pays and what it costs."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Fact, table


@table(key=("iso3", "first_year"), long=True)
class RegularScaleRow(Fact):
    """Regular-budget scale of assessments by Member State and period."""

    iso3: Annotated[str, "Member State"]
    first_year: Annotated[int, "first year of the period"]
    last_year: Annotated[int, "last year of the period"]
    rate_pct: Annotated[float, "share of the regular budget"]
    footnote: str | None


@table(key=("iso3", "year"), long=True)
class PeacekeepingRatesRow(Fact):
    """Peacekeeping rate of each Member State in 2021 to 2026, solved from the amounts that circulars printed for it: what the rule is checked on."""

    iso3: Annotated[str, "Member State"]
    year: int
    rate_pct: Annotated[float, "share of peacekeeping assessments"]
    amounts: int
    largest_error_usd: float


@table(key=("iso3", "first_year"), long=True)
class PeacekeepingLevelsRow(Fact):
    """Peacekeeping level of each Member State in a scale period since 2013, as the amounts assessed on it imply it."""

    iso3: Annotated[str, "Member State"]
    first_year: Annotated[int, "first year of the scale period"]
    last_year: Annotated[int, "last year of the scale period"]
    level: str
    moved_from: str | None
    basis: Annotated[
        str,
        "of a year without a solved rate: implied (by the amounts assessed) / predicted (level of 2025) / carried_back (level of the next period); recovered where every year has one",
    ]


@table(key=("iso3", "year"))
class PublishedRatesRow(Fact):
    """Peacekeeping rates of the top payers as printed by others, years before the reconstruction."""

    iso3: Annotated[str, "Member State"]
    year: int
    rate_pct: Annotated[float, "share of peacekeeping assessments as printed"]


@table(key=("mission", "fy", "symbol", "section"))
class AssessmentSectionsRow(Fact):
    """Sections of the assessment circulars: what is apportioned or credited, for which dates."""

    mission: Annotated[str, "acronym"]
    fy: Annotated[str, "financial year, 2024-25"]
    symbol: Annotated[str, "document symbol of the circular"]
    section: str
    kind: Annotated[
        str, "assessment / additional (on top of others for the same days, or for an earlier year) / credit"
    ]
    label: Annotated[str, "what the section covers, shortened"]
    from_date: Annotated[date, "first day of the period"]
    to_date: Annotated[date, "last day of the period"]
    gross_usd: int
    net_usd: int | None


@table(key=("iso3", "mission", "fy"), long=True)
class PrintedAssessmentsRow(Fact):
    """Amounts assessed on all Member States as printed in the circulars, 2022-23 to 2025-26."""

    iso3: Annotated[str, "Member State"]
    mission: Annotated[str, "acronym, or ALL for the accounts of the year together"]
    fy: Annotated[str, "financial year"]
    gross_usd: Annotated[int, "gross, after credits"]
    net_usd: Annotated[int | None, "net of staff assessment income, where mission is ALL"]


@table(key=("iso3", "fy"), long=True)
class StateAssessmentsRow(Fact):
    """What each Member State was assessed for all peacekeeping accounts in a financial year, 2012-13 to 2023-24, net of credits."""

    iso3: Annotated[str, "Member State"]
    fy: Annotated[str, "financial year"]
    assessed_usd: Annotated[int, "assessed contributions, as in the audited statements"]


@table(key=("mission", "fy", "source"))
class ExpenditureRow(Fact):
    """Expenditure of each peacekeeping mission by financial year."""

    mission: Annotated[str, "acronym of a mission, or an account: UNLB, RSCE, OTHER"]
    fy: str
    spent_usd: int


@table(key=("mission", "fy", "tier", "cost_class", "label"), long=True)
class ExpenditureItemsRow(Fact):
    """Expenditure by class and item."""

    mission: Annotated[str, "acronym"]
    fy: Annotated[str, "financial year"]
    tier: str
    cost_class: str | None
    label: Annotated[str, "line as printed"]
    spent_usd: int


@table(key=("source", "row"))
class AppropriationsRow(Fact):
    """Proposed, recommended, approved, apportioned and other amounts by mission and financial year, as found in public documents; sources that disagree are all kept."""

    row: int
    mission: Annotated[str, "acronym of a mission, or an account: SUPPORT_ACCOUNT, UNLB, RSCE"]
    fy: Annotated[str, "financial year, or years as printed"]
    what: Annotated[str, "proposed, approved, additional ... as typed from the document"]
    extent: str
    support_shares: str
    amount_usd: int
    precision: Annotated[str | None, "exact, rounded to ..., or the formula"]
    category: Annotated[str | None, "mission / support"]


@table(key=("mission", "fy", "from_date"))
class ApportionmentsRow(Fact):
    """How the Assembly apportions what it approved over a financial year: a part for the mandate as it runs, the rest only if the Council extends it."""

    mission: Annotated[str, "acronym"]
    fy: Annotated[str, "financial year"]
    from_date: Annotated[date, "first day of the part"]
    to_date: Annotated[date, "last day of the part"]
    support_shares: str
    amount_usd: int
    if_extended: bool


@table(key=("source", "row"))
class BudgetTotalsRow(Fact):
    """Totals of all peacekeeping operations by financial year, with what each includes."""

    row: int
    fy: Annotated[str, "financial year"]
    what: Annotated[str, "approved, requested, apportioned ... as typed from the document"]
    support_shares: Annotated[str, "yes / no / unknown: includes support account, UNLB and RSCE"]
    amount_usd: Annotated[int | None, "amount; empty where only the document is known"]
    precision: Annotated[str | None, "as typed"]


@table(key=("source", "row"))
class ArrearsRow(Fact):
    """Unpaid assessments and debts to contributors, as named in public documents."""

    row: int
    who: Annotated[str, "as typed: a Member State, all Member States, all troop contributors"]
    iso3: Annotated[str | None, "Member State, if one"]
    owed_by: str
    mission: Annotated[str | None, "mission, if the amount concerns one"]
    period: Annotated[str, "date as typed"]
    what: Annotated[str, "what is outstanding"]
    amount_usd: int
    precision: Annotated[str | None, "as typed"]
    scope: str


@table(key=("iso3", "year"), long=True)
class RegularAssessmentsRow(Fact):
    """Regular-budget assessments by Member State and year, with the day of full payment."""

    iso3: Annotated[str, "Member State"]
    year: int
    rate_pct: Annotated[float, "scale"]
    assessed_usd: int
    payment_status: str
    paid_on: date | None


@table(key=("row",))
class SecretariatExpensesRow(Fact):
    """Expenses of the support account and of the two observer missions on the regular budget, and other peace entities."""

    row: int
    entity: str
    account: str
    mission: Annotated[str | None, "acronym of the mission, or an account (UNLB, RSCE, OTHER), if the entity is one"]
    year: Annotated[int, "year as published"]
    fy: Annotated[str, "financial year (2018-19) or, on the regular budget, calendar year (2019)"]
    spent_usd: Annotated[int, "expense"]


@table(key=("source", "row"), long=True)
class PoliticalBudgetsRow(Fact):
    """Spending, appropriations and proposals of special political missions, envoys and panels, and of the two observer missions, by calendar year."""

    row: int
    entity: Annotated[str, "as printed"]
    mission: Annotated[str | None, "acronym, where the entity is a mission of the book"]
    year: int
    account: str
    kind: Annotated[
        str, "line / grouping (a sum of lines, not to be added) / residue (of the year's total, not itemized)"
    ]
    cluster: str | None
    amount_usd: int


@table(key=("as_at",))
class ClosedMissionsCashRow(Fact):
    """Cash position of the closed peacekeeping missions together (those closed before 2017)."""

    as_at: date
    closed_missions: Annotated[int, "missions covered"]
    missions_in_deficit: int | None
    deficit_usd: Annotated[int | None, "net cash deficit of the missions that have one"]
    surplus_usd: Annotated[int | None, "net cash surplus of the others"]


@table(key=("mission",))
class LiquidationsRow(Fact):
    """Days of mandate, drawdown and liquidation of closing missions, as far as a page names them; most ends are plans."""

    mission: Annotated[str, "acronym"]
    mandate_end: date | None
    drawdown_end: date | None
    liquidation_start: Annotated[str | None, "day, or in words"]
    liquidation_end: Annotated[str | None, "day or plan, in words"]


@table(key=("mission", "series", "fy"))
class MoneySeriesRow(Fact):
    """Years for which an amount of a mission is known to be out, whether the book has it or not, each from the day on which that is proved: what is needed to say that an amount is the newest public one, and not only the newest in the book."""

    mission: Annotated[str, "acronym"]
    series: Annotated[str, "approved / apportioned / spent"]
    fy: Annotated[str, "financial year"]
    in_book: bool
    newest_until: date


@table(key=("mission", "from_date"))
class FundingArrangementsRow(Fact):
    """How a mission is paid where that is not by assessment alone. An arrangement lasts until the next one begins, so that an earlier view does not know its end."""

    mission: Annotated[str, "acronym"]
    from_date: Annotated[date, "first day"]
    arrangement: str
    reference: str
    says: Annotated[str, "in our words"]


@table(key=("source", "row"))
class PayerAppropriationsRow(Fact):
    """What a payer's own parliament gave for peacekeeping, by its fiscal year and stage."""

    row: int
    iso3: Annotated[str, "Member State"]
    fiscal_year: Annotated[str, "fiscal year of the payer: FY2018 begins on 1 October 2017"]
    stage: str
    as_named: str
    amount_usd: Annotated[int, "a rescission is negative"]


@table(key=("from_date",))
class ReimbursementRatesRow(Fact):
    """Standard reimbursement to troop contributors per person and month."""

    from_date: Annotated[date, "in force from"]
    usd_per_person_month: int


@table(key=("rule", "item", "first_year"))
class MoneyParametersRow(Fact):
    """Dated parameters of the rules of who pays: factors of levels, discounts, caps, each with its legal reference."""

    rule: str
    item: str
    first_year: Annotated[int, "first calendar year in force"]
    last_year: Annotated[int | None, "last calendar year; empty while in force"]
    value: Annotated[float | None, "value of the parameter; empty where it is computed"]
    unit: Annotated[str, "factor / pct / usd / years / computed"]
    reference: str
    evidence: Annotated[
        str,
        "read: the text was read / measured: recovered from printed amounts / recalled: text not seen / assumed: no source, see the note",
    ]


@table(key=("iso3", "year"), long=True)
class PopulationsRow(Fact):
    """Population of each Member State at mid-year, to set amounts against people."""

    iso3: Annotated[str, "Member State"]
    year: int
    population: int


@table(key=("currency", "year"), long=True)
class ExchangeRatesRow(Fact):
    """Official exchange rates to the US dollar, means of calendar years, of currencies in which payers reckon."""

    currency: Annotated[str, "ISO 4217 code"]
    name: Annotated[str, "name of the currency"]
    year: int
    per_usd: float


TABLES = (
    RegularScaleRow.TABLE,
    PeacekeepingRatesRow.TABLE,
    PeacekeepingLevelsRow.TABLE,
    PublishedRatesRow.TABLE,
    AssessmentSectionsRow.TABLE,
    PrintedAssessmentsRow.TABLE,
    StateAssessmentsRow.TABLE,
    ExpenditureRow.TABLE,
    ExpenditureItemsRow.TABLE,
    AppropriationsRow.TABLE,
    ApportionmentsRow.TABLE,
    BudgetTotalsRow.TABLE,
    ArrearsRow.TABLE,
    RegularAssessmentsRow.TABLE,
    SecretariatExpensesRow.TABLE,
    PoliticalBudgetsRow.TABLE,
    ClosedMissionsCashRow.TABLE,
    LiquidationsRow.TABLE,
    MoneySeriesRow.TABLE,
    FundingArrangementsRow.TABLE,
    PayerAppropriationsRow.TABLE,
    ReimbursementRatesRow.TABLE,
    MoneyParametersRow.TABLE,
    PopulationsRow.TABLE,
    ExchangeRatesRow.TABLE,
)
