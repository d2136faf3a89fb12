"""Kill the commands that write, at system calls (strace) and at random times, and look for losses and leftovers.

    python tests/robustness/kill_runner.py --sources DIR [--calls 30] [--times 30] [--dear 5] [--only build]

Half of the kills come before a system call that touches the folder that is written to (rename, mkdir, openat, write,
unlink ... : the n-th such call of an undisturbed run), half at random times. After each, what is at the target must be
the old work or the new one, whole, or nothing where there was nothing; after one more run no room of a dead run may be
left. Counts go to docs/robustness.md.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import pickle
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from peaceops.book.store import SHIPPED
from robustness.writers import leftovers, whole_book

SYSCALLS = "openat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,write,pwrite64,fsync,fdatasync"
SYSCALLS += ",ftruncate,flock,close,chmod,fchmod,link"
DEAR = "book build"
CLI = ("-m", "peaceops")
CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")


@dataclass
class Job:
    """A command, the folder in which it writes, and what may be there after a kill (a word for each state)."""

    name: str
    argv: Callable[[int], list[str]]  # by the number of the run
    folder: Path
    state: Callable[[], str]
    allowed: Callable[[str], bool]
    kills: int = 0  # runs that were killed
    done: int = 0  # runs that ended before the kill came
    lost: list[str] = field(default_factory=list)
    left: int = 0


def python(*words: str) -> list[str]:
    return [sys.executable, *words]


def jobs(work: Path, sources: Path) -> list[Job]:
    """Everything that writes: a book from rows at hand, a book by the command, exports, a review, a back-test."""
    for name in ("build", "export", "onto", "review", "backtest"):
        (work / name).mkdir()
    return [*_builds(work, sources), *_exports_of_the_book(work), _review(work), _backtest(work)]


def _builds(work: Path, sources: Path) -> list[Job]:
    rows = [work / f"rows{n}.pickle" for n in (0, 1)]
    subprocess.run(python(__file__, "--child-rows", str(sources), *map(str, rows)), check=True)
    versions = []
    for n, held in enumerate(rows):
        subprocess.run(python(__file__, "--child-build", str(held), str(work / f"v{n}")), check=True)
        versions.append(whole_book(work / f"v{n}"))
    build = work / "build"
    shutil.copytree(SHIPPED, build / "cli")
    return [
        Job(
            "book build (rows at hand)",
            lambda n: python(__file__, "--child-build", str(rows[n % 2]), str(build / "book")),
            build,
            lambda: whole_book(build / "book"),
            lambda state: state in (*versions, "none"),
        ),
        Job(
            DEAR,
            lambda n: python(*CLI, "book", "build", "--sources", str(sources), "--out", str(build / "cli")),
            build,
            lambda: whole_book(build / "cli"),
            lambda state: state == whole_book(SHIPPED),
        ),
    ]


def _exports_of_the_book(work: Path) -> list[Job]:
    export, onto = work / "export", work / "onto"
    asked = (*CLI, "book", "export", "--format", "csv,parquet,datapackage", "--out")
    whole = _reference(python(*asked), work / "e0")
    (onto / "facts").mkdir()
    (onto / "facts" / "thesis.docx").write_text("mine")
    return [
        Job(
            "book export, new folder",
            lambda n: python(*asked, str(export / f"facts{n}")),
            export,
            lambda: _exports(export, whole),
            lambda state: state == "whole",
        ),
        Job(
            "book export, onto another",
            lambda n: python(*asked, str(onto / "facts")),
            onto,
            lambda: _files(onto / "facts", whole | {"thesis.docx": _sum(onto / "facts" / "thesis.docx")}),
            lambda state: state == "whole",
        ),
    ]


def _review(work: Path) -> Job:
    asked = (*CLI, "review", "UNMIK", "--as-of", "2018-10-20", "--out")
    page = _reference(python(*asked), work / "r0")
    made = work / "review" / "r"
    return Job(
        "review",
        lambda n: python(*asked, str(made)),
        made.parent,
        lambda: _files(made, page) if made.exists() else "whole",
        lambda state: state == "whole",
    )


def _backtest(work: Path) -> Job:
    asked = (*CLI, "exit", "backtest", "--draws", "50", "--out")
    subprocess.run(python(*asked, str(work / "b.csv")), check=True, stdout=subprocess.DEVNULL)
    whole = _sum(work / "b.csv")
    made = work / "backtest" / "b.csv"
    return Job(
        "exit backtest --out",
        lambda n: python(*asked, str(made)),
        made.parent,
        lambda: "none" if not made.exists() else _sum(made),
        lambda state: state in ("none", whole),
    )


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _reference(argv: list[str], out: Path) -> dict[str, str]:
    subprocess.run([*argv, str(out)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return {p.name: _sum(p) for p in out.iterdir()}


def _files(folder: Path, expected: dict[str, str]) -> str:
    """Whether every file that is there is as expected (some may be missing)."""
    wrong = [p.name for p in folder.iterdir() if p.is_file() and expected.get(p.name) != _sum(p)]
    return "whole" if not wrong else f"damaged {wrong[0]}"


def _exports(folder: Path, expected: dict[str, str]) -> str:
    """A new folder holds everything."""
    for out in [p for p in folder.iterdir() if p.name.startswith("facts")]:
        if {p.name: _sum(p) for p in out.iterdir()} != expected:
            return f"damaged {out.name}"
        shutil.rmtree(out)
    return "whole"


def calls_of(job: Job) -> list[tuple[str, int]]:
    """System calls of an undisturbed run that touch the job's folder: name, and which of its kind in its thread."""
    with tempfile.NamedTemporaryFile() as log:
        argv = ["strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "300", "-o", log.name, "-e", f"trace={SYSCALLS}"]
        subprocess.run([*argv, *job.argv(0)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        lines = Path(log.name).read_text(encoding="utf-8", errors="replace").splitlines()
    seen: dict[tuple[str, str], int] = {}
    found = []
    for line in lines:
        call = CALL.match(line)
        if call:
            seen[call[1], call[2]] = seen.get((call[1], call[2]), 0) + 1
            if str(job.folder) in call[3]:
                found.append((call[2], seen[call[1], call[2]]))
    return found


def killed(job: Job, number: int, at: tuple[str, int] | float) -> None:
    """One run, killed before a system call or after so many seconds; then a look at what is there."""
    environment = os.environ | {"PYTHONHASHSEED": "0"}
    argv = job.argv(number)
    if isinstance(at, tuple):  # without --seccomp-bpf, with which strace sends no signal
        inject = f"inject={at[0]}:signal=SIGKILL:when={at[1]}"
        argv = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={at[0]}", "-e", inject, *argv]
    run = subprocess.Popen(
        argv, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    if isinstance(at, float):
        try:
            run.wait(at)
        except subprocess.TimeoutExpired:
            os.killpg(run.pid, signal.SIGKILL)
    ended = run.wait() == 0
    job.kills += not ended
    job.done += ended
    job.left += len(leftovers(job.folder))
    state = job.state()
    if not job.allowed(state):
        job.lost.append(f"{at}: {state}")


def attack(job: Job, calls: int, times: int, rng: random.Random) -> str:
    """All kills of one job, then one whole run; a line of counts."""
    begun = time.monotonic()
    subprocess.run(job.argv(0), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = time.monotonic() - begun
    points = calls_of(job)
    step = max(1, len(points) // calls) if calls else 1
    plan: list[tuple[str, int] | float] = [*points[-12:], *points[:-12:step]][:calls] if calls else []
    plan += [rng.uniform(0.3, 1.05) * seconds for _ in range(times)]
    for number, at in enumerate(plan, 1):
        killed(job, number, at)
    subprocess.run(job.argv(0), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = leftovers(job.folder)
    state = job.state()
    lost = [*job.lost, *([] if job.allowed(state) else [f"after: {state}"])]
    print(*lost, sep="\n", file=sys.stderr)
    return f"| {job.name} | {len(points)} | {job.kills} | {job.done} | {job.left} | {len(lost)} | {len(after)} |"


def child_rows(sources: Path, one: Path, other: Path) -> None:
    """The rows of a whole build, and the same with another name of a source, for builds that only write."""
    from peaceops.ingest import build
    from peaceops.ingest.sources import Sources

    shop = build.compile_rows(Sources(sources))
    one.write_bytes(pickle.dumps(shop.rows))
    shop.rows["sources"] = [(*row[:2], f"{row[2]} (again)", *row[3:]) for row in shop.rows["sources"]]
    other.write_bytes(pickle.dumps(shop.rows))


def child_build(rows: Path, out: Path) -> None:
    """Write, check and put in place a book of these rows, as `book build` does."""
    from peaceops.files import write_folder
    from peaceops.ingest import build
    from peaceops.ingest.workshop import Workshop

    shop = Workshop(Path("."), rows=pickle.loads(rows.read_bytes()))
    write_folder(out, lambda fresh: build.write_book(shop, fresh))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sources", type=Path)
    parser.add_argument("--calls", type=int, default=30, help="kills before system calls, a job")
    parser.add_argument("--times", type=int, default=30, help="kills at random times, a job")
    parser.add_argument("--only", default=[], nargs="*", help="only jobs whose name has one of these parts")
    parser.add_argument("--dear", type=int, default=5, help="kills of each kind of 'book build', which takes long")
    parser.add_argument("--child-rows", nargs=3, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--child-build", nargs=2, type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child_rows:
        child_rows(*asked.child_rows)
        return
    if asked.child_build:
        child_build(*asked.child_build)
        return
    work = Path(tempfile.mkdtemp(prefix="peaceops-kills-"))
    rng = random.Random(1)
    print("| command | system calls | kills | ended before | rooms left | losses | rooms after the next run |")
    print("|---|---|---|---|---|---|---|", flush=True)
    for job in jobs(work, asked.sources.resolve()):
        if not asked.only or any(part in job.name for part in asked.only):
            calls, times = (asked.dear, asked.dear) if job.name == DEAR else (asked.calls, asked.times)
            print(attack(job, calls, times, rng), flush=True)
    shutil.rmtree(work)


if __name__ == "__main__":
    main()
