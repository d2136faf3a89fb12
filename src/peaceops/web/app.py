"""The application: routes from the tables of doors and pages, one way for every request, one shape for every error."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from importlib.resources import files
from typing import Any

from anyio.to_thread import current_default_thread_limiter
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from peaceops.book import Book, open_book
from peaceops.errors import PeaceopsError
from peaceops.feeds.watch import Watch
from peaceops.web.asked_by_http import API, door_route, file_route, page_route
from peaceops.web.doors import DOORS, places
from peaceops.web.formats import dumped
from peaceops.web.front import Front, told
from peaceops.web.http_errors import JSON, HttpError
from peaceops.web.llms import llms_text
from peaceops.web.openapi import described
from peaceops.web.pages.table import PAGES
from peaceops.web.posted_forms import posted_route
from peaceops.web.site import Site, SiteLimits
from peaceops.words.catalogue import said

FILES = (  # address, media type, what makes it
    (f"{API}/openapi.json", JSON, lambda site: dumped(described(site, API))),
    ("/llms.txt", "text/plain; charset=utf-8", lambda site: llms_text(site, API).encode()),
)


def make_app(book: Book | None = None, limits: SiteLimits | None = None, watch: Watch | None = None) -> Starlette:
    """The site over a book (the shipped one if None), as an ASGI application. Reads nothing but the book, and
    shows what `watch` reads of the operator's feeds."""
    site = Site(book or open_book(), limits or SiteLimits(), watch)
    doors = sorted(DOORS, key=lambda d: len(places(d)))  # a path of words alone before one with names in it
    routes: list[Route | Mount] = [
        Route(API + d.path, door_route(site, d), name=f"api:{d.path}", methods=list(d.methods)) for d in doors
    ]
    routes += [Route(path, file_route(site, media, make), name=path) for path, media, make in FILES]
    routes += [Route(p.path, page_route(site, p), name=p.name) for p in PAGES]
    routes += [Route(p.path, posted_route(site, p), name=f"post:{p.name}", methods=["POST"]) for p in PAGES if p.post]
    routes.append(Mount("/static", StaticFiles(directory=str(files("peaceops.web") / "static")), name="static"))
    handlers: dict[Any, Any] = {PeaceopsError: _refused, HttpError: _of_http, HTTPException: _not_there}
    few = partial(_with_few_threads, site)
    app = Starlette(routes=routes, exception_handlers=handlers, middleware=[Middleware(Front, site=site)], lifespan=few)
    app.state.site = site
    return app


@asynccontextmanager
async def _with_few_threads(site: Site, app: Starlette) -> AsyncIterator[None]:
    """While the site is served, so many light questions are answered at once and no more."""
    current_default_thread_limiter().total_tokens = site.limits.light_at_once
    yield


def _refused(request: Request, error: Exception) -> Response:
    return told(request.scope, 400, str(error))


def _of_http(request: Request, error: HttpError) -> Response:
    return told(request.scope, error.status, error.sentence, error.headers)


def _not_there(request: Request, error: HTTPException) -> Response:
    """No route, or none for the method."""
    path, heads = request.url.path, tuple((error.headers or {}).items())
    if error.status_code == 405:
        allowed = dict(heads).get("Allow", "GET, HEAD")
        return told(request.scope, 405, str(said("web-other-method", path=path, allowed=allowed)), heads)
    return told(request.scope, error.status_code, str(said("web-nothing-here", path=path)), heads)
