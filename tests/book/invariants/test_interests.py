"""Each invariant of the tables between payers and hosts finds the fault that it is about."""

from __future__ import annotations

import pytest

from faults import found
from peaceops.book import open_book
from peaceops.book.invariants.interests import CHECKS

BY_NAME = {c.name: c for c in CHECKS}
FAULTS: list[tuple[str, str, str]] = [  # check, table, the columns of the table with the fault
    ("bilateral_trade.sides", "bilateral_trade", "* REPLACE (reporter AS partner)"),
    ("bilateral_trade.sides", "bilateral_trade", "* REPLACE ('GBR' AS partner)"),
    ("bilateral_trade.values", "bilateral_trade", "* REPLACE (-amount_usd AS amount_usd)"),
    ("bilateral_trade.values", "bilateral_trade", "* REPLACE (make_date(year, 12, 31) AS known)"),
    ("bilateral_trade.valued", "bilateral_trade", "* REPLACE ('fob' AS valued)"),
    (
        "bilateral_trade.world",
        "bilateral_trade",
        "* REPLACE (CASE partner WHEN 'WLD' THEN amount_usd // 1000 ELSE amount_usd END AS amount_usd)",
    ),
    ("bilateral_trade.kosovo", "bilateral_trade", "* REPLACE (year - 9 AS year)"),
    (
        "bilateral_trade.census",
        "bilateral_trade",
        "* REPLACE (CASE source WHEN 'us-census-trade' THEN 2 * amount_usd ELSE amount_usd END AS amount_usd)",
    ),
    ("bilateral_aid.sides", "bilateral_aid", "* REPLACE ('GBR' AS recipient)"),
    ("bilateral_aid.series", "bilateral_aid", "* REPLACE ('oda' AS series)"),
    ("bilateral_aid.series", "bilateral_aid", "* REPLACE (-abs(amount_usd) AS amount_usd)"),
    (
        "bilateral_aid.united_states",
        "bilateral_aid",
        "* REPLACE (CASE source WHEN 'wdi-us-aid' THEN 2 * amount_usd ELSE amount_usd END AS amount_usd)",
    ),
    (
        "bilateral_aid.prices",
        "bilateral_aid",
        "* REPLACE (CASE WHEN recipient = 'MLI' AND series = 'oda-net' THEN 2 ELSE 1 END * amount_usd AS amount_usd)",
    ),
    ("membership_spells.spans", "membership_spells", "* REPLACE (first_year - 1 AS last_year)"),
    (
        "membership_spells.united_nations",
        "membership_spells",
        "* REPLACE (CASE body WHEN 'un' THEN first_year + 5 ELSE first_year END AS first_year)",
    ),
    ("membership_acts.known", "membership_acts", "* REPLACE (known - 1 AS known)"),
    (
        "membership_acts.rome",
        "membership_acts",
        "* REPLACE (CASE WHEN act LIKE 'entry into force%' THEN on_date - 60 ELSE on_date END AS on_date)",
    ),
    ("refugees_hosted.persons", "refugees_hosted", "* REPLACE (0 AS persons)"),
    ("refugees_hosted.sum", "refugees_hosted", "* REPLACE (10 * persons AS persons)"),
    ("refugees_hosted.together", "refugees_hosted", "* REPLACE (NULL::VARCHAR AS area)"),
    (
        "assembly_votes.casts",
        "assembly_votes",
        "* REPLACE (CASE iso3 WHEN 'USA' THEN casts || 'Y' ELSE casts END AS casts)",
    ),
    ("assembly_votes.casts", "assembly_votes", "* REPLACE (replace(casts, 'A', 'X') AS casts)"),
    ("assembly_votes.members", "assembly_votes", "* REPLACE (year - 10 AS year)"),
    ("financing_votes.words", "financing_votes", "* REPLACE ('committee' AS hall)"),
    ("financing_votes.words", "financing_votes", "* REPLACE ('UNEF' AS missions)"),
    ("financing_votes.words", "financing_votes", "* REPLACE (voted_from - 1 AS known)"),
    ("financing_votes.named", "financing_votes", "* REPLACE (against + 1 AS against)"),
    ("financing_votes.named", "financing_votes", "* REPLACE (against_iso3 AS abstain_iso3, against AS abstain)"),
    ("financing_votes.named", "financing_votes", "* REPLACE (replace(against_iso3, 'USA', 'USS') AS against_iso3)"),
    ("financing_votes.adopted", "financing_votes", "* REPLACE (against + 1 AS yes)"),
    ("financing_votes.once", "financing_votes", "* REPLACE ('whole' AS extent)"),
    ("assembly_positions.known", "assembly_positions", "* REPLACE (make_date(year, 12, 31) AS known)"),
]


@pytest.mark.parametrize("check", CHECKS, ids=lambda c: c.name)
def test_the_shipped_book_keeps_it(check: object) -> None:
    assert open_book().at().rows(BY_NAME[check.name].sql) == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(("check", "table", "fault"), FAULTS, ids=lambda value: value[:40])
def test_a_fault_is_found(check: str, table: str, fault: str) -> None:
    assert found(BY_NAME[check], table, fault)


def test_every_invariant_has_a_fault() -> None:
    assert {check for check, _, _ in FAULTS} == BY_NAME.keys()
