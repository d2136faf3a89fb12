"""A document as a Word file: real styles, captions with fields, true footnotes, tables that can be edited."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

from peaceops.document.model import Document
from peaceops.errors import quoted_path, refused
from peaceops.render.charts.framed import framed
from peaceops.render.paper.compose import set_document
from peaceops.render.paper.fonts import SANS
from peaceops.render.paper.pages import Paper, Plate
from peaceops.render.paper.raster import pngs
from peaceops.render.paper.standalone import alone
from peaceops.render.paper.word.body import BodyWriter, paper_pictures
from peaceops.render.paper.word.frame import add_foot, front, last_pages
from peaceops.render.paper.word.word_styles import add_styles, speak

MADE = (1980, 1, 1, 0, 0, 0)  # the time of every file within, so that the same document gives the same bytes


def to_docx(document: Document, template: Path | None = None) -> bytes:
    """The document as a Word file, in the styles of `template` (a .docx file) where one is given: its page, heads and
    styles are kept, its text is not.

    Raises PeaceopsError for a template that is no Word file, ValueError as `set_document` does.
    """
    import docx

    paper = set_document(document)
    try:
        word = docx.Document(str(template) if template else None)
    except Exception as error:
        raise refused("no-word-template", path=quoted_path(template)) from error
    body = word.element.body
    for child in list(body)[:-1] if template else ():
        body.remove(child)
    _drop_old_styles(word)
    add_styles(word, templated=template is not None)
    speak(word, paper.lang)
    _about(word, paper, document)
    pictures = pngs([alone(_with_legend(p), SANS) for p in paper_pictures(paper)])
    writer = BodyWriter(word, pictures, brief=paper.brief)
    last = body[-1]
    for element in (
        *front(word, paper),
        *(e for p in paper.parts for e in writer.written(p)),
        *last_pages(paper, writer),
    ):
        last.addprevious(element)
    writer.notes.attach(word)
    add_foot(word, paper, templated=template is not None)
    held = io.BytesIO()
    word.save(held)
    return _timeless(held.getvalue())


def _drop_old_styles(word: Any) -> None:
    """Leave out the copy of the styles that Word 2010 kept for itself: it would contradict ours."""
    relations = word.part.rels
    for key in [k for k, r in relations.items() if r.reltype.endswith("/stylesWithEffects")]:
        relations.pop(key)


def _with_legend(picture: Plate) -> str:
    """The drawing with its legend in it, for words alone do not say which hatch is whose."""
    return framed(picture.svg, legend=picture.legend, ground=False) if picture.legend else picture.svg


def _about(word: object, paper: Paper, document: Document) -> None:
    about = word.core_properties  # type: ignore[attr-defined]
    day = datetime.fromisoformat(document.as_of)
    about.title, about.subject, about.author = paper.title, paper.subtitle, "peaceops"
    about.created = about.modified = day
    about.last_modified_by, about.comments, about.language = "peaceops", "", paper.lang


def _timeless(data: bytes) -> bytes:
    """The file with one time for everything within."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as read, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as write:
        for name in read.namelist():
            write.writestr(zipfile.ZipInfo(name, MADE), read.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
