"""The small letters beside a number that tell a reader to take care, and what they mean."""

from __future__ import annotations

from peaceops.book import Figure
from peaceops.words.catalogue import Words

MARKS = ("m", "e", "s", "d", "c", "v")  # in the order in which they stand; meanings are the messages mark-<letter>
OF_ROWS = {"secondary": "s", "estimated": "e"}  # of rows that a count rests on
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


def short(words: Words, mark: str) -> str:
    """What a letter means, in short: beside a number."""
    return words.text(f"mark-{mark}")


def full(words: Words, mark: str) -> str:
    """What a letter means, where all letters are explained."""
    return words.text(f"mark-{mark}.more" if words.has(f"mark-{mark}.more") else f"mark-{mark}")
