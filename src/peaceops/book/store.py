"""Looking at the book as of a date: whole tables, rows by equality, and queries, each read once and kept."""

from __future__ import annotations

import itertools
import os
import re
import weakref
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property, wraps
from operator import itemgetter
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from peaceops.book.duck import scan_sql
from peaceops.book.edition import Edition, damage_explained, edition_of, engine, engine_if_open
from peaceops.book.mark import read_mark
from peaceops.book.schema import Record, TableSchema
from peaceops.book.tables import BY_NAME, TABLES
from peaceops.book.tables.registers import SourcesRow
from peaceops.days import past_day
from peaceops.errors import quoted_path, refused, shown_path
from peaceops.files import recover

SHIPPED = Path(__file__).parent / "data"
WORD = re.compile(r"[a-z_0-9]+")
LARGE = 2_000  # rows of a table; below it, making them all is quicker than a few look-ups by column
ANSWERS_KEPT = 16_384  # of questions to one view: a review asks some three hundred, a hundred articles six thousand
VIEWS_KEPT = 8  # as-of dates whose answers are kept in a process

Row = dict[str, Any]
R = TypeVar("R", bound=Record)
P = ParamSpec("P")
T = TypeVar("T")
_NONE: Any = object()  # no answer yet: None is one


S = TypeVar("S")  # a class of rows for a query: a NamedTuple whose fields are the query's columns, or a table's row


@dataclass(frozen=True)
class Book:
    """A folder of tables. `at` gives a view of what was public on a date."""

    folder: Path

    def at(self, as_of: date | None = None) -> View:
        """What was public on `as_of` (that day included); None for all that the book knows. Kept by date.

        Raises PeaceopsError for a day to come, or before the United Nations."""
        return _view(edition_of(self.folder, self.version), past_day(as_of))

    @property
    def version(self) -> str:
        """What names these very contents: twelve hex digits that the build computed from all tables."""
        return read_mark(self.folder).version


_views: OrderedDict[tuple[Edition, date | None], View] = OrderedDict()


def _view(edition: Edition, as_of: date | None) -> View:
    """The view of an edition on a date, kept or made; the one that was longest not asked for goes."""
    key = (edition, as_of)
    with _views_lock():
        view = _views.get(key)
        if view is None:
            view = _views[key] = View(edition, as_of)
        _views.move_to_end(key)
        gone = [_views.popitem(last=False)[1] for _ in range(len(_views) - VIEWS_KEPT)]
    del gone  # what it frees is freed when others may ask for views again
    return view


def _views_lock() -> Any:
    from peaceops.book import edition

    return edition._lock


class View:
    """The book as it could be read on `as_of`: every fact table holds only rows known by then.

    `all` and `where` give typed rows of one table, `values` and `distinct` some of its columns. `ask` runs SQL over the
    tables of peaceops.book.tables, which never needs to filter on `known`; it loads an engine, so that what a review
    asks is asked without. What was answered is kept and never changes, so a view serves any number of threads.
    """

    _number = itertools.count(1)

    def __init__(self, edition: Edition, as_of: date | None) -> None:
        self.edition = edition
        self.as_of = as_of
        self.memo: dict[Any, Any] = {}  # tables and indexes, of which there are so many and no more
        self.answered: dict[Any, Any] = {}  # the answer of each question that was asked of this view (`asked`)
        self.schema = f"view_{next(View._number)}"
        weakref.finalize(self, _forget, edition, self.schema)

    @property
    def folder(self) -> Path:
        """The folder of the book."""
        return self.edition.folder

    def all(self, row: type[R]) -> tuple[R, ...]:
        """Every row of a table that was public on the date, in stored order."""
        key = ("all", row.TABLE.name)
        if (found := self.memo.get(key)) is None:
            rows = self.edition.rows(row.TABLE)
            if self.as_of is not None and row.TABLE.fact:
                rows = tuple(r for r in rows if r.known <= self.as_of)
            found = self.memo[key] = rows
        return found

    def where(self, row: type[R], /, **equals: Any) -> tuple[R, ...]:
        """Rows of a table whose columns equal these values, in stored order: a look-up, not a query.

        Raises ValueError for a column that the table lacks.
        """
        names = tuple(sorted(equals))
        key = ("by", row.TABLE.name, names)
        if (index := self.memo.get(key)) is None:
            index = self.memo[key] = {} if self._large(row.TABLE) else self._index(row, names)
        values = tuple(equals[n] for n in names)
        found: tuple[R, ...] | None = index.get(values)
        if found is None and self._large(row.TABLE):
            columns = self.edition.columns(row.TABLE)
            found = index[values] = columns.rows(columns.places(equals, self._known(row.TABLE)))
        return found or ()

    def values(self, row: type[R], names: Sequence[str], /, **equals: Any) -> Iterable[tuple[Any, ...]]:
        """Some columns of the rows of a long table whose other columns equal these values, in stored order."""
        columns = self.edition.columns(row.TABLE)
        return columns.told(names, columns.places(equals, self._known(row.TABLE)))

    def distinct(self, row: type[R], name: str) -> list[Any]:
        """The different values of a column of a table, in the order in which they first come."""
        columns = self.edition.columns(row.TABLE)
        return columns.column(name).distinct(columns.places({}, self._known(row.TABLE)))

    def count(self, row: type[R]) -> int:
        """How many rows of a table were public on the date; none of them is made for it."""
        return len(self.edition.columns(row.TABLE).places({}, self._known(row.TABLE)))

    def numbered(self, row: type[R], numbers: Iterable[int]) -> tuple[R, ...]:
        """The rows of a table that have these numbers, from 0 in stored order; no others are made, and none is kept."""
        columns = self.edition.columns(row.TABLE)
        places = [*columns.places({}, self._known(row.TABLE))]
        return columns.rows([places[n] for n in numbers])

    def _index(self, row: type[R], names: tuple[str, ...]) -> dict[tuple[Any, ...], tuple[R, ...]]:
        """The rows of a table by the values of some columns."""
        rows: tuple[Any, ...] = self.all(row)
        if not names:
            return {(): rows}
        places = [row._fields.index(n) for n in names]
        key = itemgetter(*places)
        index: defaultdict[Any, list[R]] = defaultdict(list)
        for r in rows:
            index[key(r)].append(r)
        return {k if len(places) > 1 else (k,): tuple(v) for k, v in index.items()}

    def _large(self, table: TableSchema) -> bool:
        """Whether the rows of a table are so many that a look-up makes those it gives, and no others."""
        return table.long and self.edition.columns(table).count > LARGE

    def _known(self, table: TableSchema) -> date | None:
        return self.as_of if table.fact else None

    def first(self, row: type[R], /, **equals: Any) -> R | None:
        """The first of the rows that `where` gives, or None."""
        found = self.where(row, **equals)
        return found[0] if found else None

    def ask(self, shape: type[S], sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> tuple[S, ...]:
        """Rows of a query in a class of its own. `params` fill `?` or `$name` places. Kept by query and parameters.

        Raises ValueError where the columns of the query are not the fields of the class.
        """
        key = (sql, repr(params), shape)
        found = self.memo.get(key)
        if found is None:
            names, tuples = self._run(sql, params)
            rows: Any = shape
            if names != rows._fields:
                raise ValueError(f"the query for {shape} gives {names}: expected {rows._fields}")
            found = self.memo[key] = tuple(map(rows._make, tuples))
        return found

    def _run(self, sql: str, params: Sequence[Any] | dict[str, Any]) -> tuple[tuple[str, ...], list[Any]]:
        """Names and rows of a query."""
        tables = [BY_NAME[name] for name in sorted({*WORD.findall(sql)} & BY_NAME.keys())]
        make = {t.name: _view_sql(t, self) for t in tables}
        with damage_explained(self.folder, *tables):
            for table in tables:
                self.edition.check(table)
            return engine(self.edition).ask(sql, params, self.schema, make)

    def rows(self, sql: str, params: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """Rows of a query as dictionaries, for invariants and exports. Rooms use `all`, `where` or `ask`."""
        names, tuples = self._run(sql, params)
        return [dict(zip(names, values, strict=True)) for values in tuples]

    def remember(self, key: object, answer: T) -> T:
        """Keep an answer, and let the oldest go where there are too many."""
        self.answered[key] = answer
        while len(self.answered) > ANSWERS_KEPT:
            with suppress(KeyError, RuntimeError, StopIteration):  # another thread lets one go, or keeps one
                del self.answered[next(iter(self.answered))]
        return answer

    @cached_property
    def sources(self) -> dict[str, SourcesRow]:
        """The sources table by key."""
        return {r.source: r for r in self.all(SourcesRow)}


def _forget(edition: Edition, schema: str) -> None:
    if (found := engine_if_open(edition)) is not None:
        found.forget(schema)


def asked(question: Callable[Concatenate[View, P], T]) -> Callable[Concatenate[View, P], T]:
    """Keep the answer of a question to a view: asked again with the same arguments, it is given, not computed.

    The answer must not change (a frozen dataclass, a tuple), the arguments must be hashable.
    """

    @wraps(question)
    def answer(view: View, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (question, args, tuple(sorted(kwargs.items())))
        found: T = view.answered.get(key, _NONE)
        return found if found is not _NONE else view.remember(key, question(view, *args, **kwargs))

    return answer


def loosely(view: View) -> Callable[[], View]:
    """A view for later, as an answer holds it that the view itself keeps (`asked`): were it to hold the view, the two
    would be a ring, and 20 MB stay until Python looks through everything for garbage. Where the view was let go, what
    is given is another of the same edition and date, which answers the same."""
    held, edition, as_of = weakref.ref(view), view.edition, view.as_of
    return lambda: held() or _view(edition, as_of)


def later(
    question: Callable[Concatenate[View, P], T], view: View, /, *args: P.args, **kwargs: P.kwargs
) -> Callable[[], T]:
    """A question that is asked of a view when its answer is called for, by who holds the view loosely."""
    again = loosely(view)
    return lambda: question(again(), *args, **kwargs)


def book_folder(folder: Path | str | None = None) -> Path:
    """The folder of a book, by the rule of `open_book`. Raises PeaceopsError where a table is missing."""
    path = Path(folder or os.environ.get("PEACEOPS_BOOK") or SHIPPED)
    recover(path)
    try:
        with os.scandir(path) as held:
            files = {entry.name for entry in held if entry.is_file()}
        missing = [t.filename() for t in TABLES if t.filename() not in files]
    except FileNotFoundError:
        missing = [t.filename() for t in TABLES]
    except (OSError, ValueError) as error:  # a name that no folder can have
        why = getattr(error, "strerror", None) or error
        raise refused("no-book", path=quoted_path(path), why=why) from None
    if missing:
        raise refused(
            "book-lacks-tables",
            path=shown_path(path),
            count=len(missing),
            count2=len(TABLES),
            missing=", ".join(missing[:3]),
        )
    return path


def open_book(folder: Path | str | None = None) -> Book:
    """Open the shipped book, or the one in `folder` or in the environment variable PEACEOPS_BOOK.

    Raises PeaceopsError where a table or the book's mark is missing."""
    path = book_folder(folder)
    read_mark(path)
    return Book(path)


def _view_sql(table: TableSchema, view: View) -> str:
    """A short table is read once into memory, a long one is read anew by each query, which takes what it needs."""
    kind = "VIEW" if table.long else "TABLE"
    where = f" WHERE known <= DATE '{view.as_of.isoformat()}'" if view.as_of and table.fact else ""
    return f'CREATE {kind} "{table.name}" AS SELECT * FROM {scan_sql(table, view.edition.path(table))}{where}'
