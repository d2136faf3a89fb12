"""Whole columns of names: each row of a data set gets the code and the name of the State or mission that it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from peaceops.book.reply import Reply
from peaceops.book.store import View
from peaceops.errors import PeaceopsError, refused, shown, shown_path
from peaceops.missions.resolve import resolve
from peaceops.reading.csv_rows import InputRow, Limits, read_rows
from peaceops.words.catalogue import said

DATA_SET = Limits(bytes=100_000_000, rows=1_000_000)
NAME, NOT_UNDERSTOOD = "peaceops_name", "not_understood"
CODES = {"state": "iso3", "mission": "mission_code"}


@dataclass(frozen=True, slots=True)
class NamedColumn(Reply):
    """A data set with the names of one column resolved. `rows` have the columns of the file, then the code, the name in
    full and, where the name was not understood, why. `unknown` are those names, each with how many rows it has."""

    column: str
    code: str
    rows: tuple[Mapping[str, str], ...]
    unknown: Mapping[str, int]

    def to_rows(self) -> list[dict[str, str]]:
        """A plain row for each row of the file."""
        return [dict(r) for r in self.rows]

    def to_dict(self) -> dict[str, object]:
        """The same as one object."""
        return {"column": self.column, "code": self.code, "unknown": dict(self.unknown), "rows": self.to_rows()}


def named_column(
    view: View, path: Path | str, column: str, *, kind: str = "state", year_column: str = "", code: str = ""
) -> NamedColumn:
    """The rows of a CSV file with the States or missions that `column` names. `year_column`: the column of the year
    that a row is about, for names that changed hands. `code`: what the column of codes is called, if not
    iso3 or mission_code.

    Raises PeaceopsError for a file that `read_rows` refuses, and for one that has a column called as one of ours."""
    if kind not in CODES:
        raise refused("unknown-kind-of-name", kind=shown(kind), kinds=", ".join(CODES))
    wanted = [column, *filter(None, [year_column])]
    rows = read_rows(path, wanted, said("expected-file-with-names"), others=True, limits=DATA_SET)
    code = code or CODES[kind]
    if taken := [c for c in (code, NAME, NOT_UNDERSTOOD) if rows and c in rows[0].cells]:
        raise refused("column-is-taken", file=shown_path(path), column=shown(taken[0]))
    known: dict[tuple[str, int | None], tuple[str, str, str]] = {}
    out, unknown = [], dict[str, int]()
    for row in rows:
        name, year = row.cells[column], _year(row, year_column)
        if (name, year) not in known:
            known[name, year] = _meant(view, name, kind, year)
        key, full, why = known[name, year]
        if why:
            unknown[name] = unknown.get(name, 0) + 1
        out.append({**row.cells, code: key, NAME: full, NOT_UNDERSTOOD: why})
    return NamedColumn(column, code, tuple(out), unknown)


def _year(row: InputRow, column: str) -> int | None:
    text = row.cells[column] if column else ""
    if not text:
        return None
    year = text.removesuffix(".0")[:4]
    if not (year.isascii() and year.isdigit() and len(year) == 4):
        raise row.wrong(column, said("expected-year-or-date"))
    return int(year)


def _meant(view: View, name: str, kind: str, year: int | None) -> tuple[str, str, str]:
    if not name:
        return "", "", str(refused("name-is-empty"))
    try:
        found = resolve(view, name, kind, year)
    except PeaceopsError as error:
        return "", "", str(error)
    return found.key, found.name, ""
