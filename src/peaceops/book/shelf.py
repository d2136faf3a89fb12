"""Answers that are kept between processes: what takes long to learn, and depends on tables and code alone.

They lie where Python keeps its modules as compiled, and are as much to be trusted: who can write there can change the
code. The name of a file says its kind and stands for all that the answer depends on: the code of the rooms that make
it, the tables, the question, Python and what else computes. Another book or another code so asks for another file, and
what is damaged is made again. Where nothing can be written, or Python keeps no module as compiled, nothing is kept.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar, cast

from peaceops.book.schema import Record
from peaceops.errors import PeaceopsError
from peaceops.files import write_file

PACKAGE = Path(__file__).parent.parent
FILES_KEPT = 12  # of each kind; the one that was made first goes first
SUM = 16  # bytes of a sum
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class AnswerShelf:
    """A kind of answer. `rooms`: folders of the package whose code makes it; `tables` of a book that it is made from,
    where the question does not hold all that is asked about."""

    kind: str
    rooms: tuple[str, ...]
    tables: tuple[type[Record], ...] = ()

    def answer(self, question: object, make: Callable[[], T], book: Path | None = None) -> T:
        """What was kept of a question (things whose `repr` says all of them), to the `book` in a folder if it is about
        its tables; what `make` gives, kept from then on, where nothing is."""
        place = self._place(question, book)
        if (held := _held(place)) is not None:
            return cast(T, held)
        made = make()
        if not sys.dont_write_bytecode:
            _keep(place, made)
            self._clear(place)
        return made

    def _place(self, question: object, book: Path | None) -> Path:
        tables = [book / row.TABLE.filename() for row in self.tables] if book else []
        made_of = (sys.version, _code_of(self.rooms), [_sum(path.read_bytes()) for path in tables], question)
        mark = _sum(repr(made_of).encode()).hex()
        return Path(cache_from_source(str(PACKAGE / "book" / f"{self.kind}-{mark}.py")))

    def _clear(self, place: Path) -> None:
        """Let the oldest go where there are too many; another process may do so at the same time."""
        with suppress(OSError):
            made = sorted(place.parent.glob(f"{self.kind}-*.pyc"), key=lambda p: p.stat().st_mtime_ns)
            for old in made[:-FILES_KEPT]:
                old.unlink(missing_ok=True)


def _held(place: Path) -> object:
    """What a file holds; None where there is none, or it is not as it was written."""
    try:
        data = place.read_bytes()
    except OSError:
        return None
    return pickle.loads(data[SUM:]) if len(data) > SUM and _sum(data[SUM:]) == data[:SUM] else None


def _keep(place: Path, made: object) -> None:
    data = pickle.dumps(made, protocol=pickle.HIGHEST_PROTOCOL)
    with suppress(OSError, PeaceopsError):
        write_file(place, lambda path: path.write_bytes(_sum(data) + data), lasting=False)


@cache
def _code_of(rooms: tuple[str, ...]) -> bytes:
    """What stands for the code of some rooms, its own tables included."""
    whole = hashlib.blake2b(digest_size=SUM)
    for room in rooms:
        for path in _files(str(PACKAGE / room)):
            with open(path, "rb", buffering=0) as code:
                whole.update(f"{path[len(str(PACKAGE)) :]}\n".encode() + code.read())
    return whole.digest()


def _files(folder: str) -> Iterator[str]:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        if entry.is_dir():
            yield from _files(entry.path) if entry.name not in ("__pycache__", "data") else ()
        elif entry.name.endswith((".py", ".csv")):
            yield entry.path


def _sum(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=SUM).digest()
