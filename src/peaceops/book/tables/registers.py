"""Tables about the book itself: sources and the register of known errors."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from peaceops.book.schema import Record, table


@table(key=("source",))
class SourcesRow(Record):
    """Every source: who published what, when, under which terms."""

    source: Annotated[str, "key used in every other table"]
    publisher: str
    title: Annotated[str, "title of the data set or document, or our description of it"]
    symbol: Annotated[str | None, "document symbol or DOI"]
    address: str
    published: date | None
    accessed: date
    terms: str
    confidence: Annotated[str, "a key of CONFIDENCES: how the facts were taken from it"]
    known_rule: str
    note: Annotated[str | None, "what a reader must know before use"]


@table(key=("error",))
class KnownErrorsRow(Record):
    """Register of errors found in sources: what the source says, the evidence, and what the book does about it."""

    error: str
    source: str
    file: str
    place: str
    found: str
    used: str | None
    action: str
    evidence: Annotated[str, "why we hold it to be an error"]
    met: int
    mission: Annotated[str | None, "mission concerned, if one"]
    iso3: Annotated[str | None, "Member State concerned, if one"]


TABLES = (
    SourcesRow.TABLE,
    KnownErrorsRow.TABLE,
)
