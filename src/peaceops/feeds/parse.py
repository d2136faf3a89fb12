"""The bytes of an RSS or Atom file as a feed, by feedparser, in a process of its own with limits on time and memory.

A feed comes from strangers: entities of its own are refused before the parser sees them, nothing that it names is
fetched, and whatever breaks or delays the parser is told in one sentence. docs/decisions/2026-11-26-feeds.md.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from calendar import timegm
from datetime import UTC, date, datetime
from typing import Any

from peaceops.apart import apart
from peaceops.claims.reading.content import page_text
from peaceops.claims.reading.opening import within_limits
from peaceops.errors import PeaceopsError, refused
from peaceops.feeds.feed import (
    LINKS,
    MOST_FEED_BYTES,
    MOST_ITEM_CHARACTERS,
    MOST_ITEMS,
    MOST_TITLE_CHARACTERS,
    Feed,
    FeedItem,
)
from peaceops.feeds.plain import plain_words
from peaceops.words.catalogue import said

LOOKED_AT_CHARACTERS = 20_000
ROOT = re.compile(  # atomic, so that no order of comments makes it try twice
    r"(?is)\s*+(?:(?>(?><\?.*?\?>)|(?><!--.*?-->)|(?><!DOCTYPE[^>\[]*+(?:\[[^\]]*+\])?\s*+>))\s*+)*+"
    r"<(?:\w{1,20}:)?(?:rss|feed|rdf|channel)\b"
)
ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
DECLARED = re.compile(rb"<\?xml[^>]{0,200}\bencoding\s*=\s*[\"']([\w.:-]{1,40})")
FIRST_DAY = date(1990, 1, 1)  # the web; a day before it is the zero of some clock
FEED_CHILD = "from peaceops.feeds.parse import feed_child; feed_child()"
FEED_SECONDS = 30


def is_feed(content: bytes) -> bool:
    """Whether the bytes begin as RSS (any version) or Atom does."""
    return bool(ROOT.match(_characters(content[: 4 * LOOKED_AT_CHARACTERS])[:LOOKED_AT_CHARACTERS]))


def read_feed_apart(content: bytes, place: str, charset: str = "", base: str = "") -> Feed:
    """The feed in some bytes that begin as one. `charset`: as the server names it, which counts where the file names
    none. `base`: the address to which its links are relative.

    Raises PeaceopsError for what `checked_markup` refuses, and what breaks or delays the parser."""
    checked_markup(content, place)
    try:
        told = apart((FEED_CHILD, charset, base), content, FEED_SECONDS)
    except subprocess.TimeoutExpired:
        raise no_feed(place, "endless-reading", seconds=FEED_SECONDS) from None
    if told.returncode:
        raise no_feed(place, "broken-feed")
    answer = json.loads(told.stdout)
    items = told_items(answer)
    if not items and answer["broken"]:
        raise no_feed(place, "broken-feed")
    return Feed(answer["title"], place, items, answer["left_out"])


def checked_markup(content: bytes, place: str) -> None:
    """Raises PeaceopsError for more bytes than a feed may have, and for entities of its own."""
    if len(content) > MOST_FEED_BYTES:
        raise no_feed(place, "more-bytes", most=MOST_FEED_BYTES)
    if ENTITY.search(_characters(content)):
        raise no_feed(place, "entities")


def told_items(answer: Any) -> tuple[FeedItem, ...]:
    """The items of an answer of `parsed`, in its order."""
    return tuple(_told_item(**row) for row in answer["items"])


def no_feed(place: str, found: str, **args: object) -> PeaceopsError:
    """The error for what is no feed: the message `found-<found>` says what it is, found at `place`."""
    return refused("no-feed", place=place, found=said(f"found-{found}", **args))


def feed_child() -> None:
    """Read standard input as a feed and write it as JSON: what the process of its own runs."""
    within_limits()
    print(json.dumps(parsed(sys.stdin.buffer.read(), *sys.argv[1:3])))


def parsed(content: bytes, charset: str = "", base: str = "") -> dict[str, Any]:
    """Title, items in the feed's order (`MOST_ITEMS` at most), `left_out` (items) and whether the file is broken."""
    import feedparser

    heads = {"content-location": base} if base else {}
    if charset and not DECLARED.search(content[:1_000]):
        heads["content-type"] = f"application/xml; charset={charset}"
    found = feedparser.parse(io.BytesIO(content), sanitize_html=False, response_headers=heads)
    items = [_item(entry) for entry in found.entries[:MOST_ITEMS]]
    title = plain_words(found.feed.get("title", ""))[:MOST_TITLE_CHARACTERS]
    left_out = max(0, len(found.entries) - MOST_ITEMS)
    return {"title": title, "items": items, "left_out": left_out, "broken": bool(found.bozo)}


def _item(entry: Any) -> dict[str, Any]:
    title = " ".join(plain_words(entry.get("title", "")).split())
    bodies = [part.get("value", "") for part in entry.get("content", ())] or [entry.get("summary", "")]
    text = "\n".join(filter(None, (plain_words(body) for body in bodies)))
    link = entry.get("link", "").strip()
    day, dated = _day_of(entry)
    return {
        "title": title[:MOST_TITLE_CHARACTERS],
        "text": text[:MOST_ITEM_CHARACTERS] if text != title else "",
        "link": link if link.lower().startswith(LINKS) and len(link) < 2_000 else "",
        "day": day,
        "dated": dated,
        "cut": len(text) > MOST_ITEM_CHARACTERS or len(title) > MOST_TITLE_CHARACTERS,
    }


def _day_of(entry: Any) -> tuple[str, str]:
    """The ISO day of an item in UTC, and how it is dated: when it was published, else when it was changed."""
    for key in ("published", "updated"):
        if entry.get(key):
            stamp = entry.get(f"{key}_parsed")
            try:
                day = datetime.fromtimestamp(timegm(stamp), UTC).date() if stamp else None
            except (ValueError, OverflowError, OSError):
                day = None
            return (day.isoformat(), "stated") if day and day >= FIRST_DAY else ("", "unreadable")
    return "", "none"


def _told_item(title: str, text: str, link: str, day: str, dated: str, cut: bool) -> FeedItem:
    """An item as the child wrote it; a day to come is no day."""
    published = date.fromisoformat(day) if day else None
    if published is not None and published > date.today():
        published, dated = None, "to-come"
    return FeedItem(title, text, link, published, dated, cut)


def _characters(content: bytes) -> str:
    """The characters for looking at the markup alone: what XML has outside ASCII does not matter for it."""
    if content.startswith((b"\x00<", b"<\x00")):  # UTF-16 without its mark
        return content.decode("utf-16-be" if content[:1] == b"\x00" else "utf-16-le", errors="replace")
    return page_text(content)
