"""Options that several commands share, and reading them."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from peaceops.errors import PeaceopsError


class Format(StrEnum):
    """How rows are written."""

    table = "table"
    csv = "csv"
    json = "json"


def day(text: str | None, what: str) -> date | None:
    """An ISO date given by the user; None when not given."""
    if text is None:
        return None
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise PeaceopsError(f"{what} {text!r} is not a date: expected one like 2018-10-20.") from None
    if found.year < 1945:
        raise PeaceopsError(f"{what} {text!r} is before the United Nations: expected a date from 1945-10-24 on.")
    return found


def numbers(pairs: list[str], what: str) -> dict[str, float]:
    """NAME=NUMBER, each once, as a mapping. Raises PeaceopsError for another form."""
    found: dict[str, float] = {}
    for pair in pairs:
        name, _, value = pair.partition("=")
        try:
            found[name] = float(value)
        except ValueError:
            raise PeaceopsError(f"{what} {pair!r}: expected a number after '=', as in {name}=1.") from None
    return found
