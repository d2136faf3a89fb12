"""Names: the mission that a name means, and the names of States."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from peaceops.book.store import Book, View, asked
from peaceops.book.tables.missions import MissionAliasesRow, MissionNamesByDateRow, MissionsRow
from peaceops.errors import PeaceopsError, refused, shown, unknown
from peaceops.missions.begun import not_begun
from peaceops.missions.spelling import LONGEST, folded
from peaceops.missions.states import meanings, states

LISTED = 12  # missions of one host that a sentence names
IN_A_PLACE = re.compile(  # the UN mission in Kosovo, peacekeepers in Mali
    r"(?:[\w.-]+ )*(?:missions?|operations?|forces?|offices?|presence|observers?|troops|peacekeep\w+)"
    r" (?:in|for|to|on) (?:the )?(?P<place>.+)",
    re.IGNORECASE,
)
OF_A_PLACE = re.compile(r".+ (?:in|for|to support|to) (?:the )?(?P<place>.+)")
AND = re.compile(r", (?:and )?(?:the )?| and (?:the )?")
KNOWN_FOR = (  # places that stand in no full name, or not at its end
    ("Golan", "UNDOF"),
    ("Golan Heights", "UNDOF"),
    ("South Lebanon", "UNIFIL"),
    ("Southern Lebanon", "UNIFIL"),
    ("Kashmir", "UNMOGIP"),
    ("Hudaydah", "UNMHA"),
    ("Hodeidah", "UNMHA"),
)


def find_mission(view: View, name: str) -> str:
    """The acronym that a name means: acronym, alias, full name or French name in any case, or its only host, the place
    that its name ends with, or a mission "in" either.

    Raises PeaceopsError with the nearest names, with the missions that a merged code or a place stands for, or with the
    first day of a mission that had not begun.
    """
    found = _by_name(view).get(folded(name), ())
    if len(found) == 1 or (found and not any(merged for _, merged in found)):
        return found[0][0]
    if found:
        raise refused("mission-of-two-missions", name=shown(name), value=", ".join((mission for mission, _ in found)))
    place = told["place"] if (told := IN_A_PLACE.fullmatch(name[:LONGEST])) else name
    if placed := missions_hosted_by(view, place) or _of_place(view, place):
        if len(placed) == 1:
            return placed[0]
        raise refused("mission-of-host", name=shown(place), missions=", ".join(placed[:LISTED]), count=len(placed))
    if view.as_of and (later := _known_later(whole := Book(view.folder).at(), name)):
        raise not_begun(whole, later)
    raise unknown("mission", name, [r.mission for r in view.all(MissionsRow)])


def _known_later(whole: View, name: str) -> str:
    """The mission that a name means in all that the book knows; "" where it means none."""
    try:
        return find_mission(whole, name)
    except PeaceopsError:
        return ""


@asked
def _by_name(view: View) -> Mapping[str, tuple[tuple[str, bool], ...]]:
    """Missions by every folded name, each with whether the name is a merged code."""
    missions = view.all(MissionsRow)
    known = {r.mission for r in missions}
    means: dict[str, set[tuple[str, bool]]] = {}
    for r in missions:
        for name in (r.mission, r.name):
            means.setdefault(folded(name), set()).add((r.mission, False))
    for alias in view.all(MissionAliasesRow):
        if alias.mission in known:
            means.setdefault(folded(alias.alias), set()).add((alias.mission, alias.merged))
    return {name: tuple(sorted(found)) for name, found in means.items()}


def _of_place(view: View, place: str) -> list[str]:
    """Missions that are named for a place that is no State, in order of their acronyms."""
    return [] if meanings(view, place) else list(_by_place(view).get(folded(place), ()))


@asked
def _by_place(view: View) -> Mapping[str, tuple[str, ...]]:
    """Missions by the folded places that the full name ends with, or that they are known for."""
    rows = view.all(MissionsRow)
    ends = [
        (place, r.mission)
        for r in rows
        if (of := OF_A_PLACE.fullmatch(r.name))
        for place in (of["place"], *AND.split(of["place"]))
    ]
    known = {r.mission for r in rows}
    found: dict[str, set[str]] = {}
    for place, mission in (*ends, *(pair for pair in KNOWN_FOR if pair[1] in known)):
        found.setdefault(folded(place), set()).add(mission)
    return {place: tuple(sorted(own)) for place, own in found.items()}


@asked
def missions(view: View) -> Mapping[str, MissionsRow]:
    """Every mission known in the view by acronym, each with its full name on the day of the view."""
    day = view.as_of or date.max
    then: dict[str, str] = {}
    for row in view.edition.rows(MissionNamesByDateRow.TABLE):  # in order of the day; before them all the first name
        if row.mission not in then or row.from_date <= day:
            then[row.mission] = row.name
    rows = view.all(MissionsRow)
    return {r.mission: MissionsRow(**{**r.as_dict(), "name": then.get(r.mission, r.name)}) for r in rows}


def missions_hosted_by(view: View, name: str) -> list[str]:
    """Missions whose host has this name, by acronym; none where the name is of no State."""
    codes = {m.iso3 for m in meanings(view, name)}
    rows = view.all(MissionsRow) if codes else ()
    return sorted(r.mission for r in rows if codes & set((r.hosts or "").split(";")))


def state_name(view: View, iso3: str) -> str:
    """The short name of a State in UN usage. Raises PeaceopsError for a code that the book does not have."""
    return state_names(view, [iso3])[iso3]


def state_names(view: View, codes: Iterable[str]) -> dict[str, str]:
    """Short names in UN usage of several States, by iso3. Raises PeaceopsError for an unknown code."""
    known = states(view)
    wanted = list(dict.fromkeys(codes))
    for code in wanted:
        if code not in known:
            raise unknown("state-code", code, known)
    return {code: known[code].name for code in wanted}
