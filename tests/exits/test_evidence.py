"""What simulations learn from: closings of other missions, never of the mission itself."""

from __future__ import annotations

import sys
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest

from peaceops.book import open_book
from peaceops.book.kept import SameRows
from peaceops.book.shelf import PACKAGE
from peaceops.exits import evidence as module
from peaceops.exits.backtest import ClosingBacktest, backtest
from peaceops.exits.curves import Curve, curves_but
from peaceops.exits.evidence import evidence


@pytest.mark.parametrize("mission", ["UNMIL", "UNOCI", "MINUSTAH"])
def test_a_mission_is_no_precedent_of_its_own(mission: str) -> None:
    whole = evidence(open_book().at(date(2026, 6, 30)))
    assert mission in {c.mission for c in whole.closings} and mission in {c.closing.mission for c in whole.curves}
    others = whole.without(mission)
    assert mission not in {c.mission for c in others.closings}
    assert mission not in {c.closing.mission for c in others.curves}
    assert mission not in {c.mission for c in others.runoff.cases}


def test_a_back_test_that_is_kept_is_the_one_that_would_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    (tmp_path / (PACKAGE / "book").relative_to(PACKAGE.anchor)).mkdir(parents=True)

    def tested(day: date, draws: int = 50) -> tuple[ClosingBacktest, tuple[Curve, ...]]:
        curves = curves_but(open_book().at(day)).rows
        return module._ran(
            SameRows((*curves[:1], *curves[1:])), draws, 1, "drawn", "others"
        ), curves  # rows of their own

    day, later = date(2018, 10, 20), date(2023, 6, 30)
    first, curves = tested(day)
    assert first == backtest(curves, draws=50, seed=1)
    with monkeypatch.context() as patched:
        patched.setattr(module, "backtest", None)
        kept, _ = tested(day)
    assert kept == first and kept is not first
    assert tested(later)[0] == backtest(tested(later)[1], draws=50, seed=1) != first
    assert tested(day, draws=60)[0] == backtest(curves, draws=60, seed=1) != first


def test_all_that_a_back_test_is_told_by_a_curve_asks_for_its_own_answer() -> None:
    """What the question holds of a curve is all that the code below reads of one."""
    curve = curves_but(open_book().at(date(2018, 10, 20))).rows[0]
    held = {"closing", "base", "months", "days", "persons", "complete"}
    assert {f.name for f in fields(curve)} - held == {"rows"}  # of which `known`, that the question holds, is made
    told = module._told_by(curve)
    for name in held - {"closing", "base"}:
        assert getattr(curve, name) in told
    assert {curve.closing.row, curve.closing.shape, curve.base.value, curve.known} <= set(told)
    assert {f.name for f in fields(curve.closing)} == {"row", "shape"}
