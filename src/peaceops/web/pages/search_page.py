"""Searching by names: a page of what was found, and names proposed while one types."""

from __future__ import annotations

import json

from peaceops.web.answers import Answer
from peaceops.web.pages.addresses import moved
from peaceops.web.pages.name_index import KINDS, meant, search
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said, words

PROPOSED = 8  # names while one types


def page(asked: Asked) -> Page | Answer:
    """What was found by kind. One that is meant without doubt is led to at once."""
    text, book = asked.text("q"), asked.site.book
    if sure := meant(book, text):
        return moved(sure.address)
    found = search(book, text)
    by_kind = [(kind, [f for f in found if f.kind == kind]) for kind in KINDS]
    values = {"asked": text, "found": [(kind, rows) for kind, rows in by_kind if rows]}
    title = said("web-search-title", text=text) if text else said("web-search-button")
    return Page(title, "search.html.j2", values)


def suggest(asked: Asked) -> Answer:
    """The first names, as JSON, for the box of the frame."""
    found = search(asked.site.book, asked.text("q"), PROPOSED)
    rows = [
        {"name": f"{f.key} · {f.name}" if f.kind != "source" else f.name, "kind": _kind(f.kind), "address": f.address}
        for f in found
    ]
    return Answer(json.dumps({"found": rows}, ensure_ascii=False).encode(), "application/json")


def _kind(kind: str) -> str:
    return words().text(said("web-found-kind", kind=kind))
