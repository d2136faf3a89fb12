"""Answers kept between processes: used where all that they depend on is the same, made again where it is not."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from peaceops.book import shelf
from peaceops.book.shelf import FILES_KEPT, AnswerShelf
from peaceops.book.tables.council import ClosingsRow
from peaceops.council import forecast_learned
from peaceops.exits import evidence
from syntax import rests_on

Ask = Callable[..., str]
CLOSINGS = ClosingsRow.TABLE.filename()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with two rooms, in place of ours."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(shelf, "PACKAGE", tmp_path / "package")
    for name in ("book/__pycache__", "room/deep", "other"):
        (tmp_path / "package" / name).mkdir(parents=True)
    (tmp_path / "package" / "room" / "code.py").write_text("HALF_LIFE = 5.0\n", encoding="utf-8")
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / CLOSINGS).write_text("closed\n", encoding="utf-8")
    return tmp_path / "package"


@pytest.fixture
def place(package: Path) -> Path:
    """Where answers are kept."""
    return package / "book" / "__pycache__"


@pytest.fixture
def ask(tmp_path: Path, package: Path) -> Ask:
    """A question to a book of one table; `made` is what it would be told if nothing were kept."""

    def asked(made: str, question: object = 1, kind: str = "kind", room: str = "room") -> str:
        shelf._code_of.cache_clear()  # in another process
        return AnswerShelf(kind, (room,), (ClosingsRow,)).answer(question, lambda: made, tmp_path / "book")

    assert asked("first") == "first"
    return asked


def test_an_answer_is_kept_and_used(ask: Ask, place: Path) -> None:
    assert ask("second") == "first"
    assert len(list(place.iterdir())) == 1


def test_another_question_kind_or_room_is_another_answer(ask: Ask) -> None:
    assert (ask("second", question=2), ask("third", kind="other"), ask("fourth", room="other")) == (
        "second",
        "third",
        "fourth",
    )
    assert (ask("no"), ask("no", question=2), ask("no", kind="other")) == ("first", "second", "third")


def test_another_book_is_another_answer(ask: Ask, tmp_path: Path) -> None:
    table = tmp_path / "book" / CLOSINGS
    kept = table.stat()
    table.write_text("Closed\n", encoding="utf-8")  # as long, and by its date as old
    os.utime(table, ns=(kept.st_atime_ns, kept.st_mtime_ns))
    assert ask("second") == "second"
    table.write_text("closed\n", encoding="utf-8")
    assert ask("third") == "first"


@pytest.mark.parametrize("name", ["code.py", "deep/code.py", "deep/table.csv"])
def test_another_code_is_another_answer(ask: Ask, name: str, package: Path) -> None:
    code = package / "room" / name

    def told(text: str) -> str:
        code.write_text(text, encoding="utf-8")
        os.utime(code, ns=(0, 0))  # its length and its date say nothing
        return ask(text)

    assert (told("HALF_LIFE = 6.0\n"), told("HALF_LIFE = 7.0\n")) == ("HALF_LIFE = 6.0\n", "HALF_LIFE = 7.0\n")
    (package / "other" / name).parent.mkdir(exist_ok=True)
    (package / "other" / name).write_text("of another room", encoding="utf-8")
    (package / "room" / "__pycache__").mkdir()
    (package / "room" / "__pycache__" / "code.py").write_text("not code", encoding="utf-8")
    assert ask("made again") == "HALF_LIFE = 7.0\n"


@pytest.mark.parametrize("damage", [b"", b"\x80", b"\x00" * 4000])
def test_a_damaged_answer_is_made_again(ask: Ask, place: Path, damage: bytes) -> None:
    [kept] = place.iterdir()
    whole = kept.read_bytes()
    for left in (damage, whole[:-1], whole[:16], whole[:-1] + bytes([whole[-1] ^ 1])):
        kept.write_bytes(left)
        assert ask("second") == "second"
        assert ask("third") == "second"
        kept.write_bytes(whole)


def test_nothing_is_kept_where_nothing_can_be_written(ask: Ask, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert (ask("second", question=2), ask("third", question=2)) == ("second", "third")
    assert ask("fourth") == "first"  # what lies there is still read
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for kept in place.iterdir():
        kept.unlink()
    place.rmdir()
    assert (ask("second"), ask("third")) == ("second", "third")
    assert not place.exists()


def test_the_newest_answers_of_a_kind_are_kept(ask: Ask, place: Path) -> None:
    ask("other", kind="other")
    for n in range(2, FILES_KEPT + 5):
        ask(f"number {n}", question=n)
    assert len([p for p in place.iterdir() if p.name.startswith("kind-")]) == FILES_KEPT
    assert ask("made again", question=FILES_KEPT + 4) == f"number {FILES_KEPT + 4}"
    assert ask("made again", kind="other") == "other"
    assert ask("made again") == "made again"


def _many(seed: int, book: str, package: str) -> None:
    shelf.PACKAGE, sys.dont_write_bytecode = Path(package), False
    for n in range(60):
        question = (n * seed) % 20
        made = AnswerShelf("kind", ("room",), (ClosingsRow,)).answer(
            question, lambda q=question: [q] * 5000, Path(book)
        )
        if made != [question] * 5000:
            os._exit(1)


def test_processes_at_once_get_whole_answers(place: Path, package: Path, tmp_path: Path) -> None:
    fresh = multiprocessing.get_context("spawn")
    args = (str(tmp_path / "book"), str(package))
    at_once = [fresh.Process(target=_many, args=(seed, *args)) for seed in (3, 7)]
    for process in at_once:
        process.start()
    for process in at_once:
        process.join()
    assert [p.exitcode for p in at_once] == [0, 0]
    assert not [p for p in place.iterdir() if not p.name.startswith("kind-")]


@pytest.mark.parametrize(
    ("kept", "made_by"),
    [(forecast_learned.SHELF, "council/forecast_learned.py"), (evidence.SHELF, "exits/backtest.py")],
    ids=lambda value: value if isinstance(value, str) else value.kind,
)
def test_all_code_that_makes_an_answer_stands_for_it(kept: AnswerShelf, made_by: str) -> None:
    """A change of any module that the answer comes from is a change of its name; no fact passes through those below."""
    below = {"words", "errors.py", "period.py", "days.py", "files.py", "exchange.py"}
    assert {name.split("/")[0] for name in rests_on(made_by)} - below == set(kept.rooms)
