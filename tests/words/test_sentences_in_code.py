"""No sentence or label that a user meets stands in the code: a reading of every string that is more than one word.

What may stand there is exempt by kind (docstrings, the help of the command line, queries, markup, patterns, faults of
our own that Python raises) or listed in LEFT with the reason. docs/decisions/2026-11-26-words-and-errors.md says why
the tables' descriptions and the errors of `ingest` stay beside what they are about.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache

import pytest

from syntax import MODULES, SRC, nodes

ELSEWHERE = ("ingest/", "book/tables/", "book/invariants/")  # said to who builds the book, beside what they describe
WORD = re.compile(r"\b[a-z]{2,}\b")
QUERY = re.compile(r"\b(SELECT|FROM|WHERE|JOIN|USING|AS|FORMAT|SET|NULL|UNION|VARCHAR)\b|read_csv\(|nullstr=")
SCRIPT = re.compile(r"\{[^{}]*[:;(]|\bscope=|\bclass=")  # of a page: styles, scripts, attributes of an element
OURS = {"ValueError", "TypeError", "KeyError", "AssertionError"}  # a fault of the program: it has a traceback
HELP = {"Option", "Argument", "Typer", "command", "callback"}
DATA = "a value of a column of the book, read from its rows and compared with them"
ENGINE = "what the engine of the tables says, looked for in its errors"
PAGE = "a style or script of the page, which a browser reads"
WORD_STYLE = "a style of Word, found by the name that Word gives it"
RELOAD = (
    "document.getElementById('apart').innerHTML = {};\nif (location.hash.length > 1) location.replace(location.hash);\n"
)
HTTP = "a head of HTTP, or a media type in one, which programs read"
KIND = "the annotation of a parameter, by which its text is read"
DOCS = "the heading of a page of docs/, by which its section is found"
LEFT = {
    "web/pages/data_pages.py": (HTTP, {'attachment; filename="{}.{}"'}),
    "web/pages/help_pages.py": (DOCS, {"Votes: rolling-origin back-test 2015-2025"}),
    "web/pages/mission_page.py": (
        HTTP,
        {
            *("text/html; charset=utf-8", "application/x-bibtex; charset=utf-8"),
            *("application/x-research-info-systems; charset=utf-8", 'attachment; filename="{}"'),
        },
    ),
    "web/pages/name_index.py": ("a name as one types it, looked for and not shown", {"resolution {}"}),
    "web/pages/table_files.py": (HTTP, {"text/csv; charset=utf-8"}),
    "web/pages/frame.py": (HTTP, {"text/html; charset=utf-8"}),
    "web/pages/look.py": (HTTP, {"text/css; charset=utf-8"}),
    "web/pages/taking.py": (HTTP, {"text/csv; charset=utf-8", 'attachment; filename="{}.{}"'}),
    "web/asking.py": (KIND, {"Mapping[str, str] | None", "Mapping[str, float] | None"}),
    "web/app.py": (HTTP, {"text/plain; charset=utf-8"}),
    "web/query.py": ("a statement of the engine", {"CREATE SCHEMA held"}),
    "web/query_apart.py": (
        "what a Python process of its own runs",
        {"from peaceops.web.query_apart import child; child()"},
    ),
    "web/caching.py": (HTTP, {"public, max-age=31536000, immutable", "public, max-age=3600"}),
    "web/formats.py": (
        HTTP,
        {
            *("text/html; charset=utf-8", "text/csv; charset=utf-8", "text/calendar; charset=utf-8"),
            *("application/x-bibtex; charset=utf-8", "application/x-research-info-systems; charset=utf-8"),
            'attachment; filename="{}.{}"',
        },
    ),
    "web/headers.py": (
        HTTP,
        {
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "camera=(), geolocation=(), microphone=()",
        },
    ),
    "book/duck.py": (ENGINE, {"Could not write", "No space left"}),
    "book/mark.py": ("the first line of the mark of a book, which is read again", {"peaceops book {}\n"}),
    "cli/flags.py": ("the help of the command line, before its example", {"Example: peaceops {}"}),
    "cli/main.py": (ENGINE, {"Query interrupted"}),
    "reading/csv_rows.py": ("what Python's reader of CSV says, looked for in its errors", {"field larger"}),
    "claims/reading/opening.py": (
        "what a Python process of its own runs",
        {"from peaceops.claims.reading.opening import child; child()"},
    ),
    "feeds/parse.py": (
        "what a Python process of its own runs, and a head of an answer",
        {"from peaceops.feeds.parse import feed_child; feed_child()", "application/xml; charset={}"},
    ),
    "render/paper/fonts.py": (
        "what a Python process of its own runs",
        {"from peaceops.render.paper.fonts import typeset_asked; typeset_asked()"},
    ),
    "render/checked_terminal.py": ("a style of the terminal", {"bold red", "{} underline"}),
    "money/payer_view.py": ("where the address begins in a locator of the book", {"; http"}),
    "render/scripts.py": (PAGE, {"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{}'{}", RELOAD}),
    "render/tables.py": (PAGE, {"@media screen and (max-width: 40rem) {\n{}\n}\n"}),
    "claims/letters.py": ("a word of articles that is written in two", {"peace keep"}),
    "claims/know_money.py": (DATA, {"all accounts"}),
    "money/arrears.py": (DATA, {"all Member States"}),
    "council/tasks.py": (DATA, {"read for this book"}),
    "host/record.py": (DATA, {"per cent"}),
    "host/series.py": (DATA, {"per cent", "US dollars"}),
    "review/council/members.py": (DATA, {"reduce reporting"}),
    "council/text_model.py": (
        "the symbol of a text that is still to be put to the vote, which nobody reads",
        {"to come"},
    ),
    "render/paper/word/body.py": (WORD_STYLE, {"footnote text", "footnote reference"}),
    "render/paper/word/word_styles.py": (WORD_STYLE, {"footnote text", "footnote reference", "toc 1", "toc 2"}),
    "render/paper/word/frame.py": (WORD_STYLE, {"Table of Contents", "toc {}"}),
    "render/workbook/looks.py": ("a number format, which a spreadsheet reads", {"d mmmm yyyy"}),
    "document/named.py": ("a note of compilers, looked for in their rows", {"not verified"}),
    "review/brief/headline.py": (DATA, {"civilian personnel", "international staff", "national staff"}),
    "exits/bases.py": (
        DATA,
        {
            *("all personnel", "civilian personnel", "civilian personnel and UN Volunteers", "civilian staff"),
            *("international staff", "military and police", "military observers", "national staff", "UN police"),
            "uniformed personnel",
        },
    ),
}


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _exempt(parts: Sequence[ast.AST], *, has_help: bool) -> set[int]:
    """Strings that are docstrings, patterns, types, help, or told by Python with a traceback."""
    out: set[int] = set()
    for node in parts:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            out.add(id(node.value))
        elif isinstance(node, ast.Call):
            name = _called(node)
            is_pattern = name == "compile" and isinstance(node.func, ast.Attribute)
            if name in OURS or is_pattern or (has_help and name in HELP):
                out |= {id(n) for n in ast.walk(node)}
        elif isinstance(node, ast.Assert) and node.msg:
            out |= {id(n) for n in ast.walk(node.msg)}
    return out


def _text(node: ast.AST) -> str | None:
    """A string of the code; one with places in it with {} for each."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def _is_said(text: str) -> bool:
    """Whether a text reads as words for people: a blank inside, a word in small letters; no query, markup or type."""
    bare = text.strip()
    if " " not in bare or not WORD.search(bare) or QUERY.search(bare) or SCRIPT.search(bare) or bare[0] == "<":
        return False
    return not re.fullmatch(r"\w+( \| \w+)+", bare)


def sentences(parts: Sequence[ast.AST], *, has_help: bool = False) -> Iterator[tuple[int, str]]:
    """Line and text of every string that a user might read, among all parts of a file."""
    exempt = _exempt(parts, has_help=has_help)
    exempt |= {id(p) for n in parts if isinstance(n, ast.JoinedStr) for p in n.values}
    for node in parts:
        text = None if id(node) in exempt else _text(node)
        if text is not None and _is_said(text):
            yield getattr(node, "lineno", 0), text


@cache
def found() -> dict[str, list[tuple[int, str]]]:
    """Lines and texts by file."""
    names = {str(path.relative_to(SRC)): path for path in MODULES}
    return {
        name: list(sentences(nodes(path), has_help=name.startswith("cli/")))
        for name, path in names.items()
        if not name.startswith(ELSEWHERE)
    }


def test_what_a_user_reads_is_a_message_of_the_catalogue() -> None:
    none = ("", frozenset[str]())
    said = [(path, line, text) for path, told in found().items() for line, text in told]
    assert [f"{path}:{line}: {text!r}" for path, line, text in said if text not in LEFT.get(path, none)[1]] == []


def test_what_is_left_in_the_code_is_still_there() -> None:
    for path, (_, left) in LEFT.items():
        assert left <= {text for _, text in found()[path]}, path


def parsed(code: str) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(ast.parse(code)))


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ('say("the vote was close")', ["the vote was close"]),
        ('say(f"of {n} missions")', ["of {} missions"]),
        ('row = {"sum of costs": 1}', ["sum of costs"]),
        ('text += " and more"', [" and more"]),
        ('raise refused("k", expected="a whole number")', ["a whole number"]),
        ('"""A docstring of words."""', []),
        ('raise ValueError(f"rule {x} has no inputs")', []),
        ('view.rows("SELECT * FROM votes WHERE yes > 9")', []),
        ('said("sum-of-costs")', []),
        ('TIMES = re.compile("no word of ours")', []),
        ('f"{a} {b}"', []),
    ],
)
def test_the_scan_sees_sentences_and_labels_and_nothing_else(code: str, seen: list[str]) -> None:
    assert [text for _, text in sentences(parsed(code))] == seen


def test_only_the_command_line_has_help() -> None:
    code = 'out = typer.Option(help="Folder for the files.")'
    assert list(sentences(parsed(code), has_help=True)) == []
    assert [text for _, text in sentences(parsed(code))] == ["Folder for the files."]
