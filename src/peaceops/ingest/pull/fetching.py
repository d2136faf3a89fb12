"""One file from a publisher's address: whole, of a bearable size, in bearable time, from the host that was asked.

What goes wrong is one sentence. A moment's fault (no answer, a stall, 429, 5xx) is tried again after a pause; what a
repetition cannot mend is refused at once. A file that has not changed since it was fetched is not sent again.
"""

from __future__ import annotations

import gzip
import http.client
import io
import time
import urllib.error
import urllib.request
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from peaceops.errors import PeaceopsError, refused, shown
from peaceops.words.catalogue import said

AGENT = "peaceops (an open workbench for reviewing UN peace operations)"
CHUNK = 1 << 16
REDIRECTS = 5
AGAIN = {429, 500, 502, 503, 504}  # statuses of a moment
NONE_THERE = {404, 410}
NOT_MODIFIED = 304
PAGE = (b"<!doctype html", b"<html")


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often a file is asked for. `stall`: seconds without a byte; `whole`: seconds for all of it;
    `longest_pause`: the most that a publisher may ask to wait; `pause`: waits so many seconds; `clock`: seconds."""

    stall: float = 20.0
    whole: float = 300.0
    tries: int = 4
    longest_pause: float = 60.0
    pause: Callable[[float], object] = time.sleep
    clock: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Came:
    """What an address sent: bytes, the address that sent them, and the marks by which a change is asked for."""

    data: bytes
    address: str
    etag: str
    last_modified: str


class _PassingError(Exception):
    """A fault that may pass. `after`: seconds that the publisher asks to wait."""

    def __init__(self, error: PeaceopsError, after: float = 0.0) -> None:
        super().__init__(str(error))
        self.error = error
        self.after = after


class NotThereError(PeaceopsError):
    """The publisher has no file at the address."""


def fetch(address: str, most_bytes: int, patience: Patience, etag: str = "", last_modified: str = "") -> Came | None:
    """The file at an address; None where it is as it was when `etag` and `last_modified` came.

    Raises NotThereError where there is none, and PeaceopsError for whatever else keeps it from coming whole."""
    marks = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    request = urllib.request.Request(
        address,
        headers={"User-Agent": AGENT, "Accept-Encoding": "identity", **{k: v for k, v in marks.items() if v}},
    )
    for attempt in range(1, patience.tries + 1):
        try:
            return _once(request, address, most_bytes, patience)
        except _PassingError as passing:
            if attempt == patience.tries:
                raise passing.error from None
            patience.pause(min(max(passing.after, 2.0 ** (attempt - 1)), patience.longest_pause))
    raise AssertionError(address)


def _once(request: urllib.request.Request, address: str, most_bytes: int, patience: Patience) -> Came | None:
    opener = urllib.request.build_opener(_SameHost(address))
    begun = patience.clock()
    try:
        with opener.open(request, timeout=patience.stall) as answer:
            data = _body(answer, address, most_bytes, patience, begun)
            headers = answer.headers
            came = Came(data, answer.url, headers.get("ETag", ""), headers.get("Last-Modified", ""))
            return _right_kind(came, address)
    except urllib.error.HTTPError as error:
        _status(error, request, address)
        return None
    except TimeoutError:
        raise _PassingError(refused("pull-stalls", address=address, seconds=f"{patience.stall:g}")) from None
    except http.client.IncompleteRead as error:
        raise _PassingError(refused("pull-cut", address=address, found=len(error.partial), expected="more")) from None
    except (OSError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, TimeoutError):
            raise _PassingError(refused("pull-stalls", address=address, seconds=f"{patience.stall:g}")) from None
        why = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
        raise _PassingError(refused("pull-no-answer", address=address, why=shown(str(why)))) from None


def _status(error: urllib.error.HTTPError, request: urllib.request.Request, address: str) -> None:
    """None for a file that has not changed, where that was asked; else an error."""
    if error.code == NOT_MODIFIED and (request.has_header("If-none-match") or request.has_header("If-modified-since")):
        return
    if error.code in NONE_THERE:
        raise NotThereError(said("error-pull-none-there", address=address, status=str(error.code)))
    said_error = refused("pull-status", address=address, status=error.code, why=shown(error.reason or ""))
    if error.code in AGAIN:
        after = error.headers.get("Retry-After", "")
        raise _PassingError(said_error, float(after) if after.isascii() and after.isdigit() else 0.0)
    raise said_error


def _body(answer: Any, address: str, most_bytes: int, patience: Patience, begun: float) -> bytes:
    """Every byte of an answer, unpacked where it was packed for the way."""
    packing = answer.headers.get("Content-Encoding", "identity").lower()
    if packing not in ("identity", "gzip"):
        raise refused("pull-packed", address=address, found=shown(packing))
    told = answer.headers.get("Content-Length", "")
    expected = int(told) if told.isascii() and told.isdigit() else None
    if expected is not None and expected > most_bytes:
        raise refused("pull-too-large", address=address, most=most_bytes)
    parts, held = [], 0
    while part := answer.read1(CHUNK):
        parts.append(part)
        held += len(part)
        if held > most_bytes:
            raise refused("pull-too-large", address=address, most=most_bytes)
        if patience.clock() - begun > patience.whole:
            raise _PassingError(refused("pull-too-slow", address=address, seconds=f"{patience.whole:g}", found=held))
    if expected is not None and held != expected:
        raise _PassingError(refused("pull-cut", address=address, found=held, expected=expected))
    data = b"".join(parts)
    return unpacked(data, address, most_bytes) if packing == "gzip" else data


def unpacked(data: bytes, name: str, most_bytes: int) -> bytes:
    """What a gzip file holds. Raises PeaceopsError for more than `most_bytes`, and for a damaged one."""
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as handle:
            out = handle.read(most_bytes + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise refused("pull-damaged-packing", name=name, kind="gzip", why=str(error)) from None
    if len(out) > most_bytes:
        raise refused("pull-unpacks-too-large", name=name, most=most_bytes)
    return out


def _right_kind(came: Came, address: str) -> Came:
    """The file, if it is one: no empty answer, and no page for people in its place."""
    if not came.data:
        raise _PassingError(refused("pull-empty", address=address))
    if came.data[:64].lstrip().lower().startswith(PAGE):
        raise refused("pull-page", address=address)
    return came


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows to other paths of the host that was asked, and to no other host."""

    max_redirections = REDIRECTS
    max_repeats = 2

    def __init__(self, address: str) -> None:
        self.asked = address

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """The next request. Raises PeaceopsError for another host or a less safe way."""
        asked, target = urlsplit(self.asked), urlsplit(newurl)
        if target.netloc != asked.netloc or target.scheme != asked.scheme:
            raise refused("pull-elsewhere", address=self.asked, target=shown(newurl), host=asked.netloc)
        return super().redirect_request(req, fp, code, msg, headers, newurl)
