"""Closed missions most like one under review, by five stated criteria of equal weight.

Each criterion gives a distance from nought (alike) to one:
- mandate form, region, kind: nought where they are the same, one where they are not;
- age: the difference of the two ages over the larger one (the mission's age on the date, the other's at the decision);
- size: orders of magnitude between the two strengths, over four (one person to ten thousand), at most one.
The distance is the mean of the criteria that both missions have; a criterion that one lacks is left out and shown so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from math import fsum, log10

from peaceops.book import Figure, Row, View, computed, figure
from peaceops.exits.closing import Closing, closings
from peaceops.missions.profile import date_figure
from peaceops.people.months import preferred

CRITERIA = ("mandate form", "age", "size", "region", "kind")
ORDERS_OF_MAGNITUDE = 4
STALE_DAYS = 731  # a strength older than two years says nothing of the size at the decision
DAYS_IN_YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the criteria compare: form, region and kind in words; age (years) and size (persons) as figures or None."""

    mission: str
    form: str
    region: str
    kind: str
    age: Figure | None
    size: Figure | None


@dataclass(frozen=True, slots=True)
class Precedent:
    """A closed mission beside the one under review: its closing, its likeness, and how far it is.

    `parts` holds the distance by criterion (nought to one), without those that cannot be compared; `distance` is
    their mean.
    """

    closing: Closing
    likeness: Likeness
    parts: Mapping[str, Figure]
    distance: Figure


@dataclass(frozen=True, slots=True)
class Precedents:
    """The mission under review as the criteria see it, and the precedents, nearest first."""

    mine: Likeness
    nearest: tuple[Precedent, ...]
    considered: int


def precedents(view: View, mission: str, on: date, n: int = 8) -> Precedents:
    """The `n` closed missions most like `mission` on the date, nearest first; equal ones in order of decision.

    Considered: every closing in the view with a last day that was no conversion into a successor, but for the mission
    itself. `nearest` is empty where none is known (before 1999).
    """
    known = [c for c in closings(view) if c.ended and c.mission != mission]
    days = {c.mission: date.fromisoformat(str(c.decided.value)) for c in known}
    likenesses = _likenesses(view, {**days, mission: on})
    mine = likenesses[mission]
    found = [_precedent(mine, likenesses[c.mission], c) for c in known]
    found.sort(key=lambda p: (float(p.distance.value), str(p.closing.decided.value)))
    return Precedents(mine, tuple(found[:n]), len(found))


_STRENGTHS = """
    SELECT s.*, w.mission AS asked FROM (SELECT unnest($missions) AS mission, unnest($days)::DATE AS day) w
    ASOF JOIN (SELECT s.* FROM strengths s JOIN ({preferred}) USING (month_end, source) WHERE category = 'uniformed') s
      ON w.mission = s.mission AND w.day > s.month_end
    WHERE date_diff('day', s.month_end, w.day) <= $stale
"""


def _likenesses(view: View, days: dict[str, date]) -> dict[str, Likeness]:
    """The likeness of each mission on its day. A mission that had ended by then is measured at its end."""
    rows = {r["mission"]: r for r in view.rows("SELECT * FROM missions") if r["mission"] in days}
    dates = {
        (r["mission"], r["what"]): r
        for r in view.rows("SELECT * FROM mission_dates WHERE preferred AND what IN ('start', 'mandate_end')")
    }
    ends = {m: dates[m, "mandate_end"]["on_date"] for m in days if (m, "mandate_end") in dates}
    days = {m: min(day, ends.get(m, day)) for m, day in days.items()}
    params = {"missions": list(days), "days": [d.isoformat() for d in days.values()], "stale": STALE_DAYS}
    found = view.rows(_STRENGTHS.format(preferred=preferred("strengths")), params)
    sizes = {r["mission"]: _size(r) for r in found}
    return {m: _likeness(rows[m], dates.get((m, "start")), day, sizes.get(m)) for m, day in days.items()}


def _size(row: Row) -> Figure:
    month = row["month_end"].isoformat()
    return figure(row, "persons", f"uniformed personnel of {row['mission']}, last report before", month, unit="persons")


def _likeness(row: Row, start: Row | None, day: date, size: Figure | None) -> Likeness:
    mission = row["mission"]
    age = None
    if start is not None and start["on_date"] <= day:
        began = date_figure(start)
        until = computed(
            day.isoformat(), "date", f"day on which {mission} is compared", day.isoformat(), "see rule", []
        )
        age = computed(
            round((day - start["on_date"]).days / DAYS_IN_YEAR, 1),
            "years",
            f"age of {mission} when compared",
            f"{start['on_date'].isoformat()}/{day.isoformat()}",
            "days from the start to the decision to close it, or to the date of the review, over 365.25",
            [began, until],
        )
    return Likeness(mission, row["mandate_form"], row["region"] or "", row["kind"], age, size)


def _precedent(mine: Likeness, theirs: Likeness, closing: Closing) -> Precedent:
    parts = {name: d for name in CRITERIA if (d := _DISTANCES[name](mine, theirs)) is not None}
    mean = computed(
        round(fsum(float(d.value) for d in parts.values()) / len(parts), 3),
        "index",
        f"distance of {theirs.mission} from {mine.mission} (nought alike, one unlike)",
        "",
        "mean of the distances by criterion, each of equal weight",
        list(parts.values()),
    )
    return Precedent(closing, theirs, parts, mean)


def _distance(value: float, name: str, mine: Likeness, theirs: Likeness, rule: str, *inputs: Figure) -> Figure:
    counts = f"distance in {name} between {mine.mission} and {theirs.mission} (nought alike, one unlike)"
    return computed(round(value, 3), "index", counts, "", rule, inputs)


def _same(name: str, words: Callable[[Likeness], str]) -> Callable[[Likeness, Likeness], Figure | None]:
    def distance(mine: Likeness, theirs: Likeness) -> Figure | None:
        a, b = words(mine), words(theirs)
        if not a or not b or "unknown" in (a, b):
            return None
        rule = f"nought where the same, one where not: {a.replace('_', ' ')}, {b.replace('_', ' ')}"
        return _distance(float(a != b), name, mine, theirs, rule)

    return distance


def _age(mine: Likeness, theirs: Likeness) -> Figure | None:
    if mine.age is None or theirs.age is None:
        return None
    a, b = float(mine.age.value), float(theirs.age.value)
    value = abs(a - b) / max(a, b) if max(a, b) else 0.0
    return _distance(value, "age", mine, theirs, "difference over the larger age", mine.age, theirs.age)


def _by_size(mine: Likeness, theirs: Likeness) -> Figure | None:
    if mine.size is None or theirs.size is None:
        return None
    a, b = (log10(max(float(f.value), 1.0)) for f in (mine.size, theirs.size))
    value = min(1.0, abs(a - b) / ORDERS_OF_MAGNITUDE)
    rule = "difference of the decimal logarithms over four, at most one"
    return _distance(value, "size", mine, theirs, rule, mine.size, theirs.size)


_DISTANCES: dict[str, Callable[[Likeness, Likeness], Figure | None]] = {
    "mandate form": _same("mandate form", lambda m: m.form),
    "age": _age,
    "size": _by_size,
    "region": _same("region", lambda m: m.region),
    "kind": _same("kind", lambda m: m.kind),
}
