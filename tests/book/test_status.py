"""The status of the book, read by column, is what the engine counts."""

from __future__ import annotations

from datetime import date, timedelta

from peaceops.book import open_book
from peaceops.book.status import TIME_COLUMNS, status
from peaceops.book.tables import BY_NAME, TABLES


def test_each_table_has_the_rows_days_and_sources_that_the_engine_counts() -> None:
    view, today = open_book().at(), date(2026, 1, 1)
    found = status(open_book(), today)
    assert [t.table for t in found] == [t.name for t in TABLES]
    for told in found:
        table = BY_NAME[told.table]
        about = next((c for c in TIME_COLUMNS if c in table.names()), "NULL")
        facts = "max(known), count(DISTINCT source)" if table.fact else "NULL, 0"
        sql = f'SELECT count(*), min({about})::VARCHAR, max({about})::VARCHAR, {facts} FROM "{table.name}"'
        rows, first, last, newest, sources = view._run(sql, ())[1][0]
        assert (told.rows, told.first, told.last) == (rows, first or "", last or ""), table.name
        assert (told.newest_known, told.sources) == (newest, sources), table.name
        assert newest is None or today - timedelta(told.age_days or 0) == newest
