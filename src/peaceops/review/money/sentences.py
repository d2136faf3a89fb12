"""Words that the sections on cost and on payers share."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book import Figure
from peaceops.book.figure import worded
from peaceops.document.model import Cell, Ref
from peaceops.money.cost import SHARES_WORDS, STATUS_WORDS, CostLine
from peaceops.money.payers import VOLUNTARY
from peaceops.money.years import fy_from, printed

CONFIDENCE_WORDS = {
    "published": "the publisher's data",
    "read": "document read",
    "derived": "derived by the compiler",
    "secondary": "secondary source",
    "coded": "coded",
}
INCLUDED = {
    "yes": "including the shares of the support account and the service centres",
    "no": "for the mission alone",
    "unknown": "with or without support shares is not said",
    "not_applicable": "for the account alone",
}
EXTENT_WORDS = {
    "whole": "",
    "part_year": "part of the year",
    "addition": "addition",
    "component": "component",
    "change": "change",
    "several_years": "several years",
}


def document_of(locator: str) -> str:
    """The document named in a locator, without addresses: "GA/11390; GA/AB/4069"."""
    parts = [p.strip() for p in locator.split(";")]
    return "; ".join(p for p in parts if p and not p.startswith(("http", "www.", "repository "))) or locator


def ref(source: str, locator: str) -> Ref:
    """A reference to the document of a row."""
    return Ref(document_of(locator) or "source", source, locator)


def line_ref(line: CostLine) -> Ref:
    """A reference to the document of an amount."""
    return ref(line.source, line.locator)


def sentence_of(line: CostLine) -> str:
    """What an amount is, for running text: "approved, for the mission alone"."""
    voluntary = line.mission in VOLUNTARY and line.status == "apportioned"
    return (
        f"{STATUS_WORDS[line.status]}, "
        f"{INCLUDED[line.shares]}{', but not the part paid voluntarily' if voluntary else ''}"
    )


def caution(figure: Figure) -> str:
    """A sentence on a weak source, or nothing."""
    if figure.confidence == "secondary":
        return " It rests on a secondary source."
    if figure.confidence == "derived" and figure.trace is None:
        return " It was computed by the compiler of the source from a reported change."
    return ""


def table_row(line: CostLine) -> tuple[Cell, ...]:
    """A row of the table of amounts: year, amount, what it is, support shares, how it is known, document, also in."""
    kind = STATUS_WORDS[line.status] + (f" ({EXTENT_WORDS[line.extent]})" if EXTENT_WORDS[line.extent] else "")
    known = "sum of printed sections" if line.amount.trace else CONFIDENCE_WORDS[line.amount.confidence]
    return (
        printed(line.fy),
        line.amount,
        kind,
        SHARES_WORDS[line.shares],
        known,
        ref(*line.also[0]) if line.also else None,
        line_ref(line),
    )


TABLE_COLUMNS = ("Year", "Amount", "What", "With support shares", "Known from", "Same amount in", "Source")


def year_ranges(firsts: Iterable[int]) -> str:
    """Financial years as ranges: 2000/01 to 2006/07, 2012/13. Takes the calendar years in which they begin."""
    runs: list[list[int]] = []
    for year in sorted(firsts):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    names = [(printed(fy_from(r[0])), printed(fy_from(r[-1]))) for r in runs]
    return ", ".join(a if a == b else f"{a} to {b}" for a, b in names)


def text_year(figure: Figure, year: int) -> Figure:
    """The year of a figure as words, for running text."""
    return worded(figure, value=str(year), unit="text", counts=f"year of the {figure.counts}")
