"""What is kept by its question is kept with the view that it was asked of, and goes with it."""

from __future__ import annotations

import ast
import gc
from datetime import date, timedelta
from pathlib import Path

from peaceops.book import open_book, store
from peaceops.money.payer import payer_view
from syntax import MODULES, SRC, nodes

KEEPERS = {"kept", "cache", "lru_cache"}  # that hold what they are asked with for as long as the process lives


def _name(decorator: ast.expr) -> str:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _keeps_views(path: Path) -> list[str]:
    """Functions of a file that would keep every view that they were asked with: ten to twenty megabytes each."""
    return [
        f"{path.relative_to(SRC)}: {node.name}"
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef)
        and KEEPERS & {_name(d) for d in node.decorator_list}
        and any("View" in ast.unparse(a.annotation).split(" | ") for a in node.args.args if a.annotation)
    ]


def test_no_answer_keeps_the_view_that_it_was_asked_of() -> None:
    assert [name for path in MODULES for name in _keeps_views(path)] == []


def test_of_many_days_no_more_views_are_held_than_are_kept() -> None:
    book = open_book()
    for days in range(store.VIEWS_KEPT + 6):
        payer_view(book.at(date(2022, 3, 1) + timedelta(days=days)), "USA")
    gc.collect()
    held = {v.as_of for v in gc.get_objects() if isinstance(v, store.View) and v.as_of and v.as_of.month == 3}
    assert len({d for d in held if d.year == 2022}) <= store.VIEWS_KEPT
