"""What a draft says of itself: who submitted it and what it speaks of, as the model of texts learns from it.

Sources: tables drafts and draft_words; for a draft of the reader's own, its words and the sponsors that the reader
names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from peaceops.book import View, asked
from peaceops.book.draft_words import length, words_by_kind
from peaceops.book.tables.council import DraftsRow, DraftWordsRow
from peaceops.errors import quoted_path, refused, shown
from peaceops.missions.membership import find_member

SYMBOL = re.compile(r"S/(RES/)?\d", re.IGNORECASE)
FULL_SYMBOL = re.compile(r"S/(RES/)?\d{1,4}(/\d{1,4})?(/Rev\.\d)?( ?\(\d{4}\))?", re.IGNORECASE)
LARGEST = 2_000_000  # characters of a draft of the reader's own
FEWEST_WORDS = 50


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft: its symbol ("" for a reader's own), sponsors (iso3), its length in words and the times that words of
    each kind occur in it, counts without a unit."""

    symbol: str
    sponsors: frozenset[str]
    words: int
    kinds: Mapping[str, int]


@asked
def drafts(view: View) -> Mapping[str, Draft]:
    """The drafts in the view by vote."""
    kinds: dict[str, dict[str, int]] = {}
    for row in view.all(DraftWordsRow):
        kinds.setdefault(row.vote, {})[row.kind] = row.times
    return {
        r.vote: Draft(r.draft, frozenset((r.sponsors or "").split(";")) - {""}, r.words, kinds.get(r.vote, {}))
        for r in view.all(DraftsRow)
    }


def draft_given(view: View, text: str, sponsors: Sequence[str]) -> Draft | None:
    """The draft that a reader gives, a symbol or a file with its sponsors (iso3); None where none is given.

    Raises PeaceopsError as `draft_of` does, for a State that is none, and for sponsors without a file."""
    if not text:
        if sponsors:
            raise refused("sponsor-without-text")
        return None
    found = draft_of(view, text, [find_member(view, s) for s in sponsors])
    if sponsors and found.symbol:
        raise refused("sponsor-of-a-symbol", symbol=found.symbol)
    return found


def is_symbol(text: str) -> bool:
    """Whether a text has the whole form of the symbol of a draft or resolution, so that it names no file."""
    return FULL_SYMBOL.fullmatch(text.strip()) is not None


def draft_of(view: View, text: str, sponsors: Iterable[str] = ()) -> Draft:
    """The draft that a symbol names (S/2023/798, S/RES/2704 (2023) or S/RES/2704), or that a file of plain text holds.
    `sponsors`: of a file; of a symbol they are those of the record.

    Raises PeaceopsError for a symbol that the view does not have, or a file that is none or has no text."""
    path = Path(text)
    if SYMBOL.match(text) and not path.exists():
        wanted = re.sub(r"\s*\(.*", "", text.strip()).upper()
        for vote, draft in drafts(view).items():
            if wanted in (draft.symbol.upper(), re.sub(r"\s*\(.*", "", vote).upper()):
                return draft
        raise refused("draft-not-held", symbol=shown(text))
    return own_draft(_read(path), sponsors)


def own_draft(text: str, sponsors: Iterable[str]) -> Draft:
    """A draft of the reader's own. Raises PeaceopsError for a text too short to say anything."""
    words = length(text)
    if words < FEWEST_WORDS:
        raise refused("draft-too-short", words=words, fewest=FEWEST_WORDS)
    return Draft("", frozenset(sponsors), words, words_by_kind(text))


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise refused("draft-too-long", path=quoted_path(path), most=LARGEST)
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError, ValueError):
        raise refused("draft-not-read", path=quoted_path(path)) from None
