"""Which mission a sentence, a paragraph and a text are about, and which time."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from datetime import date

from peaceops.book import View
from peaceops.claims.assertion import ALL
from peaceops.claims.gazetteer import Name
from peaceops.claims.moments import Moment
from peaceops.claims.pattern import pattern
from peaceops.claims.segment import Sentence
from peaceops.claims.serving import serves_in
from peaceops.claims.topic import NOTHING, WORLD, Reference, Topic, Track, aside, main_of, merged
from peaceops.claims.when import TimeSaid
from peaceops.claims.whereabouts import (
    OF_UN,
    Known,
    Placed,
    about_host,
    at_home,
    at_place,
    at_the_time,
    elsewhere,
    founded,
    hosts_named,
    in_place,
    mission_named,
    mission_of_heading,
    mission_of_title,
    of_host,
    of_the_time,
    running_of,
)

UN = pattern("subject", "un")
SUPERLATIVE, ANOTHER = pattern("subject", "superlative"), pattern("subject", "another")
WITHOUT = pattern("subject", "without")
OWN_NUMBER = pattern("subject", "own_number")
LISTED, A_LIST = pattern("subject", "listed"), 3  # places in a row, from which a number is of all of them
LED_BY = pattern("subject", "led_by")
TITLE_BEFORE, TITLE_AFTER = pattern("subject", "title_before"), pattern("subject", "title_after")
LEADER = 34  # characters before a State in which it is set aside: "without", "led by the"
AT_ONCE = 18  # characters from "the peacekeeping operation" to the place that makes it one mission


def _titled(even: str, name: Name) -> bool:
    """Whether a people is that of a person, of whom a title tells: "a Brazilian general", "un diplomate marocain"."""
    if name.kind != "people":
        return False
    return bool(TITLE_AFTER.match(even, name.end) or TITLE_BEFORE.search(even, max(0, name.start - LEADER), name.start))


@dataclass(frozen=True, slots=True)
class Focus:
    """What a sentence is about: missions and other bodies by place, the mission carried over from before it, whether
    it speaks of all operations, and the times it names. `hosts`: States named as the place of a mission; `places`:
    places that it names with the mission that ran there; `earlier`: the last time that the text told before it;
    `clock`: the time at which its narrative has arrived; `act`: the day that its paragraph told before it;
    `topic`: what the text spoke of before it; `reference`: where it says "it" or "the mission" of that."""

    sentence: Sentence
    names: tuple[Name, ...]
    carried: str
    world: bool
    times: tuple[TimeSaid, ...] = ()
    published: date | None = None
    even: str = ""
    body: str = ""
    before: tuple[Name, ...] = ()
    hosts: tuple[Name, ...] = ()
    places: tuple[tuple[Name, str], ...] = ()
    earlier: TimeSaid | None = None
    clock: TimeSaid | None = None
    act: TimeSaid | None = None
    topic: Topic = NOTHING
    reference: Name | None = None

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
        own = (n for n in self.states() if self._acts(n))
        return [n for n in own if not LED_BY.match(self.even, n.end)]

    def _acts(self, name: Name) -> bool:
        """Whether a State does something: it is no place, and not set aside but with a number of its own."""
        if WITHOUT.search(self.even, max(0, name.start - LEADER), name.start):
            return bool(OWN_NUMBER.match(self.even, name.end))
        return name not in self.hosts

    def senders(self) -> list[Name]:
        """Those of them that may send people: no people of whom only a person is told."""
        return [n for n in self.actors() if not _titled(self.even, n)]


def foci(
    view: View,
    text: str,
    even: str,
    cut: list[Sentence],
    names: list[Name],
    moments: list[Moment],
    day: date | None,
) -> list[Focus]:
    """The focus of each sentence of a text of a day. What is spoken of is carried from sentence to sentence within a
    paragraph, and from the heading or the text as a whole where it is about one; a sentence that names another mission
    is about that one. A text that names no mission of the United Nations, but another force, is about that force."""
    names = merged(even, names)
    by_sentence = [[n for n in names if s.start <= n.start < s.end] for s in cut]
    on = day or max((w.last for m in moments for w in m.times), default=None)
    own_names = {n.keys[0] for n in names if n.kind == "mission"}
    new = {m for s, held in zip(cut, by_sentence, strict=True) for m in founded(view, even, s, held, on)}
    known = Known(frozenset(own_names | new), day is None, OF_UN.search(even) is not None)
    own = [
        mission_named(view, even, s, [n for n in held if not aside(even, n)], moment.day or on, known)
        for s, held, moment in zip(cut, by_sentence, moments, strict=True)
    ]
    if len(cut) > 1 and not own[0].mission and text[cut[0].end - 1] not in ".!?":
        days = (on, *(m.day for m in moments if m.day))
        if title := mission_of_title(view, even, cut[0], by_sentence[0], days, known):
            own[0] = Placed(title, False)
    track = Track(main_of(view, even, cut, own, names, on))
    out: list[Focus] = []
    for sentence, held, moment, named in zip(cut, by_sentence, moments, own, strict=True):
        if moment.heading and not named.mission:
            named = Placed(mission_of_heading(view, even, sentence, held, on, known), False)
        ref = track.enter(even, sentence, held, named, heading=moment.heading)
        before = tuple(out[-1].actors() if out else ())
        focus = _focus(view, even, sentence, held, named, track, ref)
        if focus.carried and not focus.missions():
            then = at_the_time(view, focus.carried, moment.day)
            if not track.today and focus.carried not in own_names:
                track.look_back(focus.carried, then)
            focus = replace(
                focus, carried=then, topic=Topic(then) if focus.topic.mission == focus.carried else focus.topic
            )
        track.today = track.today or (bool(out) and bool(focus.carried) and moment.day is None)
        focus = replace(focus, times=tuple(moment.times), published=day, before=before)
        out.append(replace(focus, earlier=moment.earlier, clock=moment.clock, act=moment.act))
        past = day is not None and named.mission != "" and not of_the_time(view, named.mission, day)
        stays = past and not PAST.search(even, sentence.start, sentence.end)
        track.leave(even, sentence, held, named, ref, stays=stays, world=focus.world)
    return out


def _focus(
    view: View, even: str, sentence: Sentence, names: list[Name], named: Placed, track: Track, ref: Reference
) -> Focus:
    """The focus of a sentence by what it names, and by what the text spoke of before it."""
    hosts = hosts_named(view, even, names)
    all_ = WORLD.search(even, sentence.start, sentence.end)
    all_ = None if named.mission and all_ and SUPERLATIVE.search(even, sentence.start, all_.start()) else all_
    near = (n for n in hosts if all_ and 0 <= n.start - all_.end() < AT_ONCE)
    world = all_ is not None and all(NUMERAL.search(even, all_.end(), n.start) for n in near)
    topic = track.of_sentence(named, ref)
    of_un = not named.mission and OF_UN.search(even, sentence.start, sentence.end)
    return Focus(
        sentence,
        tuple(names),
        "" if not named.mission and elsewhere(view, topic.mission, hosts) else topic.mission,
        world or track.of_all(named, ref),
        even=even,
        body="" if of_un else topic.body,
        hosts=hosts,
        places=tuple(p for p in named.places if not (ref and at_home(view, track.topic.mission, *p))),
        topic=track.topic,
        reference=Name(*ref, "mission", (track.topic.mission,)) if ref and track.topic else None,
    )


def mission_of_place(view: View, name: Name, focus: Focus) -> str:
    """The mission at the place or State that a name means, on the day of a sentence; "" for none."""
    day = focus.published or (focus.earlier.last if focus.earlier else None)
    if name.kind == "place":
        return in_place(view, running_of(view, name.keys, day), day)
    return next(iter(of_host(view, name.keys[0], day)), "") if name.kind == "state" else ""


def mission_at(focus: Focus, at: int, end: int) -> tuple[str, str]:
    """The mission that the words at a place are about, and the other body where it is one: the nearest name before
    them, else after them, else what is carried over. "It" and "the mission" are names of what is carried over."""
    even = focus.even
    rows = [(n, n.keys[0], "") for n in focus.names if n.kind == "mission"]
    rows += [(n, "", n.keys[0]) for n in focus.others()]
    rows = [r for r in rows if not aside(even, r[0]) or 0 <= at - r[0].end < BESIDE or 0 <= r[0].start - end < CLOSE]
    near = [(n, m, "") for n, m in focus.places if min(abs(at - n.end), abs(n.start - end)) < BESIDE]
    near = [r for r in near if r[0] in focus.hosts or at_place(even, r[0])]
    if _listed(focus, end):
        near = []
    if len({m for _, m in focus.places}) > 1 or focus.reference:  # "in Congo 18,400, in Liberia 14,000"
        rows += near
    if focus.reference:
        if at_hand := [r for r in near if not CLAUSE.search(even, min(at, r[0].end), max(end, r[0].start))]:
            return at_hand[0][1:]
        rows.append((focus.reference, focus.topic.mission, focus.topic.body))
    if rows and focus.world and _of_all(focus, rows, at, end):
        return ALL, ""
    if rows:
        mission, body = _nearest(even, rows, at, end)
        last = max((r[0].end for r in rows if r[2] == body and r[0].end <= at), default=at)
        if body and UN_ITSELF.search(even, last, at):
            return focus.topic.mission or (ALL if focus.world else ""), ""
        return mission, body
    if _listed(focus, end):
        return ALL, ""
    if len(focus.places) == 1 and not _is_of(focus, at, end):
        return (ALL if focus.world else focus.topic.mission or ALL), ""
    if len(focus.places) > 1 and not focus.world:
        return focus.placed, ""
    if focus.world:
        return ALL, ""
    return focus.carried, focus.body


def _listed(focus: Focus, end: int) -> bool:
    """Whether a list of places follows words, of which none is meant alone: "2,700 in Abyei, Mali and Lebanon"."""
    places = [n for n in focus.names if n.kind in ("place", "state") and n.start >= end]
    first = next((i for i, n in enumerate(places) if at_place(focus.even, n)), None)
    if first is None or len(places) - first < A_LIST or not focus.places or focus.missions():
        return False
    listed = places[first : first + A_LIST]
    return all(LISTED.fullmatch(focus.even, a.end, b.start) for a, b in itertools.pairwise(listed))


def _of_all(focus: Focus, rows: list[tuple[Name, str, str]], at: int, end: int) -> bool:
    """Whether words are of all operations, of which one is named after them: "512 in UN missions, 339 of them in
    UNIFIL"."""
    first = min(r[0].start for r in rows)
    if first < end:
        return False
    parted = NUMBER.search(focus.even, end, first) and CLAUSE.search(focus.even, end, first)
    return bool(parted) and bool(WORLD.search(focus.even, focus.sentence.start, first))


def _is_of(focus: Focus, at: int, end: int) -> bool:
    """Whether words are of the only place that their sentence names: not where it follows in another clause, and is
    that of no mission by its words ("93 died, 31 of them in Lebanon")."""
    name, even = focus.places[0][0], focus.even
    clauses = {m[0] for m in CLAUSE.finditer(even, end, name.start)} if name.start >= end else set()
    counted = NUMERAL.search(even, end, max(end, name.start))  # "706 with the missions, 609 of them in Lebanon"
    return not clauses or (clauses == {","} and about_host(even, name) and not counted)


def _nearest(even: str, rows: list[tuple[Name, str, str]], at: int, end: int) -> tuple[str, str]:
    """The mission and other body of the name that words at a place are of."""
    rows = [r for r in rows if ";" not in even[min(at, r[0].end) : max(end, r[0].start)]] or rows
    rows.sort(key=lambda r: r[0].start)
    before = [r for r in rows if r[0].end <= at]
    if len(before) > 1 and TAKES_OVER.search(even, before[-2][0].end, before[-1][0].start):
        before.pop()  # "MONUSCO took over from MONUC"
    after = [r for r in rows if r[0].start >= at]
    far = bool(before) and (at - before[-1][0].end >= CLOSE or bool(CLAUSE.search(even, before[-1][0].end, at)))
    next_to = bool(after) and after[0][0].start - end < CLOSE and not CLAUSE.search(even, end, after[0][0].start)
    next_to = next_to and not ANOTHER.match(even, end)  # "with 18,000, and MONUSCO"
    serves = bool(after) and serves_in(even, end, after[0][0].start)
    if after and (not before or serves or (far and next_to)):
        return after[0][1], after[0][2]
    return (before[-1] if before else rows[0])[1:]


def first_named(focus: Focus) -> str:
    """The mission named in the sentence, else the one carried over where the sentence speaks of "the mission"."""
    named = focus.missions()
    return named[0][1] if named else focus.carried


TAKES_OVER = pattern("subject", "takes_over")
THEN, PAST = pattern("subject", "then"), pattern("subject", "past")
NUMERAL = re.compile(r"\d")
CLAUSE, UN_ITSELF = pattern("subject", "clause"), pattern("subject", "un_itself")
NUMBER = re.compile(r"\d")
CLOSE = 14  # characters after words within which a name is theirs
BESIDE = 40  # characters between a number and the place that it is of, where a sentence names several
