"""The permanent addresses of pages: a mission, a State, a day."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote, urlencode

from peaceops.web.answers import Answer

PAYER = "USA"  # whose share a review shows where nobody asks for another


def at(path: str, **asked: object) -> str:
    """A path with what is asked for; what is empty is left out."""
    query = urlencode({name: str(value) for name, value in asked.items() if value not in (None, "", False)})
    return f"{path}?{query}" if query else path


def mission_at(mission: str, day: date, payer: str = PAYER, part: str = "") -> str:
    """The address of the page of a mission on a day, or of a part of it (such as "/figures")."""
    own = "" if payer == PAYER else payer
    return at(f"/missions/{quote(mission)}{part}", as_of=day.isoformat(), payer=own)


def moved(address: str) -> Answer:
    """An answer that leads to another address."""
    return Answer(b"", "text/plain", 302, (("location", address),))
