"""A page of the web, asked for within the limits of the guard. No proxy, cookie or password of the user is used."""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urljoin

from peaceops.claims.reading.guard import AskLimits, Clock, addresses, judged, port_of
from peaceops.errors import refused, shown

ASKED_WITH = {
    "User-Agent": "peaceops",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "identity",
    "Connection": "close",
}
MOVED = (301, 302, 303, 307, 308)
PACKED = {"gzip": 16 + zlib.MAX_WBITS, "x-gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
PIECE = 65_536
LONGEST_MARK = 300  # characters of an ETag that is sent back


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server gave: where it was in the end, the encoding that it names ("" if none), and the bytes.

    `etag`, `modified`: by which the next request asks for news; `unchanged`: there was none, and there are no bytes."""

    address: str
    charset: str
    content: bytes
    etag: str = ""
    modified: str = ""
    unchanged: bool = False


class _Timed(socket.SocketIO):
    """Reads a socket by the clock of the whole request."""

    def __init__(self, sock: socket.socket, clock: Clock) -> None:
        super().__init__(sock, "r")
        self._own, self._clock = sock, clock

    def readinto(self, buffer: Any) -> int | None:
        """Bytes that came, within the time that is left."""
        self._own.settimeout(self._clock.left())
        try:
            return super().readinto(buffer)
        except TimeoutError:
            raise self._clock.over() from None


class _Connection(http.client.HTTPConnection):
    """A connection to one address that was judged."""

    def __init__(self, parts: SplitResult, ip: str, clock: Clock) -> None:
        super().__init__(parts.hostname or "", port_of(parts))
        self._parts, self._ip, self._clock = parts, ip, clock

    def connect(self) -> None:
        """To the address that was judged, under the name that was asked for."""
        sock = socket.create_connection((self._ip, self.port), self._clock.left())
        if self._parts.scheme == "https":
            name = self._parts.hostname or ""
            sock = ssl.create_default_context().wrap_socket(sock, server_hostname=name)
        self.sock = sock

    def answer(self, heads: Mapping[str, str]) -> http.client.HTTPResponse:
        """The head of the answer; its body is read by the same clock."""
        path = self._parts._replace(scheme="", netloc="", fragment="").geturl() or "/"
        self.request("GET", path if path.startswith("/") else f"/{path}", headers={**ASKED_WITH, **heads})
        response = http.client.HTTPResponse(self.sock, method="GET")
        response.fp.close()
        response.fp = io.BufferedReader(_Timed(self.sock, self._clock))
        response.begin()
        return response


def fetch_page(address: str, limits: AskLimits | None = None, heads: Mapping[str, str] | None = None) -> Fetched:
    """The page at an address. `heads`: of the request, beside or instead of the usual ones; one that asks whether the
    page has changed since may be answered by no bytes and `unchanged`.

    Raises PeaceopsError, one sentence, for an address that is not public (also after a redirect), an answer that is too
    long, too slow or no page, and a server that cannot be reached."""
    own = limits or AskLimits()
    clock, first = Clock(address, own.seconds), address
    for _ in range(own.redirects + 1):
        parts = judged(address, own)
        response, connection = _asked(parts, own, clock, heads or {})
        try:
            if response.status not in MOVED:
                return _whole(address, response, own)
            address = urljoin(address, response.getheader("Location") or "")
        except (OSError, http.client.HTTPException, zlib.error, ssl.SSLError) as error:
            raise _unreachable(address, error) from None
        finally:
            connection.close()
    raise refused("address-moved-too-often", address=shown(first), most=own.redirects)


def _asked(
    parts: SplitResult, limits: AskLimits, clock: Clock, heads: Mapping[str, str]
) -> tuple[http.client.HTTPResponse, _Connection]:
    """The head of an answer, from the first of the judged addresses that answers."""
    last: Exception = OSError()
    for ip in addresses(parts, limits, clock):
        connection = _Connection(parts, ip, clock)
        try:
            return connection.answer(heads), connection
        except TimeoutError:
            raise clock.over() from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            connection.close()
            last = error
    raise _unreachable(parts.geturl(), last)


def _unreachable(address: str, error: Exception) -> Exception:
    why = getattr(error, "strerror", None) or type(error).__name__
    return refused("address-unreachable", address=shown(address), why=why)


def _whole(address: str, response: http.client.HTTPResponse, limits: AskLimits) -> Fetched:
    if response.status == 304:
        return Fetched(address, "", b"", unchanged=True)
    if response.status != 200:
        raise refused("address-without-a-page", address=shown(address), status=response.status)
    unpack = _unpacker(response.getheader("Content-Encoding"))
    content = bytearray()
    while piece := response.read(PIECE):
        content += unpack(piece, limits.bytes + 1 - len(content))
        if len(content) > limits.bytes:
            raise refused("address-too-long", address=shown(address), most=limits.bytes)
    if response.length:  # the server ended before the length that it named
        raise http.client.IncompleteRead(bytes(content[-1:]), response.length)
    etag, modified = ((response.getheader(name) or "")[:LONGEST_MARK] for name in ("ETag", "Last-Modified"))
    return Fetched(address, response.headers.get_content_charset() or "", bytes(content), etag, modified)


def _unpacker(named: str | None) -> Any:
    """How a piece is unpacked into at most so many bytes; a server may pack what it was asked to leave unpacked."""
    if (wbits := PACKED.get((named or "").strip().lower())) is None:
        return lambda piece, most: piece
    unpacking = zlib.decompressobj(wbits)
    return unpacking.decompress
