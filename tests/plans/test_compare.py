"""Plans side by side."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import peaceops


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    out = []
    for name, last_day in (("short", None), ("long", date(2022, 6, 30))):
        path = tmp_path / f"{name}.yaml"
        plan = peaceops.exit_plan("UNMIK", date(2018, 10, 20), last_day=last_day)
        path.write_text(peaceops.plan_yaml(plan), encoding="utf-8")
        out.append(path)
    return out


def test_a_longer_plan_takes_more_months_and_more_money(two: list[Path]) -> None:
    rows = {r["what"]: (r["short"], r["long"]) for r in peaceops.exit_compare(two).to_rows()}
    assert rows["tasks"] == (13, 13) and rows["decisions that a veto can stop"] == (1, 1)
    for what in (
        "months from the decision until the personnel are out",
        "budgets, US dollars",
        "bill of USA, US dollars",
    ):
        short, long = rows[what]
        assert short < long, what


def test_one_plan_or_two_of_one_name_are_refused(two: list[Path], tmp_path: Path) -> None:
    with pytest.raises(peaceops.PeaceopsError, match="plans given: 1"):
        peaceops.exit_compare(two[:1])
    with pytest.raises(peaceops.PeaceopsError, match="same file name"):
        peaceops.exit_compare([two[0], two[0]])
