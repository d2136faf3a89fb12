"""What a table of the book is: a class whose annotations are its columns, so that the type checker sees them.

    @table(key=("mission", "phase"))
    class MissionPhasesRow(Fact):
        \"\"\"Phases of a mission.\"\"\"

        mission: str
        title: Annotated[str, "what the phase was"]

Every field is described once, in fields.csv (type, unit, meaning); `Annotated` gives a meaning of a table's own. Rows
are immutable tuples with the columns as attributes, in stored order: own columns, then those that every fact carries.
"""

import csv
import re
from collections import namedtuple
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar, dataclass_transform, get_args, get_type_hints

TYPES = ("VARCHAR", "INTEGER", "BIGINT", "DOUBLE", "DATE", "BOOLEAN")
STORED: dict[type, tuple[str, ...]] = {
    str: ("VARCHAR",),
    int: ("INTEGER", "BIGINT"),
    float: ("DOUBLE",),
    date: ("DATE",),
    bool: ("BOOLEAN",),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One column: name, DuckDB type, what it means, its unit, and whether it must be filled."""

    name: str
    type: str
    says: str
    unit: str = ""
    required: bool = True


@dataclass(frozen=True, slots=True)
class TableSchema:
    """One table of the book. `key` is unique; rows are stored sorted by it. `row` is the class of its rows.

    `long` tables ship as Parquet, others as CSV. `fact` tables carry the columns of Fact too.
    """

    name: str
    says: str
    key: tuple[str, ...]
    row: type["Record"]
    fact: bool = False  # whether its rows are facts: each with a source, a day from which it was public, a status
    long: bool = False
    status: str = ""  # the status of every row, where the table has just one

    @property
    def columns(self) -> tuple[Field, ...]:
        """Own columns. Raises ValueError for a field that the catalogue does not describe."""
        return _columns(self.row)  # type: ignore[arg-type]  # a class has a hash: mypy looks at its rows

    @property
    def facts(self) -> tuple[Field, ...]:
        """The columns that every fact carries, where its rows are facts."""
        return _columns(Fact) if self.fact else ()

    def all_columns(self) -> tuple[Field, ...]:
        """Own columns, then those that every fact carries."""
        return self.columns + self.facts

    def names(self) -> tuple[str, ...]:
        """Column names in stored order."""
        return self.row._fields

    def filename(self) -> str:
        """The file of the table inside the book's folder."""
        return f"{self.name}.{'parquet' if self.long else 'csv'}"

    def rows(self, cells: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
        """Rows of the table, each of one tuple of cells in stored order. No tuple may be longer or shorter."""
        make: Callable[..., Any] = tuple.__new__
        return tuple(map(partial(make, self.row), cells))

    def packed(self) -> str:
        """The file of a long table by column (peaceops.book.packed), beside its Parquet."""
        return f"{self.name}.columns"


class Record:
    """A row of the book: an immutable tuple with its columns as attributes."""

    TABLE: ClassVar[TableSchema]
    _fields: ClassVar[tuple[str, ...]]
    _make: ClassVar[Callable[..., Any]]

    def as_dict(self) -> dict[str, Any]:
        """By column."""
        return dict(zip(self._fields, self, strict=True))  # type: ignore[call-overload]  # rows are tuples as made


class Fact(Record):
    """A row that is a fact. Keys of `status` and `confidence` are those of peaceops.book.figure."""

    source: str
    locator: str | None
    known: date
    vintage: str
    status: str
    confidence: str
    note: str | None


R = TypeVar("R", bound=Record)
FACT_NAMES = ("source", "locator", "known", "vintage", "status", "confidence", "note")


@dataclass_transform(frozen_default=True)
def table(*, key: tuple[str, ...], long: bool = False, status: str = "") -> Callable[[type[R]], type[R]]:
    """Make a class of annotations a table of the book: its rows are tuples, its schema is `TABLE`.

    The table is named for the class: MissionPhasesRow -> mission_phases. What its columns hold is read when it is
    asked for: a command needs few of all the tables.
    """

    def made(shape: type[R]) -> type[R]:
        fact = issubclass(shape, Fact)
        tuples = namedtuple(shape.__name__, (*shape.__annotations__, *(FACT_NAMES if fact else ())))  # type: ignore[misc]
        row: Any = type(
            shape.__name__, (tuples,), {"__doc__": shape.__doc__, "__slots__": (), "as_dict": Record.as_dict}
        )
        row.__module__, row.__annotations__ = shape.__module__, shape.__annotations__
        row.TABLE = TableSchema(
            name=re.sub(r"(?<!^)(?=[A-Z])", "_", shape.__name__.removesuffix("Row")).lower(),
            says=" ".join((shape.__doc__ or "").split()),
            key=key,
            row=row,
            fact=fact,
            long=long,
            status=status,
        )
        return row  # type: ignore[no-any-return]

    return made


@cache
def fields() -> dict[str, tuple[str, str, str]]:
    """The field catalogue: (stored type, unit, meaning) by name."""
    with (Path(__file__).parent / "fields.csv").open(encoding="utf-8", newline="") as handle:
        return {r["field"]: (r["type"], r["unit"], r["says"]) for r in csv.DictReader(handle)}


def _column(where: str, name: str, hint: Any) -> Field:
    if name not in fields():
        raise ValueError(f"{where}.{name}: expected a field of book/fields.csv")
    own = getattr(hint, "__metadata__", ())
    kinds = [a for a in get_args(hint.__origin__ if own else hint) if a is not type(None)]
    plain = hint.__origin__ if own else hint
    python = kinds[0] if kinds else plain
    stored, unit, says = fields()[name]
    if stored not in STORED[python]:
        stored = STORED[python][0]
    return Field(name, stored, own[0] if own else says, unit, required=type(None) not in get_args(plain))


@cache
def _columns(row: type[Record]) -> tuple[Field, ...]:
    hints = get_type_hints(row, include_extras=True)
    return tuple(_column(row.__name__, name, hints[name]) for name in row.__annotations__)
