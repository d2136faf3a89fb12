"""Matching statements on what the Council authorized: ceilings in force, set for later, or of before; by how much they
moved; and cuts of all operations that were told in public."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from peaceops.book import Figure, View, counted
from peaceops.book.figure import fact
from peaceops.book.rules import DIFFERENCE, SHARE_PCT, SUM
from peaceops.book.tables.council import MandateCeilingsRow
from peaceops.book.tables.host import RecentDecisionsRow
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.counterpart import EARLIER, OTHER, SAME, Counterpart
from peaceops.claims.letters import evened
from peaceops.claims.numerals import numbers_in
from peaceops.missions.ceilings import ceiling_figure, ceilings_on
from peaceops.people.strength import count_in, mission_months

CEILING_OF = {  # by what the words count: categories of ceilings
    "police": ("police", "individual_police", "fpu_personnel"),
    "observers": ("military_observers", "military_observers_and_staff_officers"),
}
PARTS_OF = {  # by what the words count: categories that some decisions allow one by one
    "police": ("individual_police", "fpu_personnel"),
    "troops": ("military", "military_observers_and_staff_officers"),
    "military": ("military", "military_observers_and_staff_officers"),
}
SOON = tuple(timedelta(days=n) for n in (210, 330, 380))  # by which a ceiling takes effect that was already decided
CHANGES = ("increase", "reduction")  # kinds of rows that say by how much a ceiling moved
NEWS = timedelta(days=75)  # for which a change of a ceiling is told as news
MAY_HAVE = ("authorised", "decided")  # roles of what the Council allows, and of what is told beside a decision
SLACK = timedelta(days=5)
SHARE_BACK, SHARE_AHEAD = timedelta(days=70), timedelta(days=35)  # reports that a share may rest on
TOLD = timedelta(days=400)  # for which a cut is told as news


def ceilings_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Ceilings in force, those just before, and their sums."""
    at = s.time.last if s.time else day
    now = ceilings_on(view, s.mission, at + timedelta(days=20))
    later = dict.fromkeys(c for days in SOON for c in ceilings_on(view, s.mission, at + days))
    soon = tuple(c for c in later if c not in now and c.known <= str(at + SLACK))
    before = ceilings_on(view, s.mission, at - timedelta(days=45))
    still = tuple(c for c in ceilings_on(view, s.mission, at) if c not in now)  # until one that is decided takes effect
    wanted = CEILING_OF.get(s.thing, ("military", "uniformed"))
    relation = SAME if s.role in MAY_HAVE else OTHER
    raised = _raised(view, s.mission, at + timedelta(days=20))
    for ceilings in (now, raised, still, soon if s.role in MAY_HAVE else (), before):
        last = EARLIER if ceilings is before and s.role == "authorised" and ceilings != now else relation
        exact = [c for c in ceilings if c.counted.get("category") in wanted]
        rest = [c for c in ceilings if c not in exact]
        yield from (Counterpart(c, last) for c in exact)
        if parts := _parts(ceilings, s.thing):
            yield Counterpart(parts, last)
        if whole := _whole(ceilings):
            same = s.thing in ("uniformed", "men", "personnel", "peacekeepers")
            yield Counterpart(whole, last if same else OTHER)
        yield from (
            Counterpart(c, OTHER) for c in rest if s.thing not in CEILING_OF
        )  # police are not taken for soldiers
    if isinstance(s.value, float) and s.value >= 100:
        yield from _old_ceilings(view, s, at)


def _raised(view: View, mission: str, day: date) -> tuple[Figure, ...]:
    """Ceilings that a decision raised by a number since they were set, with what was added, of military and police."""
    rows = [r for r in view.where(MandateCeilingsRow, mission=mission) if r.number and r.from_date <= day]
    if any(r.category == "uniformed" and r.kind in CHANGES for r in rows):
        return ()  # of which part is of whom, no decision says
    set_on = {(r.category, r.from_date) for r in rows if r.kind == "ceiling"}
    out = []
    for category in ("military", "police"):
        own = sorted((r for r in rows if r.category == category), key=lambda r: r.from_date)
        base = next((r for r in reversed(own) if r.kind == "ceiling"), None)
        later = [r for r in own if base and r.from_date > base.from_date and (category, r.from_date) not in set_on]
        if base and later and all(r.kind == "increase" for r in later):
            figures = [ceiling_figure(r) for r in (base, *later)]
            out.append(SUM(figures[0].counted, figures[-1].period, figures, note=""))
    return tuple(out)


def share_of_ceiling(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The strength of a mission as a share of its ceiling, in the reports around the time: of its soldiers, its police
    or all its uniformed."""
    at = s.time.last if s.time else day
    ceilings = ceilings_on(view, s.mission, at)
    held = {str(c.counted.get("category")): c for c in ceilings}
    soldiers = [(name, _military(ceilings)) for name in ("military", "troops")]
    pairs = [("police", held.get("police"))] if s.words == "police" else [*soldiers, ("uniformed", _whole(ceilings))]
    months = [m for m in mission_months(view, s.mission) if at - SHARE_BACK <= m.month_end <= at + SHARE_AHEAD]
    for month in sorted(months, key=lambda m: abs((m.month_end - at).days)):
        for category, ceiling in pairs:
            persons = count_in(month, category)
            if ceiling and persons:
                counts = counted("share-of-ceiling", of=persons.counted)
                yield Counterpart(SHARE_PCT(counts, persons.period, [persons, ceiling], unit="pct"))


def changes_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """By how much a decision of those days moved the ceilings: of the military, and of all uniformed together."""
    if s.mission in ("", ALL):
        yield from _cuts(view, s, day)
        return
    at = s.time.last if s.time else day
    yield from _changes_set(view, s, at)
    now, before = (ceilings_on(view, s.mission, at + timedelta(days=n)) for n in (20, -45))
    pairs = [(_military(now), _military(before)), (_whole(now), _whole(before))]
    for n, (new, old) in enumerate(pairs):
        if new and old and new.value != old.value:
            more, less = (new, old) if new.value > old.value else (old, new)  # type: ignore[operator]
            moved = DIFFERENCE(new.counted, new.period, [more, less])
            of_police = s.thing not in ("troops", "military")
            if s.thing in ("police", "observers", "officers", "civilian", "all") or s.hedge == "above":
                continue
            if s.unit == "percent":
                moved = SHARE_PCT(counted("change-of-ceiling", of=old.counted), new.period, [moved, old], unit="pct")
            yield Counterpart(moved, SAME if n == of_police or s.thing == "men" else OTHER)


def _changes_set(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    """Changes that a decision of those days names itself: of the category told, or of all uniformed together."""
    if s.unit != "persons":
        return
    first = s.time.first if s.time and s.time.said else at - NEWS
    rows = [r for r in view.where(MandateCeilingsRow, mission=s.mission) if r.kind in CHANGES and r.number]
    rows = [r for r in rows if first - SLACK <= r.from_date <= at + SLACK]
    wanted = CEILING_OF.get(s.thing, ("military", "uniformed"))
    for row in rows:
        yield Counterpart(ceiling_figure(row), SAME if row.category in wanted else OTHER)
    for together in dict.fromkeys((r.resolution, r.kind) for r in rows):
        alike = [r for r in rows if (r.resolution, r.kind) == together and r.category in ("military", "police")]
        parts = [ceiling_figure(r) for r in alike]
        if len(parts) > 1:
            both = SUM(parts[0].counted, parts[0].period, parts, note="")
            yield Counterpart(both, OTHER if s.thing in ("troops", "military", "police") else SAME)


def _cuts(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """Numbers that public pages gave of decisions on all operations together, in the months after them."""
    told: list[Counterpart] = []
    for row in view.all(RecentDecisionsRow):
        if row.mission != ALL or not timedelta(-5) <= day - row.on_date <= TOLD:
            continue
        text = evened(f"{row.decision}; {row.strength_text or ''}")
        for number in numbers_in(text, 0, len(text)):
            if number.unit == ("percent" if s.unit == "percent" else "") and s.value is not None:
                counts = counted("decision-as-told")
                figure = fact(row, text, counts, row.on_date, unit="text")
                low, high = number.value, number.value_max or number.value
                told_low, told_high = sorted((float(s.value), s.value_max or float(s.value)))
                holds = low * 0.99 <= told_low and told_high <= high * 1.01
                if holds or number.value >= 0.1 * float(s.value):
                    told.append(Counterpart(figure, SAME, holds=holds))
    yield from sorted(told, key=lambda e: not e.holds)[:1]


def _military(ceilings: tuple[Figure, ...]) -> Figure | None:
    return next((c for c in ceilings if c.counted.get("category") == "military"), None)


def _old_ceilings(view: View, s: Assertion, at: date) -> Iterator[Counterpart]:
    for years in range(1, 9):
        for ceiling in ceilings_on(view, s.mission, at - timedelta(days=365 * years)):
            if ceiling.value == s.value:
                yield Counterpart(ceiling, EARLIER)
                return


def _parts(ceilings: tuple[Figure, ...], thing: str) -> Figure | None:
    """What is allowed of one kind in several rows together: military with observers and staff officers, both police."""
    wanted = PARTS_OF.get(thing, ())
    held = {str(c.counted.get("category")): c for c in ceilings if c.counted.get("category") in wanted}
    first = next(iter(held.values()), None)
    return SUM(first.counted, first.period, list(held.values()), note="") if first and len(held) > 1 else None


def _whole(ceilings: tuple[Figure, ...]) -> Figure | None:
    """Military and police together, with formed police where they are told apart."""
    parts = [
        c for c in ceilings if c.counted.get("category") in ("military", "police", "fpu_personnel", "individual_police")
    ]
    apart = {str(c.counted.get("category")): c for c in parts}
    if "military" not in apart or len(apart) < 2:
        return None
    return SUM(apart["military"].counted, apart["military"].period, list(apart.values()), note="")
