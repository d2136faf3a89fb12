"""A checked text with every verdict, statements inside others and across lines, and what a page must not obey."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from peaceops.book import open_book
from peaceops.claims.claim import CheckedText, Claim, Official
from peaceops.claims.explain import document
from peaceops.people import strength_at
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


def official(verdict: str = "contradicted") -> Claim:
    """A statement on the strength of UNMIK with the official figure of the shipped book, judged as asked."""
    view = open_book().at()
    at = strength_at(view, "UNMIK", DAY)
    assert at is not None
    own = Official(at.month.uniformed, document(view, at.month.uniformed))
    told = said("claim-figure", value="17", counts="uniformed personnel of UNMIK", period="2018", status="", source="x")
    none = verdict in ("not_checkable", "unknown")
    return Claim(
        quote="5 peacekeepers in UNMIK",
        start=10,
        end=33,
        kind="personnel_mission",
        mission="UNMIK",
        actor="",
        value=5,
        unit="persons",
        as_of="2018-10",
        verdict=verdict,
        explanation=said(
            "claim-unknown-no-figure" if none else "claim-contradicted-same", figure=told, more="", body=""
        ),
        official=() if none else (own,),
    )


def sample(text: str = TEXT) -> CheckedText:
    """The text with its statements."""
    return CheckedText(text, tuple(_claim(text, quote, verdict) for quote, verdict in SPANS), DAY)


def _claim(text: str, quote: str, verdict: str) -> Claim:
    start = text.index(quote)
    return replace(official(verdict), quote=quote, start=start, end=start + len(quote))
