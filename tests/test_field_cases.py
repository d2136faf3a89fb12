"""Questions and files of people who do this job, each with the right answer: one row a case that has a door.

The ids (F29 ...) are those of the field log; the answers are facts of public pages and data sets.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peaceops.cli.main import run
from peaceops.words.language import SPACE

CASES = [  # of the field log; the numbers between were no question for this product
    *("F01", "F02", "F03", "F05", "F06", "F08", "F09", "F11", "F13", "F14", "F15", "F16", "F17", "F18", "F19", "F21"),
    *("F22", "F23", "F24", "F25", "F26", "F27", "F28", "F29", "F30", "F32", "F33", "F34", "F36", "F37", "F39", "F40"),
    *("F41", "F42", "F43", "F44", "F45", "F46", "F48", "F49", "F50", "F51", "F52", "F53", "F54", "F55", "F56", "F57"),
    "F58",
]

JANUARY_2021 = "strength --on 2021-01-31"
NOVEMBER_2023 = "strength --by contributor --on 2023-11-30"
INDIA, ARGENTINA = (f"strength --by mission --contributor {state}" for state in ("India", "Argentina"))
GERMANY, UNMISS_2019 = "payer Germany --year 2024 --region Africa", "payer --fy 2019-20 --mission UNMISS"
PER_HEAD_RANKS = (
    ("Norway", {"per_head_usd": "1.667206", "per_head_rank": "3"}),
    ("Ireland", {"per_head_usd": "0.881566", "per_head_rank": "18"}),
    ("Canada", {"per_head_usd": "0.859405", "per_head_rank": "20"}),
)
TERM, PER_HEAD = {"what": "term of the mandate"}, {"mission": "UNMISS", "what": "per head"}
PASSED = "to 2026-10-31, which has passed, S/RES/2797 (2025)"
NINE = "9 votes in favour in the Security Council, with no permanent member against"
MONUSCO, REGULAR = "strength MONUSCO", "rates --scale regular"
SCALE_OF_1981 = [
    *(("AUS", "1.83"), ("CAN", "3.28"), ("DEU", "8.31"), ("FRA", "6.26"), ("ITA", "3.45"), ("JPN", "9.58")),
    *(("GBR", "4.46"), ("USA", "25.0"), ("TUR", "0.3"), ("ISL", "0.03")),
]
SCALE_OF_2003 = [("DNK", "0.749"), ("FIN", "0.522"), ("NOR", "0.646")]
Answer = Callable[[str], list[dict[str, str]]]


@pytest.fixture
def rows(capsys: pytest.CaptureFixture[str]) -> Answer:
    """The rows of a command, as its CSV."""

    def asked(words: str) -> list[dict[str, str]]:
        assert run([*words.split(), "--format", "csv"]) == 0, capsys.readouterr().err
        return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))

    return asked


@pytest.mark.parametrize(
    ("case", "words", "where", "expected"),
    [
        ("F58", "strength UNMIK --on 2018-10-09", {}, {"month_end": "2018-02-28", "persons": "17"}),
        ("F22", "strength ALL --by contributor --from 2016-03-01 --to 2016-03-31", {}, {"source": "missing"}),
        ("F22", "strength UNFICYP --by contributor --from 2005-01-01 --to 2005-01-31", {}, {"source": "missing"}),
        ("F22", "strength --contributor Canada --on 2016-04-30", {}, {"persons": "79", "rank": "73"}),
        ("F09", f"{JANUARY_2021} --by contributor", {"iso3": "BGD"}, {"persons": "6711", "women": "317", "rank": "1"}),
        ("F09", f"{JANUARY_2021} --by contributor", {"iso3": "RWA"}, {"persons": "6378", "women": "585"}),
        ("F09", f"{JANUARY_2021} --by contributor", {"iso3": "ETH"}, {"persons": "6297", "women": "708"}),
        ("F09", JANUARY_2021, {}, {"persons": "81932", "contributors": "122"}),
        ("F11", f"{INDIA} --category military --on 2022-01-31", {"mission": "MONUSCO"}, {"persons": "1912"}),
        ("F11", f"{INDIA} --category military --on 2022-01-31", {"mission": "UNMISS"}, {"persons": "2412"}),
        ("F13", f"{INDIA} --category military --on 2014-06-30", {"mission": "MONUSCO"}, {"persons": "3760"}),
        ("F13", f"{INDIA} --category military --on 2014-06-30", {"mission": "UNMISS"}, {"persons": "2268"}),
        ("F13", f"{INDIA} --category military --on 2014-06-30", {"mission": "UNIFIL"}, {"persons": "897"}),
        ("F13", f"{INDIA} --category military --on 2014-06-30", {"mission": "UNDOF"}, {"persons": "194"}),
        ("F14", "strength --contributor Canada --on 2020-04-30", {}, {"persons": "35"}),
        ("F14", "strength --contributor Ireland --on 2020-04-30", {}, {"persons": "474"}),
        ("F15", "strength --on 2023-05-31", {}, {"persons": "76694"}),
        ("F15", "strength --on 2023-05-31 --category troops", {}, {"persons": "65607"}),
        ("F16", NOVEMBER_2023, {"iso3": "NPL"}, {"persons": "6247", "rank": "1"}),
        ("F16", NOVEMBER_2023, {"iso3": "BGD"}, {"persons": "6197", "rank": "2"}),
        ("F16", NOVEMBER_2023, {"iso3": "IND"}, {"persons": "6073", "rank": "3"}),
        ("F16", NOVEMBER_2023, {"iso3": "PAK"}, {"persons": "4164", "rank": "5"}),
        ("F16", NOVEMBER_2023, {"iso3": "CHN"}, {"persons": "2267", "rank": "8"}),
        ("F16", NOVEMBER_2023, {"iso3": "LKA"}, {"persons": "561", "rank": "29"}),
        ("F17", "strength --contributor Nepal --on 2021-05-31", {}, {"persons": "5571", "women": "294"}),
        ("F18", "strength --contributor Germany --on 2018-02-28", {}, {"rank": "34"}),
        ("F18", "strength --contributor Germany --on 2018-03-31", {}, {"persons": "829", "rank": "30"}),
        ("F19", f"{ARGENTINA} --on 2012-01-31", {"mission": "MINURSO"}, {"persons": "3"}),
        ("F19", f"{ARGENTINA} --on 2012-01-31", {"mission": "MINUSTAH"}, {"persons": "741"}),
        ("F19", f"{ARGENTINA} --on 2012-01-31", {"mission": "UNFICYP"}, {"persons": "265"}),
        ("F21", "strength --contributor UK --on 2016-07-31", {}, {"persons": "336"}),
        ("F21", "strength UNFICYP --contributor UK --on 2016-07-31", {}, {"persons": "274"}),
        ("F21", "strength UNSOM --contributor UK --on 2016-07-31", {}, {"persons": "44"}),
        ("F23", "strength --by mission --on 2009-12-31", {"mission": "UNTSO"}, {"persons": "151"}),
        ("F23", "strength --by mission --on 2009-12-31", {"mission": "UNDOF"}, {"persons": "1043"}),
        ("F23", "strength --by mission --on 2009-12-31", {"mission": "MINUSTAH"}, {"persons": "9057"}),
        ("F23", "strength --by mission --on 2009-12-31", {"mission": "UNAMID"}, {"persons": "19949"}),
        ("F23", "strength UNAMID --on 2009-12-31 --category troops", {}, {"persons": "15114"}),
        ("F24", "strength UNIFIL --on 2024-10-31", {}, {"persons": "9619"}),
        ("F24", "strength UNIFIL --contributor Italy --on 2024-10-31", {}, {"persons": "845"}),
        ("F25", f"{MONUSCO} --by category --on 2020-10-31", {"category": "troops"}, {"persons": "12509"}),
        ("F25", f"{MONUSCO} --by category --on 2020-10-31", {"category": "police"}, {"persons": "1210"}),
        ("F25", f"{MONUSCO} --by category --on 2020-10-31", {"category": "staff_officers"}, {"persons": "277"}),
        ("F26", f"{MONUSCO} --on 2017-02-28", {}, {"authorised_military": "19815"}),
        ("F26", f"{MONUSCO} --on 2017-04-30", {}, {"authorised_military": "16215"}),
        (
            "F26",
            f"{MONUSCO} --on 2019-12-31",
            {},
            {
                "authorised_military": "14000",
                "authorised_military_observers_and_staff_officers": "660",
                "authorised_police": "591",
                "authorised_fpu_personnel": "1050",
            },
        ),
        ("F27", "strength --on 2018-12-31", {}, {"persons": "89846", "women": "4655"}),
        ("F29", "deaths --to 2014-08-31 --by nationality", {"iso3": "IND"}, {"deaths": "157", "rank": "1"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "IND"}, {"deaths": "126"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "PAK"}, {"deaths": "97"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "BGD"}, {"deaths": "84"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "CAN"}, {"deaths": "114", "rank": "2"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "GHA"}, {"deaths": "114", "rank": "2"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "GBR"}, {"deaths": "98"}),
        ("F30", "deaths --to 2008-05-31 --by nationality", {"iso3": "FRA"}, {"deaths": "98"}),
        ("F32", "deaths --to 2023-05-29 --nationality India --by cause", {"cause": "malicious_act"}, {"deaths": "69"}),
        ("F28", "missions --count --active-on 2007-06-13", {"kind": "pko"}, {"running_on": "15"}),
        ("F28", "missions --count --active-on 2008-12-18", {"kind": "pko"}, {"running_on": "16"}),
        ("F28", "missions --count --active-on 2017-06-30", {"kind": "pko"}, {"running_on": "16"}),
        ("F28", "missions --count --active-on 1994-06-01", {"kind": "pko"}, {"running_on": "18"}),
        ("F39", f"{REGULAR} --year 2024", {"iso3": "AUS"}, {"rate_pct": "2.111"}),
        *(("F41", f"{REGULAR} --year 1981", {"iso3": iso3}, {"rate_pct": pct}) for iso3, pct in SCALE_OF_1981),
        *(("F42", f"{REGULAR} --year 2003", {"iso3": iso3}, {"rate_pct": pct}) for iso3, pct in SCALE_OF_2003),
        ("F43", f"{REGULAR} --year 2012", {"iso3": "IRL"}, {"rate_pct": "0.498"}),
        ("F43", f"{REGULAR} --payer Ireland", {"first_year": "2013"}, {"rate_pct": "0.418"}),
        ("F48", "arrears India --from 2015-10-01 --to 2015-10-31", {}, {"amount_usd": "85000000", "rank": "3"}),
        ("F49", "reimbursement --on 2018-07-01", {}, {"usd_per_person_month": "1428"}),
        ("F54", "council votes 2790", {}, {"date": "2025-08-28", "for-against-abstaining": "15-0-0"}),
        ("F54", "council votes S/RES/2790", {}, {"vote": "S/RES/2790 (2025)", "for-against-abstaining": "15-0-0"}),
        ("F51", "mandates UNFICYP --on 2024-02-01", {}, {"ends_on": "2025-01-31"}),
        ("F51", "mandates UNFICYP --on 2025-02-15", {}, {"ends_on": "2026-01-31"}),
        ("F51", "mandates UNFICYP --on 2026-11-25", {}, {"ends_on": "2027-01-31", "status": "in_force"}),
        ("F52", "mandates MINURSO --on 2026-11-25", {}, {"ends_on": "2026-10-31", "status": "end_passed"}),
        ("F52", "mandates MINUSCA --on 2026-11-25", {}, {"ends_on": "2026-11-15", "status": "end_passed"}),
        ("F52", "mandates UNISFA --on 2026-11-25", {}, {"ends_on": "2026-11-15", "status": "end_passed"}),
        ("F51", "missions --active-on 2024-02-01", {"mission": "UNFICYP"}, {"term_ends": "2025-01-31"}),
        ("F51", "missions --active-on 2025-02-15", {"mission": "UNFICYP"}, {"term_ends": "2026-01-31"}),
        ("F51", "missions --active-on 2026-11-25", {"mission": "UNFICYP"}, {"term_ends": "2027-01-31"}),
        ("F51", "mission UNFICYP --as-of 2024-02-01", TERM, {"value": "to 2025-01-31, S/RES/2723 (2024)"}),
        ("F52", "mission MINURSO --as-of 2026-11-25", TERM, {"value": PASSED}),
        ("F53", "council path MINURSO --on 2018-10-20", {"what": "majority"}, {"says": NINE}),
        ("F37", "rates --year 2016", {"iso3": "USA"}, {"peacekeeping_rate_pct": "28.57376745174931", "level": "A"}),
        ("F37", "rates --year 2016", {"iso3": "CHN"}, {"peacekeeping_rate_pct": "10.287855090241194"}),
        ("F37", "rates --year 2016", {"iso3": "JPN"}, {"peacekeeping_rate_pct": "9.68", "basis": "implied"}),
        ("F34", f"{GERMANY} --currency EUR", {"mission": "UNMISS"}, {"part_usd": "78200563", "currency": "EUR"}),
        ("F34", "rates --year 2024", {"iso3": "DEU"}, {"peacekeeping_rate_pct": "6.111"}),
        ("F39", "payer Australia --fy 2024-25", {"mission": "", "what": "rank", "period": "2024"}, {"value": "12"}),
        ("F39", "payer Australia --fy 2024-25", {"mission": "", "what": "rank", "period": "2025"}, {"value": "11"}),
        ("F39", "payer Australia --fy 2024-25", {"what": "sum of parts"}, {"value": "109312704"}),
        ("F40", "rates --year 2025", {"iso3": "CHN"}, {"regular_rate_pct": "20.004"}),
        (
            "F40",
            "arrears USA --from 2025-10-01 --to 2025-10-31",
            {"period": "2025-10-08"},
            {"amount_usd": "2800000000", "precision": "about", "account": "peacekeeping"},
        ),
        *(("F44", f"assess UNMISS --fy 2019-20 --estimate --per-head --payer {s}", {}, r) for s, r in PER_HEAD_RANKS),
        ("F44", f"{UNMISS_2019} Canada", PER_HEAD, {"value": "0.859405"}),
        ("F44", f"{UNMISS_2019} Ireland", PER_HEAD, {"value": "0.881566"}),
        ("F44", f"{UNMISS_2019} Norway", PER_HEAD, {"value": "1.667206"}),
        ("F36", "payer UK --fy 2010-11", {"what": "sum of parts"}, {"value": "", "basis": "of 0 missions"}),
        ("F45", "budget MINUSCA --fy 2018-19 --status spent", {}, {"amount_usd": "900643400"}),
    ],
)
def test_a_question_of_the_field_is_answered(
    case: str, words: str, where: dict[str, str], expected: dict[str, str], rows: Answer
) -> None:
    (row,) = (r for r in rows(words) if where.items() <= r.items())
    assert {key: row[key] for key in expected} == expected


@pytest.mark.parametrize(
    ("case", "words", "column", "expected"),
    [
        ("F09", f"{JANUARY_2021} --by contributor", "persons", 81_932),
        ("F57", "strength --by contributor --on 2012-01-31", "persons", 99_027),
        ("F29", "deaths --to 2014-08-31", "deaths", 3_268),
        ("F30", "deaths --to 2008-05-31", "deaths", 2_478),
        ("F33", "deaths --to 2023-06-30 --by year", "deaths", 4_316),
    ],
)
def test_a_total_of_the_field_is_the_sum_of_the_rows(
    case: str, words: str, column: str, expected: int, rows: Answer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sum(int(r[column]) for r in rows(words)) == expected
    assert run([*words.split(), "--json"]) == 0
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    assert answer["totals"][0][column]["value"] == expected


@pytest.mark.parametrize(
    ("case", "words", "sentences"),
    [
        (
            "F58",
            "strength UNMIK --from 2018-10-09 --to 2018-10-10",
            ["No report of UNMIK falls in the span asked for; nearest: 28 February 2018 and 30 September 2019."],
        ),
        (
            "F58",
            "strength UNIFIL --from 2025-08-01",
            ["The monthly reports in this database end on 31 July 2025.", "nearest: 31 July 2025"],
        ),
        (
            "F22",
            "strength ALL --by contributor --from 2016-03-01 --to 2016-03-31",
            ["No report of 31 March 2016: the file named for the month holds another month's report"],
        ),
        (
            "F22",
            "strength UNFICYP --by contributor --from 2005-01-01 --to 2005-01-31",
            ["the compilations give contributors without missions in these months"],
        ),
        (
            "F21",
            "strength UNSOS --contributor UK --on 2016-07-31",
            ["nearest: 30 September 2016", "that of 31 July 2016 has, in the same host, UNSOM"],
        ),
        (
            "F24",
            "strength UNIFIL --on 2024-10-31",
            ["what a mission itself says of its numbers is not in this database"],
        ),
        (
            "F34",
            f"{GERMANY} --currency EUR",
            ["what the sections of the circulars assess for its days", "official rate"],
        ),
        ("F45", "payer USA --mission MINUSCA --fy 2014-15,2015-16", ["no cost of MINUSCA in 2014-15 and 2015-16"]),
        (
            "F48",
            "arrears India --from 2017-03-01 --to 2018-04-30",
            ["concerns IND in these days; it has positions of: 2015-10-02."],
        ),
        ("F52", "mission MINURSO --as-of 2026-11-25", ["a renewal may be missing", "29 June 2026"]),
        ("F52", "exit options MINURSO --as-of 2026-11-25", ["a renewal may be missing"]),
        ("F29", "deaths --to 2014-08-31", ["3,268 persons, 3,274 rows in the publisher's list"]),
        (
            "F52",
            "mandates --on 2026-11-25",
            ["of MINURSO, MINUSCA, UNISFA, UNSMIL and UNVMC has passed: a renewal may be missing", "29 June 2026"],
        ),
    ],
)
def test_what_the_figures_cannot_say_is_said_beside_them(
    case: str, words: str, sentences: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words.split()) == 0
    said = capsys.readouterr().err.replace(SPACE, " ")
    for sentence in sentences:
        assert sentence in said


@pytest.mark.parametrize(
    ("case", "words", "sentence"),
    [
        (
            "F50",
            "council votes A/RES/77/314",
            "not of the Council: expected a resolution or draft of the Security Council",
        ),
        (
            "F41",
            "rates --year 1981",
            "expected 2012 to 2027; the regular scale of other years is under --scale regular",
        ),
        ("F46", "assess UNIIMOG --fy 1988-89 --estimate", "no cost of UNIIMOG is in this database"),
        ("F46", "rates --year 1988", "no peacekeeping rate for 1988 is in this database: expected 2012 to 2027"),
    ],
)
def test_what_is_not_held_is_said_with_what_is(
    case: str, words: str, sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words.split()) == 2
    assert sentence in capsys.readouterr().err


def test_a_resolution_is_found_by_words_number_and_draft(rows: Answer, capsys: pytest.CaptureFixture[str]) -> None:
    """F54."""
    for words in ("resolution 2790", "S/RES/2790 (2025)", "SCR 2790"):
        assert run(["council", "votes", words, "--json"]) == 0
        (vote,) = json.loads(capsys.readouterr().out)["votes"]
        assert (vote["vote"], vote["yes"]["value"]) == ("S/RES/2790 (2025)", 15)
    (draft,) = rows("council votes S/1996/292")
    assert draft["vote"] == "S/1996/292"


def test_a_list_of_a_day_shows_no_end_that_was_decided_later(rows: Answer) -> None:
    """On 9 October 2018 nobody knew when the mandates of MINUSMA and UNIFIL would end for good."""
    ends = {r["mission"]: r["mandate_end"] for r in rows("missions --active-on 2018-10-09")}
    assert (ends["MINUSMA"], ends["UNIFIL"]) == ("", "")


def test_an_estimate_of_a_year_before_the_circulars_says_how_far_it_is_from_what_was_assessed(rows: Answer) -> None:
    """F36: the United Kingdom was assessed 476.6 million in 2013-14, said its Government; the parts add up to 516.2."""
    told = rows("payer UK --fy 2013-14")
    (whole,) = (r for r in told if r["what"] == "sum of parts")
    assert whole["value"] == "516225957"
    (part,) = (r for r in told if (r["mission"], r["what"]) == ("UNMISS", "part"))
    assert "not an assessment" in part["basis"]
    assert "credits of earlier years, which it leaves out, could turn the sign" in part["basis"]
    (lacking,) = (r for r in rows("payer UK --fy 2010-11") if (r["mission"], r["what"]) == ("UNDOF", "part"))
    assert "no peacekeeping rate for 2010 is in this database: expected 2012 to 2027" in lacking["basis"]


def test_the_cases_that_are_told_in_the_docs_are_the_field_log() -> None:
    """docs/field_cases.md has a row for each case of the log, and no other."""
    text = (Path(__file__).parent.parent / "docs" / "field_cases.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| (F\d\d) ", text, re.MULTILINE)) == sorted(CASES)
