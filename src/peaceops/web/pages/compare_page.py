"""Two reviews side by side: one mission on two days, or two missions on one."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import peaceops
from peaceops.book import Book
from peaceops.days import past_day, read_day
from peaceops.document.model import Chart, Document, Table
from peaceops.document.walk import blocks_of
from peaceops.missions.profile import mission_row
from peaceops.render.fragments import Fragments, fragments
from peaceops.render.inline import Where
from peaceops.web.answers import Answer
from peaceops.web.pages.addresses import at, moved
from peaceops.web.pages.cards import SOURCE_PAGE, errors_known
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said

KEPT = 4


def _query(mission: str, day: date, other: str, then: date | None) -> dict[str, object]:
    """What the address of a comparison names: the mission and day, and the other mission or the earlier day."""
    return {"a": mission, "b": other, "then": then, "on": day}


def _document(book: Book, mission: str, day: date, other: str, then: date | None) -> Document:
    return peaceops.review(mission, day, compare=other or then, book=book)


@lru_cache(maxsize=KEPT)
def _pieces(
    book: Book, version: str, mission: str, day: date, other: str, then: date | None
) -> tuple[str, str, Fragments]:
    """Title, subtitle and pieces of a comparison. `version`: of the book."""
    document = _document(book, mission, day, other, then)
    query = _query(mission, day, other, then)
    where = Where(at("/compare/figures", **query), at("/compare", **query), SOURCE_PAGE, at("", **query) + "&take=")
    return document.title, document.subtitle, fragments(document, where, errors_known(book))


def _asked_for(asked: Asked) -> tuple[str, date, str, date | None]:
    """The mission, its day, and either the other mission or the earlier day. Raises PeaceopsError for what is none."""
    day, view = asked.day("on"), asked.site.book.at()
    mission = mission_row(view, asked.text("a"), day).mission
    if text := asked.text("then"):
        return mission, day, "", past_day(read_day(text, "then"))
    return mission, day, mission_row(view, asked.text("b"), day).mission, None


def page(asked: Asked) -> Page | Answer:
    """The comparison; without a question, the form alone."""
    title = said("web-compare-title")
    today = asked.site.today()
    if not asked.text("a"):
        empty: dict[str, object] = {
            "pieces": None,
            "query": {"a": "", "b": "", "then": "", "on": today},
            "today": today,
        }
        return Page(title, "compare.html.j2", empty, said("web-compare-lead"))
    mission, day, other, then = _asked_for(asked)
    query = _query(mission, day, other, then)
    if asked.text("take"):
        document = _document(asked.site.book, mission, day, other, then)
        blocks = {b.id: b for b in blocks_of(document.sections) if isinstance(b, Table | Chart)}
        return Page(document.title, "compare.html.j2", {}, blocks=blocks)
    if asked.text("on") != day.isoformat() or asked.text("a") != mission or (other and asked.text("b") != other):
        return moved(at("/compare", **query))
    heading, subtitle, pieces = _pieces(asked.site.book, asked.site.edition, mission, day, other, then)
    values: dict[str, object] = {"pieces": pieces, "query": query, "today": today}
    return Page(heading, "compare.html.j2", values, subtitle, crumbs=((title, "/compare"),))


def figures(asked: Asked) -> Page:
    """The cards of a comparison, its tables and sources."""
    mission, day, other, then = _asked_for(asked)
    heading, _, pieces = _pieces(asked.site.book, asked.site.edition, mission, day, other, then)
    crumbs = ((said("web-compare-title"), "/compare"), (heading, at("/compare", **_query(mission, day, other, then))))
    return Page(said("web-compare-figures"), "mission_figures.html.j2", {"apart": pieces.apart}, crumbs=crumbs)
