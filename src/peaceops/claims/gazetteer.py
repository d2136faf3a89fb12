"""Spotting names: missions, other forces, States and their people, and places, in one pass over an evened text."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peaceops.book import View, asked
from peaceops.book.tables.missions import BodiesRow, MissionAliasesRow, MissionsRow, StateNamesRow
from peaceops.claims.letters import evened
from peaceops.missions.dates import START, preferred_of
from peaceops.missions.states import states

HERE = Path(__file__).parent
SHORT = 3  # letters of an acronym that must stand in capitals, for it may be a word
MONEY = ("$", " $", "-dollar", " dollar", "-dolar")  # after "US", which is no State there
LATIN = frozenset(
    [
        "met",
        "un_en",
        "un_fr",
        "un_es",
        "common",
        "common_en",
        "common_fr",
        "common_es",
        "common_de",
        "common_pt",
        "common_it",
    ]
)
NO_STATE = {"ALL", "MAR", "JAN", "AND", "ARE", "CAN", "NOR", "PER", "MAY", "IN", "NO"}  # words in capitals too


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the text: its place, what it is (mission, other, state, people, place, no_state), its keys: acronyms,
    ISO codes, or the name of another body. `state`: the ISO code of a place that is a State's name too."""

    start: int
    end: int
    kind: str
    keys: tuple[str, ...]
    state: str = ""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every surface form with what it means, and the automaton that finds them all."""

    automaton: Any
    means: tuple[tuple[str, str, tuple[str, ...], str], ...]

    def names_in(self, text: str, even: str) -> list[Name]:
        """The names of a text, in order, the longest where several begin alike; whole words only."""
        found, small = [], text.islower()
        for index, start, end in self.automaton.find_matches_as_indexes(even):
            surface, kind, keys, state = self.means[index]
            end = _with_genitive(even, kind, start, end)
            if not _whole(even, start, end) or (len(surface) <= SHORT and text[start:end] != text[start:end].upper()):
                continue
            if kind == "state" and len(surface) <= SHORT and text[start:end] in NO_STATE:
                continue
            if kind == "state" and not small and text[start:end].islower():
                continue  # "on the island" is not Iceland, which is "Island" elsewhere
            if even.startswith(MONEY, end):
                continue
            found.append(Name(start, end, kind, keys, state))
        return found


def _with_genitive(even: str, kind: str, start: int, end: int) -> int:
    """Where a name ends with the s that German puts to States: "Chinas Anteil"."""
    return end + 1 if kind == "state" and end - start > SHORT + 1 and even[end : end + 1] == "s" else end


def _whole(even: str, start: int, end: int) -> bool:
    before = even[start - 1] if start else " "
    after = even[end] if end < len(even) else " "
    return not (before.isalnum() or after.isalnum())


@asked
def gazetteer(view: View) -> Gazetteer:
    """The gazetteer of an edition of the book, made once."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    means: dict[str, dict[str, list[str]]] = {}
    for surface, kind, key in _surfaces(view):
        even = evened(surface).strip()
        if len(even) > 1:
            keys = means.setdefault(even, {}).setdefault(kind, [])
            keys += [] if key in keys else [key]
    order = ("other", "mission", "place", "state", "people", "no_state")
    rows = [(s, k, tuple(kinds[k])) for s, kinds in sorted(means.items()) for k in order if k in kinds]
    both = {s: kinds for s, kinds in means.items() if "place" in kinds and "state" in kinds}
    hosts = {
        s: [i for i in kinds["state"] if kinds["place"][0] in hosted(view).get(i, ())] for s, kinds in both.items()
    }
    state = {s: found[0] for s, found in hosts.items() if found}  # not Congo, which is two States
    first = {s: (s, k, keys, state.get(s, "")) for s, k, keys in reversed(rows)}
    table = tuple(first[s] for s in sorted(first))
    # AhoCorasick finds leftmost-longest by letters: a name inside a longer word is refused afterwards
    return Gazetteer(AhoCorasick([row[0] for row in table], matchkind=MatchKind.LeftmostLongest), table)


def _surfaces(view: View) -> Iterator[tuple[str, str, str]]:
    missions = {r.mission for r in view.all(MissionsRow)}
    for m in view.all(MissionsRow):
        if m.mission != "UNFOR" and (m.kind != "support" or m.mission in ("UNSOS", "UNSOA", "UNSOH")):
            for name in (m.mission, m.name, m.name.replace("United Nations", "UN")):
                yield name, "mission", m.mission
    for alias in view.all(MissionAliasesRow):
        if alias.mission in missions:
            yield alias.alias, "mission", alias.mission
    for body in view.all(BodiesRow):
        if body.kind == "other_mission":
            for name in (body.body, body.name, *filter(None, (body.spellings or "").split(";"))):
                yield name, "other", body.body
    yield from _of_file("other_bodies.csv", "other", "body")
    yield from _of_file("nationalities.csv", "people", "iso3")
    with (HERE / "places.csv").open(encoding="utf-8", newline="") as handle:
        yield from ((r["place"], "place", r["mission"]) for r in csv.DictReader(handle))
    for state in states(view).values():
        yield state.name, "state", state.iso3
    for spelt in view.all(StateNamesRow):
        if spelt.use in LATIN and len(spelt.spelling) > SHORT:
            yield spelt.spelling, "state", spelt.iso3
    yield from _of_file("metonyms.csv", "state", "iso3")
    yield from _of_file("mission_words.csv", "mission", "mission")
    yield from _of_file("no_states.csv", "no_state", "what")  # "Latin America" is not America


def _of_file(name: str, kind: str, key: str) -> Iterator[tuple[str, str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            for word in row["words"].split(";"):
                yield word, kind, row[key]


def _first_of_host(view: View, row: MissionsRow) -> tuple[bool, int, int, str]:
    """Peacekeeping operations first, those of one host before those of several, the newest before older ones."""
    start = preferred_of(view, row.mission).get(START)
    newest = -start.on_date.toordinal() if start else 0
    return row.kind != "pko", len((row.hosts or "").split(";")), newest, row.mission


@asked
def hosted(view: View) -> Mapping[str, tuple[str, ...]]:
    """Missions by the ISO code of a host, peacekeeping operations first."""
    found: dict[str, list[str]] = {}
    for row in sorted(view.all(MissionsRow), key=lambda r: _first_of_host(view, r)):
        for iso3 in filter(None, (row.hosts or "").split(";")):
            if row.kind != "support":
                found.setdefault(iso3, []).append(row.mission)
    return {iso3: tuple(missions) for iso3, missions in found.items()}


def same_host(view: View, mission: str) -> tuple[str, ...]:
    """The other missions of a mission's hosts."""
    hosts = [missions for missions in hosted(view).values() if mission in missions]
    return tuple(dict.fromkeys(m for missions in hosts for m in missions if m != mission))
