"""Answers that are kept: bytes by edition, route and question, the least asked for let go first."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable

SMALL = 1_000  # bytes that are not worth packing
PACKABLE = ("text/", "application/json", "application/ld+json", "application/yaml", "image/svg+xml")


class Answer:
    """The bytes of an answer with their media type and tag; `packed`: the same by gzip, where that is worth it. That is
    then all that is held: a page takes a sixth of the memory, and few ask for it unpacked. Nothing of it changes."""

    __slots__ = ("_plain", "digest", "headers", "media", "packed", "status")

    def __init__(self, body: bytes, media: str, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> None:
        self.media, self.status, self.headers = media, status, headers
        self.digest = hashlib.blake2b(body + media.encode(), digest_size=12).hexdigest()
        packs = len(body) > SMALL and media.startswith(PACKABLE)
        self.packed = gzip.compress(body, 6, mtime=0) if packs else None
        self._plain = b"" if packs else body

    @property
    def body(self) -> bytes:
        """The bytes as they were made."""
        return self._plain if self.packed is None else gzip.decompress(self.packed)

    @property
    def tag(self) -> str:
        """A strong ETag of the bytes."""
        return f'"{self.digest}"'

    @property
    def weight(self) -> int:
        """Bytes that keeping it takes."""
        return len(self.packed or self._plain)


class Answers:
    """Answers by question, up to `most` bytes. Two threads that ask the same at once wait for one answer."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0
        self._kept: OrderedDict[Hashable, Answer] = OrderedDict()
        self._asked: dict[Hashable, threading.Lock] = {}
        self._lock = threading.Lock()

    @property
    def held(self) -> int:
        """Bytes that are kept."""
        return self._held

    def kept(self, question: Hashable) -> Answer | None:
        """The answer, where it is kept."""
        with self._lock:
            if (found := self._kept.get(question)) is not None:
                self._kept.move_to_end(question)
            return found

    def answer(self, question: Hashable, make: Callable[[], Answer]) -> Answer:
        """The kept answer, or the one that `make` makes, which is kept. What `make` raises is raised."""
        if (found := self.kept(question)) is not None:
            return found
        with self._lock:
            own = self._asked.setdefault(question, threading.Lock())
        try:
            with own:
                if (found := self.kept(question)) is None:
                    found = make()
                    self._keep(question, found)
                return found
        finally:
            with self._lock:
                self._asked.pop(question, None)

    def _keep(self, question: Hashable, answer: Answer) -> None:
        with self._lock:
            if (before := self._kept.pop(question, None)) is not None:
                self._held -= before.weight
            self._kept[question] = answer
            self._held += answer.weight
            while self._held > self._most and self._kept:
                _, gone = self._kept.popitem(last=False)
                self._held -= gone.weight
