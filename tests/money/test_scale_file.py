"""Incomes from a file of the reader's own, and the machine scale that follows."""

from __future__ import annotations

from pathlib import Path

import pytest

import peaceops
from peaceops.errors import PeaceopsError
from peaceops.money.scale_file import COLUMNS, read_incomes

HEADER = ",".join(COLUMNS) + "\n"
WORLD = "".join(
    f"{period},{iso3},{gni},{people},{debt},{poor}\n"
    for period in ("three years", "six years")
    for iso3, gni, people, debt, poor in (
        *((f"R{i}", 10_000_000, 100, "", "no") for i in range(6)),
        ("POOR", 400_000, 90, 80_000, ""),
        ("LDC", 50_000, 50, 0, "yes"),
    )
)


def written(folder: Path, text: str) -> Path:
    """A file of incomes."""
    path = folder / "incomes.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_machine_scale_of_a_small_world(tmp_path: Path) -> None:
    found = {s.iso3: s for s in peaceops.machine_scale(written(tmp_path, HEADER + WORLD))}
    assert sum(round(1000 * s.machine_pct) for s in found.values()) == 100_000
    assert found["LDC"].machine_pct == 0.01, "the ceiling of least developed countries"
    poor = list(found["POOR"].steps.values())
    assert poor[0] == pytest.approx(100 * 400_000 / 60_450_000)
    assert poor[0] > poor[1] > poor[2], "debt, then low income, each lower its share"
    assert [*found["POOR"].to_dict()] == ["iso3", *found["POOR"].steps, "machine_pct"]


def test_an_element_that_the_reader_changes(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + WORLD)
    flat = {s.iso3: s for s in peaceops.machine_scale(path, elements={"low_income_gradient": 0, "debt_part": 0})}
    assert list(flat["POOR"].steps.values())[:3] == pytest.approx([100 * 400_000 / 60_450_000] * 3)
    assert {s.machine_pct for s in peaceops.machine_scale(path, elements={"ceiling_pct": 16.7})} != {
        s.machine_pct for s in flat.values()
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("iso3,gni\nA,1\n", r"row 1: expected the columns base_period.*, found 'iso3, gni'"),
        (HEADER, "expected at least one State, found none"),
        (HEADER + "3,A,many,1,,no\n", "row 2, column 'gni_usd': expected a number such as .*, found 'many'"),
        (HEADER + "3,,5,1,,no\n", "row 2, column 'iso3': expected a name, found nothing"),
        (HEADER + "3,A,5,1,,perhaps\n", "column 'least_developed': expected yes or no, found 'perhaps'"),
        (HEADER + '3,A,"41000000,50",1,,no\n', r"found '41000000,50' \(write a point before decimals, no comma\)"),
        (HEADER + "3,A,nan,1,,no\n", "column 'gni_usd': expected a number such as .*, found 'nan'"),
        (HEADER + "3,A,1_000,1,,no\n", "write digits without underscores"),
        (HEADER + "3,A,5,-1,,no\n", "column 'population': .*found '-1'"),
        (HEADER + "3,=A,5,1,,no\n", "a spreadsheet would run"),
        (HEADER + "3,A,5,1,,no,7\n", "row 2: expected as many cells as the header has"),
        (HEADER + "\n3,A,many,1,,no\n", "row 3, column 'gni_usd'"),
        (HEADER.strip() + ",gni_usd\n3,A,5,1,,no,6\n", "the column 'gni_usd' once, found it twice"),
        (HEADER + "3,A,5,1,,no\n" * 2_001, "at most 2,000 rows"),
        (HEADER + "3,A\n", "row 2, column 'gni_usd': expected a number such as .*, found nothing"),
    ],
)
def test_a_file_of_another_kind_is_refused_in_one_sentence(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(PeaceopsError, match=says):
        read_incomes(written(tmp_path, text))


@pytest.mark.parametrize(
    ("elements", "says"),
    [
        ({"celing_pct": 20}, "unknown element of the scale 'celing_pct'.*ceiling_pct"),
        ({"debt_part": 12.5}, "debt_part 12.5 is out of range: expected 0 to 1"),
        ({"ceiling_pct": 1}, "the limits leave shares that sum to"),
    ],
)
def test_elements_that_cannot_be(tmp_path: Path, elements: dict[str, float], says: str) -> None:
    with pytest.raises(PeaceopsError, match=says):
        peaceops.machine_scale(written(tmp_path, HEADER + WORLD), elements=elements)


def test_a_world_whose_debts_eat_every_income_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PeaceopsError, match="no State has an income above its debt adjustment: expected at least one"):
        peaceops.machine_scale(written(tmp_path, HEADER + "3,A,100,1,1000,no\n3,B,100,1,800,no\n"))


def test_no_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(PeaceopsError, match=r"none\.csv: expected a CSV file of incomes in UTF-8, found"):
        peaceops.machine_scale(tmp_path / "none.csv")
