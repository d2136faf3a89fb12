"""The small letters beside a number that tell a reader to take care, and what they mean."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure


@dataclass(frozen=True, slots=True)
class Mark:
    """What a letter means: in short beside a number, and with `more` where all letters are explained."""

    short: str
    more: str = ""

    @property
    def full(self) -> str:
        """The whole explanation."""
        return f"{self.short}: {self.more}" if self.more else self.short


MARKS = {
    "m": Mark("annual mean, not a count on a day"),
    "e": Mark("estimated by its publisher"),
    "s": Mark("secondary source", "press, encyclopaedia, think tank or another actor"),
    "d": Mark("derived", "summed, computed or dated by the compiler of the source"),
    "c": Mark("coded by researchers from documents"),
    "v": Mark("later vintage of the series than the one first published"),
}
INHERITED = frozenset("es")  # a number computed from an estimate or a secondary source is no better than it


def marks_of(figure: Figure, of_inputs: str = "") -> str:
    """The letters of a figure, in the order of MARKS. `of_inputs` are those of the figures it is computed from.

    Words (the name of a year) carry no mark: it stands with the number beside them. A date is no mean.
    """
    if figure.unit == "text":
        return ""
    mine = {
        "m": figure.status == "annual_mean" and figure.unit != "date",
        "e": figure.status == "estimated",
        "s": figure.confidence == "secondary",
        "d": figure.confidence == "derived" and figure.status != "computed",
        "c": "coded" in (figure.confidence, figure.status),
        "v": figure.later_vintage,
    }
    return "".join(m for m in MARKS if mine[m] or (m in INHERITED and m in of_inputs))
