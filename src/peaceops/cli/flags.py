"""Options that several commands share, and reading them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any

from peaceops.days import read_day
from peaceops.errors import refused, shown
from peaceops.reading.numbers import number


class Format(StrEnum):
    """How rows are written."""

    table = "table"
    csv = "csv"
    json = "json"


def helped(example: str, summary: str = "") -> dict[str, Any]:
    """What a command says of itself beside its docstring: an example, and a summary where the docstring is long."""
    return {"epilog": f"Example: peaceops {example}"} | ({"short_help": summary} if summary else {})


def day(text: str | None, what: str) -> date | None:
    """An ISO date given by the user; None when not given. The function that takes it holds it to the rule of days."""
    return None if text is None else read_day(text, what)


def numbers(pairs: list[str], what: str) -> dict[str, float]:
    """NAME=NUMBER, each once, as a mapping. Raises PeaceopsError for another form."""
    found: dict[str, float] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        try:
            read = number(value)
        except ValueError:
            raise refused("pair-without-a-number", what=what, pair=shown(pair), name=shown(name)) from None
        if name in found:
            raise refused("pair-twice", what=what, pair=shown(pair), name=shown(name))
        found[name] = read
    return found
