"""What the bytes of a file or page are, told by themselves: a name or a server may say anything."""

from __future__ import annotations

import codecs
import io
import re
import zipfile

from peaceops.errors import PeaceopsError, refused
from peaceops.words.catalogue import said

TEXT, HTML, PDF, DOCX = "text", "html", "pdf", "docx"
LOOKED_AT = 4_096  # bytes at the start
WORD_PART = "word/document.xml"
OTHERS = (  # how a file begins that is no article, and the message that names it
    (b"WARC/", "warc"),
    (b"\x1f\x8b", "packed"),
    (b"BZh", "packed"),
    (b"\xfd7zXZ", "packed"),
    (b"\x28\xb5\x2f\xfd", "packed"),
    (b"PAR1", "parquet"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old-word"),
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"\x7fELF", "program"),
)
MARKUP = re.compile(
    rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|section|h1|p)\b[^<>]*>"
)
XML = re.compile(rb"\s*<\?xml")
CHARSET = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})")
MARKS = (  # of byte order, and the encoding
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WIDE = tuple(mark for mark, name in MARKS if name != "utf-8")


def no_article(place: str, found: str, **args: object) -> PeaceopsError:
    """The error for what is no article: the message `found-<found>` says what it is, found at `place`."""
    return refused("no-article", place=place, found=said(f"found-{found}", **args))


def kind_of(content: bytes, place: str) -> str:
    """text, html, pdf or docx. Raises PeaceopsError that names what else it is."""
    start = content[:LOOKED_AT]
    if not start.strip(b"\x00 \t\r\n"):
        raise no_article(place, "nothing" if not start else "no-words")
    if b"%PDF-" in start[:1024]:
        return PDF
    if start.startswith(b"PK\x03\x04"):
        return _of_archive(content, place)
    if other := next((key for mark, key in OTHERS if start.startswith(mark)), ""):
        raise no_article(place, other)
    if start.startswith(WIDE):
        start = content[: LOOKED_AT * 4].decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    elif b"\x00" in content:
        raise no_article(place, "binary")
    return HTML if MARKUP.match(start.removeprefix(codecs.BOM_UTF8)) else TEXT


def _of_archive(content: bytes, place: str) -> str:
    """A DOCX file is a ZIP archive with a document of Word in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
        raise no_article(place, "broken-archive") from None
    if WORD_PART not in names:
        raise no_article(place, "archive")
    return DOCX


def plain_text(content: bytes, place: str) -> str:
    """The characters of a text file in UTF-8, or in UTF-16 with its mark, line ends as they are.

    Raises PeaceopsError for another encoding, naming the line, and for what is no text."""
    named = next((name for mark, name in MARKS if content.startswith(mark)), "utf-8-sig")
    try:
        text = content.decode("utf-8-sig" if named == "utf-8" else named)
    except UnicodeDecodeError as error:
        line = str(content.count(b"\n", 0, error.start) + 1)
        raise no_article(place, "other-encoding-in-line", line=line) from None
    if "\x00" in text:
        raise no_article(place, "binary")
    return text


def page_text(content: bytes, named: str = "") -> str:
    """The characters of a page, in the encoding of its mark, of the server (`named`), of the page, else as browsers do:
    UTF-8 where it is that, the western European one where not. What does not fit becomes a replacement character."""
    by_mark = next((name for mark, name in MARKS if content.startswith(mark)), "")
    by_page = CHARSET.search(content[:LOOKED_AT])
    for name in (by_mark, named, by_page[1].decode("ascii") if by_page else ""):
        if name and (codec := _codec(name)):
            return content.decode(codec, errors="replace").removeprefix("\ufeff")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _codec(name: str) -> str:
    """The codec of a name of an encoding; "" where Python has none for text. Latin-1 is its Windows form on pages."""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    if not getattr(found, "_is_text_encoding", True) or found.name in ("idna", "punycode", "unicode_escape"):
        return ""
    return "cp1252" if found.name in ("iso8859-1", "ascii") else found.name
