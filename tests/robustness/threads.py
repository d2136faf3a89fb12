"""Call public functions, and make pages, in many threads of one process: every answer must be that of one thread.

    python tests/robustness/threads.py [--threads 16] [--calls 10000] [--pages 200] [--questions 600] [--seed 1]

The right answers are made in a process of their own, one after another. The threads then begin together with
nothing read but names, each in an order of its own, and are made to take turns as often as Python can. Exit 1 if an
answer (its JSON, or the sentence that refuses it) or a page (its bytes) differs.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import multiprocessing
import random
import sys
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from doors import CHEAP

import peaceops
from peaceops.errors import PeaceopsError

Question = Callable[[], object]
SELDOM = ("book_status",)  # it reads every table
OFTEN_S = 1e-5  # between two turns of threads
MISSIONS = (
    *("UNMIK", "UNMISS", "MINUSMA", "UNIFIL", "UNDOF", "MONUSCO", "UNAMID", "MINUSCA", "UNISFA", "UNFICYP", "MINURSO"),
    *("UNMIL", "UNOCI", "MINUSTAH", "MINUJUSTH", "UNTSO", "UNMOGIP", "UNMIT", "UNMIS", "BINUB", "UNOMIG", "MINURCAT"),
    *("ONUB", "UNAMSIL", "UNMEE"),
)
DAYS = (date(2018, 10, 20), date(2012, 6, 30), date(2015, 3, 1), date(2016, 12, 31), date(2020, 2, 29))
DAYS += (date(2022, 7, 1), date(2024, 12, 31), date(2010, 1, 1))


@dataclass(frozen=True)
class Run:
    """What the threads answered: how many times, how often otherwise than one thread, and the first such questions."""

    answers: int
    different: int
    first: tuple[str, ...]
    seconds: float

    def row(self, what: str, threads: int) -> str:
        """As a row for the documents."""
        return f"| {what} | {threads} | {self.answers:,} | {self.different} | {self.seconds:.0f} |"


def questions(count: int, seed: int) -> list[tuple[str, Question]]:
    """Calls of public functions that answer at once, right and wrong, each with its name."""
    names = [name for name in sorted(CHEAP) if name not in SELDOM] * 7 + [*SELDOM]

    def asked(name: str, n: int) -> Question:
        return lambda: CHEAP[name](random.Random(f"{seed} threads {n}"))()  # a door draws what it asks as it asks

    return [(f"{names[n % len(names)]} {n}", asked(names[n % len(names)], n)) for n in range(count)]


def pages(count: int) -> list[tuple[str, Question]]:
    """Pages of reviews."""
    asked = [(mission, day) for day in DAYS for mission in MISSIONS][:count]
    return [(f"{mission} {day}", lambda m=mission, d=day: _page(m, d)) for mission, day in asked]


def _page(mission: str, day: date) -> str:
    return peaceops.to_html(peaceops.review(mission, day))


def answer(question: Question) -> str:
    """The digest of an answer, or of the sentence that refuses it."""
    try:
        found = question()
        text = found if isinstance(found, str) else _as_json(found)
    except PeaceopsError as error:
        text = f"refused: {error}"
    return hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()


def _as_json(found: object) -> str:
    if isinstance(found, peaceops.View):  # what it holds is asked of it
        return f"{found.folder.name} {found.as_of}"
    held = found if isinstance(found, list | tuple) else [found]
    return json.dumps([x.to_dict() if hasattr(x, "to_dict") else x for x in held], default=str)


def in_one_thread(asked: Sequence[tuple[str, Question]]) -> list[str]:
    """The answers, made one after another by a fork that keeps what it reads to itself."""
    context = multiprocessing.get_context("fork")
    got, give = context.Pipe(duplex=False)
    process = context.Process(target=lambda: give.send([answer(question) for _, question in asked]))
    process.start()
    give.close()
    found: list[str] = got.recv()
    process.join()
    return found


def in_threads(asked: Sequence[tuple[str, Question]], right: Sequence[str], threads: int, each: int, seed: int) -> Run:
    """Let each thread ask `each` of the questions in an order of its own, all threads at once."""
    start = threading.Barrier(threads)
    wrong: list[str] = []

    def ask(number: int) -> int:
        rng = random.Random(f"{seed} {number}")
        order: list[int] = []
        while len(order) < each:
            order += rng.sample(range(len(asked)), min(len(asked), each - len(order)))
        start.wait()
        found = [asked[n][0] for n in order if _other(asked[n][1], right[n])]
        wrong.extend(found)
        return len(found)

    before = sys.getswitchinterval()
    sys.setswitchinterval(OFTEN_S)
    begun = time.monotonic()
    try:
        with ThreadPoolExecutor(threads) as pool:
            different = sum(pool.map(ask, range(threads)))
    finally:
        sys.setswitchinterval(before)
    return Run(threads * each, different, tuple(wrong[:10]), time.monotonic() - begun)


def _other(question: Question, right: str) -> bool:
    try:
        return answer(question) != right
    except Exception:  # in one thread it was none: the answer is another
        return True


def main() -> None:
    """Read the command line, run, report."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    reader.add_argument("--threads", type=int, default=16)
    reader.add_argument("--calls", type=int, default=10_000, help="of each thread")
    reader.add_argument(
        "--pages", type=int, default=200, help="of each thread; there are 200, of which at least two are asked for"
    )
    reader.add_argument("--questions", type=int, default=600, help="how many different calls there are")
    reader.add_argument("--seed", type=int, default=1)
    given = reader.parse_args()
    gc.set_threshold(100_000, 50, 50)  # as the command line has it
    print("| what | threads | answers | other than in one thread | seconds |\n|---|---:|---:|---:|---:|", flush=True)
    failed = 0
    kinds = (
        ("calls", questions(given.questions, given.seed), given.calls),
        ("pages", pages(min(max(given.pages, 2), 200)), given.pages),
    )
    rights = [in_one_thread(asked) if each else [] for _, asked, each in kinds]  # before any thread: forks are safe
    for (what, asked, each), right in zip(kinds, rights, strict=True):
        if each:
            run = in_threads(asked, right, given.threads, each, given.seed)
            failed += run.different
            print(run.row(what, given.threads), *run.first, sep="\n", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
