"""What a form posts: fields and one file, read within the limits of the site, and given to the page that answers it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import anyio
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response

from peaceops.errors import refused
from peaceops.web.answers import Answer
from peaceops.web.front import sent
from peaceops.web.http_errors import HttpError
from peaceops.web.pages.frame import HTML, framed
from peaceops.web.pages.page import Asked
from peaceops.web.pages.table import PageDoor
from peaceops.web.site import Site

MOST_FIELDS = 20


def posted_route(site: Site, door: PageDoor) -> Callable[[Request], Awaitable[Response]]:
    """The handler of what is posted to a page: counted against the limit of who asks, a few at a time."""
    at_once = anyio.CapacityLimiter(site.limits.heavy_at_once)

    async def handle(request: Request) -> Response:
        wait = site.throttle.wait(request.client.host if request.client else "")
        if wait:
            most = site.limits.heavy_per_minute
            raise HttpError(429, refused("web-too-many", most=most, seconds=wait), (("retry-after", str(wait)),))
        given: dict[str, Any] = dict(request.path_params)
        files: dict[str, bytes] = {}
        async with request.form(max_files=1, max_fields=MOST_FIELDS, max_part_size=site.limits.body_bytes) as form:
            for name, value in form.multi_items():
                if isinstance(value, str):
                    given.setdefault(name, value)
                else:
                    files[value.filename or ""] = await value.read()
        answer = await run_sync(partial(_made, site, door, given, files), limiter=at_once)
        return sent(request.scope, answer)

    return handle


def _made(site: Site, door: PageDoor, given: Mapping[str, str], files: Mapping[str, bytes]) -> Answer:
    """The answer to a form; a page that tells a fault of what was given is a bad request, and keeps what was given."""
    assert door.post is not None
    page = door.post(Asked(site, given, door.path, files))
    if isinstance(page, Answer):
        return page
    return Answer(framed(page, site.edition, door.path).encode(), HTML, 400 if page.values.get("fault") else 200)
