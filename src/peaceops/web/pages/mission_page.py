"""The page of a mission on a day: its review in the frame of the site, so that it cannot say another thing than the
dossier. The cards of its figures are a page of their own, which a script fetches when the first is opened."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from urllib.parse import quote

import peaceops
from peaceops.book import Book
from peaceops.document.model import Chart, Document, Table
from peaceops.document.walk import blocks_of
from peaceops.missions.profile import mission_row
from peaceops.missions.states import find_state
from peaceops.render.fragments import Fragments, fragments
from peaceops.render.inline import Where
from peaceops.render.write import FORMATS, rendered
from peaceops.web.answers import Answer
from peaceops.web.pages.addresses import PAYER, at, mission_at, moved
from peaceops.web.pages.cards import SOURCE_PAGE, errors_known
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said

KEPT = 3  # documents in pieces that are kept: the page and its cards are asked for one after the other
OFFERED = ("html", "pdf", "docx", "xlsx", "json", "bib", "ris", "csl")
MEDIA = {
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "csl": "application/vnd.citationstyles.csl+json",
}


def _asked_for(asked: Asked) -> tuple[str, date, str]:
    """The mission (its acronym), the day and the payer (ISO alpha-3) of an address."""
    day, view = asked.day(), asked.site.book.at()
    return mission_row(view, asked.text("name"), day).mission, day, find_state(view, asked.text("payer", PAYER))


def _document(book: Book, mission: str, day: date, payer: str) -> Document:
    return peaceops.review(mission, day, payer=payer, book=book)


@lru_cache(maxsize=KEPT)
def _pieces(book: Book, version: str, mission: str, day: date, payer: str) -> tuple[str, str, Fragments]:
    """Title, subtitle and pieces of a review. `version`: of the book, so that another edition is another answer."""
    document = _document(book, mission, day, payer)
    where = Where(
        register=mission_at(mission, day, payer, "/figures"),
        text=mission_at(mission, day, payer),
        source=SOURCE_PAGE,
        take=at("", as_of=day, payer="" if payer == PAYER else payer) + "&take=",
    )
    return document.title, document.subtitle, fragments(document, where, errors_known(book))


def page(asked: Asked) -> Page | Answer:
    """The review of a mission on a day. An address without a day, or with another name of the mission, leads to the
    permanent one."""
    mission, day, payer = _asked_for(asked)
    if asked.text("name") != mission or not asked.text("as_of"):
        return moved(mission_at(mission, day, payer))
    if asked.text("take"):
        document = _document(asked.site.book, mission, day, payer)
        return Page(document.title, "mission.html.j2", {}, blocks=_by_id(document))
    _, subtitle, pieces = _pieces(asked.site.book, asked.site.edition, mission, day, payer)
    values = {
        "pieces": pieces,
        "mission": mission,
        "day": day,
        "payer": payer,
        "around": [(key, mission_at(mission, d, payer)) for key, d in _around(day, asked.site.today())],
        "files": [(f, mission_at(mission, day, payer, f"/dossier.{f}")) for f in OFFERED],
        "compare": at("/compare", a=mission, then=_earlier(day), on=day),
        "more": _more(mission, day, payer),
        "api": at(f"/api/v1/missions/{quote(mission)}", as_of=day),
    }
    crumbs = ((said("web-menu-missions"), at("/missions", on=day)),)
    return Page(mission, "mission.html.j2", values, subtitle, crumbs=crumbs)


def figures(asked: Asked) -> Page | Answer:
    """The cards of a mission's page, the rows of its tables, its sources."""
    mission, day, payer = _asked_for(asked)
    _, _, pieces = _pieces(asked.site.book, asked.site.edition, mission, day, payer)
    here = mission_at(mission, day, payer)
    crumbs = ((said("web-menu-missions"), at("/missions", on=day)), (mission, here))
    values = {"apart": pieces.apart}
    return Page(said("web-mission-figures", mission=mission, day=day), "mission_figures.html.j2", values, crumbs=crumbs)


def dossier(asked: Asked) -> Answer:
    """The dossier of a mission as a file. Raises PeaceopsError for another format."""
    mission, day, payer = _asked_for(asked)
    form = asked.text("form")
    name, made = rendered(_document(asked.site.book, mission, day, payer), form)
    return Answer(made, MEDIA[form], headers=(("content-disposition", f'attachment; filename="{name}"'),))


def _more(mission: str, day: date, payer: str) -> list[tuple[str, str, str]]:
    """Other pages about the mission on the day: key of the label, path in the table of pages, address."""
    named = quote(mission)
    return [
        ("council", "/council/{mission}", at(f"/council/{named}", as_of=day)),
        ("exit", "/exit/{mission}", at(f"/exit/{named}", as_of=day)),
        ("payer-page", "/states/{state}", at(f"/states/{payer}", as_of=day)),
        ("resources", "/missions/{name}/resources", mission_at(mission, day, payer, "/resources")),
    ]


def _by_id(document: Document) -> dict[str, Table | Chart]:
    return {b.id: b for b in blocks_of(document.sections) if isinstance(b, Table | Chart)}


def _around(day: date, today: date) -> list[tuple[str, date]]:
    """Half a year before, half a year after (or today, where that is nearer)."""
    later = min(_half_year(day, 1), today)
    return [("before", _half_year(day, -1)), *([("after", later)] if later > day else [])]


def _half_year(day: date, sign: int) -> date:
    month = day.month - 1 + 6 * sign
    first = date(day.year + month // 12, month % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), _last_of(first))


def _last_of(first: date) -> date:
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _earlier(day: date) -> date:
    return _half_year(_half_year(day, -1), -1)


assert set(OFFERED) == set(FORMATS)
