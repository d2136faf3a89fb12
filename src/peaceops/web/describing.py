"""What a question is, in words and as a JSON schema: read off the signature and the docstring of its function."""

from __future__ import annotations

import inspect
import re
from typing import Any

from peaceops.web.closed_sets import choices
from peaceops.web.doors import Door, Param, called, params
from peaceops.words.catalogue import said

PART = re.compile(r"`(\w+)`: (.*?)(?=\s`\w+`(?:, `\w+`)*: |\bRaises\b|$)")
NEXT = re.compile(r"(?<=\w)\. (?=[A-Z`])")  # where another sentence begins
DAY = {"type": "string", "format": "date"}
TEXT: dict[str, Any] = {"type": "string"}
WHOLE, NUMBER, YES = {"type": "integer"}, {"type": "number"}, {"type": "boolean"}
SCHEMAS: dict[str, dict[str, Any]] = {  # by the kind of a parameter; any other is a text
    "date": DAY,
    "date | None": DAY,
    "bool": YES,
    "bool | None": YES,
    "int": WHOLE,
    "int | None": WHOLE,
    "float": NUMBER,
    "float | None": NUMBER,
}


def told_of(door: Door) -> str:
    """The docstring of a question's function, one line a paragraph."""
    paragraphs = inspect.cleandoc(called(door).__doc__ or "").split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def about(door: Door) -> dict[str, str]:
    """What the docstring says of each parameter; else what is said of one of its name."""
    told = {name: NEXT.split(says.strip(" ;"))[0] for name, says in PART.findall(told_of(door).replace("\n\n", " "))}
    return {p.name: told.get(p.name) or str(said(f"param-{p.name.replace('_', '-')}")) for p in params(door)}


def schema(door: Door, param: Param) -> dict[str, Any]:
    """The JSON schema of a parameter's text: its type, closed set and default."""
    found = dict(SCHEMAS.get(param.kind, TEXT))
    if closed := choices(door.function, param.name):
        found["enum"] = list(closed)
    if param.kind in ("str", "int", "float", "bool") and not param.needed and param.default not in ("", None):
        found["default"] = param.default
    return found
