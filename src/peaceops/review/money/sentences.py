"""What the sections on cost and on payers share: references, rows of amounts, and how an amount is described."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.book import Figure
from peaceops.document.model import Cell, Empty, Ref, When
from peaceops.document.writer import Writer
from peaceops.money.cost import CostLine
from peaceops.money.payers import VOLUNTARY
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

COLUMNS = ("year", "amount", "what", "shares", "how-known", "also", "source")


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


def described(line: CostLine) -> Said:
    """What an amount is, for running text: "approved, for the mission alone"."""
    voluntary = "yes" if line.mission in VOLUNTARY and line.status == "apportioned" else "no"
    return said("cost-described", status=said(f"status-{line.status}"), shares=line.shares, voluntary=voluntary)


def caution(figure: Figure) -> Said:
    """A sentence on a weak source, or nothing."""
    derived = figure.confidence == "derived" and figure.trace is None
    weak = "secondary" if figure.confidence == "secondary" else "derived" if derived else "none"
    return said("cost-caution", weak=weak)


def table_row(write: Writer, line: CostLine) -> tuple[Cell, ...]:
    """A row of the table of amounts: year, amount, what it is, support shares, how it is known, document, also in."""
    known = "sum" if line.amount.trace else line.amount.confidence
    return (
        When(line.period),
        line.amount,
        write.words_only("cost-kind", status=said(f"status-{line.status}"), extent=line.extent),
        Empty.NOT_APPLICABLE if line.shares == "not_applicable" else write.words_only(f"cost-shares-{line.shares}"),
        write.words_only(f"cost-known-{known}"),
        ref(*line.also[0]) if line.also else Empty.NONE,
        line_ref(line),
    )


def year_ranges(firsts: Iterable[int]) -> Said | str:
    """Financial years as ranges: 2000/01 to 2006/07, 2012/13. Takes the calendar years in which they begin."""
    runs: list[list[int]] = []
    for year in sorted(firsts):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    names = [(str(When(Period.of_fy(r[0]))), str(When(Period.of_fy(r[-1])))) for r in runs]
    spans = [a if a == b else said("table-range", low=a, high=b) for a, b in names]
    out: Said | str = spans.pop() if spans else ""
    while spans:
        out = said("council-comma", first=spans.pop(), rest=out)
    return out
