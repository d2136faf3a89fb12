"""The readers of money: whole files give known rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from damage import Rows, begin, rows_of
from peaceops.errors import PeaceopsError
from peaceops.ingest import money, money_found, un_expenditure
from peaceops.ingest.un_circulars import credit_span, span
from peaceops.ingest.workshop import own_csv

pytestmark = pytest.mark.sources
FOLDERS = (
    "un-regular-scale-1946-2027",
    "un-regular-budget-assessments-2019-2026",
    "un-peacekeeping-mission-expenditure",
    "un-peacekeeping-assessments-2024-25",
    "wdi-inputs-scale",
    "un-secretariat-expenses-2019-2023",
    "un-peacekeeping-budget-totals",
    "un-money-and-staff-by-mission-year",
    "un-peacekeeping-appropriations-additions",
    "un-peacekeeping-approved-spent-2024-2027",
    "un-peacekeeping-assessed-by-state-2013-2024",
    "special-political-missions-money-staff-2019-2027",
    "un-closed-missions-money-and-liquidation",
    "unsc-resolution-texts",
)


@pytest.fixture(scope="module")
def read(sources: Path) -> Callable[[str], Rows]:
    """Rows of a table after reading all of money."""
    shop = begin(sources)
    money.read(shop)
    assert not [e for e in shop.errors.unmet() if e["source"] in FOLDERS]
    return partial(rows_of, shop)


def test_every_source_is_compiled_whole(read: Callable[[str], Rows]) -> None:
    expected = {
        "regular_scale": 6162,
        "peacekeeping_rates": 1158,
        "peacekeeping_levels": 965,
        "state_assessments": 2309,
        "published_rates": 30,
        "assessment_sections": 161,
        "printed_assessments": 9264,
        "expenditure": 97,
        "expenditure_items": 922,
        "budget_totals": 95,
        "appropriations": 452,
        "apportionments": 11,
        "arrears": 82,
        "payer_appropriations": 28,
        "regular_assessments": 1544,
        "reimbursement_rates": 4,
        "populations": 12738,
        "exchange_rates": 928,
    }
    assert {table: len(read(table)) for table in expected} == expected


def test_scale_holds_the_rates_of_known_states(read: Callable[[str], Rows]) -> None:
    scale = {(r["iso3"], r["first_year"]): r for r in read("regular_scale")}
    assert scale["USA", 2016]["rate_pct"] == 22 and scale["USA", 2016]["known"] == date(2015, 12, 31)
    assert scale["SUN", 1946]["last_year"] == 1946
    assert scale["CSK", 1962]["note"].startswith("for 1962 and 1963")
    assert scale["DEU", 2025]["locator"] == "A/RES/79/249, para. 12"


def test_rates_are_solved_for_six_years_from_44_amounts_of_a_state(read: Callable[[str], Rows]) -> None:
    usa = {r["year"]: r for r in read("peacekeeping_rates") if r["iso3"] == "USA"}
    assert [round(usa[y]["rate_pct"], 4) for y in range(2021, 2027)] == [
        *(27.8908, 26.9493, 26.9493, 26.9493, 26.1584, 26.1371)
    ]
    assert {r["amounts"] for r in usa.values()} == {44} and {r["confidence"] for r in usa.values()} == {"derived"}
    assert {r["amounts"] for r in read("peacekeeping_rates") if r["iso3"] == "TUR"} == {42}, "two are misprinted"


def test_what_states_were_assessed_and_the_levels_that_follow(read: Callable[[str], Rows]) -> None:
    usd = {(r["iso3"], r["fy"]): r for r in read("state_assessments")}
    assert usd["USA", "2012-13"]["assessed_usd"] == 2_014_846_365
    assert usd["CHN", "2023-24"]["assessed_usd"] == 1_176_517_028
    assert usd["USA", "2012-13"]["known"] == date(2014, 12, 31) and usd["CPV", "2013-14"]["note"]
    levels = {
        (r["iso3"], r["first_year"]): (r["level"], r["moved_from"], r["basis"]) for r in read("peacekeeping_levels")
    }
    assert levels["CZE", 2016] == ("D", None, "implied"), "the book had carried back E"
    assert levels["SAU", 2016] == ("B", "E", "implied") and levels["CIV", 2013] == ("I", None, "carried_back")
    assert levels["USA", 2013] == ("A", None, "implied") and levels["DEU", 2022] == ("B", None, "recovered")


def test_the_circulars_sections_and_amounts_of_193_states_agree(read: Callable[[str], Rows]) -> None:
    for fy, total in (("2022-23", 6_084_163_230), ("2023-24", 6_204_809_669), ("2025-26", 5_363_220_731)):
        rows = [r for r in read("printed_assessments") if r["fy"] == fy and r["mission"] == "ALL"]
        assert len(rows) == 193 and sum(r["gross_usd"] for r in rows) == total


def test_the_misprinted_year_of_a_section_is_read_as_2022(read: Callable[[str], Rows]) -> None:
    [row] = [r for r in read("assessment_sections") if (r["symbol"], r["section"]) == ("ST/ADM/SER.B/1048", "E")]
    assert (row["kind"], row["from_date"], row["note"]) == (
        *("additional", date(2022, 7, 1), "the year is printed as 2023"),
    )


def test_a_printed_rate_is_public_from_the_day_of_its_document(read: Callable[[str], Rows]) -> None:
    printed = {(r["iso3"], r["year"]): r for r in read("published_rates")}
    assert printed["USA", 2018]["rate_pct"] == 28.43 and printed["USA", 2018]["known"] == date(2018, 4, 25)
    assert printed["USA", 2019]["known"] == date(2019, 8, 14)
    assert printed["FRA", 2017]["note"] and printed["RUS", 2017]["note"] and not printed["CHN", 2017]["note"]


def test_section_periods_are_read_from_the_labels(read: Callable[[str], Rows]) -> None:
    unmik = {r["section"]: r for r in read("assessment_sections") if r["mission"] == "UNMIK" and r["fy"] == "2024-25"}
    assert (unmik["A"]["from_date"], unmik["A"]["to_date"]) == (date(2024, 7, 1), date(2024, 12, 31))
    assert (unmik["B"]["kind"], unmik["B"]["to_date"]) == ("credit", date(2023, 6, 30))


@pytest.mark.parametrize(
    ("label", "dates"),
    [
        ("1 July to 31 October 2024", (date(2024, 7, 1), date(2024, 10, 31))),
        ("21 to 31 December 2024", (date(2024, 12, 21), date(2024, 12, 31))),
        ("31 to 21 December 2024", None),
        ("1 July to 31 November 2024", None),
        ("July 2024", None),
    ],
)
def test_label_of_an_assessment(label: str, dates: tuple[date, date] | None) -> None:
    assert span(label) == dates


def test_label_of_a_credit() -> None:
    assert credit_span("Credit for the period ended 30 June 2023") == (date(2022, 7, 1), date(2023, 6, 30))
    assert credit_span("Credit") is None


def test_all_levels_named_for_2017_18_are_kept(read: Callable[[str], Rows]) -> None:
    levels = Counter(r["amount_usd"] // 1_000_000 for r in read("budget_totals") if r["fy"] == "2017-18")
    assert {6800, 7300, 7316, 7496} <= set(levels)


def test_unmik_amounts_keep_their_marks(read: Callable[[str], Rows]) -> None:
    rows = [r for r in read("appropriations") if r["mission"] == "UNMIK"]
    find = {(r["fy"], r["status"], r["amount_usd"]): r for r in rows}
    assert find["2008-09", "approved", 207203100]["support_shares"] == "yes"
    assert find["2008-09", "approved", 198012000]["support_shares"] == "no"
    assert find["2015-16", "approved", 40000000]["confidence"] == "derived"
    assert find["2016-17", "approved", 36490000]["known"] == date(2023, 11, 30)
    assert find["2016-17", "proposed", 36500000]["confidence"] == "secondary"
    assert find["2007-08", "approved", 9799600]["extent"] == "addition"


def test_the_fifth_committee_recommends_and_the_assembly_approves(read: Callable[[str], Rows]) -> None:
    amounts = {(r["mission"], r["fy"], r["amount_usd"], r["source"]): r for r in read("appropriations")}
    pages = "un-money-and-staff-by-mission-year"
    centre = amounts["RSCE", "2022-23", 43_200_000, pages]
    assert (centre["status"], centre["known"]) == ("recommended", date(2022, 6, 29)), "GA/AB/4388"
    assert centre["what"] == "approved, by the Fifth Committee"
    darfur = amounts["UNAMID", "2009-10", 1_600_000_000, pages]
    assert (darfur["status"], darfur["known"]) == ("approved", date(2009, 6, 30)), "GA/10841, the Assembly"
    quoted = amounts["SUPPORT_ACCOUNT", "2001-02", 91_900_000, pages]
    assert quoted["status"] == "approved", "a release of June 2002 quotes what the Assembly had approved a year before"
    totals = {(r["fy"], r["locator"].split(";")[0], r["status"]) for r in read("budget_totals")}
    assert {("2018-19", "GA/AB/4287", "recommended"), ("2017-18", "GA/AB/4239", "approved")} <= totals
    for table in ("appropriations", "budget_totals"):
        for r in read(table):
            sole = r["locator"].startswith(("GA/AB/", "AG/AB/")) and "; GA/" not in r["locator"]
            late = r["fy"] < "2017" and r["known"].year > int(r["fy"][:4])
            assert not (sole and r["status"] == "approved" and not late), r


def test_nothing_is_public_after_the_day_of_the_compilation(read: Callable[[str], Rows]) -> None:
    for table in ("appropriations", "budget_totals", "arrears", "expenditure", "apportionments"):
        assert max(r["known"] for r in read(table)) <= date(2026, 11, 22)


def test_spent_and_apportioned_of_2024_25_are_told_apart(read: Callable[[str], Rows]) -> None:
    spent = {r["mission"]: r["spent_usd"] for r in read("expenditure") if r["fy"] == "2024-25"}
    assert (spent["UNMISS"], spent["UNMIK"], sum(spent.values())) == (1_199_382_400, 43_659_600, 4_888_124_100)
    assert "MINUSMA" not in spent, "no spending of its liquidation was seen"
    apportioned = {
        r["mission"]: r for r in read("appropriations") if r["source"].startswith("un-annual-report-workbook")
    }
    assert (apportioned["UNMISS"]["amount_usd"], apportioned["UNMISS"]["status"]) == (1_237_887_300, "apportioned")
    assert apportioned["UNMISS"]["support_shares"] == "no" and apportioned["RSCE"]["support_shares"] == "not_applicable"
    assert apportioned["MINURSO"]["amount_usd"] == 68_791_100 and apportioned["MINURSO"]["confidence"] == "derived"


def test_the_budget_of_2026_27_has_missions_shares_and_a_schedule(read: Callable[[str], Rows]) -> None:
    rows = [r for r in read("appropriations") if r["fy"] == "2026-27" and r["mission"] == "UNISFA"]
    whole = {(r["status"], r["support_shares"]): r["amount_usd"] for r in rows if r["extent"] == "whole"}
    assert whole == {("approved", "no"): 275_839_300, ("approved", "yes"): 304_418_900, ("proposed", "no"): 277_238_100}
    assert {r["known"] for r in rows if r["locator"].startswith("A/RES/80/275")} == {date(2026, 6, 30)}
    parts = [r for r in read("apportionments") if r["mission"] == "UNISFA"]
    assert [(r["to_date"], r["amount_usd"], r["if_extended"]) for r in parts] == [
        (date(2026, 11, 15), 114_157_000, False),
        (date(2027, 6, 30), 190_261_900, True),
    ]


def test_amounts_of_earlier_years_keep_status_extent_and_day(read: Callable[[str], Rows]) -> None:
    rows = [r for r in read("appropriations") if r["source"] == "un-peacekeeping-appropriations-additions"]
    find = {(r["mission"], r["fy"], r["amount_usd"]): r for r in rows}
    assert find["UNMIK", "2012-13", 49_020_000]["support_shares"] == "yes"
    assert find["UNMIK", "2003-04", 315_518_200]["known"] == date(2003, 6, 18), "the day of A/RES/57/326"
    spent = find["UNMIK", "2003-04", 315_509_200]
    assert (spent["status"], spent["locator"].split(" (")[0]) == (
        "spent",
        "report of the Advisory Committee on the performance of 2003/04",
    ), "a resolution of June 2003 cannot tell it"
    assert find["UNAMID", "2020-21", 240_182_900]["extent"] == "part_year"
    assert find["UNIFIL", "2021-22", 510_000_000]["status"] == "recommended", "AG/AB/4368 is of the Fifth Committee"
    assert find["UNOMIL", "22 April - 22 October 1994", 17_548_300]["extent"] == "part_year"
    totals = {(r["fy"], r["amount_usd"]) for r in read("budget_totals") if r["source"] == rows[0]["source"]}
    assert {("2015-16", 8_256_748_000), ("2020-21", 6_823_000_000)} <= totals


def test_support_account_and_regular_budget_are_told_apart(read: Callable[[str], Rows]) -> None:
    rows = read("secretariat_expenses")
    support = sum(r["spent_usd"] for r in rows if r["account"] == "support_account" and r["fy"] == "2018-19")
    assert support == 324_703_500
    untso = [r for r in rows if r["mission"] == "UNTSO"]
    assert {r["account"] for r in untso} == {"regular_budget"} and untso[0]["fy"] == "2019"
    assert {r["fy"] for r in rows if r["note"] == "financial year printed as 2021"} == {"2020-21"}


def test_amounts_found_in_single_papers_keep_status_day_and_grade(read: Callable[[str], Rows]) -> None:
    found = [r for r in read("appropriations") if r["source"] == "un-financing-papers-found"]
    find = {(r["mission"], r["fy"], r["amount_usd"]): r for r in found}
    assert find["MINUSCA", "2018-19", 930_211_900]["known"] == date(2019, 5, 1)
    assert find["UNIFIL", "1997-98", 124_969_700]["known"] == date(1997, 6, 13), "the day of A/RES/51/233"
    assert find["UNIFIL", "1997-98", 125_027_300]["known"] == date(1999, 1, 19), "spending is told by the report"
    assert find["UNFICYP", "2015-16", 55_139_400]["confidence"] == "secondary"
    assert find["UNISFA", "2022-23", 8_510_000]["extent"] == "addition"
    assert find["UNIFIL", "2014-15", 549_320_000]["known"] == date(2016, 3, 31), "derived: when the last witness is out"
    assert ("MINUSMA", "2018-19", 1_105_667_000) not in find, "the table of expenditure has it"
    totals = {r["fy"]: r["amount_usd"] for r in read("budget_totals") if r["source"] == "un-financing-papers-found"}
    assert totals["2014-15"] == 8_510_143_233


def test_a_found_amount_that_the_expenditure_contradicts_is_refused(
    sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = [r | {"amount_usd": "1"} for r in own_csv("money_found") if r["status"] == "spent"]
    tables = {"money_found": wrong, "found_papers": own_csv("found_papers")}
    monkeypatch.setattr(money_found, "own_csv", tables.__getitem__)
    shop = begin(sources)
    un_expenditure.read(shop)
    with pytest.raises(PeaceopsError, match=r"expected 1,105,667,000, .* for MINUSMA in 2018-19, found 1"):
        money_found.read(shop)
