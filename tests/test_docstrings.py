"""What public functions say of themselves: unit, shape, errors, and the document that their rule or rows come from.

Counted for money/, people/, council/ and exits/, each part where it applies. A document that is named must be there: a
page of docs/, a table of the book, a text of the Council or the Assembly.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from peaceops.book.tables import BY_NAME
from syntax import ROOT, SRC, nodes, tree

ROOMS = ("money", "people", "council", "exits")
MODULES = [p for room in ROOMS for p in sorted((SRC / room).rglob("*.py")) if p.name != "__init__.py"]
Public = ast.FunctionDef | ast.ClassDef

RAISING = ("PeaceopsError", "ValueError", "refused", "unknown", "impossible")
NUMBERS = re.compile(r"\b(Figure|float|int|Array|Span)\b")
UNITS = re.compile(
    r"_(usd|pct|days|months|years|persons|points|factor)\b|"
    r"\b(US dollars|per cent|per head|persons|personnel|women|Member States|deaths|days|months|years|dates?|"
    r"(first |last )day (of|that|on)|day of|month end|votes|abstentions|decisions|texts|meetings|missions|cases|draws|"
    r"reforms|tasks|posts|places?|points|probabilit(y|ies)|chances?|log odds|natural logarithm|orders of magnitude|"
    r"factors?|from 0 to 1|without a unit)\b",
    re.IGNORECASE,
)
CALENDAR = re.compile(r"(rate_)?year\b")
COLLECTION = re.compile(r"^(tuple|list|dict|Mapping|Sequence|Iterator|Array|NDArray|Picked|Mask)\b")
SHAPES = re.compile(
    r"\b(by \w+|in ((the|this|their|stored) )?order|order of|first|sorted|one an? [a-z]+|each [a-z]+|every [a-z]+|"
    r"x [a-z]+|pairs?|(row|number|value|share|figure|message|factor|rate|estimate|score|curve)s? an? [a-z]+|"
    r"(earlier|lower|lowest|smaller) and (later|higher|highest|larger)|from the [a-z]+ (one )?to the [a-z]+)\b",
    re.IGNORECASE,
)
PAGE = re.compile(r"docs/[\w/-]+\.md")
TABLE = re.compile(r"\b[Tt]ables? ((?:\w+(?:, | and )?)+)")
TEXTS = re.compile(
    r"[AS]/RES/\d+|A/C\.5/\d+|A/\d+/\d+|ST/ADM/SER\.B|ST/AI/|\bArticles? \d+|Financial Regulation \d|22 U\.S\.C\. \d+|"
    r"ref\. \d{4}\.\d+"
)


def public(path: Path) -> Iterator[Public]:
    """Public functions and classes of a module, and public methods of these classes."""
    for node in tree(path).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (n for n in node.body if isinstance(n, ast.FunctionDef) and n.name[0] != "_")


PUBLIC = [(path, node) for path in MODULES for node in public(path)]
FUNCTIONS = [(path, node) for path, node in PUBLIC if isinstance(node, ast.FunctionDef)]


def named(path: Path, node: Public) -> str:
    return f"{path.relative_to(SRC)}:{node.lineno} {node.name}"


def said(node: Public | ast.Module) -> str:
    """The docstring, in one line."""
    return " ".join((ast.get_docstring(node) or "").split())


def returned(node: ast.FunctionDef) -> str:
    return ast.unparse(node.returns) if node.returns else ""


def raises(node: ast.AST) -> bool:
    """Whether a body raises one of our errors itself."""
    return any(
        isinstance(n, ast.Raise)
        and isinstance(n.exc, ast.Call)
        and (getattr(n.exc.func, "id", "") or getattr(n.exc.func, "attr", "")) in RAISING
        for n in ast.walk(node)
    )


def called(node: ast.AST) -> set[str]:
    """Names of functions and methods that a body calls."""
    calls = [n.func for n in ast.walk(node) if isinstance(n, ast.Call)]
    return {getattr(f, "id", "") or getattr(f, "attr", "") for f in calls}


def refusing(path: Path) -> set[str]:
    """Functions of a module that raise one of our errors, themselves or through private functions of the module."""
    bodies = {n.name: n for n in nodes(path) if isinstance(n, ast.FunctionDef)}
    found = {name for name, node in bodies.items() if raises(node)}
    while more := {n for n, b in bodies.items() if {c for c in called(b) & found if c[:1] == "_"}} - found:
        found |= more
    return found


def documents(text: str) -> list[str]:
    """The documents that a text names: texts of the Council, the Assembly or a law, pages and tables of ours."""
    tables = [name for found in TABLE.findall(text) for name in re.findall(r"\w+", found) if name in BY_NAME]
    return [*(m.group() for m in TEXTS.finditer(text)), *PAGE.findall(text), *tables]


def test_every_public_function_and_class_has_a_docstring() -> None:
    assert [named(p, n) for p, n in PUBLIC if not said(n)] == []


def test_a_function_that_gives_a_number_says_its_unit() -> None:
    """A figure carries its unit; its function tells it before it is called. So does a number, by name or docstring."""
    without = [
        named(p, n) for p, n in FUNCTIONS if NUMBERS.search(returned(n)) and not UNITS.search(f"{n.name} {said(n)}")
    ]
    assert without == []


def test_a_class_that_holds_numbers_says_their_unit() -> None:
    """Each number of a public class has its unit in its name or beside it, or in the class's docstring."""
    without = []
    for p, n in ((p, n) for p, n in PUBLIC if isinstance(n, ast.ClassDef)):
        lines = p.read_text(encoding="utf-8").splitlines()
        fields = [f for f in n.body if isinstance(f, ast.AnnAssign) and NUMBERS.search(ast.unparse(f.annotation))]
        told = [f"{ast.unparse(f.target)} {lines[f.lineno - 1]} {said(n)}" for f in fields]
        without += [named(p, n) for words in told if not UNITS.search(words) and not CALENDAR.match(words)]
    assert without == []


def test_a_function_that_gives_a_collection_says_its_shape() -> None:
    """What one item is, or by what it is found, and the order where there is one."""
    without = [
        named(p, n)
        for p, n in FUNCTIONS
        if COLLECTION.match(returned(n)) and n.name != "to_dict" and not SHAPES.search(said(n))
    ]
    assert without == []


def test_a_function_that_refuses_says_what_it_refuses() -> None:
    stopped = {path: refusing(path) for path in MODULES}
    assert sum(map(len, stopped.values())) > 50
    assert [named(p, n) for p, n in FUNCTIONS if n.name in stopped[p] and "Raises" not in said(n)] == []


def test_a_module_names_the_document_that_its_rules_and_rows_come_from() -> None:
    assert [str(path.relative_to(SRC)) for path in MODULES if not documents(said(tree(path)))] == []


def test_every_page_that_a_docstring_names_is_there() -> None:
    pages = {page for p in SRC.rglob("*.py") for page in PAGE.findall(p.read_text(encoding="utf-8"))}
    assert {page for page in pages if not (ROOT / page).is_file()} == set()
