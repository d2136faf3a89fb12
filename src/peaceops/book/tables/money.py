"""Who pays and what it costs."""

from peaceops.book.schema import Table, opt, req

REGULAR_SCALE = Table(
    "regular_scale",
    "Regular-budget scale of assessments by Member State and period.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("first_year", "INTEGER", "first year of the period", "year"),
        req("last_year", "INTEGER", "last year of the period", "year"),
        req("rate_pct", "DOUBLE", "share of the regular budget", "per cent"),
        opt("footnote", "VARCHAR", "footnote mark of the publisher"),
    ),
    key=("iso3", "first_year"),
    long=True,
)

PEACEKEEPING_RATES = Table(
    "peacekeeping_rates",
    "Peacekeeping rate of each Member State in 2021 to 2026, solved from the amounts that circulars printed for it: what the rule is checked on.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("year", "INTEGER", "calendar year", "year"),
        req("rate_pct", "DOUBLE", "share of peacekeeping assessments", "per cent"),
        req("amounts", "INTEGER", "printed amounts of the State that went in"),
        req("largest_error_usd", "DOUBLE", "furthest that the rates of all years are from one of them", "US dollars"),
    ),
    key=("iso3", "year"),
    long=True,
)

PEACEKEEPING_LEVELS = Table(
    "peacekeeping_levels",
    "Peacekeeping level of each Member State in a scale period, as the solved rates imply it.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("first_year", "INTEGER", "first year of the scale period", "year"),
        req("last_year", "INTEGER", "last year of the scale period", "year"),
        req(
            "level",
            "VARCHAR",
            "level A to J; I stands for H or I, which have one factor; G also for a voluntary 70 per cent discount",
        ),
        opt("moved_from", "VARCHAR", "level of the period before, where the State moves up in yearly steps"),
        req(
            "basis",
            "VARCHAR",
            "of a year without a solved rate: inferred (level of 2021) / predicted (level of 2025) / carried_back (level of 2019-21); recovered where every year has one",
        ),
    ),
    key=("iso3", "first_year"),
    long=True,
)

PUBLISHED_RATES = Table(
    "published_rates",
    "Peacekeeping rates of the top payers as printed by others, years before the reconstruction.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("year", "INTEGER", "calendar year", "year"),
        req("rate_pct", "DOUBLE", "share of peacekeeping assessments as printed", "per cent"),
    ),
    key=("iso3", "year"),
)

ASSESSMENT_SECTIONS = Table(
    "assessment_sections",
    "Sections of the assessment circulars: what is apportioned or credited, for which dates.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("fy", "VARCHAR", "financial year, 2024-25"),
        req("symbol", "VARCHAR", "document symbol of the circular"),
        req("section", "VARCHAR", "letter of the section"),
        req(
            "kind",
            "VARCHAR",
            "assessment / additional (on top of others for the same days, or for an earlier year) / credit",
        ),
        req("label", "VARCHAR", "what the section covers, shortened"),
        req("from_date", "DATE", "first day of the period"),
        req("to_date", "DATE", "last day of the period"),
        req("gross_usd", "BIGINT", "gross amount", "US dollars"),
        opt("net_usd", "BIGINT", "net of staff assessment", "US dollars"),
    ),
    key=("mission", "fy", "symbol", "section"),
)

PRINTED_ASSESSMENTS = Table(
    "printed_assessments",
    "Amounts assessed on all Member States as printed in the circulars, 2022-23 to 2025-26.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("mission", "VARCHAR", "acronym, or ALL for the accounts of the year together"),
        req("fy", "VARCHAR", "financial year"),
        req("gross_usd", "BIGINT", "gross, after credits", "US dollars"),
        opt("net_usd", "BIGINT", "net of staff assessment income, where mission is ALL", "US dollars"),
    ),
    key=("iso3", "mission", "fy"),
    long=True,
)

EXPENDITURE = Table(
    "expenditure",
    "Expenditure of each peacekeeping mission by financial year.",
    (
        req("mission", "VARCHAR", "acronym of a mission, or an account: UNLB, RSCE, OTHER"),
        req("fy", "VARCHAR", "financial year, 2018-19"),
        req("spent_usd", "BIGINT", "expenditure", "US dollars"),
    ),
    key=("mission", "fy", "source"),
)

EXPENDITURE_ITEMS = Table(
    "expenditure_items",
    "Expenditure by class and item.",
    (
        req("mission", "VARCHAR", "acronym"),
        req("fy", "VARCHAR", "financial year"),
        req("tier", "VARCHAR", "mission / class / item"),
        opt("cost_class", "VARCHAR", "military and police / civilian / operational"),
        req("label", "VARCHAR", "line as printed"),
        req("spent_usd", "BIGINT", "expenditure", "US dollars"),
    ),
    key=("mission", "fy", "tier", "cost_class", "label"),
    long=True,
)

APPROPRIATIONS = Table(
    "appropriations",
    "Proposed, approved and other amounts by mission and financial year, as found in public documents.",
    (
        req("row", "INTEGER", "order in the source"),
        req("mission", "VARCHAR", "acronym of a mission, or an account: SUPPORT_ACCOUNT, UNLB, RSCE"),
        req("fy", "VARCHAR", "financial year, or years as printed"),
        req("what", "VARCHAR", "proposed, approved, additional ... as typed from the document"),
        req(
            "extent",
            "VARCHAR",
            "what the amount is of the year: whole / part_year / addition / component / change / several_years",
        ),
        req(
            "support_shares",
            "VARCHAR",
            "yes / no / unknown / not_applicable: includes the shares of support account, UNLB and RSCE",
        ),
        req("amount_usd", "BIGINT", "amount", "US dollars"),
        opt("precision", "VARCHAR", "exact, rounded to ..., or the formula"),
        opt("category", "VARCHAR", "mission / support"),
    ),
    key=("source", "row"),
)

BUDGET_TOTALS = Table(
    "budget_totals",
    "Totals of all peacekeeping operations by financial year, with what each includes.",
    (
        req("row", "INTEGER", "order in the source"),
        req("fy", "VARCHAR", "financial year"),
        req("what", "VARCHAR", "approved, requested, apportioned ... as typed from the document"),
        req("support_shares", "VARCHAR", "yes / no / unknown: includes support account, UNLB and RSCE"),
        opt("amount_usd", "BIGINT", "amount; empty where only the document is known", "US dollars"),
        opt("precision", "VARCHAR", "as typed"),
    ),
    key=("source", "row"),
)

ARREARS = Table(
    "arrears",
    "Unpaid assessments and debts to contributors, as named in public documents.",
    (
        req("row", "INTEGER", "order in the source"),
        req("who", "VARCHAR", "as typed: a Member State, all Member States, all troop contributors"),
        opt("iso3", "VARCHAR", "Member State, if one"),
        req("owed_by", "VARCHAR", "member_states / united_nations (debts to troop contributors)"),
        opt("mission", "VARCHAR", "mission, if the amount concerns one"),
        req("period", "VARCHAR", "date as typed"),
        req("what", "VARCHAR", "what is outstanding"),
        req("amount_usd", "BIGINT", "amount", "US dollars"),
        opt("precision", "VARCHAR", "as typed"),
        req("scope", "VARCHAR", "peacekeeping / regular budget / all accounts / a mission / owed by the UN"),
    ),
    key=("source", "row"),
)

REGULAR_ASSESSMENTS = Table(
    "regular_assessments",
    "Regular-budget assessments by Member State and year, with the day of full payment.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("year", "INTEGER", "calendar year", "year"),
        req("rate_pct", "DOUBLE", "scale", "per cent"),
        req("assessed_usd", "BIGINT", "net contribution", "US dollars"),
        req("payment_status", "VARCHAR", "paid_on_time / paid_late / not_paid_in_full"),
        opt("paid_on", "DATE", "day of full payment"),
    ),
    key=("iso3", "year"),
    long=True,
)

SECRETARIAT_EXPENSES = Table(
    "secretariat_expenses",
    "Expenses of the support account and of the two observer missions on the regular budget, and other peace entities.",
    (
        req("row", "INTEGER", "order in the source"),
        req("entity", "VARCHAR", "entity as printed"),
        req("account", "VARCHAR", "support_account / mission_account / regular_budget"),
        opt("mission", "VARCHAR", "acronym of the mission, or an account (UNLB, RSCE, OTHER), if the entity is one"),
        req("year", "INTEGER", "year as published", "year"),
        req("fy", "VARCHAR", "financial year (2018-19) or, on the regular budget, calendar year (2019)"),
        req("spent_usd", "BIGINT", "expense", "US dollars"),
    ),
    key=("row",),
)

REIMBURSEMENT_RATES = Table(
    "reimbursement_rates",
    "Standard reimbursement to troop contributors per person and month.",
    (
        req("from_date", "DATE", "in force from"),
        req("usd_per_person_month", "INTEGER", "rate", "US dollars"),
    ),
    key=("from_date",),
)

MONEY_PARAMETERS = Table(
    "money_parameters",
    "Dated parameters of the rules of who pays: factors of levels, discounts, caps, each with its legal reference.",
    (
        req("rule", "VARCHAR", "level_factor / exceptional_discount / transition_years / payment_cap / voluntary_part"),
        req("item", "VARCHAR", "the level, the Member State, the number of levels moved, or mission and Member State"),
        req("first_year", "INTEGER", "first calendar year in force", "year"),
        opt("last_year", "INTEGER", "last calendar year; empty while in force", "year"),
        opt("value", "DOUBLE", "value of the parameter; empty where it is computed"),
        req("unit", "VARCHAR", "factor / pct / usd / years / computed"),
        req("reference", "VARCHAR", "the resolution or law that sets it"),
        req(
            "evidence",
            "VARCHAR",
            "read: the text was read / measured: recovered from printed amounts / recalled: text not seen / assumed: no source, see the note",
        ),
    ),
    key=("rule", "item", "first_year"),
)

POPULATIONS = Table(
    "populations",
    "Population of each Member State at mid-year, to set amounts against people.",
    (
        req("iso3", "VARCHAR", "Member State"),
        req("year", "INTEGER", "calendar year", "year"),
        req("population", "BIGINT", "persons at mid-year", "persons"),
    ),
    key=("iso3", "year"),
    long=True,
)

TABLES = (
    REGULAR_SCALE,
    PEACEKEEPING_RATES,
    PEACEKEEPING_LEVELS,
    PUBLISHED_RATES,
    ASSESSMENT_SECTIONS,
    PRINTED_ASSESSMENTS,
    EXPENDITURE,
    EXPENDITURE_ITEMS,
    APPROPRIATIONS,
    BUDGET_TOTALS,
    ARREARS,
    REGULAR_ASSESSMENTS,
    SECRETARIAT_EXPENSES,
    REIMBURSEMENT_RATES,
    MONEY_PARAMETERS,
    POPULATIONS,
)
