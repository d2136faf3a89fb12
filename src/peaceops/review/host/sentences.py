"""Words that the parts of the section on the host share: dates, marks, and references of compiled rows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from peaceops.book import Figure, computed
from peaceops.days import MONTHS
from peaceops.document.model import Ref
from peaceops.host.record import Said

LONG = 10  # rows from which a table is folded


def when(text: str) -> str:
    """A date text as words where it is ISO ("17 March 2004", "March 2004", "17 and 18 March 2004"); else as given."""
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?(?:/(\d\d))?", text)
    if not found:
        return text or "undated"
    year, month, day, last = found.groups()
    words = f"{MONTHS[int(month) - 1]} {year}"
    if last and not day:
        return f"{MONTHS[int(month) - 1]} and {MONTHS[int(last) - 1]} {year}"
    if last:
        return f"{int(day)} and {int(last)} {words}"
    return f"{int(day)} {words}" if day else words


def ref(said: Said) -> Ref:
    """The reference of a compiled row: its document symbol, or the site of its page."""
    head, _, rest = said.locator.partition(";")
    if rest.strip().startswith("http") and not head.startswith("http"):
        return Ref(head.strip(), said.source, said.locator)
    site = re.search(r"https?://(?:www\.)?([^/:]+)", said.locator)
    return Ref(site[1] if site else said.locator[:40] or "row", said.source, said.locator)


def year_figure(year: int, counts: str) -> Figure:
    """A year for running text: the period of the figure beside it, so it has no inputs of its own."""
    return computed(str(year), "date", counts, str(year), "the period of the figure beside it", ())


def joined(words: Sequence[str]) -> str:
    """Words joined by commas and "and"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
