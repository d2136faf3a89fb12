"""What a pull starts from: the rows of a book, and a workshop that knows its names and its register of errors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peaceops.book.store import View, open_book
from peaceops.book.tables import BY_NAME
from peaceops.book.tables.missions import MissionAliasesRow, MissionDatesRow, MissionsRow, StateNamesRow, StatesRow
from peaceops.book.tables.registers import KnownErrorsRow
from peaceops.ingest.sources import Sources
from peaceops.ingest.workshop import Workshop

MET = "met"  # spellings that publishers use; others are what people call a State, and readers do not read by them
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Base:
    """The book that is brought up to date: its folder, its edition, its rows."""

    folder: Path
    edition: str
    view: View

    def rows(self, table: str) -> list[Row]:
        """Every row of a table, in stored order."""
        rows: tuple[Any, ...] = self.view.all(BY_NAME[table].row)
        return [tuple(row) for row in rows]

    def column(self, table: str, name: str) -> int:
        """The place of a column in the rows of a table."""
        return BY_NAME[table].names().index(name)


def base_of(folder: Path) -> Base:
    """The book in a folder. Raises PeaceopsError where there is none."""
    book = open_book(folder)
    return Base(folder, book.version, book.at())


def shop_of(base: Base, files: Path) -> Workshop:
    """A workshop whose readers read `files`, and which knows the names of the book as the build that made it did."""
    shop = Workshop(Sources(files))
    _states(shop, base.view)
    _missions(shop, base.view)
    for row in base.view.all(KnownErrorsRow):
        columns = row.as_dict()
        del columns["met"]
        shop.errors.declare(**columns)
    return shop


def _states(shop: Workshop, view: View) -> None:
    codes = {row.iso3 for row in view.all(StatesRow)}
    for code in codes:
        shop.states.learn(code, code)
    for row in view.all(StateNamesRow):
        if row.use == MET and row.spelling not in codes:
            shop.states.learn(row.spelling, row.iso3, row.valid_from, row.valid_to)


def _missions(shop: Workshop, view: View) -> None:
    starts = {r.mission: r.on_date for r in view.all(MissionDatesRow) if r.what == "start" and r.preferred}
    for mission in view.all(MissionsRow):
        shop.missions.learn(mission.mission, mission.mission)
        shop.mission_starts[mission.mission] = starts.get(mission.mission, mission.known)
    for row in view.all(MissionAliasesRow):
        if row.language is not None:
            continue
        if not any(known == row.mission for known, _, _ in shop.missions.meaning.get(row.alias, [])):
            shop.missions.learn(row.alias, row.mission)
        if row.merged:
            shop.merged_codes.setdefault(row.alias, []).append(row.mission)
    for merged in shop.merged_codes.values():
        merged.sort(key=lambda m: shop.mission_starts[m])
