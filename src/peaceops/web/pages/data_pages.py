"""The data: every table of the book with its fields, what it covers, its sources, and the table itself as a file."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

import peaceops
from peaceops.book import Book
from peaceops.book.schema import TableSchema
from peaceops.book.status import TableStatus
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.model import Cell
from peaceops.errors import unknown
from peaceops.web.answers import Answer
from peaceops.web.doors import DOORS
from peaceops.web.pages.cards import Cards
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.table_files import TABLE_FILES, sources_by_table, table_file
from peaceops.words.catalogue import said

FIRST_ROWS = 10  # of a table on its page
COLUMNS = ("table", "says", "rows", "covers", "sources")
FIELDS = ("field", "kind", "unit", "says")
QUERY = "/query"  # of the API


@lru_cache(maxsize=2)
def _statuses(book: Book, version: str) -> dict[str, TableStatus]:
    return {status.table: status for status in peaceops.book_status(book.folder)}


def index(asked: Asked) -> Page:
    """Every table: what it says, how many rows it has, what time they are about, how many sources."""
    title = said("web-data-title")
    cards = asked.cards(title)
    rows: list[tuple[Cell, ...]] = [
        (
            cards.link(s.table, f"/data/{s.table}"),
            s.says,
            f"{s.rows:,}",
            _covers(cards, s),
            f"{s.sources:,}" if s.sources else "",
        )
        for s in _statuses(asked.site.book, asked.site.edition).values()
    ]
    table = cards.write.table("web-tables", COLUMNS, rows)
    query = any(door.path == QUERY for door in DOORS)
    values = {"table": cards.table(table), "query": QUERY if query else "", "count": len(rows)}
    return Page(title, "data.html.j2", values, said("web-data-lead"))


def _covers(cards: Cards, status: TableStatus) -> str:
    if not status.first:
        return ""
    return status.first if status.first == status.last else f"{status.first} – {status.last}"


def one(asked: Asked) -> Page:
    """One table: its fields, its sources, its first rows, its files. Raises PeaceopsError for another name (nearest
    offered)."""
    table, book = _table(asked), asked.site.book
    title = table.name
    cards = asked.cards(title)
    fields: list[tuple[Cell, ...]] = [
        (f.name, f.type.lower(), f.unit, f.says + ("" if f.required else f" ({said('web-data-optional')})"))
        for f in table.all_columns()
    ]
    used = sources_by_table(book, asked.site.edition).get(table.name, frozenset())
    values = {
        "says": table.says,
        "status": _statuses(book, asked.site.edition)[table.name],
        "key": ", ".join(table.key),
        "fields": cards.table(cards.write.table("web-fields", FIELDS, fields)),
        "heads": table.names(),
        "rows": _first_rows(book, table),
        "sources": [row for row in book.at().all(SourcesRow) if row.source in used],
        "files": [(form, f"/data/{table.name}/file.{form}") for form in TABLE_FILES],
        "api": f"/api/v1/book/tables/{table.name}",
    }
    return Page(title, "table.html.j2", values, table.says, crumbs=((said("web-data-title"), "/data"),))


def _first_rows(book: Book, table: TableSchema) -> list[tuple[object, ...]]:
    """The first rows as they are stored. A long table is not read whole for it."""
    view = book.at()
    if not table.long:
        return [tuple(row.as_dict().values()) for row in view.all(table.row)[:FIRST_ROWS]]
    return [tuple(row) for row in islice(view.values(table.row, table.names()), FIRST_ROWS)]


def file(asked: Asked) -> Answer:
    """A table as a file."""
    table, form = _table(asked), asked.text("form")
    media, made = table_file(asked.site.book, table, form)
    return Answer(made, media, headers=(("content-disposition", f'attachment; filename="{table.name}.{form}"'),))


def _table(asked: Asked) -> TableSchema:
    name = asked.text("table")
    if name not in BY_NAME:
        raise unknown("table", name, [t.name for t in TABLES])
    return BY_NAME[name]
