"""Yearly series of hosts: what the reader keeps, and what damage of the publishers' files says."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from damage import CUT_SHORT, begin, cut_lines, damaged, refused_in_one_sentence, swap
from peaceops.book.tables.host import HostSeriesRow
from peaceops.errors import PeaceopsError
from peaceops.ingest import host_series
from peaceops.ingest.host_series import ECONOMY, FREEDOM, IDMC, PEOPLE, UNHCR, VDEM
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources


READERS = dict(zip((PEOPLE, ECONOMY, UNHCR, IDMC, VDEM, FREEDOM), host_series.READERS, strict=True))


def read_alone(file: str) -> Callable[[Workshop], None]:
    """What reads one of the files, without the others."""
    return lambda shop: READERS[file](host_series._shelf(shop))


@pytest.fixture(scope="module")
def whole(sources: Path) -> Workshop:
    shop = begin(sources)
    host_series.read(shop)
    return shop


def test_every_series_is_read_for_every_host_that_its_publisher_has(whole: Workshop) -> None:
    rows = [HostSeriesRow.TABLE.row._make(r) for r in whole.rows["host_series"]]
    hosts = {series: {r.host for r in rows if r.series == series} for series in {r.series for r in rows}}
    assert {series: len(found) for series, found in hosts.items()} == {
        "population": 55,
        "gdp-per-head": 55,
        "refugees-from": 56,
        "displaced-unhcr": 41,
        "displaced-idmc": 41,
        "democracy": 55,
        "political-rights": 56,
        "civil-liberties": 56,
    }
    assert whole.errors.rows["idmc-serbia-changes-area"]["met"] == 17


def test_refugees_are_summed_over_the_countries_of_asylum(whole: Workshop, sources: Path) -> None:
    text = gzip.decompress((sources / UNHCR).read_bytes()).decode("utf-8")
    total = sum(
        int(r["refugees"]) for r in csv.DictReader(text.splitlines()) if (r["coo"], r["year"]) == ("MLI", "2022")
    )
    rows = [HostSeriesRow.TABLE.row._make(r) for r in whole.rows["host_series"]]
    (found,) = [r for r in rows if (r.host, r.series, r.year) == ("MLI", "refugees-from", 2022)]
    assert found.value == total == 225726 and found.confidence == "derived"


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (PEOPLE, "\nAfghanistan,AFG,1960,", "\nAfghanistan,AFG,1860,", r"column 'Year': expected a year"),
        (ECONOMY, "series,iso3,", "series,iso,", r"row 1: expected a header with 'iso3'"),
        (ECONOMY, "AGO,1989,", "AGO,1889,", r"column 'year': expected a year from 1989"),
        (UNHCR, "\n1951,Unknown,UKN,UNK,", "\n1951,Unknown,UKN,Unk,", r"column 'coo_iso': expected a code of three"),
        (UNHCR, ",180000,", ",-180000,", r"column 'refugees': expected a whole number from 0"),
        (
            IDMC,
            "Afghanistan,AFG,AFG,Afghanistan,AFG,AFG",
            "Afghanistan,AFG,AFG,Albania,ALB,ALB",
            r"'coa_iso': expected 'AFG'",
        ),
        (VDEM, "Angola,AGO,104.0,1989.0", "Angola,AGO,104.0,1889.0", r"column 'year': expected a year from 1989"),
        (
            FREEDOM,
            "Afghanistan,1973.0,7.0,",
            "Afghanistan,1973.0,8.0,",
            r"column 'pr': expected a whole number from 1 to 7",
        ),
        (FREEDOM, ",NF,", ",XX,", r"column 'status': expected one of F, PF, NF"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_damage_is_one_sentence_with_file_and_row(
    sources: Path, tmp_path: Path, file: str, old: str, new: str, says: str
) -> None:
    refused_in_one_sentence(read_alone(file), sources, tmp_path, file, swap(old, new), says)


def test_a_host_whose_name_is_gone_is_missed(sources: Path, tmp_path: Path) -> None:
    shop = begin(sources, damaged(sources, tmp_path, FREEDOM, swap("\nMali,", "\nMalo,", times=-1)))
    with pytest.raises(PeaceopsError, match="expected rows of 'Mali', a host of a mission, found none"):
        read_alone(FREEDOM)(shop)


@pytest.mark.parametrize("file", READERS)
def test_a_file_cut_short_is_refused(sources: Path, tmp_path: Path, file: str) -> None:
    refused_in_one_sentence(read_alone(file), sources, tmp_path, file, cut_lines(1), CUT_SHORT)
