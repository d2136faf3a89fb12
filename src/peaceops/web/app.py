"""The application: routes from the tables of doors and pages, one way for every request, one shape for every error."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from peaceops.book import Book, open_book
from peaceops.errors import PeaceopsError
from peaceops.web.answers import Answer
from peaceops.web.asking import arguments
from peaceops.web.doors import DOORS, Door, called
from peaceops.web.fault import JSON, fault
from peaceops.web.headers import HEADERS
from peaceops.web.pages.frame import HTML, page_bytes, page_of_fault
from peaceops.web.pages.table import PAGES, PageDoor
from peaceops.web.posted import posted_route
from peaceops.web.site import Limits, Site
from peaceops.words.catalogue import said

API = "/api/v1"
Handler = Callable[[Request], Awaitable[Response]]


def make_app(book: Book | None = None, limits: Limits | None = None) -> Starlette:
    """The site over a book (the shipped one if None), as an ASGI application. Reads nothing but the book."""
    site = Site(book or open_book(), limits or Limits())
    routes: list[Route | Mount] = [Route(API + d.path, _door(site, d), name=f"api:{d.path}") for d in DOORS]
    routes += [Route(p.path, _page(site, p), name=p.name) for p in PAGES]
    routes += [Route(p.path, posted_route(site, p), name=f"post:{p.name}", methods=["POST"]) for p in PAGES if p.post]
    routes.append(Mount("/static", StaticFiles(directory=str(files("peaceops.web") / "static")), name="static"))
    handlers: dict[Any, Any] = {PeaceopsError: _refused, HTTPException: _http}
    return Starlette(routes=routes, exception_handlers=handlers)


def _door(site: Site, door: Door) -> Handler:
    async def handle(request: Request) -> Response:
        given = {**request.query_params, **request.path_params}
        question = (site.edition, site.today(), door.path, tuple(sorted(given.items())))
        return _sent(request, await _answered(site, question, lambda: _asked(site, door, given)))

    return handle


def _asked(site: Site, door: Door, given: dict[str, str]) -> Answer:
    answer = called(door)(**arguments(door, given), book=site.book)
    return Answer(json.dumps(answer.to_dict(), ensure_ascii=False, separators=(",", ":")).encode(), JSON)


def _page(site: Site, page: PageDoor) -> Handler:
    async def handle(request: Request) -> Response:
        given = {**request.query_params, **request.path_params}
        question = (site.edition, site.today(), page.path, tuple(sorted(given.items())))
        return _sent(request, await _answered(site, question, lambda: page_bytes(site, page, given)))

    return handle


async def _answered(site: Site, question: tuple[Any, ...], make: Callable[[], Answer]) -> Answer:
    """From what is kept at once; else made in a thread, so that no one waits for another's question."""
    return site.answers.kept(question) or await run_in_threadpool(site.answers.answer, question, make)


def _sent(request: Request, answer: Answer) -> Response:
    head = {**dict(HEADERS), **dict(answer.headers), "etag": answer.tag, "cache-control": "no-cache"}
    if answer.status == 200 and request.headers.get("if-none-match") == answer.tag:
        return Response(status_code=304, headers=head)
    return Response(answer.body, answer.status, head, answer.media)


def _refused(request: Request, error: Exception) -> Response:
    return _told(request, 400, str(error))


def _http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return _told(request, status, str(said("web-nothing-here", path=request.url.path)))


def _told(request: Request, status: int, sentence: str) -> Response:
    """An error in the shape of what was asked: JSON under the API, a page elsewhere."""
    if request.url.path.startswith("/api/"):
        return _sent(request, fault(status, sentence))
    return _sent(request, Answer(page_of_fault(status, sentence), HTML, status))
