"""Which messages of the catalogue the code names: a reading of its syntax, no run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from peaceops.book.measures import measures
from syntax import MODULES, SRC, nodes

# What a call puts before its literal to make the key of a message; a table or chart uses its attributes too.
BEFORE = {
    **dict.fromkeys(("said", "Said", "say", "tell", "text", "words_only", "parts", "table", "chart"), ""),
    "section": "section-",
    "counted": "count-",
    "refused": "error-",
    "unknown": "kind-",
    "rule": "rule-",
    "Trace": "rule-",
    "selection": "rows-",
}


@dataclass(frozen=True)
class Call:
    """A call with a literal in front: what is called, its key and keyword arguments, whether more are passed on."""

    name: str
    literal: str
    key: str
    keywords: frozenset[str]
    open: bool
    where: str


def _docstrings(path: Path) -> set[int]:
    return {
        id(node.value)
        for node in nodes(path)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }


@cache
def literals() -> frozenset[str]:
    """Every string of the code that is no docstring."""
    out: set[str] = set()
    for path in MODULES:
        beside = _docstrings(path)
        out |= {
            node.value
            for node in nodes(path)
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in beside
        }
    return frozenset(out)


@cache
def calls() -> tuple[Call, ...]:
    """Every call that names a message with a literal."""
    return tuple(call for path in MODULES for call in _calls(path))


def _calls(path: Path) -> Iterator[Call]:
    for node in nodes(path):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in BEFORE:
            continue
        for literal in _choices(node.args[0]):
            yield Call(
                name,
                literal,
                BEFORE[name] + literal,
                frozenset(k.arg for k in node.keywords if k.arg),
                any(k.arg is None for k in node.keywords) or (name == "Said" and len(node.args) > 1),
                f"{path.relative_to(SRC)}:{node.lineno}",
            )


def _choices(node: ast.expr) -> Iterator[str]:
    """A literal, or the literals of "a" if ... else "b"."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)


@cache
def prefixes() -> frozenset[str]:
    """The literal beginnings of f-strings that could be keys: cost-known- of f"cost-known-{kind}"."""
    out: set[str] = set()
    for path in MODULES:
        for node in nodes(path):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.JoinedStr):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                out |= {BEFORE.get(name, "") + p for p in _beginning(node.args[0])}
            elif isinstance(node, ast.JoinedStr):
                out |= set(_beginning(node))
    names = {p for p in out if "-" in p and re.fullmatch(r"[a-z0-9-]+", p)}
    return frozenset(names - {"count-", "rule-", "rows-", "section-", "error-"})  # those name no message


@cache
def in_templates() -> frozenset[str]:
    """Every string of the templates of pages: keys, and beginnings of keys ("block-" + kind)."""
    text = "".join(p.read_text(encoding="utf-8") for p in sorted(SRC.rglob("*.j2")))
    return frozenset(re.findall(r'"([a-z]+-[a-z-]*)"', text))


def _beginning(node: ast.JoinedStr) -> Iterator[str]:
    first = node.values[0] if node.values else None
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        yield first.value


def is_used(key: str, by_calls: frozenset[str], by_messages: frozenset[str]) -> bool:
    """Whether the code, or another message, names a message. An attribute goes with its message; the key of a measure
    may stand in a table of the code, from which it is counted."""
    base = key.partition(".")[0]
    if any(name in named for name in (base, key) for named in (literals(), by_calls, by_messages)):
        return True
    if any(base == t or (t.endswith("-") and base.startswith(t)) for t in in_templates()):
        return True
    in_a_table = base.startswith("count-") and base.removeprefix("count-") in literals()  # measures by category
    return in_a_table or any(base.startswith(p) for p in (*prefixes(), *of_measures()))


@cache
def of_measures() -> frozenset[str]:
    """Beginnings of the messages that say what measures are about, by their catalogue."""
    return frozenset(f"{prefix}-" for m in measures().values() for _, prefix in m.said_by)
