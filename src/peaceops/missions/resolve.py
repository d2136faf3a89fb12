"""One door for names: the State, mission, body or document that a text means, and whole columns of names."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book.store import View, asked
from peaceops.book.tables.council import ResolutionsRow, VotesRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.errors import PeaceopsError, refused, shown, unknown
from peaceops.missions.bodies import find_body
from peaceops.missions.membership import membership
from peaceops.missions.names import find_mission
from peaceops.missions.states import find_state, name_then

RESOLUTION = re.compile(
    r"(?:S/RES/|(?:UN)?SCR\s*|(?:UN |United Nations )?(?:Security Council )?(?:resolution|res\.?)\s*(?:no\.?\s*)?)"
    r"(?P<number>\d{1,4})\s*(?:\((?P<year>\d{4})\))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a name means: its kind, its key (ISO alpha-3 of a State, acronym, symbol) and its name in full. Of a State
    `member_since`, the day on which it became a Member of the United Nations (None for one that never did),
    `member_until`, the day on which the membership of one that is no longer ended, and the source of both."""

    given: str
    kind: str
    key: str
    name: str
    member_since: date | None = None
    member_until: date | None = None
    source: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """The same as plain values; membership where it is a State."""
        told = {"given": self.given, "kind": self.kind, "key": self.key, "name": self.name}
        if self.kind != "state":
            return told
        since, until = (day.isoformat() if day else None for day in (self.member_since, self.member_until))
        return {**told, "member_since": since, "member_until": until, "source": self.source}


def _state(view: View, name: str, year: int | None) -> Resolved:
    iso3 = find_state(view, name, year)
    held = membership(view, iso3)
    return Resolved(name, "state", iso3, name_then(view, iso3), held.since, held.until, held.source)


def _mission(view: View, name: str, year: int | None) -> Resolved:
    found = find_mission(view, name)
    row = view.first(MissionsRow, mission=found)
    return Resolved(name, "mission", found, row.name if row else found)


def _body(view: View, name: str, year: int | None) -> Resolved:
    row = find_body(view, name)
    if row is None:
        raise refused("name-not-understood", name=shown(name), kind="body")
    return Resolved(name, "body", row.body, row.name)


def _document(view: View, name: str, year: int | None) -> Resolved:
    text = " ".join(name.split())
    if found := RESOLUTION.fullmatch(text):
        row = _resolutions(view).get(int(found["number"]))
        if row and (not found["year"] or int(found["year"]) == row.adopted_on.year):
            return Resolved(name, "document", f"S/RES/{row.resolution} ({row.adopted_on.year})", row.title)
    elif text.upper() in _drafts(view):
        vote = _drafts(view)[text.upper()]
        return Resolved(name, "document", vote.vote, vote.title)
    raise refused("name-not-understood", name=shown(name), kind="document")


@asked
def _resolutions(view: View) -> Mapping[int, ResolutionsRow]:
    return {r.resolution: r for r in view.all(ResolutionsRow)}


@asked
def _drafts(view: View) -> Mapping[str, VotesRow]:
    return {r.vote.upper(): r for r in view.all(VotesRow)}


KINDS: Mapping[str, Callable[[View, str, int | None], Resolved]] = {
    "document": _document,
    "body": _body,
    "state": _state,
    "mission": _mission,
}


def resolve(view: View, name: str, kind: str = "", year: int | None = None) -> Resolved:
    """What `name` means, of one kind (document, body, state, mission) or of any; `year` for names that changed hands.

    A name of a State that hosts a mission is the State's. Raises PeaceopsError for an unknown name, and for one of
    several things, with what tells them apart."""
    if kind and kind not in KINDS:
        raise unknown("kind-of-name", kind, KINDS)
    why: PeaceopsError | None = None
    for finder in [KINDS[kind]] if kind else KINDS.values():
        try:
            return finder(view, name, year)
        except PeaceopsError as error:
            known = error.said is not None and error.said.key not in ("error-unknown", "error-name-not-understood")
            why = error if kind or known else why
    raise why or refused("name-not-understood", name=shown(name), kind="any")
