"""How long a document is on paper: the pages of its body, between the contents and the list of figures."""

from __future__ import annotations

import io

from peaceops.document.model import Document

MOST_PAGES = 25  # of the body of a review
FIGURES = "annex-of-figures"  # the anchor of the list of figures (report.typ)


def body_pages(document: Document, pdf: bytes) -> int:
    """Pages from the first section to the last, whole or begun, before the list of figures."""
    from pypdf import PdfReader

    read = PdfReader(io.BytesIO(pdf))
    first, figures = (read.named_destinations[name] for name in (document.sections[0].id, FIGURES))
    start, end = (read.get_destination_page_number(d) or 0 for d in (first, figures))
    return end - start
