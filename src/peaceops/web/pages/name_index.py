"""Names that can be searched for: missions, Member States, resolutions, sources; found also where they are misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from peaceops.book import Book, View
from peaceops.book.tables.council import ResolutionsRow
from peaceops.book.tables.missions import MissionAliasesRow, StateNamesRow
from peaceops.book.tables.registers import SourcesRow
from peaceops.errors import PeaceopsError
from peaceops.missions.names import missions
from peaceops.missions.resolve import resolve
from peaceops.missions.spelling import folded
from peaceops.missions.states import states
from peaceops.web.pages.addresses import at

KINDS = ("mission", "state", "resolution", "source")  # in words: the messages web-found-<kind>
SHOWN = 40  # on the page of a search
LEAST = 70.0  # of a hundred points of likeness, from which a name is shown
SHORT = 0.6  # of the length of what is searched for, below which a name is a piece of it
LONGEST = 200  # characters of what is searched for
NUMBER = re.compile(r"\d{1,4}")


@dataclass(frozen=True, slots=True)
class FoundName:
    """A name that was found: what it is of, its address, and words beside it. `points`: of likeness."""

    kind: str
    key: str
    name: str
    address: str
    points: float = 100.0


@lru_cache(maxsize=2)
def _index(book: Book, version: str) -> tuple[Sequence[str], Sequence[FoundName]]:
    """Every name, folded, with what it leads to."""
    view = book.at()
    rows = [*_missions(view), *_states(view), *_resolutions(view), *_sources(view)]
    return [folded(words) for words, _ in rows], [found for _, found in rows]


def _missions(view: View) -> Iterator[tuple[str, FoundName]]:
    known = missions(view)
    for row in known.values():
        found = FoundName("mission", row.mission, row.name, at(f"/missions/{row.mission}"))
        yield row.mission, found
        yield row.name, found
    for alias in view.all(MissionAliasesRow):
        if alias.mission in known and not alias.merged:
            row = known[alias.mission]
            yield alias.alias, FoundName("mission", row.mission, row.name, at(f"/missions/{row.mission}"))


def _states(view: View) -> Iterator[tuple[str, FoundName]]:
    known = {iso3: row for iso3, row in states(view).items() if row.member}
    for iso3, row in known.items():
        found = FoundName("state", iso3, row.name, f"/states/{iso3}")
        yield iso3, found
        yield row.name, found
    for name in view.all(StateNamesRow):
        if name.iso3 in known:
            yield name.spelling, FoundName("state", name.iso3, known[name.iso3].name, f"/states/{name.iso3}")


def _resolutions(view: View) -> Iterator[tuple[str, FoundName]]:
    for row in view.all(ResolutionsRow):
        symbol = f"S/RES/{row.resolution} ({row.adopted_on.year})"
        found = FoundName("resolution", symbol, row.title, f"/resolutions/{row.resolution}")
        yield f"resolution {row.resolution}", found
        yield row.title, found


def _sources(view: View) -> Iterator[tuple[str, FoundName]]:
    for row in view.all(SourcesRow):
        found = FoundName("source", row.source, f"{row.publisher}: {row.title}", f"/sources/{row.source}")
        yield row.title, found
        yield row.publisher, found
        if row.symbol:
            yield row.symbol, found


def search(book: Book, text: str, most: int = SHOWN) -> list[FoundName]:
    """What a text may mean, the likeliest first; what it is by the resolver of names stands before all."""
    from rapidfuzz import fuzz, process

    wanted = folded(text[:LONGEST])
    if not wanted:
        return []
    sure = meant(book, text)
    names, found = _index(book, book.version)
    asked = f"resolution {wanted}" if NUMBER.fullmatch(wanted) else wanted
    near = process.extract(asked, names, scorer=fuzz.WRatio, limit=None, score_cutoff=LEAST)
    out: dict[tuple[str, str], FoundName] = {(sure.kind, sure.key): sure} if sure else {}
    for words, points, place in sorted(near, key=lambda n: (-_points(asked, n[0], n[1]), n[2])):
        one = found[place]
        if _points(asked, words, points) < LEAST:
            break
        out.setdefault(
            (one.kind, one.key), FoundName(one.kind, one.key, one.name, one.address, _points(asked, words, points))
        )
    return list(out.values())[:most]


def _points(asked: str, words: str, likeness: float) -> float:
    """Likeness, with more for a name that begins with what was typed, and less for one that is much longer or shorter
    (a few letters are a piece of almost anything)."""
    begins = 6.0 if words.startswith(asked) else 0.0
    short = 25.0 if len(words) < SHORT * len(asked) else 0.0
    return likeness + begins - short - min(abs(len(words) - len(asked)) / 10, 5.0)


def meant(book: Book, text: str) -> FoundName | None:
    """The one mission, State or resolution that a text is the name of; None where it is none, or one of several."""
    given = f"resolution {text}" if NUMBER.fullmatch(text.strip()) else text
    try:
        found = resolve(book.at(), given)
    except PeaceopsError:
        return None
    if found.kind == "mission":
        return FoundName("mission", found.key, found.name, at(f"/missions/{found.key}"))
    if found.kind == "state" and states(book.at())[found.key].member:
        return FoundName("state", found.key, found.name, f"/states/{found.key}")
    number = re.match(r"S/RES/(\d+)", found.key)
    return FoundName("resolution", found.key, found.name, f"/resolutions/{number[1]}") if number else None
