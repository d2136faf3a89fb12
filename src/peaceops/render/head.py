"""What stands at the head of a document in every format."""

from __future__ import annotations

from peaceops.document.figures import Teller
from peaceops.document.model import Document


def facts_of(document: Document, tell: Teller) -> tuple[tuple[str, str], ...]:
    """Label and value, in order: the date, the payer, which sources are used, the edition of the database."""
    text = tell.words.text
    used = text("page-sources-later" if document.hindsight else "page-sources-then")
    against = ((text("page-against"), tell.numbers.day(document.against)),) if document.against else ()
    return (
        (text("page-as-of"), tell.numbers.day(document.as_of)),
        *against,
        (text("page-payer"), document.payer_name or document.payer),
        (text("page-sources-used"), used),
        (text("page-book"), document.book),
    )
