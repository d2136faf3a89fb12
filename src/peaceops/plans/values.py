"""Values of a plan's fields: how each kind is read from a YAML word and written as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from peaceops.days import FIRST, LAST, any_day
from peaceops.errors import PeaceopsError
from peaceops.period import Period
from peaceops.plans.plan_lines import BASES, BODIES, PHASES, POSITIONS
from peaceops.reading.numbers import UnreadError, amount_usd, number
from peaceops.reading.plain_yaml import Plain
from peaceops.words.catalogue import said

MOST_WORDS = 2_000  # characters of a text
MOST_ITEMS = 50  # of a list of words in a line
MOST_USD = 1e12
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
# What PyYAML writes as it is (words, or a number with words; a financial year; an edition), and what it quotes for a
# colon alone. There is more of either.
_LETTERS = r"\u2019\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff"
_PLAIN = rf"(?:[A-Za-z0-9 ,.()/%;$+&_'{_LETTERS}-]|:(?=//))*"
PLAIN = re.compile(
    rf"(?:[A-Za-z]|[0-9](?={_PLAIN} )(?={_PLAIN}[A-Za-z]))(?:{_PLAIN}[A-Za-z0-9.)%])?"
    r"|[12][0-9]{3}-[0-9]{2}|(?=[0-9b]*[ac-f])[0-9a-f]{12}"
)
COLONS = re.compile(rf"[A-Za-z0-9][ -~{_LETTERS}]*: [ -~{_LETTERS}]*[A-Za-z0-9.)%]")
WORDS_OF_YAML = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
YES = MappingProxyType({"yes": True, "true": True, "no": False, "false": False})


class MisfitError(ValueError):
    """A value that its kind cannot have."""


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise MisfitError
    words = " ".join(value.split())
    if len(words) > MOST_WORDS:
        raise MisfitError
    return words


def _word(value: Any) -> str:
    if not isinstance(value, str) or not ID.fullmatch(value):
        raise MisfitError
    return str(value)


def _words(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > MOST_ITEMS or not all(isinstance(v, str) and v for v in value):
        raise MisfitError
    return tuple(str(v) for v in value)


def _day(value: Any) -> date:
    try:
        found = any_day(str(value), said("day-asked")) if isinstance(value, str) else None
    except PeaceopsError:
        found = None
    if found is None:
        raise MisfitError
    return found


def _number(value: Any) -> float:
    return _below(value, number)


def _usd(value: Any) -> float:
    return _below(value, amount_usd)


def _below(value: Any, read: Callable[[str], float]) -> float:
    if not isinstance(value, Plain):
        raise MisfitError
    try:
        found = read(value)
    except UnreadError:
        raise MisfitError from None
    if not 0 <= found < MOST_USD:
        raise MisfitError
    return int(found) if float(found).is_integer() else found


def _yes_no(value: Any) -> bool:
    if not isinstance(value, str) or value.lower() not in YES:
        raise MisfitError
    return YES[value.lower()]


def _year(value: Any) -> Period:
    try:
        found = Period.parse(str(value)) if isinstance(value, str) else None
    except (ValueError, PeaceopsError):
        found = None
    if found is None or not found or (found.last - found.first).days not in (364, 365):
        raise MisfitError
    if not FIRST.year <= found.first.year <= LAST.year:
        raise MisfitError
    return found


def _one_of(*names: str) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        if not isinstance(value, str) or value not in names:
            raise MisfitError
        return str(value)

    return read


READ: Mapping[str, Callable[[Any], Any]] = MappingProxyType(
    {
        "text": _text,
        "word": _word,
        "words": _words,
        "day": _day,
        "number": _number,
        "usd": _usd,
        "yes_no": _yes_no,
        "year": _year,
        "basis": _one_of(*BASES),
        "body": _one_of(*BODIES),
        "phase": _one_of(*PHASES),
        "position": _one_of(*POSITIONS),
    }
)
CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"basis": BASES, "body": BODIES, "phase": PHASES, "position": POSITIONS}
)


def written(value: Any) -> str:
    """A value as a YAML scalar or list in one line; "" for nothing."""
    if value is None or value in ("", ()):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Period):
        return value.iso
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return f"[{', '.join(map(written, value))}]"
    return _scalar(value) if isinstance(value, str) else _digits(value)


def _digits(value: Any) -> str:
    return f"{value:.0f}" if float(value).is_integer() else repr(float(value))


def _scalar(text: str) -> str:
    """A text as PyYAML writes it. Most are plain, or quoted for a colon alone: for these the library, which takes as
    long as a plan, is not loaded."""
    if PLAIN.fullmatch(text) and text.lower() not in WORDS_OF_YAML:
        return text
    if COLONS.fullmatch(text):
        return "'{}'".format(text.replace("'", "''"))
    import yaml

    return str(yaml.safe_dump(text, allow_unicode=True, width=10**9, default_flow_style=True)).split("\n")[0]
