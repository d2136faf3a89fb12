"""Write the documents that are made from code: the pages of tables, invariants and gaps, and DATA-TERMS.md.

    python docs/generate.py

A test finds them up to date.
"""

from __future__ import annotations

import csv
import importlib.util
import sys
from pathlib import Path

from peaceops.book import open_book
from peaceops.book.figure import CONFIDENCES, STATUSES
from peaceops.book.invariants import every_check
from peaceops.book.tables import TABLES
from peaceops.words.catalogue import ENGLISH, HERE, words
from peaceops.words.catalogue import languages as held_languages
from peaceops.words.fluent import read_messages

DOCS = Path(__file__).resolve().parent
sys.path.insert(0, str(DOCS))
from gaps import gaps  # noqa: E402 - beside this file

TERMS_HEAD = """# Terms of the data

The code of peaceops is under the Apache Licence 2.0 (`LICENSE`). The facts in the shipped book come from the
publishers below, each under its own terms; whoever passes them on keeps the credit. peaceops is not affiliated with
the United Nations and does not use its emblem. Texts of documents are not shipped: titles, symbols, paragraph numbers,
figures and coded facts are.
"""

LANGUAGES_HEAD = """`peaceops review ... --lang fr` says a document in French. What a language lacks is said in English
and counted: on standard error, at the foot of the document, in its JSON (`untranslated`). Errors, and what commands
other than `review` print, are English.
"""


def tables() -> str:
    """A note on each table: what it holds, its key, its columns."""
    out = ["# The tables of the book\n", "Made from `src/peaceops/book/tables/` by `docs/generate.py`.\n"]
    out.append(
        "Every fact table also carries: "
        + "; ".join(f"`{c.name}` ({c.says})" for c in next(t.facts for t in TABLES if t.fact))
        + ".\n"
    )
    out.append("Statuses: " + "; ".join(f"`{k}` {words().text(f'meaning-{k}')}" for k in STATUSES) + ".\n")
    out.append("Confidences: " + "; ".join(f"`{k}` {words().text(f'grade-{k}')}" for k in CONFIDENCES) + ".\n")
    for table in TABLES:
        out.append(f"## {table.name}\n\n{table.says}\n")
        out.append(
            f"Key: {', '.join(table.key)}. File: `{table.filename()}`.{'' if table.fact else ' Not a fact table.'}\n"
        )
        out.append("| column | type | unit | meaning |\n|---|---|---|---|")
        out += [
            f"| {c.name}{'' if c.required else ' (may be empty)'} | {c.type} | {c.unit} | {c.says} |"
            for c in table.columns
        ]
        out.append("")
    return "\n".join(out)


def invariants() -> str:
    """Every invariant that `peaceops book verify` checks."""
    checks = every_check()
    out = [
        "# Invariants of the book\n",
        f"`peaceops book verify` checks these {len(checks)}. Made by `docs/generate.py`.\n",
    ]
    out += [f"- `{c.name}`: {c.says}" for c in checks]
    return "\n".join(out) + "\n"


def terms() -> str:
    """Every publisher, title, address and terms."""
    out = [TERMS_HEAD, "| publisher | title | symbol | obtained from | terms |\n|---|---|---|---|---|"]
    sources = open_book().at().sources.values()
    for s in sorted(sources, key=lambda s: (s.publisher, s.title)):
        cells = (s.publisher, s.title, s.symbol or "", s.address, s.terms)
        out.append("| " + " | ".join(str(c).replace("|", "/") for c in cells) + " |")
    return "\n".join(out) + "\n"


def languages() -> str:
    """How much of the words each language has, file by file."""
    out = ["# Languages of documents\n", "Made from `src/peaceops/words/` by `docs/generate.py`.\n", LANGUAGES_HEAD]
    for lang in (code for code in held_languages() if code != ENGLISH):
        own, known = words(lang).keys(), 0
        out.append(f"## {lang}\n\n| file | messages | translated |\n|---|--:|--:|")
        for path in sorted((HERE / ENGLISH).glob("*.ftl")):
            keys = read_messages(path)
            done = sum(key in own for key in keys)
            known += done
            out.append(f"| {path.stem} | {len(keys):,} | {done:,} |")
        out.append(f"| **all** | {len(words().keys()):,} | {known:,} |\n")
        named = sorted(p.name for p in (HERE / lang).glob("*.csv"))
        out.append(f"Beside them: {', '.join(f'`{n}` ({_rows(HERE / lang / n):,} rows)' for n in named)}.\n")
    return "\n".join(out)


def _rows(path: Path) -> int:
    with path.open(encoding="utf-8", newline="") as handle:
        return sum(1 for _ in csv.DictReader(handle))


def notebook() -> str:
    """The worked notebook, its cells run anew."""
    spec = importlib.util.spec_from_file_location("notebook", DOCS / "notebook.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: str = module.notebook()
    return made


DOCUMENTS = {
    DOCS / "data" / "tables.md": tables,
    DOCS / "data" / "invariants.md": invariants,
    DOCS / "data" / "languages.md": languages,
    DOCS / "gaps.md": gaps,
    DOCS.parent / "DATA-TERMS.md": terms,
    DOCS / "notebook.ipynb": notebook,
}

if __name__ == "__main__":
    for path, make in DOCUMENTS.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(make(), encoding="utf-8")
        print(path.relative_to(DOCS.parent))
