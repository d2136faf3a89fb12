"""Understanding how members of the Council voted by name: who voted for or against, abstained, or used its veto."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from peaceops.claims.gazetteer import Name
from peaceops.claims.pattern import pattern
from peaceops.claims.subject import Focus

SUBJECTS = Path(__file__).with_name("vote_subjects.csv")
VETO, NO_VETO, ABSENT = "V", "X", "P"  # cast a veto; did not vote against; took no part
DID_NOT = {"A": "a", "Y": "y"}  # did not abstain; did not vote in favour
CASTS = {  # what a member cast, by the words that say it
    VETO: pattern("say_casts", "vetoes"),
    "A": pattern("say_casts", "abstains"),
    "N": pattern("say_casts", "opposes"),
    "Y": pattern("say_casts", "favours"),
    ABSENT: pattern("say_casts", "absents"),
}
BLOCKS, BLOCKED_THING = pattern("say_casts", "blocks"), pattern("say_casts", "blocked_thing")
VETO_NOUN, OWN_LEAD = pattern("say_casts", "veto_noun"), pattern("say_casts", "own_lead")
OF_NAME, NO_EVENT = pattern("say_casts", "of_name"), pattern("say_casts", "no_event")
AFTER, BETWEEN, BEFORE = (pattern("say_casts", f"voters_{where}") for where in ("after", "between", "before"))
ALONE, DENIED, MAY = pattern("say_casts", "alone"), pattern("say_casts", "denied"), pattern("say_casts", "may")
NEITHER, BUT = pattern("say_casts", "neither"), pattern("say_casts", "but")
NOT_AFTER = pattern("say_casts", "not_after")
ON_SUBJECT, SUBJECT_OF = pattern("say_casts", "on_subject"), pattern("say_casts", "subject_of")
OVER = pattern("say_casts", "over")
HOW_OFTEN = pattern("say_rules", "vetoes_cast")
ADMISSION = "ADM"  # the item of the agenda on new Members, above the State that asks to be one
REACH = 60  # characters between a member and the words that say what it cast
THING = 70  # characters around "blocked" within which a text or a mandate is named
HEAD = 14  # characters from the beginning of a sentence to the State that is its subject
NEXT_TO = 20  # characters after the words of an abstention, in which a State is the one that abstained
AHEAD, ADJACENT = 30, 4  # characters before a verb that may deny it; between a name and its veto


@dataclass
class Casts:
    """Members that a sentence names with what each cast, where they stand, and the casts that are said to be all."""

    voters: dict[str, str] = field(default_factory=dict)
    places: list[tuple[int, int]] = field(default_factory=list)
    alone: dict[str, float] = field(default_factory=dict)

    def add(self, group: list[Name], cast: str, first: int, last: int) -> None:
        """Take members with what they cast; the first that is said of each stands."""
        for name in group:
            self.voters.setdefault(name.keys[0], cast)
        self.places.append((min(group[0].start, first), max(group[-1].end, last)))


def casts_said(even: str, focus: Focus) -> Casts:
    """Members that a sentence names, each with what it cast."""
    found = Casts()
    states = [n for n in focus.states() if n.kind == "state" and n not in focus.hosts]
    for cast, first, last in _verbs(even, focus):
        lead = even[max(focus.sentence.start, first - AHEAD) : first]
        denied = DENIED.search(lead) or (cast in DID_NOT and NOT_AFTER.match(even, last))
        if MAY.search(lead) or (denied and cast == ABSENT):
            continue
        group = _group(even, focus, states, first, last) or _owner(even, focus, states, first, last)
        denied = denied or (NEITHER.search(even[focus.sentence.start : group[0].start]) if group else None)
        spared = group and BUT.search(even, focus.sentence.start, group[0].start)  # "all but Russia voted for it"
        if group and not (denied and cast == ABSENT) and not (cast == "Y" and spared):
            found.add(group, DID_NOT.get(cast, NO_VETO) if denied else cast, first, last)
            if not denied and ALONE.search(
                even, max(focus.sentence.start, group[0].start - AHEAD), max(last, group[-1].end) + AHEAD
            ):
                found.alone["a" if cast == "A" else "n"] = float(len(group))
    for name, first, last in _nouns(even, focus):
        found.add([name], VETO, first, last)
    return found


def _verbs(even: str, focus: Focus) -> Iterator[tuple[str, int, int]]:
    """The words by which members cast: what, and where; "blocked" beside a text or a mandate alone."""
    start, end = focus.sentence.span
    if HOW_OFTEN.search(even, start, end):
        return  # how often a veto was used is no vote
    for cast, known in CASTS.items():
        yield from ((cast, m.start(), m.end()) for m in known.finditer(even, start, end))
    for match in BLOCKS.finditer(even, start, end):
        if BLOCKED_THING.search(even, max(start, match.start() - THING), min(end, match.end() + THING)):
            yield VETO, match.start(), match.end()


def _group(even: str, focus: Focus, states: list[Name], first: int, last: int) -> list[Name]:
    """The States joined to each other just before the words, else just after them."""
    before = [n for n in states if n.end <= first and (even[n.end] == "'" or not OVER.search(even, 0, n.start))]
    if before and first - before[-1].end < REACH and _leads_to(even, focus, before[-1].end, first):
        group = [before[-1]]
        for name in reversed(before[:-1]):
            if not BETWEEN.fullmatch(even, name.end, group[0].start):
                break
            group.insert(0, name)
        return group
    after = [n for n in states if n.start >= last]
    if not after or not AFTER.fullmatch(_without_times(even, focus, last, after[0].start)):
        return []
    group = [after[0]]
    for name in after[1:]:
        if not BETWEEN.fullmatch(even, group[-1].end, name.start):
            break
        group.append(name)
    return group


def _leads_to(even: str, focus: Focus, end: int, start: int) -> bool:
    """Whether the words between a member and a verb only join them, or say when."""
    between = _without_times(even, focus, end, start)
    return bool(BEFORE.fullmatch(between) or BEFORE.fullmatch(f"{between.rstrip()} "))


def _without_times(even: str, focus: Focus, start: int, end: int) -> str:
    """The words between two places, without the times that they tell."""
    between = even[start:end]
    for when in reversed([w for w in focus.times if start <= w.start and w.end <= end]):
        between = between[: when.start - start] + between[when.end - start :]
    return between


def _owner(even: str, focus: Focus, states: list[Name], first: int, last: int) -> list[Name]:
    """The State or States that begin the sentence, where it tells of their own veto, or of their abstention by which
    they did something, at its end."""
    vetoes = "veto" in even[first:last]
    near = any(0 <= n.start - last < NEXT_TO for n in states)  # "mit Enthaltung Russlands"
    own = vetoes or (not near and OWN_LEAD.search(even, max(focus.sentence.start, first - AHEAD), first))
    if not own or not states or states[0].start - focus.sentence.start > HEAD:
        return [n for n in states if 0 <= n.start - last < REACH][:1] if vetoes else []
    group = [states[0]]
    for name in states[1:]:
        if not BETWEEN.fullmatch(even, group[-1].end, name.start):
            break
        group.append(name)
    return group


def _nouns(even: str, focus: Focus) -> Iterator[tuple[Name, int, int]]:
    """Vetoes told by a noun: "Russia's veto", "a Russian veto", "le veto russe"."""
    for veto in VETO_NOUN.finditer(even, *focus.sentence.span):
        lead = even[max(focus.sentence.start, veto.start() - AHEAD) : veto.start()]
        if MAY.search(lead) or NO_EVENT.search(lead):
            continue
        for name in focus.states():
            before = name.end <= veto.start() and OF_NAME.fullmatch(even, name.end, veto.start())
            after = name.kind == "people" and 0 <= name.start - veto.end() < ADJACENT
            if before or after:
                yield name, min(veto.start(), name.start), max(veto.end(), name.end)
                break


@cache
def _subjects() -> tuple[dict[str, str], re.Pattern[str], dict[str, str]]:
    """Agenda keys by ISO code where they differ, and by the words for what is no State."""
    with SUBJECTS.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    words = {w: r["agenda"] for r in rows for w in r["words"].split(";") if w}
    known = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})")
    return {r["iso3"]: r["agenda"] for r in rows if r["iso3"]}, known, words


def subject_of_vote(even: str, focus: Focus, voters: dict[str, str]) -> str:
    """The State or the agenda item that a sentence names beside those who voted: an ISO code or an agenda key."""
    by_iso3, known, words = _subjects()
    if found := [words[m[0]] for m in known.finditer(even, *focus.sentence.span)]:
        return ADMISSION if ADMISSION in found else found[0]
    states = [n for n in focus.names if n.kind == "state" and n.keys[0] not in voters]
    others = [n.keys[0] for n in states if ON_SUBJECT.search(even, 0, n.start) or SUBJECT_OF.match(even, n.end)]
    others = others or [n.keys[0] for n in states if VETO in voters.values()]
    return by_iso3.get(others[0], others[0]) if others else ""


def joined(even: str, states: list[Name]) -> list[Name]:
    """The first of these States and those that are joined to it, each to the next: "China, Russia and Gabon"."""
    group = states[:1]
    for name in states[1:]:
        if not BETWEEN.fullmatch(even, group[-1].end, name.start):
            break
        group.append(name)
    return group
