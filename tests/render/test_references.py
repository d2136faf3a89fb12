"""The sources of a document as references: every source once, in forms that other programs read."""

from __future__ import annotations

import json
import re
from dataclasses import replace

from made_reviews import UNMIK, made
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.model import Document
from peaceops.render.references import to_bibtex, to_csl, to_ris


def titled(document: Document, title: str) -> SourcesRow:
    """The first source of a document under another title."""
    return SourcesRow(**document.sources[0].as_dict() | {"title": title})


def test_every_source_is_an_item_of_csl_json() -> None:
    document = made(*UNMIK)
    items = json.loads(to_csl(document))
    assert [i["id"] for i in items] == [row.source for row in document.sources]
    for item, row in zip(items, document.sources, strict=True):
        assert item["title"] == row.title and item["author"] == [{"literal": row.publisher}]
        assert item["accessed"]["date-parts"] == [[row.accessed.year, row.accessed.month, row.accessed.day]]
        assert "URL" in item or item["note"]
        assert item.get("URL", "https://").startswith(("http://", "https://"))


def test_every_source_is_an_entry_of_bibtex_with_balanced_braces() -> None:
    document = made(*UNMIK)
    text = to_bibtex(document)
    assert len(re.findall(r"^@misc\{", text, re.M)) == len(document.sources)
    plain = re.sub(r"\\[{}]", "", text)
    assert plain.count("{") == plain.count("}")


def test_signs_of_latex_are_words_in_bibtex() -> None:
    document = made(*UNMIK)
    wild = titled(document, "50% of_A & B {x} $1 #2 ~ ^ \\end")
    text = to_bibtex(replace(document, sources=(wild,)))
    assert r"50\% of\_A \& B \{x\} \$1 \#2 \textasciitilde{} \textasciicircum{} \textbackslash{}end" in text


def test_every_source_is_a_record_of_ris() -> None:
    document = made(*UNMIK)
    records = to_ris(document).split("ER  - \n")
    assert len([r for r in records if r.strip()]) == len(document.sources)
    for record in filter(str.strip, records):
        lines = record.strip().splitlines()
        assert lines[0] == "TY  - DATA" and all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)


def test_a_line_break_in_a_title_does_not_make_a_field() -> None:
    document = made(*UNMIK)
    wild = titled(document, "One\nER  - \nTY  - BOOK")
    text = to_ris(replace(document, sources=(wild,)))
    assert text.count("\nER  - ") == 1 and "\nTY  - BOOK" not in text
