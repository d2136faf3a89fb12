"""What is killed: writers of a book, of an export, of one file; and how to see that nothing is lost afterwards."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from peaceops import files
from peaceops.book.mark import MARK, mark_of, read_mark
from peaceops.book.store import SHIPPED
from peaceops.errors import PeaceopsError

CALLS = ("open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.listdir", "os.scandir", "shutil.rmtree")
CALLS += ("os.link", "os.chmod", "os.truncate", "fcntl.flock", "tempfile.mkdtemp", "ctypes.dlsym", "os.fsync")
TABLES = sorted(p.name for p in SHIPPED.iterdir() if p.name != MARK)


def book(folder: Path, edition: str, tables: int = 6) -> None:
    """A small folder like a book: some tables of the shipped one, one that names the edition, and a list of sums."""
    for name in TABLES[:tables]:
        (folder / name).write_bytes((SHIPPED / name).read_bytes()[:4096])
    (folder / "edition.csv").write_text(edition, encoding="utf-8")
    names = sorted(p.name for p in folder.iterdir())
    (folder / "whole.txt").write_text("\n".join(names), encoding="utf-8")


def edition(folder: Path) -> str:
    """The edition of a whole folder; "none" where there is none, "damaged" where it is not whole."""
    if not folder.exists():
        return "none"
    try:
        names = (folder / "whole.txt").read_text(encoding="utf-8").split("\n")
        held = sorted(p.name for p in folder.iterdir())
        return (
            (folder / "edition.csv").read_text(encoding="utf-8") if held == sorted([*names, "whole.txt"]) else "damaged"
        )
    except OSError:
        return "damaged"


def whole_book(folder: Path) -> str:
    """The version of a whole book; "none" where there is none, "damaged" where its tables are not those of its mark."""
    if not folder.exists():
        return "none"
    try:
        mark = read_mark(folder)
        return mark.version if mark_of(folder) == mark else "damaged"
    except (OSError, PeaceopsError):
        return "damaged"


def leftovers(folder: Path) -> list[str]:
    """Rooms of dead runs."""
    return sorted(p.name for p in folder.rglob("*") if files.ROOM.fullmatch(p.name))


def killed_at(call: int, work: Callable[[], Any]) -> bool:
    """Run `work` in a fork that is killed before its n-th call into the operating system; whether it was killed."""
    pid = os.fork()
    if pid == 0:
        seen = 0

        def count(event: str, _: tuple[Any, ...]) -> None:
            nonlocal seen
            if event in CALLS:
                seen += 1
                if seen == call:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status)
