"""Text made even for matching, character by character, so that every place in it is a place in the text."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

EVEN = {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"', "‑": "-", "–": "-", "—": ";"}
SPACES = dict.fromkeys(map(ord, "\t\n\v\f\r"), " ")


def evened(text: str) -> str:
    """The text in lower case, without accents, with plain spaces, quotes and dashes, of the same length."""
    if text.isascii():
        return text.lower().translate(SPACES)
    return "".join(map(_even, text))


@lru_cache(maxsize=4096)
def _even(character: str) -> str:
    if character in EVEN:
        return EVEN[character]
    if character.isspace():
        return " "
    lower = unicodedata.normalize("NFKD", character)[0].lower()
    return lower if len(lower) == 1 else character
