"""The door through which strangers' feeds come in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from article_doors import damaged
from judge import Rng, WrongError, asked

import peaceops
from feeds.feed_files import ATOM, LAUGHS, OUTSIDE, RDF, item, rss
from peaceops.book import View
from peaceops.errors import refused
from peaceops.feeds.about import about
from peaceops.feeds.feed import LINKS, MOST_ITEM_CHARACTERS, MOST_ITEMS
from peaceops.feeds.parse import checked_markup, is_feed, parsed, told_items

SAMPLES = (
    *(ATOM, RDF, LAUGHS, OUTSIDE),
    rss(item("UNMIK", "UNMIK had 17 troops in 2018.", link="https://unmik.unmissions.org/a"), item("@UNIFIL_ #UNMIK")),
    rss(item("Côte d’Ivoire – Мали"), encoding="utf-16"),
    rss(item("&lt;b&gt;UNMIK&lt;/b&gt;", day="Tue, 31 Feb 2018 10:00:00 GMT"), encoding="iso-8859-1"),
)


@cache
def view() -> View:
    """The whole book."""
    return peaceops.open_book().at()


def feeds(rng: Rng, folder: Path) -> str:
    """Feeds, damaged: items within their limits, each with its missions, or one sentence. What the parser raises ends
    its process, which is told as a broken feed."""
    content = damaged(rng, rng.choice(SAMPLES))

    def read() -> None:
        if not is_feed(content):
            raise refused("no-feed", place="it", found="no feed")
        checked_markup(content, "it")
        try:
            answer = parsed(
                content, rng.choice(("", "utf-8", "utf-16", "no-such")), rng.choice(("", "https://a.example/"))
            )
        except Exception:
            raise refused("no-feed", place="it", found="a broken feed") from None
        items = told_items(answer)
        if len(items) > MOST_ITEMS:
            raise WrongError(f"{len(items)} items")
        for found in items:
            if len(found.text) > MOST_ITEM_CHARACTERS or not (found.link == "" or found.link.lower().startswith(LINKS)):
                raise WrongError(f"an item of {len(found.text)} characters at {found.link[:60]}")
            about(view(), found)

    return asked(read)
