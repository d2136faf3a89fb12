"""A text with its statements marked: the runs of each passage, and which statements end where. For every renderer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from peaceops.book import Figure
from peaceops.claims.claim import Claim
from peaceops.document.figures import teller
from peaceops.words.catalogue import Said, said

SIGNS = {  # of a verdict, beside its colour: nothing rests on colour alone
    "supported": "✓",
    "contradicted": "✗",
    "outdated": "↻",
    "needs_context": "◐",
    "not_checkable": "○",
    "unknown": "?",
}
BREAK = re.compile(r"[\r\n][ \t\r\n]*")
GRAVEST_FIRST = ("contradicted", "outdated", "needs_context", "unknown", "not_checkable", "supported")


@dataclass(frozen=True, slots=True)
class MarkedRun:
    """Characters that the same statements cover: the verdict that shows (the gravest), "" for none; the numbers of the
    statements that begin with it, and numbers and verdicts of those that end."""

    text: str
    verdict: str = ""
    begins: tuple[int, ...] = ()
    ends: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of the text, which is a paragraph in most: its runs, and the statements that begin in it, with their
    numbers from 1."""

    runs: tuple[MarkedRun, ...]
    claims: tuple[tuple[int, Claim], ...]


def passages(text: str, claims: Sequence[Claim]) -> list[Passage]:
    """The passages of a text, empty lines left out. A statement may lie inside another, or across passages."""
    numbered = sorted(enumerate(sorted(claims, key=lambda c: (c.start, -c.end)), 1), key=lambda c: c[1].start)
    return [_passage(text, start, end, numbered) for start, end in _lines(text)]


def named(figure: Figure) -> str:
    """What an official figure counts, for when, and what its status means, in English."""
    tell = teller()
    period = "" if figure.unit == "date" else tell.period(figure)
    return "; ".join(filter(None, (tell.counts(figure), period, tell.words.text(f"meaning-{figure.status}"))))


def briefly(claim: Claim, tell: Callable[[Figure], object]) -> Said:
    """The sentence on a statement with its figures as `tell` gives them: what they count and where they are from stands
    beside it, once."""
    args = dict(claim.explanation.args)
    for name, one in zip(("figure", "more"), claim.official, strict=False):
        if isinstance(args.get(name), Said):
            told = tell(one.figure)
            args[name] = told if name == "figure" else said("checked-and", figure=told)
    return Said(claim.explanation.key, tuple(args.items()))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where each line that holds anything begins and ends."""
    at = 0
    for found in BREAK.finditer(text):
        if text[at : found.start()].strip():
            yield at, found.start()
        at = found.end()
    if text[at:].strip():
        yield at, len(text)


def _passage(text: str, start: int, end: int, numbered: Sequence[tuple[int, Claim]]) -> Passage:
    inside = [(n, c) for n, c in numbered if c.start < end and c.end > start]
    cuts = {start, end} | {at for _, c in inside for at in (c.start, c.end) if start < at < end}
    places = sorted(cuts)
    runs = tuple(_run(text, a, b, inside) for a, b in pairwise(places))
    return Passage(runs, tuple((n, c) for n, c in inside if c.start >= start))


def _run(text: str, start: int, end: int, inside: Sequence[tuple[int, Claim]]) -> MarkedRun:
    over = [(n, c) for n, c in inside if c.start < end and c.end > start]
    verdicts = {c.verdict for _, c in over}
    gravest = next((v for v in GRAVEST_FIRST if v in verdicts), "")
    begins = tuple(n for n, c in over if c.start == start)
    ends = tuple((n, c.verdict) for n, c in over if c.end == end)
    return MarkedRun(text[start:end], gravest, begins, ends)
