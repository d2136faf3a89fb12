"""What two editions of the book have not in common is told row by row, with the source of each."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

import peaceops
from peaceops.book.difference import changelog, difference
from peaceops.book.mark import MARK, mark_of
from peaceops.book.store import SHIPPED, open_book

Rows = list[dict[str, str]]


@pytest.fixture
def edition(tmp_path: Path) -> Callable[[str, Callable[[Rows], Rows]], Path]:
    """Another edition: the shipped one with the rows of a short table changed, under a mark of its own."""

    def made(table: str, change: Callable[[Rows], Rows]) -> Path:
        folder = tmp_path / "other"
        shutil.copytree(SHIPPED, folder)
        file = folder / f"{table}.csv"
        rows = change(list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8"), newline=""))))
        with file.open("w", encoding="utf-8", newline="") as handle:
            writer = csv.DictWriter(handle, rows[0], lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        (folder / MARK).write_text(mark_of(folder).text(), encoding="utf-8")
        return folder

    return made


def test_the_same_edition_differs_in_nothing() -> None:
    answer = difference(SHIPPED, SHIPPED)
    version = open_book().version
    assert answer.to_rows() == []
    assert [str(n) for n in answer.notes] == [f"Editions {version} and {version} differ in none of the rows compared."]


def test_a_copy_that_was_edited_by_hand_differs_though_it_keeps_its_mark(tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(SHIPPED, folder)
    file = folder / "assessment_sections.csv"
    file.write_text(file.read_text(encoding="utf-8").replace(",23706600,", ",25000000,", 1), encoding="utf-8")
    (row,) = difference(SHIPPED, folder, ("assessment_sections",)).to_rows()
    assert (row["change"], row["before"], row["after"]) == ("changed", "23706600", "25000000")


def test_rows_added_changed_and_withdrawn_are_told(
    edition: Callable[[str, Callable[[Rows], Rows]], Path],
) -> None:
    def change(rows: Rows) -> Rows:
        first, second, *rest = rows
        return [{**second, "what": "another thing"}, {**first, "row": "999"}, *rest]

    other = edition("arrears", change)
    (summary,) = difference(SHIPPED, other).to_rows()
    assert (summary["table"], summary["added"], summary["changed"], summary["withdrawn"]) == ("arrears", 1, 1, 1)
    told = difference(SHIPPED, other, ("arrears",)).to_rows()
    kinds = {r["change"]: r for r in told}
    assert kinds.keys() == {"added", "changed", "withdrawn"}
    assert kinds["added"]["key"].endswith("/ 999")
    assert (kinds["changed"]["column"], kinds["changed"]["after"]) == ("what", "another thing")
    sources = open_book().at().sources
    assert all(r["address"] == sources[r["source"]].address for r in told)
    back = {r["change"]: r["key"] for r in difference(other, SHIPPED, ("arrears",)).to_rows()}
    assert back["withdrawn"] == kinds["added"]["key"]


def test_a_changelog_says_period_and_area(edition: Callable[[str, Callable[[Rows], Rows]], Path]) -> None:
    other = edition("staffing", lambda rows: [r for r in rows if r["mission"] != "MINURSO"])
    entry = changelog(difference(SHIPPED, other))
    assert entry.startswith(f"## From edition {open_book().version} to {peaceops.open_book(other).version}\n")
    told = "2004-08-01 to 2021-07-01; missions: MINURSO; sources: un-staffing-compiled."
    assert f"- `staffing`: 26 rows withdrawn; {told}" in entry


def test_long_tables_are_compared_too(edition: Callable[[str, Callable[[Rows], Rows]], Path]) -> None:
    other = edition("arrears", lambda rows: rows)
    file = other / "fatalities.parquet"
    with duckdb.connect() as con:
        con.execute(f"CREATE TABLE t AS SELECT * FROM read_parquet('{file}')")
        con.execute("UPDATE t SET cause = 'illness' WHERE death = 'UNTSO-1948-07-02408'")
        con.execute(f"COPY t TO '{file}' (FORMAT parquet)")
    (other / MARK).write_text(mark_of(other).text(), encoding="utf-8")
    (row,) = peaceops.book_diff(SHIPPED, other, tables=["fatalities"]).to_rows()
    assert (row["key"], row["column"], row["before"], row["after"]) == (
        "UNTSO-1948-07-02408",
        "cause",
        "malicious_act",
        "illness",
    )


def test_a_table_that_an_edition_has_as_text_and_the_other_by_column_is_compared(
    edition: Callable[[str, Callable[[Rows], Rows]], Path],
) -> None:
    older = edition("arrears", lambda rows: rows)
    for suffix in ("parquet", "columns"):
        (older / f"council_members.{suffix}").unlink()
    members = duckdb.sql(f"SELECT * FROM read_parquet('{SHIPPED / 'council_members.parquet'}')")
    text = older / "council_members.csv"
    members.filter("NOT (year = 1994 AND iso3 = 'RWA')").write_csv(str(text))
    mark = (older / MARK).read_text(encoding="utf-8").replace("council_members.parquet", text.name)
    (older / MARK).write_text(mark, encoding="utf-8")
    answer = difference(older, SHIPPED, ("council_members",))
    assert [(row["change"], row["key"]) for row in answer.to_rows()] == [("added", "1994 / RWA")]
    assert answer.notes == ()


def test_what_an_older_edition_lacks_is_said(edition: Callable[[str, Callable[[Rows], Rows]], Path]) -> None:
    older = edition("arrears", lambda rows: [{k: v for k, v in r.items() if k != "note"} for r in rows])
    (older / "handovers.csv").unlink()
    mark = (older / MARK).read_text(encoding="utf-8").splitlines(keepends=True)
    (older / MARK).write_text("".join(line for line in mark if "handovers" not in line), encoding="utf-8")
    answer = difference(older, SHIPPED)
    version = open_book().version
    assert {str(n) for n in answer.notes} >= {
        f"handovers is in edition {version} alone; it was not compared.",
        f"arrears: note in edition {version} alone; not compared.",
    }


def test_a_table_that_is_none_and_a_folder_without_a_book_are_refused(tmp_path: Path) -> None:
    with pytest.raises(peaceops.PeaceopsError, match=r"unknown table 'strenghts': .*nearest: strengths,"):
        difference(SHIPPED, SHIPPED, ("strenghts",))
    with pytest.raises(peaceops.PeaceopsError, match=r"has no peaceops-book\.txt"):
        peaceops.book_diff(tmp_path)
