"""Benchmarks run by hand, so nothing else sees when the code that they measure moves away."""

from __future__ import annotations

import ast
import importlib
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = sorted((ROOT / "benchmarks").glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_what_a_benchmark_takes_from_peaceops_is_there(script: Path) -> None:
    lacking = []
    for node in ast.walk(ast.parse(script.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "peaceops":
            module = importlib.import_module(node.module or "")
            names = [alias.name for alias in node.names]
            lacking += [n for n in names if not hasattr(module, n) and find_spec(f"{node.module}.{n}") is None]
    assert lacking == []
