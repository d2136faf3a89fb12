"""The annex of figures: every number of the body, with what it counts, for when, its status and where it is from."""

from __future__ import annotations

from peaceops.book import Figure
from peaceops.document.figures import Teller
from peaceops.document.register import Entry, Register
from peaceops.render.paper.footnotes import FootNotes
from peaceops.render.paper.pages import AnnexLine


def lines_of(register: Register, tell: Teller, notes: FootNotes) -> tuple[AnnexLine, ...]:
    """A line for each figure that stands in the body, in the order of the body."""
    return tuple(_line(e, e.figure, tell, notes) for e in register.entries if e.figure and e.count)


def _line(entry: Entry, figure: Figure, tell: Teller, notes: FootNotes) -> AnnexLine:
    period = tell.period(figure) if figure.period and figure.value != figure.period.iso else ""
    return AnnexLine(
        entry.key,
        tell.full(figure),
        entry.marks,
        tell.counts(figure),
        period,
        tell.status(figure),
        _origin(entry, figure, tell, notes),
    )


def _origin(entry: Entry, figure: Figure, tell: Teller, notes: FootNotes) -> str:
    """The source by its number, with the place in it; of a computed figure its rule and the sources it rests on."""
    words = tell.words
    if figure.trace is None:
        at = f", {figure.locator}" if figure.locator else ""
        return words.text("paper-from", n=notes.number(figure.source)) + at if figure.source else ""
    numbers = sorted(notes.number(s) for s in figure.sources())
    rule = words.text(figure.trace.said()).rstrip(". ")
    return words.text("paper-computed", rule=rule, sources=", ".join(map(str, numbers)), count=len(numbers))
