"""The register of known errors of sources, by whom they concern: a mission and a payer, or others."""

from __future__ import annotations

import re
from collections.abc import Iterable

from peaceops.book.figure import Figure
from peaceops.book.measures import counted
from peaceops.book.rules import COUNT, selection
from peaceops.book.store import View
from peaceops.book.tables.registers import KnownErrorsRow
from peaceops.period import Period

# A year, or a financial year by its two years; a day and a month are told by their year.
TIME = re.compile(r"\b((?:19|20)\d\d)(?:[-/](\d\d)\b(?![-/]))?")
RESOLUTION = re.compile(r"\b[SA]/RES/[\d/]+")
ANY_DAY = "9999-12-31"


def errors_concerning(view: View, mission: str, payer: str, until: str = ANY_DAY) -> tuple[KnownErrorsRow, ...]:
    """Errors about the mission, or about the payer and no mission, that tell of nothing after a day (ISO), by key."""
    return tuple(r for r in _by_key(view) if _concerns(r, mission, payer, until))


@selection("errors-of-others")
def _of_others(view: View, *, mission: str, payer: str, until: str, sources: str) -> tuple[KnownErrorsRow, ...]:
    """Errors of these sources (keys joined by ;) that do not concern the mission or the payer."""
    used = frozenset(sources.split(";"))
    return tuple(r for r in _by_key(view) if r.source in used and not _concerns(r, mission, payer, until))


def errors_of_others(view: View, mission: str, payer: str, sources: Iterable[str], until: str = ANY_DAY) -> Figure:
    """How many errors of these sources concern other missions, States or years; unit count."""
    found = _of_others(view, mission=mission, payer=payer, until=until, sources=";".join(sorted(sources)))
    return COUNT(counted("errors-of-others"), Period.none(), [found])


def _by_key(view: View) -> list[KnownErrorsRow]:
    return sorted(view.all(KnownErrorsRow), key=lambda r: r.error)


def _concerns(row: KnownErrorsRow, mission: str, payer: str, until: str) -> bool:
    if mission != row.mission and not (row.mission is None and row.iso3 == payer):
        return False
    times = _times(row.place) or _times(row.error)
    told = _times(row.found, row.used, row.evidence)  # a row that tells of a later time is not shown before it
    return (not times or min(times) <= until) and max(told, default="") <= until


def _times(*texts: str | None) -> list[str]:
    """The first days (ISO) of the years and financial years that texts name; the numbers of resolutions are none."""
    found = (m for text in texts for m in TIME.finditer(RESOLUTION.sub("", text or "")))
    return [f"{m[1]}-07-01" if m[2] and int(m[2]) == (int(m[1]) + 1) % 100 else f"{m[1]}-01-01" for m in found]
