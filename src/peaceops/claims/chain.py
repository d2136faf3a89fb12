"""The chain: a text in, its statements with verdicts out."""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.claims.assertion import Assertion
from peaceops.claims.claim import CheckedText, Claim
from peaceops.claims.explain import explained, officials
from peaceops.claims.judge import judged
from peaceops.claims.letters import evened
from peaceops.claims.match import evidence_for
from peaceops.claims.together import together
from peaceops.claims.understand import statements_in
from peaceops.claims.verdict import Verdict
from peaceops.words.catalogue import said


def check(view: View, text: str, published: date | None = None) -> CheckedText:
    """The statements of a text about peace operations, in its order, each judged by the book.

    `published`: the day of the text, by which relative words are resolved; None where it is not known."""
    pairs = [(s, judged(s, evidence_for(view, s))) for s in statements_in(view, text, published)]
    claims = tuple(_claim(view, text, s, verdict) for s, verdict in together(evened(text), pairs))
    notes = () if published or not claims else (said("claim-note-undated"),)
    return CheckedText(text, claims, published, notes)


def _claim(view: View, text: str, s: Assertion, verdict: Verdict) -> Claim:
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
