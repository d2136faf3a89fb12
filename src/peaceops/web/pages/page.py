"""What a page is: a template with what goes into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlencode

from peaceops.days import past_day, read_day
from peaceops.document.model import Chart, Table
from peaceops.web.pages.cards import Cards
from peaceops.web.site import Site
from peaceops.words.catalogue import Said

NAMES_OF_THE_DAY = {
    "on": "as_of",
    "as_of": "on",
}  # a page shows a day as it was known that day: either name asks for it


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a page: the site, what the address gives by name (its path and its query together), and the path
    as the table of pages has it."""

    site: Site
    given: Mapping[str, str]
    path: str = ""
    files: Mapping[str, bytes] = field(default_factory=dict)  # that a form posted, by their names

    def text(self, name: str, default: str = "") -> str:
        """A value of the address."""
        return self.given.get(name, default).strip()

    def day(self, name: str = "as_of") -> date:
        """A day of the address; today where it has none. Raises PeaceopsError for another form or a day to come."""
        text = self.text(name) or (self.text(NAMES_OF_THE_DAY[name]) if name in NAMES_OF_THE_DAY else "")
        return (past_day(read_day(text, name)) if text else None) or self.site.today()

    def cards(self, title: Said | str, **asked: object) -> Cards:
        """The cards of the page's figures. `asked`: what the permanent address of the page names in its query, such as
        the day, so that its tables and charts can be taken from there."""
        query = urlencode({name: str(value) for name, value in asked.items() if value not in (None, "")})
        return Cards(self.site.book, str(title), f"?{query}{'&' if query else ''}take=")


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its title, its template, what goes into it, scripts of its own (names in static/), the pages above it
    (words and address), and whether it takes the whole width. Where `values` has `cards`, the frame puts the cards of
    the page's figures at its foot, and its tables and charts can be taken."""

    title: Said | str
    template: str
    values: Mapping[str, Any]
    lead: Said | str = ""
    scripts: tuple[str, ...] = ()
    crumbs: tuple[tuple[Said | str, str], ...] = ()
    wide: bool = False
    blocks: Mapping[str, Table | Chart] | None = None  # by id, of a page that is a document
