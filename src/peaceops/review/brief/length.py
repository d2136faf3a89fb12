"""How long the first page is: the words that are read before its table, its chart's figures not among them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from peaceops.document.model import Block, Bullets, Paragraph, Strip, text_of

MOST_WORDS = 250  # of the whole page
WORD = re.compile(r"\w[\w’'.,/()-]*")


def words_in(blocks: Iterable[Block]) -> int:
    """The words of paragraphs, points and what stands under the figures of the strip."""
    return sum(len(WORD.findall(said)) for block in blocks for said in _said(block))


def _said(block: Block) -> list[str]:
    if isinstance(block, Paragraph):
        return [text_of(block.parts)]
    if isinstance(block, Bullets):
        return [text_of(item.parts) for item in block.items]
    if isinstance(block, Strip):
        return [text_of(words) for _, words in block.items]
    return []
