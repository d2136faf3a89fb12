"""Tables and charts of a page as files: `take=ID.csv`, `.svg` or `.png` after the address of the page."""

from __future__ import annotations

from peaceops.book import Book
from peaceops.book.tables.registers import SourcesRow
from peaceops.document.model import Chart
from peaceops.errors import nearest, refused, shown
from peaceops.render.taken import TAKEN, taken
from peaceops.web.answers import Answer
from peaceops.web.pages.page import Page

MEDIA = {"csv": "text/csv; charset=utf-8", "svg": "image/svg+xml", "png": "image/png"}


def taken_from(book: Book, page: Page, wanted: str) -> Answer:
    """A table or chart of a page as a file. Raises PeaceopsError for a name that no table or chart of the page has
    (nearest offered), and for a drawing of a table."""
    cards = page.values.get("cards")
    blocks = page.blocks if page.blocks is not None else (cards.blocks if cards else {})
    name, _, form = wanted.rpartition(".")
    block = blocks.get(name)
    if block is None or form not in TAKEN or (form != "csv" and not isinstance(block, Chart)):
        there = [f"{key}.csv" for key in blocks] + [f"{k}.svg" for k, b in blocks.items() if isinstance(b, Chart)]
        raise refused("web-not-taken", name=shown(wanted), names=", ".join(nearest(wanted, there) or there[:3]))
    named = (("content-disposition", f'attachment; filename="{name}.{form}"'),)
    publishers = {row.source: row.publisher for row in book.at().all(SourcesRow)}
    return Answer(taken(block, form, publishers), MEDIA[form], headers=named)
