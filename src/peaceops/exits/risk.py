"""The honest form of what followed exits, for one mission: counts with intervals, and what cannot be said. Sources:
tables after_exit and conflict_deaths. Method: docs/method/exits.md."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View, asked, counted
from peaceops.book.rules import SUM, Picked, pick, rule, selection
from peaceops.book.tables.host import AfterExitRow, ConflictDeathsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.exits.after import (
    BINS,
    VIOLENT_DEATHS,
    WINDOW,
    DeathsBin,
    Exit,
    ExitScore,
    Proportion,
    bin_of,
    clustered,
    exits,
    rate,
    scores_of,
    years_of,
)
from peaceops.exits.closing import EXITS, VIOLENT, WILSON_PCT, after_exits
from peaceops.exits.kept import SameRows, kept
from peaceops.exits.precedents import age_on
from peaceops.host.series import YearDeaths, deaths_of
from peaceops.missions.dates import MANDATE_END, START, preferred_dates
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

QUIET_YEARS = 10  # so many years of nought are no accident of a window
NEVER = (said("risk-never-effect-of-leaving"), said("risk-never-nought-is-peace"))


@dataclass(frozen=True, slots=True)
class Cases:
    """k of n as figures (unit: count), with the ends of the 95 per cent interval of the share (unit: per cent)."""

    rate: Proportion
    k: Figure
    n: Figure
    low: Figure
    high: Figure

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return self.rate.to_dict()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason why no count stands for a mission: a message, with its figures; `.sentence` of it is the whole one."""

    said: Said

    @property
    def sentence(self) -> Said:
        """The same as a sentence of its own."""
        return Said(f"{self.said.key}.sentence", self.said.args)

    def words(self) -> str:
        """The reason in English with its figures, to go into a sentence."""
        return str(self.said)


@dataclass(frozen=True, slots=True)
class Statement:
    """What can be said. `deaths_before`: the hosts' last three years in the view; `exits_alike`: final exits of the
    same bin (a key of after.BINS, "" where the deaths are not known); `countries_alike`: country-years of the bin
    without an exit; `record`: the rows of both tables; `refused`: why no number is given for this mission (empty where
    the counts may stand for it)."""

    mission: str
    deaths_before: Figure | None
    bin: str
    exits_all: Cases | None
    exits_alike: Cases | None
    countries_alike: Cases | None
    record: tuple[SameRows[AfterExitRow], SameRows[ConflictDeathsRow]]
    refused: tuple[Refusal, ...]
    never: tuple[Said, ...]

    @property
    def scores(self) -> tuple[ExitScore, ...]:
        """The rolling back-test, a score a forecast; made when it is asked for."""
        return scores_of(*self.record)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        names = ("exits_all", "exits_alike", "countries_alike")
        return {
            "mission": self.mission,
            "outcome": str(said("risk-outcome", deaths=VIOLENT_DEATHS, years=WINDOW)),
            "deaths_before": self.deaths_before.to_dict() if self.deaths_before else None,
            "bin": str(said("deaths-bin", bin=self.bin or "unknown")),
            **{name: c.to_dict() if (c := getattr(self, name)) else None for name in names},
            "back_test": [s.to_dict() for s in self.scores],
            "cannot_be_said": [r.words() for r in self.refused],
            "never_said": list(map(str, self.never)),
        }


def statement(view: View, mission: str, as_of: date) -> Statement:
    """What the record up to the view's date says of exits like one of `mission` now."""
    deaths, quiet_since = _before(view, mission, as_of)
    ended, series = _both(view)
    final = [e for e in exits(view) if e.final and e.whole and e.mission != mission]
    own = bin_of(int(deaths.value)) if deaths else None
    return Statement(
        mission=mission,
        deaths_before=deaths,
        bin=own.key if own else "",
        exits_all=_exits(view, final, mission, "any"),
        exits_alike=_exits(view, [e for e in final if own.holds(e.before or 0)], mission, own.key) if own else None,
        countries_alike=_countries(view, own) if own else None,
        record=(SameRows(ended.rows), SameRows(series.rows)),
        refused=_refused(view, mission, as_of, deaths, quiet_since),
        never=NEVER,
    )


@asked
def _both(view: View) -> tuple[Picked[AfterExitRow], Picked[ConflictDeathsRow]]:
    """The whole tables of exits and of conflict deaths as inputs of rules, read once: the second has 7,000 rows."""
    return pick(view, AfterExitRow), pick(view, ConflictDeathsRow)


@selection("deaths-of-hosts")
def _deaths_of_hosts(view: View, *, hosts: str, before: int) -> Sequence[ConflictDeathsRow]:
    found = deaths_of(view, tuple(hosts.split(";")))
    return [y.row for years in found.values() for y in years if y.year < before]


def _since(rows: Sequence[ConflictDeathsRow]) -> str:
    violent = [r.year for r in rows if r.best]
    return str(max(violent) + 1 if violent else min(r.year for r in rows))


QUIET_SINCE = rule("quiet-since", _since)


def _before(view: View, mission: str, as_of: date) -> tuple[Figure | None, Figure | None]:
    """Deaths in the hosts in the last three years of the series before `as_of` (unit: deaths), and the year since when
    they are nought (as words); None where the series does not reach so far."""
    row = view.first(MissionsRow, mission=mission)
    hosts = tuple(h for h in ((row.hosts if row else "") or "").split(";") if h)
    found: list[list[YearDeaths]] = []
    if hosts:
        found = [[y for y in ys if y.year < as_of.year] for ys in deaths_of(view, hosts).values()]
    if not found or not all(found):
        return None, None
    last = max(y.year for ys in found for y in ys)
    if last < as_of.year - WINDOW:
        return None, None
    used = [y.best for ys in found for y in ys if last - WINDOW < y.year <= last]
    total = SUM(counted("deaths-in-hosts", mission=mission), Period.years(last - WINDOW + 1, last), used)
    rows = _deaths_of_hosts(view, hosts=";".join(hosts), before=as_of.year)
    return total, QUIET_SINCE(counted("hosts-quiet-since", mission=mission), Period.none(), [rows])


def _exits(view: View, own: list[Exit], mission: str, bin_: str) -> Cases | None:
    """Final exits of other missions, of one bin or of any."""
    if not own:
        return None
    after, never = after_exits(view), Period.none()
    most = [m for e in sorted(own, key=lambda e: e.mission) if (m := after[e.mission].most)]
    about = {"mission": mission, "bin": bin_}

    def end(which: str) -> Figure:
        return WILSON_PCT(counted("exits-beside-share", end=which, **about), never, most, end=which)

    return Cases(
        rate=rate(sum(e.violent for e in own), len(own)),
        k=VIOLENT(counted("exits-beside-violent", **about), never, most),
        n=EXITS(counted("exits-beside", **about), never, most),
        low=end("low"),
        high=end("high"),
    )


@kept
def _rate_of(ended: SameRows[AfterExitRow], deaths: SameRows[ConflictDeathsRow], own: DeathsBin) -> Proportion | None:
    """Country-years of a bin, and how many of them were followed by a violent year; None where there is none."""
    years = years_of(ended, deaths)
    mask = (years.before >= own.least) & (years.before <= (own.most if own.most is not None else sys.maxsize))
    return clustered(years.violent[mask], years.country[mask]) if mask.any() else None


def _alike(ended: tuple[AfterExitRow, ...], deaths: tuple[ConflictDeathsRow, ...], *, bin: str, what: str) -> float:  # noqa: A002
    found = _rate_of(SameRows(ended), SameRows(deaths), BINS[bin])
    assert found  # a figure is made where there are country-years of the bin
    value = getattr(found, what)
    return 100 * value if what in ("low", "high") else int(value)


ALIKE = rule("country-years-alike", _alike, reference="docs/method/exits.md")


def _countries(view: View, own: DeathsBin) -> Cases | None:
    both = _both(view)
    found = _rate_of(SameRows(both[0].rows), SameRows(both[1].rows), own)
    if found is None:
        return None

    def figure(key: str, what: str, **about: str) -> Figure:
        return ALIKE(counted(key, bin=own.key, **about), Period.none(), both, bin=own.key, what=what)

    return Cases(
        rate=found,
        k=figure("country-years-violent", "k"),
        n=figure("country-years", "n"),
        low=figure("country-years-share", "low", end="low"),
        high=figure("country-years-share", "high", end="high"),
    )


def _forecast(
    ended: tuple[AfterExitRow, ...], deaths: tuple[ConflictDeathsRow, ...], *, forecast: str, score: str
) -> float | int:
    found = next(s for s in scores_of(SameRows(ended), SameRows(deaths)) if s.key == forecast)
    value = getattr(found, score)
    return int(value) if score in ("exits", "events") else round(float(value), 3)


FORECAST = rule("exit-forecast", _forecast, reference="docs/method/exits.md")


def score_figures(view: View, score: ExitScore) -> tuple[Figure, ...]:
    """In order: a forecast's exits, violent exits (both cases), Brier score, log loss, area under the curve (all
    three without a unit)."""
    both = _both(view)

    def figure(key: str, which: str, **about: str) -> Figure:
        counts = counted(key, forecast=score.key, **about)
        return FORECAST(counts, Period.none(), both, forecast=score.key, score=which)

    return (
        figure("exits-forecast", "exits"),
        figure("exits-forecast-violent", "events"),
        *(figure("exit-forecast-score", which, score=which) for which in ("brier", "log_loss", "auc")),
    )


def _refused(
    view: View, mission: str, as_of: date, deaths: Figure | None, quiet_since: Figure | None
) -> tuple[Refusal, ...]:
    """Why no count stands for this mission: nothing to measure from, or no precedent anywhere near."""
    out = []
    if deaths is None or quiet_since is None:
        out.append(Refusal(said("risk-refused-no-series")))
    elif int(deaths.value) == 0 and as_of.year - int(quiet_since.value) >= QUIET_YEARS:
        out.append(Refusal(said("risk-refused-quiet", since=quiet_since)))
    ages = _ages(view, mission, as_of)
    if ages is not None and float(ages[0].value) > float(ages[1].value):
        out.append(Refusal(said("risk-refused-old", age=ages[0], oldest=ages[2], oldest_age=ages[1])))
    return tuple(out)


def _ages(view: View, mission: str, as_of: date) -> tuple[Figure, Figure, str] | None:
    """Age of the mission on the date, age of the oldest final exit at its end (years), and which that was."""
    dates = preferred_dates(view)
    mine = dates.get(mission, {}).get(START)
    ended = (dates.get(e.mission, {}) for e in exits(view) if e.final)
    lives = [held for held in ended if START in held and MANDATE_END in held]
    if mine is None or not lives:
        return None
    oldest = max(lives, key=lambda d: (d[MANDATE_END].on_date - d[START].on_date, d[START].mission))
    start = oldest[START]
    return age_on(mine, as_of), age_on(start, oldest[MANDATE_END].on_date), start.mission
