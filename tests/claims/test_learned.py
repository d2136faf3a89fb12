"""The last finder: its table is what its script makes, it finds wordings that no rule knows, and it accuses nobody."""

from __future__ import annotations

import importlib.util
import sys
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from peaceops.claims.cues import LANGUAGES, ideas_of
from peaceops.claims.say_learned import NOTHING, LearnedWeights, chances_of, learned, shapes

DAY = date(2024, 11, 10)
SCRIPT = Path(__file__).parents[2] / "benchmarks" / "learn_claims.py"
ROUNDING = 0.11  # of weights rounded to a tenth


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("learn_claims", SCRIPT)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["learn_claims"] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def rows(script: ModuleType) -> list[object]:
    return list(script.examples())


def test_the_table_is_what_the_script_makes_of_the_labelled_claims(script: ModuleType, rows: list[object]) -> None:
    made, shipped = script.learned_from(rows), learned()
    assert made.kinds == shipped.kinds
    pairs = [(made.weights.get(c, ()), shipped.weights.get(c, ())) for c in {*made.weights, *shipped.weights}]
    none = (0.0,) * len(made.kinds)
    apart = [abs(a - b) for m, s in pairs for a, b in zip(m or none, s or none, strict=True)]
    # a sum in another order may round to the next tenth, or leave out what is hardly of weight
    assert max(apart) <= script.SMALLEST + ROUNDING
    assert sum(x > 1e-9 for x in apart) <= 0.01 * len(apart)


def test_on_pages_that_it_has_not_seen_nine_of_ten_quantities_belong_to_a_statement(
    script: ModuleType, rows: list[object]
) -> None:
    held = script.measured(rows)
    least = min(shape.least for shape in shapes().values())
    given = [(row, kind) for row, kind, chance in held if row.of_article and chance >= least]
    right = [(row, kind) for row, kind in given if row.kind != NOTHING]
    true = [row for row, _, _ in held if row.of_article and row.kind != NOTHING]
    assert len(right) >= 0.88 * len(given)
    assert len(right) >= 0.70 * len(true)
    assert sum(row.kind == kind for row, kind in right) >= 0.68 * len(right)


def test_the_likeliest_kind_is_the_one_for_which_the_evidence_weighs_most() -> None:
    table = LearnedWeights(("fatalities", NOTHING), {"died": (2.0, 0.0), "things": (0.0, 1.0)})
    assert chances_of(table, ("died", "unheard of"))[0] == ("fatalities", pytest.approx(0.881, abs=1e-3))
    assert chances_of(table, ("things",))[0][0] == NOTHING


def test_a_word_has_its_ideas_in_its_own_language_and_in_an_unknown_one() -> None:
    assert "died" in ideas_of("fallecieron", "es")
    assert "missions" in ideas_of("friedenseinsatz", "de")
    assert "pays" not in ideas_of("pays", "fr")
    assert {"pays", "states"} <= set(ideas_of("pays", ""))


def test_each_idea_has_words_in_six_languages() -> None:
    for word, language in zip(
        ("soldiers", "soldats", "soldados", "soldaten", "soldados", "soldati"), LANGUAGES, strict=True
    ):
        assert "soldiers" in ideas_of(word, language)


def test_each_kind_that_is_shaped_is_one_that_was_learned() -> None:
    assert {kind for kind, _ in shapes()} <= set(learned().kinds)
