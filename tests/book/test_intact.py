"""A book that is not as it was built is found out, in one sentence each, by every command that reads it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

import peaceops
from peaceops.book.intact import damage
from peaceops.book.mark import MARK, mark_of, read_mark
from peaceops.book.store import SHIPPED, open_book
from peaceops.book.verify import verify
from peaceops.errors import PeaceopsError

Change = Callable[[Path], object]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    folder = tmp_path / "book"
    shutil.copytree(SHIPPED, folder)
    return folder


def text(file: str, old: str, new: str) -> Change:
    """The first `old` in a file made `new`."""

    def change(folder: Path) -> None:
        data = (folder / file).read_bytes()
        assert old.encode() in data
        (folder / file).write_bytes(data.replace(old.encode(), new.encode(), 1))

    return change


def content(file: str, make: Callable[[bytes], bytes]) -> Change:
    return lambda folder: (folder / file).write_bytes(make((folder / file).read_bytes()))


def rewritten(file: str, select: str) -> Change:
    """A long table as another query of itself."""

    def change(folder: Path) -> None:
        path, new = folder / file, folder / "new"
        duckdb.sql(f"COPY (SELECT {select} FROM read_parquet('{path}')) TO '{new}' (FORMAT parquet)")
        new.replace(path)

    return change


def swapped_columns(folder: Path) -> None:
    lines = (folder / "missions.csv").read_text(encoding="utf-8").split("\n")
    names = lines[0].split(",")
    names[0], names[1] = names[1], names[0]
    (folder / "missions.csv").write_text("\n".join([",".join(names), *lines[1:]]), encoding="utf-8")


FIGURES: list[tuple[str, Change, str]] = [  # every invariant may hold: only the mark knows
    ("a name of a source", text("sources.csv", "United Nations", "United Nation"), "sources.csv is not as it was"),
    ("an address", text("sources.csv", "https://", "http://"), "sources.csv is not as it was built"),
    ("a figure", text("staffing.csv", ",deployed,", ",authorised,"), "staffing.csv is not as it was built"),
    ("a row", content("host_indicators.csv", lambda d: d.rstrip().rsplit(b"\n", 1)[0] + b"\n"), "host_indicators.csv"),
    ("a long table", rewritten("votes.parquet", "* REPLACE (title || '.' AS title)"), "votes.parquet is not as it was"),
    ("the first line of the mark", text(MARK, "peaceops book ", "peaceops book 0"), "expected the mark of a book"),
    ("the version in the mark", text(MARK, "book ", "book 000000000000\n"), "expected the mark of a book"),
    ("a sum in the mark", content(MARK, lambda d: d[:30] + bytes([d[30] ^ 1]) + d[31:]), "sources.csv"),
    ("a line of the mark", content(MARK, lambda d: b"".join(d.splitlines(True)[:-1])), "expected its SHA-256"),
    ("an empty mark", content(MARK, lambda d: b""), "found nothing"),
    ("no mark", lambda folder: (folder / MARK).unlink(), f"has no {MARK}"),
    ("a mark that is no text", content(MARK, lambda d: b"\xff\xfe"), "cannot be read"),
]
SHAPES: list[tuple[str, str, Change, str]] = [  # table, and what says so wherever it is read
    ("half a table", "strengths", content("strengths.parquet", lambda d: d[: len(d) // 2]), "expected a whole Parquet"),
    ("an empty long table", "strengths", content("strengths.parquet", lambda d: b""), "expected a whole Parquet file"),
    ("a foreign table", "strengths", rewritten("strengths.parquet", "1 AS one"), "expected the column 'month_end'"),
    (
        "a column of text",
        "strengths",
        rewritten("strengths.parquet", "* REPLACE ('9' AS persons)"),
        "the type",
    ),
    ("a renamed column", "missions", text("missions.csv", "funding", "fund"), "expected the column 'funding' in place"),
    ("two names swapped", "missions", swapped_columns, "expected the column 'mission' in place 1"),
    ("a table cut", "missions", content("missions.csv", lambda d: d[: len(d) - 40]), "expected 17 cells"),
    ("Latin-1", "missions", content("missions.csv", lambda d: d + b"\xe9"), "expected UTF-8 text, found byte 0xe9"),
    (
        "a cell too many",
        "missions",
        content("missions.csv", lambda d: d.rstrip() + b",more\n"),
        "expected 17 cells, found 18",
    ),
    ("no such date", "mission_dates", text("mission_dates.csv", "1948-05-29", "1948-05-39"), "expected a date like"),
    ("words for a number", "staffing", text("staffing.csv", "\n1,", "\none,"), "expected a whole number, found 'one'"),
    ("an empty short table", "missions", content("missions.csv", lambda d: b""), "expected 17 columns, found 0"),
]


def test_the_shipped_book_is_as_it_was_built() -> None:
    assert damage(SHIPPED) == []
    assert read_mark(SHIPPED) == mark_of(SHIPPED)
    assert peaceops.verify_book().sound


def test_one_engine_looks_through_all_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """To start one takes longer than to read most tables."""
    started = []
    start = duckdb.connect
    monkeypatch.setattr(duckdb, "connect", lambda *words, **more: started.append(words) or start(*words, **more))
    assert damage(SHIPPED) == []
    assert len(started) == 1


@pytest.mark.parametrize(("change", "words"), [d[1:] for d in FIGURES], ids=[d[0] for d in FIGURES])
def test_an_altered_figure_or_mark_is_one_finding(book: Path, change: Change, words: str) -> None:
    change(book)
    found = damage(book)
    assert len(found) == 1
    assert words in found[0].says and "expected" in found[0].says and "\n" not in found[0].says


@pytest.mark.parametrize(("table", "change", "words"), [d[1:] for d in SHAPES], ids=[d[0] for d in SHAPES])
def test_a_damaged_table_is_one_finding_and_one_sentence_of_every_query(
    book: Path, table: str, change: Change, words: str
) -> None:
    change(book)
    found = [f for f in damage(book) if not f.readable]
    assert [f.table.partition(".")[0] for f in found] == [table]
    assert words in found[0].says and "\n" not in found[0].says
    with pytest.raises(PeaceopsError, match="is damaged") as error:
        open_book(book).at().rows(f"SELECT count(*) AS n, max(COLUMNS(*)) FROM {table}")
    assert words in str(error.value) and "\n" not in str(error.value)


def test_what_can_still_be_checked_is_checked_beside_a_damaged_table(book: Path) -> None:
    content("strengths.parquet", lambda d: d[:100])(book)
    text("mission_dates.csv", ",1948-05-29,day,true,", ",2048-05-29,day,true,")(book)
    result = peaceops.verify_book(book)
    assert result.unchecked > 3
    assert [s.partition(" ")[0] for s in result.damaged] == ["mission_dates.csv", "strengths.parquet:"]
    assert result.broken
    assert not result.sound
    assert result.to_dict()["damaged"] == list(result.damaged)


def test_a_book_whose_tables_are_those_of_another_is_found_out(book: Path) -> None:
    text("staffing.csv", ",deployed,", ",authorised,")(book)
    (book / MARK).write_text(mark_of(book).text().replace(mark_of(book).version, read_mark(SHIPPED).version))
    assert [f.says.partition(":")[0] for f in damage(book)] == [f"{MARK} names another book"]


@pytest.mark.parametrize("change", (SHAPES[0], SHAPES[4], SHAPES[9]), ids=lambda d: d[0])
@pytest.mark.parametrize(
    "command",
    ["book verify", "book status", "book export --out new", "review UNMIK --as-of 2018-10-20 --out new", "missions"],
)
def test_no_command_ends_in_a_traceback(book: Path, command: str, change: tuple[str, str, Change, str]) -> None:
    change[2](book)
    run = subprocess.run(
        [sys.executable, "-m", "peaceops", *command.split()],
        env=os.environ | {"PEACEOPS_BOOK": str(book)},
        cwd=book.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in run.stderr
    said = (run.stdout if command == "book verify" else run.stderr).splitlines()
    if run.returncode:  # not every command reads every table
        assert run.returncode == (1 if command == "book verify" else 2)
        assert any(change[3] in line for line in said)
    else:
        assert command not in ("book verify", "book status", "book export --out new")
    assert [p.name for p in book.parent.iterdir() if p.name != "book"] == []


@pytest.mark.parametrize("name", ["d[ab]", "d*", "d?", "it's", "a{b,c}"])
def test_signs_of_patterns_in_the_name_of_a_folder_are_only_signs(tmp_path: Path, name: str) -> None:
    for own in ("da", "db", "dx"):
        shutil.copytree(SHIPPED, tmp_path / own)
        text("sources.csv", "United Nations", "United Others")(tmp_path / own)
    shutil.copytree(SHIPPED, tmp_path / name)
    publishers = {s.publisher for s in open_book(tmp_path / name).at().sources.values()}
    assert not any("United Others" in p for p in publishers)
    assert verify(tmp_path / name) == []


@pytest.mark.parametrize("name", ["x" * 300, "no/such/folder", "a\0b"])
def test_a_folder_that_is_no_book_is_one_sentence(name: str) -> None:
    for look in (open_book, peaceops.verify_book, peaceops.book_status):
        with pytest.raises(PeaceopsError, match=r"(no database in|lacks).*expected") as error:
            look(name)
        assert "\n" not in str(error.value)
