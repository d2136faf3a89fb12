"""Matching statements on deaths in an order: deadliest mission, State that lost most, worst year, shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date

from peaceops.book import View, asked, counted
from peaceops.book.rules import SHARE_PCT
from peaceops.book.tables.missions import MissionsRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.missions.dates import preferred_of, ran
from peaceops.people.death_table import ANY, Which
from peaceops.people.fatalities import Fatalities, fatalities_summary

SINCE = date(1945, 10, 24)
MALICIOUS = "malicious_act"
MALICIOUS_ALONE = "malicious"  # role of deaths that a text says were by hostile acts


@asked
def _by_mission(view: View, until: date) -> Mapping[str, Fatalities]:
    """Deaths listed of every mission until a day."""
    found = ((r.mission, fatalities_summary(view, r.mission, until)) for r in view.all(MissionsRow))
    return {mission: summary for mission, summary in found if summary}


def deadliest(view: View, s: Assertion, last: date) -> Iterator[Counterpart]:
    """The mission's deaths, all and by malicious acts, with those of the mission that has the place told."""
    totals = dict(_by_mission(view, last))
    if s.role == "running":
        totals = {m: t for m, t in totals.items() if ran(preferred_of(view, m), last)}
    own = totals.get(s.mission)
    if own is None:
        return
    place = int(s.value) if isinstance(s.value, int | float) else 1
    every = Counter({m: len(t.listed.rows) for m, t in totals.items()})
    malicious = Counter({m: sum(r.cause == MALICIOUS for r in t.listed.rows) for m, t in totals.items()})
    if s.role == MALICIOUS_ALONE:
        yield Counterpart(own.of_cause(MALICIOUS), SAME, holds=_place(malicious, s.mission) == place)
        return
    holds = _place(every, s.mission) == place
    yield Counterpart(own.total, SAME, holds=holds)
    if not holds:
        by_act = _place(malicious, s.mission) == place
        first = every.most_common(1)[0][0]
        yield Counterpart(totals[first].total, SAME, holds=False)
        yield Counterpart(own.of_cause(MALICIOUS), OTHER if by_act else SAME, holds=by_act)


def _place(counts: Mapping[str, int], key: str) -> int:
    return 1 + sum(n > counts.get(key, 0) for n in counts.values())


def state_deaths(view: View, s: Assertion, last: date) -> Iterator[Counterpart]:
    """The deaths of a State's people, and whether they have the place told among those of all States."""
    rows = Which(ALL, ANY, ANY, ANY, SINCE, last).deaths(view).rows
    counts = Counter(r.iso3 for r in rows if r.iso3)
    own = Which(ALL, s.actor, ANY, ANY, SINCE, last).number(view)
    yield Counterpart(own, SAME, holds=_place(counts, s.actor) == s.value)


def year_apart(view: View, s: Assertion) -> Iterator[Counterpart]:
    """The deaths of a year, and whether they are the fewest or the most of the years told."""
    year, back = int(s.also[0]), int(s.value) if isinstance(s.value, int | float) else 1
    cause = MALICIOUS if s.role == "malicious" else ANY
    which = [
        Which(s.mission or ALL, ANY, cause, ANY, date(y, 1, 1), date(y, 12, 31)) for y in range(year - back, year + 1)
    ]
    counts = [len(w.deaths(view).rows) for w in which]
    others = counts[1:-1]
    low = s.thing == "year_low"
    holds = bool(others) and (counts[-1] < min(others) if low else counts[-1] > max(others))
    yield Counterpart(which[-1].number(view), SAME, holds=holds)


def share_of_deaths(
    view: View, s: Assertion, first: date, last: date, causes: tuple[tuple[str, str], ...]
) -> Iterator[Counterpart]:
    """The deaths of a mission as a share of those of all."""
    for cause, relation in causes:
        own = Which(s.mission, s.actor or ANY, cause, ANY, first, last).number(view)
        every = Which(ALL, ANY, cause, ANY, first, last).number(view)
        if every.value:
            counts = counted("share-of-deaths", mission=s.mission)
            yield Counterpart(SHARE_PCT(counts, own.period, [own, every]), relation)
