"""Values: one thing has one value, or its sources are listed as disagreeing; a number is rounded once, where shown."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping

from peaceops.book import Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, ShownFigure
from peaceops.document.model import Table
from peaceops.document.walk import figures_in

DISAGREEMENTS = "evidence-disagreements"
COMPUTED = "computed"
AMOUNT = "amount-as-named"
OF_THE_YEAR = ("cost-by-year", "cost-missions")  # tables in which one amount stands for a year
ASKED = ("given", "assumed")  # the same for the whole document


def two_values(reading: Reading) -> Iterator[Fault]:
    """Two values of one thing (measure, about, period, status) stand among those on which sources disagree.

    A computed one may not have two at all: nobody gave the other."""
    listed = reading.tables.get(DISAGREEMENTS)
    held = apart(_figures_in(listed[0])) if listed else {}
    for thing, shown in _by_thing(s for found in reading.figures.values() for s in found).items():
        values = {s.figure.value: s for s in shown}
        if len(values) < 2:
            continue
        known = {f.value for f in held.get(thing, ())}
        one, other, *_ = sorted(values, key=str)
        last = max(values.values(), key=lambda s: s.figure.value != shown[0].figure.value)
        if last.figure.status == COMPUTED or not values.keys() <= known:
            yield fault(last.spot, what=last.figure.counts, one=one, other=other)


def two_amounts(reading: Reading) -> Iterator[Fault]:
    """Two amounts of one year, status and basis that stand for the year are among those on which sources disagree,
    however their documents name them."""
    listed = reading.tables.get(DISAGREEMENTS)
    known = {(_year_of(f), f.value) for f in _figures_in(listed[0])} if listed else set()
    found: dict[Hashable, dict[object, ShownFigure]] = {}
    for shown in reading.figures.get(AMOUNT, ()):
        table = shown.spot.block.id if isinstance(shown.spot.block, Table) else ""
        if not table or table.startswith(OF_THE_YEAR):
            found.setdefault(_year_of(shown.figure), {}).setdefault(shown.figure.value, shown)
    for year, values in found.items():
        if len(values) > 1 and not {(year, v) for v in values} <= known:
            one, other, *_ = sorted(values, key=str)
            figure = values[other].figure
            yield fault(values[other].spot, what=figure.counts, one=one, other=other)


def _year_of(figure: Figure) -> Hashable:
    """The year, status and basis for which an amount stands."""
    about = figure.counted
    return (about.get("account"), about.get("shares"), figure.status, figure.period)


def apart(figures: Iterable[Figure]) -> Mapping[Hashable, list[Figure]]:
    """Figures of one thing that have different values, by what they count; every value once, in the order given."""
    found: dict[Hashable, list[Figure]] = {}
    for figure in figures:
        held = found.setdefault(thing_of(figure), [])
        if all(f.value != figure.value for f in held):
            held.append(figure)
    return {thing: held for thing, held in found.items() if len(held) > 1}


def thing_of(figure: Figure) -> Hashable:
    """What two figures have in common that are figures of one thing."""
    return (figure.counted, figure.period, figure.status, figure.unit)


def _by_thing(shown: Iterable[ShownFigure]) -> Mapping[Hashable, list[ShownFigure]]:
    found: dict[Hashable, list[ShownFigure]] = {}
    for s in shown:
        if s.figure.status not in ASKED:
            found.setdefault(thing_of(s.figure), []).append(s)
    return found


def _figures_in(table: Table) -> Iterator[Figure]:
    return (figure for row in table.rows for cell in row for figure in figures_in(cell))


def rounded_before_shown(reading: Reading) -> Iterator[Fault]:
    """No rule rounds what it computes: a number that is rounded when made, and again when shown, is off by one."""
    seen: set[int] = set()
    for shown in reading.shown:
        for figure in _made_of(shown.figure, seen):
            trace = figure.trace
            digits = dict(trace.params).get("digits") if trace else None
            if digits is not None:
                yield fault(shown.spot, what=figure.counts, digits=str(digits))


def _made_of(figure: Figure, seen: set[int]) -> Iterator[Figure]:
    """A computed figure and the computed ones that went into it, each once."""
    if figure.trace is None or id(figure) in seen:
        return
    seen.add(id(figure))
    yield figure
    for one in figure.trace.figures():
        yield from _made_of(one, seen)
