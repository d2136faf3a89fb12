"""Writing without losing: made whole beside its place, put there in one step; what a dead run left is swept.

A run makes its files in a room of its own, a hidden folder `.peaceops-XXXXXXXX.part` beside the target, which it holds
locked while it lives. A room that nobody holds belongs to a run that was killed: the next run in that folder removes
it. Nothing that is no regular file (a folder, a device, a pipe) is ever replaced; `/dev/stdout` is written through.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from peaceops.errors import quoted_path, refused
from peaceops.exchange import exchange
from peaceops.words.catalogue import Said, said

if sys.platform != "win32":  # where there are no such locks: rooms are swept by age
    import fcntl

ROOM = re.compile(r"\.peaceops-[a-z0-9_]{8}\.part")
UNLOCKABLE_KEPT_SECONDS = 24 * 3600  # a room on a file system without locks is swept after a day
STREAM = re.compile(r"/dev/(?:stdout|stderr|fd/\d+)|/proc/self/fd/\d+")
STREAMS = {"/dev/stdout": 1, "/dev/stderr": 2}
KINDS = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
    (stat.S_ISFIFO, "named-pipe"),
    (stat.S_ISSOCK, "socket"),
)
PLACE = "place"  # in a room: the name of the folder that `old` was moved away from
OLD, NEW = "old", "new"


def write_text(path: Path, text: str) -> Path:
    """Write `text` (UTF-8, line ends as they are) as the file `path`; it appears only when whole."""
    return write_file(path, lambda part: _write_bytes(part, text.encode("utf-8")))


def write_file(path: Path, make: Callable[[Path], object], *, lasting: bool = True) -> Path:
    """Let `make` write a file of the same name in a room beside `path`, then put it in place; return `path`. `lasting`:
    on the disk before that; what can be made again need not wait for it.

    Raises PeaceopsError where `path` is or would replace what is no regular file, or cannot be written.
    """
    with errors_of(path):
        if is_stream(path):
            _through(path, make)
            return path
        place = place_of(path)
        with room(place.parent) as own:
            part = own / place.name
            make(part)
            if lasting:
                _flush(part)
            os.replace(part, place)
    return path


def write_folder(folder: Path, fill: Callable[[Path], object]) -> Path:
    """Let `fill` write a new folder, then put it in the place of `folder` in one step: a kill at any moment leaves the
    old folder or the new one. What was in `folder` is gone afterwards.

    Raises PeaceopsError where `folder` is no folder, or cannot be written.
    """
    with errors_of(folder):
        place = folder_place(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        with room(place.parent) as own:
            fresh = own / NEW
            fresh.mkdir()
            fill(fresh)
            _flush_folder(fresh)
            _put(fresh, place, own)
    return folder


def write_files(folder: Path, fill: Callable[[Path], object]) -> list[Path]:
    """Let `fill` write files into an empty folder, then move them into `folder`: none before all are written. A new
    folder appears whole; in one that is there, other files stay and each file is replaced whole. Returns the paths.

    Raises PeaceopsError where `folder` is no folder, cannot be written, or holds what is no file under such a name.
    """
    with errors_of(folder):
        place = folder_place(folder)
        new = not place.exists()
        if new:
            place.parent.mkdir(parents=True, exist_ok=True)
        else:
            sweep(place.parent)
        with room(place.parent if new else place) as own:
            fresh = own / NEW
            fresh.mkdir()
            fill(fresh)
            _flush_folder(fresh)
            names = sorted(p.name for p in fresh.iterdir())
            if new:
                _put(fresh, place, own)
            else:
                for target in [place_of(place / name) for name in names]:
                    os.replace(fresh / target.name, target)
    return [folder / name for name in names]


def is_stream(path: Path) -> bool:
    """Whether the path stands for an open stream, such as /dev/stdout."""
    return STREAM.fullmatch(str(path)) is not None


def check_file(path: Path) -> Path:
    """The path, if a file can go there. Raises PeaceopsError otherwise, before any work is done."""
    with errors_of(path):
        if not is_stream(path):
            place_of(path)
    return path


def place_of(path: Path) -> Path:
    """Where a file of this path goes: links followed. Raises PeaceopsError where it cannot go."""
    place = _resolved(path)
    found = _kind(place)
    if found:
        raise refused("cannot-write-to-what-is-no-file", path=quoted_path(path), found=found)
    if not place.parent.is_dir():
        raise refused("cannot-write-without-a-folder", path=quoted_path(path), parent=quoted_path(path.parent))
    if place.exists() and not os.access(place, os.W_OK):
        raise refused("cannot-write-what-is-read-only", path=quoted_path(path))
    return place


def folder_place(folder: Path) -> Path:
    """Where a folder of this path goes: links followed. Raises PeaceopsError where something else has the name."""
    place = _resolved(folder)
    if place.exists() and not place.is_dir():
        found = _kind(place) or said("found-file")
        raise refused("cannot-write-into-what-is-no-folder", folder=quoted_path(folder), found=found)
    return place


@contextmanager
def errors_of(path: Path) -> Iterator[None]:
    """Errors of the operating system under `path` as one sentence. A closed pipe stays what it is."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise refused("cannot-write-there", path=quoted_path(path), value=error.strerror or error) from error


@contextmanager
def room(folder: Path) -> Iterator[Path]:
    """A locked room of this run in `folder`; rooms of dead runs there are swept before, this one after."""
    sweep(folder)
    own, lock = _new_room(folder)
    try:
        yield own
    finally:
        _clear(own)
        if lock is not None:
            os.close(lock)


def sweep(folder: Path) -> None:
    """Remove the rooms in `folder` that no living run holds, and finish an exchange that a kill cut in two."""
    rooms: list[Path] = []
    with suppress(OSError):
        rooms = [p for p in folder.iterdir() if ROOM.fullmatch(p.name) and p.is_dir()]
    for found in rooms:
        with suppress(OSError):
            _sweep(found)


def recover(folder: Path) -> None:
    """Put back the folder of this path where a kill came between the two steps of an exchange that cannot be one."""
    with suppress(OSError, ValueError):  # a path that no folder can have
        if not folder.exists():
            sweep(folder.resolve().parent)


def _sweep(found: Path) -> None:
    lock = _lock(found)
    try:
        if lock == HELD or (lock == NO_LOCKS and time.time() - found.stat().st_mtime < UNLOCKABLE_KEPT_SECONDS):
            return
        _clear(found)
    finally:
        if lock >= 0:
            os.close(lock)


HELD, NO_LOCKS = -1, -2


def _lock(folder: Path) -> int:
    """A descriptor that holds the lock of a room; HELD where another run has it, NO_LOCKS where there are no locks."""
    if sys.platform == "win32":
        return NO_LOCKS
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(handle)
        return HELD if error.errno in (errno.EAGAIN, errno.EACCES) else NO_LOCKS
    return handle


def _new_room(folder: Path) -> tuple[Path, int | None]:
    """A new room and its lock. A sweep may take a room between its making and its locking: then another is made."""
    while True:
        own = Path(tempfile.mkdtemp(prefix=".peaceops-", suffix=".part", dir=folder))
        with suppress(FileNotFoundError):
            lock = _lock(own)
            if lock == NO_LOCKS:
                return own, None
            if lock != HELD and own.exists() and os.fstat(lock).st_ino == own.stat().st_ino:
                return own, lock
            if lock >= 0:
                os.close(lock)


def _clear(own: Path) -> None:
    """Empty and remove a room. Where it holds a folder that was moved away and its place is empty, the new folder goes
    there first (it was whole before the exchange began), or else the old one; if neither can, the room stays."""
    if (own / OLD).is_dir():
        with suppress(OSError):
            place = own.parent / (own / PLACE).read_text(encoding="utf-8")
            for name in (NEW, OLD):
                if not place.exists() and (own / name).is_dir():
                    with suppress(OSError):
                        os.rename(own / name, place)
            if not place.exists():
                return
    shutil.rmtree(own, ignore_errors=True)


def _put(fresh: Path, place: Path, own: Path) -> None:
    """Put the folder `fresh` in `place`: one step, or, where the system has none, two that the next run can finish."""
    if not place.exists():
        os.rename(fresh, place)
    elif not exchange(fresh, place):
        (own / PLACE).write_text(place.name, encoding="utf-8")
        os.rename(place, own / OLD)
        os.rename(fresh, place)
    _flush(place.parent)


def _write_bytes(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _flush(path: Path) -> None:
    """Have the system write a file (or the names in a folder) to the disk: only then is it known to fit."""
    if sys.platform == "win32" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _flush_folder(folder: Path) -> None:
    for path in sorted(folder.iterdir()):
        _flush(path)
    _flush(folder)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError:
        found = said("found-links-in-a-circle")
    except ValueError:
        found = said("found-no-name-of-a-file")
    raise refused("cannot-write-under-that-name", path=quoted_path(path), found=found)


def _kind(path: Path) -> Said | None:
    """What is at a path where it is no regular file; None for a file or nothing."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    return next((said(f"found-{key}") for test, key in KINDS if test(mode)), None)


def _through(path: Path, make: Callable[[Path], object]) -> None:
    """Write what `make` makes to an open stream such as /dev/stdout, after what was printed before."""
    name = str(path)
    stream = STREAMS[name] if name in STREAMS else int(name.rsplit("/", 1)[1])
    with tempfile.TemporaryDirectory(prefix="peaceops-") as folder:
        part = Path(folder) / path.name
        make(part)
        sys.stdout.flush()
        sys.stderr.flush()
        with os.fdopen(os.dup(stream), "wb") as handle:
            handle.write(part.read_bytes())
