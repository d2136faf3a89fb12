"""The words that a pattern needs: of which a text must hold one for the pattern to be found in it.

They are read from the pattern itself, so that a pattern is written once: of "(?:is|are) (?:soldiers|police)" they are
"is soldiers", "are police" and the two others. What may stand or not, or in unlike ways, is passed over, and so is
what must stand before (`(?<=...)`), for it may stand before the place from which on a pattern is sought.
"""

from __future__ import annotations

import re
import re._constants as sre  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby
from math import prod
from operator import itemgetter
from typing import Any, NamedTuple

DIGIT = r"\d"  # stands for a digit of any script
MOST = 200  # strings of which a part of a pattern is told whole
COMMON, OFTEN, SELDOM, ANY_DIGIT = "etaoinsr ", 0.08, 0.025, 0.02  # letters, and how many of a text's are each of them
OF_TWO = 0.005  # at least, of a word of two letters, which is a part of others
TOO_OFTEN = 0.02  # words a letter, above which to know that they stand in a sentence does not spare a search
Words = frozenset[str]
NOTHING: Words = frozenset([""])


class Matching(NamedTuple):
    """A part of a pattern: all that it matches where that is told, and words of which it needs one; None: not known."""

    whole: Words | None
    needs: Words | None


UNKNOWN = Matching(None, None)


def needed(pattern: re.Pattern[str]) -> Words:
    """Words of which a text must hold one for a pattern to be found; none where any text may."""
    if pattern.flags & re.IGNORECASE:
        return frozenset()
    found = _sequence(parser.parse(pattern.pattern, pattern.flags)).needs
    if found is None or _often(found) > TOO_OFTEN:
        return frozenset()
    return frozenset(w for w in found if not any(o in w for o in found if o != w))


def _often(words: Words) -> float:
    """How many of such words a text has a letter, roughly."""
    return sum(map(_share, words))


@cache
def _share(word: str) -> float:
    if word == DIGIT:
        return ANY_DIGIT
    return max(prod(OFTEN if letter in COMMON else SELDOM for letter in word), OF_TWO if len(word) <= 2 else 0.0)


def _rarer(one: Words | None, other: Words | None) -> Words | None:
    if one is None or other is None:
        return one or other
    return min(one, other, key=_often)


def _sequence(items: Iterable[tuple[Any, Any]]) -> Matching:
    """Parts one after the other: what follows without a gap is told together."""
    run, needs, whole = NOTHING, None, True
    for part in _parts(items):
        joined = part.whole is not None and len(run) * len(part.whole) <= MOST
        if joined:
            run = frozenset(a + b for a in run for b in part.whole or ())
            needs = _rarer(needs, part.needs) if part.whole == NOTHING else needs
        else:
            run, whole, needs = part.whole or NOTHING, False, _rarer(needs, part.needs)
        needs = needs if "" in run else _rarer(needs, run)
    return Matching(run if whole else None, needs)


def _parts(items: Iterable[tuple[Any, Any]]) -> Iterator[Matching]:
    """The parts of a sequence, letters that follow each other as one."""
    for code, held in groupby(items, key=itemgetter(0)):
        if code is sre.LITERAL:
            yield _told(frozenset(["".join(chr(c) for _, c in held)]))
        else:
            yield from (READ.get(code, _unknown)(given) for _, given in held)


def _unknown(given: Any) -> Matching:
    return UNKNOWN


def _nothing(given: Any) -> Matching:
    return Matching(NOTHING, None)


def _told(words: Words) -> Matching:
    return Matching(words, None if "" in words else words)


def _beside(given: tuple[int, Any]) -> Matching:
    """What must follow without being taken stands in the text too; what must stand before may stand before its part."""
    ahead, inner = given
    return Matching(NOTHING, _sequence(inner).needs if ahead > 0 else None)


def _one_of(given: list[tuple[Any, Any]]) -> Matching:
    """A letter of a set: told where it names its letters; a digit, where it holds nothing else."""
    if given == [(sre.CATEGORY, sre.CATEGORY_DIGIT)]:
        return Matching(None, frozenset([DIGIT]))
    if not all(code in (sre.LITERAL, sre.RANGE) for code, _ in given):
        return UNKNOWN
    spans = ((at, at) if code is sre.LITERAL else at for code, at in given)
    letters = frozenset(chr(c) for first, last in spans for c in range(first, last + 1))
    return _told(letters) if len(letters) <= MOST else UNKNOWN


def _group(given: tuple[Any, int, int, Any]) -> Matching:
    _, added, taken, inner = given
    return UNKNOWN if added or taken else _sequence(inner)


def _branch(given: tuple[Any, list[Any]]) -> Matching:
    parts = [_sequence(inner) for inner in given[1]]
    wholes, needs = [p.whole for p in parts], [p.needs for p in parts]
    together = frozenset(w for n in needs for w in n or ()) if None not in needs else None
    if None in wholes or sum(len(w or ()) for w in wholes) > MOST:
        return Matching(None, together)
    return Matching(frozenset(w for held in wholes for w in held or ()), together)


def _repeated(given: tuple[int, int, Any]) -> Matching:
    least, most, inner = given
    part = _sequence(inner)
    if (least, most) == (0, 1):
        return Matching(part.whole | NOTHING if part.whole is not None else None, None)
    return Matching(part.whole if (least, most) == (1, 1) else None, part.needs if least else None)


READ: dict[Any, Callable[[Any], Matching]] = {
    sre.IN: _one_of,
    sre.SUBPATTERN: _group,
    sre.ATOMIC_GROUP: _sequence,
    sre.BRANCH: _branch,
    sre.MAX_REPEAT: _repeated,
    sre.MIN_REPEAT: _repeated,
    sre.POSSESSIVE_REPEAT: _repeated,
    sre.ASSERT: _beside,
    sre.ASSERT_NOT: _nothing,
    sre.AT: _nothing,
}
