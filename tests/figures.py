"""Figures and tables for tests: short ways to make and to read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from peaceops.book import Counted, Figure, Trace
from peaceops.book.figure import made
from peaceops.document.model import Paragraph, Ref, Table, When
from peaceops.errors import PeaceopsError
from peaceops.period import Period
from peaceops.words.catalogue import Said


def words(text: str) -> Counted:
    """What a figure of a test counts, in words."""
    return Counted("", (("text", text),))


def fig(
    value: Any, unit: str, counts: str, period: str = "", status: str = "reported", source: str = "", **more: Any
) -> Figure:
    """A figure of a test: what it counts and its period as text."""
    return Figure(value, unit, words(counts), as_period(period), status, source, **more)


def computed(
    value: Any,
    unit: str,
    counts: str,
    period: str,
    rule: str,
    inputs: Sequence[Figure],
    reference: str = "arithmetic",
    note: str = "",
) -> Figure:
    """A computed figure of a test, its rule in words."""
    trace = Trace("", reference, tuple(inputs), (("text", rule),))
    return made(value, unit, words(counts), as_period(period), trace, note=note)


def para(template: str, *parts: Figure | Ref | When, kind: str = "text") -> Paragraph:
    """A paragraph of a test from a sentence with {} where figures and references go, in order."""
    before, *after = template.split("{}")
    out: list[Any] = [before]
    for part, text in zip(parts, after, strict=True):
        out += [part, text]
    return Paragraph(tuple(p for p in out if p != ""), kind)


def as_period(text: str) -> Period:
    """A period of a test: one that is no date is as printed."""
    try:
        return Period.parse(text)
    except PeaceopsError:
        return Period.printed(text)


def heads(table: Table) -> tuple[str, ...]:
    """The heads of a table's columns."""
    return tuple(c.head for c in table.heads)


def keys(table: Table) -> set[str]:
    """The keys of a table's columns."""
    return {c.key for c in table.heads}


def said_keys(message: object) -> set[str]:
    """The keys of a message and of all that are said inside it."""
    if isinstance(message, tuple):
        return set().union(*map(said_keys, message))
    if not isinstance(message, Said):
        return set()
    return {message.key}.union(*(said_keys(value) for _, value in message.args))
