"""A server of peaceops as a process of its own, on a port of its own, as tests of serving need it."""

from __future__ import annotations

import http.client
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SRC = Path(__file__).resolve().parents[2] / "src"
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(SRC)}
STARTING = 60.0


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        number: int = one.getsockname()[1]
        return number


@dataclass
class Replied:
    """What a server said."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Running:
    """A server that runs."""

    process: subprocess.Popen[bytes]
    port: int
    line: str

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, heads: Mapping[str, str] | None = None) -> Replied:
        """Ask for a path."""
        return self._ask("GET", path, None, heads or {})

    def post(self, path: str, told: Any, heads: Mapping[str, str] | None = None) -> Replied:
        """Send JSON."""
        return self._ask(
            "POST", path, json.dumps(told).encode(), {"content-type": "application/json"} | dict(heads or {})
        )

    def _ask(self, method: str, path: str, body: bytes | None, heads: Mapping[str, str]) -> Replied:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, dict(heads))
            answer = connection.getresponse()
            return Replied(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            connection.close()


def command(*words: str) -> subprocess.Popen[bytes]:
    """A command of peaceops, begun."""
    told = [sys.executable, "-m", "peaceops", *words]
    return subprocess.Popen(told, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


@contextmanager
def running(*words: str, port: int) -> Iterator[Running]:
    """A server for as long as it is needed; it is ended by its own process."""
    process = command(*words)
    watch = threading.Timer(STARTING, process.kill)
    watch.start()
    assert process.stderr is not None
    line = process.stderr.readline().decode()
    watch.cancel()
    try:
        assert "http://" in line, line + process.stderr.read().decode()
        said = threading.Thread(target=process.stderr.read, daemon=True)  # a full pipe would stop the server
        said.start()
        yield Running(process, port, line)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
