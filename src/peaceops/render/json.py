"""A document as JSON text: the whole of it, every figure with its source and trace."""

from __future__ import annotations

import json

from peaceops.document.model import Document


def to_json(document: Document) -> str:
    """UTF-8 text, one space of indent, keys in the order of the model. Equal documents give equal text."""
    return json.dumps(document.to_dict(), ensure_ascii=False, indent=1, allow_nan=False) + "\n"
