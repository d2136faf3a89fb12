"""What a screen reader meets in a PDF: the text of each sequence of marked content, and the tree of tags."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from pypdf import PdfReader
from pypdf.generic import ContentStream

BLOCKS = {kind: re.compile(rf"beginbf{kind}(.*?)endbf{kind}".encode(), re.DOTALL) for kind in ("char", "range")}
PAIRS = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
RANGES = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
SHOWN = {b"Tj", b"TJ", b"'", b'"'}
ARTIFACT = "Artifact"


class Marked(NamedTuple):
    """A sequence of marked content with text in it: its page, its number there (None: an artifact, or unmarked), its
    tag ("" for text outside any sequence)."""

    page: int
    mcid: int | None
    tag: str
    text: str


@dataclass
class Element:
    """An element of the tree: its type, what it holds in order (elements, and sequences as page and number)."""

    type: str
    attributes: dict[str, Any]
    kids: list[Element | tuple[int, int]] = field(default_factory=list)

    def all(self, type_: str) -> Iterator[Element]:
        """The elements of a type, in order."""
        if self.type == type_:
            yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.all(type_)

    def sequences(self) -> Iterator[tuple[int, int]]:
        """The sequences that it holds at any depth, in order."""
        for kid in self.kids:
            yield from kid.sequences() if isinstance(kid, Element) else (kid,)


class Tagged:
    """A PDF as sequences and a tree."""

    def __init__(self, pdf: bytes) -> None:
        self._reader = PdfReader(io.BytesIO(pdf))
        self.marked = [m for n, page in enumerate(self._reader.pages) for m in _sequences(n, page)]
        held = self._reader.pages
        self._pages = {p.indirect_reference.idnum: n for n, p in enumerate(held) if p.indirect_reference}
        self._texts = {(m.page, m.mcid): m.text for m in self.marked if m.mcid is not None}
        self.tree = Element("StructTreeRoot", {})
        self._fill(self.tree, self._reader.trailer["/Root"]["/StructTreeRoot"].get("/K"), None)

    def text(self, element: Element) -> str:
        """All the text of an element."""
        return "".join(self._texts.get(at, "") for at in element.sequences())

    def _fill(self, parent: Element, kids: Any, page: Any) -> None:
        kids = kids.get_object() if hasattr(kids, "get_object") else kids
        for kid in kids if isinstance(kids, list) else [] if kids is None else [kids]:
            read = kid.get_object() if hasattr(kid, "get_object") else kid
            if isinstance(read, int):
                parent.kids.append((page, int(read)))
            elif "/S" in read:
                own = read.raw_get("/Pg").idnum if "/Pg" in read else None
                made = Element(str(read["/S"])[1:], _attributes(read.get("/A")))
                parent.kids.append(made)
                self._fill(made, read.get("/K"), self._pages.get(own, page) if own else page)
            elif "/MCID" in read:
                own = read.raw_get("/Pg").idnum if "/Pg" in read else None
                parent.kids.append((self._pages[own] if own else page, int(read["/MCID"])))


def _attributes(given: Any) -> dict[str, Any]:
    given = given.get_object() if hasattr(given, "get_object") else given
    each = given if isinstance(given, list) else [] if given is None else [given]
    return {key: value for one in each for key, value in one.get_object().items()}


def _sequences(number: int, page: Any) -> Iterator[Marked]:
    """The sequences of a page with text, in the order in which they are painted."""
    fonts = {name: _to_unicode(f.get_object()) for name, f in page["/Resources"].get("/Font", {}).items()}
    stack: list[tuple[str, int | None]] = []
    texts: list[str] = []
    font: dict[int, str] = {}
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator in (b"BDC", b"BMC"):
            if not stack and texts:
                yield Marked(number, None, "", "".join(texts))
                texts = []
            about = operands[1] if operator == b"BDC" and isinstance(operands[1], dict) else {}
            stack.append((str(operands[0])[1:], about.get("/MCID")))
        elif operator == b"EMC":
            tag, mcid = stack.pop()
            if not stack and texts:
                yield Marked(number, mcid, tag, "".join(texts))
                texts = []
        elif operator == b"Tf":
            font = fonts[operands[0]]
        elif operator in SHOWN:
            each = operands[-1] if isinstance(operands[-1], list) else [operands[-1]]
            texts += [_decoded(piece, font) for piece in each if not isinstance(piece, int | float)]
    if texts:
        yield Marked(number, None, "", "".join(texts))


def _decoded(piece: Any, font: dict[int, str]) -> str:
    raw = piece if isinstance(piece, bytes) else piece.original_bytes
    return "".join(font.get(int.from_bytes(raw[n : n + 2], "big"), "\ufffd") for n in range(0, len(raw), 2))


def _to_unicode(font: Any) -> dict[int, str]:
    """Characters by code, from the table that a font has for readers."""
    table = font["/ToUnicode"].get_data()
    found: dict[int, str] = {}
    for block in BLOCKS["range"].findall(table):
        for first, last, text in RANGES.findall(block):
            codes = range(int(first, 16), int(last, 16) + 1)
            found |= {code: chr(int(text, 16) + n) for n, code in enumerate(codes)}
    for block in BLOCKS["char"].findall(table):
        found |= {int(code, 16): bytes.fromhex(to.decode()).decode("utf-16-be") for code, to in PAIRS.findall(block)}
    return found
