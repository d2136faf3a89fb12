"""Views of the book: what was public on the very day is in it, what was public a day later is not, whoever asks how."""

from __future__ import annotations

import gc
import json
import os
import random
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any, NamedTuple

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import View, asked, open_book, store
from peaceops.book.edition import Edition
from peaceops.book.schema import TableSchema
from peaceops.book.store import SHIPPED
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.book.tables.council import VotesRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.money import AppropriationsRow, SecretariatExpensesRow
from peaceops.book.tables.people import StrengthsRow

FACTS = [t for t in TABLES if t.fact]
HUGE = ("contributors", "mission_contributors")  # 150,000 rows and more: asked with SQL alone
DAY = date(2018, 10, 20)


class Known(NamedTuple):
    """How many rows of a table were public from a day on."""

    known: date
    rows: int


class Total(NamedTuple):
    """A number of rows."""

    rows: int


def fresh(as_of: date | None = None) -> View:
    """A view, with an engine of its own, that nobody has asked yet."""
    return View(Edition(SHIPPED), as_of)


def days_known(view: View, table: TableSchema) -> dict[date, int]:
    """How many rows of a table were public from each day on."""
    sql = f'SELECT known, count(*) AS rows FROM "{table.name}" GROUP BY known ORDER BY known'
    return {r.known: r.rows for r in view.ask(Known, sql)}


@pytest.mark.parametrize("table", FACTS, ids=lambda t: t.name)
def test_a_fact_is_in_the_view_of_its_very_day_and_not_of_the_day_before(table: TableSchema, now: View) -> None:
    """Asked on a day in the middle of the table's history, and on the day before."""
    whole = days_known(now, table)
    day = [*whole][len(whole) // 2]
    assert days_known(open_book().at(day), table) == {k: n for k, n in whole.items() if k <= day}
    before = days_known(open_book().at(day - timedelta(days=1)), table)
    assert before == {k: n for k, n in whole.items() if k < day}


def test_the_resolution_of_10_june_1999_is_known_on_that_day() -> None:
    on_the_day, before = (open_book().at(d) for d in (date(1999, 6, 10), date(1999, 6, 9)))
    assert [r.voted_on for r in on_the_day.where(VotesRow, resolution=1244)] == [date(1999, 6, 10)]
    assert before.where(VotesRow, resolution=1244) == () and before.first(VotesRow, resolution=1244) is None


def test_a_view_without_a_date_holds_every_fact(now: View) -> None:
    last = open_book().at(date.today())
    for table in FACTS:
        assert days_known(last, table) == {k: n for k, n in days_known(now, table).items() if k <= date.today()}


@settings(max_examples=12)
@given(st.dates(date(1945, 10, 24), date.today()))
def test_a_view_holds_every_row_known_by_its_day_and_no_other(day: date) -> None:
    view, whole = open_book().at(day), open_book().at()
    for table in FACTS:
        if table.name not in HUGE:
            assert view.all(table.row) == tuple(r for r in whole.all(table.row) if r.known <= day)  # type: ignore[attr-defined]
        later = f"SELECT count(*) AS rows FROM \"{table.name}\" WHERE known > DATE '{day}'"
        assert view.ask(Total, later) == (Total(0),)


def from_the_file(table: TableSchema, where: str = "") -> list[tuple[Any, ...]]:
    """The rows of a table's file in stored order, read with plain SQL and no code of the book."""
    path = SHIPPED / table.filename()
    if table.long:
        return duckdb.sql(f"SELECT * FROM read_parquet('{path}'){where}").fetchall()
    columns = ", ".join(f'CAST("{c.name}" AS {c.type}) AS "{c.name}"' for c in table.all_columns())
    scan = f"read_csv('{path}', header=true, all_varchar=true, nullstr='', delim=',', quote='\"', escape='\"')"
    return duckdb.sql(f"SELECT {columns} FROM {scan}{where}").fetchall()


@pytest.mark.parametrize("table", [t for t in TABLES if t.name not in HUGE], ids=lambda t: t.name)
def test_all_gives_the_rows_of_the_file_in_their_order(table: TableSchema, now: View, then: View) -> None:
    assert [tuple(r) for r in now.all(table.row)] == from_the_file(table)  # type: ignore[call-overload]
    if table.fact:
        assert list(then.all(table.row)) == from_the_file(table, f" WHERE CAST(known AS DATE) <= DATE '{DAY}'")


@pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
def test_a_query_gives_the_rows_of_the_file(table: TableSchema, now: View) -> None:
    sql = f'SELECT * FROM "{table.name}"'
    if table.name in HUGE:
        where = " WHERE known = DATE '2018-10-18'"
        assert now.ask(table.row, sql + where) == tuple(from_the_file(table, where))
    else:
        assert list(now.ask(table.row, sql)) == from_the_file(table)


@pytest.mark.parametrize("table", [t for t in TABLES if t.name not in HUGE], ids=lambda t: t.name)
def test_where_gives_the_rows_that_sql_gives(table: TableSchema, now: View, then: View) -> None:
    """By the first column of the key, for every value of three that it has, and for one that it has not."""
    column = table.key[0]
    whole = now.all(table.row)
    for value in {getattr(whole[i], column) for i in (0, len(whole) // 2, -1)}:
        for view in (now, then):
            by_sql = view.ask(table.row, f'SELECT * FROM "{table.name}" WHERE "{column}" = ?', (value,))
            assert view.where(table.row, **{column: value}) == by_sql
    assert now.where(table.row, **{column: object()}) == ()


def test_rows_are_looked_up_by_several_columns(then: View) -> None:
    found = then.where(AppropriationsRow, mission="UNMIK", status="approved")
    assert found == tuple(r for r in then.all(AppropriationsRow) if (r.mission, r.status) == ("UNMIK", "approved"))
    assert found and then.first(AppropriationsRow, status="approved", mission="UNMIK") == found[0]


def test_a_column_that_the_table_lacks_is_refused(then: View) -> None:
    with pytest.raises(ValueError):
        then.where(MissionsRow, mision="UNMIK")


def test_a_column_may_be_named_like_an_argument(now: View) -> None:
    """The rows of the Secretariat's statements are kept by the row of the statement."""
    (first, *_) = now.all(SecretariatExpensesRow)
    assert now.first(SecretariatExpensesRow, row=first.row, fy=first.fy, mission=first.mission) == first


def test_a_query_with_other_columns_than_its_shape_is_refused(then: View) -> None:
    with pytest.raises(ValueError, match=r"gives \('n',\): expected \('rows',\)"):
        then.ask(Total, "SELECT count(*) AS n FROM missions")


def test_rows_cannot_be_changed(then: View) -> None:
    class Code(NamedTuple):
        mission: str

    for rows in (then.all(MissionsRow), then.where(MissionsRow, mission="UNMIK")):
        assert isinstance(rows, tuple)
        with pytest.raises(AttributeError):
            rows[0].mission = "UNFIL"  # type: ignore[misc]
        with pytest.raises(AttributeError):
            rows[0].remark = "new"  # type: ignore[attr-defined]
        with pytest.raises(TypeError):
            rows[0][0] = "UNFIL"  # type: ignore[index]
    (code,) = then.ask(Code, "SELECT mission FROM missions WHERE mission = 'UNMIK'")
    with pytest.raises(AttributeError):
        code.mission = "UNFIL"  # type: ignore[misc]
    assert then.first(MissionsRow, mission="UNMIK") is not None


class Strength(NamedTuple):
    """Rows and persons of a mission."""

    rows: int
    last: date | None


def questions() -> list[Callable[[View], Any]]:
    """Four hundred different questions: whole tables, rows by equality, queries over short and long tables."""
    missions = sorted(r.mission for r in open_book().at().all(MissionsRow))
    short = [t.row for t in TABLES if not t.long]
    out: list[Callable[[View], Any]] = []
    for n in range(100):
        mission, row, number = missions[n % len(missions)], short[n % len(short)], 1000 + 7 * n
        sql = f"SELECT count(*) AS rows, max(known) AS last FROM strengths WHERE mission = ? AND {n} = {n}"
        both = (
            "SELECT count(*) AS rows, max(v.known) AS last FROM votes v JOIN member_votes m USING (vote) "
            "WHERE v.resolution = ? AND m.cast = 'yes'"
        )
        out += [
            lambda v, r=row: v.all(r),
            lambda v, m=mission: v.where(AppropriationsRow, mission=m),
            lambda v, m=mission, s=sql: v.ask(Strength, s, (m,)),
            lambda v, n=number, s=both: v.ask(Strength, s, (n,)),
        ]
    return out


def test_sixteen_threads_are_answered_as_one() -> None:
    """Of 1,600 answers to eight threads that shared a connection, 306 were those to another question."""
    asked, alone, shared = questions(), fresh(DAY), fresh(DAY)
    expected = [question(alone) for question in asked]
    start = threading.Barrier(16)

    def ask(seed: int) -> int:
        order = random.Random(seed).sample(range(len(asked)), 200)
        start.wait()
        return sum(asked[n](shared) != expected[n] for n in order)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(16) as pool:
            assert sum(pool.map(ask, range(16))) == 0
    finally:
        sys.setswitchinterval(before)


def summary(view: View) -> list[Any]:
    """Answers to some questions of each kind, as JSON has them."""
    answers = [question(view) for question in questions()[:40]]
    return json.loads(json.dumps([[list(map(str, row)) for row in answer] for answer in answers]))  # type: ignore[no-any-return]


def answer_of_a_fork(view: View) -> Any:
    """What a forked process answers; it is ended after a minute."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:  # nothing here may reach the test runner
        code = 1
        try:
            signal.alarm(60)
            os.close(read)
            with os.fdopen(write, "w") as out:
                json.dump(summary(view), out)
            code = 0
        finally:
            os._exit(code)
    os.close(write)
    with os.fdopen(read) as answer:
        text = answer.read()
    assert os.waitpid(child, 0)[1] == 0
    return json.loads(text)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system does not fork")
@pytest.mark.parametrize("opened", [False, True], ids=["before the first question", "after questions"])
def test_a_fork_answers_as_its_parent_does(opened: bool) -> None:
    view, expected = fresh(DAY), summary(fresh(DAY))
    if opened:
        assert summary(view) == expected
        view.memo.clear()  # so that the child has to ask
    assert answer_of_a_fork(view) == expected
    view.memo.clear()
    assert summary(view) == expected  # and the parent goes on


def test_views_that_are_dropped_do_not_disturb_one_that_asks() -> None:
    edition = Edition(SHIPPED)
    kept, sql = View(edition, DAY), "SELECT count(*) AS rows FROM strengths WHERE mission = ?"
    expected = {m.mission: len(kept.where(StrengthsRow, mission=m.mission)) for m in kept.all(MissionsRow)[:60]}
    done = threading.Event()

    def come_and_go() -> None:
        while not done.is_set():
            view = View(edition, date(2000, 1, 1))
            view.ask(Total, "SELECT count(*) AS rows FROM missions")
            del view
            done.wait(0.002)  # a thread that asks without end would leave the others no turn

    other = threading.Thread(target=come_and_go)
    other.start()
    try:
        for _ in range(3):
            kept.memo.clear()
            assert {m: kept.ask(Total, sql, (m,))[0].rows for m in expected} == expected
    finally:
        done.set()
        other.join()
    gc.collect()
    kept.ask(Total, "SELECT count(*) AS rows FROM missions")  # sweeps
    left = "SELECT count(*) AS rows FROM information_schema.schemata WHERE schema_name LIKE 'view_%'"
    assert kept.ask(Total, left) == (Total(1),)


def test_the_same_view_is_given_for_the_same_date_and_kept_for_some() -> None:
    book = open_book()
    first = book.at(DAY)
    assert book.at(DAY) is first and first.all(VotesRow) is first.all(VotesRow)
    for days in range(40):
        book.at(date(2001, 1, 1) + timedelta(days=days))
    assert book.at(DAY).all(VotesRow) == first.all(VotesRow)


def test_every_table_has_a_name_of_its_own() -> None:
    assert [name for name, times in Counter(t.name for t in TABLES).items() if times > 1] == []
    assert len(BY_NAME) == len(TABLES)


def test_answers_are_kept_up_to_a_number_and_the_oldest_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks a site for a thousand days must not fill its memory."""
    monkeypatch.setattr(store, "ANSWERS_KEPT", 10)
    computed: list[int] = []

    @asked
    def double(view: View, number: int) -> int | None:
        computed.append(number)
        return 2 * number or None

    view = open_book().at(date(2018, 10, 20))
    view.answered.clear()
    assert [double(view, n) for n in range(40)] == [2 * n or None for n in range(40)]
    assert len(view.answered) == 10
    assert [double(view, n) for n in range(30, 40)] == [2 * n for n in range(30, 40)] and len(computed) == 40
    assert double(view, 0) is None and double(view, 0) is None and len(computed) == 41
