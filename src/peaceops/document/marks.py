"""The small letters beside a number that tell a reader to take care, and what they mean."""

from __future__ import annotations

from peaceops.book import Figure

MARKS = {
    "m": "annual mean, not a count on a day",
    "e": "estimated by its publisher",
    "s": "secondary source: press, encyclopaedia, think tank or another actor",
    "d": "derived: summed, computed or dated by the compiler of the source",
    "c": "coded by researchers from documents",
    "v": "later vintage of the series than the one first published",
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
