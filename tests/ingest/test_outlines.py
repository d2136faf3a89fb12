"""The tool that makes outlines: units are joined without the line between them, and lines are thinned but not moved."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).resolve().parents[2] / "docs" / "outlines.py"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("outlines", TOOL)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TWO_SQUARES = {  # West from 0 to 2, East from 2 to 4; arc 0 is the bent line between them, northward
    "transform": {"scale": [1, 1], "translate": [0, 0]},
    "arcs": [[[2, 0], [-1, 1], [1, 1]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]],
    "objects": {
        "countries": {
            "geometries": [
                {"type": "Polygon", "properties": {"name": "West"}, "arcs": [[0, 1]]},
                {"type": "MultiPolygon", "properties": {"name": "East"}, "arcs": [[[~0, 2]]]},
            ]
        }
    },
}


def test_two_units_are_one_outline_without_the_line_between_them(tool: ModuleType) -> None:
    (ring,) = tool.outline(TWO_SQUARES, ["West", "East"])
    assert {(0, 0), (4, 0), (4, 2), (0, 2)} <= set(ring) and (1, 1) not in ring
    (alone,) = tool.outline(TWO_SQUARES, ["West"])
    assert set(alone) == {(0, 0), (2, 0), (1, 1), (2, 2), (0, 2)}


def test_a_thinned_line_stays_within_what_it_may_be_moved(tool: ModuleType) -> None:
    bent = [(0.0, 0.0), (5.0, 0.04), (10.0, 0.0), (10.0, 10.0), (5.0, 11.0), (0.0, 10.0)]
    thin = tool.thinned(bent, 0.05)
    assert (5.0, 0.04) not in thin and (5.0, 11.0) in thin
    assert tool.thinned(bent, 0.01) == bent
