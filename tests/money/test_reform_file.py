"""Reform files are read strictly; a mistake is one sentence with the nearest valid key."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.errors import PeaceopsError
from peaceops.money.reform_file import KEYS, load_reform, worked_reforms, worked_text
from peaceops.money.reforms import Reform

EVERYTHING = """
name: Everything
says: one line
first_year: 2025
regular: {ceiling_pct: 20, floor_pct: 0.002, least_developed_ceiling_pct: 0.009, rates_pct: {JPN: 6.93}}
peacekeeping:
  factors: {I: 0.25}
  levels: {are: B}
  merged_levels: {C: B}
  discount_factors: {SAU: 1.0}
  premium_carried_by: [B, A]
  cap_pct: 25
  cap_excess_to: [A]
budgets: {all_missions: 0.9, missions: {UNSOS: 0.5}, amounts_usd: {UNDOF: 1.0e+6}, closed: {UNMIK: 2024-12-31}}
"""


def write(folder: Path, text: str) -> Path:
    """A reform file."""
    path = folder / "reform.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_every_key_is_read_into_its_field(tmp_path: Path) -> None:
    expected = Reform(
        "Everything", "one line", 2025, 20, 0.002, 0.009, {"JPN": 6.93}, {"I": 0.25}, {"ARE": "B"}, {"C": "B"},
        {"SAU": 1.0}, "AB", 25, "A", 0.9, {"UNSOS": 0.5}, {"UNDOF": 1e6}, {"UNMIK": date(2024, 12, 31)},
    )  # fmt: skip
    assert load_reform(write(tmp_path, EVERYTHING)) == expected
    assert all(f"{key.split('.')[-1]}:" in EVERYTHING for key in KEYS)
    assert len(expected.changes()) == 14


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name: x\nregular: {celing_pct: 20}", "unknown key 'regular.celing_pct'.*nearest: 'regular.ceiling_pct'"),
        ("name: x\nbudget: {}", "unknown key 'budget'.*nearest: 'budgets"),
        ("name: x\nregular: 20", "key 'regular': expected keys such as ceiling_pct.*found 20"),
        ("regular: {ceiling_pct: 20}", "key 'name': expected the name of the reform, found nothing"),
        ("name: x\nregular: {ceiling_pct: twenty}", "key 'regular.ceiling_pct': expected a number.*'twenty'"),
        ("name: x\nregular: {ceiling_pct: true}", "expected a number in per cent, found True"),
        ("name: x\nregular: {ceiling_pct: .nan}", "expected a number in per cent, found nan"),
        ("name: x\npeacekeeping: {factors: {K: 1}}", "key 'peacekeeping.factors': expected factors by level B to J"),
        ("name: x\npeacekeeping: {factors: {A: 1}}", "key 'peacekeeping.factors': expected factors by level B to J"),
        ("name: x\npeacekeeping: {premium_carried_by: A}", "expected a list of levels"),
        ("name: x\nbudgets: {closed: {UNMIK: soon}}", "key 'budgets.closed': expected dates by mission"),
        ("name: x\nfirst_year: 25", "expected a calendar year such as 2025, found 25"),
        ("- 1", "expected keys such as name and regular"),
        ("name: [", "expected YAML, found"),
        ("name: !!python/object/apply:os.getcwd []", "expected YAML, found"),
    ],
)
def test_a_mistake_is_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(PeaceopsError, match=f"reform.yaml.*{sentence}") as error:
        load_reform(write(tmp_path, text))
    assert "\n" not in str(error.value)


def test_a_missing_file_names_the_worked_reforms() -> None:
    with pytest.raises(PeaceopsError, match=r"nowhere.yaml: expected a reform file .*no-level-c.*portfolio-cut-10"):
        load_reform("nowhere.yaml")
    with pytest.raises(PeaceopsError, match=r"unknown worked reform 'no-level-d'.*no-level-c"):
        worked_text("no-level-d")


def test_five_reforms_are_worked() -> None:
    worked = worked_reforms()
    assert len(worked) == 5
    assert all(load_reform(name).changes() and load_reform(name).says for name in worked)


LINES = [
    *(
        "name: x",
        "says: y",
        "first_year: 2025",
        "regular:",
        "  ceiling_pct: 20",
        "  rates_pct: {DEU: 7}",
        "peacekeeping:",
    ),
    *("  cap_pct: 25", "  factors: {I: 0.3}", "budgets:", "  closed: {UNMIK: 2024-12-31}", "  all_missions: .nan"),
    *("a: &a {b: *a}", "? [1, 2]\n: 3", "- 1", "---", "!!python/none", "{", "  merged_levels: {C: no}", "\t:", "*a"),
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(LINES) | st.text(max_size=8), max_size=6))
def test_any_text_is_a_reform_or_one_sentence(lines: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mine.yaml"
        path.write_text("\n".join(lines), encoding="utf-8", errors="replace")
        try:
            load_reform(path)
        except PeaceopsError as error:
            assert str(error).endswith("."), error
