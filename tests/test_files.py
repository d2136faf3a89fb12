"""Files and folders are put in place whole; what is no file is never replaced; what dead runs left is swept."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from peaceops import files
from peaceops.errors import PeaceopsError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes, pipes and limits of a Unix")
ROOM = ".peaceops-0000dead.part"


def special(tmp_path: Path, kind: str) -> Path:
    """Something of this kind that is no regular file."""
    path = tmp_path / kind
    {
        "folder": path.mkdir,
        "pipe": lambda: os.mkfifo(path),
        "device": lambda: path.symlink_to("/dev/null"),
        "circle": lambda: path.symlink_to(path),
    }[kind]()
    return path


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("folder", "it is a folder"),
        ("pipe", "a named pipe"),
        ("device", "a device"),
        ("circle", "[Ll]oop|circle|links"),
    ],
)
def test_what_is_no_file_is_never_replaced(tmp_path: Path, kind: str, words: str) -> None:
    path = special(tmp_path, kind)
    before = path.lstat()
    with pytest.raises(PeaceopsError, match=words) as error:
        files.write_text(path, "text")
    assert "\n" not in str(error.value) and "expected" in str(error.value)
    assert path.lstat() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["", ".", "no/such/folder/a.csv", "x" * 300, "a\0b"])
def test_a_path_that_no_file_can_have_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PeaceopsError, match=r"cannot write .*expected") as error:
        files.write_text(Path(name), "text")
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "link.csv"
    link.symlink_to(tmp_path / "far" / "file.csv")
    files.write_text(link, "one")
    files.write_text(link, "two")
    assert link.is_symlink()
    assert (tmp_path / "far" / "file.csv").read_text() == "two"


def test_a_file_has_the_mode_of_the_umask(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        files.write_text(tmp_path / "one", "text")
        files.write_files(tmp_path / "several", lambda room: (room / "two").write_text("text"))
        files.write_folder(tmp_path / "folder", lambda room: (room / "three").write_text("text"))
    finally:
        os.umask(old)
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.rglob("*")}
    assert modes == {"one": 0o640, "two": 0o640, "three": 0o640, "several": 0o750, "folder": 0o750}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_file_or_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "locked").mkdir(mode=0o555)
    kept = tmp_path / "kept.csv"
    kept.write_text("mine")
    kept.chmod(0o444)
    for path in (tmp_path / "locked" / "a.csv", kept):
        with pytest.raises(PeaceopsError, match=r"cannot write .*expected"):
            files.write_text(path, "text")
    assert kept.read_text() == "mine"


def in_child(work: Callable[[], None]) -> str:
    """Run `work` in a fork; the words of the PeaceopsError that it raised."""
    read, write = os.pipe()
    if os.fork() == 0:
        words = "none"
        try:
            work()
        except PeaceopsError as error:
            words = str(error)
        except BaseException as error:
            words = f"traceback: {error!r}"
        os.write(write, words.encode())
        os._exit(0)
    os.close(write)
    os.wait()
    with os.fdopen(read, "rb") as handle:
        return handle.read().decode()


WRITERS: dict[str, Callable[[Path, str], object]] = {
    "file": lambda folder, text: files.write_text(folder / "file", text),
    "files": lambda folder, text: files.write_files(folder / "files", lambda room: (room / "a").write_text(text)),
    "folder": lambda folder, text: files.write_folder(folder / "folder", lambda room: (room / "a").write_text(text)),
}


@pytest.mark.parametrize("kind", WRITERS)
def test_a_disk_without_room_leaves_the_old_work_and_nothing_else(tmp_path: Path, kind: str) -> None:
    WRITERS[kind](tmp_path, "old")
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
        WRITERS[kind](tmp_path, "x" * 5000)

    assert "expected a place that can be written to, with room on the disk" in in_child(work)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


@pytest.mark.parametrize("kind", WRITERS)
def test_a_run_sweeps_what_dead_runs_left(tmp_path: Path, kind: str) -> None:
    (tmp_path / ROOM / "new").mkdir(parents=True)
    (tmp_path / ROOM / "new" / "half.csv").write_text("ha")
    (tmp_path / ".peaceops-notes").mkdir()
    WRITERS[kind](tmp_path, "text")
    assert {p.name for p in tmp_path.iterdir()} == {kind, ".peaceops-notes"}


def test_the_room_of_a_living_run_is_left_alone(tmp_path: Path) -> None:
    with files.room(tmp_path) as mine:
        (mine / "part").write_text("half")
        files.write_text(tmp_path / "other.csv", "text")
        assert (mine / "part").read_text() == "half"
    assert [p.name for p in tmp_path.iterdir()] == ["other.csv"]


def test_where_a_file_system_has_no_locks_a_room_is_swept_after_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_lock", lambda folder: files.NO_LOCKS)
    (tmp_path / ROOM).mkdir()
    files.write_text(tmp_path / "a", "text")
    assert (tmp_path / ROOM).exists()
    old = (tmp_path / ROOM).stat().st_mtime - files.UNLOCKABLE_KEPT_SECONDS - 1
    os.utime(tmp_path / ROOM, (old, old))
    files.write_text(tmp_path / "a", "text")
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("failure", [KeyboardInterrupt, OSError, SystemExit])
def test_an_interrupt_between_the_two_steps_of_an_exchange_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: type[BaseException]
) -> None:
    WRITERS["folder"](tmp_path, "old")
    rename, steps = os.rename, []

    def second_fails(one: Path, other: Path) -> None:
        steps.append(other)
        if len(steps) == 2:
            raise failure
        rename(one, other)

    monkeypatch.setattr(files, "exchange", lambda one, other: False)
    monkeypatch.setattr(files.os, "rename", second_fails)
    with pytest.raises((failure, PeaceopsError)):
        WRITERS["folder"](tmp_path, "new")
    assert (tmp_path / "folder" / "a").read_text() == "new"
    assert [p.name for p in tmp_path.iterdir()] == ["folder"]


def test_a_folder_moved_away_by_a_killed_run_is_put_back_at_the_next_open(tmp_path: Path) -> None:
    (tmp_path / ROOM / "old").mkdir(parents=True)
    (tmp_path / ROOM / "old" / "a").write_text("old")
    (tmp_path / ROOM / "place").write_text("book")
    files.recover(tmp_path / "book")
    assert (tmp_path / "book" / "a").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["book"]


STREAM = """
import sys
from pathlib import Path
from peaceops.files import check_file, write_text
print("before")
check_file(Path(sys.argv[1]))
write_text(Path(sys.argv[1]), "text\\n")
print("after")
"""


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
@pytest.mark.parametrize("to", ["pipe", "file"])
def test_standard_output_is_written_through_in_order(tmp_path: Path, name: str, to: str) -> None:
    target = tmp_path / "out"
    with target.open("wb") as handle:
        run = subprocess.run(
            [sys.executable, "-c", STREAM, name], stdout=subprocess.PIPE if to == "pipe" else handle, check=True
        )
    text = run.stdout if to == "pipe" else target.read_bytes()
    assert text == b"before\ntext\nafter\n"


def test_none_of_several_files_is_placed_where_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a").write_text("old")
    with pytest.raises(PeaceopsError, match="it is a folder"):
        files.write_files(tmp_path, lambda room: [(room / n).write_text("new") for n in ("a", "b")])
    assert (tmp_path / "a").read_text() == "old"
    assert {p.name for p in tmp_path.iterdir()} == {"a", "b"}
