"""Text made even for matching, character by character, so that every place in it is a place in the text."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

EVEN = {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"', "‑": "-", "–": "-", "—": ";"}
APART, JOINED = "peace keep", "peace-keep"  # one word, written in two
SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r"), " ")


def evened(text: str) -> str:
    """The text in lower case, without accents, with plain spaces, quotes and dashes, of the same length."""
    even = text.lower().translate(SPACES) if text.isascii() else "".join(map(_even, text))
    return even.replace(APART, JOINED)


@lru_cache(maxsize=4096)
def _even(character: str) -> str:
    if character in EVEN:
        return EVEN[character]
    if character.isspace():
        return " "
    lower = unicodedata.normalize("NFKD", character)[0].lower()
    return lower if len(lower) == 1 else character
