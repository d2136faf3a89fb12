"""Connections that never come to their question: closed in time, and never kept in full."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from starlette.responses import PlainTextResponse

from peaceops.web import patient
from peaceops.web.patient import MOST_HEAD_BYTES, Patient
from peaceops.web.serve import listen

SECONDS = 0.5
HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Where a small application listens, whose connections wait half a second."""
    monkeypatch.setattr(patient, "HEAD_SECONDS", SECONDS)
    listening = listen("127.0.0.1", 0)
    config = uvicorn.Config(PlainTextResponse("here"), http=Patient, log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[listening])))
    thread.start()
    yield listening.getsockname()[1]
    server.should_exit = True
    thread.join(10)
    listening.close()


def told(one: socket.socket) -> bytes:
    """All that comes until the other side closes, or nothing comes for five seconds."""
    one.settimeout(5)
    held = b""
    while got := one.recv(65_536):
        held += got
    return held


def ask(one: socket.socket) -> None:
    """One whole question, answered."""
    one.sendall(HEAD + b"\r\n")
    one.settimeout(5)
    got = b""
    while not got.endswith(b"here"):
        got += one.recv(65_536)
    assert got.startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    "asked_before, begun",  # one that asks nothing more is uvicorn's to close
    [(0, b""), *((n, b) for n in (0, 1, 3) for b in (b"G", HEAD, HEAD + b"X-Slow: "))],
)
def test_a_head_that_does_not_end_is_closed_in_time_whatever_was_asked_before(
    port: int, asked_before: int, begun: bytes
) -> None:
    with socket.create_connection(("127.0.0.1", port)) as one:
        for _ in range(asked_before):
            ask(one)
        one.sendall(begun)
        assert told(one) == b""


def test_one_that_sends_a_byte_now_and_then_is_not_waited_for_any_longer(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as one:
        one.sendall(HEAD + b"X-Slow: ")
        with pytest.raises(OSError):  # reset or broken pipe, as the system says it
            for _ in range(100):
                one.sendall(b"a")
                time.sleep(0.05)


@pytest.mark.parametrize("line", [b"X-Long: " + b"a" * 1000, b"X-Many: a\r\nX-Many: b\r\n"])
def test_a_head_without_an_end_is_refused_by_its_size(port: int, line: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port)) as one:
        one.sendall(HEAD)
        sent, answer = 0, b""
        one.settimeout(0.01)
        while sent < 20 * MOST_HEAD_BYTES and not answer:
            try:
                one.sendall(line * 8)
                sent += 8 * len(line)
                answer = one.recv(65_536)
            except TimeoutError:
                continue
            except OSError:
                break
        assert sent < 20 * MOST_HEAD_BYTES
        assert not answer or answer.startswith(b"HTTP/1.1 400")


def test_a_long_body_and_many_questions_at_once_are_no_long_head(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as one:
        one.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 300000\r\n\r\n" + b"b" * 300_000)
        one.settimeout(5)
        assert one.recv(65_536).startswith(b"HTTP/1.1 200")
        one.sendall((HEAD + b"\r\n") * 300)
        got = b""
        while got.count(b"HTTP/1.1 200") < 300:
            got += one.recv(65_536)


def test_an_answer_is_sent_at_once_and_does_not_wait_for_more() -> None:
    """asyncio switches Nagle's algorithm off for sockets that name their protocol, and for no others."""
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        assert listening.proto == socket.IPPROTO_TCP
