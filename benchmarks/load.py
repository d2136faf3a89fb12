"""Asking a server over loopback, and what that costs it: answers at a steady rate, answers as fast as they come,
seconds of processor, memory."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

CONNECTIONS = 16
ENDLESS_S = 60.0
Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of questions: seconds of each answer from when it was due, by the kind of question; status and path of
    those that were no 200; seconds of the server's processor."""

    seconds: dict[str, list[float]]
    wrong: list[str]
    processor_s: float

    def ms(self, percentile: int) -> float:
        """The time within which so many per cent of all were answered, milliseconds."""
        return 1000 * statistics.quantiles([s for kind in self.seconds.values() for s in kind], n=100)[percentile - 1]

    @property
    def processor_ms(self) -> float:
        """Processor time of an answer, milliseconds, on average."""
        return 1000 * self.processor_s / sum(map(len, self.seconds.values()))


async def connect(port: int) -> Connection:
    """An open connection."""
    return await asyncio.open_connection("127.0.0.1", port, limit=1_000_000)


async def ask(connection: Connection, path: str) -> tuple[int, int]:
    """The status of one answer, read to its end, and the bytes that came."""
    reader, writer = connection
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    status, length = int(head.split(" ", 2)[1]), 0
    if "content-length: " in head:
        length = int(head.partition("content-length: ")[2].partition("\r\n")[0])
        await reader.readexactly(length)
    elif "transfer-encoding: chunked" in head:
        while size := int((await reader.readline()).split(b";")[0], 16):
            await reader.readexactly(size + 2)
            length += size
        await reader.readline()
    return status, length


async def steady(process: subprocess.Popen[bytes], port: int, paths: Sequence[tuple[str, str]], rate: float) -> Asked:
    """Questions (kind and path) that leave on time whether or not the last was answered, so that a slow answer is not
    hidden by those that waited for it. As a crowd of readers would, each takes a free connection or opens one."""
    free: list[Connection] = [await connect(port) for _ in range(CONNECTIONS)]
    times: dict[str, list[float]] = {kind: [] for kind, _ in paths}
    wrong, before = list[str](), processor_s(process)

    async def one(kind: str, path: str, due: float) -> None:
        connection = free.pop() if free else await connect(port)
        status, _ = await ask(connection, path)
        free.append(connection)
        times[kind].append(time.perf_counter() - due)
        if status != 200:
            wrong.append(f"{status} {path}")

    start, left = time.perf_counter(), set()
    for number, (kind, path) in enumerate(paths):
        due = start + number / rate
        if (wait := due - time.perf_counter()) > 0:
            await asyncio.sleep(wait)
        left.add(asyncio.create_task(one(kind, path, due)))
    await asyncio.gather(*left)
    for connection in free:
        connection[1].close()
    return Asked(times, wrong, processor_s(process) - before)


async def flat_out(port: int, paths: Sequence[str], requests: int) -> tuple[float, list[str]]:
    """Answers a second of connections that ask as fast as they are answered; status and path of those that were no
    200."""
    wrong, numbers = list[str](), iter(range(requests))

    async def some() -> None:
        connection = await connect(port)
        for number in numbers:
            path = paths[number % len(paths)]
            if (status := (await ask(connection, path))[0]) != 200:
                wrong.append(f"{status} {path}")
        connection[1].close()

    start = time.perf_counter()
    await asyncio.gather(*(some() for _ in range(CONNECTIONS)))
    return requests / (time.perf_counter() - start), wrong


def by_wrk(port: int, path: str, seconds: int) -> float | None:
    """Answers a second as wrk counts them, one thread and as many connections; None where it is not installed."""
    if not (wrk := shutil.which("wrk")):
        return None
    about = ["-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-H", "Accept-Encoding: gzip"]
    said = subprocess.run([wrk, *about, f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, check=True)
    if "Non-2xx" in said.stdout:
        raise AssertionError(said.stdout)
    found = re.search(r"Requests/sec:\s+([\d.]+)", said.stdout)
    assert found, said.stdout
    return float(found[1])


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
                asyncio.run(once(port, path))
                break
            time.sleep(0.02)
        yield process, time.perf_counter() - start
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(60)


async def once(port: int, path: str) -> tuple[int, int]:
    """One question over a connection of its own."""
    connection = await connect(port)
    told = await ask(connection, path)
    connection[1].close()
    return told


def family(process: subprocess.Popen[bytes]) -> list[Path]:
    """A process and those that it started, as /proc has them."""
    own = Path(f"/proc/{process.pid}")
    return [own, *(Path(f"/proc/{pid}") for task in own.glob("task/*/children") for pid in task.read_text().split())]


def processor_s(process: subprocess.Popen[bytes]) -> float:
    """Seconds of processor that a process and those that it started have taken, user and system."""
    told = [(one / "stat").read_text().rpartition(")")[2].split() for one in family(process)]
    return sum(int(t[11]) + int(t[12]) for t in told) / os.sysconf("SC_CLK_TCK")


def resident_mb(process: subprocess.Popen[bytes]) -> float:
    """Memory of a process and of those that it started, MB; what they share counts for each in its part."""
    found = [re.search(r"^Pss:\s+(\d+)", (one / "smaps_rollup").read_text(), re.M) for one in family(process)]
    return sum(int(m[1]) for m in found if m) * 1024 / 1e6


WARMING_S = 3  # after which a server has begun to make what most visitors ask for first


def wait_for_rest(process: subprocess.Popen[bytes], most_s: float = 120) -> None:
    """Wait until a server has done what it does before it is asked, so that it stands in no measurement."""
    end = time.perf_counter() + most_s
    time.sleep(WARMING_S)
    while time.perf_counter() < end:
        before = processor_s(process)
        time.sleep(1)
        if processor_s(process) - before < 0.05:
            break
