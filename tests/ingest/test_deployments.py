"""Places of deployment: what the reader keeps of three files, and what damage of them says."""

from __future__ import annotations

import gzip
import shutil
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from peaceops.book.tables.host import DeploymentsRow, OutlinesRow
from peaceops.errors import PeaceopsError
from peaceops.ingest import deployments, names
from peaceops.ingest.deployments import BASES, MAPS, YEARS
from peaceops.ingest.workshop import Workshop, own_csv

pytestmark = pytest.mark.sources


def workshop(sources: Path) -> Workshop:
    shop = Workshop(sources)
    for row in own_csv("known_errors"):
        shop.errors.declare(**{k: v or None for k, v in row.items()})
    names.read(shop)
    return shop


def damaged(sources: Path, tmp_path: Path, file: str, old: str, new: str) -> Path:
    """The sources with `old` made `new` in one packed file, once."""
    folder = file.split("/")[0]
    for other in sources.iterdir():
        if other.name != folder:
            (tmp_path / other.name).symlink_to(other)
    shutil.copytree(sources / folder, tmp_path / folder)
    path = tmp_path / file
    path.chmod(0o644)
    data = gzip.decompress(path.read_bytes())
    assert old.encode() in data
    path.write_bytes(gzip.compress(data.replace(old.encode(), new.encode(), 1), 1))
    return tmp_path


@pytest.fixture(scope="module")
def whole(sources: Path) -> Workshop:
    shop = workshop(sources)
    deployments.read(shop)
    return shop


@pytest.fixture(scope="module")
def rows(whole: Workshop) -> list[DeploymentsRow]:
    return [DeploymentsRow.TABLE.row._make(r) for r in whole.rows["deployments"]]  # type: ignore[misc]


def test_each_source_has_its_rows_and_known_errors_are_met(whole: Workshop, rows: list[DeploymentsRow]) -> None:
    assert Counter(r.source for r in rows) == {"geopko-maps": 18303, "geopko-years": 822, "radpko": 2649}
    met = ("geopko-unclear-place", "geopko-onub-before-its-start", "radpko-base-nowhere")
    assert [whole.errors.rows[error]["met"] for error in met] == [1, 5, 3]
    assert len({r.mission for r in rows}) == 52


def test_of_two_maps_of_one_month_the_later_revision_stands(rows: list[DeploymentsRow]) -> None:
    maps = {r.locator for r in rows if r.mission == "UNMIK" and r.from_date == date(2016, 1, 1)}
    assert maps == {"Map no. 4133 Rev. 69"}


def test_an_unknown_number_of_troops_is_none_and_zero_is_zero(rows: list[DeploymentsRow]) -> None:
    fleet = [r for r in rows if r.place == "Maritime Task Force" and r.from_date == date(2020, 2, 1)]
    assert [r.troops for r in fleet] == [None]
    assert {r.troops for r in rows if r.mission == "UNMIK" and r.from_date.year == 2018} == {0}
    assert {r.place for r in rows if r.mission == "UNMIK" and r.from_date.year == 2018} == {"Mitrovica", "Pristina"}


def test_every_outline_that_is_wanted_is_there(whole: Workshop) -> None:
    found = {(r[0], r[1], r[2]) for r in whole.rows[OutlinesRow.TABLE.name]}
    wanted = {
        (r["area"], *(date.fromisoformat(r[k]) if r[k] else None for k in ("first", "last")))
        for r in own_csv("outline_units")
    }
    assert found == wanted


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (MAPS, '"UNDOF","2017","6"', '"UNDOF","2017","13"', r"column 'month': expected a whole number from 1 to 12"),
        (MAPS, '"UNDOF","2017","6"', '"UNDOX","2017","6"', r"row 2: unknown mission 'UNDOX'"),
        (MAPS, '"33.238894000000002"', '"133.238894"', r"column 'latitude': expected a number from -90 to 90"),
        (MAPS, '"33.238894000000002"', '"NA"', r"column 'latitude': expected a number, found 'NA'"),
        (MAPS, '"Syria"', '"Syrio"', r"unknown State 'Syrio'"),
        (YEARS, "UNIFIL,2024,Lebanon", "UNIFIL,1924,Lebanon", r"column 'year': expected a year from 1989"),
        (YEARS, "mission,year,country", "mission,year,land", r"row 1: expected a header with 'country'"),
        (
            BASES,
            "freetown,1999-10-01,1999,8.49",
            "freetown,1999-10-01,1999,8x49",
            r"column 'latitude': expected a number",
        ),
        (
            BASES,
            ",410.4166666666667,1,358.08",
            ",410.4166666666667,1,-358.08",
            r"column 'untrp': expected a number from 0",
        ),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else "",
)
def test_damage_is_one_sentence_with_file_and_row(
    sources: Path, tmp_path: Path, file: str, old: str, new: str, says: str
) -> None:
    with pytest.raises(PeaceopsError, match=says) as caught:
        deployments.read(workshop(damaged(sources, tmp_path, file, old, new)))
    assert str(caught.value).startswith(file) and "\n" not in str(caught.value)


@pytest.mark.parametrize("file", [MAPS, YEARS, BASES])
def test_a_file_cut_short_is_refused(sources: Path, tmp_path: Path, file: str) -> None:
    path = damaged(sources, tmp_path, file, "", "") / file
    text = gzip.decompress(path.read_bytes()).decode("utf-8").rstrip("\n")
    path.write_bytes(gzip.compress(text[: text.rindex("\n") + 1].encode(), 1))
    with pytest.raises(PeaceopsError, match=r"expected at least \d+ rows, found \d+; the file looks cut off"):
        deployments.read(workshop(tmp_path))
