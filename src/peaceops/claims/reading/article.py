"""What every reader of `claims/reading/` hands out, and the limits that hold for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MOST_BYTES = 20_000_000  # of a file or a page: a long report of the Secretary-General as PDF has two to five million
MOST_CHARACTERS = 2_000_000  # of a text: about 700 printed pages


@dataclass(frozen=True, slots=True)
class Article:
    """The main text of what was given, as claims are found in it: offsets of claims count its characters.

    `published`: the day that the page itself states, None where it states none; `kind`: text, html, pdf or docx;
    `place`: the path or address, "-" for standard input."""

    text: str
    title: str = ""
    published: date | None = None
    kind: str = "text"
    place: str = "-"
