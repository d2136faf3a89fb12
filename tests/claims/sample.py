"""A checked text with every verdict, statements inside others and across lines, and what a page must not obey."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from peaceops.book import open_book
from peaceops.claims.chain import check
from peaceops.claims.claim import CheckedText, Claim
from peaceops.words.catalogue import said

TEXT = (
    "UNMIK <script>alert(1)</script> & co.\n\n"
    "With about 300 civilians and a dozen officers, UNMIK costs $37 million \u202ea year\u202c.\r\n"
    'It has "fulfilled its mandate", <b onmouseover="x()">they say</b>; 14 missions\nserve, [✗9] as in 1999.'
)
SPANS = (
    ("about 300 civilians and a dozen officers", "needs_context"),
    ("a dozen officers", "supported"),
    ("$37 million \u202ea year", "outdated"),
    ('"fulfilled its mandate"', "not_checkable"),
    ('<b onmouseover="x()">they say</b>', "unknown"),
    ("14 missions\nserve", "contradicted"),
)
DAY = date(2018, 10, 17)


def official() -> Claim:
    """A statement of the shipped book's own making, with an official figure."""
    return check(open_book().at(), "There are 5 peacekeepers in UNMIK.", DAY).claims[0]


def sample(text: str = TEXT) -> CheckedText:
    """The text with its statements."""
    return CheckedText(text, tuple(_claim(text, quote, verdict) for quote, verdict in SPANS), DAY)


def _claim(text: str, quote: str, verdict: str) -> Claim:
    start = text.index(quote)
    none = verdict in ("not_checkable", "unknown")
    own = official()
    return replace(
        own,
        quote=quote,
        start=start,
        end=start + len(quote),
        verdict=verdict,
        official=() if none else own.official,
        explanation=said("claim-no-figure") if none else own.explanation,
    )
