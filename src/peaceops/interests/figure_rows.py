"""What every topic of the lens gives: rows of a payer and one host, a row a figure, and what is said beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from peaceops.book import Figure, View
from peaceops.book.reply import Cell
from peaceops.host.series import short_names
from peaceops.words.states import the

Row = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class PayerAndHost:
    """A payer and a host (iso3), and how many of the last years of a yearly series are told."""

    payer: str
    host: str
    years: int

    def names(self, view: View) -> tuple[str, str]:
        """Names of the payer and the host for figures."""
        found = short_names(view, (self.payer, self.host))
        return found[self.payer], found[self.host]

    def called(self, view: View) -> dict[str, str]:
        """Both names as they stand in running text: `payer` and `host`."""
        payer, host = self.names(view)
        return {"payer": the(payer), "host": the(host)}


def told(topic: str, figure: Figure, host: str = "", **more: Cell) -> dict[str, Cell]:
    """The row of a figure."""
    return {
        "topic": topic,
        "host": host or None,
        "what": figure.counts,
        "period": str(figure.period),
        "value": figure,
        "unit": figure.unit,
        "status": figure.status,
        "grade": figure.confidence,
        "note": figure.note or None,
        **more,
    }
