"""The sources of rows that were put together, and answers kept by rows (peaceops.book.kept). Method:
docs/method/exits.md."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from peaceops.book.kept import KEPT, SameRows, kept
from peaceops.book.rules import Picked
from peaceops.book.schema import Record

__all__ = ["KEPT", "SameRows", "cited", "kept"]

S = TypeVar("S", bound=Record)


def cited(picked: Picked[S]) -> Picked[S]:
    """Picked rows whose reference names every source of their own `cites` (keys of the sources table)."""
    sources = frozenset[str]().union(*(getattr(r, "cites") for r in picked.rows))  # noqa: B009
    return replace(picked, ref=replace(picked.ref, from_sources=sources))
