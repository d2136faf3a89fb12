"""How missions were closed since 1999: the closings, how long they took, and what followed in their hosts.

Shape, by rule: a closing is abrupt where the renewal was vetoed or the last day of the mandate is at most
ABRUPT_DAYS after the decision, planned otherwise. A conversion hands the personnel to a successor; a closing is
running where no last day was decided. Sources: tables closings and after_exit. Method: docs/method/exits.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import sqrt
from statistics import median, quantiles
from types import MappingProxyType

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.rules import rule
from peaceops.book.tables.council import ClosingsRow
from peaceops.book.tables.host import AfterExitRow
from peaceops.period import Period

CONVERSION = "conversion"
ABRUPT_DAYS = 10
NO_DEADLINE_DAYS = 180  # abrupt closings without a stated day: the six months that UNAMID and MINUSMA were given
FEWEST_FOR_QUARTILES = 4
FEWEST_EXITS = 10
RELAPSE_DEATHS = 25  # in a calendar year: UCDP's threshold
QUIET_DEATHS = 3 * RELAPSE_DEATHS  # in three calendar years: fewer are quiet
Z95 = 1.959964  # of the normal distribution, for a 95 per cent interval


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


DAYS = rule("days-to-last-day", lambda decided, last: (date.fromisoformat(last) - date.fromisoformat(decided)).days)
MEDIAN = rule("middle-value", lambda *days: _whole(median(days)))
QUARTILE = rule("quartile", lambda *days, which: _whole(quantiles(days, n=4, method="inclusive")[which - 1]))
AT_MOST = rule("at-most", lambda *values, most: sum(v <= most for v in values))
CLOSED = rule("closed-count", lambda *days: len(days))


@dataclass(frozen=True)
class Closing:
    """How a mission was closed: its row of the closings table, and its shape by the rule above.

    `shape`: planned / abrupt / conversion / running (no last day decided).
    """

    row: ClosingsRow
    shape: str

    @property
    def mission(self) -> str:
        """The acronym of the mission."""
        return self.row.mission

    @property
    def kind(self) -> str:
        """pko (peacekeeping operation) or spm (political mission)."""
        return self.row.kind

    @property
    def decision(self) -> str:
        """The symbol of the decision."""
        return self.row.decision

    @property
    def decided_on(self) -> date:
        """The day of the decision."""
        return self.row.decided_on

    @property
    def last_day(self) -> date | None:
        """The last day of the mandate, None where none was decided."""
        return self.row.last_day

    @property
    def mandate_form(self) -> str:
        """fixed_term or open_ended."""
        return self.row.mandate_form

    @property
    def ended(self) -> bool:
        """Whether the mission ended without its people passing to a successor by the same decision."""
        return self.row.how != CONVERSION and self.last_day is not None

    @property
    def last_act(self) -> date | None:
        """The last day of the mandate, or the withdrawal deadline where that is later."""
        return max((d for d in (self.last_day, self.row.withdrawal_deadline) if d), default=None)

    @property
    def clock_days(self) -> int:
        """Days from the decision to the day the personnel were to be out: what the curve is measured against."""
        if self.shape == "abrupt":
            stated = self.row.withdrawal_deadline
            return (stated - self.decided_on).days if stated else NO_DEADLINE_DAYS
        return max((self.last_act - self.decided_on).days, 1) if self.last_act else NO_DEADLINE_DAYS

    @cached_property
    def decided(self) -> Figure:
        """The day of the decision (unit: date)."""
        return fact(
            self.row, self.decided_on, counted("decision-to-close", mission=self.mission), Period.day(self.decided_on)
        )

    @cached_property
    def ended_on(self) -> Figure | None:
        """The last day of the mandate (unit: date), None where none was decided."""
        if self.last_day is None:
            return None
        return fact(self.row, self.last_day, counted("closing-last-day", mission=self.mission), self.last_day)

    @cached_property
    def days(self) -> Figure | None:
        """Days from the decision to the last day, None where there is no last day."""
        if self.ended_on is None:
            return None
        period = Period.span(self.decided_on, self.last_day)
        return DAYS(counted("days-to-last-day", mission=self.mission), period, [self.decided, self.ended_on])

    @cached_property
    def yes(self) -> Figure:
        """Votes in favour of the decision."""
        return self._votes("for", self.row.yes)

    @cached_property
    def against(self) -> Figure:
        """Votes against the decision."""
        return self._votes("against", self.row.against)

    @cached_property
    def abstain(self) -> Figure:
        """Abstentions on the decision."""
        return self._votes("abstaining", self.row.abstain)

    def _votes(self, side: str, votes: int) -> Figure:
        return fact(self.row, votes, counted("closing-votes", side=side, decision=self.decision), self.decided_on)


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


def shape_of(how: str, days_to_last_day: int | None) -> str:
    """The shape of a closing by the rule above; `days_to_last_day` from the decision, None where none was decided."""
    if how == CONVERSION:
        return CONVERSION
    if days_to_last_day is None:
        return "running"
    return "abrupt" if how == "renewal_vetoed" or days_to_last_day <= ABRUPT_DAYS else "planned"


def closing_of(row: ClosingsRow) -> Closing:
    """A row of the closings table with its shape."""
    days = (row.last_day - row.decided_on).days if row.last_day else None
    return Closing(row, shape_of(row.how, days))


@asked
def closings(view: View) -> tuple[Closing, ...]:
    """Every closing known in the view, in order of decision."""
    return tuple(closing_of(r) for r in sorted(view.all(ClosingsRow), key=lambda r: (r.decided_on, r.mission)))


@asked
def closing_statistics(view: View) -> ClosingStatistics | None:
    """Median and quartiles of the days from decision to last day; None where no closing is known in the view."""
    return statistics_of(closings(view))


def statistics_of(known: Sequence[Closing]) -> ClosingStatistics | None:
    """The statistics of the peacekeeping operations among `known` that ended without conversion."""
    chosen = tuple(c for c in known if c.kind == "pko" and c.ended)
    days = [c.days for c in chosen if c.days]
    if not days:
        return None
    period = Period.span(chosen[0].decided_on, max(c.last_day for c in chosen if c.last_day))
    enough = len(days) >= FEWEST_FOR_QUARTILES
    return ClosingStatistics(
        closings=chosen,
        count=CLOSED(counted("operations-closed"), period, days),
        median=MEDIAN(counted("days-to-last-day-median"), period, days),
        lower=QUARTILE(counted("days-to-last-day-quartile", which=1), period, days, which=1) if enough else None,
        upper=QUARTILE(counted("days-to-last-day-quartile", which=3), period, days, which=3) if enough else None,
        at_once=AT_MOST(counted("operations-closed-at-once"), period, days, most=ABRUPT_DAYS),
    )


@asked
def after_exits(view: View) -> Mapping[str, AfterExit]:
    """Conflict deaths before and after each exit that is public in the view, by mission."""
    rows = sorted(view.all(AfterExitRow), key=lambda r: r.mission)
    return MappingProxyType({r.mission: _after(r) for r in rows})


def _after(row: AfterExitRow) -> AfterExit:
    year = row.end_year
    before, after = Period.years(year - 3, year - 1), Period.years(year + 1, year + 3)

    def deaths(value: int | None, key: str, period: Period) -> Figure | None:
        return None if value is None else fact(row, value, counted(key, mission=row.mission), period)

    return AfterExit(
        row.mission,
        deaths(row.deaths_before3, "deaths-before-exit", before),
        deaths(row.deaths_after3, "deaths-after-exit", after),
        deaths(row.max_year_after3, "deaths-worst-year-after-exit", after),
        row.final_exit,
    )


EXITS = rule("exits-count", lambda *most: len(most))
VIOLENT = rule("exits-violent", lambda *most: sum(m >= RELAPSE_DEATHS for m in most))
WILSON_PCT = rule(
    "exits-wilson",
    lambda *most, end: _pct(wilson(sum(m >= RELAPSE_DEATHS for m in most), len(most)), end),
    reference="docs/method/exits.md",
)
QUIET = rule("exits-quiet", lambda *before: sum(b < QUIET_DEATHS for b in before))
QUIET_VIOLENT = rule(
    "exits-quiet-violent",
    lambda *deaths: sum(
        before < QUIET_DEATHS and most >= RELAPSE_DEATHS for before, most in zip(*_halves(deaths), strict=True)
    ),
)


def _pct(interval: tuple[float, float], end: str) -> float:
    return 100 * interval[end == "high"]


def _halves(values: Sequence[int]) -> tuple[Sequence[int], Sequence[int]]:
    return values[: len(values) // 2], values[len(values) // 2 :]


@asked
def relapses(view: View) -> Relapses | None:
    """Final exits in the view by what followed; None where fewer than ten are public."""
    known = [(a.before, a.most) for a in after_exits(view).values() if a.final and a.before and a.most]
    if len(known) < FEWEST_EXITS:
        return None
    before, most = [b for b, _ in known], [m for _, m in known]
    never = Period.none()
    return Relapses(
        exits=EXITS(counted("final-exits"), never, most),
        relapsed=VIOLENT(counted("final-exits-violent"), never, most),
        low=WILSON_PCT(counted("final-exits-violent-share", end="low"), never, most, end="low"),
        high=WILSON_PCT(counted("final-exits-violent-share", end="high"), never, most, end="high"),
        quiet=QUIET(counted("final-exits-quiet"), never, before),
        quiet_relapsed=QUIET_VIOLENT(counted("final-exits-quiet-violent"), never, [*before, *most]),
    )


def wilson(successes: int, n: int) -> tuple[float, float]:
    """Lower and upper end, in order, of the 95 per cent Wilson interval of a share.

    Raises ValueError unless 0 <= successes <= n and n > 0."""
    if not 0 <= successes <= n or n == 0:
        raise ValueError(f"expected 0 <= successes <= n and n > 0, found {successes} of {n}")
    p, z2 = successes / n, Z95 * Z95
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z95 * sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n)
    return max(0.0, centre - half), min(1.0, centre + half)
