"""The honest form of what followed exits, for one mission: counts with intervals, and what cannot be said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View, computed, counted, fact
from peaceops.book.tables.host import ConflictDeathsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.exits.after import (
    VIOLENT_DEATHS,
    WINDOW,
    CountryYears,
    Exit,
    Rate,
    Score,
    bin_of,
    country_years,
    deaths_by_country,
    exits,
    in_bin,
    rate,
    rolling,
)
from peaceops.exits.closing import after_exits
from peaceops.host.series import deaths_of
from peaceops.missions.dates import START, date_figure, preferred_dates
from peaceops.period import Period

DAYS_IN_YEAR = 365.25
QUIET_YEARS = 10  # so many years of nought are no accident of a window
OUTCOME = f"{VIOLENT_DEATHS} or more conflict deaths in a year within {WINDOW} years"


@dataclass(frozen=True, slots=True)
class Counted:
    """k of n as figures, with the interval of a share (per cent)."""

    rate: Rate
    k: Figure
    n: Figure
    low: Figure
    high: Figure

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return self.rate.to_dict()


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason why no count stands for a mission: a sentence with {} where its figures go."""

    template: str
    figures: tuple[Figure, ...] = ()

    def words(self) -> str:
        """The sentence with its figures."""
        return self.template.format(*(f"{f.value:g}" if isinstance(f.value, float) else f.value for f in self.figures))


@dataclass(frozen=True, slots=True)
class Statement:
    """What can be said. `deaths_before`: the hosts' last three years in the view; `exits_alike`: final exits of the
    same bin; `countries_alike`: country-years of the bin without an exit; `scores`: the rolling back-test; `refused`:
    why no number is given for this mission (empty where the counts may stand for it)."""

    mission: str
    deaths_before: Figure | None
    bin: str
    exits_all: Counted | None
    exits_alike: Counted | None
    countries_alike: Counted | None
    scores: tuple[Score, ...]
    refused: tuple[Refusal, ...]
    never: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        names = ("exits_all", "exits_alike", "countries_alike")
        return {
            "mission": self.mission,
            "outcome": OUTCOME,
            "deaths_before": self.deaths_before.to_dict() if self.deaths_before else None,
            "bin": self.bin,
            **{name: c.to_dict() if (c := getattr(self, name)) else None for name in names},
            "back_test": [s.to_dict() for s in self.scores],
            "cannot_be_said": [r.words() for r in self.refused],
            "never_said": list(self.never),
        }


NEVER = (
    "that leaving raises or lowers violence: missions leave where it is already calm, and no study at hand can tell "
    "the two apart",
    "that no conflict deaths means peace: a year below the publisher's threshold shows as nought",
)


def statement(view: View, mission: str, as_of: date) -> Statement:
    """What the record up to the view's date says of exits like one of `mission` now."""
    ended = exits(view)
    years = country_years(deaths_by_country(view), ended)
    deaths, since_quiet = _before(view, mission, as_of)
    final = [e for e in ended if e.final and e.whole and e.mission != mission]
    own = bin_of(int(deaths.value)) if deaths else None
    return Statement(
        mission=mission,
        deaths_before=deaths,
        bin=own[2] if own else "not known",
        exits_all=_exits(view, final, "final exits"),
        exits_alike=_exits(
            view, [e for e in final if in_bin(e.before or 0, own)], f"final exits, deaths before: {own[2]}"
        )
        if own
        else None,
        countries_alike=_countries(view, years, own) if own else None,
        scores=rolling(ended, years),
        refused=_refused(view, mission, as_of, deaths, since_quiet),
        never=NEVER,
    )


def _before(view: View, mission: str, as_of: date) -> tuple[Figure | None, int | None]:
    """Deaths in the hosts in the last three years of the series before `as_of`; the since when they are nought."""
    row = view.first(MissionsRow, mission=mission)
    hosts = tuple(h for h in ((row.hosts if row else "") or "").split(";") if h)
    found = [[y for y in ys if y.year < as_of.year] for ys in deaths_of(view, hosts).values()] if hosts else []
    if not found or not all(found):
        return None, None
    last = max(y.year for ys in found for y in ys)
    if last < as_of.year - 3:
        return None, None
    used = [y.best for ys in found for y in ys if last - WINDOW < y.year <= last]
    total = computed(
        sum(int(f.value) for f in used),
        "deaths",
        f"conflict deaths in the hosts of {mission}, three years",
        f"{last - WINDOW + 1}/{last}",
        "sum of the best estimates, whole country",
        used,
    )
    violent = [y.year for ys in found for y in ys if int(y.best.value)]
    first = min(y.year for ys in found for y in ys)
    return total, max(violent) + 1 if violent else first


def _exits(view: View, own: list[Exit], what: str) -> Counted | None:
    if not own:
        return None
    after = after_exits(view)
    inputs = [most for e in sorted(own, key=lambda e: e.mission) if (most := after[e.mission].most)]
    return _counted(rate(sum(e.violent for e in own), len(own)), what, inputs)


def _countries(view: View, years: CountryYears, own: tuple[int, int | None, str]) -> Counted | None:
    mask = [in_bin(int(b), own) for b in years.before]
    n = sum(mask)
    if not n:
        return None
    k = int(years.violent[mask].sum())
    newest = min(view.all(ConflictDeathsRow), key=lambda r: (-r.year, r.iso3))
    last = fact(newest, newest.year, counted("last-year-of-deaths"), Period.of_year(newest.year))
    return _counted(rate(k, n), f"country-years without an exit near, deaths before: {own[2]}", [last])


def _counted(found: Rate, what: str, inputs: list[Figure]) -> Counted:
    def made(value: float | int, unit: str, counts: str, rule: str) -> Figure:
        return computed(value, unit, counts, "", rule, inputs)

    return Counted(
        found,
        made(found.k, "count", f"{what} with {OUTCOME}", "counted"),
        made(found.n, "count", what, "counted"),
        made(round(100 * found.low), "pct", f"lower end of the interval, {what}", "Wilson interval, 95 per cent"),
        made(round(100 * found.high), "pct", f"upper end of the interval, {what}", "Wilson interval, 95 per cent"),
    )


def _refused(
    view: View, mission: str, as_of: date, deaths: Figure | None, since_quiet: int | None
) -> tuple[Refusal, ...]:
    """Why no count stands for this mission: nothing to measure from, or no precedent anywhere near."""
    out = []
    if deaths is None:
        out.append(Refusal("the series of conflict deaths has no row for its hosts near that date"))
    elif int(deaths.value) == 0 and since_quiet is not None and as_of.year - since_quiet >= QUIET_YEARS:
        rule = "first year of the unbroken run of years without conflict deaths"
        since = computed(str(since_quiet), "date", f"hosts of {mission} without conflict deaths", "", rule, [deaths])
        says = "the series shows no conflict deaths in its hosts in any year since {}: a measure that has not moved "
        out.append(Refusal(says + "carries no signal about an exit", (since,)))
    ages = _ages(view, mission, as_of)
    if ages is not None and float(ages[0].value) > float(ages[1].value):
        says = "it is {} years old, and no final exit in the record is of a mission that old: the oldest, "
        out.append(Refusal(f"{says}{ages[2]}, had {{}} years", ages[:2]))
    return tuple(out)


def _ages(view: View, mission: str, as_of: date) -> tuple[Figure, Figure, str] | None:
    """Age of the mission on the date, age of the oldest final exit at its end (years), and which that was."""
    starts = {m: dates[START] for m, dates in preferred_dates(view).items() if START in dates}
    mine = starts.get(mission)
    ended = [(e.end_year, starts[e.mission]) for e in exits(view) if e.final and e.mission in starts]
    if mine is None or not ended:
        return None
    end_year, oldest = max(ended, key=lambda x: (x[0] - x[1].on_date.year, x[1].mission))
    own = computed(
        int((as_of - mine.on_date).days / DAYS_IN_YEAR),
        "years",
        f"age of {mission}",
        as_of.isoformat(),
        "whole years from the start to the date",
        [date_figure(mine)],
    )
    theirs = computed(
        end_year - oldest.on_date.year,
        "years",
        f"age of {oldest.mission} at its end",
        str(end_year),
        "year of the end less year of the start",
        [date_figure(oldest)],
    )
    return own, theirs, oldest.mission
