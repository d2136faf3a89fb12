"""The house: imports go one way, files stay small."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parent.parent / "src" / "peaceops"
BASE = {"errors", "days", "reading", "book"}
MAY_IMPORT = {
    "errors": {"errors"},
    "days": {"errors", "days"},
    "reading": {"errors", "reading"},
    "book": BASE,
    "ingest": BASE | {"ingest"},
    "people": BASE | {"people"},
    "money": BASE | {"money"},
    "council": BASE | {"council"},
    "exits": BASE | {"people", "money", "council", "exits"},
    "claims": BASE | {"people", "money", "council", "exits", "claims"},
    "review": BASE | {"people", "money", "council", "exits", "review"},
    "render": BASE | {"review", "render"},
}
TOP = {"web", "cli", "api", "api_council", "__init__", "__main__"}
MODULES = sorted(SRC.rglob("*.py"))


def room(path: Path) -> str:
    """The folder of a module (or its own name at the top of the house)."""
    return path.relative_to(SRC).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    """Rooms that a module imports from, at any depth of its code."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module] + [f"{node.module}.{a.name}" for a in node.names if node.module == "peaceops"]
        found |= {n.split(".")[1] for n in names if n.startswith("peaceops.")}
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SRC)))
def test_imports_go_one_way(path: Path) -> None:
    if room(path) in TOP:
        return
    allowed = MAY_IMPORT[room(path)]
    assert imported_rooms(path) <= allowed, f"{room(path)} may import only {sorted(allowed)}"


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SRC)))
def test_files_stay_under_400_lines_and_functions_under_50(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") < 400
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 50, f"{node.name} is too long"


def test_only_the_build_command_runs_ingest() -> None:
    users = {str(p.relative_to(SRC)) for p in MODULES if room(p) != "ingest" and "ingest" in imported_rooms(p)}
    assert users <= {"cli/book.py"}
