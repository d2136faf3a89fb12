"""A stream of resources: items of feeds, each linked to the missions that it is about, with its claims checked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Flat, Reply
from peaceops.claims.chain import check
from peaceops.claims.claim import Claim
from peaceops.feeds.about import Link, about
from peaceops.feeds.feed import MOST_ITEM_CHARACTERS, MOST_ITEMS, Feed, FeedItem
from peaceops.missions.names import find_mission
from peaceops.words.catalogue import Said, said


@dataclass(frozen=True, slots=True)
class Resource:
    """An item of a feed. `links`: the missions that it is about, and by what. `dropped`: why it is not shown, None for
    one that is. `claims`: its statements with verdicts; their offsets count the characters of `item.words`."""

    item: FeedItem
    feed: str
    links: tuple[Link, ...]
    claims: tuple[Claim, ...] = ()
    dropped: Said | None = None

    @property
    def missions(self) -> tuple[str, ...]:
        """The missions that it is about."""
        return tuple(link.mission for link in self.links)

    def contradicted(self) -> int:
        """How many of its statements the official figures contradict."""
        return sum(c.verdict == "contradicted" for c in self.claims)

    def to_dict(self) -> Flat:
        """As JSON: the item, its missions and by what, why it was dropped ("" where it was not), its claims in full."""
        item = self.item
        own: Flat = {"title": item.title, "text": item.text, "link": item.link, "dated": item.dated, "feed": self.feed}
        own["published"] = item.published.isoformat() if item.published else None
        own |= {"missions": [link.to_dict() for link in self.links], "kept": self.dropped is None}
        return own | {"why": str(self.dropped or ""), "claims": [c.to_dict() for c in self.claims]}

    def to_row(self) -> Flat:
        """A flat row: day, missions, how they are known, why it was dropped, how many statements, title, address."""
        return {
            "published": self.item.published.isoformat() if self.item.published else None,
            "missions": ", ".join(self.missions),
            "how": ", ".join(dict.fromkeys(link.how for link in self.links)),
            "kept": self.dropped is None,
            "why": str(self.dropped or ""),
            "claims": len(self.claims),
            "contradicted": self.contradicted(),
            "item": self.item.title or self.item.text.split("\n")[0][:120],
            "link": self.item.link,
            "feed": self.feed,
        }


@dataclass(frozen=True, slots=True)
class Resources(Reply):
    """Resources, the newest first, those without a day last. `mission`: whose they are, "" for those of any mission.

    `kept`: about the mission; `dropped`: about none or others, each with the reason."""

    mission: str
    as_of: date | None
    kept: tuple[Resource, ...]
    dropped: tuple[Resource, ...]
    notes: tuple[Said, ...] = ()

    def __len__(self) -> int:
        return len(self.kept)

    def to_rows(self) -> list[Flat]:
        """A flat row an item: those kept, then those dropped."""
        return [r.to_row() for r in (*self.kept, *self.dropped)]

    def to_dict(self) -> Any:
        """As JSON: mission, as_of, items, dropped, notes."""
        return {
            "mission": self.mission or None,
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "items": [r.to_dict() for r in self.kept],
            "dropped": [r.to_dict() for r in self.dropped],
            "notes": [str(n) for n in self.notes],
        }

    def sentences(self) -> tuple[Said | str, ...]:
        """How many items are not shown, and what of the feeds was not read."""
        return self.notes


def resources_of(view: View, feeds: Sequence[Feed], mission: str = "") -> Resources:
    """The items of feeds, for one mission or for all. What was published after the day of the view, or on a day that is
    not known where the view has one, is dropped too. Raises PeaceopsError for an unknown mission."""
    own = find_mission(view, mission) if mission else ""
    found = [_resource(view, item, feed.name, own) for feed in feeds for item in feed.items]
    ordered = sorted(_once_each(found), key=lambda r: r.item.published or date.min, reverse=True)
    kept = tuple(r for r in ordered if r.dropped is None)
    dropped = tuple(r for r in ordered if r.dropped is not None)
    return Resources(own, view.as_of, kept, dropped, _notes(feeds, dropped))


def _resource(view: View, item: FeedItem, feed: str, mission: str) -> Resource:
    found = about(view, item)
    dropped = _too_late(view, item) or _not_about(found.missions, found.others, mission)
    claims = () if dropped else check(view, item.words, item.published).claims
    return Resource(item, feed, found.links, claims, dropped)


def _too_late(view: View, item: FeedItem) -> Said | None:
    """Why an item is not of the day of the view."""
    if view.as_of is None or (item.published and item.published <= view.as_of):
        return None
    if item.published is None:
        return said(f"resource-dated-{item.dated}", day=view.as_of)
    return said("resource-later", published=item.published, day=view.as_of)


def _not_about(missions: Sequence[str], others: Sequence[str], mission: str) -> Said | None:
    """Why an item is not about a mission, or about none."""
    if mission in missions or (missions and not mission):
        return None
    if missions:
        return said("resource-about-others", missions=tuple(missions), mission=mission)
    if others:
        return said("resource-other-force", others=tuple(others))
    return said("resource-about-none")


def _once_each(found: Iterable[Resource]) -> list[Resource]:
    """An item that several feeds carry, once: the same address, or without one the same words."""
    first: dict[str, Resource] = {}
    for resource in found:
        first.setdefault(resource.item.link or resource.item.words, resource)
    return list(first.values())


def _notes(feeds: Sequence[Feed], dropped: Sequence[Resource]) -> tuple[Said, ...]:
    notes = [said("resources-dropped", count=len(dropped))] if dropped else []
    for feed in feeds:
        if feed.kind == "posts":
            notes.append(said("resources-paragraphs", feed=feed.name))
        if feed.left_out:
            notes.append(said("resources-left-out", feed=feed.name, count=feed.left_out, most=MOST_ITEMS))
        if cut := sum(item.cut for item in feed.items):
            notes.append(said("resources-cut", feed=feed.name, count=cut, most=MOST_ITEM_CHARACTERS))
        for dated in ("unreadable", "to-come"):
            if odd := sum(item.dated == dated for item in feed.items):
                notes.append(said(f"resources-days-{dated}", feed=feed.name, count=odd))
    return tuple(notes)
