"""What a user gives as a feed: an RSS or Atom file or address, or a text or page whose paragraphs stand for posts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from peaceops.claims.reading.article import Article
from peaceops.claims.reading.fetched import Fetched, fetch_page
from peaceops.claims.reading.given import ADDRESS, file_bytes
from peaceops.claims.reading.guard import AskLimits
from peaceops.claims.reading.opening import read_apart
from peaceops.claims.segment import BLANK
from peaceops.errors import shown_path
from peaceops.feeds.feed import (
    LINKS,
    MOST_FEED_BYTES,
    MOST_ITEM_CHARACTERS,
    MOST_ITEMS,
    Feed,
    FeedItem,
)
from peaceops.feeds.parse import is_feed, read_feed_apart

FEED_LIMITS = AskLimits(bytes=MOST_FEED_BYTES)
WANTED = {"Accept": "application/atom+xml,application/rss+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5"}


@dataclass(frozen=True, slots=True)
class FeedHeld:
    """A feed with the marks by which its server is asked whether it has changed."""

    feed: Feed
    marks: Mapping[str, str] = field(default_factory=dict)


def read_feed(given: str | Path, limits: AskLimits | None = None) -> Feed:
    """The feed at a path or an address (http, https), or the paragraphs of a text, page, PDF or DOCX file as posts.

    Raises PeaceopsError, one sentence, for what cannot be read, is too long, too slow or broken, declares entities, and
    for an address that leads to a network that is not public."""
    return ask_again(given, None, limits).feed


def ask_again(given: str | Path, before: FeedHeld | None, limits: AskLimits | None = None) -> FeedHeld:
    """The same, where the feed was read before: its server is asked for news, and what it has not changed is kept."""
    if isinstance(given, str) and ADDRESS.match(given):
        heads = {**WANTED, **(before.marks if before else {})}
        page = fetch_page(given, limits or FEED_LIMITS, heads)
        if page.unchanged and before:
            return before
        feed = opened_feed(page.content, shown_path(page.address), page.charset, page.address)
        return FeedHeld(replace(feed, place=given), _marks(page))
    place = shown_path(given)
    return FeedHeld(replace(opened_feed(file_bytes(str(given), place), place), place=str(given)))


def _marks(page: Fetched) -> dict[str, str]:
    found = {"If-None-Match": page.etag, "If-Modified-Since": page.modified}
    return {name: mark for name, mark in found.items() if mark and mark.isascii() and mark.isprintable()}


def opened_feed(content: bytes, place: str, charset: str = "", base: str = "") -> Feed:
    """The feed in some bytes, or the paragraphs of what is none as posts. `base`: the address to which its links are
    relative. Raises PeaceopsError for what can be read as neither."""
    if is_feed(content):
        return read_feed_apart(content, place, charset, base)
    return posts_of(read_apart(content, place, charset))


def posts_of(article: Article) -> Feed:
    """The paragraphs of a text as posts, each dated as the text is. A heading, which is no sentence, is none."""
    found = [p.strip() for p in BLANK.split(article.text)]
    kept = [p for p in found if any(mark in p for mark in ".!?…:;") or len(p) > 80]
    dated = "stated" if article.published else "none"
    items = tuple(
        FeedItem("", p[:MOST_ITEM_CHARACTERS], _first_link(p), article.published, dated, len(p) > MOST_ITEM_CHARACTERS)
        for p in kept[:MOST_ITEMS]
    )
    return Feed(article.title, article.place, items, max(0, len(kept) - MOST_ITEMS), "posts")


def _first_link(text: str) -> str:
    return next((w for w in text.split() if w.lower().startswith(LINKS)), "")
