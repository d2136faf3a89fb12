"""What matching gives: official figures for a statement, each with how it relates to what the statement counts."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book.figure import Figure

SAME, OTHER, EARLIER, NEIGHBOUR, ANYWHEN = "same", "other", "earlier", "neighbour", "anywhen"
THAN = "than"


@dataclass(frozen=True, slots=True)
class Counterpart:
    """An official figure for a statement. `relation`: same (the thing, at the time), other (another official thing that
    may be meant or mistaken for it), earlier (the thing at an earlier time), neighbour (the thing in the nearest report
    before or after a month that the book lacks), anywhen (what agrees at a time, or in a vote, that may be meant), than
    (what the number is said to be more than, or less). `holds`: what the figure says of a statement without a number,
    or of a comparison; None where values are compared. `loose`: computed from parts that several decisions give, so
    that it is near only."""

    figure: Figure
    relation: str = SAME
    holds: bool | None = None
    loose: bool = False
