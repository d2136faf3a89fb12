"""What a feed is, once read: items with title, text, link and day; and the limits that hold for one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MOST_FEED_BYTES = 5_000_000  # a feed of a news site has fifty to five hundred thousand
MOST_ITEMS = 500
MOST_ITEM_CHARACTERS = 20_000  # of one item: about seven printed pages
MOST_TITLE_CHARACTERS = 300
LINKS = ("http://", "https://")  # what an item may lead to


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An item. `text`: its words without markup. `link`: http or https, "" where it has none. `published`: its day in
    UTC; None where it names none (`dated` "none"), one that cannot be read ("unreadable") or one to come ("to-come").
    `cut`: whether its text was longer than is read."""

    title: str
    text: str
    link: str = ""
    published: date | None = None
    dated: str = "stated"
    cut: bool = False

    @property
    def words(self) -> str:
        """Title and text as one text: claims are found in it, and their offsets count its characters."""
        return "\n\n".join(filter(None, (self.title, self.text)))


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it was read: its own title, the path or address, its items in its order, how many more items it has
    than are read, and what it is: feed, or posts (the paragraphs of a text or page)."""

    title: str
    place: str
    items: tuple[FeedItem, ...]
    left_out: int = 0
    kind: str = "feed"

    @property
    def name(self) -> str:
        """Its title, else its place."""
        return self.title or self.place
