"""The syntax of our own files, each read once for all tests of the house, of words and of docstrings."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src" / "peaceops"
MODULES = sorted(SRC.rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    """A file as Python parses it; nobody changes it."""
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    """Every part of a file, at any depth, from the outside in."""
    return tuple(ast.walk(tree(path)))


def rests_on(name: str) -> frozenset[str]:
    """The modules of the package (such as "exits/after.py") that one imports, at any depth and wherever it does, itself
    included."""
    to_do, seen = {name}, set[str]()
    while to_do:
        seen.add(own := to_do.pop())
        to_do |= {file for module in _imported(SRC / own) if (file := _file(module)) and file not in seen}
    return frozenset(seen)


def _imported(path: Path) -> Iterator[str]:
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (node.module, *(f"{node.module}.{alias.name}" for alias in node.names))


def _file(module: str) -> str:
    """The file of a module of the package, "" for any other name."""
    path = module.removeprefix("peaceops.").replace(".", "/")
    files = (f"{path}.py", f"{path}/__init__.py") if module.startswith("peaceops.") else ()
    return next((file for file in files if (SRC / file).is_file()), "")
