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

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
RESOLUTION = re.compile(r"\b[SA]/RES/[\d/]+")
ANY_YEAR = 9999


def errors_concerning(view: View, mission: str, payer: str, last_year: int = ANY_YEAR) -> tuple[KnownErrorsRow, ...]:
    """Errors about the mission, or about the payer and no mission, in years up to `last_year`, by key of the error."""
    return tuple(r for r in _by_key(view) if _concerns(r, mission, payer, last_year))


@selection("errors-of-others")
def _of_others(view: View, *, mission: str, payer: str, last_year: int, sources: str) -> tuple[KnownErrorsRow, ...]:
    """Errors of these sources (keys joined by ;) that do not concern the mission or the payer."""
    used = frozenset(sources.split(";"))
    return tuple(r for r in _by_key(view) if r.source in used and not _concerns(r, mission, payer, last_year))


def errors_of_others(view: View, mission: str, payer: str, sources: Iterable[str], last_year: int = ANY_YEAR) -> Figure:
    """How many errors of these sources concern other missions, States or years; unit count."""
    found = _of_others(view, mission=mission, payer=payer, last_year=last_year, sources=";".join(sorted(sources)))
    return COUNT(counted("errors-of-others"), Period.none(), [found])


def _by_key(view: View) -> list[KnownErrorsRow]:
    return sorted(view.all(KnownErrorsRow), key=lambda r: r.error)


def _concerns(row: KnownErrorsRow, mission: str, payer: str, last_year: int) -> bool:
    if mission != row.mission and not (row.mission is None and row.iso3 == payer):
        return False
    years = _years(row.place, row.error)
    told = _years(row.found, row.used, row.evidence)  # a row that tells of a later year is not shown before it
    return (not years or min(years) <= last_year) and max(told, default=0) <= last_year


def _years(*texts: str | None) -> list[int]:
    """The years that are named in texts; the numbers of resolutions are none."""
    return [int(y) for text in texts for y in YEAR.findall(RESOLUTION.sub("", text or ""))]
