"""The table of pages: address, name, and the function that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from peaceops.web.answers import Answer
from peaceops.web.pages import api_doors, home, look, mission_page, resources
from peaceops.web.pages.page import Asked, Page


@dataclass(frozen=True, slots=True)
class PageDoor:
    """A page. `path`: its address, with the names that stand in it; `example`: one that can be asked (the path itself
    where nothing stands in it). `heavy`: counted against the limit of who asks. `shows_feeds`: made anew
    when feeds were read. A page may be an `Answer` as it is, such as a file."""

    path: str
    name: str
    make: Callable[[Asked], Page | Answer]
    heavy: bool = False
    example: str = ""
    shows_feeds: bool = False


PAGES = (
    PageDoor("/", "home", home.page, example="/?on=2018-10-20"),
    PageDoor("/api", "api", api_doors.page),
    PageDoor("/look.css", "look", look.page),
    PageDoor("/missions/{name}", "mission", mission_page.page, example="/missions/UNMIK?as_of=2018-10-20"),
    PageDoor(
        "/missions/{name}/figures",
        "mission-figures",
        mission_page.figures,
        example="/missions/UNMIK/figures?as_of=2018-10-20",
    ),
    PageDoor(
        "/missions/{name}/dossier.{form}",
        "dossier",
        mission_page.dossier,
        heavy=True,
        example="/missions/UNMIK/dossier.json?as_of=2018-10-20",
    ),
    PageDoor("/resources", "resources", resources.page, shows_feeds=True),
    PageDoor(
        "/missions/{name}/resources",
        "mission-resources",
        resources.of_mission,
        example="/missions/UNMIK/resources?as_of=2018-10-20",
        shows_feeds=True,
    ),
)
