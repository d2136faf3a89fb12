"""Resources: items of the operator's feeds, each with its missions; a mission's own, and what was left out and why."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.claims.claim import Claim
from peaceops.days import past_day, read_day
from peaceops.document.model import Text
from peaceops.feeds.resources import Resource, Resources
from peaceops.web.pages.cards import Cards
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import Said, said

SHOWN_ITEMS = 100  # of those kept, and of those dropped; the rest by `from`
SHOWN_CHARACTERS = 300  # of an item: enough to know it by; the whole is at its address


def page(asked: Asked) -> Page:
    """The items about any mission."""
    return _page(asked, "", said("web-resources-title"), ())


def of_mission(asked: Asked) -> Page:
    """The items about one mission. Raises PeaceopsError for an unknown one."""
    mission = peaceops.resolve(asked.text("name"), kind="mission", book=asked.site.book).key
    above = ((said("web-menu-missions"), "/missions"), (mission, f"/missions/{mission}"))
    return _page(asked, mission, said("web-resources-of", mission=mission), above)


def _page(asked: Asked, mission: str, title: Said, above: tuple[tuple[Said | str, str], ...]) -> Page:
    watch = asked.site.watch
    day = past_day(read_day(asked.text("as_of"), "as_of")) if asked.text("as_of") else None
    found = peaceops.resources(watch.feeds() if watch else (), mission=mission, as_of=day, book=asked.site.book)
    cards = asked.cards(title, as_of=day)
    values = {
        "mission": mission,
        "day": day,
        "today": asked.site.today(),
        "feeds": watch.states() if watch else (),
        "shown": [_told(r, cards, day) for r in found.kept[:SHOWN_ITEMS]],
        "left": max(0, len(found.kept) - SHOWN_ITEMS),
        "dropped": [_told(r, cards, day) for r in found.dropped[:SHOWN_ITEMS]],
        "dropped_count": len(found.dropped),
        "notes": _notes(found),
        "cards": cards,
    }
    return Page(title, "resources.html.j2", values, said("web-resources-lead"), crumbs=above)


def _notes(found: Resources) -> list[str]:
    """What was not read of the feeds; how many are dropped stands at their place."""
    return [str(n) for n in found.notes if n.key != "resources-dropped"]


def _told(resource: Resource, cards: Cards, day: date | None) -> dict[str, object]:
    """An item as the template shows it."""
    item = resource.item
    text = item.text if len(item.text) <= SHOWN_CHARACTERS else f"{item.text[:SHOWN_CHARACTERS].rsplit(' ', 1)[0]} …"
    when = f"?as_of={day}" if day else ""
    return {
        "title": item.title or said("web-resources-untitled"),
        "text": text,
        "link": item.link,
        "day": item.published,
        "feed": resource.feed,
        "missions": [
            (x.mission, f"/missions/{x.mission}/resources{when}", said(f"web-resources-by-{x.how}", by=x.by))
            for x in resource.links
        ],
        "why": resource.dropped,
        "claims": [_claim(c, cards) for c in resource.claims],
    }


def _claim(claim: Claim, cards: Cards) -> dict[str, object]:
    explained: Text | Said | str = claim.explanation
    return {
        "quote": claim.quote,
        "verdict": said(f"verdict-{claim.verdict.replace('_', '-')}"),
        "says": cards.text(explained),
        "official": [cards.figure(o.figure) for o in claim.official[:2]],
    }
