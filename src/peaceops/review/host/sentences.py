"""How compiled rows on the host stand in tables: their dates, references, and when a table is folded."""

from __future__ import annotations

import re

from peaceops.document.model import Ref
from peaceops.host.record import StatedThen
from peaceops.words.catalogue import Words
from peaceops.words.catalogue import words as english

LONG = 10  # rows from which a table is folded


def when(text: str, words: Words | None = None) -> str:
    """A date text as words where it is ISO ("17 March 2004", "March 2004", "17 and 18 March 2004"); else as given."""
    words = words or english()
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?(?:/(\d\d))?", text)
    if not found:
        return words.language.spelled(text, months=True) or words.text("host-undated")
    year, month, day, last = found.groups()
    name = words.language.months[int(month) - 1]
    if last and not day:
        return words.text("host-two-months", month=name, last=words.language.months[int(last) - 1], year=year)
    in_words = words.text("host-month", month=name, year=year)
    if last:
        return words.text("host-two-days", day=str(int(day)), last=str(int(last)), month=in_words)
    return words.text("host-day", day=str(int(day)), month=in_words) if day else in_words


def ref(said: StatedThen) -> Ref:
    """The reference of a compiled row: its document symbol, or the site of its page."""
    head, _, rest = said.locator.partition(";")
    if rest.strip().startswith("http") and not head.startswith("http"):
        return Ref(head.strip(), said.source, said.locator)
    site = re.search(r"https?://(?:www\.)?([^/:]+)", said.locator)
    return Ref(site[1] if site else said.locator[:40] or "row", said.source, said.locator)
