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
DATES = {"original_date": True, "extensive_search": False}  # what the page states, not a number found in its text


def read_page(content: bytes, place: str, charset: str = "") -> Article:
    """The article on a page, navigation and comments left out. `charset`: as the server names it.

    Raises PeaceopsError for a page without one, and one too long to be an article; whatever the extractor raises for
    a page that breaks it."""
    if len(content) > MOST_PAGE_BYTES:
        raise no_article(place, "long-page", most=MOST_PAGE_BYTES)
    found = _extractor()(
        page_text(content, charset),
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        date_extraction_params=DATES,
    )
    lines = (getattr(found, "text", None) or "").splitlines()
    text = "\n\n".join(line.strip() for line in lines if line.strip())  # the extractor puts a paragraph on a line
    if not text:
        raise no_article(place, "no-words")
    if len(text) > MOST_CHARACTERS:
        raise no_article(place, "long-text", most=MOST_CHARACTERS)
    title = " ".join((getattr(found, "title", None) or "").split())
    return Article(text, title, _day(getattr(found, "date", None)), HTML, place)


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
