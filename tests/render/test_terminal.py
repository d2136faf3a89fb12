"""Rows on a terminal, in a pipe, as CSV and as JSON."""

from __future__ import annotations

import csv
import io
import json

import pytest

from peaceops.errors import PeaceopsError
from peaceops.render.terminal import show

ROWS = [
    {"mission": "UNMIK", "start_year": 1999, "persons": 4769, "ended": False, "aliases": ["KFOR, not", "UNIMK"]},
    {"mission": "UNTAG", "start_year": 1989, "persons": None, "ended": True, "note": "a very long remark " * 12},
]


class Terminal(io.StringIO):
    """A text file that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def shown(fmt: str, data: object = ROWS, file: io.StringIO | None = None) -> str:
    out = file or io.StringIO()
    show(data, fmt, file=out)  # type: ignore[arg-type]
    return out.getvalue()


def test_a_pipe_gets_plain_columns_with_whole_words() -> None:
    head, first, second = shown("table").splitlines()
    assert head.split("  ")[0] == "mission"
    assert "start year" in head
    assert "4,769" in first and "1999" in first and "1,999" not in first
    assert second.endswith("remark") and "\x1b" not in second


def test_a_terminal_gets_a_drawn_table() -> None:
    said = shown("table", file=Terminal())
    assert "─" in said and "4,769" in said


def test_what_a_terminal_would_obey_is_escaped_in_tables() -> None:
    rows = [{"mission": "UN\nMIK\x1b[31m", "aliases": ["a\x9b", "b\u202e"]}]
    for out in (io.StringIO(), Terminal()):
        said = shown("table", rows, out)
        assert r"UN\nMIK\x1b[31m" in said and r"a\x9b; b\u202e" in said


def test_csv_is_read_back_as_it_was() -> None:
    rows = list(csv.DictReader(io.StringIO(shown("csv"))))
    assert [r["persons"] for r in rows] == ["4769", ""]
    assert rows[0]["aliases"] == "KFOR, not; UNIMK"
    assert rows[1]["note"] == ROWS[1]["note"]


def test_json_is_read_back_as_it_was() -> None:
    assert json.loads(shown("json")) == ROWS
    assert json.loads(shown("json", {"a": "é"})) == {"a": "é"}
    assert "é" in shown("json", {"a": "é"})


def test_no_rows_are_said_so() -> None:
    assert shown("table", []) == "no rows\n"
    assert shown("json", []) == "[]\n"


def test_an_unknown_format_is_named() -> None:
    with pytest.raises(PeaceopsError, match=r"unknown format 'xml': expected table, csv or json\."):
        shown("xml")


ROUNDED = [
    ({"share_pct": 5.897807}, "5.9"),
    ({"share_pct": 0.01551}, "<0.1"),
    ({"rate_pct": 6.111}, "6.111"),
    ({"peacekeeping_rate_pct": 28.573767}, "28.574"),
    ({"peacekeeping_rate_pct": 0.0001}, "0.0001"),
    ({"per_head_usd": 0.050679}, "0.0507"),
    ({"per_head_usd": 12.345678}, "12.35"),
    ({"factor": 1.298808}, "1.2988"),
    ({"value": 0.940927, "unit": "usd_per_head"}, "0.941"),
    ({"value": 1234.5678}, "1,234.57"),
    ({"value": -0.25}, "-0.25"),
    ({"persons": 12.0}, "12"),
]


@pytest.mark.parametrize(("row", "cell"), ROUNDED)
def test_a_table_shows_the_digits_that_documents_show(row: dict[str, object], cell: str) -> None:
    assert shown("table", [row]).splitlines()[1].split()[0] == cell
    assert str(next(iter(row.values()))) in shown("csv", [row]) and cell != ""
