"""How the site stands load: latency at a steady rate, kept answers a second, the start, and memory over many requests.

    python benchmarks/site.py [--seconds 20] [--requests 100000] [--rate 100] [--only start,steady,kept,memory,peer]

The site runs as a process of its own on this machine, and this process asks it over the loopback, by connections that
stay open. Steady: requests leave on time whether or not the last was answered, so that a slow answer is not hidden by
those that waited for it. Kept: sixteen connections that ask as fast as they are answered. Peer: Datasette over the same
tables in SQLite (locks/bench.in), asked in the same way in the same run; without it, that row is left out and said.
Bars: p95 < 50 ms at 100 requests/s over the mix, 500 kept answers/s, start < 2 s, < 400 MB and flat.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import peaceops
from peaceops.book.tables import TABLES
from peaceops.web.doors import DOORS
from peaceops.web.pages.table import PAGES

CONNECTIONS = 16
MISSIONS = ("UNMIK", "UNIFIL", "UNFICYP", "MINURSO", "UNDOF", "UNTSO", "MONUSCO", "UNMISS", "MINUSCA", "UNISFA")
DAYS = ("2018-10-20", "2020-06-30", "2023-01-15", "2025-07-01")
KEPT = "/api/v1/missions?active_on=2018-10-09"
ENDLESS_S = 60.0
Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


def mix() -> list[str]:
    """What is asked: pages of missions where the site has them, and light questions of the API."""
    pages = [p.path for p in PAGES if p.path in ("/", "/missions", "/api")]
    if any(p.path.startswith("/missions/{") for p in PAGES):
        pages += [f"/missions/{m}?as_of={d}" for m in MISSIONS for d in DAYS]
    doors = [f"/api/v1{d.example}" for d in DOORS if not d.heavy]
    doors += [f"/api/v1/missions/{m}?as_of={d}" for m in MISSIONS for d in DAYS]
    doors += [f"/api/v1/strength/{m}?by=contributor&on={d}" for m in MISSIONS for d in DAYS]
    return pages + doors


async def connect(port: int) -> Connection:
    """An open connection."""
    return await asyncio.open_connection("127.0.0.1", port)


async def ask(connection: Connection, path: str) -> int:
    """The status of one answer, read to its end."""
    reader, writer = connection
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    status = int(head.split(" ", 2)[1])
    if "content-length: " in head:
        await reader.readexactly(int(head.partition("content-length: ")[2].partition("\r\n")[0]))
    elif "transfer-encoding: chunked" in head:
        while size := int((await reader.readline()).split(b";")[0], 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return status


async def steady(port: int, paths: list[str], rate: float, seconds: float) -> tuple[list[float], int]:
    """Seconds of each answer from when it should have been asked, and how many were no 200."""
    free: asyncio.Queue[Connection] = asyncio.Queue()
    for _ in range(CONNECTIONS):
        free.put_nowait(await connect(port))
    times: list[float] = []
    wrong = 0

    async def one(path: str, due: float) -> None:
        nonlocal wrong
        connection = await free.get()
        status = await ask(connection, path)
        free.put_nowait(connection)
        times.append(time.perf_counter() - due)
        wrong += status != 200

    start, left = time.perf_counter(), set()
    for number in range(int(rate * seconds)):
        due = start + number / rate
        if (wait := due - time.perf_counter()) > 0:
            await asyncio.sleep(wait)
        left.add(asyncio.create_task(one(paths[number % len(paths)], due)))
    await asyncio.gather(*left)
    return times, wrong


async def flat_out(port: int, paths: list[str], requests: int) -> tuple[float, int]:
    """Answers a second of connections that ask as fast as they are answered, and how many were no 200."""
    wrong = 0

    async def some(count: int) -> None:
        nonlocal wrong
        connection = await connect(port)
        for number in range(count):
            wrong += await ask(connection, paths[number % len(paths)]) != 200
        connection[1].close()

    start = time.perf_counter()
    await asyncio.gather(*(some(requests // CONNECTIONS) for _ in range(CONNECTIONS)))
    return requests / (time.perf_counter() - start), wrong


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


@contextmanager
def serving(command: list[str], port: int, path: str) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A server, and the seconds until it first answered."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.perf_counter() - start < ENDLESS_S:
            with suppress(OSError, asyncio.IncompleteReadError):
                asyncio.run(_once(port, path))
                break
            time.sleep(0.02)
        yield process, time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


async def _once(port: int, path: str) -> int:
    return await ask(await connect(port), path)


def resident_mb(process: subprocess.Popen[bytes]) -> float:
    """Memory of a process and of those that it started, MB."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in (process.pid, *children))
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def percentiles(times: list[float]) -> str:
    """Median, 95 and 99 per cent of times, in milliseconds."""
    parts = statistics.quantiles(times, n=100)
    told = {"p50": parts[49], "p95": parts[94], "p99": parts[98]}
    return ", ".join(f"{name} {1000 * value:.1f} ms" for name, value in told.items())


def tables_as_sqlite(file: Path) -> None:
    """The tables of the book in a file of SQLite."""
    view = peaceops.open_book().at()
    with sqlite3.connect(file) as made:
        for table in TABLES:
            names = ", ".join(f'"{name}"' for name in table.names())
            made.execute(f'CREATE TABLE "{table.name}" ({names})')
            places = ", ".join("?" * len(table.names()))
            rows = (
                [None if v is None else v if isinstance(v, int | float) else str(v) for v in r]
                for r in view.all(table.row)
            )
            made.executemany(f'INSERT INTO "{table.name}" VALUES ({places})', rows)


def peer(requests: int) -> None:
    """Datasette over the same tables, asked for the rows of one of them in the same way."""
    if find_spec("datasette") is None:
        print("| Datasette | not installed: python3 bootstrap.py bench benchmarks/site.py |")
        return
    with tempfile.TemporaryDirectory() as folder:
        file, port = Path(folder) / "book.db", free_port()
        tables_as_sqlite(file)
        command = [sys.executable, "-m", "datasette", "serve", "-i", str(file), "--port", str(port)]
        path = "/book/missions.json?_size=25&_shape=objects"
        with serving(command, port, path) as (process, began):
            rate, wrong = asyncio.run(flat_out(port, [path], requests))
            about = f"start {began:.2f} s, {resident_mb(process):.0f} MB"
            print(f"| Datasette, 25 rows of missions | {rate:,.0f} answers/s, {wrong} wrong; {about} |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--rate", type=float, default=100)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--only", default="start,steady,kept,memory,peer")
    given = parser.parse_args()
    only, port = given.only.split(","), free_port()
    print("| what | measured |\n|---|---|")
    with serving([sys.executable, "-m", "peaceops", "serve", "--port", str(port)], port, "/") as (process, began):
        if "start" in only:
            print(f"| start to the first page | {began:.2f} s, {resident_mb(process):.0f} MB |")
        if "steady" in only:
            for name in ("first", "again"):
                times, wrong = asyncio.run(steady(port, mix(), given.rate, given.seconds))
                what = f"{given.rate:.0f} requests/s over {len(mix())} addresses, {name}"
                print(f"| {what} | {percentiles(times)}, {wrong} wrong |")
        if "kept" in only:
            rate, wrong = asyncio.run(flat_out(port, [KEPT], min(given.requests, 20_000)))
            print(f"| a kept answer of the API, 25 missions | {rate:,.0f} answers/s, {wrong} wrong |")
        if "memory" in only:
            held = []
            for _ in range(10):
                asyncio.run(flat_out(port, mix(), given.requests // 10))
                held.append(f"{resident_mb(process):.0f}")
            print(f"| memory after each tenth of {given.requests:,} requests | {', '.join(held)} MB |")
    if "peer" in only:
        peer(min(given.requests, 20_000))


if __name__ == "__main__":
    main()
