"""What the record says of the years after missions ended, and what it cannot say.

Deaths in organized violence, whole country, calendar years: the three before the year of the end and the three
after. A final exit has no UN peacekeeping successor at once. The question: did any of the three years after have
VIOLENT_DEATHS or more? Country-years without an exit are the same question asked of every country and year. Sources:
tables after_exit and conflict_deaths. Method: docs/method/exits.md.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from peaceops.book import View, asked
from peaceops.book.tables.host import AfterExitRow, ConflictDeathsRow
from peaceops.exits.closing import wilson
from peaceops.exits.ensemble import quantiles
from peaceops.exits.kept import SameRows, kept
from peaceops.words.catalogue import said

WINDOW = 3
VIOLENT_DEATHS = 25
FIRST_SCORED, LAST_SCORED = 1996, 2020  # exits before have no earlier exits to learn from
PERSISTENCE = (0.05, 0.95)  # forecast of the naive rule: quiet before, violent before
NOT_TOLD = -1  # in the place of the deaths of a year that the series lacks
EVEN = 0.5  # what says nothing: the rival of every other forecast
FORECASTS = ("constant", "base-rate", "persistence", "two-classes", "regression")
RESAMPLES, RESAMPLE_SEED = 2000, 1948  # of countries, for an interval that takes a country's years together


@dataclass(frozen=True, slots=True)
class DeathsBin:
    """Deaths in three years of one order, `least` to `most` (None: without end). `key`: as deaths-bin says it."""

    key: str
    least: int
    most: int | None

    def holds(self, deaths: int) -> bool:
        """Whether deaths fall in it."""
        return deaths >= self.least and (self.most is None or deaths <= self.most)


BINS = {
    b.key: b
    for b in (
        DeathsBin("none", 0, 0),
        DeathsBin("few", 1, 74),
        DeathsBin("many", 75, 2999),
        DeathsBin("most", 3000, None),
    )
}


@dataclass(frozen=True, slots=True)
class Exit:
    """One ended mission. Deaths before and the worst year after are None where the window is outside the series."""

    mission: str
    end_year: int
    hosts: tuple[str, ...]
    before: int | None
    after: int | None
    worst_after: int | None
    final: bool

    @property
    def whole(self) -> bool:
        """Both windows are in the series."""
        return self.before is not None and self.worst_after is not None

    @property
    def violent(self) -> bool:
        """Any year after had VIOLENT_DEATHS or more."""
        return self.worst_after is not None and self.worst_after >= VIOLENT_DEATHS


@dataclass(frozen=True, slots=True)
class CountryYears:
    """Country-years with both windows and no exit within three years: year, deaths before, violent after, and the
    country as a number (rows)."""

    year: NDArray[np.int64]
    before: NDArray[np.int64]
    violent: NDArray[np.bool_]
    country: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Proportion:
    """k of n, with a 95 per cent interval (fractions): Wilson's, or `by` country where cases of one country go
    together."""

    k: int
    n: int
    low: float
    high: float
    by: str = "wilson"

    @property
    def share(self) -> float:
        """k / n, from 0 to 1."""
        return self.k / self.n

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"k": self.k, "n": self.n, f"{self.by}_95_pct": [round(100 * self.low, 1), round(100 * self.high, 1)]}


@dataclass(frozen=True, slots=True)
class ExitScore:
    """A forecast's scores over the scored exits (missions): Brier, log loss, and area under the curve, without a
    unit. `key`: of FORECASTS."""

    key: str
    exits: int
    events: int
    brier: float
    log_loss: float
    auc: float

    @property
    def name(self) -> str:
        """Which forecast it is, in English."""
        return str(said("risk-forecast-name", by=self.key))

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        numbers = {k: round(getattr(self, k), 3) for k in ("brier", "log_loss", "auc")}
        return {"forecast": self.name, "exits": self.exits, "events": self.events} | numbers


def rate(k: int, n: int) -> Proportion:
    """k of n with its Wilson interval (n at least 1)."""
    return Proportion(k, n, *wilson(k, n))


def bin_of(deaths: int) -> DeathsBin:
    """The bin of three years of deaths."""
    return next(b for b in BINS.values() if b.holds(deaths))


@asked
def exits(view: View) -> tuple[Exit, ...]:
    """Every ended mission of the table, in order of end."""
    return exits_of(view.all(AfterExitRow))


def exits_of(rows: Sequence[AfterExitRow]) -> tuple[Exit, ...]:
    """The ended missions of rows, in order of end."""
    rows = sorted(rows, key=lambda r: (r.end_year, r.mission))
    return tuple(
        Exit(
            mission=r.mission,
            end_year=r.end_year,
            hosts=tuple(r.hosts.split(";")),
            before=r.deaths_before3,
            after=r.deaths_after3,
            worst_after=r.max_year_after3,
            final=r.final_exit,
        )
        for r in rows
    )


def deaths_by_country(rows: Sequence[ConflictDeathsRow]) -> Mapping[str, Mapping[int, int]]:
    """Best estimates of all organized violence by country (iso3) and year (unit: deaths)."""
    out: dict[str, dict[int, int]] = {}
    for row in rows:
        out.setdefault(row.iso3, {})[row.year] = row.best
    return out


def country_years(deaths: Mapping[str, Mapping[int, int]], ended: Sequence[Exit]) -> CountryYears:
    """Every country-year with both windows, save those of hosts within three years of an exit (final or not)."""
    numbers = {name: number for number, name in enumerate(sorted(deaths))}
    told = [(number, year, best) for name, number in numbers.items() for year, best in deaths[name].items()]
    country, year, best = np.array(told, dtype=np.int64).reshape(-1, 3).T
    first = int(year.min(initial=int(year.max(initial=0)))) - WINDOW
    place = year - first
    held = np.full((len(numbers), int(place.max(initial=0)) + WINDOW + 1), NOT_TOLD)
    held[country, place] = best
    near = np.zeros(held.shape, dtype=bool)
    for number, end in ((numbers[h], e.end_year - first) for e in ended for h in e.hosts if h in numbers):
        near[number, max(end - WINDOW, 0) : max(end + WINDOW + 1, 0)] = True
    before, after = (held[country[:, None], place[:, None] + sign * np.arange(1, WINDOW + 1)] for sign in (-1, 1))
    kept_years = (np.hstack([before, after]) != NOT_TOLD).all(axis=1) & ~near[country, place]
    violent = after.max(axis=1) >= VIOLENT_DEATHS
    return CountryYears(*(values[kept_years] for values in (year, before.sum(axis=1), violent, country)))


def clustered(violent: NDArray[np.bool_], country: NDArray[np.int64]) -> Proportion:
    """The share of violent cases, with the 95 per cent interval of a bootstrap that draws whole countries: the years of
    one are no independent cases. With one country, or with all cases alike, Wilson's interval."""
    own, where = np.unique(country, return_inverse=True)
    n, k = np.bincount(where), np.bincount(where, weights=violent)
    whole = rate(int(k.sum()), int(n.sum()))
    if len(own) < 2 or whole.k in (0, whole.n):
        return whole
    drawn = np.random.default_rng(RESAMPLE_SEED).integers(len(own), size=(RESAMPLES, len(own)))
    low, high = quantiles(np.sort(k[drawn].sum(axis=1) / n[drawn].sum(axis=1)), (0.025, 0.975))
    return Proportion(whole.k, whole.n, float(low), float(high), by="bootstrap_of_countries")


@kept
def years_of(ended: SameRows[AfterExitRow], deaths: SameRows[ConflictDeathsRow]) -> CountryYears:
    """The country-years of rows of both tables."""
    return country_years(deaths_by_country(deaths.rows), exits_of(ended.rows))


@kept
def scores_of(ended: SameRows[AfterExitRow], deaths: SameRows[ConflictDeathsRow]) -> tuple[ExitScore, ...]:
    """The rolling back-test on rows of both tables, a score a forecast; empty where no exit, or no violent one,
    could be forecast."""
    return rolling(exits_of(ended.rows), years_of(ended, deaths))


def logit(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, float]:
    """Intercept and slope, in this order, in log odds, of a logistic regression on one variable, by Newton's method.

    Equal to statsmodels.Logit, which a test holds; here because statsmodels takes a second to import."""
    design, beta = np.column_stack([np.ones_like(x), x]), np.zeros(2)
    for _ in range(50):
        p = 1 / (1 + np.exp(-design @ beta))
        step = np.linalg.solve(design.T @ (design * (p * (1 - p))[:, None]), design.T @ (y - p))
        beta = beta + step
        if np.abs(step).max() < 1e-10:
            break
    return float(beta[0]), float(beta[1])


def forecast_logit(years: CountryYears, before_year: int, deaths: int) -> float:
    """Probability of a violent year after, from country-years whose windows had closed before `before_year`."""
    known = years.year + WINDOW < before_year
    a, b = logit(np.log1p(years.before[known].astype(float)), years.violent[known].astype(float))
    return 1 / (1 + math.exp(-(a + b * math.log1p(deaths))))


def forecast_two_classes(years: CountryYears, before_year: int, deaths: int) -> float:
    """The share of violent years after among country-years that were violent before, or quiet, as this one was (from 0
    to 1), of windows that had closed before `before_year`; even where there is none."""
    same = (years.year + WINDOW < before_year) & ((years.before >= VIOLENT_DEATHS) == (deaths >= VIOLENT_DEATHS))
    return float(years.violent[same].mean()) if same.any() else EVEN


def rolling(ended: Sequence[Exit], years: CountryYears) -> tuple[ExitScore, ...]:
    """Each final exit forecast from what had been observed before its year: a constant; the base rate of earlier exits
    (with one event and one non-event added); persistence, with stated chances and with those of country-years; the
    logistic regression on deaths before over all countries."""
    final = [e for e in ended if e.final and e.whole]
    scored = [e for e in final if FIRST_SCORED <= e.end_year <= LAST_SCORED]
    made: dict[str, list[float]] = {key: [] for key in FORECASTS}
    for e in scored:
        earlier = [x for x in final if x.end_year + WINDOW < e.end_year]
        made["constant"].append(EVEN)
        made["base-rate"].append((sum(x.violent for x in earlier) + 1) / (len(earlier) + 2))
        made["persistence"].append(PERSISTENCE[(e.before or 0) >= VIOLENT_DEATHS])
        made["two-classes"].append(forecast_two_classes(years, e.end_year, e.before or 0))
        made["regression"].append(forecast_logit(years, e.end_year, e.before or 0))
    actual = np.array([e.violent for e in scored])
    return tuple(_score(key, np.array(p), actual) for key, p in made.items()) if 0 < actual.sum() < len(actual) else ()


def _score(key: str, p: NDArray[np.float64], actual: NDArray[np.bool_]) -> ExitScore:
    hits, misses = p[actual][:, None], p[~actual][None, :]
    return ExitScore(
        key=key,
        exits=len(actual),
        events=int(actual.sum()),
        brier=float(((p - actual) ** 2).mean()),
        log_loss=float(-np.log(np.where(actual, p, 1 - p)).mean()),
        auc=float((hits > misses).mean() + 0.5 * (hits == misses).mean()),
    )
