"""Every sentence repeats what a user gave in one way: cut, on one line, with nothing that a terminal would obey."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.errors import LONGEST, UNSEEN, PeaceopsError, escaped, shown, shown_path, unknown

SRC = Path(__file__).resolve().parent.parent / "src" / "peaceops"


@given(st.text(st.characters(), max_size=200))
def test_no_text_of_a_user_breaks_the_line_or_reaches_the_terminal(text: str) -> None:
    sentence = str(PeaceopsError(f"{text}: expected something else."))
    for said in (sentence, shown(text), shown_path(text), escaped(text)):
        assert not UNSEEN.search(said)
        said.encode("utf-8")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("UNMIK", "'UNMIK'"),
        ("a\nb\x1b[31m\x00\u202e", r"'a\nb\x1b[31m\x00\u202e'"),
        ("x" * 81, "'" + "x" * 80 + "'..."),
        (None, "None"),
        (list(range(1000)), str(list(range(1000)))[:80] + "..."),
    ],
)
def test_a_value_is_shown_in_quotes_and_cut(value: object, words: str) -> None:
    assert shown(value) == words


def test_a_path_keeps_its_end_which_names_the_file() -> None:
    path = "/a" * 100 + "/mine.yaml"
    assert shown_path(path) == "..." + path[-120:]
    assert shown_path("a\nb.csv") == r"a\nb.csv"


def test_a_name_as_long_as_a_book_is_refused_at_once_and_in_short() -> None:
    sentence = str(unknown("mission", "x" * 1_000_000, ["UNMIK", "UNTSO"]))
    assert len(sentence) < LONGEST + 100 and "2 are known, none is near" in sentence


def test_what_python_cannot_print_can_be_shown() -> None:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    assert "too large" in shown(deep) and "too large" in shown(10**5000)


@pytest.mark.parametrize("path", sorted(SRC.rglob("*.py")), ids=lambda p: str(p.relative_to(SRC)))
def test_no_sentence_repeats_a_value_by_another_way(path: Path) -> None:
    """What publishers wrote is of the build; a path in quotes is cut by nobody, and is the user's own command."""
    if "ingest" in path.parts:
        return
    for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("PeaceopsError", "refused"):
            places = [f for f in ast.walk(call) if isinstance(f, ast.FormattedValue) and f.conversion > 0]
            assert all(ast.unparse(f.value).startswith("str(") for f in places), f"{path.name}: use shown()"
