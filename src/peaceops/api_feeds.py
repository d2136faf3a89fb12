"""Feeds and posts behind `import peaceops`: which missions each item is about, and what its claims are worth."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from peaceops.book import Book, open_book
from peaceops.days import past_day

if TYPE_CHECKING:
    from peaceops.feeds.feed import Feed
    from peaceops.feeds.resources import Resources


def resources(
    given: Path | str | Sequence[Path | str | Feed],
    *,
    mission: str = "",
    as_of: date | str | None = None,
    book: Book | None = None,
) -> Resources:
    """The items of RSS or Atom files or addresses (or of a text or page, whose paragraphs are taken as posts), the
    newest first: the missions that each is about and by what that is known, its claims checked as by `check`, and apart
    from them those about none, or not about `mission`, each with the reason. `as_of`: only what was published by then.

    Raises PeaceopsError, one sentence, for an unknown mission, for what is no feed, too long, too slow or broken, and
    for an address that leads to a network that is not public."""
    from peaceops.feeds.feed import Feed
    from peaceops.feeds.read import read_feed
    from peaceops.feeds.resources import resources_of

    several = [given] if isinstance(given, str | Path) else given
    view = (book or open_book()).at(past_day(as_of))
    return resources_of(view, [g if isinstance(g, Feed) else read_feed(g) for g in several], mission)
