"""What each column of a publisher's table may hold: header and order, kinds of value, limits. Data, not code.

ingest/own/source_columns.csv lists every column of every table that a reader reads, in order, with its kind;
ingest/own/source_kinds.csv says of each kind its form and its limits. A column without a kind is only expected in its
place. A year may not lie after the year of the build; "now+3" allows three more, for terms and plans.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from pathlib import Path

from peaceops.errors import PeaceopsError

OWN = Path(__file__).parent / "own"
COLUMNS, KINDS = "source_columns.csv", "source_kinds.csv"
EMPTY = ("", "NA")
NUMBER = re.compile(r"[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,2})?", re.ASCII)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
YEARS = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)
FINANCIAL_YEARS = re.compile(r"(?<!\d)(\d{4})/(\d\d)(?!\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """A kind of value: how it is written (`form`; "words" match `pattern`), its limits, and what it is."""

    name: str
    form: str
    least: str
    most: str
    pattern: str
    says: str

    def expected(self, text: str, this_year: int) -> str:
        """What a cell must be, in words: its form where it has not even that, else the limits."""
        if self.form == "words":
            return self.says
        words = WRITTEN[self.form]
        low, high = (limit(bound, this_year) for bound in (self.least, self.most))
        if FORMS[self.form](text) is None or low is None or high is None:
            return words
        if "number" in words:
            return f"{words} from {low:,.15g} to {high:,.15g}" + (f" ({self.says})" if self.says else "")
        return f"{words}{' from' if self.form == 'year' else ', in'} {low:.0f} to {high:.0f}"

    def takes(self, text: str, this_year: int) -> bool:
        """Whether a cell (stripped, not empty) is a value of this kind."""
        if self.form == "words":
            return re.fullmatch(self.pattern, text) is not None
        values = FORMS[self.form](text)
        low, high = (limit(bound, this_year) for bound in (self.least, self.most))
        return values is not None and all((low is None or v >= low) and (high is None or v <= high) for v in values)


@lru_cache(maxsize=1 << 16)  # a build asks some three million times, mostly of the same few thousand
def number_of(text: str) -> float | None:
    """The number in a cell such as -12, 1,234.5 or 1e6; None where it is none, or too large for one."""
    if not NUMBER.fullmatch(text):
        return None
    value = float(text.replace(",", ""))
    return value if abs(value) < float("inf") else None


def day_of(text: str) -> date | None:
    """The day in a cell such as 2018-10-31; None where it is none."""
    try:
        return date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        return None


def _number(text: str) -> list[float] | None:
    value = number_of(text)
    return None if value is None else [value]


def _whole(text: str) -> list[float] | None:
    value = number_of(text)
    return None if value is None or value != round(value) else [value]


def _in_words(text: str) -> list[float] | None:
    """Every number in a text such as "more than 1,000" or "10.8; 9.7"."""
    found = re.findall(r"(?<![\d.,\w])-?\d[\d,]*(?:\.\d+)?", text, re.ASCII)
    return [value for number in found if (value := number_of(number.rstrip(","))) is not None]


def _day(text: str) -> list[float] | None:
    day = day_of(text)
    return None if day is None else [day.year]


def _year(text: str) -> list[float] | None:
    return [int(text[:4])] if re.fullmatch(r"\d{4}(?:\.0)?", text, re.ASCII) else None


def _years(text: str) -> list[float] | None:
    if any(int(last) != (int(first) + 1) % 100 for first, last in FINANCIAL_YEARS.findall(text)):
        return None
    return [int(year) for year in YEARS.findall(text)]


def _pair(text: str) -> list[float] | None:
    """The years of a date such as 21-Feb-92 or 1/10/1997."""
    found = re.fullmatch(r"\d{1,2}[-/](?:[A-Z][a-z]{2}|\d{1,2})[-/](\d{4}|\d\d)", text, re.ASCII)
    year = int(found[1]) if found else 0
    return [year if year > 99 else year + (2000 if year < 50 else 1900)] if found else None


FORMS: dict[str, Callable[[str], list[float] | None]] = {
    "number": _number,
    "whole": _whole,
    "numbers in words": _in_words,
    "day": _day,
    "year": _year,
    "years": _years,
    "printed day": _pair,
}
WRITTEN = {  # each form in words
    "number": "a number",
    "whole": "a whole number",
    "numbers in words": "a number, or words with numbers",
    "day": "a date like 2018-10-31",
    "year": "a year",
    "years": "a date or a period with years (a financial year as 2018/19)",
    "printed day": "a date like 21-Feb-92 or 1/10/1997",
}


def limit(text: str, this_year: int) -> float | None:
    """A limit as the table of kinds has it: a number, "now" or "now+3"; None where it has none."""
    if text.startswith("now"):
        return this_year + int(text[3:] or 0)
    return float(text) if text else None


@cache
def kinds() -> dict[str, ColumnKind]:
    """The kinds by name."""
    with (OWN / KINDS).open(encoding="utf-8", newline="") as handle:
        return {row["kind"]: ColumnKind(*row.values()) for row in csv.DictReader(handle)}


@cache
def columns() -> dict[str, dict[str, str]]:
    """The columns of each table, in order, with the name of their kind (empty for none)."""
    found: dict[str, dict[str, str]] = {}
    with (OWN / COLUMNS).open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.setdefault(row["file"], {})[row["column"]] = row["kind"]
    return found


def columns_of(file: str) -> dict[str, str]:
    """The columns of a table with their kinds. Raises PeaceopsError for a table that none is listed of."""
    if file not in columns():
        raise PeaceopsError(f"{file}: expected its columns in ingest/own/{COLUMNS}, found none.")
    return columns()[file]


def check_header(file: str, names: Sequence[str]) -> None:
    """Every listed column must be there once, in the listed order; others may stand between them."""
    twice = next((n for i, n in enumerate(names) if n in names[:i]), None)
    if twice is not None:
        raise PeaceopsError(f"{file}, row 1: expected each column once, found {twice!r} twice.")
    at, before = 0, "the first column"
    for name in columns_of(file):
        place = next((i for i in range(at, len(names)) if names[i] == name), None)
        if place is None:
            found = repr(names[at]) if at < len(names) else "the end"
            raise PeaceopsError(f"{file}, row 1: expected a header with {name!r} after {before}, found {found} there.")
        at, before = place + 1, repr(name)


def check_cells(file: str, names: Sequence[str], rows: Sequence[Sequence[str]], this_year: int) -> None:
    """Every cell of a column with a kind must be a value of it, or empty."""
    for place, name in enumerate(names):
        kind = columns_of(file).get(name, "")
        if not kind:
            continue
        known = kinds()[kind]
        wrong = _first_wrong({row[place] for row in rows}, known, this_year)
        if wrong:
            number, cell = next((i, row[place]) for i, row in enumerate(rows, 2) if row[place] in wrong)
            expected = known.expected(cell.strip(), this_year)
            raise PeaceopsError(f"{file}, row {number}, column {name!r}: expected {expected}, found {cell[:80]!r}.")


def _first_wrong(cells: Iterable[str], kind: ColumnKind, this_year: int) -> set[str]:
    return {c for c in cells if (text := c.strip()) not in EMPTY and not kind.takes(text, this_year)}


def check_repeats(file: str, rows: Sequence[Sequence[str]], allowed: int) -> None:
    """No more rows than `allowed` may repeat an earlier row in every cell."""
    seen: dict[tuple[str, ...], int] = {}
    repeats = 0
    for number, row in enumerate(rows, 2):
        first = seen.setdefault(tuple(row), number)
        repeats += first != number
        if repeats > allowed:
            more = f"at most {allowed:,} rows that repeat another" if allowed else "no row twice"
            raise PeaceopsError(f"{file}, row {number}: expected {more}, found row {first} again.")
