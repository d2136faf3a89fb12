"""How a source is named in the body of a document: by the symbol of a document of the United Nations, by a publisher
that may stand there, or as what it is, a press report or a page. Working notes of compilers are taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from peaceops.book.publishers import is_from_press, named_in, of_site
from peaceops.words.catalogue import words

AT_UN = "https://docs.un.org/en/"
BARE = re.compile(r"\b(?:[\w-]+\.)+[a-z]{2,}\b")  # a site without its address
FILE = re.compile(r"\.(?:csv|gz|json|rda)\b")
# Symbols of documents as they are printed: S/RES/1244 (1999), S/2017/911, A/C.5/72/1, ST/ADM/SER.B/1055.
SYMBOL = re.compile(
    r"(?<![\w/.])(?:S/RES/\d+ ?\(\d{4}\)|S/PRST/\d{4}/\d+|S/PV\.\d+|S/\d{4}/\d+(?:/Add\.\d+)?|S/\d{4,5}(?![\d/])"
    r"|A/RES/\d+/\d+|A/(?:C\.\d/)?\d{2}/\d+(?:/Add\.\d+)?(?![\d/])|ST/ADM/SER\.B/\d+(?![\d-]))"
)
RELEASE = re.compile(r"(?<![\w/.])(?:GA|SC|AG|CS)/(?:AB/)?\d+\b")
NOTE = re.compile(
    r"\b(?:classed by us|sentence cut off|symbol cut off|poor machine copy|stored page|only the first part|day derived"
    r"|year derived|not named in the part read|document not named)",
    re.IGNORECASE,
)
NOT_VERIFIED = "not verified"


def may_stand(text: str) -> bool:
    """Whether words may stand in the body as the name of a source: no site, no publisher that is kept out of the body,
    no working note."""
    if text in _unnamed():
        return True
    site = BARE.search(text) and not FILE.search(text)
    return not (site or NOTE.search(text) or is_from_press(text)) and all(p.in_body for p in named_in(text))


@cache
def _unnamed() -> tuple[str, ...]:
    """What stands for a source that is not named."""
    return words().text("ref-press"), words().text("ref-page")


@cache
def shown(text: str) -> str:
    """The name of a source as the body has it."""
    if may_stand(text):
        return text
    if symbols := symbols_in(text):
        return "; ".join(symbols)
    publisher = of_site(BARE.search(text)[0]) if BARE.search(text) else None  # type: ignore[index]
    if publisher and publisher.in_body:
        return publisher.name
    plain = without_notes(text) or text
    if plain != text and may_stand(plain):
        return plain
    press, page = _unnamed()
    of_press = is_from_press(text) or named_in(text) or (publisher and publisher.kind == "press")
    return press if of_press else page


def symbols_in(text: str) -> list[str]:
    """The symbols of documents and press releases of the United Nations in some words, once each, in their order."""
    found = sorted((m.start(), m[0]) for pattern in (SYMBOL, RELEASE) for m in pattern.finditer(text))
    return list(dict.fromkeys(symbol for _, symbol in found))


@cache
def without_notes(text: str) -> str | None:
    """Words of a compiled row without what its compiler noted; None where the compiler did not verify them."""
    if NOT_VERIFIED in text:
        return None
    if not NOTE.search(text):
        return text
    parts = [p for p in text.split("; ") if not NOTE.search(p)]
    return "; ".join(parts) or None


def addresses_at_un(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Symbols with the address at which the United Nations has the document: S/RES/1244 (1999) at
    https://docs.un.org/en/S/RES/1244(1999). Press releases have none there."""
    found = dict.fromkeys(m[0] for text in texts for m in SYMBOL.finditer(text))
    return [(symbol, AT_UN + symbol.replace(" ", "")) for symbol in found]
