"""The main text, title and date of an HTML page, by trafilatura."""

from __future__ import annotations

import logging
from datetime import date
from functools import cache
from typing import Any

from peaceops.claims.reading.article import MOST_CHARACTERS, Article
from peaceops.claims.reading.content import HTML, no_article, page_text
from peaceops.days import read_day
from peaceops.errors import PeaceopsError

MOST_PAGE_BYTES = 5_000_000  # of markup: a news page has fifty to five hundred thousand
SHORT_TEXT = 500  # characters: less than any article; more may have been missed
DATES = {"original_date": True, "extensive_search": False}  # what the page states, not a number found in its text


def read_page(content: bytes, place: str, charset: str = "") -> Article:
    """The article on a page, navigation and comments left out. `charset`: as the server names it.

    Raises PeaceopsError for a page without one, and one too long to be an article; whatever the extractor raises for
    a page that breaks it."""
    if len(content) > MOST_PAGE_BYTES:
        raise no_article(place, "long-page", most=MOST_PAGE_BYTES)
    markup = page_text(content, charset)
    found = _extracted(markup, fast=True)
    if len(text := _paragraphs(found)) < SHORT_TEXT:
        found = _extracted(markup, fast=False)
        text = _paragraphs(found)
    if not text:
        raise no_article(place, "no-words")
    if len(text) > MOST_CHARACTERS:
        raise no_article(place, "long-text", most=MOST_CHARACTERS)
    title = " ".join((getattr(found, "title", None) or "").split())
    return Article(text, title, _day(getattr(found, "date", None)), HTML, place)


def _extracted(markup: str, *, fast: bool) -> Any:
    """What the extractor finds, None for nothing. Not `fast`: three methods are tried and compared, at three times the
    cost."""
    options = {"include_comments": False, "include_tables": True, "with_metadata": True}
    return _extractor()(markup, fast=fast, date_extraction_params=DATES, **options)


def _paragraphs(found: Any) -> str:
    """The main text with an empty line between paragraphs, each of which the extractor puts on a line."""
    lines = (getattr(found, "text", None) or "").splitlines()
    return "\n\n".join(line.strip() for line in lines if line.strip())


@cache
def _extractor() -> Any:
    from trafilatura import bare_extraction

    for name in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # a page that is no article is told once, by us
    return bare_extraction


def _day(text: str | None) -> date | None:
    """The day that the page states; None for none, and for one that cannot be."""
    if not text:
        return None
    try:
        return read_day(text, "published")
    except PeaceopsError:
        return None
