"""The one error that a reader of peaceops meets, and how it shows what the reader gave.

Its sentences are messages of the catalogue (`error-...`), but for those of `ingest`, which only `book build` says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from peaceops.words.catalogue import Said, Words, said

LONGEST = 80  # characters of a user's value that a sentence repeats
LONGEST_PATH = 120
CUT = "..."
# What a terminal would obey, or a reader would not see: controls, direction marks, breaks, halves of a character.
UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


class PeaceopsError(Exception):
    """Bad input or a bad source: one sentence that names the thing, what was expected, and the nearest valid value.

    The command line prints it and exits with 2; the API answers 4xx. What a terminal would obey stands escaped in it.
    """

    def __init__(self, sentence: str | Said) -> None:
        self.said = sentence if isinstance(sentence, Said) else None
        super().__init__(escaped(str(sentence)))

    def in_words(self, words: Words) -> str:
        """The sentence in a language; in English where it is not a message."""
        return escaped(words.text(self.said)) if self.said else str(self)


def refused(key: str, /, **args: object) -> PeaceopsError:
    """The error that says the message `error-<key>`. Values stand in it as Python writes them, so that a year has no
    thousands; what a user gave is passed as `shown`."""
    return PeaceopsError(said(f"error-{key}", **{n: v if isinstance(v, Said) else str(v) for n, v in args.items()}))


def escaped(text: str) -> str:
    r"""The text with every control character as an escape (a line break as \n), so that it stays on one line."""
    return UNSEEN.sub(lambda m: m[0].encode("unicode_escape").decode("ascii"), text)


def shown(value: object) -> str:
    """A value that a user gave, as every sentence repeats it: text in quotes, 80 characters at most, on one line."""
    if isinstance(value, str):
        return repr(str(value[:LONGEST])) + (CUT if len(value) > LONGEST else "")
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # a number of more digits than Python prints, lists in lists without end
        text = str(said("found-too-large", kind=type(value).__name__))
    return escaped(text[:LONGEST]) + (CUT if len(text) > LONGEST else "")


def shown_path(path: object) -> str:
    """The path of a user's file as every sentence repeats it: the last 120 characters, which name the file."""
    text = str(path)
    return (CUT if len(text) > LONGEST_PATH else "") + escaped(text[-LONGEST_PATH:])


def quoted_path(path: object) -> str:
    """The same in quotes, where a sentence has words before and after it."""
    text = str(path)
    return repr((CUT if len(text) > LONGEST_PATH else "") + text[-LONGEST_PATH:])


def unknown(kind: str | Said, given: str, valid: Iterable[str]) -> PeaceopsError:
    """The error for a name that the book does not have, with the nearest names that it has. `kind`: of what it should
    be the name, the message `kind-<kind>`."""
    names = sorted(set(valid))
    near = nearest(given, names)
    hint = said("error-nearest", names=", ".join(near)) if near else said("error-none-near", count=len(names))
    return refused(
        "unknown", kind=kind if isinstance(kind, Said) else said(f"kind-{kind}"), given=shown(given), hint=hint
    )


SHORTEST = 3  # letters of a beginning that says what is meant


def one_of(kind: str | Said, given: str, valid: Iterable[str]) -> str:
    """The one of a closed set that is meant: in any case, with blanks or hyphens, in the plural, or by a beginning that
    no other has. Raises PeaceopsError as `unknown` says."""
    names, told = list(valid), "_".join(given.lower().replace("-", " ").replace("_", " ").split())
    same = [name for name in names if name == told]
    plural = [name for name in names if name.removesuffix("s") == told.removesuffix("s")]
    begun = [name for name in names if len(told) >= SHORTEST and name.startswith(told)]
    for found in (same, plural, begun):
        if len(found) == 1:
            return found[0]
    raise unknown(kind, given, names)


def nearest(given: str, names: Iterable[str], least: float = 55) -> list[str]:
    """Up to three of the names, those most like the one given."""
    from rapidfuzz import process

    asked = given[:LONGEST].upper()
    found = process.extract(asked, list(names), limit=3, score_cutoff=least, processor=str.upper)
    return [name for name, _, _ in found]
