"""What every renderer prints once in a document."""

from __future__ import annotations

from peaceops.document.model import Section
from peaceops.document.walk import words_of
from peaceops.words.catalogue import ENGLISH, Words

RESOLUTION_1244 = "1999-06-10"  # the day of S/RES/1244 (1999), which the note on Kosovo names


def standing_notes(
    words: Words, title: str, subtitle: str, sections: tuple[Section, ...], as_of: str
) -> tuple[str, ...]:
    """The line on affiliation, the note on Kosovo where the document speaks of it, and outside English what stands
    in it. `as_of`: the date of the document (ISO)."""
    named = any("Kosovo" in w for w in (title, subtitle, *words_of(sections)))
    kosovo = named and as_of >= RESOLUTION_1244
    keys = ("document-not-affiliated", "document-kosovo") if kosovo else ("document-not-affiliated",)
    notes = [words.text(key) for key in keys]
    if words.lang != ENGLISH:
        notes.append(words.text("document-words-of-sources"))
        if lacking := words.lacking():
            notes.append(words.text("document-in-english", count=len(lacking)))
    return tuple(notes)
