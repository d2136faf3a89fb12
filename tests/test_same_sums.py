"""Every Python from 3.11 on writes the same: since 3.12 the built-in sum() rounds sums of fractions otherwise, so
fractions are added with math.fsum, which rounds once and the same everywhere."""

from __future__ import annotations

import builtins
import functools
import gc
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from peaceops.book import View, store
from peaceops.cli.commands import app
from peaceops.money.rates import rates

COMMANDS = (
    "review UNMIK --as-of 2018-10-20 --out OUT",
    "review UNIFIL --as-of 2025-06-30 --out OUT",
    "payer USA --fy 2024-25 --format json",
    "payer TUR --fy 2018-19 --format json",
    "reform peacekeeping-cap-25 --fy 2024-25 --format json",
    "assess UNMIK --fy 2018-19 --estimate --format json",
    "council forecast --about UNMIK --on 2018-10-20 --format json",
    "council backtest --score-after 2024-12-31 --format json",
    "exit simulate UNMIK --option final-term --start 2019-07-01 --draws 100 --seed 1 --format json",
    "exit backtest --draws 50 --out OUT/backtest.csv",
)


@pytest.fixture
def fractions_added(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Places of peaceops that add fractions with the built-in sum(). What other tests have asked is forgotten first, or
    an answer that is kept would hide how it was added."""
    plain: Callable[..., Any] = builtins.sum
    found: set[str] = set()

    def watched(items: Iterable[Any], /, start: Any = 0) -> Any:
        frame = sys._getframe(1)
        if frame.f_globals.get("__name__", "").startswith("peaceops"):
            items = list(items)
            if any(isinstance(x, float) for x in items):
                found.add(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno}")
        return plain(items, start)

    forget_answers()
    monkeypatch.setattr(builtins, "sum", watched)
    return found


def forget_answers() -> None:
    """Empty everything that peaceops keeps between questions."""
    store._views.clear()
    for held in gc.get_objects():
        if isinstance(held, functools._lru_cache_wrapper) and (held.__module__ or "").startswith("peaceops"):
            held.cache_clear()


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_adds_fractions_with_the_built_in_sum(
    command: str, fractions_added: set[str], tmp_path: Path
) -> None:
    result = CliRunner().invoke(app, command.replace("OUT", str(tmp_path)).split())
    assert result.exit_code == 0, result.output
    assert not fractions_added, "add fractions with math.fsum: every Python rounds it alike"


def test_the_discount_points_of_2016_are_the_same_on_every_python(then: View) -> None:
    """The built-in sum() gave another last digit up to Python 3.11 than since."""
    points = {
        float(f.value)
        for r in rates(then, 2016)
        for f in _all_inputs(r.peacekeeping)
        if f.counts == "points of all discounts"
    }
    assert points == {12.648825}


def _all_inputs(figure: Any) -> list[Any]:
    """A figure and all that it was computed from."""
    inputs = figure.trace.figures() if figure.trace else ()
    return [figure] + [f for i in inputs for f in _all_inputs(i)]
