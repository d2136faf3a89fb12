# ruff: noqa: E501
"""Each invariant of money is broken by the damage that it is there to find."""

from __future__ import annotations

import pytest

from faults import found
from peaceops.book.invariants.money import CHECKS

BY_NAME = {c.name: c for c in CHECKS}
FY = "WHEN fy = '2018-19' AND mission = 'UNMIK'"
DAMAGE = {  # check: (table, replacement of columns)
    "money.scale_sum": ("regular_scale", "CASE iso3 WHEN 'TUV' THEN rate_pct + 0.001 ELSE rate_pct END AS rate_pct"),
    "money.scale_early": ("regular_scale", "CASE WHEN iso3 = 'USA' THEN 1.0 ELSE rate_pct END AS rate_pct"),
    "money.scale_overlap": ("regular_scale", "CASE WHEN iso3 = 'USA' THEN last_year + 1 ELSE last_year END AS last_year"),
    "money.scale_limits": ("regular_scale", "CASE WHEN iso3 = 'USA' THEN 22.5 ELSE rate_pct END AS rate_pct"),
    "money.regular_assessments_rate": ("regular_assessments", "rate_pct + 0.001 AS rate_pct"),
    "money.regular_assessments_paid": ("regular_assessments", "'paid_late' AS payment_status"),
    "money.rates_sum": ("peacekeeping_rates", "CASE iso3 WHEN 'JPN' THEN 8.0 ELSE rate_pct END AS rate_pct"),
    "money.rates_solved": ("peacekeeping_rates", "largest_error_usd + 2 AS largest_error_usd"),
    "money.rates_premium": ("peacekeeping_rates", "CASE iso3 WHEN 'DEU' THEN 7.0 ELSE rate_pct END AS rate_pct"),
    "money.state_assessments": ("state_assessments", "CASE iso3 WHEN 'USA' THEN assessed_usd + 100000 ELSE assessed_usd END AS assessed_usd"),
    "money.state_assessments_level": ("state_assessments", "CASE iso3 WHEN 'TUV' THEN assessed_usd * 2 ELSE assessed_usd END AS assessed_usd"),
    "money.levels": ("peacekeeping_levels", "CASE iso3 WHEN 'DEU' THEN 'A' ELSE level END AS level"),
    "money.levels_factor": ("peacekeeping_levels", "CASE iso3 WHEN 'DEU' THEN 'C' ELSE level END AS level"),
    "money.parameters": ("money_parameters", "CASE item WHEN 'J' THEN 0.5 ELSE value END AS value"),
    "money.published_rates": ("published_rates", "CASE iso3 WHEN 'USA' THEN 40.0 ELSE rate_pct END AS rate_pct"),
    "money.circulars": ("assessment_sections", "gross_usd + 1 AS gross_usd"),
    "money.circular_periods": ("assessment_sections", "from_date - 1 AS from_date"),
    "money.circular_overlap": ("assessment_sections", "CASE section WHEN 'C' THEN to_date - 1 ELSE to_date END AS to_date"),
    "money.printed_parts": ("printed_assessments", "CASE WHEN mission = 'UNMIK' AND iso3 = 'TUV' THEN gross_usd + 1 ELSE gross_usd END AS gross_usd"),
    "money.expenditure_sum": ("expenditure", f"CASE {FY} THEN spent_usd + 1 ELSE spent_usd END AS spent_usd"),
    "money.expenditure_items_classes": ("expenditure_items", "CASE tier WHEN 'item' THEN spent_usd + 1 ELSE spent_usd END AS spent_usd"),
    "money.secretariat_missions": ("expenditure", f"CASE {FY} THEN spent_usd + 1 ELSE spent_usd END AS spent_usd"),
    "money.support_account": ("secretariat_expenses", "spent_usd + 100000 AS spent_usd"),
    "money.fy_form": ("expenditure", f"CASE {FY} THEN '2018-20' ELSE fy END AS fy"),
    "money.accounts": ("expenditure", f"CASE {FY} THEN 'UNMEK' ELSE mission END AS mission"),
    "money.words": ("appropriations", "CASE mission WHEN 'UNMIK' THEN 'half' ELSE extent END AS extent"),
    "money.shares_add": ("appropriations", "CASE support_shares WHEN 'yes' THEN 'no' WHEN 'no' THEN 'yes' ELSE support_shares END AS support_shares"),
    "money.newest_adds": ("appropriations", "CASE WHEN fy = '2026-27' AND what = 'of which UNLB share' THEN amount_usd + 101 ELSE amount_usd END AS amount_usd"),
    "money.apportionments": ("apportionments", "CASE WHEN if_extended THEN from_date + 1 ELSE from_date END AS from_date"),
    "money.appropriations_like": ("appropriations", "CASE \"row\" WHEN 82 THEN amount_usd * 10 ELSE amount_usd END AS amount_usd"),
    "money.spent_known": ("expenditure", "DATE '2018-07-01' AS known"),
    "money.spent_told": ("appropriations", "CASE status WHEN 'spent' THEN 'A/RES/57/326; para. 4' ELSE locator END AS locator"),
    "money.payer_appropriations": ("payer_appropriations", "CASE stage WHEN 'request' THEN 'enacted' ELSE stage END AS stage"),
    "money.circulars_appropriation": ("appropriations", "CASE fy WHEN '2023-24' THEN amount_usd + 1 ELSE amount_usd END AS amount_usd"),
    "money.population": ("populations", "CASE iso3 WHEN 'TUV' THEN 0 ELSE population END AS population"),
    "money.population_steady": ("populations", "CASE year WHEN 2010 THEN population * 10 ELSE population END AS population"),
    "money.exchange_rates": ("exchange_rates", "CASE year WHEN 2010 THEN per_usd * 10 ELSE per_usd END AS per_usd"),
    "money.political_budgets": ("political_budgets", "CASE mission WHEN 'UNAMA' THEN amount_usd + 2000 ELSE amount_usd END AS amount_usd"),
    "money.series": ("money_series", "CASE series WHEN 'spent' THEN DATE '1990-01-01' ELSE known END AS known"),
    "money.funding_arrangements": ("funding_arrangements", "'paid' AS arrangement"),
    "money.liquidations": ("liquidations", "drawdown_end - 400 AS drawdown_end"),
    "money.reimbursement": ("reimbursement_rates", "1400 - usd_per_person_month AS usd_per_person_month"),
}  # fmt: skip


def test_every_invariant_has_a_damage() -> None:
    assert DAMAGE.keys() == BY_NAME.keys()


@pytest.mark.parametrize("name", sorted(DAMAGE))
def test_an_invariant_holds_and_is_broken_by_damage(name: str) -> None:
    table, damage = DAMAGE[name]
    assert found(BY_NAME[name], table, f"* REPLACE ({damage})")
