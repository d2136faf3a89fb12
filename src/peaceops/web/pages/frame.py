"""The frame around every page: head, navigation, search, foot. What goes into a page is escaped."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from peaceops.web.answers import Answer
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.site_templates import environment
from peaceops.web.pages.taking import taken_from
from peaceops.words.catalogue import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from peaceops.web.pages.table import PageDoor
    from peaceops.web.site import Site

HTML = "text/html; charset=utf-8"
MENU = (  # key of the label web-menu-<key>, address; shown where the table of pages has one there
    ("missions", "/missions"),
    ("states", "/states"),
    ("who-pays", "/who-pays"),
    ("council", "/council"),
    ("exit", "/exit"),
    ("check", "/check"),
    ("compare", "/compare"),
    ("resources", "/resources"),
    ("data", "/data"),
    ("method", "/method"),
    ("sources", "/sources"),
    ("docs", "/docs"),
)


@cache
def _menu() -> tuple[tuple[str, str], ...]:
    """The rows of the menu whose page there is."""
    return tuple(row for row in MENU if row[1] in _there())


@cache
def _there() -> frozenset[str]:
    """The paths of the table of pages: a template links to no other."""
    from peaceops.web.pages.table import PAGES

    return frozenset(door.path for door in PAGES)


def page_bytes(site: Site, door: PageDoor, given: Mapping[str, str]) -> Answer:
    """A page of the table as an answer, or a file of one of its tables or charts, where `take` names it. Raises
    PeaceopsError where what was asked does not hold."""
    made = door.make(Asked(site, given, door.path))
    if isinstance(made, Answer):
        return made
    wanted = given.get("take", "")
    if wanted and made.blocks is not None:
        return taken_from(site.book, made, wanted)
    text = framed(made, site.edition, door.path)  # makes the blocks of a page that is no document
    return taken_from(site.book, made, wanted) if wanted else Answer(text.encode(), HTML)


def framed(page: Page, edition: str = "", path: str = "") -> str:
    """A page in its frame. `path`: its address as the table of pages has it, which the menu marks."""
    template = environment().get_template(page.template)
    shared = {
        "menu": _menu(),
        "title": str(page.title),
        "lead": str(page.lead),
        "scripts": page.scripts,
        "crumbs": page.crumbs,
    }
    about = {"there": _there(), "cards": None, "wide": page.wide, "edition": edition, "path": path}
    return template.render(about | shared | dict(page.values))


def page_of_fault(status: int, sentence: str) -> bytes:
    """An error as a page: what it is, the sentence, where to go on."""
    values = {"sentence": Markup.escape(sentence)}
    return framed(Page(said("web-fault", status=str(status)), "fault.html.j2", values)).encode()
