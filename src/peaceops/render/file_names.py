"""Names of the files that a document is written to."""

from __future__ import annotations

import re

from peaceops.document.model import Document


def stem(document: Document) -> str:
    """The name of the files without their ending: "UNMIK-2018-10-20", and "-hindsight" where later sources are used,
    "-against-2017-01-31" where two reviews are compared, "-brief" for the first page alone."""
    against = f"-against-{document.against}" if document.against else ""
    hindsight = "-hindsight" if document.hindsight else ""
    brief = "-brief" if document.form == "brief" else ""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", f"{document.mission}-{document.as_of}{against}{hindsight}{brief}")


def register_file(document: Document) -> str:
    """The name of the file that holds the register of a page written in two."""
    return f"{stem(document)}.register.js"


def page_file(document: Document) -> str:
    """The name of the page."""
    return f"{stem(document)}.html"


def data_file(document: Document) -> str:
    """The name of the file that holds every figure and row."""
    return f"{stem(document)}.json"
