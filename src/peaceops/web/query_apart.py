"""Queries in processes of their own: what a query makes of strings and lists is bounded by no setting of the engine, so
that the system bounds the whole process, and whoever does not answer in time is ended with it."""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from peaceops.apart import own_path
from peaceops.book import Book
from peaceops.book.reply import ReplyRows
from peaceops.errors import PeaceopsError, refused
from peaceops.web.query import LONGEST, MEGABYTES, MOST_ROWS, SECONDS, Querying, query_rows
from peaceops.words.catalogue import said

WORKERS = 2  # queries at once; others wait
GRACE = 1.0  # seconds in which the engine may stop by itself
STARTING = 30.0  # seconds in which a process must have loaded the tables
MOST_MEMORY = 1_500_000_000  # bytes of address space of a process, libraries and tables included
CHILD = "from peaceops.web.query_apart import child; child()"


class Worker:
    """A process that answers one query after another."""

    def __init__(self, folder: Path) -> None:
        environment = {"PYTHONPATH": own_path(), "PATH": os.environ.get("PATH", "")}
        self._process = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()
        try:
            ready = self._line(STARTING)
        except queue.Empty:
            ready = b""
        if not ready:
            self.end()
            raise AssertionError("the process of queries did not load its tables")

    def ask(self, sql: str, day: date | None, seconds: float) -> dict[str, Any]:
        """What the process answers; what became of it where it does not. Raises PeaceopsError for that."""
        told = {"sql": sql, "as_of": day.isoformat() if day else None, "seconds": seconds}
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(told).encode() + b"\n")
            self._process.stdin.flush()
            line = self._line(seconds + GRACE)
        except queue.Empty:
            self.end()
            raise refused("query-too-slow", seconds=f"{seconds:g}") from None
        except OSError:
            line = b""
        if not line:
            self.end()
            raise refused("query-too-large", most=MEGABYTES)
        found: dict[str, Any] = json.loads(line)
        return found

    def end(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()

    @property
    def runs(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(b"")

    def _line(self, seconds: float) -> bytes:
        return self._lines.get(timeout=seconds)


class Workers:
    """The processes of one book, started when they are first needed."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._may = threading.BoundedSemaphore(WORKERS)
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()

    def ask(self, sql: str, as_of: date | None = None, seconds: float = SECONDS) -> ReplyRows:
        """The rows of a query. Raises PeaceopsError as `query_rows` does, and for one that ended its process."""
        if not sql.strip() or len(sql) > LONGEST:
            raise refused("query-length", most=LONGEST)
        with self._worker() as worker:
            found = worker.ask(sql, as_of, seconds)
        if "refused" in found:
            raise PeaceopsError(str(found["refused"]))
        rows = tuple(map(tuple, found["rows"]))
        cut = MOST_ROWS if found["cut"] else None
        notes = [said("query-cut", most=cut)] if cut else [] if rows else [said("query-no-rows")]
        return ReplyRows(
            (("sql", sql), ("as_of", as_of)), tuple(found["columns"]), rows, (), tuple(notes), (("cut_at", cut),)
        )

    @contextmanager
    def _worker(self) -> Iterator[Worker]:
        with self._may:
            worker = self._idle.get_nowait() if not self._idle.empty() else None
            if worker is None or not worker.runs:
                worker = Worker(self._book.folder)
            try:
                yield worker
            finally:
                if worker.runs:
                    self._idle.put(worker)

    def close(self) -> None:
        """End the processes that wait."""
        while not self._idle.empty():
            self._idle.get_nowait().end()


def child() -> None:
    """Answer the queries on standard input, a line each, until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: the site ends first, and with it this
    querying = Querying(Book(Path(sys.argv[1])))
    querying.cursor().close()
    _within_limits()
    _say({})
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        day = date.fromisoformat(asked["as_of"]) if asked["as_of"] else None
        try:
            _say(query_rows(querying, asked["sql"], day, seconds=asked["seconds"]))
        except PeaceopsError as error:
            _say({"refused": str(error)})
        except MemoryError:
            _say({"refused": str(refused("query-too-large", most=MEGABYTES))})


def _say(told: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(told, default=str).encode() + b"\n")
    sys.stdout.buffer.flush()


def _within_limits() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # no file can be written
