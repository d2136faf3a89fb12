"""Who sends uniformed personnel: all missions or one, at the last month that is told by contributor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, Row, View, computed, figure
from peaceops.people.months import preferred
from peaceops.people.strength import CATEGORY_WORDS, whole
from peaceops.people.world import WHOSE, share_of


@dataclass(frozen=True, slots=True)
class Contributor:
    """One Member State: rank (1 is the largest; equals share a rank), persons, and share of all (per cent)."""

    rank: int
    iso3: str
    name: str
    persons: Figure
    women: Figure | None
    share: Figure


@dataclass(frozen=True, slots=True)
class Contributors:
    """Contributors at a month end, largest first. `total` is all persons, `states` how many Member States."""

    month_end: date
    total: Figure
    states: Figure
    rows: tuple[Contributor, ...]

    def of(self, iso3: str) -> Contributor | None:
        """One State's row; None when it contributed nobody."""
        return next((r for r in self.rows if r.iso3 == iso3), None)


def contributors_at(
    view: View, on: date, mission: str | None = None, *, from_date: date | None = None
) -> Contributors | None:
    """Contributors to a mission (None: to all missions together) at the last month at or before `on` that tells them.

    `from_date`: do not look further back. None when no month of the span tells contributors.
    """
    table = "mission_contributors" if mission else "contributors"
    where = "mission = $mission" if mission else "category = 'uniformed'"
    of_mission = "mission = $mission AND" if mission else ""
    span = {"last": on, "first": from_date or date.min}
    own = {"mission": mission} if mission else {}
    found = view.one(
        f"SELECT max(month_end) AS day FROM {table} WHERE {of_mission} month_end BETWEEN $first AND $last", span | own
    )
    if found is None or found["day"] is None:
        return None
    rows = view.rows(
        f"""SELECT t.*, n.name FROM {table} t
            JOIN ({preferred(table)} HAVING month_end = $day) USING (month_end, source)
            JOIN states n USING (iso3) WHERE {where} ORDER BY iso3, category""",
        {"day": found["day"]} | own,
    )
    return _ranked(_total(view, found["day"], rows[0]["source"], mission), found["day"], rows, mission)


def _total(view: View, day: date, source: str, mission: str | None) -> Row:
    """The row of all persons of the month, from the source of the contributors (an invariant holds them equal)."""
    table, where = ("strengths", "AND mission = $mission") if mission else ("world_strengths", "")
    own = {"mission": mission} if mission else {}
    row = view.one(
        f"""SELECT * FROM {table} WHERE category = 'uniformed' AND month_end = $day AND source = $source {where}""",
        {"day": day, "source": source} | own,
    )
    assert row is not None
    return row


def _ranked(all_: Row, day: date, rows: list[Row], mission: str | None) -> Contributors:
    whose = f"of {mission}" if mission else WHOSE
    period = day.isoformat()
    by_state: dict[str, list[Row]] = {}
    for row in rows:
        by_state.setdefault(row["iso3"], []).append(row)
    persons = {iso3: _sum(own, "persons", "uniformed personnel", day, whose) for iso3, own in by_state.items()}
    total = figure(all_, "persons", f"uniformed personnel {whose}", period, unit="persons")
    states = figure(all_, "contributors", f"Member States with uniformed personnel {whose}", period, unit="states")
    order = sorted(persons, key=lambda iso3: (-whole(persons[iso3]), iso3))
    counts = [whole(persons[iso3]) for iso3 in order]
    rank = {iso3: 1 + counts.index(whole(persons[iso3])) for iso3 in order}
    made = (_contributor(rank[i], by_state[i], persons[i], total, day, whose) for i in order)
    return Contributors(day, total, states, tuple(made))


def _contributor(rank: int, rows: list[Row], persons: Figure, total: Figure, day: date, whose: str) -> Contributor:
    name = rows[0]["name"]
    women = None
    if all(r["women"] is not None for r in rows):
        women = _sum(rows, "women", "women among uniformed personnel", day, whose)
    share = share_of(persons, total, f"share of {name} in the uniformed personnel {whose}")
    return Contributor(rank, rows[0]["iso3"], name, persons, women, share)


def _sum(rows: list[Row], column: str, counts: str, day: date, whose: str) -> Figure:
    """A State's persons: the row itself, or the sum of its rows by category."""
    name = rows[0]["name"]
    if len(rows) == 1:
        return figure(rows[0], column, f"{counts} {whose} from {name}", day.isoformat(), unit="persons")
    parts = [
        figure(r, column, f"{CATEGORY_WORDS[r['category']]} {whose} from {name}", day.isoformat(), unit="persons")
        for r in rows
    ]
    return computed(
        sum(whole(p) for p in parts),
        "persons",
        f"{counts} {whose} from {name}",
        day.isoformat(),
        "sum over the types of personnel",
        parts,
    )
