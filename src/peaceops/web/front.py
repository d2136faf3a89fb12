"""What stands before every route: the heads of every answer, limits on what is sent, and what became of a fault.

An ASGI application around the other, so that static files, errors and what no route takes are answered alike.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import Response

from peaceops.errors import refused
from peaceops.web.answers import Answer
from peaceops.web.headers import HEADERS
from peaceops.web.http_errors import HttpError, fault
from peaceops.web.pages.frame import HTML, page_of_fault
from peaceops.web.site import Site
from peaceops.words.catalogue import said

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
HOST = re.compile(r"(?:[A-Za-z0-9._-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?")
CHANGING = ("POST", "PUT", "PATCH", "DELETE")
log = logging.getLogger("peaceops.web")


class Front:
    """The middleware."""

    def __init__(self, app: Callable[[Scope, Receive, Send], Awaitable[None]], site: Site) -> None:
        self.app, self.site = app, site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def with_heads(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                heads = MutableHeaders(raw=message["headers"])
                for name, value in HEADERS:
                    heads[name] = value
            elif scope["method"] == "HEAD" and message["type"] == "http.response.body":
                message = {"type": "http.response.body", "body": b"", "more_body": message.get("more_body", False)}
            await send(message)

        try:
            if (answer := self._refused(scope)) is not None:
                await answer(scope, receive, with_heads)
            else:
                await self.app(scope, self._limited(receive), with_heads)
        except ClientDisconnect:  # whoever asked has gone: nobody is there to be told
            return
        except HttpError as error:  # met while the body was read
            if not started:
                await told(scope, error.status, error.sentence, error.headers)(scope, receive, with_heads)
        except Exception:
            log.exception("%s %s", scope["method"], scope["path"].encode("unicode_escape").decode()[:200])
            if started:
                raise
            await told(scope, 500, str(said("web-own-fault")))(scope, receive, with_heads)

    def _refused(self, scope: Scope) -> Response | None:
        """What is answered before any route is looked for."""
        limits, heads = self.site.limits, Headers(scope=scope)
        try:
            self._check_address(scope, limits.address_characters)
            host = heads.get("host", "")
            if host and not HOST.fullmatch(host):
                raise HttpError(400, refused("web-no-host"))
            length = heads.get("content-length", "0")
            if length.isdigit() and int(length) > limits.body_bytes:
                raise HttpError(413, refused("web-body-too-large", most=limits.body_bytes))
            if scope["method"] in CHANGING and not _of_own_page(heads, host):
                raise HttpError(403, refused("web-other-origin"))
        except HttpError as error:
            return told(scope, error.status, error.sentence, error.headers)
        if scope["method"] == "OPTIONS":
            return Response(status_code=204, headers={"allow": "GET, HEAD, POST, OPTIONS"})
        return None

    def _check_address(self, scope: Scope, most: int) -> None:
        query = scope["query_string"].decode("latin-1")
        if len(scope["path"]) + len(query) > most:
            raise HttpError(414, refused("web-address-too-long", most=most))
        if CONTROLS.search(scope["path"]):
            raise HttpError(400, refused("web-control-character"))

    def _limited(self, receive: Receive) -> Receive:
        """The body, counted while it comes, within its time."""
        held, whole = 0, False

        async def read() -> Message:
            nonlocal held, whole
            if whole:  # what comes now is that the asker has gone, whenever that is
                return await receive()
            try:
                async with asyncio.timeout(self.site.limits.body_seconds):
                    message = await receive()
            except TimeoutError:
                raise HttpError(
                    408, refused("web-body-too-slow", seconds=f"{self.site.limits.body_seconds:g}")
                ) from None
            held += len(message.get("body", b""))
            whole = not message.get("more_body", False)
            if held > self.site.limits.body_bytes:
                raise HttpError(413, refused("web-body-too-large", most=self.site.limits.body_bytes))
            return message

        return read


def _of_own_page(heads: Headers, host: str) -> bool:
    """Whether a page of this very site asks, or no page at all. Nothing is stored here and nobody is logged in, so that
    a foreign page gains nothing by a POST; it would only spend this machine's time."""
    site, origin = heads.get("sec-fetch-site"), heads.get("origin")
    if site is not None:  # said by the browser itself, which lets no page set it
        return site in ("none", "same-origin")
    return origin is None or origin.partition("://")[2].lower() == host.lower()


def sent(scope: Scope, answer: Answer, cache: str = "no-store") -> Response:
    """An answer as a response: packed where that is accepted, and 304 where the asker has it."""
    asked = Headers(scope=scope)
    packed = answer.packed if _takes_gzip(asked.get("accept-encoding", "")) else None
    tag = f'"{answer.digest}-gz"' if packed is not None else answer.tag
    heads = {**dict(answer.headers), "etag": tag, "cache-control": cache, "vary": "Accept, Accept-Encoding"}
    if answer.status == 200 and scope["method"] in ("GET", "HEAD") and _has(asked.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=heads)
    if packed is not None:
        heads["content-encoding"] = "gzip"
    return Response(answer.body if packed is None else packed, answer.status, heads, answer.media)


def told(scope: Scope, status: int, sentence: str, heads: tuple[tuple[str, str], ...] = ()) -> Response:
    """An error in the shape of what was asked: JSON under the API, a page elsewhere."""
    if scope["path"].startswith("/api/"):
        return sent(scope, fault(status, sentence, heads))
    return sent(scope, Answer(page_of_fault(status, sentence), HTML, status, heads))


def _has(tags: str, own: str) -> bool:
    return tags.strip() == "*" or own in [tag.strip().removeprefix("W/") for tag in tags.split(",")]


def _takes_gzip(accepted: str) -> bool:
    for part in accepted.lower().split(","):
        coding, _, weight = part.strip().partition(";")
        if coding.strip() in ("gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False
