"""Connections that wait so long, and take so much, and no more, for the head of a question."""

from __future__ import annotations

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from peaceops.errors import refused

HEAD_SECONDS = 15.0  # for the whole head of a question, and that a connection may stay open without one
MOST_HEAD_BYTES = 65_536


class Patient(HttpToolsProtocol):
    """Closes a connection whose question does not begin in time, or whose head does not end in time or in size; uvicorn
    itself closes those that ask nothing more."""

    _reads_a_head = False  # between the first byte of a head and its last
    _head_bytes = 0  # that came of it
    _closing_later: asyncio.TimerHandle  # closes the connection where nothing more comes in time

    def connection_made(self, transport: Any) -> None:
        """A connection that has not asked yet."""
        super().connection_made(transport)
        self._closing_later = self._close_later()

    def on_message_begin(self) -> None:
        """The first byte of a head."""
        super().on_message_begin()
        self._closing_later.cancel()
        self._reads_a_head, self._head_bytes, self._closing_later = True, 0, self._close_later()

    def on_headers_complete(self) -> None:
        """The last byte of a head."""
        self._reads_a_head = False
        self._closing_later.cancel()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """What came, of which the parser keeps the head until it is whole."""
        super().data_received(data)
        self._head_bytes += len(data) if self._reads_a_head else 0
        if self._head_bytes > MOST_HEAD_BYTES and not self.transport.is_closing():
            self.send_400_response(str(refused("web-head-too-long", most=MOST_HEAD_BYTES)))

    def connection_lost(self, exc: Exception | None) -> None:
        """It is gone."""
        self._closing_later.cancel()
        super().connection_lost(exc)

    def _close_later(self) -> asyncio.TimerHandle:
        return self.loop.call_later(HEAD_SECONDS, self.transport.close)
