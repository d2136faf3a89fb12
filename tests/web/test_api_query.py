"""SQL of strangers: it reads the tables of the database, and nothing else; it ends, and leaves the site as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import peaceops
from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.web.query import LOCKS, MOST_ROWS, Querying, _loaded
from peaceops.web.query_apart import Workers
from web.asking_site import API, client, fault_of, with_query


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(peaceops.open_book())
    yield made
    made.close()


def test_a_query_gives_what_the_tables_hold(workers: Workers) -> None:
    found = workers.ask("SELECT mission, kind FROM missions WHERE mission = 'UNMIK'")
    assert (found.columns, found.rows) == (("mission", "kind"), (("UNMIK", "pko"),))


def test_every_table_can_be_asked_and_has_its_columns(workers: Workers) -> None:
    for name, table in BY_NAME.items():
        found = workers.ask(f'SELECT * FROM "{name}" LIMIT 1')
        assert found.columns == table.names()


def test_a_query_of_a_day_sees_only_what_was_public_then(workers: Workers) -> None:
    sql = "SELECT count(*) AS rows, max(known) AS newest FROM contributors"
    ((rows, newest),) = workers.ask(sql, date(2018, 10, 20)).rows
    ((all_rows, _),) = workers.ask(sql).rows
    assert rows < all_rows
    assert str(newest) <= "2018-10-20"


OUT = [
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM sniff_csv('/etc/passwd')",
    "SELECT * FROM read_parquet('https://example.org/x.parquet')",
    "SELECT * FROM 'https://example.org/x.parquet'",
    "WITH x AS (SELECT * FROM read_text('/etc/passwd')) SELECT * FROM x",
    "SELECT (SELECT content FROM read_text('/etc/passwd'))",
    "SELECT * FROM missions WHERE mission IN (SELECT file FROM glob('*'))",
    'WITH "/etc/passwd" AS (SELECT 1) SELECT * FROM "/etc/passwd"',
    "SELECT * FROM (WITH duckdb_tables AS (SELECT 1) SELECT 1) x, duckdb_tables",
    "SELECT getenv('HOME')",
    "SELECT current_setting('memory_limit')",
    "SELECT * FROM (SELECT current_setting('threads') AS x)",
    "SELECT getvariable('as_of')",
    "SELECT * FROM duckdb_settings()",
    "SELECT * FROM duckdb_secrets()",
    "SELECT * FROM information_schema.tables",
    "SELECT * FROM sqlite_master",
    "SELECT * FROM pg_catalog.pg_class",
    "SELECT * FROM held.missions",
    "SELECT * FROM memory.main.missions",
    "SELECT * FROM query('SELECT 1')",
    "SELECT * FROM query_table('missions')",
    "SELECT json_execute_serialized_sql('{}')",
    "FROM json_execute_serialized_sql('{}')",
    "COPY missions TO '/tmp/missions.csv'",
    "COPY (SELECT 1) TO '/tmp/one.csv'",
    "EXPORT DATABASE '/tmp/everything'",
    "ATTACH '/tmp/other.duckdb'",
    "INSTALL httpfs",
    "LOAD httpfs",
    "PRAGMA version",
    "SET memory_limit = '10GB'",
    "RESET memory_limit",
    "SET VARIABLE as_of = DATE '2030-01-01'",
    "CALL pragma_version()",
    "DESCRIBE missions",
    "SHOW TABLES",
    "SUMMARIZE missions",
    "EXPLAIN SELECT 1",
    "EXPLAIN ANALYZE SELECT 1",
    "INSERT INTO missions VALUES (1)",
    "UPDATE missions SET kind = 'x'",
    "DELETE FROM missions",
    "DROP TABLE missions",
    "CREATE TABLE x AS SELECT 1",
    "CREATE MACRO f() AS 1",
    "BEGIN TRANSACTION",
    "CHECKPOINT",
    "VACUUM",
    "PREPARE v AS SELECT 1",
    "SELECT 1; SELECT 2",
    "SELECT 1; DROP TABLE missions",
    "USE held",
]


@pytest.mark.parametrize("sql", OUT)
def test_no_query_gets_out(workers: Workers, sql: str) -> None:
    with pytest.raises(PeaceopsError) as refusal:
        workers.ask(sql)
    assert "root:" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


OUTSIDE = ("passwd", "http", "glob", "COPY", "EXPORT", "ATTACH", "INSTALL", "memory_limit =")


@pytest.mark.parametrize("sql", [sql for sql in OUT if any(word in sql for word in OUTSIDE)])
def test_the_engine_alone_lets_no_file_or_setting_through(sql: str, engine: Querying) -> None:
    """Were the reading of the statement fooled, the locked engine still has nothing to give."""
    import duckdb

    with engine.cursor() as cursor:
        try:
            found = str(cursor.execute(sql).fetchall())
        except duckdb.Error as error:
            found = str(error)
    assert "root:" not in found
    assert not Path("/tmp/missions.csv").exists()
    assert not Path("/tmp/one.csv").exists()


@pytest.fixture(scope="module")
def engine() -> Querying:
    querying = Querying(peaceops.open_book())
    querying.cursor().close()
    return querying


def test_the_locks_hold_against_each_setting_that_they_set() -> None:
    import duckdb

    engine = _loaded(peaceops.open_book())
    for lock in LOCKS:
        with pytest.raises(duckdb.Error, match="locked"):
            engine.execute(lock)


ENDLESS = [
    "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
    "SELECT count(*) FROM contributors a, contributors b, contributors c",
    "SELECT count(*) FROM range(100000000000)",
]
HUGE = [
    "SELECT repeat('x', 1000000000)",
    "WITH RECURSIVE t(s) AS (SELECT repeat('x', 1000) UNION ALL SELECT s || s FROM t) SELECT max(length(s)) FROM t",
    "SELECT range(1000000000)",
    "SELECT list(range) FROM range(100000000)",
    "SELECT string_agg(repeat('x', 1000), '') FROM range(100000)",
]


@pytest.mark.parametrize("sql", ENDLESS)
def test_a_query_without_end_is_stopped(workers: Workers, sql: str) -> None:
    with pytest.raises(PeaceopsError, match=r"was stopped after 0\.5 seconds"):
        workers.ask(sql, seconds=0.5)
    assert workers.ask("SELECT 1 AS one").rows == ((1,),)


@pytest.mark.parametrize("sql", HUGE)
def test_a_query_that_fills_the_memory_is_refused_and_the_next_is_answered(workers: Workers, sql: str) -> None:
    with pytest.raises(PeaceopsError):
        workers.ask(sql, seconds=4)
    assert workers.ask("SELECT 1 AS one").rows == ((1,),)


@pytest.mark.parametrize(
    "sql",
    ["", "   ", "selec", "SELECT * FROM", "SELECT " + "(" * 1900 + "1" + ")" * 1900, "SELECT 1 " + "x" * 5000, "\x00"],
)
def test_what_is_no_query_is_refused_in_one_sentence(workers: Workers, sql: str) -> None:
    try:
        workers.ask(sql)
    except PeaceopsError as refusal:
        assert "\n" not in str(refusal)
    assert workers.ask("SELECT 1 AS one").rows == ((1,),)


def test_an_unknown_table_is_refused_with_the_nearest(workers: Workers) -> None:
    with pytest.raises(PeaceopsError, match="nearest: missions"):
        workers.ask("SELECT * FROM mission")


def test_an_answer_that_is_cut_says_so(workers: Workers) -> None:
    found = workers.ask("SELECT * FROM contributors")
    assert len(found.rows) == MOST_ROWS
    assert "first 10,000 rows" in str(found.notes[0])


@pytest.mark.parametrize("form", ["json", "csv", "arrow"])
def test_values_of_every_kind_of_the_engine_are_told(form: str) -> None:
    sql = (
        "SELECT 1 AS a, 2 AS a, 3::HUGEINT * 100000000000000000000::HUGEINT AS h, 'nan'::DOUBLE AS n, [1, 2] AS l, "
        "{'k': 1} AS s, TIMESTAMP '2020-01-01 00:00:00' AS t, INTERVAL 1 DAY AS i, "
        "1.5::DECIMAL(4, 1) AS d, 'x'::BLOB AS b"
    )
    answer = client().get(with_query("/query", sql=sql, format=form))
    assert answer.status_code == 200, answer.text


def test_the_door_says_where_it_was_cut() -> None:
    answer = client().get(with_query("/query", sql="SELECT * FROM contributors", format="csv"))
    assert answer.headers["x-rows-cut-at"] == "10000"
    told = client().get(with_query("/query", sql="SELECT * FROM contributors", limit="2")).json()
    assert told["cut_at"] == 10_000
    assert told["page"]["total"] == 10_000


def test_a_query_that_is_refused_has_the_one_shape() -> None:
    fault_of(client().get(with_query("/query", sql="DROP TABLE missions")), 400)
    fault_of(client().get(f"{API}/query"), 400)
