"""Goods trade of payers with hosts: what the reader keeps, and what damage of the publishers' files says."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from damage import CUT_SHORT, Rows, begin, cut_lines, refused_in_one_sentence, rows_of, swap
from peaceops.ingest.interests import trade
from peaceops.ingest.interests.public_from import host_years
from peaceops.ingest.interests.trade import AMERICAN, CENSUS, PAIRS
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def whole(sources: Path) -> Workshop:
    shop = begin(sources)
    trade.read(shop)
    return shop


@pytest.fixture(scope="module")
def rows(whole: Workshop) -> Rows:
    return rows_of(whole, "bilateral_trade")


def test_three_files_are_read(rows: Rows) -> None:
    assert Counter(r["source"] for r in rows) == {
        "imf-dots-2022": 45971,
        "imf-dots-us-2023": 1350,
        "us-census-trade": 1424,
    }


def test_an_estimate_of_the_publisher_stays_one(rows: Rows) -> None:
    (found,) = [
        r for r in rows if (r["reporter"], r["partner"], r["flow"], r["year"]) == ("AFG", "AUS", "exports", 1990)
    ]
    assert (found["amount_usd"], found["status"], found["known"].isoformat()) == (220_000, "estimated", "1991-07-01")


def test_a_host_in_two_lines_of_the_census_bureau_is_their_sum(rows: Rows, whole: Workshop) -> None:
    (found,) = [
        r
        for r in rows
        if (r["partner"], r["flow"], r["year"], r["source"]) == ("SDN", "exports", 2011, "us-census-trade")
    ]
    assert found["amount_usd"] == 74_694_000  # 14.762 and 59.932 million, as the International Monetary Fund has it
    assert (found["confidence"], found["note"]) == ("derived", "two lines of the file added up: 14.762 + 59.932")
    assert whole.errors.rows["census-host-in-two-lines"]["met"] == 22


def test_a_year_of_eleven_months_is_none(rows: Rows, whole: Workshop) -> None:
    assert max(r["year"] for r in rows if r["source"] == "us-census-trade") == 2015
    assert whole.errors.rows["census-2016-eleven-months"]["met"] == 78


def test_hosts_are_told_in_the_life_of_their_missions(whole: Workshop, rows: Rows) -> None:
    spans = host_years(whole)
    assert (spans["MOZ"], spans["XKX"]) == ((1987, 1995), (1994, 9999))
    assert max(r["year"] for r in rows if r["partner"] == "MOZ") == 1995


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (PAIRS, "reporter,partner,", "reporter,other,", r"row 1: expected a header with 'partner'"),
        (PAIRS, "AFG,AUS,exports_fob,1990,", "AFG,AUS,exports_fob,1890,", r"column 'year': expected a year"),
        (
            PAIRS,
            "AFG,AUS,exports_fob,1990,0.22",
            "AFG,AUS,exports_fob,1990,-0.22",
            r"'value': expected a number from 0",
        ),
        (PAIRS, "AFG,AUS,", "AFG,Aus,", r"column 'partner': expected a code of three letters"),
        (AMERICAN, "USA,AFG,exports_fob,1995,4,", "USA,AFG,exports_fob,1995,four,", r"'value': expected a number"),
        (CENSUS, "AFG,1992,us_exports", "AFG,1892,us_exports", r"column 'year': expected a year"),
        (CENSUS, "AFG,1993,us_exports", "AFG,1992,us_exports", r"expected one figure of a host, year and flow"),
        (CENSUS, ",January to November only", ",", r"column 'note': expected a note on the months in 2016"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_damage_is_one_sentence_with_file_and_row(
    sources: Path, tmp_path: Path, file: str, old: str, new: str, says: str
) -> None:
    refused_in_one_sentence(trade.read, sources, tmp_path, file, swap(old, new), says)


@pytest.mark.parametrize("file", [PAIRS, AMERICAN, CENSUS])
def test_a_file_cut_short_is_refused(sources: Path, tmp_path: Path, file: str) -> None:
    refused_in_one_sentence(trade.read, sources, tmp_path, file, cut_lines(1), CUT_SHORT)
