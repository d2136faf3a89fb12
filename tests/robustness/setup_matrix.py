"""Set-up tried in every way that could break it, on this machine: prints the table of docs/robustness.md.

    python tests/robustness/setup_matrix.py [kills] [times] [together] [pythons] [places] [refusals]

`kills`, `times` and `together` use the small project (no network); the others use the real locks and need a package
registry. A case that this machine cannot try says why. Exit code 1 when a case ended wrong.
"""

from __future__ import annotations

import contextlib
import ensurepip
import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from robustness.small_project import ROOT, Project, Ran, ended, plain_settings, pythons, small_project, wait_for

HELLO = "small troops money hello\n"
STOPPED = "Stopped during set-up; nothing half-made is left."
REVIEW = ("peaceops", "review", "UNMIK", "--as-of", "2018-10-20", "--out")
MOST = 6  # moments of one kind that are tried, spread evenly
OTHER_USER = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
MOUNT = ("unshare", "-m", "sh", "-c")
READ_ONLY = 'mount -o bind,ro "$0" "$0" && exec "$@"'
HIDDEN = 'mount -t tmpfs none "$0" && exec "$@"'
DIFFICULT = "dé ñ 中 🕊 it's/re po"
UNKIND = {
    "PYTHONWARNINGS": "error",
    "PYTHONPATH": "/nowhere",
    "PIP_USER": "1",
    "PIP_TARGET": "/nowhere",
    "PIP_NO_DEPS": "1",
    "LC_ALL": "C",
    "HOME": "/nowhere",
}


@dataclass(frozen=True)
class Case:
    """One try: what was done, whether it ended right (None: could not be tried here), and what was wrong or why."""

    what: str
    right: bool | None
    words: str = ""


def case(what: str, ran: Ran, *expected: bool) -> Case:
    """A case that is right when all that was expected holds."""
    return Case(what, all(expected), "" if all(expected) else f"{expected} {ran}")


# --- The small project: every moment ---


def whole(project: Project, reference: str) -> bool:
    """Whether the next run ends in an environment that is the reference, file for file, with nothing beside it."""
    ran = project.run()
    return (ran.code, ran.out, project.stamp(), project.rests()) == (0, HELLO, reference, [])


def fresh(folder: Path) -> tuple[Project, str]:
    """A small project and the stamp of its right environment."""
    project = small_project(folder / "project", folder / "wheels")
    assert project.run().code == 0
    return project, project.stamp()


def remove(project: Project) -> None:
    """Back to a checkout that was never set up."""
    shutil.rmtree(project.venv)


def damage(project: Project) -> None:
    """An environment that has to be made again."""
    next(project.venv.glob("lib/*/site-packages/money.py")).unlink()


def moments(project: Project) -> Iterator[tuple[str, int]]:
    """Events of a set-up that changes the disk or starts a program: kind and number."""
    assert ended(project.start_with_signal("none", 0)).code == 0
    for word in (project.folder / "events.txt").read_text().split():
        kind, n = word.split("=")
        count = int(n)
        picked = {1 + round(i * (count - 1) / max(MOST - 1, 1)) for i in range(MOST)}
        yield from ((kind, number) for number in sorted(picked) if number <= count)


def kills(folder: Path) -> Iterator[Case]:
    """A signal just before each event, at the first set-up and at a repair."""
    project, reference = fresh(folder)
    for before, state in ((remove, "first set-up"), (damage, "repair")):
        before(project)
        for kind, number in list(moments(project)):
            for sent in (signal.SIGKILL, signal.SIGINT):
                before(project)
                ran = ended(project.start_with_signal(kind, number, sent))
                code = -sent if sent == signal.SIGKILL else 130
                one_sentence = sent == signal.SIGKILL or ran.lines[-1] in (STOPPED, "Stopped.")
                right = case(f"{sent.name} at {state}", ran, ran.code == code, one_sentence, whole(project, reference))
                yield Case(right.what, right.right, right.words and f"before {kind} {number}: {right.words}")


def children(pid: int) -> list[int]:
    """Processes that a process started, and those that they started (Linux)."""
    try:
        own = [int(w) for w in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return own + [c for child in own for c in children(child)]


def alone_killed(process: subprocess.Popen[str]) -> None:
    process.kill()


def all_killed(process: subprocess.Popen[str]) -> None:
    for pid in [process.pid, *children(process.pid)]:
        end(pid)


def step_killed(process: subprocess.Popen[str]) -> None:
    for pid in children(process.pid):
        end(pid)


def end(pid: int) -> None:
    """Kill a process that may have ended."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def times(folder: Path) -> Iterator[Case]:
    """SIGKILL at times drawn by chance: bootstrap alone (its pip lives on), with all it started, or its pip alone."""
    project, reference = fresh(folder)
    dice = random.Random(20261125)
    began = time.monotonic()
    remove(project)
    project.run()
    took = time.monotonic() - began
    hits: tuple[tuple[str, Callable[[subprocess.Popen[str]], None]], ...] = (
        ("SIGKILL of bootstrap.py alone, its pip goes on", alone_killed),
        ("SIGKILL of bootstrap.py and all that it started", all_killed),
        ("SIGKILL of the running step alone", step_killed),
    )
    for what, hit in hits:
        for i in range(12):
            (remove, damage)[i % 2](project)
            process = project.start("peaceops", "hello")
            wait = dice.uniform(0, took)
            time.sleep(wait)
            hit(process)
            right = whole(project, reference)  # starts while what outlived the kill may still run
            ran = ended(process)
            yield Case(what, right, "" if right else f"after {wait:.2f} s: {ran}")


def together(folder: Path) -> Iterator[Case]:
    """Two, and five, at the same moment."""
    project, reference = fresh(folder)
    for n in (2, 2, 2, 5, 5):
        remove(project)
        runs = [ended(p) for p in [project.start("peaceops", "hello") for _ in range(n)]]
        made = [r for r in runs if "setting up .venv (once) ..." in r.lines]
        others = [r for r in runs if r not in made]
        said = all(
            len(r.lines) <= 1 and "waiting for another set-up" in (r.err or "waiting for another set-up")
            for r in others
        )
        well = all((r.code, r.out) == (0, HELLO) for r in runs)
        yield case(f"{n} at once", runs[0], well, len(made) == 1, said, whole(project, reference))


# --- The real locks ---


def checkout(folder: Path) -> Path:
    """A copy of this checkout, as git knows it."""
    names = (
        subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT,
            capture_output=True,
            check=True,
        )
        .stdout.decode()
        .split("\0")
    )
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    return folder


def settings() -> dict[str, str]:
    """The settings of this process with those for pip, which may name the registry."""
    return plain_settings() | {k: v for k, v in os.environ.items() if k.startswith("PIP_")}


def digest(folder: Path) -> str:
    """One hash of all files in a folder."""
    rows = [f"{p.name} {hashlib.sha256(p.read_bytes()).hexdigest()}" for p in sorted(folder.iterdir())]
    return f"{len(rows)} files {hashlib.sha256(' '.join(rows).encode()).hexdigest()}"


def pythons_at_hand(folder: Path) -> Iterator[Case]:
    """Every Python at hand: older ones say their sentence, the others set up and write the same review."""
    first = ""
    for version, python in sorted(pythons().items(), key=lambda x: [int(n) for n in x[0].split(".")]):
        if [int(n) for n in version.split(".")] < [3, 11]:
            ran = Project(ROOT, settings(), python).run("test")
            said = ran.lines == [f"peaceops needs Python 3.11 or later; this is {ran.err.split()[-1]}"]
            yield case(f"Python {version}: one sentence", ran, ran.code == 2, said)
            continue
        project = Project(checkout(folder / version), settings(), python)
        out = folder / f"review-{version}"
        ran = project.run(*REVIEW, str(out))
        yield case(f"Python {version}: set-up and review", ran, ran.code == 0)
        if ran.code == 0:
            first = first or digest(out)
            yield case(f"Python {version}: the review is the same, byte for byte", ran, digest(out) == first)
    for version in ("3.11", "3.12", "3.13", "3.14"):
        if version not in pythons():
            yield Case(f"Python {version}: set-up and review", None, "not at hand")


def places(folder: Path) -> Iterator[Case]:
    """A difficult path under unkind settings, then what a user may do to a checkout that is set up."""
    project = Project(checkout(folder / DIFFICULT), settings())
    old = os.umask(0o077)
    ran = project.run(*REVIEW, str(folder / "out"), **UNKIND)
    yield case(
        f"path '{DIFFICULT}', umask 077, LC_ALL=C, no HOME, PYTHONWARNINGS=error, PIP_TARGET", ran, ran.code == 0
    )
    os.umask(old)
    for name in ("duckdb", "numpy"):
        shutil.rmtree(next(project.venv.glob(f"lib/*/site-packages/{name}")))
        ran = project.run("peaceops", "missions")
        yield case(f"package {name} removed: repaired", ran, ran.code == 0, len(ran.lines) == 1)
    (project.venv / "bin" / "peaceops").unlink()
    ran = project.run("peaceops", "missions")
    yield case("program removed: repaired", ran, ran.code == 0, len(ran.lines) == 1)
    offline = project.run("peaceops", "missions", before=("unshare", "-n"))
    yield case("no network after set-up", offline, offline.code == 0, offline.err == "")
    ran = project.run("peaceops", "missions", before=(*MOUNT, READ_ONLY, str(project.folder)))
    yield case("read-only checkout after set-up", ran, ran.code == 0, ran.err == "")
    moved = project.folder.rename(folder / "moved")
    ran = Project(moved, settings()).run("peaceops", "missions")
    yield case("checkout moved: set up again", ran, ran.code == 0, "place of the checkout" in ran.lines[0])
    project = Project(checkout(folder / "two"), settings())
    runs = [ended(p) for p in [project.start("peaceops", "missions") for _ in range(2)]]
    yield case("two at once, real locks", runs[0], {r.code for r in runs} == {0}, runs[0].out == runs[1].out)


def refusals(folder: Path) -> Iterator[Case]:
    """What set-up cannot do without: one sentence, exit code 2, nothing left."""
    project = Project(checkout(folder / "checkout"), settings())
    tries = {
        "no network": (("unshare", "-n"), "needs the network once"),
        "read-only file system": (
            (*MOUNT, READ_ONLY, str(project.folder)),
            "may not write",
        ),
        "checkout of another user": (OTHER_USER, "may not write"),
        "Python without ensurepip": ((*MOUNT, HIDDEN, str(Path(ensurepip.__file__).parent)), "needs Python's venv"),
        "full disk": ((*MOUNT, full_disk(), str(project.folder)), "disk is full"),
    }
    folder.chmod(0o755)
    for what, (before, words) in tries.items():
        if not shutil.which(before[0]) or os.geteuid() != 0:
            yield Case(what, None, "needs root on Linux")
            continue
        python = shutil.which("python3", path="/usr/bin") if before == OTHER_USER else sys.executable
        ran = Project(project.folder, project.settings, python or sys.executable).run(before=before)
        begun = [line for line in ran.lines if not line.startswith("setting up")]
        yield case(
            what, ran, ran.code == 2, len(begun) == 1, words in begun[0], not project.venv.exists(), not project.rests()
        )
    started = project.start("peaceops", "missions")
    wait_for(started, project.venv, "lib/*/site-packages/pip-*.dist-info")
    time.sleep(3)
    started.send_signal(signal.SIGINT)
    ran = ended(started)
    yield case("Ctrl-C, real locks", ran, ran.code == 130, ran.lines[1:] == [STOPPED], not project.venv.exists())


def full_disk() -> str:
    """Shell words that put the checkout on a disk of its own with 60 MB left."""
    copy = 'cp -r "$0" "$0.copy" && size=$(du -sm "$0" | cut -f1)'
    return f'{copy} && mount -t tmpfs -o size=$((size + 60))m none "$0" && cp -r "$0.copy/." "$0" && exec "$@"'


AREAS: dict[str, Callable[[Path], Iterator[Case]]] = {
    "kills": kills,
    "times": times,
    "together": together,
    "pythons": pythons_at_hand,
    "places": places,
    "refusals": refusals,
}


def main(words: list[str]) -> int:
    """Try the areas named (all when none is); print the table; 1 when a case ended wrong."""
    wrong = 0
    print("| area | what is done | tried | right |\n|---|---|---:|---:|")
    for area in words or AREAS:
        with tempfile.TemporaryDirectory(prefix="peaceops-set-up-") as folder:
            rows: dict[str, list[Case]] = {}
            for tried in AREAS[area](Path(folder)):
                rows.setdefault(tried.what, []).append(tried)
                if tried.right is False:
                    print(f"{area}: {tried.what}: {tried.words}", file=sys.stderr, flush=True)
        for what, cases in rows.items():
            ended_right = sum(c.right is True for c in cases)
            told = next((c.words for c in cases if c.right is None), str(ended_right))
            wrong += sum(c.right is False for c in cases)
            print(f"| {area} | {what} | {len(cases)} | {told} |", flush=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
