"""Markup of a title or summary as plain words: what a reader would see, and nothing that a browser would run."""

from __future__ import annotations

import re

from markupsafe import Markup

UNSEEN_PARTS = re.compile(
    r"(?is)<(script|style|template|noscript|iframe|object|svg|math|head)\b[^<>]*>(?:.*?</\1\s*>|.*)"
)
BLOCK_TAG = re.compile(r"(?i)</?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote)\b[^<>]*>")
NO_TAG = re.compile(r"<(?![a-zA-Z/!?])")
MARKED = re.compile(r"<[a-zA-Z/!][^<>]*>|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});")
UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def plain_words(markup: str) -> str:
    """The words of some markup, one line a block. It may be escaped markup of escaped markup, as in feeds that were
    joined from others. Controls and marks of direction are left out."""
    text = markup.replace("\r", "\n")
    for _ in range(2):
        if not MARKED.search(text):
            break
        text = NO_TAG.sub("&lt;", BLOCK_TAG.sub("\n", UNSEEN_PARTS.sub(" ", text)))
        text = "\n".join(Markup(line).striptags() for line in text.split("\n"))
    lines = (" ".join(line.split()) for line in UNPRINTED.sub("", text).split("\n"))
    return "\n".join(filter(None, lines))
