"""What a table of the book is: columns with types, units and meaning, and the columns every fact carries."""

from __future__ import annotations

from dataclasses import dataclass

TYPES = ("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "DATE", "BOOLEAN")


@dataclass(frozen=True, slots=True)
class Column:
    """One column: name, DuckDB type, what it means, its unit, and whether it must be filled."""

    name: str
    type: str
    says: str
    unit: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the book. `key` is unique; rows are stored sorted by it.

    `long` tables ship as Parquet, others as CSV. `fact` tables carry FACT_COLUMNS too: source, locator, known,
    vintage, status, confidence, note.
    """

    name: str
    says: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    long: bool = False
    fact: bool = True
    status: str = ""  # the status of every row, where the table has just one

    def all_columns(self) -> tuple[Column, ...]:
        """Own columns, then those that every fact carries."""
        return self.columns + (FACT_COLUMNS if self.fact else ())

    def names(self) -> tuple[str, ...]:
        """Column names in stored order."""
        return tuple(c.name for c in self.all_columns())

    def filename(self) -> str:
        """The file of the table inside the book's folder."""
        return f"{self.name}.{'parquet' if self.long else 'csv'}"


def req(name: str, type_: str, says: str, unit: str = "") -> Column:
    """A column that every row fills."""
    return Column(name, type_, says, unit)


def opt(name: str, type_: str, says: str, unit: str = "") -> Column:
    """A column that may be empty: empty means that the source does not say."""
    return Column(name, type_, says, unit, required=False)


FACT_COLUMNS = (
    req("source", "VARCHAR", "key of the sources table"),
    opt("locator", "VARCHAR", "page, paragraph, document symbol or address inside the source"),
    req("known", "DATE", "date from which the figure was public"),
    req(
        "vintage",
        "VARCHAR",
        "'published': as first published; 'later': a later vintage of a series first due by `known`",
    ),
    req("status", "VARCHAR", "a key of peaceops.book.figure.STATUSES"),
    req("confidence", "VARCHAR", "a key of peaceops.book.figure.CONFIDENCES"),
    opt("note", "VARCHAR", "what a reader must know before use, in our words"),
)
