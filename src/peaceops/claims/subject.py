"""Which mission a sentence, a paragraph and a text are about, and which time."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from peaceops.book import View
from peaceops.book.tables.council import MandatePeriodsRow
from peaceops.claims.assertion import ALL, Time
from peaceops.claims.gazetteer import Name, hosted
from peaceops.claims.pattern import pattern
from peaceops.claims.segment import Sentence
from peaceops.claims.when import TimeSaid
from peaceops.missions.dates import MANDATE_END, START, preferred_of, ran

UN = pattern("subject", "un")
RESOLUTION = pattern("say_votes", "resolution")
WORLD = pattern("subject", "world")
UN_MISSION = pattern("subject", "un_mission")
SUPERLATIVE = pattern("subject", "superlative")
WITHOUT = pattern("subject", "without")
AT_ONCE = 18  # characters from "the peacekeeping operation" to the place that makes it one mission
JUST_ENDED = timedelta(days=21)  # after its end, for which the operation at a place is told rather than its successor
LATELY = timedelta(days=730)  # after its end, for which a mission is still told by its place alone


@dataclass(frozen=True, slots=True)
class Focus:
    """What a sentence is about: missions and other bodies by place, the mission carried over from before it, whether
    it speaks of all operations, and the times it names. `hosts`: States named as the place of a mission; `places`:
    places that it names with the mission that ran there; `earlier`: the last time that the text told before it."""

    sentence: Sentence
    names: tuple[Name, ...]
    carried: str
    world: bool
    times: tuple[TimeSaid, ...]
    published: date | None
    even: str
    body: str = ""
    before: tuple[Name, ...] = ()
    hosts: tuple[Name, ...] = ()
    places: tuple[tuple[Name, str], ...] = ()
    earlier: TimeSaid | None = None

    @property
    def placed(self) -> str:
        """The first mission at a place that it names; "" for none."""
        return self.places[0][1] if self.places else ""

    def placed_names(self) -> tuple[Name, ...]:
        """The names of the places of missions."""
        return tuple(n for n, _ in self.places)

    def missions(self) -> list[tuple[Name, str]]:
        """Missions named in the sentence, in order."""
        return [(n, n.keys[0]) for n in self.names if n.kind == "mission"]

    def others(self) -> list[Name]:
        """Other forces named in the sentence."""
        return [n for n in self.names if n.kind == "other"]

    def states(self) -> list[Name]:
        """States and their people named in the sentence."""
        return [n for n in self.names if n.kind in ("state", "people")]

    def actors(self) -> list[Name]:
        """States and their people that may be said to do something: those that are no mission's place."""
        own = (n for n in self.states() if n not in self.hosts)
        return [n for n in own if not WITHOUT.search(self.even, max(0, n.start - 16), n.start)]


class Placed(NamedTuple):
    """The mission that a sentence is about, whether by its own name, and those at places that it names."""

    mission: str
    by_name: bool
    places: tuple[tuple[Name, str], ...] = ()


def foci(
    view: View, even: str, cut: list[Sentence], names: list[Name], times: list[list[TimeSaid]], published: date | None
) -> list[Focus]:
    """The focus of each sentence of a text. A mission is carried from sentence to sentence within a paragraph, and from
    the text as a whole where it is about one; a paragraph that names another mission is about that one. A text that
    names no mission of the United Nations, but another force, is about that force."""
    by_sentence = [[n for n in names if s.start <= n.start < s.end] for s in cut]
    day = published or _latest(times)
    own = [
        _mission_named(view, even, s, held, _day_of(even, when) or day)
        for s, held, when in zip(cut, by_sentence, times, strict=True)
    ]
    main, body = _main(view, even, cut, own, names, day)
    out: list[Focus] = []
    carried, force, paragraph = "", "", -1
    last: TimeSaid | None = None
    for sentence, held, when, (named, _, places) in zip(cut, by_sentence, times, own, strict=True):
        if sentence.paragraph != paragraph:
            paragraph, carried, force = sentence.paragraph, main, body
        force = "" if named else force
        before = tuple(out[-1].actors() if out else ())
        other = force if not named and not OF_UN.search(even, sentence.start, sentence.end) else ""
        hosts = tuple(n for n in held if n.kind == "state" and (_about_host(even, n) or _at(even, n)))
        hosts = _joined_hosts(even, held, hosts)
        all_ = WORLD.search(even, sentence.start, sentence.end)
        all_ = None if named and all_ and SUPERLATIVE.search(even, sentence.start, all_.start()) else all_
        world = all_ is not None and not any(0 <= n.start - all_.end() < AT_ONCE for n in hosts)
        if named and main and any(named in n.keys and _replaced(even, n, main) for n in held):
            named = main
        mission = named or ("" if _elsewhere(view, carried, hosts) else carried)
        out.append(
            Focus(
                sentence, tuple(held), mission, world, tuple(when), published, even, other, before, hosts, places, last
            )
        )
        past = published is not None and named != "" and not _of_the_time(view, named, published)
        carried = "" if past and not PAST.search(even, sentence.start, sentence.end) else named or carried
        last = next((w for w in reversed(when) if w.form in TOLD_FORMS), last)
    return out


def _elsewhere(view: View, mission: str, hosts: tuple[Name, ...]) -> bool:
    """Whether the places that a sentence names are none of a mission's hosts."""
    own = [iso3 for iso3, missions in hosted(view).items() if mission in missions]
    return bool(hosts) and bool(own) and not any(n.keys[0] in own for n in hosts)


def _joined_hosts(even: str, names: list[Name], hosts: tuple[Name, ...]) -> tuple[Name, ...]:
    """Hosts with the States that are joined to one: "between Ethiopia and Eritrea"."""
    more = [
        n
        for host in hosts
        for n in names
        if n.kind == "state" and n not in hosts and JOINED.fullmatch(even[host.end : n.start] or "-")
    ]
    return (*hosts, *more)


def _day_of(even: str, times: list[TimeSaid]) -> date | None:
    """The day that a sentence itself names, by which the mission at a place is known; no origin ("since 1964")."""
    told = [w for w in times if w.form in ("day", "month", "year")]
    free = [w for w in told if not ORIGIN.search(even[max(0, w.start - 34) : w.start])]
    return free[0].last if len(free) == 1 else None


def _main(
    view: View, even: str, cut: list[Sentence], own: list[Placed], names: list[Name], day: date | None
) -> tuple[str, str]:
    """The mission of the text, and the other body where it is about one: named at its head or again and again. A body
    named first, and more often than missions are, is what a text is about; one that is named by the way is not."""
    lead = cut[min(LEAD, len(cut)) - 1].end if cut else 0
    missions = [(running_of(view, n.keys, day), n.start) for n in names if n.kind == "mission"]
    bodies = [(n.keys[0], n.start) for n in names if n.kind == "other" and n.keys[0] != "SIPRI"]
    count, others = Counter(m for m, _ in missions), Counter(b for b, _ in bodies)
    first = min((at for _, at in missions), default=len(even))
    of_body = bool(others) and bodies[0][1] < min(first, lead) and others.total() > TWICE * count.total()
    if of_body and not any(p.mission for p in own[:1]) and (count or not OF_UN.search(even, 0, lead)):
        own_name = [b for b, _ in others.most_common() if b not in WHOLE_BODIES]
        return "", next(iter(own_name), bodies[0][0])
    if count:
        most, times = count.most_common(1)[0]
        at_head = any(m == most and at < lead for m, at in missions)
        there = day is None or _of_the_time(view, most, day)
        alone = len(count) == 1 and there and not WORLD.search(even, 0, lead)
        return (most if times * 2 >= count.total() and (times > 1 or at_head or alone) else ""), ""
    return next((p.mission for p in own[:LEAD] if p.mission), ""), ""


def _of_the_time(view: View, mission: str, day: date) -> bool:
    """Whether a mission ran on a day, was about to begin, or had ended not long before."""
    dates = preferred_of(view, mission)
    start, end = dates.get(START), dates.get(MANDATE_END)
    begun = start is not None and start.on_date - LATELY / 4 <= day
    return begun and (end is None or day <= end.on_date + LATELY)


def _mission_named(view: View, even: str, sentence: Sentence, names: list[Name], day: date | None) -> Placed:
    """The mission that a sentence is about, by its own name, or else by the place where it is."""
    for name in names:
        if name.kind == "mission":
            return Placed(running_of(view, name.keys, day), True)
    if not UN_MISSION.search(even, sentence.start, sentence.end):
        return Placed(_of_resolution(view, even, sentence), False)
    places = [(n, in_place(view, running_of(view, n.keys, day), day)) for n in names if n.kind == "place"]
    at = [n for n in names if n.kind == "state" and (_about_host(even, n) or _at(even, n))]
    places += [(n, m) for n in at for m in _of_host(view, n.keys[0], day)]
    told = tuple((n, m) for n, m in places if m)
    found = {m for _, m in told}
    if not found:
        return Placed(_of_resolution(view, even, sentence), False)
    return Placed(told[0][1] if len(found) == 1 else "", False, told)


def _of_resolution(view: View, even: str, sentence: Sentence) -> str:
    """The mission whose mandate the resolutions that a sentence names set, where that is one; "" for none."""
    named = [int(next(filter(None, m.groups()))) for m in RESOLUTION.finditer(even, sentence.start, sentence.end)]
    found = {r.mission for n in named for r in view.where(MandatePeriodsRow, resolution=n)}
    return found.pop() if len(found) == 1 else ""


def _of_host(view: View, iso3: str, day: date | None) -> tuple[str, ...]:
    """The mission of a host that ran on a day, or the last to end in the two years before it; none or one."""
    missions = hosted(view).get(iso3, ())
    if day is None:
        return missions[:1]
    ended = [(d[MANDATE_END].on_date, m) for m in missions if MANDATE_END in (d := preferred_of(view, m))]
    just = [m for last, m in ended if timedelta(0) < day - last < JUST_ENDED and m == missions[0]]
    if running := just or [m for m in missions if ran(preferred_of(view, m), day)]:
        return tuple(running[:1])
    late = [(last, m) for last, m in ended if timedelta(0) < day - last < LATELY]
    return (max(late)[1],) if late else ()


def mission_of_place(view: View, name: Name, focus: Focus) -> str:
    """The mission at the place or State that a name means, on the day of a sentence; "" for none."""
    day = focus.published or (focus.earlier.last if focus.earlier else None)
    if name.kind == "place":
        return in_place(view, running_of(view, name.keys, day), day)
    return next(iter(_of_host(view, name.keys[0], day)), "") if name.kind == "state" else ""


OF_PLACE = pattern("subject", "of_place")
PLACE_OF = pattern("subject", "place_of")
AT_PLACE = pattern("subject", "at_place")


def _about_host(even: str, name: Name) -> bool:
    """Whether a mission is said to be in, for or of the place: 'the UN mission in Kosovo', 'the Rwanda operation'."""
    return bool(OF_PLACE.search(even[max(0, name.start - 70) : name.start]) or PLACE_OF.match(even, name.end))


def _at(even: str, name: Name) -> bool:
    """Whether a State is named as a place: "in South Sudan"."""
    return bool(AT_PLACE.search(even, max(0, name.start - 24), name.start))


def running_of(view: View, keys: tuple[str, ...], day: date | None) -> str:
    """Of the missions that a name means, the one that ran on the day, or else the last that had begun by then."""
    if day is None or len(keys) == 1:
        return keys[0]
    dates = [(m, preferred_of(view, m)) for m in keys]
    begun = [(d[START].on_date, m) for m, d in dates if START in d and d[START].on_date <= day]
    return next((m for m, d in dates if ran(d, day)), max(begun)[1] if begun else keys[0])


def in_place(view: View, mission: str, day: date | None) -> str:
    """The mission at a place: the one known for it, or where that did not run on the day one of the same host that
    did; "" for none."""
    if day is None or ran(preferred_of(view, mission), day):
        return mission
    hosts = [iso3 for iso3, missions in hosted(view).items() if mission in missions]
    same = [m for iso3 in hosts for m in hosted(view)[iso3] if ran(preferred_of(view, m), day)]
    return same[0] if same else ""


def _latest(times: list[list[TimeSaid]]) -> date | None:
    return max((w.last for held in times for w in held), default=None)


def mission_at(focus: Focus, at: int, end: int) -> tuple[str, str]:
    """The mission that the words at a place are about, and the other body where it is one: the nearest name before
    them, else after them, else what is carried over."""
    named = (n for n in focus.names if n.kind == "mission" and not _replaced(focus.even, n, focus.carried))
    rows = [(n, n.keys[0], "") for n in named]
    rows += [(n, "", n.keys[0]) for n in focus.others()]
    if len({m for _, m in focus.places}) > 1:  # "in Congo 18,400, in Liberia 14,000"
        near = [(n, m, "") for n, m in focus.places if min(abs(at - n.end), abs(n.start - end)) < BESIDE]
        near = [(n, m, b) for n, m, b in near if n in focus.hosts or _at(focus.even, n)]
        rows += near
    if rows:
        rows = [r for r in rows if ";" not in focus.even[min(at, r[0].end) : max(end, r[0].start)]] or rows
        rows.sort(key=lambda r: r[0].start)
        before = [r for r in rows if r[0].end <= at]
        if len(before) > 1 and TAKES_OVER.search(focus.even, before[-2][0].end, before[-1][0].start):
            before.pop()  # "MONUSCO took over from MONUC"
        after = [r for r in rows if r[0].start >= at]
        if after and (not before or after[0][0].start - end < 14 <= at - before[-1][0].end):
            return after[0][1], after[0][2]
        return (before[-1] if before else rows[0])[1:]
    if focus.world:
        return ALL, ""
    return focus.carried, focus.body


def _replaced(even: str, name: Name, carried: str) -> bool:
    """Whether a mission is named as the one that another, which the text is about, took over from."""
    return (
        bool(carried) and carried not in name.keys and bool(REPLACED.search(even, max(0, name.start - 24), name.start))
    )


def first_named(focus: Focus) -> str:
    """The mission named in the sentence, else the one carried over where the sentence speaks of "the mission"."""
    named = focus.missions()
    return named[0][1] if named else focus.carried


ORIGIN = pattern("subject", "origin")


def time_at(focus: Focus, at: int, *, forms: tuple[str, ...] = ()) -> Time | None:
    """The time of the words at a place: the nearest that their clause names, but no origin ("since 1948"), limit
    ("until") or day to come; else the day of the text."""
    held = [w for w in focus.times if (not forms or w.form in forms) and _of_clause(focus, w, at)]
    if held:
        near = min(held, key=lambda w: min(abs(w.start - at), abs(w.end - at)))
        last = (
            min(near.last, focus.published)
            if focus.published and near.form != "fy" and near.first <= focus.published
            else near.last
        )
        return Time(near.first, last, near.iso, True)
    if focus.earlier and not forms and _speaks_of_then(focus):
        return Time(focus.earlier.first, focus.earlier.last, focus.earlier.iso, True)
    if focus.published:
        return Time(focus.published, focus.published, focus.published.isoformat(), False)
    return None


def _speaks_of_then(focus: Focus) -> bool:
    """Whether a sentence is about the time told before it: by its words, or in an undated text by its tense."""
    start, end = focus.sentence.start, focus.sentence.end
    known = THEN.search(focus.even, start, end)
    return bool(known or (focus.published is None and PAST.search(focus.even, start, end)))


def _of_clause(focus: Focus, when: TimeSaid, at: int) -> bool:
    low, high = sorted((when.start, at))
    if ";" in focus.even[low:high]:
        return False
    if when.form == "fy":
        return True
    if when.end <= at and when.start - focus.sentence.start > HEAD and NEW_CLAUSE.search(focus.even, when.end, at):
        return False
    if when.start >= at and NEW_CLAUSE.search(focus.even, at, when.start):
        return False
    if ORIGIN.search(focus.even, max(0, when.start - 34), when.start) and not SPAN.match(focus.even, when.end):
        return False
    return not (focus.published and (when.first - focus.published).days > 45)


SPAN = pattern("subject", "span")
TAKES_OVER = pattern("subject", "takes_over")
REPLACED = pattern("subject", "replaced")
NEW_CLAUSE = pattern("subject", "new_clause")
JOINED = pattern("subject", "joined")
THEN, PAST, OF_UN = pattern("subject", "then"), pattern("subject", "past"), pattern("subject", "of_un")
TOLD_FORMS = ("day", "month", "year", "weekday")  # of a time that later sentences may mean
WHOLE_BODIES = ("AU", "EU", "NATO", "ECOWAS", "France", "OSCE")  # organizations, beside whom their forces are named
BESIDE = 40  # characters between a number and the place that it is of, where a sentence names several
TWICE = 2  # times as often as missions, from which a body named first is what a text is about
LEAD = 3  # sentences at the head of a text, which say what it is about
HEAD = 25  # characters into a sentence within which a time is said of all of it
