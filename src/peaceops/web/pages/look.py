"""The look of the site as one style sheet: that of the dossier (palette, type, tables, charts), of checked texts, and
on top of these what the frame of the site and families of pages need."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from peaceops.web.answers import Answer
from peaceops.web.pages.page import Asked

CSS = "text/css; charset=utf-8"
OF_DOCUMENTS = ("style.css", "checked.css")


@cache
def style() -> str:
    """The rules, those of the frame after those of documents, those of families of pages last."""
    shared = files("peaceops.render") / "templates"
    own = files("peaceops.web") / "static"
    families = sorted(f.name for f in own.iterdir() if f.name.endswith(".css") and f.name != "site.css")
    parts = [(shared / name).read_text(encoding="utf-8") for name in OF_DOCUMENTS]
    parts += [(own / name).read_text(encoding="utf-8") for name in ("site.css", *families)]
    return "\n".join(parts)


def page(asked: Asked) -> Answer:
    """The style sheet."""
    return Answer(style().encode(), CSS)
