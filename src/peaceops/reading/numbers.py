"""Numbers as users write them: read only where they can mean one thing, else refused with how to write them."""

from __future__ import annotations

import re

from peaceops.words.catalogue import Said, said

NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
WITH_EXPONENT = re.compile(r"-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,3}")
AMOUNT = re.compile(r"(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?")
THOUSANDS_OR_DECIMALS = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")  # 41.000 is 41 here and 41,000 elsewhere

LONGEST = 60
HINTS = (  # what a text that is no number looks like, and the message of how to write it
    (r"[^0-9]*", ""),
    (r".*_.*", "without-underscores"),
    (r"\(.*\)|[-\u2212\u2013+].*", "without-a-sign"),
    (r"[1-9][0-9]{0,2}\.[0-9]{3}", "thousands-or-decimals"),
    (r"[^,]*,[0-9]{1,2}|0,.*|[0-9]{4,},[0-9]+|[0-9.]*\.[0-9]{3},[0-9]+", "a-point-before-decimals"),
    (r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?", "without-commas"),
    (r".*[0-9],.*", "commas-part-groups"),
    (r"[0-9]+(?:\.[0-9]{3}){2,}", "commas-not-points"),
    (r"[0-9.]+[eE].*", "without-an-exponent"),
    (r"0[xobXOB].*", "decimal"),
    (r"[0-9]+:.*", "a-colon"),
    (r"[0-9]+[\s'’][0-9].*", "without-spaces"),
    (r".*", "alone"),
)


class UnreadError(ValueError):
    """A text that is no number, or could be two. `how` says what to write in its place, None where nothing helps."""

    def __init__(self, how: Said | None) -> None:
        super().__init__(str(how or ""))
        self.how = how


def number(text: str) -> float:
    """The number that a text is: digits, with a minus, a point or an exponent, and without commas, which part thousands
    for some and decimals for others.

    Raises UnreadError, with how to write it where that helps."""
    if NUMBER.fullmatch(text) or WITH_EXPONENT.fullmatch(text):
        return float(text)
    raise UnreadError(how_to_write(text))


def amount_usd(text: str) -> float:
    """An amount of US dollars, without a sign: 41000000.50 or 41,000,000.50. Raises UnreadError as `number` does."""
    if AMOUNT.fullmatch(text) and not THOUSANDS_OR_DECIMALS.fullmatch(text):
        return float(text.replace(",", ""))
    raise UnreadError(how_to_write(text))


def how_to_write(text: str) -> Said | None:
    """What to write in place of a text that is no number; None where nothing can be said."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    if any(c.isdigit() and not c.isascii() for c in text):
        return said("number-digits")
    hint = next((key for pattern, key in HINTS if re.fullmatch(pattern, text)), "")
    return said(f"number-{hint}") if hint else None
