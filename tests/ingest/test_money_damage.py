"""Damage of the files of money: one sentence that names the file; a mended error is noticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from damage import Change, begin, cut_lines, damaged, stopped, swap
from peaceops.ingest import money

pytestmark = pytest.mark.sources


@pytest.mark.parametrize(
    ("file", "change", "words"),
    [
        (
            "us-cipa-and-un-arrears-2010-2027/arrears_by_date.csv",
            swap("2018-09-30,peacekeeping,1220000000,unpaid", "2018-09-30,peacekeeping,1220000000,paid"),
            "words that mean 'outstanding to peacekeeping'",
        ),
        ("un-regular-scale-1946-2027/scale_long.csv", cut_lines(3), "looks cut off"),
        (
            "un-regular-scale-1946-2027/scale_long.csv",
            swap("Afghanistan,AFG,1947", "Afganistan,AFG,1947"),
            "unknown State 'Afganistan'",
        ),
        (
            "un-regular-scale-1946-2027/scale_long.csv",
            swap("Albania,ALB,2020,", "Albania,ALB,2023,"),
            "expected a year of the period 2019 to 2021",
        ),
        (
            "un-regular-scale-1946-2027/scale_2025_2027_from_resolution_79_249.csv",
            swap("Albania,ALB,0.010", "Albania,ALB,0.011", times=-1),
            "expected the workbook's rate 0.01",
        ),
        (
            "un-regular-budget-assessments-2019-2026/regular_budget_assessments.csv",
            swap("CHN,12.005,334726585,paid_late,2019-05-03", "CHN,12.005,334726585,paid_late,3 May", times=-1),
            "expected a date like 2018-10-31, found '3 May'",
        ),
        (
            "un-regular-budget-assessments-2019-2026/regular-budget-contributors-2021.json",
            swap('"year": 2021', '"year": 2020'),
            "expected the year 2021, found 2020",
        ),
        (
            "un-peacekeeping-mission-expenditure/mission_expenditure_2018_2025.csv",
            swap("MINURSO,52315100", "MINURSO,52 million", times=-1),
            "row 3, column 'expenditure_usd': expected a whole number, found '52 million'",
        ),
        (
            "un-peacekeeping-mission-expenditure/mission_expenditure_2018_2025.csv",
            swap("MINURSO,52315100", "MINURSO,52315101", times=-1),
            "expected 2018/19 to sum to the printed 6792359000, found 6792359001",
        ),
        (
            "un-peacekeeping-mission-expenditure/mission_expenditure_2018_2025.csv",
            swap("1237887300", "1199382400", times=-1),
            "expected 1355899200 of the circulars divided by a ratio",
        ),
        (
            "un-peacekeeping-assessed-by-state-2013-2024/assessed_by_state_and_year.csv",
            swap("Austria,AUT,2016/17,56545091", "Austria,AUT,2016/17,57045091"),
            "column 'assessed_usd': expected an amount at about 0.720000 per cent of the year's",
        ),
        (
            "un-peacekeeping-approved-spent-2024-2027/appropriations_2024_27.csv",
            swap(",1199382400,", ",1199382500,", times=-1),
            "expected 1199382400, the amount of the publisher's own table",
        ),
        (
            "un-peacekeeping-appropriations-additions/appropriations_additions.csv",
            swap("unencumbered balance net", "balance net"),
            "a wording with a meaning in ingest/own/money_readings.csv",
        ),
        (
            "un-peacekeeping-appropriations-additions/appropriations_additions.csv",
            swap("UNMIK,2003/04,expenditure gross", "UNMIK,2004/05,expenditure gross"),
            "column 'document_symbol': expected a document that came out after the year whose spending it tells",
        ),
        (
            "un-peacekeeping-mission-expenditure/budget-audited-pko-2019.json",
            lambda d: d[: len(d) // 2],
            "expected well-formed JSON",
        ),
        (
            "un-peacekeeping-assessments-2024-25/mission_assessment_sections_2024_25.csv",
            swap("1 July to 31 October 2024", "July to October 2024", times=-1),
            "column 'label': expected a period such as '1 July to 31 October 2024'",
        ),
        (
            "un-peacekeeping-assessments-2024-25/mission_assessment_sections_2024_25.csv",
            swap("MINURSO,", "MINURZO,"),
            "unknown mission 'MINURZO'",
        ),
        (
            "un-peacekeeping-assessments-2024-25/member_state_gross_82_states.csv",
            swap("1398700732", "1398700733"),
            "expected 1398700732, as in ingest/own/circular_amounts_2024-25.csv",
        ),
        (
            "un-peacekeeping-assessments-2024-25/partial_2025_26.csv",
            swap("13056491", "13056490"),
            "expected 13056491, as in ingest/own/circular_*.csv",
        ),
        (
            "wdi-inputs-scale/sp.pop.totl.csv",
            swap("Afghanistan,AFG,1960,", "Afghanistan,AFG,1960,-"),
            "expected a whole number from 1 to 10,000,000,000",
        ),
        (
            "un-money-and-staff-by-mission-year/appropriations.csv",
            swap(",2009/10,approved,", ",2009/10,aproved,"),
            "a wording with a meaning in ingest/own/money_words.csv",
        ),
        (
            "un-money-and-staff-by-mission-year/arrears.csv",
            swap("1070000000", "about a billion", times=-1),
            "expected a whole number, found 'about a billion'",
        ),
        (
            "un-peacekeeping-budget-totals/unmik_money_history.csv",
            swap("2018/19,expenditure,37191700", "2018/19,expenditure,37191800", times=-1),
            "expected 37191700, the amount of the publisher's own table",
        ),
        (
            "un-peacekeeping-budget-totals/peacekeeping_budget_totals.csv",
            swap("GA/10244 (18 June 2004)", "GA/10245", times=-1),
            "a document with a date in ingest/own/money_documents.csv",
        ),
    ],
)
def test_a_damaged_file_gives_one_sentence_that_names_it(
    file: str, change: Change, words: str, sources: Path, tmp_path: Path
) -> None:
    sentence = stopped(money.read, sources, tmp_path, file, change)
    assert words in sentence and "\n" not in sentence
    assert Path(file).name in sentence


def test_a_file_in_another_encoding_is_refused(sources: Path, tmp_path: Path) -> None:
    file = "un-peacekeeping-assessments-2024-25/member_state_gross_82_states.csv"
    latin = (sources / file).read_text(encoding="utf-8").encode("latin-1", errors="replace")
    assert "expected UTF-8 text" in stopped(money.read, sources, tmp_path, file, lambda _: latin + b"\xfc\n")


def test_a_mended_source_is_noticed(sources: Path, tmp_path: Path) -> None:
    mended = swap("2017,France,6.28", "2017,France,6.29")
    file = "un-peacekeeping-budget-totals/published_top_peacekeeping_rates.csv"
    shop = begin(sources, damaged(sources, tmp_path, file, mended))
    money.read(shop)
    assert "crs-2017-france-truncated" in {e["error"] for e in shop.errors.unmet()}
