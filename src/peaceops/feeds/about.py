"""Which missions an item is about, and by what: a name, a handle or hashtag, the mission's own site, a place.

Names and places are those of the check (`claims/gazetteer.py`, `claims/subject.py`); each item stands for itself.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from peaceops.book import View, asked
from peaceops.book.tables.missions import MissionsRow
from peaceops.claims.gazetteer import Name, gazetteer, hosted
from peaceops.claims.letters import evened
from peaceops.claims.moments import moments_of
from peaceops.claims.segment import sentences
from peaceops.claims.subject import foci
from peaceops.claims.when import times_in
from peaceops.claims.whereabouts import in_place
from peaceops.feeds.feed import FeedItem
from peaceops.missions.dates import preferred_of, ran
from peaceops.missions.states import states

HERE = Path(__file__).parent
HANDLE = re.compile(r"[@#＃＠](\w{3,40})")
ADDRESS_SAID = re.compile(r"https?://[^\s<>\"')\]]{4,300}", re.IGNORECASE)
SHORTEST = 5  # letters of an acronym that a handle may go on from: a shorter one begins other words
OWN_SITES = ("unmissions.org", "un.org")


@dataclass(frozen=True, slots=True)
class Link:
    """A mission that an item is about. `how`: name, handle, site or place; `by`: the words of the item that say so."""

    mission: str
    how: str
    by: str

    def to_dict(self) -> dict[str, str]:
        """As JSON."""
        return {"mission": self.mission, "how": self.how, "by": self.by}


@dataclass(frozen=True, slots=True)
class ItemAbout:
    """The missions of an item, each once, by the plainest of what says so; other forces that it names."""

    links: tuple[Link, ...]
    others: tuple[str, ...]

    @property
    def missions(self) -> tuple[str, ...]:
        """Acronyms, in the order in which they are said."""
        return tuple(link.mission for link in self.links)


def about(view: View, item: FeedItem) -> ItemAbout:
    """The missions and other forces of an item. Of several missions of one name it is the one that ran on its day."""
    text = item.words
    even = evened(text)
    names = gazetteer(view).names_in(text, even)
    links = [*_named(view, item, text, names), *_handles(view, text), *_sites(view, item, text)]
    links += _placed(view, item, text, even, names)
    first: dict[str, Link] = {}
    for link in links:
        first.setdefault(link.mission, link)
    return ItemAbout(tuple(first.values()), tuple(dict.fromkeys(n.keys[0] for n in names if n.kind == "other")))


def _named(view: View, item: FeedItem, text: str, names: list[Name]) -> Iterator[Link]:
    for name in names:
        if name.kind == "mission":
            day = item.published
            running = (m for m in name.keys if day and ran(preferred_of(view, m), day))
            yield Link(next(running, name.keys[0]), "name", text[name.start : name.end])


def _handles(view: View, text: str) -> Iterator[Link]:
    for found in HANDLE.finditer(text):
        if mission := of_handle(view, found[1]):
            yield Link(mission, "handle", found[0])


def of_handle(view: View, handle: str) -> str:
    """The mission of a handle or hashtag: its acronym alone, with what such names go on with (unmissmedia, UNIFIL_), or
    run into the name of its host (UNMIKosovo); "" for none."""
    even = evened(handle).strip("_")
    even = even.removeprefix("un_")
    for acronym, mission in _acronyms(view):
        if not even.startswith(acronym):
            continue
        rest = even[len(acronym) :].strip("_")
        if rest.isdigit() or rest in _endings() or acronym[-1] + rest in _hosts(view, mission) | {acronym[-1]}:
            return mission
    return ""


@asked
def _acronyms(view: View) -> tuple[tuple[str, str], ...]:
    """Acronyms without blanks and hyphens, the longest first, with their missions."""
    rows = ((re.sub(r"\W", "", evened(m.mission)), m.mission) for m in view.all(MissionsRow))
    return tuple(sorted((r for r in rows if len(r[0]) >= SHORTEST), key=lambda r: (-len(r[0]), r)))


@cache
def _endings() -> frozenset[str]:
    with (HERE / "handle_endings.csv").open(encoding="utf-8", newline="") as rows:
        return frozenset(row["ending"] for row in csv.DictReader(rows))


def _hosts(view: View, mission: str) -> frozenset[str]:
    """The names of a mission's hosts, without blanks."""
    held = (iso3 for iso3, missions in hosted(view).items() if mission in missions)
    return frozenset(
        re.sub(r"\W", "", evened(states(view)[iso3].name.partition("(")[0])) for iso3 in held if iso3 in states(view)
    )


def _sites(view: View, item: FeedItem, text: str) -> Iterator[Link]:
    """The mission on whose own site an item is, or to which it leads: unmik.unmissions.org, un.org/en/mission/unmik."""
    own = dict(_acronyms(view))
    for address in (item.link, *ADDRESS_SAID.findall(text)):
        try:
            parts = urlsplit(address)
            host = (parts.hostname or "").lower()
        except ValueError:
            continue
        if any(host == site or host.endswith(f".{site}") for site in OWN_SITES):
            words = (*host.split("."), *parts.path.lower().split("/"))
            if mission := next((own[w] for w in words if w in own), ""):
                yield Link(mission, "site", host)


def _placed(view: View, item: FeedItem, text: str, even: str, names: list[Name]) -> Iterator[Link]:
    """The missions of sentences that speak of the United Nations at a place: "UN peacekeepers in South Sudan". Where
    several are in one State on the day, it is about each of them, for the words do not tell."""
    day = item.published or view.as_of or date.today()
    cut = sentences(text)
    times = [times_in(even, s.start, s.end, item.published) for s in cut]
    moments = moments_of(text, even, cut, times, item.published)
    for focus in foci(view, text, even, cut, names, moments, item.published):
        if not focus.carried or focus.missions():
            continue
        for name in focus.names:
            by = text[name.start : name.end]
            if name.kind == "place" and (mission := in_place(view, name.keys[0], day)):
                yield Link(mission, "place", by)
            if name.kind in ("state", "people") and focus.carried in hosted(view).get(name.keys[0], ()):
                yield from (Link(mission, "place", by) for mission in _in_state(view, name.keys[0], day))


def _in_state(view: View, iso3: str, day: date) -> list[str]:
    """The missions in a State on a day: peacekeeping operations, or where there is none the others."""
    kinds = {m.mission: m.kind for m in view.all(MissionsRow)}
    running = [m for m in hosted(view)[iso3] if ran(preferred_of(view, m), day)]
    return [m for m in running if kinds[m] == "pko"] or running
