"""The readers, in order: names first, then each publisher. To add a source, add its module here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.ingest import money, names
from peaceops.ingest.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Reader:
    """One publisher's files: a name for messages and the function that adds their rows."""

    name: str
    read: Callable[[Workshop], None]


READERS: tuple[Reader, ...] = (
    Reader("names of States and missions", names.read),
    Reader("money", money.read),
)
