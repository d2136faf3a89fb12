"""Monthly reports that a user downloads: read from their text layer to the last printed total, and for their own month.

The months after July 2025 that are made up here, by the row, stay here."""

from __future__ import annotations

import csv
import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.book.store import SHIPPED
from peaceops.errors import PeaceopsError
from peaceops.ingest.monthly_table import rows_of_report
from peaceops.ingest.pull.base import base_of, shop_of
from peaceops.ingest.source_files import read_tar
from peaceops.ingest.un_monthly_text import ARCHIVE

from .conftest import Pull, Refused, digests

pytestmark = pytest.mark.sources
Row = tuple[str, str, str, int, int]
JULY = "UN_country_contributions_2025_07.txt"


@pytest.fixture(scope="module")
def texts(sources: Path) -> dict[str, str]:
    """The text layers of the reports, by the name of their file."""
    return {Path(name).name: data.decode() for name, data in read_tar(sources, ARCHIVE)}


@pytest.fixture(scope="module")
def parsed(sources: Path) -> dict[str, Counter[Row]]:
    """The rows of the months of the present layout, as they were compiled from page coordinates."""
    months: defaultdict[str, Counter[Row]] = defaultdict(Counter)
    file = sources / "uniformed-un-monthly-pdf-2015-2025" / "uniformed_2015_2025.csv.gz"
    with gzip.open(file, "rt", encoding="utf-8", newline="") as handle:
        for r in csv.DictReader(handle):
            if r["layout"] == "F11":
                row = (r["mission"], r["iso3"], r["personnel_type"], int(r["male"]), int(r["female"]))
                months[r["date"]][row] += 1
    return dict(months)


@pytest.fixture(scope="module")
def code() -> Callable[[str, int], str]:
    """The State that a printed name means in a year; "" for what is no name."""
    shop = shop_of(base_of(SHIPPED), Path())

    def of(name: str, year: int) -> str:
        try:
            return shop.states.code(name, "", year)
        except PeaceopsError:
            return ""

    return of


def test_every_row_of_the_present_layout_is_read_from_the_text_alone(
    texts: dict[str, str], parsed: dict[str, Counter[Row]], code: Callable[[str, int], str]
) -> None:
    """51 months, February 2021 to July 2025; the totals of missions and of all are held against the rows as read."""
    assert len(parsed) == 51
    for day, want in parsed.items():
        year = int(day[:4])
        name = f"UN_country_contributions_{day[:4]}_{day[5:7]}.txt"
        rows = rows_of_report(texts[name], name, lambda text, year=year: bool(code(text, year)))
        found = Counter((r.mission, code(r.contributor, year), r.kind, r.men, r.women) for r in rows)
        assert found == want, day


def given(folder: Path, name: str, text: str) -> Path:
    """A file that a user has."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def august(text: str) -> str:
    """July's report as one of August, with two more men in one row and in the totals that it is part of."""
    out = text.replace("31/07/2025", "31/08/2025").replace("9/8/2025", "10/6/2025")
    for old, new in (
        (r"(Bhutan +Experts on Mission +)0( +0 +)0\b", r"\g<1>2\g<2>2"),
        (r"(Total MINURSO +)(\d+)( +\d+ +)(\d+)", None),
        (r"(Grand Total +)(\d+)( +\d+ +)(\d+)", None),
    ):
        made = new or (lambda m: f"{m[1]}{int(m[2]) + 2}{m[3]}{int(m[4]) + 2}")
        out, count = re.subn(old, made, out, count=1)
        assert count == 1
    return out


def test_a_report_of_a_month_that_the_book_lacks_comes_in(
    bring: Pull, book: Path, tmp_path: Path, texts: dict[str, str]
) -> None:
    made = bring(reports=[given(tmp_path, "troops.txt", august(texts[JULY]))])
    assert made.written
    (note,) = (str(n) for n in made.notes)
    assert note.startswith("2025-08: 61,129 uniformed personnel, as printed; entered into strengths,")
    now = peaceops.open_book(book)
    (row,) = peaceops.strength("MINURSO", on=date(2025, 8, 31), book=now).to_rows()
    assert (row["month_end"], row["source"]) == ("2025-08-31", "un-monthly")
    (known,) = now.at().rows("SELECT DISTINCT known FROM strengths WHERE month_end = '2025-08-31'")
    assert known["known"] == date(2025, 10, 6)  # the day of generation that the report prints
    assert peaceops.verify_book(book).sound


def test_a_report_that_is_held_brings_nothing_and_one_that_differs_is_refused(
    bring: Pull, refused: Refused, book: Path, tmp_path: Path, texts: dict[str, str]
) -> None:
    before = digests(book)
    assert not bring(reports=[given(tmp_path, JULY, texts[JULY])]).written
    assert digests(book) == before
    other = august(texts[JULY]).replace("31/08/2025", "31/07/2025")
    assert "the report of 2025-07 has" in refused(reports=[given(tmp_path, "other.txt", other)])


@pytest.mark.parametrize(
    ("named", "holds"), [("2015_03", "2015-04"), ("2016_03", "2016-04"), ("2017_03", "2017-04"), ("2020_06", "2022-06")]
)
def test_the_four_files_named_for_the_wrong_month_are_caught(
    named: str, holds: str, refused: Refused, tmp_path: Path, texts: dict[str, str]
) -> None:
    name = f"UN_country_contributions_{named}.txt"
    said = refused(reports=[given(tmp_path, name, texts[name])])
    assert f"wrong month, expected a report of {named.replace('_', '-')}, found {holds}." in said


def test_a_month_under_the_date_of_the_next_is_caught(refused: Refused, tmp_path: Path, texts: dict[str, str]) -> None:
    copy = texts[JULY].replace("31/07/2025", "31/08/2025")
    assert "the rows of 2025-08 are those of 2025-07" in refused(reports=[given(tmp_path, "august.txt", copy)])


WRONG: dict[str, tuple[Callable[[str], str], str]] = {
    "cut": (lambda t: t[: len(t) // 2], "expected a grand total, found none; the file looks cut off"),
    "a row changed": (
        lambda t: re.sub(r"(Bhutan +Experts on Mission +)0( +0 +)0\b", r"\g<1>2\g<2>2", t, count=1),
        "expected rows of MINURSO that sum to the printed",
    ),
    "a row that does not sum": (
        lambda t: re.sub(r"(Bhutan +Experts on Mission +)0( +0 +)0\b", r"\g<1>2\g<2>0", t, count=1),
        "expected men and women to sum to 0",
    ),
    "no month": (lambda t: t.replace("As of", "Of"), "expected a report of one month, found none"),
    "two months": (
        lambda t: t.replace("31/07/2025", "30/06/2025", 1),
        "expected a report of one month, found 2025-06, 2025-07",
    ),
    "a month to come": (
        lambda t: t.replace("31/07/2025", "31/12/2026"),
        "expected a report of a month that has ended, found 2026-12",
    ),
    "another table": (lambda t: "As of: 31/08/2025\nCountry  Total\nNepal  1\n", "found another layout"),
    "a total of another mission": (
        lambda t: t.replace("Total MINURSO", "Total MINUSCA", 1),
        "expected the total of MINURSO, found that of MINUSCA",
    ),
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_report_that_is_not_what_it_should_be(
    kind: str, refused: Refused, tmp_path: Path, texts: dict[str, str]
) -> None:
    change, words = WRONG[kind]
    text = change(texts[JULY])
    assert text != texts[JULY]
    assert words in refused(reports=[given(tmp_path, "report.txt", text)])


def test_a_pdf_is_read_by_poppler_where_it_is_there(
    bring: Pull, refused: Refused, tmp_path: Path, texts: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stand-in for the program, which gives the text layer as the real one does, and fails as it does."""
    pdf = tmp_path / "august.pdf"
    pdf.write_bytes(b"%PDF-1.7\n")
    tools = tmp_path / "tools"
    tools.mkdir()
    monkeypatch.setenv("PATH", str(tools))
    assert "expected the program pdftotext of Poppler on this machine" in refused(reports=[pdf])
    layer = given(tmp_path, "layer.txt", august(texts[JULY]))
    program = given(tools, "pdftotext", f'#!/bin/sh\n[ "$1" = -layout ] || exit 2\nexec /bin/cat "{layer}"\n')
    program.chmod(0o755)
    assert bring(reports=[pdf]).written
    program.write_text("#!/bin/sh\nexit 1\n")
    assert "expected a PDF with a text layer, found one that cannot be read" in refused(reports=[pdf])


def test_what_is_no_report_at_all(refused: Refused, tmp_path: Path) -> None:
    assert "found no file" in refused(reports=[tmp_path / "none.pdf"])
    picture = tmp_path / "report.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\xff")
    assert "in UTF-8, found neither" in refused(reports=[picture])
