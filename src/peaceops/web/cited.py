"""An answer for an assistant: its figures short and cited, their sources beside them, within a size that is stated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from peaceops.web.formats import dumped
from peaceops.web.site import Site

MOST_CHARACTERS = 60_000  # of an answer, about 20,000 tokens
FIGURE = frozenset(
    {"value", "unit", "counts", "period", "status"}
)  # what tells a figure among the objects of an answer
KEPT = ("value", "unit", "counts", "period", "status", "source", "locator", "known", "confidence", "note")


def cited(site: Site, told: Mapping[str, Any]) -> dict[str, Any]:
    """The answer with short figures, and its sources by key."""
    short: dict[str, Any] = _short(told)
    rows = {row.source: row for row in site.book.at().sources.values()}
    named = sorted({key for key in _sources(short) if key in rows})
    sources = {
        key: {"publisher": rows[key].publisher, "title": rows[key].title, "address": rows[key].address} for key in named
    }
    return {**short, "sources": sources, "edition": site.edition}


def _short(value: Any) -> Any:
    """Figures without their trace, which names its rule; everything else as it is."""
    if isinstance(value, Mapping):
        if value.keys() >= FIGURE:
            figure = {key: value[key] for key in KEPT if value.get(key) not in (None, "")}
            trace = value.get("trace")
            return figure | {"rule": trace["rule"], "from": sorted(set(_sources(trace)))} if trace else figure
        return {key: _short(held) for key, held in value.items()}
    return [_short(held) for held in value] if isinstance(value, list | tuple) else value


def _sources(value: Any) -> Iterator[str]:
    """Keys of sources anywhere in an answer."""
    left = [value]
    while left:
        held = left.pop()
        if isinstance(held, Mapping):
            for key, inner in held.items():
                if key in ("source", "from", "sources") and isinstance(inner, str):
                    yield from (part.strip() for part in inner.split(","))
                elif key in ("from", "sources") and isinstance(inner, list):
                    yield from (part for part in inner if isinstance(part, str))
                else:
                    left.append(inner)
        elif isinstance(held, list | tuple):
            left += held


def fits(answer: Mapping[str, Any]) -> bool:
    """Whether an answer is short enough for an assistant."""
    return len(dumped(answer)) <= MOST_CHARACTERS
