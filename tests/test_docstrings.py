"""What public functions say of themselves: shape, unit, errors, and where their rule comes from."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parent.parent / "src" / "peaceops"
ROOMS = ("money", "people", "council", "exits")
MODULES = [p for room in ROOMS for p in sorted((SRC / room).rglob("*.py")) if p.name != "__init__.py"]
RAISING = ("PeaceopsError", "ValueError", "refused", "unknown", "impossible")
UNITS = re.compile(
    r"_(usd|pct|days|months|years|persons|points|rate|share|count)\b|"
    r"\b(US dollars|dollars|per cent|persons|Member States|States|days?|months?|years?|votes?|decisions|missions|"
    r"deaths|points|score|share|shares|rank|probabilit|chance|number|factor|multiple|log|natural|percent|index|seed|draws|"
    r"times|ordinal|weight|distance|ratio|between 0 and 1|0 to 1|unit)\b",
    re.IGNORECASE,
)
SHAPES = re.compile(
    r"\b(by|in order|order|each|every|all|rows?|pairs?|list|a row a|one a|an item|newest first|largest first|soonest|"
    r"those|names?|keys?|columns?|array|matrix|years|months|missions|States|members|votes|draws|empty|none|None)\b",
    re.IGNORECASE,
)
REFERENCES = re.compile(
    r"S/RES/|A/RES/|A/\d|ST/ADM|Article \d|para(graph|s?\.)|resolution|Charter|circular|docs/method|docs/data|"
    r"[Tt]ables? |[Ss]ource|[Ss]cale|report|UCDP|TAMM|PEMA|meetings|votes|closing|method|arithmetic|regression|Wilson|"
    r"Brier|Newton|Kaplan|CRPS|quantile",
)


def public(path: Path) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    """Public functions and classes of a module, and public methods of these classes."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (n for n in node.body if isinstance(n, ast.FunctionDef) and not n.name.startswith("_"))


FUNCTIONS = [(path, node) for path in MODULES for node in public(path)]


def named(path: Path, node: ast.FunctionDef | ast.ClassDef) -> str:
    return f"{path.relative_to(SRC)}:{node.lineno} {node.name}"


def raises(node: ast.AST) -> bool:
    """Whether a body raises one of our errors itself."""
    return any(
        isinstance(n, ast.Raise)
        and isinstance(n.exc, ast.Call)
        and (getattr(n.exc.func, "id", "") or getattr(n.exc.func, "attr", "")) in RAISING
        for n in ast.walk(node)
    )


def returned(node: ast.FunctionDef) -> str:
    return ast.unparse(node.returns) if node.returns else ""


def test_every_public_function_and_class_has_a_docstring() -> None:
    assert [named(p, n) for p, n in FUNCTIONS if not ast.get_docstring(n)] == []


def test_a_function_that_refuses_says_what_it_refuses() -> None:
    silent = [
        named(p, n)
        for p, n in FUNCTIONS
        if isinstance(n, ast.FunctionDef) and raises(n) and "Raises" not in (ast.get_docstring(n) or "")
    ]
    assert silent == []


def test_a_function_that_gives_a_number_says_its_unit() -> None:
    without = [
        named(p, n)
        for p, n in FUNCTIONS
        if isinstance(n, ast.FunctionDef)
        and returned(n) in ("float", "int", "float | None", "int | None")
        and not UNITS.search(f"{n.name} {ast.get_docstring(n)}")
    ]
    assert without == []


def test_a_function_that_gives_a_collection_says_its_shape() -> None:
    without = [
        named(p, n)
        for p, n in FUNCTIONS
        if isinstance(n, ast.FunctionDef)
        and not n.name.endswith("_dict")  # the JSON of its fields
        and n.name != "to_dict"
        and re.match(r"(tuple|list|dict|Mapping|Sequence|Iterator|Array|NDArray)", returned(n))
        and not SHAPES.search(ast.get_docstring(n) or "")
    ]
    assert without == []


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(SRC)))
def test_a_module_names_where_its_rules_and_rows_come_from(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = [ast.get_docstring(tree) or "", *(ast.get_docstring(n) or "" for n in public(path))]
    assert any(REFERENCES.search(text) for text in said)
