"""Every sentence repeats what a user gave in one way: cut, on one line, with nothing that a terminal would obey."""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import peaceops
from peaceops.book.mark import read_mark
from peaceops.errors import LONGEST, UNSEEN, PeaceopsError, escaped, one_of, quoted_path, shown, shown_path, unknown
from peaceops.files import write_folder, write_text
from peaceops.ingest.build import build
from peaceops.ingest.sources import Sources
from syntax import MODULES, SRC, nodes


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
    assert quoted_path(path) == f"'...{path[-120:]}'" and quoted_path("a\nb") == r"'a\nb'"


LONG = Path("9" * 5_000)


@pytest.mark.parametrize(
    "ask",
    [
        lambda: peaceops.open_book(LONG),
        lambda: peaceops.verify_book(LONG),
        lambda: peaceops.export_book(LONG),
        lambda: peaceops.machine_scale(LONG),
        lambda: peaceops.reform(LONG, "2024-25"),
        lambda: peaceops.assess(sections=LONG),
        lambda: peaceops.council_backtest(date(2024, 1, 1), LONG),
        lambda: read_mark(LONG),
        lambda: write_text(LONG, "text"),
        lambda: write_text(LONG / "a.csv", "text"),
        lambda: write_folder(LONG, lambda folder: None),
        lambda: build(LONG, LONG),
        lambda: Sources(LONG).bytes_of("a.csv"),
    ],
)
def test_a_path_as_long_as_a_page_is_cut_in_every_sentence(ask: Callable[[], object]) -> None:
    with pytest.raises(PeaceopsError, match="expected") as error:
        ask()
    assert len(str(error.value)) < 2 * 120 + 250


def test_a_name_as_long_as_a_book_is_refused_at_once_and_in_short() -> None:
    sentence = str(unknown("mission", "x" * 1_000_000, ["UNMIK", "UNTSO"]))
    assert len(sentence) < LONGEST + 100 and "2 are known, none is near" in sentence


def test_what_python_cannot_print_can_be_shown() -> None:
    deep: list[object] = []
    for _ in range(100_000):
        deep = [deep]
    assert "too large" in shown(deep) and "too large" in shown(10**5000)


def test_no_sentence_repeats_a_value_by_another_way() -> None:
    """What publishers wrote is of the build. A value is cut by shown(), a path by shown_path() or quoted_path()."""
    calls = [(p, c) for p in MODULES if "ingest" not in p.parts for c in nodes(p) if isinstance(c, ast.Call)]
    raised = [(p, c) for p, c in calls if getattr(c.func, "id", "") in ("PeaceopsError", "refused")]
    assert len(raised) > 100
    own = [(p, f) for p, c in raised for f in ast.walk(c) if isinstance(f, ast.FormattedValue) and f.conversion > 0]
    assert [f"{p.relative_to(SRC)}:{f.lineno}" for p, f in own] == [], "use shown() or quoted_path()"


@pytest.mark.parametrize(
    ("told", "meant"),
    [
        ("malicious_act", "malicious_act"),
        ("Malicious act", "malicious_act"),
        ("malicious-acts", "malicious_act"),
        ("malicious", "malicious_act"),
        ("troop", "troops"),
        ("police", "police"),  # and not police_women, which begins so
        ("staff officers", "staff_officers"),
    ],
)
def test_one_of_a_closed_set_is_meant_in_other_words(told: str, meant: str) -> None:
    assert (
        one_of("cause-of-death", told, ["malicious_act", "troops", "police", "police_women", "staff_officers"]) == meant
    )


@pytest.mark.parametrize("told", ["", " ", "m", "xyz", "staff_officers_of_police", "pol"])
def test_what_is_none_of_a_closed_set_or_could_be_two_is_refused(told: str) -> None:
    with pytest.raises(PeaceopsError, match="unknown cause of death"):
        one_of("cause-of-death", told, ["malicious_act", "police_men", "police_women", "staff_officers"])
