"""Chains of mandate periods: the unbroken stretches of each mission, and the days between them that no decision covers.

A stretch goes on while each decision is taken by the day after the last day that stood before it, and names no later
first day. A decision that names no end covers what follows until one that does. Sentences such as "of N decisions"
and "ended" rest on a chain without a gap; where a decision is missing from the book, its days show here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from peaceops.book.tables.council import MandatePeriodsRow
from peaceops.ingest.workshop import Workshop

SETS = ("establish", "extend", "terminate")
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """An unbroken run of periods. `last` is None where no end was set."""

    first: date
    last: date | None
    decisions: int


def read_chains(shop: Workshop) -> None:
    """Rows of mandate_chains, from those of mandate_periods."""
    periods: dict[str, list[MandatePeriodsRow]] = defaultdict(list)
    for row in shop.rows["mandate_periods"]:
        period = MandatePeriodsRow._make(row)
        periods[period.mission].append(period)
    for mission, found in sorted(periods.items()):
        stretches = list(stretches_of(found))
        for stretch, after in pairwise([*stretches, None]):
            assert stretch is not None
            gap = after is not None and stretch.last is not None
            shop.add(
                "mandate_chains",
                mission=mission,
                first=stretch.first,
                last=stretch.last,
                decisions=stretch.decisions,
                complete=len(stretches) == 1 and any(p.act == "establish" for p in found),
                gap_from=stretch.last + DAY if gap and stretch.last else None,
                gap_to=after.first - DAY if gap and after else None,
            )


def stretches_of(periods: list[MandatePeriodsRow]) -> Iterator[Stretch]:
    """The unbroken stretches of one mission's periods, in order."""
    setting = [p for p in sorted(periods, key=lambda p: (p.decided_on, p.resolution)) if sets_term(p)]
    current: Stretch | None = None
    for period in setting:
        starts = period.decided_on
        if current is None:
            current = Stretch(starts, period.until, 1)
        elif current.last is None or (starts <= current.last + DAY and _begins(period) <= current.last + DAY):
            ends = period.until or (current.last if period.form != "open_ended" else None)
            current = Stretch(current.first, ends, current.decisions + 1)
        else:
            yield current
            current = Stretch(max(starts, _begins(period)), period.until, 1)
    if current is not None:
        yield current


def sets_term(period: MandatePeriodsRow) -> bool:
    """Whether a decision says how long the mandate lasts, or begins it."""
    return period.act in SETS or period.until is not None or period.form == "open_ended"


def _begins(period: MandatePeriodsRow) -> date:
    return period.begins or period.decided_on
