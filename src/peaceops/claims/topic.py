"""What a text, a section and a sentence go on about: the mission or other force that "it", "the mission", "la fuerza"
or "der Einsatz" means, carried from sentence to sentence."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from peaceops.book import View
from peaceops.claims.gazetteer import Name
from peaceops.claims.pattern import pattern
from peaceops.claims.segment import Sentence
from peaceops.claims.whereabouts import OF_UN, Placed, of_the_time

WORLD, UN = pattern("subject", "world"), pattern("subject", "un")
IT, THE_MISSION = pattern("subject", "it"), pattern("subject", "the_mission")
SUBJECTLESS = pattern("subject", "subjectless")
NOT_THE_ONE, LATTER = pattern("subject", "not_the_one"), pattern("subject", "latter")
THAT_ONE, THERE = pattern("subject", "that_one"), pattern("subject", "there")
ASIDE_BEFORE, ASIDE_AFTER = pattern("subject", "aside_before"), pattern("subject", "aside_after")
APPOSED, OF_NAME = pattern("subject", "apposed"), pattern("subject", "of_name")
LONG_NAME = pattern("subject", "long_name")
OWN_FORCE = pattern("subject", "own_force")
FORCE, BECAME = pattern("subject", "force_word"), pattern("say_dates", "became")
WHOLE_BODIES = ("AU", "EU", "NATO", "ECOWAS", "France", "OSCE")  # organizations, beside whom their forces are named
NO_FORCE = ("SIPRI", "IDF")
TWICE = 2  # times as often as missions, from which a body named first is what a text is about
LEAD = 3  # sentences at the head of a text, which say what it is about
HEADING = 70  # characters of a line without a stop that stands over a section
ASIDE = 44  # characters before a name within which words set it beside the subject
NEAR_START = 60  # characters into a sentence, in which its subject stands
FAR = 150  # characters from "the mission" to the letters of its name, where that is written out
AT_START = 12  # characters into a sentence, in which its first word stands: "The", "In 2003"
NEXT = 12  # characters after "peacekeeping" to the force that it is said of
LONG = 15  # letters from which a name is written out
STOPS = ".!?…:;,"


class Topic(NamedTuple):
    """A mission of the United Nations, or another body; neither, where nothing is known."""

    mission: str = ""
    body: str = ""

    def __bool__(self) -> bool:
        return bool(self.mission or self.body)


NOTHING = Topic()
Reference = tuple[int, int] | None  # where a sentence says "it" or "the mission"


def main_of(
    view: View, even: str, cut: list[Sentence], own: list[Placed], names: list[Name], day: date | None
) -> Topic:
    """The mission of the text, or the other body where it is about one: named at its head or again and again. A body
    named first, and more often than missions are, is what a text is about; one that is named by the way is not."""
    lead = cut[min(LEAD, len(cut)) - 1].end if cut else 0
    missions = [(n.keys[0], n.start) for n in names if n.kind == "mission"]
    bodies = [(n.keys[0], n.start) for n in names if n.kind == "other" and n.keys[0] not in NO_FORCE]
    count, others = Counter(m for m, _ in missions), Counter(b for b, _ in bodies)
    first = min((at for _, at in missions), default=len(even))
    heads = [b for b, at in bodies if at < min(first, lead)]
    often = others.total() > TWICE * count.total() or (len(heads) > 1 and others.total() > count.total())
    placed = bool(count) and any(p.mission for p in own[:1])
    whole = all(b in WHOLE_BODIES for b in heads) and UN.search(even, 0, lead)  # the AU's troops, in a text on the UN
    if heads and often and not (placed or whole) and (count or not _of_un(even, lead, names)):
        own_name = [b for b, _ in others.most_common() if b not in WHOLE_BODIES]
        return Topic("", next(iter(own_name), bodies[0][0]))
    if not count:
        if any(WORLD.search(even, *s.span) for s, p in zip(cut[:LEAD], own, strict=False) if not p.mission):
            return NOTHING  # a place that is told by the way in a text on all operations
        return Topic(next((p.mission for p in own[:LEAD] if p.mission), ""))
    most, times = count.most_common(1)[0]
    at_head = [m for m, at in missions if at < lead]
    there = day is None or of_the_time(view, most, day)
    if times * 2 < count.total():
        alone = len(set(at_head)) == 1 and at_head[0] == missions[0][0] and not WORLD.search(even, 0, lead)
        return Topic(at_head[0]) if alone and (day is None or of_the_time(view, at_head[0], day)) else NOTHING
    worlds = sum(1 for s in cut if WORLD.search(even, s.start, s.end))
    again = any(p.mission == most and not p.by_name for p in own[:LEAD])
    if times == 1 and not again and worlds > (most in at_head) and first > cut[0].end:
        return NOTHING  # "the first of all, UNTSO", in a text about all of them
    alone = len(count) == 1 and there and not WORLD.search(even, 0, lead)
    return Topic(most) if times > 1 or most in at_head or alone else NOTHING


def _of_un(even: str, end: int, names: list[Name]) -> bool:
    """Whether the head of a text speaks of a force of the United Nations: no "peacekeeping force of the AU"."""
    others = [n.start for n in names if n.kind == "other"]
    return any(not any(0 <= at - m.end() < NEXT for at in others) for m in OF_UN.finditer(even, 0, end))


def heading_of(text: str, cut: Sequence[Sentence], at: int) -> bool:
    """Whether a sentence is a line that stands over a section: short, alone in its paragraph, without a stop."""
    here = cut[at]
    alone = (at == 0 or cut[at - 1].paragraph != here.paragraph) and (
        at + 1 < len(cut) and cut[at + 1].paragraph != here.paragraph
    )
    own = text[here.start : here.end]
    return alone and len(own) <= HEADING and own[-1] not in STOPS and own[0].isalnum() and not own[0].islower()


def merged(even: str, names: list[Name]) -> list[Name]:
    """Names without those that the next one says again in brackets: "the Mission in the Central African Republic and
    Chad (MINURCAT)" is one."""
    out: list[Name] = []
    for name in names:
        last = next((n for n in reversed(out) if n.kind == "mission"), None) if name.kind == "mission" else None
        if (
            last
            and last.end - last.start > LONG
            and last.keys != name.keys
            and APPOSED.fullmatch(even, last.end, name.start)
        ):
            out.remove(last)
            name = replace(name, start=last.start)
        out.append(name)
    return _forces_alone(even, out)


def _forces_alone(even: str, names: list[Name]) -> list[Name]:
    """Names without an organization that stands beside the name of its own force: "KFOR, the NATO-led force"."""
    others = [n for n in names if n.kind == "other"]
    beside = {
        whole
        for one, two in itertools.pairwise(others)
        for whole, force in ((one, two), (two, one))
        if whole.keys[0] in WHOLE_BODIES and force.keys[0] not in (*WHOLE_BODIES, *NO_FORCE)
        if OWN_FORCE.fullmatch(even, one.end, two.start)
    }
    return [n for n in names if n not in beside]


def aside(even: str, name: Name) -> bool:
    """Whether a mission is named beside the one that a sentence is about: as what it took over from, is compared
    with, or includes."""
    if name.kind != "mission":
        return False
    before = ASIDE_BEFORE.search(even, max(0, name.start - ASIDE), name.start)
    return bool(before or ASIDE_AFTER.match(even, name.end))


def reference(even: str, sentence: Sentence, names: Sequence[Name]) -> Reference:
    """Where a sentence speaks of the force told before it, as "it" or "the mission", before it names another; None
    where it does not."""
    first = min((n.start for n in names if n.kind in ("mission", "other")), default=sentence.end)
    found = [
        m.span() for m in [IT.search(even, sentence.start, first), SUBJECTLESS.match(even, sentence.start, first)] if m
    ]
    for match in THE_MISSION.finditer(even, sentence.start, first):
        if not NOT_THE_ONE.match(even, match.end()) and not _of_a_name(even, match, names):
            found.append(match.span())
            break
    return min(found, default=None)


def _of_a_name(even: str, match: re.Match[str], names: Sequence[Name]) -> bool:
    """Whether "the mission" is that of a name which follows, or of a place before it: "the mission Unifil", "the force
    in Mali", "in Mali the mission there"."""
    end = match.end()
    if any(0 <= n.start - end < FAR and LONG_NAME.fullmatch(even, end, n.start) for n in names if n.kind == "mission"):
        return True
    if THERE.match(even, end) and any(n.kind in ("state", "place") and n.end <= match.start() for n in names):
        return True
    return any(0 <= n.start - end < ASIDE and OF_NAME.fullmatch(even, end, n.start) for n in names)


@dataclass(slots=True)
class Track:
    """The topic as a text is read on: of the whole, of the section under a heading, and of the sentence that is next.
    `latest`: what was named last of all, by whatever sentence; `aside`: what the sentence before named last, beside
    what it is about; `today`: whether it has told something of a mission without a time, so that a look back is one by
    the way."""

    main: Topic
    section: Topic = NOTHING
    topic: Topic = NOTHING
    last: Topic = NOTHING
    latest: Topic = NOTHING
    aside: Topic = NOTHING
    paragraph: int = -1
    all_missions: bool = False
    today: bool = False

    def enter(self, even: str, sentence: Sentence, names: Sequence[Name], named: Placed, *, heading: bool) -> Reference:
        """Go on to a sentence: where it refers to the topic, which a new paragraph takes from its section."""
        ref = reference(even, sentence, names)
        if ref and any(n.end <= ref[0] and m != self.topic.mission for n, m in named.places):
            ref = None  # "In Lebanon the force has 10,400": of the place with which it opens
        if self.paragraph < 0:
            self.section = self.last = self.main
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.all_missions = sentence.paragraph, False
            if heading:
                self.section = Topic(named.mission) if named.mission else self.main
            self.topic = self.section or (
                self.last if ref and (THE_MISSION.match(even, *ref) or SUBJECTLESS.match(even, *ref)) else NOTHING
            )
        head = min(sentence.end, sentence.start + NEAR_START)
        if self.latest and LATTER.search(even, sentence.start, head):
            self.topic = self.latest
        elif self.aside and (that := THAT_ONE.match(even, sentence.start, head)):
            self.topic, ref = self.aside, that.span()
        return ref

    def look_back(self, mission: str, then: str) -> None:
        """Go on with the mission that was at a place then, in place of the one that is there today."""
        if mission == then:
            return
        self.main, self.section, self.topic, self.last = (
            Topic(then) if t.mission == mission else t for t in (self.main, self.section, self.topic, self.last)
        )

    def of_sentence(self, named: Placed, ref: Reference) -> Topic:
        """What a sentence is about: what it refers to before it names anything, else what it names, else the topic."""
        return self.topic if not named.mission or (ref and self.topic) else Topic(named.mission)

    def of_all(self, named: Placed, ref: Reference) -> bool:
        """Whether the paragraph speaks of all operations, and the sentence of nothing else."""
        return self.all_missions and not named.mission and ref is None

    def leave(
        self,
        even: str,
        sentence: Sentence,
        names: Sequence[Name],
        named: Placed,
        ref: Reference,
        *,
        stays: bool,
        world: bool,
    ) -> None:
        """Go on from a sentence: `stays` where what it names is of another time, and is told by the way."""
        self.all_missions = not named.mission and ref is None and (world or self.all_missions)
        forces = [n for n in names if n.kind in ("mission", "other")]
        if forces:
            key = forces[-1].keys[0]
            self.latest = Topic(key) if forces[-1].kind == "mission" else Topic("", key)
        self.aside = self.latest if forces and self.latest != self.topic else NOTHING
        if ref and self.topic:
            return
        if named.mission:
            became = BECAME.search(even, *sentence.span) if self.latest.mission else None
            self.topic = self.topic if stays else self.latest if became else Topic(named.mission)
        elif (
            (n := next(iter(forces), None))
            and n.kind == "other"
            and _is_force(even, sentence, n)
            and (not self.main.mission or _begins(sentence, n))
        ):
            self.topic = self.latest if BECAME.search(even, *sentence.span) else Topic("", n.keys[0])
        self.last = self.topic or self.last


def _begins(sentence: Sentence, name: Name) -> bool:
    """Whether a force by its own name is what a sentence begins with."""
    return name.keys[0] not in WHOLE_BODIES and name.start - sentence.start < AT_START


def _is_force(even: str, sentence: Sentence, name: Name) -> bool:
    """Whether the name of another body, at the head of a sentence, is that of a force rather than an organization."""
    if name.kind != "other":
        return False
    force = name.keys[0] not in (*WHOLE_BODIES, *NO_FORCE) or FORCE.search(even, name.start, name.end)
    return bool(force) and name.start - sentence.start < NEAR_START
