"""Numbers as users write them: read only where they can mean one thing, else refused with how to write them."""

from __future__ import annotations

import re

NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
WITH_EXPONENT = re.compile(r"-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,3}")
AMOUNT = re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
THOUSANDS_OR_DECIMALS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")  # 41.000 is 41 here and 41,000 elsewhere

LONGEST = 60
HINTS = (
    (r"[^0-9]*", ""),
    (r".*_.*", "write digits without underscores"),
    (r"\(.*\)|[-\u2212\u2013+].*", "write it without a sign or parentheses"),
    (r"[1-9][0-9]{0,2}\.[0-9]{3}", "three digits after a point may be thousands: write 41000 or 41.00"),
    (r"[^,]*,[0-9]{1,2}|0,.*|[0-9]{4,},[0-9]+|[0-9.]*\.[0-9]{3},[0-9]+", "write a point before decimals, no comma"),
    (r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?", "write it without commas, with a point before decimals"),
    (r".*[0-9],.*", "commas part groups of three digits"),
    (r"[0-9]+(?:\.[0-9]{3}){2,}", "commas, not points, part groups of three digits"),
    (r"[0-9.]+[eE].*", "write all digits, without an exponent"),
    (r"0[xobXOB].*", "write a decimal number"),
    (r"[0-9]+:.*", "a colon makes no number"),
    (r"[0-9]+[\s'’][0-9].*", "write digits without spaces or marks between them"),
    (r".*", "write the number alone, without words or signs"),
)


def number(text: str) -> float:
    """The number that a text is: digits, with a minus, a point or an exponent, and without commas, which part thousands
    for some and decimals for others.

    Raises ValueError, with how to write it where that helps."""
    if NUMBER.fullmatch(text) or WITH_EXPONENT.fullmatch(text):
        return float(text)
    raise ValueError(how_to_write(text))


def amount_usd(text: str) -> float:
    """An amount of US dollars, without a sign: 41000000.50 or 41,000,000.50. Raises ValueError as `number` does."""
    if AMOUNT.fullmatch(text) and not THOUSANDS_OR_DECIMALS.fullmatch(text):
        return float(text.replace(",", ""))
    raise ValueError(how_to_write(text))


def how_to_write(text: str) -> str:
    """What to write in place of a text that is no number; "" where nothing can be said."""
    text = text.strip()
    if len(text) > LONGEST:
        return ""
    if any(c.isdigit() and not c.isascii() for c in text):
        return "write the digits 0 to 9"
    return next((words for pattern, words in HINTS if re.fullmatch(pattern, text)), "")
