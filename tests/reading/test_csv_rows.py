"""A user's CSV file: rows as a spreadsheet counts them, each refused by name where it cannot be read in one way."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from peaceops.errors import PeaceopsError
from peaceops.reading import text
from peaceops.reading.csv_rows import read_rows
from peaceops.words.catalogue import said

COLUMNS = ("name", "usd")


def read(folder: Path, content: str | bytes) -> list[tuple[str, str, str]]:
    """(where without the folder, name, usd) of each row."""
    path = folder / "mine.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    found = read_rows(path, COLUMNS, said("expected-file-of-incomes"))
    return [(row.where.split("mine.csv, ")[1], row.name("name"), row.cells["usd"]) for row in found]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path: Path) -> None:
    content = 'name,note,usd\n\nA,x,1\n,,\nB,"two\nlines",2\nC,y,3\n'
    assert read(tmp_path, content) == [("row 3", "A", "1"), ("row 5", "B", "2"), ("row 6 (line 7)", "C", "3")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_ending_and_a_byte_order_mark_are_read(tmp_path: Path, end: str) -> None:
    content = b"\xef\xbb\xbf" + end.join(["name,usd", "Côte,1", ""]).encode("utf-8")
    assert read(tmp_path, content) == [("row 2", "Côte", "1")]


def test_columns_stand_in_any_order_with_others_between_and_spaces_around(tmp_path: Path) -> None:
    assert read(tmp_path, " usd , note,name\n 1 ,=x, A \n") == [("row 2", "A", "1")]


@pytest.mark.parametrize(
    "content",
    [
        "name;usd\nA, B;1\n",
        "name\tusd\nA, B\t1\n",
        'NAME,Usd\n"A, B",1\n',
        "Name;note;USD\nA, B;x,y,z;1\n",
        "name;usd\n\nA, B;1",
    ],
)
def test_semicolons_tabs_and_headings_in_capitals_are_read(tmp_path: Path, content: str) -> None:
    ((_, name, usd),) = read(tmp_path, content)
    assert (name, usd) == ("A, B", "1")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "row 1: expected the columns name, usd, found nothing."),
        ("\n\n", "row 1: expected the columns name, usd, found nothing."),
        ("name|usd\nA|1\n", "row 1: expected the columns name, usd, found 'name|usd'."),
        ("name;usd;USD\nA;1;2\n", "row 1: expected the column 'usd' once, found it twice."),
        ("name,usd,usd\nA,1,2\n", "row 1: expected the column 'usd' once, found it twice."),
        ("name,usd,x,x\nA,1,2,3\n", "row 1: expected the column 'x' once, found it twice."),
        ("name,usd\nA,1,2\n", "row 2: expected as many cells as the header has, found more"),
        ('name,usd\n"A,1\nB,2\n', "row 2: expected CSV, found a quote that does not close"),
        ('name,usd\n"A"x,1\n', "row 2: expected CSV, found a quote that does not close, or text after one that does."),
        ('name,usd\n"UN\nMIK",1\n', r"row 2, column 'name': expected text that can be seen, found the character '\n'."),
        ("name,usd\nA\x1b[31m,1\n", r"the character '\x1b' in line 2."),
        ("name,usd\nA\u202e,1\n", r"the character '\u202e' in line 2."),
        ("name,usd\n\n\nA\x00,1\n", r"the character '\x00' in line 4."),
        ("name,usd\n=HYPERLINK(1),1\n", "row 2, column 'name': expected a name, found '=HYPERLINK(1)' (a spreadsheet"),
        ("name,usd\n@SUM,1\n", "a spreadsheet would run what begins with @"),
        ("name,usd\n-1+2,1\n", "a spreadsheet would run what begins with -"),
        ("name,usd\n+A,1\n", "a spreadsheet would run what begins with +"),
        ("name,usd\n＝A,1\n", "a spreadsheet would run what begins with ＝"),
        ("name,usd\n,1\n", "row 2, column 'name': expected a name, found nothing."),
        (f"name,usd\n{'A' * 1001},1\n", "row 2: expected at most 100 cells of at most 1,000 characters, found more."),
        (f"name,usd\n{'A' * 131_073},1\n", "row 2: expected CSV, found a cell of more than 1,000 characters."),
        (f"name,usd\n{',' * 101}\n", "row 2: expected at most 100 cells"),
        ("name,usd\n" + "A,1\n" * 2_000, "expected at most 2,000 rows, found more."),
        (b"name,usd\nA\nB,C\xf4te\n", "found: another encoding than UTF-8, in line 3."),
        ("name,usd\n".encode("utf-16"), "found: another encoding than UTF-8, in line 1."),
        (b"name,usd\n" + b"x" * 2_000_000, "found: more than 2,000,000 bytes."),
    ],
)
def test_what_cannot_be_read_in_one_way_is_refused(tmp_path: Path, content: str | bytes, sentence: str) -> None:
    with pytest.raises(PeaceopsError) as refused:
        read(tmp_path, content)
    assert sentence in str(refused.value) and "mine.csv" in str(refused.value)


def test_what_is_no_ordinary_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as held:
        held.bind(str(tmp_path / "socket"))
        cases = {
            tmp_path / "pipe": "a pipe, which may never end",
            tmp_path / "socket": "a socket",
            tmp_path: "a folder",
            Path("/dev/zero"): "a device",
            tmp_path / "none": "No such file",
            tmp_path / ("x" * 300): "File name too long",
            tmp_path / "a\0b": "a name that no file can have",
            tmp_path / "a\ud800b": "a name that no file can have",
        }
        for path, words in cases.items():
            with pytest.raises(PeaceopsError, match=f"expected a CSV file of incomes in UTF-8, found: {words}"):
                read_rows(path, COLUMNS, said("expected-file-of-incomes"))


def test_a_file_that_became_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with open(tmp_path / "pipe", "rb", opener=text._without_waiting) as file:
        assert not file.read(10)
