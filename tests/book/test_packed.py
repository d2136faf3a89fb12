"""Long tables are read by column, from a file beside their Parquet: the same rows, and no engine for a review."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import View
from peaceops.book.edition import Edition
from peaceops.book.intact import damage
from peaceops.book.packed import columns_of, packed, unpacked
from peaceops.book.schema import TableSchema
from peaceops.book.store import SHIPPED
from peaceops.book.tables import TABLES
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.book.tables.people import ContributorsRow, MissionContributorsRow, StrengthsRow

LONG = [t for t in TABLES if t.long]
DAY = date(2018, 10, 20)
COLD = """
import sys
from datetime import date
import peaceops
for mission, day in (("UNMIK", date(2018, 10, 20)), ("MINUSMA", date(2023, 5, 1)), ("ONUC", date(1963, 1, 1))):
    peaceops.to_html(peaceops.review(mission, day, hindsight=True))
peaceops.assess(fy="2024-25")
peaceops.strength("UNMIK")
print(sorted({"duckdb", "_duckdb"} & sys.modules.keys()))
"""


def in_parquet(table: TableSchema, where: str = "") -> list[tuple[Any, ...]]:
    """The rows of a table's Parquet, read by no code of the book."""
    return duckdb.sql(f"SELECT * FROM read_parquet('{SHIPPED / table.filename()}') {where}").fetchall()


@pytest.mark.parametrize("table", LONG, ids=lambda t: t.name)
def test_the_packed_file_holds_the_rows_of_the_parquet_beside_it(table: TableSchema) -> None:
    data, made_from = ((SHIPPED / name).read_bytes() for name in (table.packed(), table.filename()))
    columns = unpacked(table, data, made_from)
    assert columns is not None
    assert list(columns.rows(range(columns.count))) == in_parquet(table)
    assert packed(table, in_parquet(table), made_from) == data


@pytest.mark.parametrize(
    ("row", "equals"),
    [
        (StrengthsRow, {"mission": "UNMIK"}),
        (StrengthsRow, {"month_end": date(2018, 2, 28), "category": "uniformed"}),
        (ContributorsRow, {"month_end": date(2018, 9, 30), "category": "uniformed"}),
        (ContributorsRow, {"iso3": "IND"}),
        (MissionContributorsRow, {"mission": "UNMIK", "month_end": date(2018, 2, 28)}),
        (StrengthsRow, {"women": None, "source": "ipi", "mission": "MONUC"}),
        (MemberVotesRow, {"iso3": "CHN", "cast": "N"}),
        (VotesRow, {"resolution": 1244}),
    ],
    ids=lambda v: v.__name__ if isinstance(v, type) else "-".join(v),
)
def test_rows_are_looked_up_by_column_as_sql_finds_them(row: Any, equals: dict[str, Any], then: View) -> None:
    conditions = " AND ".join(f'"{n}" IS NOT DISTINCT FROM ${n}' for n in equals)
    known = f" AND known <= DATE '{DAY}'" if row.TABLE.fact else ""
    file = SHIPPED / row.TABLE.filename()
    sql = f"SELECT * FROM read_parquet('{file}') WHERE {conditions}"
    expected = duckdb.execute(sql + known, equals).fetchall()
    assert expected
    assert list(then.where(row, **equals)) == expected
    names = row.TABLE.key[-2:]
    places = [row._fields.index(n) for n in names]
    assert list(then.values(row, names, **equals)) == [tuple(r[p] for p in places) for r in expected]


@pytest.mark.parametrize("name", ["month_end", "mission", "source", "vintage", "women"])
def test_the_different_values_of_a_column_are_those_public_by_the_day(name: str, then: View, now: View) -> None:
    assert set(then.distinct(StrengthsRow, name)) == {getattr(r, name) for r in then.all(StrengthsRow)}
    assert then.distinct(StrengthsRow, name) == list(dict.fromkeys(getattr(r, name) for r in then.all(StrengthsRow)))
    assert set(now.distinct(StrengthsRow, name)) == {getattr(r, name) for r in now.all(StrengthsRow)}


def test_a_value_that_no_row_has_finds_none_and_a_column_that_is_not_there_is_refused(now: View) -> None:
    assert now.where(StrengthsRow, mission="UNICORN") == ()
    assert list(now.values(StrengthsRow, ("mission",), vintage="UNICORN")) == []
    with pytest.raises(ValueError):
        now.where(StrengthsRow, mision="UNMIK")


votes = st.tuples(
    st.text(max_size=6), st.sampled_from(["USA", "CHN", "FRA"]), st.one_of(st.none(), st.sampled_from(["Y", "é\n"]))
)


@settings(max_examples=60)
@given(st.lists(votes, max_size=400))
def test_any_rows_come_back_as_they_were(rows: list[tuple[Any, ...]]) -> None:
    table = MemberVotesRow.TABLE
    columns = unpacked(table, packed(table, rows, b"p"), b"p")
    assert columns is not None and list(columns.rows(range(columns.count))) == rows
    for vote, iso3, cast in rows[:3]:
        places = columns.places({"vote": vote, "cast": cast})
        assert [rows[n] for n in places] == [r for r in rows if (r[0], r[2]) == (vote, cast)]
        assert columns.column("iso3").distinct(places) == list(dict.fromkeys(rows[n][1] for n in places))
        assert iso3 in columns.column("iso3").distinct(columns.places({"vote": vote}))


def test_a_column_may_have_more_values_than_two_bytes_name() -> None:
    table = MemberVotesRow.TABLE
    rows = [(str(n), "USA", "Y") for n in range(70_000)]
    columns = unpacked(table, packed(table, rows, b""), b"")
    assert columns is not None and columns.rows(columns.places({"vote": "69999"})) == (("69999", "USA", "Y"),)
    assert list(columns.rows(range(columns.count))) == rows == list(columns_of(table, rows).rows(range(70_000)))


def flipped(data: bytes) -> bytes:
    return data[: len(data) // 2] + bytes([data[len(data) // 2] ^ 8]) + data[len(data) // 2 + 1 :]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda file: file.unlink(), "strengths.columns is missing: expected the file that the build wrote"),
        (lambda file: file.write_bytes(flipped(file.read_bytes())), "strengths.columns is not as it was built"),
        (lambda file: file.write_bytes(file.read_bytes()[:9]), "strengths.columns is not as it was built"),
        (lambda file: file.write_bytes(b""), "strengths.columns is not as it was built"),
        (
            lambda file: file.write_bytes((SHIPPED / "votes.columns").read_bytes()),
            "strengths.columns is not as it was built",
        ),
    ],
    ids=["missing", "a bit", "cut", "empty", "of another table"],
)
def test_a_packed_file_that_is_not_as_it_was_is_told_and_not_used(
    tmp_path: Path, change: Callable[[Path], object], words: str
) -> None:
    folder = tmp_path / "book"
    shutil.copytree(SHIPPED, folder)
    change(folder / "strengths.columns")
    [found] = damage(folder)
    assert words in found.says and found.readable
    assert View(Edition(folder), DAY).where(StrengthsRow, mission="UNMIK") == View(Edition(SHIPPED), DAY).where(
        StrengthsRow, mission="UNMIK"
    )


def test_a_parquet_that_was_changed_is_read_and_not_what_was_packed_of_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "book"
    shutil.copytree(SHIPPED, folder)
    old, new = folder / "strengths.parquet", tmp_path / "new"
    duckdb.sql(f"COPY (SELECT * REPLACE (persons + 1 AS persons) FROM '{old}') TO '{new}' (FORMAT parquet)")
    shutil.move(new, old)
    shipped, changed = (View(Edition(f), DAY).where(StrengthsRow, mission="UNMIK") for f in (SHIPPED, folder))
    assert [r.persons for r in changed] == [r.persons + 1 for r in shipped]


def test_a_review_and_what_all_members_are_assessed_are_made_without_the_engine() -> None:
    run = subprocess.run([sys.executable, "-c", COLD], capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1] == "[]"
