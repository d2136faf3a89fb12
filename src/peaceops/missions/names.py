"""Names: the mission that a name means, and the names of States."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from peaceops.book.store import View, asked
from peaceops.book.tables.missions import MissionAliasesRow, MissionNamesByDateRow, MissionsRow
from peaceops.errors import refused, shown, unknown
from peaceops.missions.spelling import folded
from peaceops.missions.states import meanings, states

LISTED = 12  # missions of one host that a sentence names


def find_mission(view: View, name: str) -> str:
    """The acronym that a name means: acronym, alias, full name or French name in any case, or its only host.

    Raises PeaceopsError with the nearest names, or with the missions that a merged code or a host stands for.
    """
    found = _by_name(view).get(folded(name), ())
    if len(found) == 1 or (found and not any(merged for _, merged in found)):
        return found[0][0]
    if found:
        raise refused("mission-of-two-missions", name=shown(name), value=", ".join((mission for mission, _ in found)))
    if hosted := missions_hosted_by(view, name):
        if len(hosted) == 1:
            return hosted[0]
        raise refused("mission-of-host", name=shown(name), missions=", ".join(hosted[:LISTED]), count=len(hosted))
    raise unknown("mission", name, [r.mission for r in view.all(MissionsRow)])


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
