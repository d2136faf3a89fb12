"""Options: each differs from the others, and what ends at once does not end later than what ends on a date."""

from __future__ import annotations

from collections.abc import Iterator

from peaceops.book import Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, ShownFigure, meant
from peaceops.period import Period

OPTION = "option"  # the column whose cells name an option, and what a simulated figure is about
# An option that ends a mission at once, and the one that ends it on a date.
AT_ONCE = (("end-now", "final-term"), ("end-now-political", "final-term-political"))
SIMULATED = "simulated-"
MONTHS = "simulated-months-to-end"


def equal_options(reading: Reading) -> Iterator[Fault]:
    """No two rows of a table of options have the same figures: they would be one option under two names."""
    seen: dict[tuple[int, tuple[tuple[str, object], ...]], str] = {}
    for table, row, spot in reading.rows:
        if table.heads[0].key != OPTION or not _simulated([f for _, f in row]):
            continue
        name = str(table.rows[spot.row][0])
        figures = tuple((column, f.value) for column, f in row)
        first = seen.setdefault((id(table), figures), name)
        if first != name:
            yield fault(spot, one=first, other=name)


def _simulated(row: list[Figure]) -> bool:
    """Whether a row has figures of a simulation: options that nothing was simulated for differ in words alone."""
    return any(meant(f).key.startswith(SIMULATED) for f in row)


def at_once_is_not_later(reading: Reading) -> Iterator[Fault]:
    """To close at once takes no more months than to close on a date: in the middle, and at each end of the interval."""
    months: dict[tuple[object, object, Period], list[ShownFigure]] = {}
    for shown in reading.figures.get(MONTHS, ()):
        counted = shown.figure.counted
        months.setdefault((counted.get(OPTION), counted.get("quantile"), shown.figure.period), []).append(shown)
    for (option, quantile, period), held in months.items():
        dated = next((d for at_once, d in AT_ONCE if at_once == option), None)
        for one in held:
            for two in months.get((dated, quantile, period), ()):
                if _later(one.figure, two.figure):
                    mine, theirs = one.figure, two.figure
                    both = {"other": theirs.counts, "other_months": theirs.value}
                    yield fault(one.spot, what=mine.counts, months=mine.value, **both)


def _later(one: Figure, other: Figure) -> bool:
    return not isinstance(one.value, str) and not isinstance(other.value, str) and one.value > other.value
