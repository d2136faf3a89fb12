"""The text of a DOCX file, by python-docx: paragraphs and tables in their order, a row of a table on a line."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from peaceops.claims.reading.article import MOST_CHARACTERS, Article
from peaceops.claims.reading.content import DOCX, no_article

MOST_UNPACKED = 100_000_000  # bytes of all parts: a small archive can hold any number of zeros


def read_word(content: bytes, place: str) -> Article:
    """The article in a DOCX file. Raises PeaceopsError for one that unpacks to too much, and one without words;
    whatever python-docx raises for a broken one."""
    from docx import Document

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
            raise no_article(place, "archive-without-end", most=MOST_UNPACKED)
    document = Document(io.BytesIO(content))
    lines = [line for part in document.iter_inner_content() for line in _lines(part)]
    title = str(document.core_properties.title or "")
    text = "\n\n".join(line for line in lines if line)
    if not text:
        raise no_article(place, "no-words")
    if len(text) > MOST_CHARACTERS:
        raise no_article(place, "long-text", most=MOST_CHARACTERS)
    return Article(text, " ".join(title.split()), None, DOCX, place)


def _lines(part: Any) -> list[str]:
    """The text of a paragraph, or of each row of a table."""
    if hasattr(part, "rows"):
        return [" | ".join(dict.fromkeys(cell.text.strip() for cell in row.cells)) for row in part.rows]
    return [str(part.text).strip()]
