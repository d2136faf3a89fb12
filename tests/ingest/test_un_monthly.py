"""The UN's monthly reports: the month each prints, its total, and what a damaged file says."""

from __future__ import annotations

import gzip
import io
import shutil
import tarfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from damage import begin, unnamed
from peaceops.errors import PeaceopsError
from peaceops.ingest import build, un_monthly, un_monthly_text
from peaceops.ingest.manifest import EVERY
from peaceops.ingest.readers import Reader

FOLDER = "uniformed-un-monthly-pdf-2015-2025"
REPORT = "UN_country_contributions_2018_10.txt"
pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def reports(sources: Path) -> dict[date, un_monthly_text.Report]:
    return un_monthly_text.read_reports(unnamed(sources))


@pytest.fixture(scope="module")
def archive(sources: Path) -> dict[str, bytes]:
    """Every report by name."""
    with tarfile.open(sources / un_monthly_text.ARCHIVE) as tar:
        return {m.name: tar.extractfile(m).read() for m in tar.getmembers() if m.isfile()}  # type: ignore[union-attr]


def write_archive(root: Path, members: dict[str, bytes]) -> Path:
    """A tar.xz of reports under the folder of the source."""
    path = root / un_monthly_text.ARCHIVE
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, "w:xz", preset=0) as tar:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


def test_every_month_at_hand_is_read_and_the_four_misnamed_files_are_not(reports: dict[date, object]) -> None:
    assert len(reports) == 122
    assert not {date(2015, 3, 31), date(2016, 3, 31), date(2017, 3, 31), date(2020, 6, 30)} & reports.keys()


def test_a_report_of_one_month_named_for_another_is_refused(tmp_path: Path, archive: dict[str, bytes]) -> None:
    write_archive(tmp_path, {REPORT: archive["UN_country_contributions_2018_11.txt"]})
    with pytest.raises(
        PeaceopsError, match=f"{REPORT}: wrong month, expected a report of 2018-10-31, found 2018-11-30"
    ):
        un_monthly_text.read_reports(unnamed(tmp_path))


def test_a_misnamed_file_that_holds_yet_another_month_is_refused(tmp_path: Path, archive: dict[str, bytes]) -> None:
    write_archive(tmp_path, {"UN_country_contributions_2015_03.txt": archive[REPORT]})
    with pytest.raises(PeaceopsError, match="wrong month, expected a report of 2015-03-31, found 2018-10-31"):
        un_monthly_text.read_reports(unnamed(tmp_path))


def test_once_the_publisher_mends_a_misnamed_file_its_known_error_is_not_met(
    tmp_path: Path, archive: dict[str, bytes]
) -> None:
    mended = archive["UN_country_contributions_2015_04.txt"].replace(b"30-Apr-15", b"31-Mar-15")
    shop = unnamed(tmp_path)
    write_archive(tmp_path, archive | {"UN_country_contributions_2015_03.txt": mended})
    assert date(2015, 3, 31) in un_monthly_text.read_reports(shop)
    assert "un-monthly-wrong-month-2015-03" in {e["error"] for e in shop.errors.unmet()}


def test_an_archive_with_a_report_missing_says_how_many_were_expected(
    tmp_path: Path, archive: dict[str, bytes]
) -> None:
    write_archive(tmp_path, {k: v for k, v in archive.items() if k != REPORT})
    with pytest.raises(PeaceopsError, match="expected at least 126 reports, found 125"):
        un_monthly_text.read_reports(unnamed(tmp_path))


def test_a_truncated_archive_is_named(tmp_path: Path, sources: Path) -> None:
    path = tmp_path / un_monthly_text.ARCHIVE
    path.parent.mkdir(parents=True)
    path.write_bytes((sources / un_monthly_text.ARCHIVE).read_bytes()[:200_000])
    with pytest.raises(PeaceopsError, match=r"pdf_layout_text\.tar\.xz: expected a whole tar\.xz archive"):
        un_monthly_text.read_reports(unnamed(tmp_path))


def test_a_report_in_another_encoding_is_named(tmp_path: Path, archive: dict[str, bytes]) -> None:
    write_archive(tmp_path, {REPORT: archive[REPORT].decode().encode("cp1252", "replace")})
    with pytest.raises(PeaceopsError, match=f"{REPORT}: expected UTF-8 text, found byte 0x"):
        un_monthly_text.read_reports(unnamed(tmp_path))


@pytest.mark.parametrize(
    ("month", "layout", "printed"),
    [
        (date(2015, 4, 30), "F1", 107_805),
        (date(2016, 11, 30), "F2", 100_851),
        (date(2017, 5, 31), "F3", 96_617),
        (date(2018, 9, 30), "F4", 89_986),
        (date(2018, 10, 31), "F4", 90_158),
        (date(2019, 10, 31), "F6", 84_968),
        (date(2019, 12, 31), "F8", 83_331),
        (date(2020, 12, 31), "F9", 81_832),
        (date(2023, 9, 30), "F12", 72_631),
        (date(2025, 7, 31), "F11", 61_127),
    ],
)
def test_the_printed_total_is_found_in_each_layout(
    reports: dict[date, un_monthly_text.Report], month: date, layout: str, printed: int
) -> None:
    assert reports[month].printed_total(layout) == printed


def test_the_printed_date_of_generation_is_when_a_report_became_public(
    reports: dict[date, un_monthly_text.Report],
) -> None:
    assert reports[date(2024, 6, 30)].generated == date(2024, 7, 18)
    assert reports[date(2023, 9, 30)].generated == date(2024, 1, 16)
    assert reports[date(2018, 9, 30)].generated is None
    delays = [(r.generated - r.month_end).days for r in reports.values() if r.generated]
    assert min(delays) == un_monthly.PUBLICATION_LAG_DAYS
    assert un_monthly.known_on(date(2018, 9, 30)) == date(2018, 10, 18)


Damage = Callable[[list[str]], list[str]]


def _more_persons(lines: list[str]) -> list[str]:
    """One man more in a row of October 2018."""
    place = next(i for i, line in enumerate(lines) if line.startswith("2018-10-31"))
    cells = lines[place].split(",")
    cells[6], cells[8] = str(int(cells[6]) + 1), str(int(cells[8]) + 1)
    lines[place] = ",".join(cells)
    return lines


def _replace(old: str, new: str) -> Damage:
    def damage(lines: list[str]) -> list[str]:
        place = next(i for i, line in enumerate(lines) if old in line)
        lines[place] = lines[place].replace(old, new, 1)
        return lines

    return damage


DAMAGES: list[tuple[str, Damage, str]] = [
    (
        "total",
        _more_persons,
        r"UN_country_contributions_2018_10.txt: expected rows that sum to the printed total 90,158, found 90,159",
    ),
    (
        "cut",
        lambda lines: lines[:-5000],
        r"uniformed_2015_2025.csv.gz, row \d+: expected at least 107149 rows, found 102149",
    ),
    (
        "state",
        _replace("Argentina,ARG", "Argentinia,ARG"),
        r"row \d+: unknown State 'Argentinia'.*nearest: .*Argentina",
    ),
    (
        "code",
        _replace("Argentina,ARG", "Argentina,ARM"),
        r"row \d+, column 'iso3': expected ARG, the code of 'Argentina'",
    ),
    ("mission", _replace("MINURSO", "MINURSU"), r"row \d+: unknown mission 'MINURSU'.*nearest: MINURSO"),
    ("type", _replace("experts_on_mission", "experts"), r"column 'personnel_type': expected one of troops"),
    (
        "date",
        _replace("2015-01-31", "2015-01-30"),
        r"column 'date': expected the last day of a month, found '2015-01-30'",
    ),
    ("number", _replace(",3,0,3,", ",3,0,x,"), r"column 'total': expected a whole number, found 'x'"),
    ("sexes", _replace(",3,0,3,", ",3,0,4,"), r"column 'total': expected the sum of male and female"),
    ("header", _replace("personnel_type", "kind"), r"row 1: expected a header with 'personnel_type'"),
]


@pytest.mark.parametrize(("damage", "sentence"), [d[1:] for d in DAMAGES], ids=[d[0] for d in DAMAGES])
def test_a_damaged_table_says_file_row_and_expectation(
    tmp_path: Path,
    sources: Path,
    reports: dict[date, un_monthly_text.Report],
    monkeypatch: pytest.MonkeyPatch,
    damage: Damage,
    sentence: str,
) -> None:
    (tmp_path / FOLDER).mkdir()
    lines = gzip.decompress((sources / un_monthly.FILE).read_bytes()).decode().splitlines(keepends=True)
    (tmp_path / un_monthly.FILE).write_bytes(gzip.compress("".join(damage(lines)).encode(), 1))
    monkeypatch.setattr(un_monthly, "read_reports", lambda shop: reports)
    shop = begin(sources, tmp_path)
    with pytest.raises(PeaceopsError, match=sentence) as error:
        un_monthly.read(shop)
    assert "\n" not in str(error.value)


def test_a_build_on_a_damaged_report_leaves_the_old_book_as_it_was(
    tmp_path: Path, sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root, book = tmp_path / "sources", tmp_path / "book"
    shutil.copytree(sources / FOLDER, root / FOLDER)
    book.mkdir()
    mark = book / build.MARK
    mark.write_text("an old book\n", encoding="utf-8")
    archive = root / un_monthly_text.ARCHIVE
    archive.chmod(0o644)
    archive.write_bytes(archive.read_bytes()[:-1000])
    monkeypatch.setattr(build, "READERS", (Reader("UN monthly reports", un_monthly.read),))
    with pytest.raises(PeaceopsError, match=r"expected a whole tar\.xz archive"):
        build.build(root, book, accept=EVERY, manifest_file=tmp_path / "none.csv")
    assert mark.read_text(encoding="utf-8") == "an old book\n"
    assert [p.name for p in book.iterdir()] == [build.MARK]
