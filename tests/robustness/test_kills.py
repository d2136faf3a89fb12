"""A run killed before any call into the operating system loses nothing, and the next run removes what it left."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from peaceops import files
from robustness.writers import book, edition, killed_at, leftovers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and SIGKILL")
MOST_CALLS = 400


def kills(work: Callable[[], object], check: Callable[[], None]) -> int:
    """Kill `work` before its first call, its second, and so on until it runs through; check after each."""
    for call in range(1, MOST_CALLS):
        if not killed_at(call, work):
            check()
            return call - 1
        check()
    raise AssertionError(f"more than {MOST_CALLS} calls")


def exchanges(monkeypatch: pytest.MonkeyPatch, one_step: bool) -> None:
    if not one_step:
        monkeypatch.setattr(files, "exchange", lambda one, other: False)


@pytest.mark.parametrize("one_step", [True, False], ids=["exchange", "two steps"])
def test_a_book_is_the_old_or_the_new_one_after_a_kill_at_any_call(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, one_step: bool
) -> None:
    exchanges(monkeypatch, one_step)
    out = tmp_path / "book"
    files.write_folder(out, lambda fresh: book(fresh, "0"))
    found = []

    def write() -> None:
        files.write_folder(out, lambda fresh: book(fresh, str(int(edition(out)) + 1)))

    def check() -> None:
        files.recover(out)
        found.append(edition(out))
        assert found[-1].isdigit(), found[-1]

    made = kills(write, check)
    assert made > 40
    assert len(set(found)) > 1, "some kills came after the exchange"
    assert [int(n) for n in found] == sorted(int(n) for n in found), "no edition is older than the one before"
    write()
    assert leftovers(tmp_path) == []


def test_a_new_book_is_whole_or_not_there(tmp_path: Path) -> None:
    for call in range(1, MOST_CALLS):
        out = tmp_path / f"book{call}"
        killed = killed_at(call, lambda out=out: files.write_folder(out, lambda fresh: book(fresh, "1")))
        assert edition(out) in ("none", "1")
        if not killed:
            break
    files.write_folder(tmp_path / "last", lambda fresh: book(fresh, "1"))
    assert leftovers(tmp_path) == []
    assert edition(tmp_path / "book1") == "none"


def test_an_export_into_a_folder_of_others_leaves_every_file_whole(tmp_path: Path) -> None:
    out = tmp_path / "facts"
    out.mkdir()
    (out / "thesis.docx").write_text("mine")
    names = [f"{n}.csv" for n in range(5)]

    def write(text: str) -> None:
        files.write_files(out, lambda room: [(room / n).write_text(text * 1000) for n in names])

    write("old")

    def check() -> None:
        assert {(out / n).read_text() for n in names} <= {"old" * 1000, "new" * 1000}
        assert (out / "thesis.docx").read_text() == "mine"

    assert kills(lambda: write("new"), check) > 20
    write("new")
    assert leftovers(tmp_path) == []
    assert sorted(p.name for p in out.iterdir()) == sorted([*names, "thesis.docx"])


def test_one_file_is_the_old_or_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "backtest.csv"
    files.write_text(path, "old")

    def check() -> None:
        assert path.read_text() in ("old", "new")

    assert kills(lambda: files.write_text(path, "new"), check) > 10
    files.write_text(path, "new")
    assert list(tmp_path.iterdir()) == [path]
