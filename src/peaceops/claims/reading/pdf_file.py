"""The text of a PDF file, by pypdf: lines joined to paragraphs, heads and feet of pages left out."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence

from peaceops.claims.reading.article import MOST_CHARACTERS, Article
from peaceops.claims.reading.content import PDF, no_article

MOST_PAGES = 600
REPEATED = 3  # pages on which a line at the edge stands before it is one of the layout
EDGE = 3  # lines at the top and at the bottom of a page
DIGITS = re.compile(r"\d+")
ENDS = (".", "!", "?", ":", ";", "”", "»", '"')
BEGINS = re.compile(r"\s*(?:[•·▪–-]|\(?[a-z0-9]{1,3}[.)]\s|[A-Z]\.\s)")
SHORT = 0.75  # of the usual length of a line: a shorter one that ends a sentence ends its paragraph


def read_pdf(content: bytes, place: str) -> Article:
    """The article in a PDF file. Raises PeaceopsError for a locked or too long one, and one without
    text (a scan); whatever pypdf raises for a broken one."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise no_article(place, "locked-pdf")
    if len(reader.pages) > MOST_PAGES:
        raise no_article(place, "long-pdf", most=MOST_PAGES)
    pages = _pages(reader)
    title = str(getattr(reader.metadata, "title", None) or "")
    text = as_paragraphs(pages)
    if not text:
        raise no_article(place, "scan")
    if len(text) > MOST_CHARACTERS:
        raise no_article(place, "long-text", most=MOST_CHARACTERS)
    return Article(text, " ".join(title.split()), None, PDF, place)


def _pages(reader: object) -> list[list[str]]:
    """The lines of each page that holds any, as long as they are no more than a text may have."""
    out, length = [], 0
    for page in reader.pages:  # type: ignore[attr-defined]
        lines = [line.rstrip() for line in page.extract_text().replace("\x00", "").split("\n")]
        length += sum(map(len, lines))
        out.append(lines)
        if length > MOST_CHARACTERS:
            break
    return out


def as_paragraphs(pages: Sequence[Sequence[str]]) -> str:
    """Lines of pages as paragraphs with an empty line between: a word parted at a line's end is one again, and what
    stands at the edge of three pages or more, but for its numbers, is left out."""
    layout = _layout(pages)
    lines = [line for page in pages for line in _body(page, layout)]
    usual = max((len(line) for line in lines), default=0)
    out: list[str] = []
    open_ = False
    for line in lines:
        words = line.strip()
        if not words:
            open_ = False
        elif open_ and not BEGINS.match(line):
            out[-1] = _joined(out[-1], words)
            open_ = not _ends(words, usual)
        else:
            out.append(words)
            open_ = not _ends(words, usual)
    return "\n\n".join(out)


def _ends(line: str, usual: int) -> bool:
    """Whether a paragraph ends with this line: a sentence does, and the line is short."""
    return line.endswith(ENDS) and len(line) < SHORT * usual


def _joined(before: str, line: str) -> str:
    """A line after another: `peace-` and `keepers` are one word, `French-` and `Speaking` are two."""
    if before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line}"


def _layout(pages: Sequence[Sequence[str]]) -> set[str]:
    """Lines at the edges of pages that stand on three or more, numbers aside."""
    met: Counter[str] = Counter()
    for page in pages:
        lines = [line.strip() for line in page if line.strip()]
        met.update({DIGITS.sub("0", line) for line in (*lines[:EDGE], *lines[-EDGE:])})
    return {line for line, count in met.items() if count >= REPEATED}


def _body(page: Sequence[str], layout: set[str]) -> list[str]:
    """The lines of a page without those of the layout at its edges."""
    full = [i for i, line in enumerate(page) if line.strip()]
    edge = {*full[:EDGE], *full[-EDGE:]}
    return [line for i, line in enumerate(page) if i not in edge or DIGITS.sub("0", line.strip()) not in layout]
