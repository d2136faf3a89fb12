"""Matching parts of a whole: what States and groups of them send or pay of all, what serves in some missions or a part
of the world, how many of those who died did so of some causes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.rules import SHARE_PCT, SUM
from peaceops.book.tables.missions import MissionsRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import OTHER, SAME, Counterpart
from peaceops.claims.know_compared import SINCE
from peaceops.claims.measured_by import PAID, PEOPLE_SENT, WOMEN
from peaceops.claims.senders import senders_at
from peaceops.claims.state_groups import GROUPS, members
from peaceops.claims.whereabouts import of_host
from peaceops.money.rates import rates_by_state
from peaceops.people.death_table import ANY, Which
from peaceops.people.strength import missions_at
from peaceops.people.world import world_months
from peaceops.words.catalogue import Said, said

BACK, AHEAD = timedelta(days=100), timedelta(days=31)
NEAR_WORDS = 0.09  # of a share in words without a hedge, as which the official one may lie from it
ROUGHLY = 0.14  # the same of "about"
FAR = 1.34  # times a bound, from which the official share is said by another fraction
OVER = 1.02  # times "nearly half", up to which the official share may lie above it, as the groups differ
SHORT_OF = 0.16  # below "nearly half", as a share of it


def parts_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The official share of what the words name of the whole that they tell it of."""
    at = min(s.time.last if s.time else day, date.today())
    what = s.thing.partition("_")[2]
    if not s.voters:
        return
    shares = {
        PEOPLE_SENT: _sent,
        PAID: _paid,
        "there": _there,
        "causes": _causes,
    }[what](view, s, at)
    told = [held for held in shares if held]
    yield from next((held for held in told if held[0].holds or held[0].relation == OTHER), told[0] if told else ())


def _judged(s: Assertion, *shares: Figure) -> list[Counterpart]:
    """One share, or the same by two readings of whom a group counts, which must agree."""
    if s.role != "words":
        return [Counterpart(shares[0])]
    verdicts = {_holds(s, float(f.value)) for f in shares}
    if len(verdicts) > 1:
        return []
    holds = verdicts.pop()
    return [Counterpart(shares[0], OTHER if holds is None else SAME, holds=holds is not False)]


def _holds(s: Assertion, share_pct: float) -> bool | None:
    """Whether a share in words is the official one; None for a bound that holds and is far from it."""
    told = float(s.value or 0.0)
    if s.words == "most":
        return share_pct > told
    if s.hedge in ("above", "just_above"):
        return share_pct >= 0.995 * told and (True if share_pct <= FAR * told else None)
    if s.hedge in ("under", "most"):
        return share_pct <= 1.005 * told and (True if share_pct >= told / FAR / FAR else None)
    if s.hedge in ("below", "close"):
        return (1 - SHORT_OF) * told <= share_pct <= (OVER if s.hedge == "below" else 1.05) * told
    return abs(share_pct - told) <= (ROUGHLY if s.hedge == "both" else NEAR_WORDS) * told


def _readings(s: Assertion, day: date) -> list[frozenset[str]]:
    """The States meant, by each reading of the groups among them."""
    groups = tuple(k for k, _ in s.voters if k in GROUPS)
    alone = frozenset(k for k, _ in s.voters if k not in GROUPS)
    found = members(groups, day)
    return list(dict.fromkeys((alone | found.core, alone | found.wide)))


def _sent(view: View, s: Assertion, at: date) -> Iterator[list[Counterpart]]:
    mission = None if s.mission in ("", ALL) else s.mission
    category = s.of if s.of not in ("", WOMEN) else "uniformed"
    on = at + AHEAD
    while found := senders_at(view, on, mission, from_date=at - BACK, category=category):
        if s.of != WOMEN:
            shares = []
            for states in _readings(s, found.month_end):
                own = [r.persons for r in found.rows if r.iso3 in states]
                if own:
                    shares.append(_share_of(own, found.total, _named(s)))
            if s.actor and s.words == "most" and found.rows and found.rows[0].iso3 == s.actor:
                shares = [f for f in shares if _holds(s, float(f.value))]  # more than any other, if not the most of all
            yield _judged(s, *shares) if shares else []
        on = found.month_end - timedelta(days=1)


def _share_of(parts: list[Figure], whole: Figure, group: Said) -> Figure:
    persons = SUM(counted("personnel-of-group", group=group), parts[0].period, parts, note="")
    return SHARE_PCT(counted("share-of-group", group=group), persons.period, [persons, whole])


def _paid(view: View, s: Assertion, at: date) -> Iterator[list[Counterpart]]:
    for year in (at.year, *((at.year + 1,) if at.month >= 11 else ())):
        held = rates_by_state(view, year)
        shares = []
        for states in _readings(s, date(year, 7, 1)):
            own = [r.peacekeeping for k, r in held.items() if k in states]
            if own:
                shares.append(SUM(counted("rate-of-group", group=_named(s)), own[0].period, own, note=""))
        if len(s.voters) == 1 and s.actor in held:
            shares = [held[s.actor].peacekeeping]
        yield _judged(s, *shares) if shares else []


def _there(view: View, s: Assertion, at: date) -> Iterator[list[Counterpart]]:
    regions = {k for k, kind in s.voters if kind == "region"}
    missions = {k for k, kind in s.voters if kind == "mission"}
    if regions:
        missions = {r.mission for r in view.all(MissionsRow) if r.region in regions}
    hosts = {k for k, kind in s.voters if kind == "host"}
    missions |= {m for iso3 in hosts for m in of_host(view, iso3, at)}
    for world in reversed(world_months(view, at - BACK, at + AHEAD)):
        own = [m.uniformed for m in missions_at(view, world.month_end) if m.mission in missions]
        if own:
            yield _judged(s, _share_of(own, world.uniformed, _named(s)))


def _causes(view: View, s: Assertion, at: date) -> Iterator[list[Counterpart]]:
    mission = s.mission or ALL
    told = s.time is not None and s.time.said
    first = s.time.first if s.time and told else SINCE
    every = Which(mission, ANY, ANY, ANY, first, at).number(view)
    parts = [Which(mission, ANY, cause, ANY, first, at).number(view) for cause, _ in s.voters]
    if every.value:
        died = SUM(every.counted, every.period, parts, note="")
        counts = counted("share-of-deaths-by-cause", causes=_named(s))
        yield _judged(s, SHARE_PCT(counts, every.period, [died, every]))


def _named(s: Assertion) -> Said:
    """The States, groups, missions or causes of a statement in words."""
    keys = [k for k, _ in s.voters]
    names: list[Said | str] = [
        said(f"group-of-{k.replace('_', '-')}") if k in GROUPS else k.replace("_", " ") for k in keys
    ]
    return said("group-listed", names=", ".join(str(n) for n in names))
