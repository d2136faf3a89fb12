"""Answers that are kept: bytes by edition, route and question, the least asked for let go first."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes of an answer with their media type and tag."""

    body: bytes
    media: str
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()

    @property
    def tag(self) -> str:
        """A strong ETag of the bytes."""
        return '"' + hashlib.blake2b(self.body + self.media.encode(), digest_size=12).hexdigest() + '"'


class Answers:
    """Answers by question, up to `most` bytes. Two threads that ask the same at once wait for one answer."""

    def __init__(self, most: int) -> None:
        self._most, self._held = most, 0
        self._kept: OrderedDict[Hashable, Answer] = OrderedDict()
        self._asked: dict[Hashable, threading.Lock] = {}
        self._lock = threading.Lock()

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
            self._kept[question] = answer
            self._held += len(answer.body)
            while self._held > self._most and self._kept:
                _, gone = self._kept.popitem(last=False)
                self._held -= len(gone.body)
