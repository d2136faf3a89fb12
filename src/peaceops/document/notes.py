"""What every renderer prints once in a document."""

from __future__ import annotations

from peaceops.document.model import Section
from peaceops.document.walk import words_of
from peaceops.words.catalogue import Words


def standing_notes(words: Words, title: str, subtitle: str, sections: tuple[Section, ...]) -> tuple[str, ...]:
    """The line on affiliation, and the note on Kosovo where the document speaks of it anywhere."""
    named = any("Kosovo" in w for w in (title, subtitle, *words_of(sections)))
    keys = ("document-not-affiliated", "document-kosovo") if named else ("document-not-affiliated",)
    return tuple(words.text(key) for key in keys)
