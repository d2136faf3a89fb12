"""Which patterns can be found at all between two places of a text, known from one pass over it.

Some five hundred patterns are sought in every sentence, and few of them are there. Each needs one of some words
(`needed`); one automaton finds all those words in a text, and a pattern is sought only where one of its own stands.
What is found is the same with and without: `Scanned` says of a pattern that it may be there, or that it cannot.
"""

from __future__ import annotations

import itertools
import re
import sys
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, NamedTuple, SupportsIndex

from peaceops.claims.needed import DIGIT, needed

A_DIGIT = re.compile(r"\d")
ANY = 1  # the first bit, of patterns that may be anywhere
SHORT = 32  # letters, of which a search takes no longer than to know whether it is needed
_known: list[Pattern] = []  # by bit, without the first


class Pattern:
    """A pattern that is sought in a scanned text only where it can be. `bit`: its own among those of all patterns."""

    __slots__ = ("_finditer", "_needs", "_search", "bit", "compiled", "findall", "fullmatch", "match", "pattern", "sub")

    def __init__(self, source: re.Pattern[str] | str) -> None:
        self._needs: frozenset[str] | None = None
        _known.append(self)
        self.bit = ANY << len(_known)
        self.pattern = source if isinstance(source, str) else source.pattern
        if not isinstance(source, str):
            self._take(source)

    def __getattr__(self, name: str) -> Any:
        """What a pattern given as words has once it is compiled, which is when it is first used: to compile all of them
        takes most of the time in which a single text is checked."""
        if name not in self.__slots__:
            raise AttributeError(name)
        self._take(re.compile(self.pattern))
        return getattr(self, name)

    def _take(self, compiled: re.Pattern[str]) -> None:
        self.compiled = compiled
        self._search, self._finditer = compiled.search, compiled.finditer
        self.match, self.fullmatch = compiled.match, compiled.fullmatch  # at one place they end as fast as can be
        self.sub, self.findall = compiled.sub, compiled.findall

    @property
    def needs(self) -> frozenset[str]:
        """Words of which a text must hold one; none where any text may have it."""
        if self._needs is None:
            self._needs = needed(self.compiled)
        return self._needs

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Where it first stands between two places."""
        if isinstance(text, Scanned) and end - start > SHORT:
            bits = text.asked.get((start, end))
            if not (text.held(start, end) if bits is None else bits) & self.bit:
                return None
        return self._search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Where it stands between two places."""
        if isinstance(text, Scanned) and end - start > SHORT:
            bits = text.asked.get((start, end))
            if not (text.held(start, end) if bits is None else bits) & self.bit:
                return iter(())
        return self._finditer(text, start, end)


class Scanned(str):
    """A text with the words in it that patterns need."""

    starts: list[int]
    found: list[tuple[int, int]]  # where each word ends, and the bits of the patterns that need it
    unknown: int  # bits of patterns that need no word, or were not yet known
    asked: dict[tuple[int, int], int]

    def __getitem__(self, at: SupportsIndex | slice) -> str:
        found = str.__getitem__(self, at)
        if len(found) <= SHORT or not isinstance(at, slice) or at.step is not None:
            return found
        part = Excerpt(found)
        part.whole, part.at, part.asked = self, at.indices(len(self))[0], {}
        return part

    def held(self, start: int, end: int) -> int:
        """The bits of the patterns that may be between two places."""
        bits = self.unknown
        for ends, own in self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]:
            if ends <= end:
                bits |= own
        self.asked[start, end] = bits
        return bits


def possible(text: str, start: int, end: int) -> int | None:
    """The bits of the patterns that may be between two places of a text; None for one that is not scanned."""
    if not isinstance(text, Scanned):
        return None
    bits = text.asked.get((start, end))
    return text.held(start, end) if bits is None else bits


def may_hold(text: str, pattern: Pattern, span: tuple[int, int]) -> bool:
    """Whether a pattern may be between two places: asked of a sentence before it is sought in some part of it, for what
    a sentence holds is known once."""
    bits = possible(text, *span)
    return bits is None or bool(bits & pattern.bit)


class Excerpt(Scanned):
    """A piece of a scanned text, which knows by it what may be in it."""

    whole: Scanned
    at: int

    def held(self, start: int, end: int) -> int:
        """The bits of the patterns that may be between two places."""
        bits = self.whole.held(self.at + start, self.at + min(end, len(self)))
        self.asked[start, end] = bits
        return bits


class Automaton(NamedTuple):
    """All words that patterns need."""

    words: Any
    bits: list[int]  # of the patterns that need each
    of_digit: int
    unknown: int
    patterns: int  # how many


_made: list[Automaton] = []  # the last, once there is one
_read = itertools.count()  # texts


def scanned(text: str) -> str:
    """The text, with what patterns need to know of it.

    The first text of a process is left as it is: to make the automaton takes longer than to read it without."""
    if not _made and next(_read) == 0:
        return text
    if not _made or _made[0].patterns != len(_known):
        _made[:] = [_automaton()]
    own = _made[0]
    out = Scanned(text)
    found = [(start, end, own.bits[n]) for n, start, end in own.words.find_matches_as_indexes(text, overlapping=True)]
    found += [(m.start(), m.end(), own.of_digit) for m in A_DIGIT.finditer(text)]
    found.sort()
    out.starts, out.found = [at for at, _, _ in found], [(end, bits) for _, end, bits in found]
    out.unknown, out.asked = own.unknown, {}
    return out


def _automaton() -> Automaton:
    from ahocorasick_rs import AhoCorasick

    bits: dict[str, int] = {}
    count, unknown = len(_known), ANY
    for known in _known[:count]:
        unknown |= 0 if known.needs else known.bit
        for word in known.needs:
            bits[word] = bits.get(word, 0) | known.bit
    of_digit = bits.pop(DIGIT, 0)
    unknown |= -1 << (count + 1)
    return Automaton(AhoCorasick(list(bits)), list(bits.values()), of_digit, unknown, count)
