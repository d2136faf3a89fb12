"""How missions were closed since 1999: the closings, how long they took, and what followed in their hosts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import quantiles

from peaceops.book import Figure, Row, View, computed, figure

CONVERSION = "conversion"
HOW_WORDS = {
    "final_extension": "final extension",
    "final_extension_conditional": "final extension, on conditions",
    "termination": "termination",
    "termination_set": "date of termination set",
    "expiry_noted": "expiry noted",
    "withdrawal": "withdrawal",
    "renewal_vetoed": "renewal vetoed",
    "conversion": "conversion into a successor",
    "disengagement_plan": "plan of disengagement",
}
FEWEST_FOR_QUARTILES = 4
RELAPSE_DEATHS = 25  # in a calendar year: UCDP's threshold
Z95 = 1.959964  # of the normal distribution, for a 95 per cent interval
WINDOW = "three calendar years"


@dataclass(frozen=True, slots=True)
class Closing:
    """How a mission was closed: the decision, its day and vote, the last day of the mandate, what followed.

    `days` runs from the decision to the last day (unit: days); it and `last_day` are None where there is no last day.
    """

    mission: str
    kind: str
    decision: str
    how: str
    decided: Figure
    last_day: Figure | None
    days: Figure | None
    yes: Figure
    against: Figure
    abstain: Figure
    mandate_form: str
    follow_on: str
    mark: str
    source: str
    locator: str

    @property
    def ended(self) -> bool:
        """Whether the mission ended without its people passing to a successor by the same decision."""
        return self.how != CONVERSION and self.days is not None


@dataclass(frozen=True, slots=True)
class ClosingStatistics:
    """Days from decision to last day over `closings`: peacekeeping operations closed without conversion.

    `lower` and `upper` are quartiles (inclusive method); None for fewer than four closings. `at_once` counts those of
    at most ten days.
    """

    closings: tuple[Closing, ...]
    count: Figure
    median: Figure
    lower: Figure | None
    upper: Figure | None
    at_once: Figure


@dataclass(frozen=True, slots=True)
class AfterExit:
    """Conflict deaths in the hosts of a mission three calendar years before and after its end (unit: deaths).

    Whole countries. `after` and `most` (largest single year) are None while the three years are not public.
    """

    mission: str
    before: Figure | None
    after: Figure | None
    most: Figure | None
    final: bool


@dataclass(frozen=True, slots=True)
class Relapses:
    """Final exits with three years before and after in the data: how many had a year of 25 or more conflict deaths.

    `quiet` and `quiet_relapsed` are those with fewer than 75 deaths in the three years before. Shares in per cent,
    with 95 per cent Wilson intervals. A count of past cases, not an estimate for any mission.
    """

    exits: Figure
    relapsed: Figure
    low: Figure
    high: Figure
    quiet: Figure
    quiet_relapsed: Figure


def closings(view: View) -> tuple[Closing, ...]:
    """Every closing known in the view, in order of decision."""
    return tuple(_closing(r) for r in view.rows("SELECT * FROM closings ORDER BY decided_on, mission"))


def _closing(row: Row) -> Closing:
    mission = row["mission"]
    period = row["decided_on"].isoformat()
    decided = figure(row, "decided_on", f"decision to close {mission}", period, unit="date")
    last_day = days = None
    if row["last_day"]:
        last = row["last_day"].isoformat()
        last_day = figure(row, "last_day", f"last day of the mandate of {mission}", last, unit="date")
        days = computed(
            (row["last_day"] - row["decided_on"]).days,
            "days",
            f"days from the decision to close {mission} to its last day",
            f"{period}/{last}",
            "last day less day of the decision",
            [decided, last_day],
        )
    yes, against, abstain = (
        figure(row, column, f"votes {words} on {row['decision']}", period, unit="votes")
        for column, words in (("yes", "in favour"), ("against", "against"), ("abstain", "abstaining"))
    )
    return Closing(
        mission=mission,
        kind=row["kind"],
        decision=row["decision"],
        how=row["how"],
        decided=decided,
        last_day=last_day,
        days=days,
        yes=yes,
        against=against,
        abstain=abstain,
        mandate_form=row["mandate_form"],
        follow_on=row["follow_on"] or "",
        mark=row["confidence"],
        source=row["source"],
        locator=row["locator"] or "",
    )


def closing_statistics(view: View) -> ClosingStatistics | None:
    """Median and quartiles of the days from decision to last day; None where no closing is known in the view."""
    return statistics_of(closings(view))


def statistics_of(known: Sequence[Closing]) -> ClosingStatistics | None:
    """The statistics of the peacekeeping operations among `known` that ended without conversion."""
    chosen = tuple(c for c in known if c.kind == "pko" and c.ended)
    days = [c.days for c in chosen if c.days]
    if not days:
        return None
    values = sorted(int(d.value) for d in days)
    period = f"{chosen[0].decided.value}/{max(str(c.last_day.value) for c in chosen if c.last_day)}"
    of = "days from decision to last day, peacekeeping operations closed without conversion"

    def stat(value: float, unit: str, what: str, rule: str) -> Figure:
        return computed(int(value) if value == int(value) else value, unit, f"{what} {of}", period, rule, days)

    quartiles = quantiles(values, n=4, method="inclusive") if len(values) >= FEWEST_FOR_QUARTILES else None
    middle = (
        values[len(values) // 2] if len(values) % 2 else sum(values[len(values) // 2 - 1 : len(values) // 2 + 1]) / 2
    )
    return ClosingStatistics(
        closings=chosen,
        count=computed(
            len(days), "missions", "peacekeeping operations closed without conversion", period, "count", days
        ),
        median=stat(middle, "days", "median", "middle value"),
        lower=stat(quartiles[0], "days", "lower quartile of", "first quartile, inclusive method")
        if quartiles
        else None,
        upper=stat(quartiles[2], "days", "upper quartile of", "third quartile, inclusive method")
        if quartiles
        else None,
        at_once=stat(sum(v <= 10 for v in values), "missions", "operations with at most ten", "count"),
    )


def after_exits(view: View) -> dict[str, AfterExit]:
    """Conflict deaths before and after each exit that is public in the view, by mission."""
    return {r["mission"]: _after(r) for r in view.rows("SELECT * FROM after_exit ORDER BY mission")}


def _after(row: Row) -> AfterExit:
    year = row["end_year"]
    spans = {
        "deaths_before3": (f"{WINDOW} before", f"{year - 3}/{year - 1}"),
        "deaths_after3": (f"{WINDOW} after", f"{year + 1}/{year + 3}"),
        "max_year_after3": (f"the worst of the {WINDOW} after", f"{year + 1}/{year + 3}"),
    }
    before, after, most = (
        None
        if row[column] is None
        else figure(
            row, column, f"conflict deaths in the hosts of {row['mission']}, {words} its end", period, unit="deaths"
        )
        for column, (words, period) in spans.items()
    )
    return AfterExit(row["mission"], before, after, most, row["final_exit"])


def relapses(view: View) -> Relapses | None:
    """Final exits in the view by what followed; None where fewer than ten are public."""
    known = [a for a in after_exits(view).values() if a.final and a.before is not None and a.most is not None]
    if len(known) < 10:
        return None
    again = [a for a in known if a.most and float(a.most.value) >= RELAPSE_DEATHS]
    quiet = [a for a in known if a.before and float(a.before.value) < 3 * RELAPSE_DEATHS]
    quiet_again = [a for a in quiet if a in again]
    inputs = [a.most for a in known if a.most]
    low, high = wilson(len(again), len(known))
    rule = "Wilson interval of 95 per cent"
    name = "final exits of UN operations"

    def count(cases: list[AfterExit], what: str) -> Figure:
        return computed(len(cases), "missions", f"{name} {what}", "", "count", [a.most for a in cases if a.most])

    return Relapses(
        exits=count(known, "with three years before and after in the data"),
        relapsed=count(again, "with 25 or more conflict deaths in one of the three years after"),
        low=computed(round(100 * low, 1), "pct", f"lower bound of the share of {name} so followed", "", rule, inputs),
        high=computed(round(100 * high, 1), "pct", f"upper bound of the share of {name} so followed", "", rule, inputs),
        quiet=count(quiet, "with fewer than 75 conflict deaths in the three years before"),
        quiet_relapsed=count(quiet_again, "quiet before, with 25 or more conflict deaths in a year after"),
    )


def wilson(successes: int, n: int) -> tuple[float, float]:
    """The 95 per cent Wilson interval of a share. Raises ValueError unless 0 <= successes <= n and n > 0."""
    if not 0 <= successes <= n or n == 0:
        raise ValueError(f"expected 0 <= successes <= n and n > 0, found {successes} of {n}")
    p, z2 = successes / n, Z95 * Z95
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return max(0.0, centre - half), min(1.0, centre + half)
