"""A value in a table for reading: thousands separated, and no more digits than the same kind of figure has
in documents, rates of a scale the three decimals that scales have. CSV and JSON keep them all."""

from __future__ import annotations

import math
from typing import Any

from peaceops.book.reply import is_a_name
from peaceops.document.numbers import MINUS, numbers, percent_digits
from peaceops.errors import escaped
from peaceops.words.catalogue import said

PCT, PER_HEAD, FACTOR = "pct", "usd_per_head", "factor"
OF_COLUMN = (  # by what a column's key ends with: the kind of number in it
    ("share_pct", "share"),
    ("_pct", PCT),
    ("per_head_usd", PER_HEAD),
    ("factor", FACTOR),
)


def in_words(value: Any, column: str, unit: object = None) -> str:
    """A cell as it is read. `unit`: of the value, where the row names one; else the column's key says it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(said("table-yes-no", is_so=value))
    if isinstance(value, float) and math.isfinite(value):
        if not value.is_integer():
            return _rounded(value, str(unit or _kind(column))).replace(MINUS, "-")
        value = int(value)
    return f"{value:,}" if isinstance(value, int) and not is_a_name(column) else escaped(str(value))


def _kind(column: str) -> str:
    return next((kind for end, kind in OF_COLUMN if column == end or column.endswith(end)), "")


def _rounded(value: float, kind: str) -> str:
    if kind == "share":
        return numbers().share_cell(value).rstrip("%")
    if kind == FACTOR:
        return numbers().factor(value)
    if kind == PCT:
        return numbers().rate_digits(value)
    if kind == PER_HEAD:
        return numbers().per_head_digits(value)
    return percent_digits(value)
