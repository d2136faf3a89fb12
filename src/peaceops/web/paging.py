"""Answers in parts: which rows, of how many, and where the others are. Nothing is cut without saying so."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

T = TypeVar("T")


@dataclass(slots=True)
class RowPart:
    """Which rows are asked for: `limit` of them (all if None) from `offset`. `total` is known once they are there.
    `address`: the path that was asked, and `given` its question without the part."""

    address: str
    given: tuple[tuple[str, str], ...]
    limit: int | None
    offset: int = 0
    total: int | None = None

    def span(self, total: int) -> tuple[int, int]:
        """First row, and the one after the last."""
        first = min(self.offset, total)
        return first, total if self.limit is None else min(first + self.limit, total)

    def of(self, rows: Sequence[T]) -> Sequence[T]:
        """The rows of the part."""
        self.total = len(rows)
        first, last = self.span(self.total)
        return rows[first:last]

    def at(self, offset: int) -> str:
        """The address of another part."""
        return f"{quote(self.address)}?{urlencode([*self.given, ('limit', self.limit), ('offset', offset)])}"

    def links(self) -> dict[str, str]:
        """The addresses of the first, previous, next and last part, those that there are."""
        if self.total is None or self.limit is None:
            return {}
        first, last = self.span(self.total)
        found = {"first": 0, "last": max(0, (self.total - 1) // self.limit * self.limit)}
        if first:
            found["prev"] = max(0, first - self.limit)
        if last < self.total:
            found["next"] = last
        return {name: self.at(offset) for name, offset in found.items()}

    def heads(self) -> tuple[tuple[str, str], ...]:
        """What the head of an answer says of the part."""
        if self.total is None:
            return ()
        told = [("x-total-count", str(self.total))]
        links = self.links() if {"prev", "next"} & self.links().keys() else {}
        if links:
            told.append(("link", ", ".join(f'<{address}>; rel="{name}"' for name, address in links.items())))
        return tuple(told)


def in_pages(told: Mapping[str, Any], key: str, part: RowPart) -> dict[str, Any]:
    """An object whose list under `key` is the part that was asked for, and which says so as `page`."""
    rows = told.get(key)
    if not key or not isinstance(rows, list):
        return dict(told)
    own = part.of(rows)
    page = {"total": part.total, "offset": part.offset, "rows": len(own), "limit": part.limit}
    return {**told, key: list(own), "page": page | {"next": part.links().get("next")}}
