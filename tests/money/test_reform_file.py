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

PAGE = Path(__file__).resolve().parents[2] / "docs" / "method" / "reforms.md"
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


def test_the_page_on_reforms_explains_every_key() -> None:
    assert [key for key in KEYS if f"`{key}`" not in PAGE.read_text(encoding="utf-8")] == []


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
        ("name: x\nregular: 20", "key 'regular': expected keys such as ceiling_pct.*found '20'"),
        ("regular: {ceiling_pct: 20}", "key 'name': expected the name of the reform, found nothing"),
        ("name: x\nregular: {ceiling_pct: twenty}", "key 'regular.ceiling_pct': expected a number.*'twenty'"),
        ("name: x\nregular: {ceiling_pct: true}", "expected a number in per cent, found 'true'"),
        ("name: x\nregular: {ceiling_pct: .nan}", "expected a number in per cent, found '.nan'"),
        ("name: x\npeacekeeping: {factors: {K: 1}}", "key 'peacekeeping.factors': expected factors by level B to J"),
        ("name: x\npeacekeeping: {factors: {A: 1}}", "key 'peacekeeping.factors': expected factors by level B to J"),
        ("name: x\npeacekeeping: {premium_carried_by: A}", "expected a list of levels"),
        ("name: x\nbudgets: {closed: {UNMIK: soon}}", "key 'budgets.closed': expected dates by mission"),
        ("name: x\nfirst_year: 25", "expected a calendar year such as 2025, found '25'"),
        ("- 1", "expected keys such as name and regular"),
        ("name: [", "expected YAML, found"),
        ("name: x\nregular: {ceiling_pct: '20'}", r"found '20' \(a number has no quotes\)"),
        ("name: x\nregular:\n  ceiling_pct: 20,5", r"found '20,5' \(write a point before decimals, no comma\)"),
        ("name: x\nregular:\n  ceiling_pct: 20,125", r"found '20,125' \(write it without commas"),
        ("name: x\nregular: {ceiling_pct: 2_0}", r"found '2_0' \(write digits without underscores\)"),
        ("name: x\nregular: {ceiling_pct: ２０}", r"found '２０' \(write the digits 0 to 9\)"),
        ("name: x\nregular: {ceiling_pct: 0x14}", r"found '0x14' \(write a decimal number\)"),
        ("name: x\nregular: {ceiling_pct: 0:20}", r"found '0:20' \(a colon makes no number\)"),
        (f"name: x\nregular: {{ceiling_pct: {'9' * 5000}}}", r"expected a number in per cent, found '9{80}'\.\.\.\."),
        (f"name: x\nregular: {{ceiling_pct: 0x{'f' * 5000}}}", "expected a number in per cent, found '0xf"),
        (f"name: x\nregular: {{ceiling_pct: 1{':59' * 500}}}", "expected a number in per cent, found '1:59"),
        ("name: x\nfirst_year: 2025.5", "expected a calendar year such as 2025, found '2025.5'"),
        ("name: x\nbudgets: {amounts_usd: {UNMIK: 30.000}}", r"found '30.000' \(three digits after a point may be"),
        ("name: x\nbudgets: {amounts_usd: {UNMIK: -5}}", r"found '-5' \(write it without a sign or parentheses\)"),
        ("name: x\nbudgets: {amounts_usd: {UNMIK: 30,000}}", "expected US dollars by mission.*found nothing"),
        ("name: x\nbudgets: {missions: {UNMIK: 0.5, unmik: 0.9}}", r"found 'unmik' \(it is there twice\)"),
        ("name: x\nbudgets: {closed: {UNMIK: 20241231}}", "expected dates by mission, such as.*found '20241231'"),
        ("name: x\nbudgets: {closed: {UNMIK: 9999-12-31}}", "expected dates by mission, such as.*found '9999-12-31'"),
        ("name: x\nregular: {ceiling_pct: 20}\nregular.ceiling_pct: 21", "key 'regular.ceiling_pct': .*found it twice"),
        (f"name: {'x' * 201}", r"key 'name': expected words, at most 200 characters, found 'x{80}'\.\.\. \(201 char"),
        ("name: [x]", r"key 'name': expected words, at most 200 characters, found \['x'\]"),
        ("name:", "key 'name': expected words, at most 200 characters, found nothing"),
        ('name: "a\\e[31m"', r"expected text that can be seen, found the character '\\x1b'"),
        ("", "expected keys such as name and regular, found nothing"),
        ("name: !!python/object/apply:os.getcwd []", "line 1: expected YAML without tags, found the tag"),
    ],
)
def test_a_mistake_is_one_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(PeaceopsError, match=f"reform.yaml.*{sentence}") as error:
        load_reform(write(tmp_path, text))
    assert "\n" not in str(error.value)


def test_words_are_never_guessed_at(tmp_path: Path) -> None:
    text = "name: 2024-99-99\nsays: no\nregular: {ceiling_pct: 017, floor_pct: 1e-3}\n"
    found = load_reform(write(tmp_path, text))
    assert (found.name, found.says, found.ceiling_pct, found.floor_pct) == ("2024-99-99", "no", 17, 0.001)
    big = load_reform(write(tmp_path, "name: x\nbudgets: {amounts_usd: {UNMIK: 1e14}}"))
    assert big.amounts_usd == {"UNMIK": 1e14}


def test_a_file_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    laughs += "".join(f"a{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 9)}]\n" for n in range(9))
    for text in (f"{laughs}name: *a9\n", "name: x\nbudgets: *a\n"):
        with pytest.raises(PeaceopsError, match="expected every value written out, found an anchor or alias"):
            load_reform(write(tmp_path, text))
    with pytest.raises(PeaceopsError, match="found: more than 1,000,000 bytes"):
        load_reform(write(tmp_path, "name: x\n#" + "x" * 1_000_000))
    with pytest.raises(PeaceopsError, match=r"expected a reform file in YAML or one of no-level-c.*, found: a device"):
        load_reform("/dev/zero")
    for name in ("a\0b", "a\ud800b", "x" * 300):
        with pytest.raises(PeaceopsError, match=r"expected a reform file in YAML or one of"):
            load_reform(name)


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
