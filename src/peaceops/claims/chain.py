"""The chain: a text in, its statements with verdicts out."""

from __future__ import annotations

import re
from datetime import date

from peaceops.book import View
from peaceops.claims.claim import CheckedText, Claim, Official
from peaceops.errors import PeaceopsError
from peaceops.missions.names import find_mission
from peaceops.people import strength_at
from peaceops.words.catalogue import said

SIMPLE = re.compile(r"(?P<number>[0-9][0-9,]*) peacekeepers in (?P<mission>[A-Z]+)")


def check(view: View, text: str, published: date | None = None) -> CheckedText:
    """The statements of a text about peace operations, in its order, each judged by the book.

    `published`: the day of the text, by which relative words are resolved; None where it is not known."""
    claims = [c for found in SIMPLE.finditer(text) if (c := _claim(view, found, published)) is not None]
    return CheckedText(text, tuple(claims), published)


def _claim(view: View, found: re.Match[str], published: date | None) -> Claim | None:
    try:
        mission = find_mission(view, found["mission"])
    except PeaceopsError:
        return None
    value = int(found["number"].replace(",", ""))
    at = strength_at(view, mission, published or date.today())
    official = (Official(at.month.uniformed, _document(view, at.month.uniformed.source)),) if at else ()
    verdict = "unknown" if at is None else "supported" if at.month.total == value else "contradicted"
    return Claim(
        quote=found[0],
        start=found.start(),
        end=found.end(),
        kind="personnel_mission",
        mission=mission,
        actor="",
        value=value,
        unit="persons",
        as_of=str(published or ""),
        verdict=verdict,
        explanation=said("claim-figure", figure=official[0].figure.value) if official else said("claim-no-figure"),
        official=official,
    )


def _document(view: View, source: str) -> str:
    row = view.sources.get(source)
    return row.title if row else source
