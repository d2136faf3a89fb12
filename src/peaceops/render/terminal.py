"""Rows for a terminal, a pipe or another program."""

from __future__ import annotations

import csv
import json
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, TextIO

from peaceops.errors import refused, shown
from peaceops.render.cells import in_words
from peaceops.words.catalogue import said, words

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

Rows = Sequence[dict[str, Any]]
ASIDE = ("source", "basis")  # columns that a reader looks at last
STYLES = {"missing": "yellow", "end_passed": "yellow", "end_not_read": "yellow", "last_term": "cyan"}  # cells


def show(
    data: Rows | dict[str, Any],
    fmt: str = "table",
    *,
    file: TextIO | None = None,
    columns: Sequence[str] = (),
    foot: Rows = (),
) -> None:
    """Write rows to standard output (or `file`) as a table, csv or json; any JSON object goes as json.

    A terminal gets a drawn table; a pipe gets plain columns without colour or cut words. None is an empty cell.
    `columns`: heads that a file without rows has too; `foot`: totals, which a table alone has. Raises PeaceopsError for
    another format.
    """
    out = file or sys.stdout
    if fmt == "json":
        out.write(json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n")
        return
    rows: Rows = [data] if isinstance(data, dict) else data
    if fmt == "csv":
        _csv(rows, list(columns) or _columns(rows), out)
    elif fmt == "table":
        _table([*rows, *foot] if rows else rows, len(foot), out)
    else:
        raise refused("unknown-row-format", fmt=shown(fmt))


def _columns(rows: Rows) -> list[str]:
    """Every key, in the order first met."""
    return list(dict.fromkeys(key for row in rows for key in row))


def _csv(rows: Rows, columns: Sequence[str], out: TextIO) -> None:
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows({k: _scalar(v) for k, v in row.items()} for row in rows)


def _table(rows: Rows, totals: int, out: TextIO) -> None:
    if not rows:
        out.write(f"{said('table-no-rows')}\n")
    elif out.isatty():
        _drawn(rows, totals, out)
    else:
        _plain(rows, out)


def _drawn(rows: Rows, totals: int, out: TextIO) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    columns = _columns(rows)
    for name in columns:
        side: Any = "right" if _is_numeric(rows, name) else "left"
        table.add_column(_heading(name), justify=side, overflow="fold", style="dim" if name in ASIDE else "")
    for number, row in enumerate(rows, 1 + totals):
        if totals and number == len(rows) + 1:
            table.add_section()
        cells = (Text(_words(row, name), style=STYLES.get(str(row.get(name)), "")) for name in columns)
        table.add_row(*cells, style="bold" if number > len(rows) else "")
    console = Console(file=out)
    with _paged(console, table, out):
        console.print(table)


def _paged(console: Console, table: Table, out: TextIO) -> AbstractContextManager[object]:
    """A pager where a person reads a table that is longer than the screen: the one that PAGER names, less if none."""
    if out is not sys.stdout or sys.stdin is None or not sys.stdin.isatty():
        return nullcontext()
    lines = console.render_lines(table, pad=False)
    if len(lines) < console.height:
        return nullcontext()
    os.environ.setdefault("LESS", "FRX")  # colours as they are, no screen of its own, and it leaves a short text
    return console.pager(styles=True)


def _plain(rows: Rows, out: TextIO) -> None:
    columns = _columns(rows)
    lines = [[_heading(c) for c in columns], *([_words(row, c) for c in columns] for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns))]
    right = [_is_numeric(rows, c) for c in columns]
    for line in lines:
        cells = [w.rjust(n) if r else w.ljust(n) for w, n, r in zip(line, widths, right, strict=True)]
        out.write("  ".join(cells).rstrip() + "\n")


def _is_numeric(rows: Rows, column: str) -> bool:
    values = [row[column] for row in rows if row.get(column) is not None]
    return bool(values) and all(isinstance(v, int | float) and not isinstance(v, bool) for v in values)


def _heading(column: str) -> str:
    """The head of a column in words: its message `head-<key>`, else its key with blanks."""
    key = f"head-{column.replace('_', '-')}"
    return words().text(key) if words().has(key) else column.replace("_", " ")


def _words(row: dict[str, Any], column: str) -> str:
    """A cell as it is read; a column named value holds numbers of the row's own unit."""
    return in_words(_scalar(row.get(column)), column, row.get("unit") if column == "value" else None)


def _scalar(value: Any) -> Any:
    """A list becomes words joined by semicolons; anything nested becomes JSON."""
    if isinstance(value, list | tuple):
        return "; ".join(str(_scalar(v)) for v in value)
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, dict) else value
