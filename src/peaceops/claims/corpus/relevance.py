"""Which documents of a corpus may speak of UN peace operations: told from their bytes, before anything is read.

A document is kept for one name of a mission or one word of the field (`relevance_words.csv`, in six languages). It is
a matter of speed alone: whatever is kept is read whole, and a document without any such name has nothing to check.
Names are looked for in the bytes as they come, marked up or escaped: every blank may be a no-break one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from peaceops.book.store import View
from peaceops.book.tables.missions import BodiesRow, MissionAliasesRow, MissionsRow

WORDS = Path(__file__).with_name("relevance_words.csv")
BLANKS = (" ", "\u00a0", "&nbsp;", "\n", "\\u00a0", "\\n")  # also as pages and JSON write them
SHORTEST_TITLED = 5  # letters of an acronym that papers write as a name: Unifil, Minusma
ENCODING_MARKS = (b"\xff\xfe", b"\xfe\xff")
LOOKED_AT = 64
OTHERS = "other_mission"


class Sieve:
    """Keeps what holds one of many names and words, all looked for in one pass."""

    def __init__(self, names: Iterable[str], words: Iterable[tuple[str, bool]]) -> None:
        """`names`: whole, in capitals or as papers write them; `words`: each with whether it must stand whole."""
        from ahocorasick_rs import BytesAhoCorasick, Implementation

        whole: dict[bytes, bool] = {}
        for name in names:
            whole |= dict.fromkeys(_of_name(name), True)
        for word, is_whole in words:
            whole |= dict.fromkeys(_of_word(word), is_whole)
        self._whole = list(whole.values())
        self._search = BytesAhoCorasick(list(whole), implementation=Implementation.DFA)

    def keeps(self, content: bytes | memoryview) -> bool:
        """Whether the bytes of a document, in any encoding that holds ASCII as it is or in UTF-16, hold one."""
        start = bytes(content[:LOOKED_AT])
        if start[:2] in ENCODING_MARKS or b"\0" in start:
            content = _as_utf8(bytes(content))
        return any(
            self._begins(content, start) and (not self._whole[which] or self._ends(content, end))
            for which, start, end in self._search.find_matches_as_indexes(
                content, overlapping=True
            )  # BONUCA ends with ONUCA
        )

    @staticmethod
    def _begins(content: bytes | memoryview, start: int) -> bool:
        return start == 0 or not _is_letter(content[start - 1])

    @staticmethod
    def _ends(content: bytes | memoryview, end: int) -> bool:
        return end == len(content) or not _is_letter(content[end])


def sieve_of(view: View) -> Sieve:
    """The sieve of all missions that a view of the book knows, and of the words of the field."""
    return Sieve(sorted(set(_names(view))), _words())


def _names(view: View) -> Iterator[str]:
    """Acronyms and other names of missions; those of two words are found by the words of the field or by the first."""
    for row in view.all(MissionsRow):
        yield row.mission.removesuffix(" I").removesuffix(" II").removesuffix(" III")
    for alias in view.all(MissionAliasesRow):
        yield alias.alias
    for body in view.all(BodiesRow):
        if body.kind == OTHERS:  # a statement on another organisation's force is refused by name, and so must be met
            yield body.body


@cache
def _words() -> tuple[tuple[str, bool], ...]:
    with WORDS.open(encoding="utf-8", newline="") as file:
        return tuple((row["word"], row["whole"] == "true") for row in csv.DictReader(file))


def _of_name(name: str) -> set[bytes]:
    """A name as it is, and an acronym also as papers write it."""
    forms = {name}
    if name.isupper() and name.isalpha() and len(name) >= SHORTEST_TITLED:
        forms.add(name.capitalize())
    return {form.encode() for form in _with_blanks(forms)}


def _of_word(word: str) -> set[bytes]:
    """A word as it stands, at the start of a sentence, in a title and in capitals; in UTF-8, and as western pages and
    JSON write it."""
    titled = " ".join(w if w[:1].isupper() else w[:1].upper() + w[1:] for w in word.split(" "))
    forms = {word, word[:1].upper() + word[1:], titled, word.upper()}
    out = set()
    for form in _with_blanks(forms):
        out |= {form.encode(), form.encode("ascii", "xmlcharrefreplace")}
        out |= {form.encode("cp1252", "ignore"), form.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")}
    return out


def _with_blanks(forms: Iterable[str]) -> set[str]:
    return {form.replace(" ", blank) for form in forms for blank in BLANKS}


def _is_letter(byte: int) -> bool:
    """An ASCII letter or digit. Letters beyond ASCII begin and end no name of the list."""
    return 48 <= byte <= 57 or 65 <= byte <= 90 or 97 <= byte <= 122


def _as_utf8(content: bytes) -> bytes:
    """Text of two bytes a character in one."""
    wide = "utf-16" if content[:2] in ENCODING_MARKS else "utf-16-le" if content[1:2] == b"\0" else "utf-16-be"
    return content.decode(wide, errors="ignore").encode("utf-8", errors="ignore")
