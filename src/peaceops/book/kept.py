"""Answers that are kept by the rows they were computed from.

A figure of a simulation says its rows, seed and draws, and a rule computes it from these; a hundred figures of one run
are computed once. Hashing all rows would take longer than the look-up saves, so the same tuple is the same key.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Generic, ParamSpec, TypeVar

KEPT = 32  # answers of each kind in a process
R = TypeVar("R")
P = ParamSpec("P")
T = TypeVar("T")


class SameRows(Generic[R]):
    """Rows as a key by identity: held as long as the answer is, so that no other tuple can take its place."""

    __slots__ = ("rows",)

    def __init__(self, rows: tuple[R, ...]) -> None:
        self.rows = rows

    def __hash__(self) -> int:
        return id(self.rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameRows) and self.rows is other.rows


def kept(question: Callable[P, T]) -> Callable[P, T]:
    """Keep the newest answers of a pure function whose arguments are `SameRows` and things that can be hashed."""
    return lru_cache(maxsize=KEPT)(question)  # type: ignore[return-value]  # lru_cache forgets what it is called with
