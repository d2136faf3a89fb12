"""What a rule finds, and how it is said: one sentence that names the fault and the place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from peaceops.document.consistency.reading import Reading, Spot
from peaceops.words.catalogue import Said


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: where, and what its sentence says, by the places of the rule's message."""

    spot: Spot
    args: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class DocumentRule:
    """A rule by name. Its sentence is the message contradiction-<key>; `check` finds faults in a document."""

    key: str
    check: Callable[[Reading], Iterable[Fault]]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A place where a document contradicts itself: the rule, what is wrong there, and where that is.

    `section` is the id of the section in which it stands. `str()` is the sentence in English."""

    rule: str
    section: str
    said: Said

    def __str__(self) -> str:
        return str(self.said)

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"rule": self.rule, "section": self.section, "sentence": str(self)}


def fault(spot: Spot, **args: Any) -> Fault:
    """A fault at a place."""
    return Fault(spot, tuple(args.items()))
