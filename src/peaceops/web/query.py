"""Read-only SQL over the tables of the book, for strangers: one SELECT, of tables that are there and functions that
only compute, within time, memory and rows.

Three walls. The statement is parsed, and whatever is no SELECT, names another table or calls a function that reads
settings, files or catalogues is refused. The engine is one of its own, in memory, which was locked once the tables were
loaded: no file, network, extension or setting. And it is stopped by the clock; what runs it is a process of its own
(query_apart.py).
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import TYPE_CHECKING, Any

from peaceops.book import Book
from peaceops.book.duck import scan_sql
from peaceops.book.reply import Cell
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.errors import PeaceopsError, refused, shown, unknown
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    import duckdb

SECONDS = 5.0
MOST_ROWS = 10_000
MOST_BYTES = 10_000_000  # of the cells of an answer, as text
MEGABYTES = 256  # of memory, tables included
LONGEST = 4_000  # characters of a statement
LARGEST_WHOLE = 2**63
LOCKS = (
    f"SET memory_limit = '{MEGABYTES}MB'",
    "SET temp_directory = ''",
    "SET enable_external_access = false",
    "SET autoinstall_known_extensions = false",
    "SET autoload_known_extensions = false",
    "SET allow_community_extensions = false",
    "SET lock_configuration = true",
)
MADE_ROWS = frozenset({"range", "generate_series", "unnest"})  # table functions that read nothing
NOT_CALLED = frozenset(  # functions that do not only compute
    {
        *("getenv", "getvariable", "current_setting", "set_config", "query", "query_table", "nextval", "currval"),
        *(
            "write_log",
            "current_query",
            "txid_current",
            "version",
            "pg_typeof",
            "sleep_ms",
            "json_execute_serialized_sql",
        ),
        *("current_database", "current_schema", "current_schemas", "current_user", "user", "session_user"),
        *("in_search_path", "enable_logging", "checkpoint", "force_checkpoint", "add_parquet_key"),
    }
)
OF_THE_ENGINE = ("pg_", "duckdb_", "pragma_", "sqlite_", "information_schema")  # how names of its own begin
NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")
NO_SELECTS = frozenset({"SHOW_REF"})  # DESCRIBE, SHOW and SUMMARIZE are parsed as a SELECT of such a table


class Querying:
    """The engine of one book, loaded and locked when it is first asked."""

    def __init__(self, book: Book) -> None:
        self._book, self._lock = book, threading.Lock()
        self._engine: duckdb.DuckDBPyConnection | None = None

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection for one query."""
        with self._lock:
            if self._engine is None:
                self._engine = _loaded(self._book)
            return self._engine.cursor()


def _loaded(book: Book) -> duckdb.DuckDBPyConnection:
    import duckdb

    engine = duckdb.connect(":memory:", config={"threads": "1"})
    engine.execute("CREATE SCHEMA held")
    for table in TABLES:
        scan = scan_sql(table, book.folder / table.filename())
        engine.execute(f'CREATE TABLE held."{table.name}" AS SELECT * FROM {scan}')
        known = "WHERE known <= coalesce(getvariable('as_of'), DATE '9999-12-31')" if table.fact else ""
        engine.execute(f'CREATE VIEW main."{table.name}" AS SELECT * FROM held."{table.name}" {known}')
    for lock in LOCKS:
        engine.execute(lock)
    return engine


def query_rows(querying: Querying, sql: str, day: date | None = None, *, seconds: float = SECONDS) -> dict[str, Any]:
    """Columns and rows of a query, and whether there are more of them. Raises PeaceopsError for one that may not be
    asked, fails, takes too long or gives too much."""
    import duckdb

    with querying.cursor() as cursor:
        cursor.execute(f"SET VARIABLE as_of = {f'DATE {day.isoformat()!r}' if day else 'NULL'}")
        check_query(cursor, sql)
        over = threading.Event()

        def stop() -> None:
            over.set()
            cursor.interrupt()

        clock = threading.Timer(seconds, stop)
        clock.daemon = True
        clock.start()
        try:
            found = cursor.execute(sql)
            columns = _columns([d[0] for d in found.description or ()])
            rows = found.fetchmany(MOST_ROWS + 1)
        except duckdb.Error as error:
            raise _failed(error, over, seconds) from None
        finally:
            clock.cancel()
    return _told(columns, rows)


def check_query(cursor: duckdb.DuckDBPyConnection, sql: str) -> None:
    """That a statement may be asked. Raises PeaceopsError where not."""
    parsed = _parsed(cursor, sql)
    made = {name.lower() for name in _made_names(parsed)}
    if odd := sorted(name for name in made if not NAME.fullmatch(name) or name.startswith(OF_THE_ENGINE)):
        raise refused("query-name", name=shown(odd[0]))
    for node in _nodes(parsed):
        kind = node.get("type")
        if kind in NO_SELECTS:
            raise refused("query-no-select")
        if kind == "BASE_TABLE":
            name = str(node.get("table_name", ""))
            elsewhere = node.get("schema_name") or node.get("catalog_name")
            if elsewhere or (name.lower() not in BY_NAME and name.lower() not in made):
                raise unknown("table", f"{elsewhere}.{name}" if elsewhere else name, BY_NAME)
        called = str(node.get("function_name", "")).lower()
        if called in NOT_CALLED or called.startswith((*OF_THE_ENGINE, "read_", "has_")):
            raise refused("query-function", name=shown(called))
        if kind == "TABLE_FUNCTION":
            inner = str((node.get("function") or {}).get("function_name", "")).lower()
            if inner not in MADE_ROWS:
                raise refused("query-function", name=shown(inner))


def _parsed(cursor: duckdb.DuckDBPyConnection, sql: str) -> Any:
    """The statement as its parser sees it. Raises PeaceopsError for what is no single SELECT."""
    import duckdb

    try:
        (text,) = cursor.execute("SELECT json_serialize_sql(?)", [sql]).fetchone() or ("{}",)
        parsed = json.loads(text)
    except (duckdb.Error, RecursionError, ValueError):
        raise refused("query-not-understood", why=said("query-too-deep")) from None
    if parsed.get("error"):
        kind = str(parsed.get("error_type", ""))
        if kind == "parser":
            raise refused("query-not-understood", why=_first_line(str(parsed.get("error_message", ""))))
        raise refused("query-no-select")
    if len(parsed.get("statements", ())) != 1:
        raise refused("query-no-select")
    return parsed


def _nodes(parsed: Any) -> Iterator[dict[str, Any]]:
    """Every object of the parsed statement, at any depth."""
    left = [parsed]
    while left:
        held = left.pop()
        if isinstance(held, dict):
            yield held
            left += held.values()
        elif isinstance(held, list):
            left += held


def _made_names(parsed: Any) -> Iterator[str]:
    """Names that WITH gives to queries."""
    for node in _nodes(parsed):
        for pair in (node.get("cte_map") or {}).get("map", ()):
            yield str(pair.get("key", ""))
        if node.get("cte_name"):
            yield str(node["cte_name"])


def _failed(error: Exception, over: threading.Event, seconds: float) -> PeaceopsError:
    if over.is_set():
        return refused("query-too-slow", seconds=f"{seconds:g}")
    if type(error).__name__ == "OutOfMemoryException":
        return refused("query-too-large", most=MEGABYTES)
    return refused("query-not-understood", why=_first_line(str(error)))


def _first_line(text: str) -> str:
    """What the engine says, without the address of a line in its own code."""
    line = text.strip().partition("\n")[0]
    return shown(line.rstrip("."))


def _columns(names: list[str]) -> tuple[str, ...]:
    """Names of columns, each once: a second of one name has its place after it."""
    found: dict[str, None] = {}
    for number, name in enumerate(names, 1):
        found[name if name not in found else f"{name}_{number}"] = None
    return tuple(found)


def _told(columns: tuple[str, ...], found: list[tuple[Any, ...]]) -> dict[str, Any]:
    rows = [[_cell(cell) for cell in row] for row in found[:MOST_ROWS]]
    held = sum(len(str(cell)) for row in rows for cell in row)
    if held > MOST_BYTES:
        raise refused("query-too-much", found=held, most=MOST_BYTES)
    return {"columns": columns, "rows": rows, "cut": len(found) > MOST_ROWS}


def _cell(value: Any) -> Cell:
    """A value of the engine as one of an answer."""
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, Decimal):
        value = float(value)
    if isinstance(value, int):
        return value if -LARGEST_WHOLE <= value < LARGEST_WHOLE else str(value)
    if isinstance(value, float):
        return value if isfinite(value) else str(value)
    if isinstance(value, datetime | time | timedelta):
        return str(value)
    return value if isinstance(value, date) else str(value)
