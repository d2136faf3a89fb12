"""What a page is: a template with what goes into it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.days import past_day, read_day
from peaceops.web.site import Site
from peaceops.words.catalogue import Said


@dataclass(frozen=True, slots=True)
class Asked:
    """A request for a page: the site, and what the address gives by name (its path and its query together)."""

    site: Site
    given: Mapping[str, str]

    def text(self, name: str, default: str = "") -> str:
        """A value of the address."""
        return self.given.get(name, default).strip()

    def day(self, name: str = "as_of") -> date:
        """A day of the address; today where it has none. Raises PeaceopsError for another form or a day to come."""
        text = self.text(name)
        return (past_day(read_day(text, name)) if text else None) or self.site.today()


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its title, its template, what goes into it, and scripts of its own (names in static/)."""

    title: Said | str
    template: str
    values: Mapping[str, Any]
    lead: Said | str = ""
    scripts: tuple[str, ...] = ()
