"""Home: the world at a date."""

from __future__ import annotations

import peaceops
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said


def page(asked: Asked) -> Page:
    """The missions that ran on the day."""
    day = asked.day("on")
    found = peaceops.missions(active_on=day, book=asked.site.book)
    title = said("web-home-title")
    cards = asked.cards(title, on=day)
    count = peaceops.missions_count(day, book=asked.site.book)
    return Page(
        title,
        "home.html.j2",
        {"day": day, "missions": found, "cards": cards, "counts": list(count)},
        said("web-home-lead"),
    )
