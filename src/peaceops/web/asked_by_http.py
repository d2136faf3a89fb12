"""A question over HTTP: from a request to an answer, kept or made, and from an answer to a response."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any

import anyio
from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import Response

from peaceops.book.reply import ReplyRows
from peaceops.errors import PeaceopsError, refused, shown
from peaceops.web.answers import Answer
from peaceops.web.asking import Common, arguments, ask, common, names_nothing
from peaceops.web.caching import cached_for
from peaceops.web.doors import Door, places
from peaceops.web.formats import FORMATS, ROWS_ALONE, Writing, accepted, file_name, named
from peaceops.web.front import sent
from peaceops.web.http_errors import HttpError
from peaceops.web.pages.frame import page_bytes
from peaceops.web.pages.table import PageDoor
from peaceops.web.paging import RowPart
from peaceops.web.posted import kind_of_body, media_of, read_body
from peaceops.web.site import Site

API = "/api/v1"
Handler = Callable[[Request], Awaitable[Response]]


def door_route(site: Site, door: Door) -> Handler:
    """The handler of a door."""
    heavy = anyio.CapacityLimiter(site.limits.heavy_at_once) if door.heavy else None

    async def handle(request: Request) -> Response:
        given, standing = _given(request, door)
        said, own = common(given, pages=bool(door.rows) or set(ROWS_ALONE) <= set(door.formats))
        format_ = _format(request, door, said)
        part = _part(site, request, said, own, standing, format_)
        _check_edition(site, said)
        if request.method == "POST":  # before a byte of its body is taken
            _check_rate(site, request, heavy=True)
        body, charset = await _body(request, door)
        question = (site.edition, site.today(), door.path, tuple(sorted(own.items())), format_, part.limit, part.offset)
        make = partial(_made, site, door, own, standing, body, charset, format_, part)
        passing = body is not None or ("address" in own and "address" not in standing)  # a page elsewhere may change
        kept = None if passing else site.answers.kept(question)
        if kept is None and body is None:
            _check_rate(site, request, door.heavy)
        asked: Callable[[], Answer] = make if passing else partial(site.answers.answer, question, make)
        answer: Answer = kept if kept is not None else await run_sync(asked, limiter=heavy)
        return sent(request.scope, answer, cached_for(site, own, said.edition, passing=passing))

    return handle


def _given(request: Request, door: Door) -> tuple[dict[str, str], dict[str, str]]:
    """What the question says by name, and what of it stands in the path; an ending of the path names the format."""
    asked = request.query_params.multi_items()
    given = dict(asked)
    for name in given:
        if sum(n == name for n, _ in asked) > 1:
            raise HttpError(400, refused("web-twice", name=shown(name)))
    standing = dict(request.path_params)
    for name in places(door)[-1:] if door.path.endswith("}") else ():
        value, dot, ending = standing[name].rpartition(".")
        if dot and ending in door.formats and value and "format" not in given:
            standing[name], given["format"] = value, ending
    for name in standing:
        if name in given:
            raise HttpError(400, refused("web-twice", name=shown(name)))
    return given | standing, standing


def _format(request: Request, door: Door, said: Common) -> str:
    if said.format:
        return named(said.format, door.formats)
    found = accepted(request.headers.get("accept", ""), door.formats)
    if found is None:
        media = ", ".join(FORMATS[name].media.partition(";")[0] for name in door.formats)
        raise HttpError(406, refused("web-not-acceptable", path=door.path, media=media))
    return found


def _part(
    site: Site, request: Request, said: Common, own: Mapping[str, str], standing: Mapping[str, str], format_: str
) -> RowPart:
    """The part that is asked for: JSON comes in pages, rows alone come whole unless a page is asked for."""
    most = site.limits.most_rows
    if said.limit is not None and said.limit > most:
        raise HttpError(400, refused("web-page-too-long", limit=said.limit, most=most))
    given = [(n, v) for n, v in own.items() if n not in standing]
    given += [("format", said.format)] if said.format else []
    given += [("edition", said.edition)] if said.edition else []
    usual = None if format_ in ROWS_ALONE else site.limits.page_rows
    path = request.url.path
    if said.format and path.endswith(f".{said.format}"):
        path = path.removesuffix(f".{said.format}")
    return RowPart(path, tuple(given), usual if said.limit is None else said.limit, said.offset)


async def _body(request: Request, door: Door) -> tuple[bytes | None, str]:
    """The body of a POST and its encoding; None for what is asked otherwise."""
    if request.method != "POST":
        return None, ""
    media, charset = media_of(request.headers.get("content-type", ""))
    taken = kind_of_body(door).media
    if media not in taken:
        raise HttpError(415, refused("web-media", path=door.path, media=", ".join(taken), given=shown(media)))
    return await request.body(), charset


def _check_edition(site: Site, said: Common) -> None:
    if said.edition and said.edition != site.edition:
        raise HttpError(404, refused("web-other-edition", given=shown(said.edition), edition=site.edition))


def _check_rate(site: Site, request: Request, heavy: bool) -> None:
    wait = site.throttle.wait(request.client.host if request.client else "") if heavy else 0
    if wait:
        most = site.limits.heavy_per_minute
        raise HttpError(429, refused("web-too-many", most=most, seconds=wait), (("retry-after", str(wait)),))


def _made(
    site: Site,
    door: Door,
    own: Mapping[str, str],
    standing: Mapping[str, str],
    body: bytes | None,
    charset: str,
    format_: str,
    part: RowPart,
) -> Answer:
    """The answer as bytes. Raises PeaceopsError, and HttpError where what the path names is not there."""
    try:
        held = read_body(door, body, charset) if body is not None else {}
        answer = ask(site, door, arguments(door, own, held))
    except PeaceopsError as error:
        if names_nothing(error, standing):
            raise HttpError(404, error) from None
        raise
    kind = FORMATS[format_]
    content = kind.write(answer, Writing(site, door.rows, part))
    cut = dict(answer.more).get("cut_at") if isinstance(answer, ReplyRows) else None
    heads = (
        *part.heads(),
        *((("x-rows-cut-at", str(cut)),) if cut else ()),
        *file_name(answer, kind, (door.name, *standing.values())),
    )
    return Answer(content, kind.media, 200, heads)


def file_route(site: Site, media: str, make: Callable[[Site], bytes]) -> Handler:
    """The handler of a file that is made once an edition."""

    async def handle(request: Request) -> Response:
        if request.query_params:
            raise HttpError(400, refused("web-no-question", path=request.url.path))
        question = (site.edition, request.url.path)
        answer = site.answers.kept(question)
        if answer is None:
            answer = await run_sync(site.answers.answer, question, lambda: Answer(make(site), media))
        return sent(request.scope, answer, "no-cache")

    return handle


def page_question(site: Site, page: PageDoor, given: Mapping[str, Any]) -> tuple[Any, ...]:
    """The question by which a page is kept."""
    readings = site.readings() if page.shows_feeds else 0
    return (site.edition, site.today(), readings, page.path, tuple(sorted(given.items())))


def page_answer(site: Site, page: PageDoor, given: Mapping[str, Any]) -> Answer:
    """A page, kept or made. Raises PeaceopsError where what was asked does not hold."""
    return site.answers.answer(page_question(site, page, given), partial(page_bytes, site, page, given))


def page_route(site: Site, page: PageDoor) -> Handler:
    """The handler of a page."""
    at_once = anyio.CapacityLimiter(site.limits.heavy_at_once) if page.heavy else site.slow if page.slow else None

    async def handle(request: Request) -> Response:
        given: dict[str, Any] = {**request.query_params, **request.path_params}
        answer = site.answers.kept(page_question(site, page, given))
        if answer is None:
            _check_rate(site, request, page.heavy)
            try:
                answer = await run_sync(page_answer, site, page, given, limiter=at_once)
            except PeaceopsError as error:
                if names_nothing(error, request.path_params):
                    raise HttpError(404, error) from None
                raise
        return sent(request.scope, answer, cached_for(site, given, "", passing=False))

    return handle
