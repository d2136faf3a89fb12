"""The table of pages: address, name, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.web.pages import api_doors, home
from peaceops.web.pages.page import Asked, Page


@dataclass(frozen=True, slots=True)
class PageDoor:
    """A page. `path`: its address, with the names that stand in it. `heavy`: counted against the limit of who asks."""

    path: str
    name: str
    make: Callable[[Asked], Page]
    heavy: bool = False


PAGES = (
    PageDoor("/", "home", home.page),
    PageDoor("/api", "api", api_doors.page),
)
