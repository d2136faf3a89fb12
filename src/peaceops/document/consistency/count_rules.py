"""Counts: parts make their whole, n of m is not more than m, a middle lies inside its interval."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise
from math import isclose

from peaceops.book import Counted, Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import OF_WHAT, Reading, ShownFigure, Spot, meant
from peaceops.document.model import Empty
from peaceops.period import SPAN, YEAR, Period

# A whole and its parts, in one row of a table or in one paragraph.
PARTS = {
    "uniformed-personnel": frozenset(("troops", "staff-officers", "experts-on-mission", "police")),
    "deaths": frozenset(("deaths-by-cause",)),
}
# A whole over all years, and the same by year.
YEARS = (("deaths", "deaths"), ("renewals", "renewals-of-year"))
# A number of things, and the number of all of them; both are about the same.
OF_ALL = (
    ("deaths-by-cause", "deaths"),
    ("renewals-contested", "renewals"),
    ("member-decisions-not-in-favour", "member-decisions"),
    ("final-exits-violent", "final-exits"),
    ("final-exits-quiet", "final-exits"),
    ("exits-beside-violent", "exits-beside"),
    ("country-years-violent", "country-years"),
    ("exits-forecast-violent", "exits-forecast"),
    ("rank-among-contributors", "contributing-states"),
)
AMONG = ("women-among",)  # counted among those that `of` names
SEATS, SEATS_BEFORE_1966 = 15, 11  # of the Security Council; the amendment of Article 23 took effect for 1966
CASTS = ("votes-in-favour", "votes-against", "abstentions")
# Ends of intervals by what a figure is about: the lower, the middle and the upper one.
ENDS = (("quantile", (10, 50, 90)), ("end", ("low", "high")))
WHOLE_UNITS = frozenset(
    ("persons", "states", "deaths", "votes", "missions", "decisions", "tasks", "count", "days", "months", "years")
)
OF = re.compile(r" of (?:the |all |its )?")


def parts_and_whole(reading: Reading) -> Iterator[Fault]:
    """Parts that stand beside their whole add up to it: in a row, where none is empty; elsewhere to no more than it."""
    for table, row, spot in reading.rows:
        if any(f.counted.key in PARTS for _, f in row):
            complete = not any(c is None or isinstance(c, Empty) for c in table.rows[spot.row])
            yield from _unlike([f for _, f in row], spot, complete)
    for text, spot in reading.texts:
        if not spot.later:
            yield from _unlike([p for p in text if isinstance(p, Figure)], spot, False)


def _unlike(figures: list[Figure], spot: Spot, complete: bool) -> Iterator[Fault]:
    for whole in figures:
        kinds = PARTS.get(whole.counted.key)
        if kinds is None or isinstance(whole.value, str):
            continue
        parts = [f for f in figures if f.counted.key in kinds]
        parts = [f for f in parts if f.period == whole.period and _same(f, whole)]
        total = sum(f.value for f in {f.counted: f for f in parts}.values() if not isinstance(f.value, str))
        if parts and (total > whole.value or (complete and len(parts) > 1 and total != whole.value)):
            yield fault(spot, what=whole.counts, whole=whole.value, sum=total, when=whole.period.iso)


def _same(one: Figure, other: Figure) -> bool:
    return one.counted.get("mission") == other.counted.get("mission")


def years_and_whole(reading: Reading) -> Iterator[Fault]:
    """The years of a table add up to the number that is given for all of them."""
    for whole_key, part_key in YEARS:
        mission = reading.document.mission
        wholes = [
            s
            for s in reading.figures.get(whole_key, ())
            if s.figure.period.kind == SPAN and s.figure.counted.get("mission") == mission
        ]
        years: dict[tuple[Counted, str], Figure] = {}
        for s in reading.figures.get(part_key, ()):
            if s.figure.period.kind == YEAR and s.spot.row >= 0 and s.figure.counted.get("mission") == mission:
                years[(s.figure.counted, s.figure.period.iso)] = s.figure
        total = sum(f.value for f in years.values() if not isinstance(f.value, str))
        for shown in wholes if years else ():
            if shown.figure.value != total:
                figure = shown.figure
                yield fault(shown.spot, what=figure.counts, whole=figure.value, sum=total, when=figure.period.iso)


def n_of_m(reading: Reading) -> Iterator[Fault]:
    """No number of things is larger than the number of all of them: by what they count, and in words ("n of m")."""
    for part, whole in chain(_of_all(reading), _among(reading)):
        if _more(part.figure, whole):
            yield _too_many(part, whole)
    for text, spot in reading.texts:
        for one, between, other in zip(text, text[1:], text[2:], strict=False):
            if isinstance(one, Figure) and isinstance(other, Figure) and _is_of(between) and _more(one, other):
                yield _too_many(ShownFigure(one, spot), other)


def _of_all(reading: Reading) -> Iterator[tuple[ShownFigure, Figure]]:
    """Numbers by measure, each with every number of all of them that is about the same, in the same time."""
    for part_key, whole_key in OF_ALL:
        parts = reading.figures.get(part_key, ())
        wholes: dict[Period, list[Figure]] = {}
        for whole in reading.figures.get(whole_key, ()) if parts else ():
            wholes.setdefault(whole.figure.period, []).append(whole.figure)
        yield from ((p, w) for p in parts for w in wholes.get(p.figure.period, ()) if _of_one(p.figure, w))


def _among(reading: Reading) -> Iterator[tuple[ShownFigure, Figure]]:
    """Numbers of some among others, each with the number of these."""
    parts: dict[tuple[object, Period], list[ShownFigure]] = {}
    for part in (p for key in AMONG for p in reading.figures.get(key, ())):
        parts.setdefault((part.figure.counted.get(OF_WHAT), part.figure.period), []).append(part)
    for key in {all_of.key for all_of, _ in parts if isinstance(all_of, Counted)}:
        for whole in reading.figures.get(key, ()):
            figure = whole.figure
            yield from ((part, figure) for part in parts.get((figure.counted, figure.period), ()))


def _is_of(between: object) -> bool:
    return isinstance(between, str) and OF.fullmatch(between) is not None


def _of_one(part: Figure, whole: Figure) -> bool:
    """Whether the whole is about what the part is about."""
    about = dict(part.counted.about)
    return all(about.get(n) == v for n, v in whole.counted.about)


def _more(part: Figure, whole: Figure) -> bool:
    if isinstance(part.value, str) or isinstance(whole.value, str):
        return False
    return part.unit in WHOLE_UNITS and whole.unit in WHOLE_UNITS and part.value > whole.value


def _too_many(part: ShownFigure, whole: Figure) -> Fault:
    figure = part.figure
    return fault(part.spot, what=figure.counts, n=figure.value, m=whole.value, all=whole.counts)


def votes_of_members(reading: Reading) -> Iterator[Fault]:
    """No more votes on a draft than the Council has members."""
    by_draft: dict[str, dict[str, ShownFigure]] = {}
    for key in CASTS:
        for shown in reading.figures.get(key, ()):
            casts = by_draft.setdefault(str(shown.figure.counted.get("symbol")), {})
            if key not in casts or _more(shown.figure, casts[key].figure):
                casts[key] = shown
    for draft, casts in by_draft.items():
        total = sum(s.figure.value for s in casts.values() if not isinstance(s.figure.value, str))
        shown = next(iter(casts.values()))
        seats = SEATS if shown.figure.period.last.year >= 1966 else SEATS_BEFORE_1966
        if total > seats:
            yield fault(shown.spot, draft=draft, votes=total, seats=seats)


def middle_inside(reading: Reading) -> Iterator[Fault]:
    """The lower end of an interval is not above its middle, nor the middle above the upper end, wherever they stand."""
    for name, order in ENDS:
        spans: dict[object, dict[object, list[ShownFigure]]] = {}
        named = {name, OF_WHAT}
        held_by = (
            found for found in reading.figures.values() if any(n in named for n, _ in found[0].figure.counted.about)
        )
        for shown in (s for found in held_by for s in found):
            counted = meant(shown.figure)
            end = counted.get(name)
            if end in order:
                rest = tuple(a for a in counted.about if a[0] != name)
                held = spans.setdefault((counted.key, rest, shown.figure.unit, shown.figure.period), {})
                held.setdefault(end, []).append(shown)
        for held in spans.values():
            for lower, upper in pairwise(held[e] for e in order if e in held):
                yield from _crossed(lower, upper)


def _crossed(lower: list[ShownFigure], upper: list[ShownFigure]) -> Iterator[Fault]:
    low, high = max(lower, key=_number), min(upper, key=_number)
    if _above(low.figure, high.figure):
        one, two = low.figure, high.figure
        yield fault(low.spot, what=one.counts, low=one.value, other=two.counts, high=two.value)


def _number(shown: ShownFigure) -> float:
    return 0.0 if isinstance(shown.figure.value, str) else float(shown.figure.value)


def _above(lower: Figure, upper: Figure) -> bool:
    if isinstance(lower.value, str) or isinstance(upper.value, str):
        return False
    return lower.value > upper.value and not isclose(lower.value, upper.value)
