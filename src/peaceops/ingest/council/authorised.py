"""Personnel that the Council authorized, by paragraph: ceilings, and by how much a ceiling moved.

The compiled table calls an increase and a reduction alike a change. Here each says which it is: a paragraph that speaks
of reducing anything has its rows in ingest/own/mandate_ceiling_kinds.csv, held to its words; any other must have a word
of adding, or the build stops. So are those that it calls a ceiling and that strengthen a mission "by up to" so many,
or that name a level to which the Council will review whether it can go.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.compiled import rows_of
from peaceops.ingest.council.paragraphs import Place, Texts, decided
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Workshop, own_csv

FILE = "current-mandates/ceilings.csv"
COLUMNS = (
    *("mission", "res_no", "op_paragraph", "category", "number", "kind", "effective_from", "note"),
    "confidence",
)
OWN = "ingest/own/mandate_ceiling_kinds.csv"
CEILING, CHANGE, INCREASE = "ceiling", "change", "increase"
REDUCES = re.compile(r"\b(?:reduc|decreas|repatriat|withdraw|drawdown|downsiz)", re.IGNORECASE)
ADDS = re.compile(r"\b(?:increas|additional|further|strengthen|deployment of)", re.IGNORECASE)
Kinds = dict[tuple[Place, int], str]


def read(shop: Workshop, texts: Texts, cast: dict[int, date]) -> None:
    """Rows of mandate_ceilings."""
    seen: Counter[Place] = Counter()
    kinds = _own(texts)
    for mission, row in rows_of(shop, FILE, COLUMNS, 585):
        number, paragraph = row.whole("res_no"), row.text("op_paragraph")
        place = (mission, number, paragraph)
        seen[place] += 1
        if row["kind"] not in (CEILING, CHANGE):
            raise row.fail("kind", "ceiling or change")
        shop.add(
            "mandate_ceilings",
            decided(row, number, cast, "authorised", row.maybe("note")),
            mission=mission,
            resolution=number,
            paragraph=paragraph,
            row=seen[place],
            category=row.text("category"),
            kind=_kind(row, (place, seen[place]), kinds, texts),
            number=row.whole("number"),
            from_date=row.day("effective_from"),
        )
    if kinds:
        (mission, number, paragraph), _ = min(kinds)
        raise PeaceopsError(
            f"{OWN}: expected a change of {mission} by S/RES/{number}, op. {paragraph} in {FILE}, found none there."
        )


def _kind(row: SourceRow, place: tuple[Place, int], kinds: Kinds, texts: Texts) -> str:
    if place in kinds:
        return kinds.pop(place)
    if row["kind"] == CEILING:
        return CEILING
    words = texts.paragraph(place[0][1], place[0][2])
    if REDUCES.search(words) or not ADDS.search(words):
        raise row.fail("kind", f"a change whose paragraph adds and reduces nothing, or a row of {OWN} that says which")
    return INCREASE


def _own(texts: Texts) -> Kinds:
    found: Kinds = {}
    for own in own_csv("mandate_ceiling_kinds"):
        number = int(own["resolution"])
        if own["words"] not in texts.whole(number):
            raise PeaceopsError(f"{OWN}: expected {own['words']!r} in S/RES/{number}, found none there.")
        found[(own["mission"], number, own["paragraph"]), int(own["row"])] = own["kind"]
    return found
