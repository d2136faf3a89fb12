"""The frame around every page: head, navigation, search, foot. What goes into a page is escaped."""

from __future__ import annotations

from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING

from markupsafe import Markup

from peaceops.web.answers import Answer
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment

    from peaceops.web.pages.table import PageDoor
    from peaceops.web.site import Site

HTML = "text/html; charset=utf-8"
MENU = (("missions", "/missions"), ("states", "/states"))  # key of the label web-menu-<key>, address


@cache
def environment() -> Environment:
    """The templates by name; a place that nothing fills is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("peaceops.web"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.globals["say"] = lambda key, **args: words().text(said(key, **args))
    made.globals["menu"] = MENU
    return made


def page_bytes(site: Site, door: PageDoor, given: Mapping[str, str]) -> Answer:
    """A page of the table as an answer. Raises PeaceopsError where what was asked does not hold."""
    return Answer(framed(door.make(Asked(site, given)), site.edition).encode(), HTML)


def framed(page: Page, edition: str = "") -> str:
    """A page in its frame."""
    template = environment().get_template(page.template)
    return template.render(
        title=str(page.title), lead=str(page.lead), scripts=page.scripts, edition=edition, **page.values
    )


def page_of_fault(status: int, sentence: str) -> bytes:
    """An error as a page: what it is, the sentence, where to go on."""
    values = {"sentence": Markup.escape(sentence)}
    return framed(Page(HTTPStatus(status).phrase, "fault.html.j2", values)).encode()
