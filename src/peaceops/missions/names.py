"""Names: the mission that a name means, and the names of States."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book.store import View, asked
from peaceops.book.tables.missions import MissionAliasesRow, MissionsRow, StatesRow
from peaceops.errors import refused, shown, unknown


def find_mission(view: View, name: str) -> str:
    """The acronym that a name means: acronym, alias or full name, in any case.

    Raises PeaceopsError with the nearest names, or with the missions that a merged code stands for.
    """
    found = _by_name(view).get(" ".join(name.split()).upper(), ())
    if len(found) == 1 or (found and not any(merged for _, merged in found)):
        return found[0][0]
    if found:
        raise refused("mission-of-two-missions", name=shown(name), value=", ".join((mission for mission, _ in found)))
    raise unknown("mission", name, [r.mission for r in view.all(MissionsRow)])


@asked
def _by_name(view: View) -> dict[str, tuple[tuple[str, bool], ...]]:
    """Missions by every name in capitals, each with whether the name is a merged code."""
    missions = view.all(MissionsRow)
    known = {r.mission for r in missions}
    means: dict[str, set[tuple[str, bool]]] = {}
    for r in missions:
        for name in (r.mission, r.name):
            means.setdefault(name.upper(), set()).add((r.mission, False))
    for alias in view.all(MissionAliasesRow):
        if alias.mission in known:
            means.setdefault(alias.alias.upper(), set()).add((alias.mission, alias.merged))
    return {name: tuple(sorted(found)) for name, found in means.items()}


def state_name(view: View, iso3: str) -> str:
    """The short name of a State in UN usage. Raises PeaceopsError for a code that the book does not have."""
    return state_names(view, [iso3])[iso3]


def state_names(view: View, codes: Iterable[str]) -> dict[str, str]:
    """Short names in UN usage of several States, by iso3. Raises PeaceopsError for an unknown code."""
    names = _names_of_states(view)
    wanted = list(dict.fromkeys(codes))
    for code in wanted:
        if code not in names:
            raise unknown("State code", code, names)
    return {code: names[code] for code in wanted}


@asked
def _names_of_states(view: View) -> dict[str, str]:
    return {r.iso3: r.name for r in view.all(StatesRow)}
