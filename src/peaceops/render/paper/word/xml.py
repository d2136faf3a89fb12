"""WordprocessingML as elements: a tag, its children, its attributes, all in the namespace of Word."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what no XML document may hold
NAME_LENGTH = 40  # letters of the name of a bookmark that Word takes
Element = Any  # of lxml, which has no types


def w(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element of Word; attributes are of its namespace too."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    for child in children:
        if child is not None:
            made.append(child)
    return made


def text(words: str) -> Element:
    """The text of a run, blanks at its ends kept."""
    made = w("t")
    made.text = NO_XML.sub("\ufffd", words)
    made.set(qn("xml:space"), "preserve")
    return made


def run(words: str, style: str = "", **flags: str) -> Element:
    """A run of text in a character style."""
    properties = w("rPr", *([w("rStyle", val=style)] if style else []), *(w(k, val=v) for k, v in flags.items()))
    return w("r", properties if len(properties) else None, text(words))


def field(code: str, shown: str, style: str = "") -> list[Element]:
    """A field: what Word works out anew, and what it shows until then."""
    begin, middle, end = (w("r", w("fldChar", fldCharType=kind)) for kind in ("begin", "separate", "end"))
    asked = w("instrText")
    asked.text = f" {code} "
    asked.set(qn("xml:space"), "preserve")
    return [begin, w("r", asked), middle, run(shown, style), end]


def paragraph(style: str, *children: Element) -> Element:
    """A paragraph in a style."""
    return w("p", w("pPr", w("pStyle", val=style)), *children)


def bookmark_name(anchor: str) -> str:
    """The name of a bookmark for an anchor: what Word allows, the same for the same anchor."""
    plain = re.sub(r"\W", "_", f"a_{anchor}", flags=re.ASCII)
    if len(plain) <= NAME_LENGTH:
        return plain
    return f"{plain[: NAME_LENGTH - 9]}_{sha256(anchor.encode()).hexdigest()[:8]}"
