"""The house: imports go one way, files stay small."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from peaceops.render.paper.fonts import PACKAGES
from syntax import MODULES, ROOT, SRC, nodes, tree

FLOORS = {  # each room, and the rooms that it may import from
    "apart": set(),
    "words": set(),
    "errors": {"words"},
    "exchange": set(),
    "interrupts": set(),
    "processor": {"interrupts"},
    "files": {"words", "errors", "exchange"},
    "period": {"words", "errors"},
    "days": {"words", "errors", "period"},
    "reading": {"words", "errors"},
    "book": {"errors", "exchange", "files", "days", "reading", "period", "words"},
}
BASE = set(FLOORS)
DOMAIN = {"people", "money", "council", "host"}
FLOORS |= {
    "ingest": BASE,
    "missions": BASE,
    "document": BASE,
    **{name: BASE | {"missions"} for name in DOMAIN},
    "exits": BASE | DOMAIN | {"missions"},
    "interests": BASE | DOMAIN | {"missions"},
    "plans": BASE | DOMAIN | {"missions", "exits"},
    "claims": BASE | DOMAIN | {"missions", "exits"},
    "feeds": BASE | DOMAIN | {"missions", "exits", "claims"},
    "review": BASE | DOMAIN | {"missions", "exits", "interests", "plans", "document"},
    "render": BASE | {"document", "claims"},
}
MAY_IMPORT = {name: floors | {name} for name, floors in FLOORS.items()}
APIS = {"api", "api_book", "api_cite", "api_claims", "api_council", "api_interests", "api_missions", "api_money"}
APIS |= {"api_feeds", "api_people", "api_plans", "api_reviews"}
TOP = {"web", "cli", "__init__", "__main__"} | APIS
STOREYS = (
    {"words", "apart", "exchange", "interrupts"},
    {"errors", "processor"},
    {"period", "files", "reading"},
    {"days"},
    {"book"},
    {"ingest", "missions", "document"},
    {"people", "money", "council", "host"},
    {"exits", "interests"},
    {"plans"},
    {"claims", "review", "render"},
    {"feeds"},
    APIS,
    {"__init__"},
    {"cli", "web"},
    {"__main__"},
)
ASIDE = [p for folder in ("tests", "benchmarks", "docs") for p in sorted((ROOT / folder).rglob("*.py"))]
WRITTEN = [*MODULES, *ASIDE, ROOT / "bootstrap.py"]


def room(path: Path) -> str:
    """The folder of a module (or its own name at the top of the house)."""
    return path.relative_to(SRC).parts[0].removesuffix(".py")


def dotted(path: Path) -> str:
    """The name under which a file is imported."""
    parts = ("peaceops", *path.relative_to(SRC).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


KNOWN = {dotted(path) for path in MODULES}


@cache
def imported_files(path: Path) -> frozenset[str]:
    """Modules of ours that a file imports, also inside functions and for types alone."""
    found = set()
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            full = {f"{node.module}.{a.name}" for a in node.names}
            found |= {name if name in KNOWN else node.module for name in full}
    return frozenset(found & KNOWN - {dotted(path)})


def floor(name: str) -> int:
    """The floor on which a module stands, from below."""
    parts = name.split(".")
    own = parts[1] if len(parts) > 1 else "__init__"
    return next(i for i, rooms in enumerate(STOREYS) if own in rooms)


def imported_rooms(path: Path) -> set[str]:
    """Rooms that a module imports from, at any depth of its code."""
    found = set()
    for node in nodes(path):
        names = []
        if isinstance(node, ast.Import):
            names = [a.name for a in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module] + [f"{node.module}.{a.name}" for a in node.names if node.module == "peaceops"]
        found |= {n.split(".")[1] for n in names if n.startswith("peaceops.")}
    return found


def test_imports_go_one_way() -> None:
    """A room imports what MAY_IMPORT lets it."""
    inside = [p for p in MODULES if room(p) not in TOP]
    assert len(inside) > 500
    wrong = {str(p.relative_to(SRC)): sorted(imported_rooms(p) - MAY_IMPORT[room(p)]) for p in inside}
    assert {path: rooms for path, rooms in wrong.items() if rooms} == {}


def test_no_file_imports_one_from_a_floor_above() -> None:
    above = {
        str(p.relative_to(SRC)): sorted(n for n in imported_files(p) if floor(n) > floor(dotted(p))) for p in MODULES
    }
    assert {path: names for path, names in above.items() if names} == {}


def test_no_file_imports_what_imports_it() -> None:
    arrows = {dotted(p): imported_files(p) for p in MODULES}
    while free := {name for name, found in arrows.items() if not found & arrows.keys()}:
        arrows = {name: found for name, found in arrows.items() if name not in free}
    assert not arrows, f"in a circle, or above one: {sorted(arrows)}"


def test_files_stay_under_400_lines_and_functions_under_50() -> None:
    long = [str(p.relative_to(ROOT)) for p in WRITTEN if p.read_text(encoding="utf-8").count("\n") >= 400]
    functions = [(p, n) for p in WRITTEN for n in nodes(p) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert len(functions) > 5_000
    long += [f"{p.relative_to(ROOT)}: {n.name}" for p, n in functions if (n.end_lineno or 0) - n.lineno >= 50]
    assert long == []


def test_nothing_is_written_twice() -> None:
    """Functions of more than three lines with the same body: one of them, or a fixture, is enough."""
    found: dict[str, list[str]] = {}
    for path in WRITTEN:
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 3:
                body = node.body[bool(ast.get_docstring(node)) :]
                same = "".join(ast.dump(part) for part in (node.args, *body))
                found.setdefault(same, []).append(f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
    assert [places for places in found.values() if len(places) > 1] == []


def test_only_the_build_command_runs_ingest() -> None:
    users = {str(p.relative_to(SRC)) for p in MODULES if room(p) != "ingest" and "ingest" in imported_rooms(p)}
    assert users <= {"cli/book.py"}


PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
IMPORTED_AS = {
    "ahocorasick-rs": "ahocorasick_rs",
    "markdown-it-py": "markdown_it",
    "python-docx": "docx",
    "pyyaml": "yaml",
    "text2num": "text_to_num",
}
FOR_THEIR_FILES = {"font-source-sans-pro", "font-source-serif-pro"}  # typefaces: packages without code of use
LOADED_BY_OTHERS = {"httptools"}  # by uvicorn, which reads questions with it
BY_EXTRA = {"daft", "ray"}  # of the extra `scale`: imported inside one function, which says how to get them
TYPED = {"peaceops_", "_repr_html_"}  # by the reader alone: `peaceops` without a command, an answer in a notebook


def test_nothing_is_left_that_only_tests_use() -> None:
    """Functions, classes and constants, and methods and fields of classes, that no other line of src names."""
    texts = [p.read_text(encoding="utf-8") for p in (*MODULES, *SRC.rglob("*.j2"))]
    words = Counter(word for text in texts for word in re.findall(r"\w+", text))
    named = {name for path in MODULES for name in names_made(tree(path).body)}
    assert {name for name in named if words[name] == 1 and name[:2] != "__"} <= TYPED


def names_made(body: list[ast.stmt]) -> Iterator[str]:
    """Names that statements make, with those inside classes."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        if isinstance(node, ast.ClassDef):
            yield from names_made([n for n in node.body if not isinstance(n, ast.Assign)])  # members of enumerations
        targets: list[ast.expr] = []
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign):
            targets = [node.target]
        yield from (x.id for t in targets for x in ast.walk(t) if isinstance(x, ast.Name))


def library(requirement: str) -> str:
    """The name in a requirement: duckdb>=2.0,<3 -> duckdb."""
    return re.split(r"[<>=~!]", requirement)[0]


def test_every_library_that_is_imported_is_declared_and_none_besides() -> None:
    imported = set()
    for path in MODULES:
        for node in nodes(path):
            if isinstance(node, ast.Import):
                imported |= {a.name.split(".")[0] for a in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.split(".")[0])
    declared = {IMPORTED_AS.get(name, name) for name in map(library, PROJECT["dependencies"])} - FOR_THEIR_FILES
    assert imported - sys.stdlib_module_names - {"peaceops"} - BY_EXTRA == declared - LOADED_BY_OTHERS
    assert {library(named) for named in PROJECT["optional-dependencies"]["scale"]} == BY_EXTRA


def test_the_packages_of_typefaces_are_those_that_paper_is_set_in() -> None:
    assert {name.replace("_", "-") for name in PACKAGES} == FOR_THEIR_FILES


def test_the_locks_are_of_what_is_declared() -> None:
    run, test = (
        {line for line in (ROOT / "locks" / name).read_text().splitlines() if line[:1] not in ("#", "-")}
        for name in ("run.in", "test.in")
    )
    assert set(PROJECT["dependencies"]) == run - {"editables>=0.5", "hatchling>=1.27"}
    assert set(PROJECT["optional-dependencies"]["dev"]) == test | {"editables>=0.5", "hatchling>=1.27"}


def test_no_test_asks_a_clock() -> None:
    """What takes how long is a benchmark: a test that times fails on a busy machine, and says nothing of the field."""
    clocks = re.compile(r"\b(perf_counter|process_time|monotonic|thread_time)\b|\btime\.time\(")
    here = Path(__file__).resolve()
    timed = [
        p.name for p in here.parent.rglob("test_*.py") if p != here and clocks.search(p.read_text(encoding="utf-8"))
    ]
    assert not timed


WORDS = {"counts", "rule"}  # what a figure counts, and how it was computed: sentences for people
READING = {"split", "rsplit", "partition", "startswith", "endswith", "removeprefix", "removesuffix", "find", "index"}


def test_no_code_reads_the_words_of_a_figure() -> None:
    """A number that hangs on a sentence changes when the sentence is reworded: what code must know is a typed fact."""
    assert [f"{p.relative_to(SRC)}: {words}" for p in MODULES for words in words_read(nodes(p))] == []


def test_code_that_reads_the_words_of_a_figure_is_seen() -> None:
    code = "one.rule == x or held[two.counts] or three.counts.startswith(x) or four.counts"
    assert words_read(tuple(ast.walk(ast.parse(code)))) == ["one.rule", "three.counts", "two.counts"]


def words_read(parts: Sequence[ast.AST]) -> list[str]:
    """Words of figures that code compares, takes as a key or looks into."""
    read = []
    for node in parts:
        looked_at: list[ast.expr] = []
        if isinstance(node, ast.Compare):
            looked_at = [node.left, *node.comparators]
        elif isinstance(node, ast.Subscript):
            looked_at = [node.slice]
        elif isinstance(node, ast.Attribute) and node.attr in READING:
            looked_at = [node.value]
        read += [ast.unparse(x) for x in looked_at if isinstance(x, ast.Attribute) and x.attr in WORDS]
    return sorted(set(read))


def test_no_two_classes_share_a_name() -> None:
    """Unlike things never share a name, nor names that differ by a capital or an underscore alone."""
    names = Counter(
        n.name.replace("_", "").casefold() for p in MODULES for n in tree(p).body if isinstance(n, ast.ClassDef)
    )
    assert [name for name, count in names.items() if count > 1] == []


MEANS_THE_SAME = {  # file names that stand in several rooms, each with the one thing that it means in all of them
    "aid": "aid of payers to hosts",
    "assembly": "votes in the General Assembly",
    "backtest": "forecasts held against what came: of votes, of closings",
    "contributors": "States that send uniformed personnel",
    "cost": "what a mission costs",
    "council": "the area: who decides",
    "due": "what falls due",
    "frame": "what stands around a text: in a Word file, on a page of the site",
    "fatalities": "deaths in missions",
    "host": "the area: hosts",
    "interests": "the area: what lies between payers and hosts",
    "kept": "answers that are kept",
    "mandates": "mandates",
    "meetings": "meetings of the Council",
    "members": "members of the Council",
    "memberships": "memberships in international institutions",
    "missions": "the area: missions",
    "money": "the area: who pays",
    "names": "names of States and missions",
    "news": "what is new since the last decision",
    "numbers": "numbers in words: read in reading/, written in document/",
    "options": "the options for a mission",
    "population": "how many people live in a State",
    "part": "a part of the review, as assemble.py asks for it",
    "payers": "who pays",
    "people": "the area: who serves",
    "places": "where peacekeepers are",
    "precedents": "closed missions most like one",
    "record": "the record of a host",
    "renewals": "decisions that extended a mandate",
    "resources": "items of feeds, by mission",
    "risk": "what followed exits",
    "serve": "serving the site: the command, and what it runs",
    "sentences": "messages that the sections of a part share",
    "staffing": "personnel outside the monthly reports",
    "states": "States and their names",
    "strength": "uniformed personnel of a mission",
    "tasks": "tasks of a mandate",
    "trade": "trade of payers with hosts",
    "votes": "votes of the Council",
    "world": "uniformed personnel of all missions",
}


def test_files_share_a_name_only_where_it_means_the_same() -> None:
    """A new file whose name stands in another room takes a name of its own, or says here what both mean."""
    names = Counter(p.stem for p in MODULES if p.stem != "__init__")
    assert {name for name, count in names.items() if count > 1} == MEANS_THE_SAME.keys()


HIDES_A_ROOM = {  # functions of the public surface; their rooms are loaded first, so that the functions stay
    ("__init__", "interests"),
    ("__init__", "missions"),
    ("__init__", "review"),
    ("cli", "main"),  # where the installed command begins
}


def test_what_a_room_hands_out_hides_none_of_its_modules() -> None:
    """`people.strength` must be the module of that name, and not a function of another module."""
    hidden = set()
    for path in (p for p in MODULES if p.stem == "__init__"):
        inside = {p.stem for p in path.parent.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
        for node in tree(path).body:
            if isinstance(node, ast.ImportFrom) and node.module != dotted(path):
                hidden |= {(room(path), a.asname or a.name) for a in node.names if (a.asname or a.name) in inside}
    assert hidden == HIDES_A_ROOM


UNTYPED = {"book/verify.py", "book/export.py"}  # the example of a broken check, whatever its columns; copies into files


def test_rows_without_a_type_are_asked_for_by_the_keeper_of_the_book_alone() -> None:
    """`view.rows(sql)` gives dictionaries, whose columns no checker sees: everyone else asks for a class of rows."""
    asking = set()
    for path in MODULES:
        for node in nodes(path):
            call = isinstance(node, ast.Call) and node.args and ast.unparse(node.func).endswith("view.rows")
            asking |= {str(path.relative_to(SRC))} if call else set()
    assert asking == UNTYPED


def test_no_row_above_ingest_is_a_dictionary() -> None:
    """A public function takes rows of a class, and no dictionaries of whatever columns; printing and reading what
    users write are apart."""
    apart = ("ingest", "book", "cli", "render", "words", "reading", "web")  # web: what strangers give, as they give it
    taking = []
    for path in (p for p in MODULES if room(p) not in apart and p.name not in ("reform_file.py", "from_yaml.py")):
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef):
                given = [ast.unparse(a.annotation) for a in (*node.args.args, *node.args.kwonlyargs) if a.annotation]
                taking += [
                    f"{path.name} {node.name}" for words in given if re.search(r"(dict|Mapping)\[str, Any\]", words)
                ]
    assert taking == []


def test_the_permanent_members_stand_in_one_place() -> None:
    code = r"['\"](CHN|FRA|RUS|GBR|USA)['\"]"
    lists = {str(p.relative_to(SRC)) for p in MODULES if re.search(rf"({code}[, ]+){{4}}{code}", p.read_text())}
    assert lists == {"book/charter.py"}


OWN_SENTENCES = {"ingest"}  # it speaks to who builds the book


def test_an_error_says_a_message_of_the_catalogue() -> None:
    calls = [(p, n) for p in MODULES if room(p) not in OWN_SENTENCES for n in nodes(p) if isinstance(n, ast.Call)]
    errors = [(p, c) for p, c in calls if getattr(c.func, "id", "") == "PeaceopsError" and c.args]
    own = [(p, c) for p, c in errors if isinstance(c.args[0], ast.Constant | ast.JoinedStr)]
    assert [f"{p.relative_to(SRC)}:{c.lineno}" for p, c in own] == []
