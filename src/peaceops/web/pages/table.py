"""The table of pages: address, name, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.web.answers import Answer
from peaceops.web.pages import home, look, resources
from peaceops.web.pages.page import Asked, Page


@dataclass(frozen=True, slots=True)
class PageDoor:
    """A page. `path`: its address, with the names that stand in it; `example`: one that can be asked (the path itself
    where nothing stands in it). `heavy`: counted against the limit of an address. A page may be an `Answer` as it is,
    such as a file."""

    path: str
    name: str
    make: Callable[[Asked], Page | Answer]
    heavy: bool = False
    example: str = ""


PAGES = (
    PageDoor("/", "home", home.page, example="/?on=2018-10-20"),
    PageDoor("/look.css", "look", look.page),
    PageDoor("/resources", "resources", resources.page, example="/resources"),
    PageDoor("/missions/{name}/resources", "mission-resources", resources.of_mission, example="/missions/UNMIK/resources"),
)
