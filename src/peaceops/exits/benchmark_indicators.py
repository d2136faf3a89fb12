"""The indicators that this database has of benchmarks for an exit: what each says at the date and said when it was set.

Which benchmark has which series is in benchmark_indicators.csv, with the words of the benchmark that name it. Where
these words give no threshold, the values stand alone, and met or not cannot be said. Series are of whole hosts, so that
they are near what a benchmark is about, never the thing itself. Source: our own table; method: docs/method/plans.md.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType

from peaceops.book import Figure, View
from peaceops.book.tables.tasks import BenchmarksRow
from peaceops.host.series import deaths_of
from peaceops.host.yearly import yearly_of
from peaceops.missions.lists import several
from peaceops.missions.names import missions
from peaceops.people.strength import mission_months
from peaceops.words.catalogue import Said, said

MET, NOT_MET = "met", "not-met"
NO_RULE, NOT_YET, IN_PART = "no-rule", "not-yet", "in-part"  # why neither can be said
DEATHS = "conflict-deaths"
OF_THE_MISSION = ("uniformed", "police")  # series of the mission, by month; the others are of its hosts, by year


@dataclass(frozen=True, slots=True)
class Tie:
    """A benchmark's series, the rule of RULES by which it is met ("" for none), and the words that the tie rests on."""

    series: str
    threshold: str
    words: str


@dataclass(frozen=True, slots=True)
class BenchmarkIndicator:
    """A benchmark and what a series says: `now` is its last value by the date of the view, `then` that of the year or
    month in which the benchmark was set, None where there is none. `verdict`: MET, NOT_MET, or why neither
    can be said."""

    benchmark: BenchmarksRow
    tie: Tie
    now: Figure
    then: Figure | None
    verdict: str

    @property
    def said(self) -> Said:
        """The series and whose it is: of a host, or of the mission."""
        about = dict(self.now.counted.about)
        return said("benchmark-indicator", series=self.tie.series, area=about.get("area", self.benchmark.mission))


@cache
def ties() -> Mapping[tuple[str, int], Tie]:
    """The ties by mission and number (without a unit) of the benchmark."""
    with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    return MappingProxyType({(r["mission"], int(r["row"])): Tie(r["series"], r["threshold"], r["words"]) for r in rows})


def indicators_of(view: View, row: BenchmarksRow) -> Iterator[BenchmarkIndicator]:
    """What the series of a benchmark says, one for each host that has it; nothing where this database has none."""
    tie = ties().get((row.mission, row.row))
    if tie is None:
        return
    for values in _values(view, row.mission, tie.series):
        now, then = values[-1], _on(values, row.set_on or row.known)
        yield BenchmarkIndicator(row, tie, now, then, _verdict(tie, now, then))


def _values(view: View, mission: str, series: str) -> Iterator[tuple[Figure, ...]]:
    """The values of a series in order of time, for each host that has any."""
    if series in OF_THE_MISSION:
        found = (m.figure(series) for m in mission_months(view, mission))
        held = [tuple(f for f in found if f is not None)]
    else:
        known = missions(view).get(mission)
        hosts = several(known.hosts) if known else ()
        held = [_of_host(view, host, series) for host in hosts]
    yield from (values for values in held if values)


def _of_host(view: View, host: str, series: str) -> tuple[Figure, ...]:
    if series == DEATHS:
        return tuple(year.best for year in deaths_of(view, (host,))[host])
    yearly = yearly_of(view, host).get(series)
    return tuple(yearly.by_year.values()) if yearly else ()


def _on(values: tuple[Figure, ...], day: date) -> Figure | None:
    """The value of the year or month of a day."""
    return next((f for f in values if f.period.first <= day <= f.period.last), None)


def _lower(now: Figure, then: Figure) -> str:
    return MET if float(now.value) < float(then.value) else NOT_MET


def _lower_in_part(now: Figure, then: Figure) -> str:
    """The benchmark asks for more, of which there is no indicator: it can be seen to be not met, never to be met."""
    return IN_PART if _lower(now, then) == MET else NOT_MET


RULES: Mapping[str, Callable[[Figure, Figure], str]] = MappingProxyType(
    {"lower": _lower, "lower-in-part": _lower_in_part}
)


def _verdict(tie: Tie, now: Figure, then: Figure | None) -> str:
    """By the rule alone, and by a later value than that of the time in which the benchmark was set."""
    if not tie.threshold:
        return NO_RULE
    if then is None or now.period.first <= then.period.first:
        return NOT_YET
    return RULES[tie.threshold](now, then)
