"""The chain: a text in, its statements with verdicts out."""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.claims.assertion import Assertion
from peaceops.claims.claim import CheckedText, Claim
from peaceops.claims.explain import explained, officials
from peaceops.claims.judge import judged
from peaceops.claims.match import evidence_for
from peaceops.claims.understand import statements_in
from peaceops.words.catalogue import said


def check(view: View, text: str, published: date | None = None) -> CheckedText:
    """The statements of a text about peace operations, in its order, each judged by the book.

    `published`: the day of the text, by which relative words are resolved; None where it is not known."""
    claims = tuple(_claim(view, text, s) for s in statements_in(view, text, published))
    notes = () if published or not claims else (said("claim-note-undated"),)
    return CheckedText(text, claims, published, notes)


def _claim(view: View, text: str, s: Assertion) -> Claim:
    verdict = judged(s, evidence_for(view, s))
    value = int(s.value) if isinstance(s.value, float) and s.value.is_integer() else s.value
    return Claim(
        quote=text[s.start : s.end],
        start=s.start,
        end=s.end,
        kind=s.kind,
        mission=s.body or s.mission,
        actor=s.actor,
        value=value,
        unit=s.unit,
        as_of=s.time.iso if s.time else "",
        verdict=verdict.verdict,
        explanation=explained(view, s, verdict),
        official=officials(view, verdict),
        hedge=s.hedge,
        value_max=s.value_max,
        paragraph=s.paragraph,
    )
