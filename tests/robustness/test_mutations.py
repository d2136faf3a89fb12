"""The list of mutations: what each names is there, so that none is dropped in silence."""

from __future__ import annotations

import pytest

from robustness.mutations import MUTATIONS, Mutation, missing


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda m: m.name)
def test_every_mutation_has_its_place_and_its_tests(mutation: Mutation) -> None:
    assert missing(mutation) == []
    assert mutation.old != mutation.new


@pytest.mark.parametrize(
    ("file", "old", "test", "says"),
    [
        ("money/gone.py", "x", "tests/money", "no file money/gone.py"),
        ("money/assess.py", "no such words", "tests/money", "has 'no such words' 0 times: expected once"),
        ("money/assess.py", "return", "tests/money", "times: expected once"),
        ("money/assess.py", "no such words", "tests/gone", "no test tests/gone"),
    ],
)
def test_what_is_not_there_is_refused(file: str, old: str, test: str, says: str) -> None:
    assert any(says in words for words in missing(Mutation("a fault", file, old, "y", (test,))))
