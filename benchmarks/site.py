"""How the site stands load, beside Datasette over the same tables in the same run.

    python benchmarks/site.py [--rounds 3] [--seconds 15] [--requests 100000] [--only PARTS]

Parts: start, kept, first, steady, memory, pages. Each server is a process of its own, asked over loopback by this
process (kept answers by `wrk`, where it is installed; Datasette, where it is on the path: `python3 bootstrap.py bench`
has it; playwright is in the environment of the tests). Every row is the median of the rounds, with the least and the
most where there are several; ours and Datasette's take turns. What a machine at work blurs is told too: the processor
time of an answer, and the load before and after.

- start: until the first page is answered, and the memory then.
- kept: 25 rows of missions in JSON, the same address again and again. We answer with kept bytes; Datasette asks its
  database each time, which is what it is for: the ratio says what keeping is worth, no more.
- first: questions none of which was asked before (strength of a mission on a day), asked as fast as they are answered.
- steady: requests that leave on time over pages of missions, other pages and the API. Of 100, so many are pages of a
  mission on a day that nobody asked for before, which takes tenths of a second of the processor.
- memory: after each tenth of the requests, of which one in a hundred is a question, and one in a thousand a page, that
  nobody asked before.
- pages: the largest contentful paint in Chromium, of pages asked before, and the bytes of each page as sent.

Bars: start < 2 s; 500 kept answers/s; p95 < 50 ms at 100 requests/s; < 400 MB and flat; LCP < 1 s; a page < 300 KB.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path

from load import Asked, by_wrk, flat_out, free_port, once, resident_mb, serving, steady, wait_for_rest

import peaceops
from peaceops.book.tables import TABLES
from peaceops.web.doors import DOORS
from peaceops.web.pages.table import PAGES

MISSIONS = ("UNMIK", "UNIFIL", "UNFICYP", "MINURSO", "UNDOF", "UNTSO", "MONUSCO", "UNMISS", "MINUSCA", "UNISFA")
DAYS = ("2018-10-20", "2020-06-30", "2023-01-15", "2025-07-01")
NEWER = date(2014, 5, 1), 3_880  # days from which new questions are made: on all of them there was each mission
SHARES = (0, 1, 2, 4)  # of 100 requests, pages of missions that nobody asked for before
KEPT = "/api/v1/missions?active_on=2018-10-09&limit=25"
THEIRS = "/book/missions.json?_size=25&_shape=objects"
LOOKED_AT = ("/", "/missions/UNMIK?as_of=2018-10-20", "/states/USA", "/council", "/check?example=1")
LARGEST_PAINT = """() => new Promise(told => new PerformanceObserver(found =>
    told(found.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))"""
PEACEOPS = (sys.executable, "-m", "peaceops", "serve", "--port")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def mix() -> list[str]:
    """What is asked again and again: pages of missions, other pages, and light questions of the API."""
    pages = ["/", "/missions", "/api", *(f"/missions/{m}?as_of={d}" for m in MISSIONS for d in DAYS)]
    doors = [f"/api/v1{d.example}" for d in DOORS if not d.heavy]
    doors += [f"/api/v1/missions/{m}?as_of={d}" for m in MISSIONS for d in DAYS]
    doors += [f"/api/v1/strength/{m}?by=contributor&on={d}" for m in MISSIONS for d in DAYS]
    return pages + doors


class New:
    """Questions that nobody asked before, each once, the same ones in every run."""

    def __init__(self) -> None:
        self._random, self._met = random.Random(16), set[tuple[str, str]]()

    def _pair(self) -> tuple[str, str]:
        while True:
            pair = self._random.choice(MISSIONS), str(NEWER[0] + timedelta(days=self._random.randrange(NEWER[1])))
            if pair not in self._met and pair[1] not in DAYS:
                self._met.add(pair)
                return pair

    def page(self) -> str:
        """The page of a mission on a day."""
        mission, day = self._pair()
        return f"/missions/{mission}?as_of={day}"

    def question(self) -> str:
        """A light question of the API."""
        mission, day = self._pair()
        return f"/api/v1/strength/{mission}?on={day}"

    def theirs(self) -> str:
        """The same of Datasette: the rows of a mission on a day."""
        mission, day = self._pair()
        return f"/book/strengths.json?mission={mission}&month_end={day}&_shape=objects"


def told(values: Sequence[float], unit: str, digits: int = 0) -> str:
    """The median of some values, with the least and the most where they differ."""
    middle, least, most = (f"{v:,.{digits}f}" for v in (statistics.median(values), min(values), max(values)))
    return f"{middle} {unit}" if least == most else f"{middle} {unit} ({least} to {most})"


def row(what: str, bar: str, measured: str, holds: bool | None = None) -> None:
    """A row of the table of results."""
    print(f"| {what} | {bar} | {measured} | {'' if holds is None else 'yes' if holds else 'no'} |", flush=True)


def tables_as_sqlite(file: Path) -> None:
    """The tables of the book in a file of SQLite, with an index where the questions of this benchmark look."""
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
        made.execute("CREATE INDEX by_mission ON strengths (mission, month_end)")


class Rounds:
    """The servers of a run, and what each part measures of them."""

    def __init__(self, rounds: int, seconds: float, requests: int, database: Path | None) -> None:
        self.rounds, self.seconds, self.requests = rounds, seconds, requests
        self._new, self._database = New(), database

    def _theirs(self, port: int) -> list[str]:
        return [str(shutil.which("datasette")), "serve", "-i", str(self._database), "--port", str(port)]

    def start(self) -> None:
        """Seconds to the first page, and memory then."""
        seconds, held, theirs = [], [], []
        for _ in range(self.rounds):
            port = free_port()
            with serving([*PEACEOPS, str(port)], port, "/") as (process, began):
                seconds.append(began)
                held.append(resident_mb(process))
            if self._database:
                with serving(self._theirs(port := free_port()), port, THEIRS) as (_, began):
                    theirs.append(began)
        row("start to the first page", "< 2 s", told(seconds, "s", 2), statistics.median(seconds) < 2)
        row("memory then", "", told(held, "MB"))
        if theirs:
            row("start of Datasette", "", told(theirs, "s", 2))

    def by_turns(self, what: str, bar: float, ours: Callable[[int], float], theirs: Callable[[int], float]) -> None:
        """Answers a second of both, by turns, and their ratio."""
        with ExitStack() as servers:
            port, other, found = free_port(), free_port(), ([], [])  # type: tuple[list[float], list[float]]
            process, _ = servers.enter_context(serving([*PEACEOPS, str(port)], port, KEPT))
            if self._database:
                servers.enter_context(serving(self._theirs(other), other, THEIRS))
            wait_for_rest(process)
            for _ in range(self.rounds):
                found[0].append(ours(port))
                if self._database:
                    found[1].append(theirs(other))
        middle = statistics.median(found[0])
        row(what, f"{bar:,.0f}/s" if bar else "", told(found[0], "answers/s"), middle >= bar if bar else None)
        if found[1]:
            ratio = middle / statistics.median(found[1])
            row(f"{what}: Datasette", "", f"{told(found[1], 'answers/s')}; ours {ratio:.1f} times that")

    def kept(self) -> None:
        """A kept answer and Datasette's 25 rows."""

        def rate(path: str) -> Callable[[int], float]:
            return lambda port: by_wrk(port, path, 5) or _sound(asyncio.run(flat_out(port, [path], 10_000)))

        self.by_turns("25 missions, asked again and again", 500, rate(KEPT), rate(THEIRS))

    def first(self) -> None:
        """Questions that nobody asked before."""
        many = 1_000

        def rate(path: Callable[[], str]) -> Callable[[int], float]:
            return lambda port: _sound(asyncio.run(flat_out(port, [path() for _ in range(many)], many)))

        self.by_turns("strength on a day, never asked before", 0, rate(self._new.question), rate(self._new.theirs))

    def steady(self) -> None:
        """Times of answers at 100 requests a second."""
        port = free_port()
        with serving([*PEACEOPS, str(port)], port, "/") as (process, _):
            asyncio.run(flat_out(port, mix(), len(mix())))
            wait_for_rest(process)
            for share in SHARES:
                runs = [asyncio.run(steady(process, port, self._paths(share), 100)) for _ in range(self.rounds)]
                _tell_steady(share, runs)

    def _paths(self, share: int) -> list[tuple[str, str]]:
        """Questions of a round, of which so many of a hundred are new pages, spread evenly."""
        asked, every = mix(), 100 // share if share else 0
        pick = random.Random(5)
        return [
            ("new", self._new.page()) if every and n % every == every // 2 else ("kept", pick.choice(asked))
            for n in range(int(100 * self.seconds))
        ]

    def memory(self) -> None:
        """Memory over many requests."""
        port, held = free_port(), []
        with serving([*PEACEOPS, str(port)], port, "/") as (process, _):
            for _ in range(10):
                paths = mix() * (self.requests // 10 // len(mix()) + 1)
                paths = paths[: self.requests // 10]
                for n in range(50, len(paths), 100):
                    paths[n] = self._new.page() if n % 1_000 == 50 else self._new.question()
                _sound(asyncio.run(flat_out(port, paths, len(paths))))
                held.append(resident_mb(process))
        flat = max(held[5:]) < 1.1 * max(held[:5])
        about = f"memory after each tenth of {self.requests:,} requests"
        row(about, "< 400 MB, flat", f"{', '.join(f'{m:.0f}' for m in held)} MB", max(held) < 400 and flat)

    def pages(self) -> None:
        """Bytes of each page as sent, and when its largest part is painted."""
        port = free_port()
        with serving([*PEACEOPS, str(port)], port, "/") as (process, _):
            wait_for_rest(process)
            sizes = {}
            for page in PAGES:
                if page.name not in ("dossier", "table-file"):  # files that are taken
                    sizes[page.name] = asyncio.run(once(port, page.example or page.path))[1] / 1e3
            largest = max(sizes, key=lambda name: sizes[name])
            row(f"largest page as sent, {largest}", "< 300 KB", f"{sizes[largest]:.0f} KB", sizes[largest] < 300)
            for path in LOOKED_AT:
                asyncio.run(once(port, path))
                if not (painted := _painted(port, path, self.rounds)):
                    row("largest contentful paint", "< 1 s", "no Chromium, or no playwright")
                    break
                row(f"largest contentful paint, {path}", "< 1 s", told(painted, "ms"), statistics.median(painted) < 1e3)


def _tell_steady(share: int, runs: Sequence[Asked]) -> None:
    wrong = [one for run in runs for one in run.wrong]
    each = "; ".join(f"p{p} {told([run.ms(p) for run in runs], 'ms', 1)}" for p in (50, 95, 99))
    processor = told([run.processor_ms for run in runs], "ms", 1)
    new = [1000 * s for run in runs for s in run.seconds.get("new", ())]
    about = f"; the new ones {statistics.median(new):,.0f} ms" if new else ""
    what = f"100 requests/s, {share} of them pages nobody asked for before"
    measured = f"{each}{about}; processor {processor} an answer; {len(wrong)} wrong{_which(wrong)}"
    row(what, "p95 < 50 ms", measured, statistics.median(run.ms(95) for run in runs) < 50 and not wrong)


def _which(wrong: Sequence[str]) -> str:
    """The first of those that were no 200, in brackets."""
    return f" ({', '.join(wrong[:3])})" if wrong else ""


def _sound(found: tuple[float, list[str]]) -> float:
    """The answers a second; AssertionError where one was no 200."""
    rate, wrong = found
    assert not wrong, f"{len(wrong)} answers were no 200{_which(wrong)}"
    return rate


def _painted(port: int, path: str, rounds: int) -> list[float]:
    """Milliseconds to the largest contentful paint, in a new window each time; none without a browser."""
    if find_spec("playwright") is None:
        return []
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as players:
        try:
            program = next(filter(None, map(shutil.which, CHROMIUM)), None)
            browser = players.chromium.launch(executable_path=program, args=["--no-sandbox"])
        except Error:
            return []
        found = []
        for _ in range(rounds):
            page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
            page.goto(f"http://127.0.0.1:{port}{path}")
            found.append(float(page.evaluate(LARGEST_PAINT)))
            page.close()
        browser.close()
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=15)
    parser.add_argument("--requests", type=int, default=100_000)
    parser.add_argument("--only", default="start,kept,first,steady,memory,pages")
    given = parser.parse_args()
    began = time.perf_counter()
    print(f"Load before: {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores.\n")
    print("| what | bar | measured | holds |\n|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "book.db" if shutil.which("datasette") else None
        if database:
            tables_as_sqlite(database)
        else:
            row("Datasette", "", "not on the path: pip install datasette")
        rounds = Rounds(given.rounds, given.seconds, given.requests, database)
        for part in given.only.split(","):
            getattr(rounds, part)()
    print(f"\nLoad after: {os.getloadavg()[0]:.1f}; {time.perf_counter() - began:.0f} s.")


if __name__ == "__main__":
    main()
