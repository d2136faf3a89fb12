"""Sections of blocks as the parts of a page, each figure a link to its card, and what pages of forms share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from peaceops.document.figures import teller
from peaceops.document.model import Block, Chart, Section, Table, text_of
from peaceops.document.writer import Writer
from peaceops.errors import PeaceopsError
from peaceops.web.pages.cards import Cards
from peaceops.words.catalogue import said, words

Answered = TypeVar("Answered")


class LinkedText(str):
    """Words of a cell that lead to a page of the site."""

    __slots__ = ("address",)
    address: str

    def __new__(cls, text: str, address: str) -> LinkedText:
        made = super().__new__(cls, text)
        made.address = address
        return made

    def __html__(self) -> str:
        return f'<a href="{escape(self.address)}"><bdi>{escape(str(self))}</bdi></a>'


@dataclass(frozen=True, slots=True)
class PagePart:
    """A section of a page: its id, its heading ("" for none) and its markup."""

    id: str
    title: str
    inside: Markup


def writer() -> Writer:
    """Makes blocks in the language of the site."""
    return Writer(words())


def section(key: str, blocks: Sequence[Block | None], **args: Any) -> Section:
    """A section of the blocks that there are; its title is the message section-<key>."""
    return writer().section(key, [b for b in blocks if b is not None], **args)


def parts(cards: Cards, sections: Sequence[Section], *, untitled: int = 0) -> tuple[PagePart, ...]:
    """The sections that have a block, as HTML. `untitled`: how many of the first stand without a heading."""
    return tuple(
        PagePart(s.id, "" if n < untitled else s.title, Markup("").join(_block(cards, b) for b in s.blocks))
        for n, s in enumerate(sections)
        if s.blocks
    )


def _block(cards: Cards, block: Block) -> Markup:
    if isinstance(block, Chart):
        return cards.chart(block)
    if not isinstance(block, Table):
        return cards.block(block)
    table = Markup('<div class="sortable">{}</div>').format(cards.table(block))
    if not block.folded:
        return table
    summary = said("pay-open-table", title=text_of(block.caption), count=len(block.rows))
    return Markup("<details><summary>{}</summary>{}</details>").format(teller().words.text(summary), table)


def address(path: str, **query: object) -> str:
    """An address of the site: its path, and what is asked by name; what is empty is left out."""
    given = {name: str(value) for name, value in query.items() if value not in ("", None)}
    return quote(path) + (f"?{urlencode(given)}" if given else "")


def or_none(ask: Callable[[], Answered]) -> Answered | None:
    """An answer, or None where this database has nothing for what is asked."""
    try:
        return ask()
    except PeaceopsError:
        return None
