"""How rows that were pulled go into the rows that a book has, and what stops them: an older file, a cut one, a copy.

replace: they stand in the place of the rows of their source. newer: those of later years are added, the held stay.
years: they stand in the place of the rows of their years. months: a month that a series lacks is added; one that it has
from another source is added beside it where it differs, and left out where it is the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from peaceops.book.tables import BY_NAME
from peaceops.errors import refused
from peaceops.ingest import hub_contributions
from peaceops.ingest.pull.base import Base, Row
from peaceops.ingest.un_monthly import Month, add_month
from peaceops.ingest.workshop import Workshop
from peaceops.words.catalogue import Said, said

SERIES = ("strengths", "world_strengths", "contributors")
BY_MISSION = "mission_contributors"
TIMES = ("year", "incident_date")
MOST_LOST = 0.01  # of the rows held: publishers withdraw some, a cut file lacks more
LEAST_OF_MONTH, MOST_OF_MONTH = 0.5, 2.0  # of the persons in the nearest month held: no month since 1990 was beyond
Rows = dict[str, list[Row]]


@dataclass
class Merged:
    """The rows of the tables that change, by table, and what is to be said of them."""

    rows: Rows = field(default_factory=dict)
    notes: list[Said] = field(default_factory=list)

    def held(self, base: Base, table: str) -> list[Row]:
        """The rows of a table as they are by now."""
        return self.rows[table] if table in self.rows else base.rows(table)


def replaced(merged: Merged, base: Base, shop: Workshop, place: str, tables: tuple[str, ...]) -> None:
    """Put what was read in the place of the rows of the same source (and series, where a table has several)."""
    for table in tables:
        new = shop.rows[table]
        if not new:
            continue
        part = _part(base, table)
        parts = {part(row) for row in new}
        held = merged.held(base, table)
        old = [row for row in held if part(row) in parts]
        _goes_on(base, table, place, old, new)
        _tell(merged, base, table, old, new)
        merged.rows[table] = [row for row in held if part(row) not in parts] + new


def newer(merged: Merged, base: Base, shop: Workshop, place: str, tables: tuple[str, ...]) -> None:
    """Add the rows of years after the newest one held, and say how many of the held differ in the new edition."""
    for table in tables:
        held, new, year = merged.held(base, table), shop.rows[table], base.column(table, "year")
        _goes_on(base, table, place, held, new)
        last = max(row[year] for row in held)
        added = [row for row in new if row[year] > last]
        key = _key(base, table)
        before = {key(row): _own(table, row) for row in held}
        differ = sum(1 for row in new if row[year] <= last and before.get(key(row)) != _own(table, row))
        if differ:
            merged.notes.append(said("pull-held-differ", table=table, count=differ, last=str(last)))
        _tell(merged, base, table, [], added)
        merged.rows[table] = [*held, *added]


def of_years(merged: Merged, base: Base, shop: Workshop, place: str, tables: tuple[str, ...]) -> None:
    """Put what was read in the place of the rows of the same years, unless it is older than they are."""
    for table in tables:
        held, new = merged.held(base, table), shop.rows[table]
        year, known = base.column(table, "year"), base.column(table, "known")
        for each in sorted({row[year] for row in new}):
            old, own = ([row for row in rows if row[year] == each] for rows in (held, new))
            if old and max(row[known] for row in own) < max(row[known] for row in old):
                days = [max(row[known] for row in rows).isoformat() for rows in (own, old)]
                raise refused("pull-older", place=place, table=table, last=days[0], held=days[1])
            _goes_on(base, table, place, old, own)
            _tell(merged, base, table, old, own)
        years = {row[year] for row in new}
        merged.rows[table] = [row for row in held if row[year] not in years] + new


def of_months(merged: Merged, base: Base, shop: Workshop, found: Mapping[date, Month], place: str) -> None:
    """Add the months that the series of personnel lack, and those that differ from the ones they have."""
    held = {table: merged.held(base, table) for table in (*SERIES, BY_MISSION)}
    others = {table: _of_others(base, table, rows) for table, rows in held.items()}
    present = {table: {row[0] for row in rows} for table, rows in others.items()}
    persons = persons_of(base, others["strengths"])
    no_copy(found, persons, place)
    _no_cut(base, others["world_strengths"], found, place)
    added: list[date] = []
    beside: list[date] = []
    for day, month in found.items():
        lacking = [table for table in held if day not in present[table]]
        same = all(persons.get(day, {}).get(mission) == n for mission, n in _missions(month).items())
        if not lacking and same:
            continue
        (added if lacking else beside).append(day)
        before = len(shop.rows[BY_MISSION])
        add_month(shop, hub_contributions.stamp(day), day, month)
        if BY_MISSION not in lacking:
            del shop.rows[BY_MISSION][before:]
    for table in held:
        merged.rows[table] = others[table] + shop.rows[table]
    merged.notes += [
        said("pull-months", added=_months(added), beside=_months(beside), same=len(found) - len(added) - len(beside))
    ]


def _of_others(base: Base, table: str, rows: list[Row]) -> list[Row]:
    """The rows of a table that an earlier pull of the hub did not put there."""
    source = base.column(table, "source")
    return [row for row in rows if row[source] != hub_contributions.SOURCE]


def persons_of(base: Base, rows: list[Row]) -> dict[date, dict[str, int]]:
    """Uniformed personnel by month and mission, of the preferred source."""
    at = {c: base.column("strengths", c) for c in ("month_end", "mission", "category", "persons", "preferred")}
    out: dict[date, dict[str, int]] = {}
    for row in rows:
        if row[at["category"]] == "uniformed" and row[at["preferred"]]:
            out.setdefault(row[at["month_end"]], {})[row[at["mission"]]] = row[at["persons"]]
    return out


def _missions(month: Month) -> dict[str, int]:
    return {mission: c.persons for (mission, category), c in month.missions.items() if category == "uniformed"}


def no_copy(found: Mapping[date, Month], held: Mapping[date, Mapping[str, int]], place: str) -> None:
    """A month may not be another month under its name: every contributor of every mission as in that one."""
    seen: dict[frozenset[tuple[object, ...]], date] = {}
    for day, month in found.items():
        rows = frozenset((*key, c.persons, c.women) for key, c in month.mission_states.items() if c.persons)
        if rows in seen:
            raise refused("pull-copied-month", place=place, month=f"{day:%Y-%m}", other=f"{seen[rows]:%Y-%m}")
        seen[rows] = day
        if day in held:
            continue
        own = {m: n for m, n in _missions(month).items() if n}
        for other, missions in held.items():
            if own == {m: n for m, n in missions.items() if n}:
                raise refused("pull-copied-month", place=place, month=f"{day:%Y-%m}", other=f"{other:%Y-%m}")


def _no_cut(base: Base, world: list[Row], found: Mapping[date, Month], place: str) -> None:
    """A month has between half and twice the persons of the nearest month held: fewer means a cut file."""
    at = {c: base.column("world_strengths", c) for c in ("month_end", "category", "persons", "preferred")}
    held = {
        r[at["month_end"]]: r[at["persons"]] for r in world if r[at["category"]] == "uniformed" and r[at["preferred"]]
    }
    for day, month in found.items():
        near = min(held, key=lambda other: abs((other - day).days))
        own = month.world[("uniformed",)].persons
        if not LEAST_OF_MONTH * held[near] <= own <= MOST_OF_MONTH * held[near]:
            raise refused(
                "pull-month-size", place=place, month=f"{day:%Y-%m}", found=own, other=f"{near:%Y-%m}", held=held[near]
            )


def _part(base: Base, table: str) -> Callable[[Row], object]:
    """What a publisher gives as a whole: the rows of a source, or of one series of it."""
    places = [base.column(table, c) for c in ("source", "series") if c in BY_NAME[table].names()]
    return lambda row: tuple(row[i] for i in places)


def _key(base: Base, table: str) -> Callable[[Row], Row]:
    places = [base.column(table, c) for c in BY_NAME[table].key]
    return lambda row: tuple(row[i] for i in places)


def _own(table: str, row: Row) -> Row:
    """The columns of a row that are not those of every fact."""
    return row[: len(BY_NAME[table].columns)]


def _goes_on(base: Base, table: str, place: str, old: list[Row], new: list[Row]) -> None:
    """A newer edition has what the held one has, but for a few rows, and does not end before it."""
    if not old:
        return
    time = base.column(table, next(c for c in TIMES if c in BY_NAME[table].names()))
    newest, held = (max(row[time] for row in rows) if rows else None for rows in (new, old))
    if newest is None or newest < held:
        raise refused("pull-older", place=place, table=table, last=str(newest), held=str(held))
    key = _key(base, table)
    lost = {key(row) for row in old} - {key(row) for row in new}
    if len(lost) > MOST_LOST * len(old):
        example = " / ".join(map(str, sorted(lost, key=str)[0]))
        raise refused("pull-cut-off", place=place, table=table, count=len(lost), all=len(old), example=example)


def _tell(merged: Merged, base: Base, table: str, old: list[Row], new: list[Row]) -> None:
    key = _key(base, table)
    before, after = ({key(row): _own(table, row) for row in rows} for rows in (old, new))
    changed = sum(1 for k, row in after.items() if k in before and before[k] != row)
    counts = {"added": len(after.keys() - before.keys()), "changed": changed, "gone": len(before.keys() - after.keys())}
    merged.notes.append(said("pull-rows", table=table, **counts))


def _months(days: list[date]) -> Said:
    if not days:
        return said("pull-no-month")
    return said("pull-month-list", count=len(days), first=f"{days[0]:%Y-%m}", last=f"{days[-1]:%Y-%m}")
