"""What stands around a quantity that no rule read, as evidence of what it may be: ideas before and after it, its unit,
its size, whom its sentence names, what was found beside it.

ideas.csv: an idea a row, its words in six languages; `*` stands for any ending or beginning. Nothing of a language goes
further than the idea, so that what is learned of one is known of all.
"""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.numerals import Number
from peaceops.claims.subject import Focus
from peaceops.claims.when import TimeSaid

IDEAS = Path(__file__).with_name("ideas.csv")
WORD, STOP = re.compile(r"[^\W\d_]+"), re.compile(r"[,;:()–—]\s| [-–—] ")
NEAR, SOON = 2, 8  # words from a quantity within which an idea stands beside it, and in its reach
FEWEST = 2  # letters of a beginning or an ending by which a word is known
SIZES = (2, 6, 16, 50, 200, 1_000, 3_000, 8_000, 22_000, 60_000, 140_000, 1e6, 5e7, 8e8, 1e10)  # that part sizes
LANGUAGES = ("en", "fr", "es", "de", "pt", "it")
LONG = 4  # letters of a word that may be a noun
FAR = 90  # characters within which a State or a mission is near a quantity


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or a time in a sentence, and where it stands."""

    start: int
    end: int
    said: Number | TimeSaid


@dataclass(frozen=True, slots=True)
class _WordsByPart:
    """The words of one language, whole, by their beginnings and by their endings, each with its ideas."""

    whole: dict[str, tuple[str, ...]]
    first: dict[str, tuple[str, ...]]
    last: dict[str, tuple[str, ...]]


@lru_cache(maxsize=8)
def _stems(language: str) -> _WordsByPart:
    """The words of a language; of all of them for "" ."""
    tables: tuple[dict[str, tuple[str, ...]], ...] = ({}, {}, {})
    with IDEAS.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            for lang in (language,) if language else LANGUAGES:
                for word in row[lang].split():
                    table = tables[1 if word.endswith("*") else 2 if word.startswith("*") else 0]
                    bare = word.strip("*")
                    table[bare] = tuple(dict.fromkeys((*table.get(bare, ()), row["idea"])))
    return _WordsByPart(*tables)


@lru_cache(maxsize=20_000)
def ideas_of(word: str, language: str) -> tuple[str, ...]:
    """The ideas that a word may stand for."""
    stems = _stems(language)
    found = list(stems.whole.get(word, ()))
    for size in range(FEWEST, len(word) + 1):
        found += stems.first.get(word[:size], ())
        found += stems.last.get(word[-size:], ())
    return tuple(dict.fromkeys(found))


def quantities(focus: Focus, numbers: Sequence[Number]) -> list[Quantity]:
    """The numbers and times of a sentence."""
    out = [Quantity(n.start, n.end, n) for n in numbers]
    return sorted(out + [Quantity(w.start, w.end, w) for w in focus.times], key=lambda q: q.start)


class Surroundings:
    """The words of a sentence with their ideas, and what parts it."""

    def __init__(self, even: str, focus: Focus, language: str) -> None:
        start, end = focus.sentence.span
        self.focus = focus
        found = list(WORD.finditer(even, start, end))
        self.starts = [m.start() for m in found]
        self.lengths = [m.end() - m.start() for m in found]
        self.ideas = [ideas_of(m[0], language) for m in found]
        self.stops = [m.start() for m in STOP.finditer(even, start, end)]

    def cues(self, q: Quantity, mine: Sequence[Assertion], before: Sequence[Assertion]) -> list[str]:
        """All evidence of what a quantity is."""
        out = {"any", *_unit(q)}
        out.update(self._near(q))
        out.update(_named(self.focus, q), self._size())
        told = set(_beside(q, mine, before, self.focus))
        out.update(told, (f"time+{cue}" for cue in told) if isinstance(q.said, TimeSaid) else ())
        return sorted(out)  # so that sums of weights are the same each time

    def beside(self, q: Quantity) -> frozenset[str]:
        """The ideas of the words directly after a quantity."""
        last = bisect_right(self.starts, q.end - 1)
        return frozenset(idea for ideas in self.ideas[last : last + NEAR] for idea in ideas)

    def is_of_another_noun(self, q: Quantity) -> bool:
        """Whether the word directly after a quantity is a long one of no idea: "14 pick-ups"."""
        last = bisect_right(self.starts, q.end - 1)
        if last == len(self.starts) or self.starts[last] - q.end > 1:
            return False
        return not self.ideas[last] and self.lengths[last] >= LONG

    def _size(self) -> Iterator[str]:
        count = len(self.starts)
        yield "short" if count < 8 else "long" if count > 30 else "middling"

    def _near(self, q: Quantity) -> Iterator[str]:
        first, last = bisect_right(self.starts, q.start - 1), bisect_right(self.starts, q.end - 1)
        low = max((s for s in self.stops if s < q.start), default=-1)
        high = min((s for s in self.stops if s >= q.end), default=self.focus.sentence.end)
        after = self.ideas[last : last + NEAR]
        if not any(after):
            yield "next:unknown" if after else "next:none"
        for n, (at, ideas) in enumerate(zip(self.starts, self.ideas, strict=True)):
            if first <= n < last or not ideas:
                continue
            side, away = ("<", first - n) if n < first else (">", n - last + 1)
            zone = "~" if at < low or at > high else f"{side}1" if away <= NEAR else f"{side}2" if away <= SOON else "~"
            for idea in ideas:
                yield idea
                yield f"{idea}{zone}"


def _unit(q: Quantity) -> Iterator[str]:
    if isinstance(q.said, TimeSaid):
        yield f"time:{q.said.form}"
        yield "time"
        return
    n = q.said
    unit = n.unit or "bare"
    yield f"unit:{unit}"
    band = bisect_right(SIZES, n.value)
    yield f"{unit}:{band}"
    if n.in_words:
        yield "in_words"
    if n.hedge:
        yield "hedged"
    if n.unit == "" and n.step == 1 and 1945 <= n.value < 2040:
        yield "year-like"


def _named(focus: Focus, q: Quantity) -> Iterator[str]:
    """Whom the sentence is about, and who stands near."""
    yield (
        "mission:named" if focus.missions() or focus.places else "mission:carried" if focus.carried else "mission:none"
    )
    if focus.world:
        yield "world"
    if focus.body or focus.others():
        yield "other_body"
    if focus.times and isinstance(q.said, Number):
        yield "dated"
    for name in focus.names:
        side = "<" if name.end <= q.start else ">"
        gap = q.start - name.end if side == "<" else name.start - q.end
        kind = "host" if name in focus.hosts else name.kind
        if gap < FAR:
            yield f"{kind}{side}{1 if gap <= 4 else 2 if gap < 30 else 3}"
        yield kind


def _beside(q: Quantity, mine: Sequence[Assertion], before: Sequence[Assertion], focus: Focus) -> Iterator[str]:
    """What was found in its sentence and in the one before it."""
    others = [s for s in mine if not (s.start < q.end and q.start < s.end)]
    if not others:
        yield "alone"
    for s in others:
        yield f"beside:{s.kind}"
    if isinstance(q.said, TimeSaid) and any(s.time and s.time.said and s.time.iso == q.said.iso for s in others):
        yield "time_of_another"
    last = [s for s in before if s.paragraph == focus.sentence.paragraph]
    yield f"after:{last[-1].kind}" if last else "after:nothing"
    if last and last[-1].mission in ("", ALL):
        yield "after_all"
