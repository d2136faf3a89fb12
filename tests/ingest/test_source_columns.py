"""Columns of sources: every one is listed in order with its kind, and a cell outside its limits is named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from peaceops.errors import PeaceopsError
from peaceops.ingest import manifest, source_columns
from peaceops.ingest.pull.endpoints import endpoints
from peaceops.ingest.source_columns import check_cells, check_header, check_repeats, kinds, number_of
from peaceops.ingest.source_files import read_csv

AMOUNTS = "un-money-and-staff-by-mission-year/appropriations.csv"
VETOES = "mission-closings/operation_vetoes.csv"
THIS_YEAR = 2026


def test_every_table_of_the_manifest_has_its_columns_listed_and_no_other() -> None:
    listed = {*manifest.load(), *(e.place for e in endpoints())}
    tables = {f for f in listed if f.endswith((".csv", ".csv.gz"))}
    assert source_columns.columns().keys() == tables


def test_every_kind_is_used_and_every_kind_that_is_used_exists() -> None:
    used = {kind for held in source_columns.columns().values() for kind in held.values()} - {""}
    assert used == kinds().keys()


@pytest.mark.parametrize("name", sorted(kinds()))
def test_a_kind_has_a_form_and_limits_or_a_pattern(name: str) -> None:
    kind = kinds()[name]
    if kind.form == "words":
        assert re.compile(kind.pattern) and kind.says and not kind.least and not kind.most
        return
    low, high = source_columns.limit(kind.least, THIS_YEAR), source_columns.limit(kind.most, THIS_YEAR)
    assert kind.form in source_columns.FORMS and low is not None and high is not None and low < high


def test_columns_of_money_persons_and_years_all_have_limits() -> None:
    about = re.compile(
        r".*usd.*|amount.*|persons|.*percent|year|.*financial_year|troops|total|.*deaths.*", re.IGNORECASE
    )
    free = {
        f"{file}: {name}"
        for file, held in source_columns.columns().items()
        for name, kind in held.items()
        if about.fullmatch(name) and not kind
    }
    assert free == set()


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["mission", "year", "what"], "expected a header with 'fy' after 'mission', found 'year' there"),
        (["fy", "mission", "what"], "expected a header with 'fy' after 'mission', found 'what' there"),
        (["mission", "fy", "fy"], "expected each column once, found 'fy' twice"),
        ([], "expected a header with 'mission' after the first column, found the end there"),
    ],
)
def test_a_renamed_swapped_or_doubled_column_is_named(names: list[str], words: str) -> None:
    with pytest.raises(PeaceopsError, match=f"{AMOUNTS}, row 1: {words}"):
        check_header(AMOUNTS, names)


def test_a_new_column_between_or_after_the_others_is_no_fault() -> None:
    listed = list(source_columns.columns()[VETOES])
    check_header(VETOES, listed)
    check_header(VETOES, ["new", *listed[:3], "newer", *listed[3:], "newest"])


@pytest.mark.parametrize(
    ("file", "column", "cell", "expected"),
    [
        (AMOUNTS, "amount_usd", "1000000000000000", "a whole number from -10,000,000 to 3,000,000,000 (US dollars"),
        (AMOUNTS, "amount_usd", "about a million", "a whole number, found"),
        (AMOUNTS, "amount_usd", "41.5", "a whole number, found"),
        (AMOUNTS, "amount_usd", "41,00,000", "a whole number, found"),
        (AMOUNTS, "amount_usd", "1e400", "a whole number, found"),
        (AMOUNTS, "amount_usd", "nan", "a whole number, found"),
        (AMOUNTS, "amount_usd", "٤١٠٠٠", "a whole number, found"),
        (AMOUNTS, "amount_usd", "1_000", "a whole number, found"),
        (AMOUNTS, "fy", "6018/19", "a date or a period with years (a financial year as 2018/19), in 1900 to 2029"),
        (AMOUNTS, "fy", "2017/19", "a date or a period with years (a financial year as 2018/19), found"),
        (VETOES, "date", "2031-01-01", "a date like 2018-10-31, in 1945 to 2026"),
        (VETOES, "date", "1944-12-31", "a date like 2018-10-31, in 1945 to 2026"),
        (VETOES, "date", "20181031", "a date like 2018-10-31, found"),
        (VETOES, "date", "2018-02-30", "a date like 2018-10-31, found"),
        (VETOES, "yes", "16", "a whole number from 0 to 15 (votes)"),
        (VETOES, "yes", "-1", "a whole number from 0 to 15 (votes)"),
        (VETOES, "veto_by", "Russia", "codes of three letters, found"),
        ("kosovo-facts-and-events/trade.csv", "value", "-61.1", "a number, or words with numbers from 0"),
        ("un-regular-scale-1946-2027/scale_long.csv", "rate_percent", "51", "a number from 0 to 50 (per cent"),
        ("un-regular-scale-1946-2027/scale_long.csv", "period_last_year", "9021", "a year from 1945 to 2029"),
        ("vetoes-worldpolitics/unsc_vetoes_1946_2022.csv", "date", "1/10/2997", "a date like 21-Feb-92"),
        ("unsc-votes-sciencespo/unsc_votes_1946_2025.csv", "CHINA", "yes", "Y, N, A, NV or ?"),
    ],
)
def test_a_cell_that_is_no_value_of_its_column_is_named(file: str, column: str, cell: str, expected: str) -> None:
    with pytest.raises(PeaceopsError) as error:
        check_cells(file, [column], [[""], [cell]], THIS_YEAR)
    assert str(error.value).startswith(f"{file}, row 3, column {column!r}: expected {expected}")


@pytest.mark.parametrize("cell", ["", "NA", " 41000 ", "-727700", "4,100,000", "1e6", "3000000000"])
def test_an_amount_within_its_limits_is_taken(cell: str) -> None:
    check_cells(AMOUNTS, ["amount_usd"], [[cell]], THIS_YEAR)


@pytest.mark.parametrize(
    ("text", "number"), [("12", 12), ("-1.5", -1.5), (".0625", 0.0625), ("1,234.5", 1234.5), ("12.0", 12), ("+3", 3)]
)
def test_numbers_as_the_sources_write_them(text: str, number: float) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize("text", ["", ".", "-", "e5", "1,23", "0x1f", "inf", "1e999", "12 000", "½", "one"])
def test_what_is_no_number(text: str) -> None:
    assert number_of(text) is None


def test_a_row_may_repeat_another_only_as_often_as_is_known() -> None:
    rows = [["a"], ["b"], ["a"], ["a"]]
    check_repeats("file.csv", rows, 2)
    with pytest.raises(PeaceopsError, match=r"file\.csv, row 4: expected no row twice, found row 2 again"):
        check_repeats("file.csv", rows, 0)
    with pytest.raises(PeaceopsError, match="row 5: expected at most 1 rows that repeat another, found row 2 again"):
        check_repeats("file.csv", rows, 1)


@pytest.mark.sources
def test_a_reader_sees_only_the_columns_that_it_declares(sources: Path) -> None:
    row = next(read_csv(sources, VETOES, header=("draft", "date"), rows=22))
    assert row.keys() == {"draft", "date"}
    with pytest.raises(PeaceopsError, match="reads the column 'veto_by', which it does not declare"):
        row.text("veto_by")
    with pytest.raises(PeaceopsError, match="declares the column 'vetoes', which the file does not have"):
        next(read_csv(sources, VETOES, header=("vetoes",), rows=22))
