"""The register of known errors of sources, by whom they concern: a mission and a payer, or others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from peaceops.book.figure import Figure
from peaceops.book.measures import counted
from peaceops.book.rules import COUNT, selection
from peaceops.book.store import Book, View, asked
from peaceops.book.tables.council import ResolutionsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.registers import KnownErrorsRow
from peaceops.book.told import times_told
from peaceops.missions.dates import START, preferred_of
from peaceops.period import Period

ANY_DAY = "9999-12-31"
ACRONYM = re.compile(r"\b[A-Z][A-Z0-9]{3,}\b")
RESOLUTION = re.compile(r"S/RES/(\d+)")


def errors_concerning(view: View, mission: str, payer: str, until: str = ANY_DAY) -> tuple[KnownErrorsRow, ...]:
    """Errors about the mission, or about the payer and no mission, that tell of nothing after a day (ISO), by key."""
    return tuple(r for r in _by_key(view) if _concerns(view, r, mission, payer, until))


@selection("errors-of-others")
def _of_others(view: View, *, mission: str, payer: str, until: str, sources: str) -> tuple[KnownErrorsRow, ...]:
    """Errors of these sources (keys joined by ;) that do not concern the mission or the payer."""
    used = frozenset(sources.split(";"))
    return tuple(r for r in _by_key(view) if r.source in used and not _concerns(view, r, mission, payer, until))


def errors_of_others(view: View, mission: str, payer: str, sources: Iterable[str], until: str = ANY_DAY) -> Figure:
    """How many errors of these sources concern other missions, States or years; unit count."""
    found = _of_others(view, mission=mission, payer=payer, until=until, sources=";".join(sorted(sources)))
    return COUNT(counted("errors-of-others"), Period.none(), [found])


def _by_key(view: View) -> list[KnownErrorsRow]:
    return sorted(view.all(KnownErrorsRow), key=lambda r: r.error)


def _concerns(view: View, row: KnownErrorsRow, mission: str, payer: str, until: str) -> bool:
    if mission != row.mission and not (row.mission is None and row.iso3 == payer):
        return False
    times = _told(view, row.place) or _told(view, row.error)  # a row that tells of a later time is not shown before it
    told = _told(view, row.found, row.used, row.evidence)
    told += _begun(view, row.place, row.found, row.used, row.evidence)
    return max((*times, *told), default="") <= until


def _told(view: View, *texts: str | None) -> list[str]:
    """The days (ISO) that texts name: of times, and of the adoption of resolutions of the Council."""
    numbers = (int(n) for text in texts for n in RESOLUTION.findall(text or ""))
    return [*times_told(*texts), *(_adopted(view).get(n, ANY_DAY) for n in numbers)]


def _begun(view: View, *texts: str | None) -> list[str]:
    """The days (ISO) on which the missions began that texts name; ANY_DAY for one that had not as the view has it."""
    named = {word for text in texts for word in ACRONYM.findall(text or "")} & _missions(view)
    starts = (preferred_of(view, mission).get(START) for mission in named)
    return [start.on_date.isoformat() if start else ANY_DAY for start in starts]


@asked
def _missions(view: View) -> frozenset[str]:
    """The acronyms of all missions, of those to come too."""
    return frozenset(r.mission for r in Book(view.folder).at().all(MissionsRow))


@asked
def _adopted(view: View) -> Mapping[int, str]:
    """The days (ISO) of the resolutions of the Council known in the view, by number."""
    return {n: day.isoformat() for n, day in view.values(ResolutionsRow, ("resolution", "adopted_on"))}
