"""Statements as ClaimReview (schema.org), which publishers set into their pages for search engines to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.claims.claim import CheckedText, Claim, Official
from peaceops.document.figures import prose
from peaceops.render.marked import named
from peaceops.words.catalogue import said

RATINGS = {"contradicted": 1, "outdated": 2, "needs_context": 3, "supported": 5}  # of 5; the others are no review
BEST, WORST = 5, 1


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What was reviewed, by whom, and when: the address and title of the text, and who publishes the review."""

    address: str
    title: str
    reviewer: str
    day: date


def claim_reviews(checked: CheckedText, about: Reviewed) -> list[dict[str, Any]]:
    """A ClaimReview (JSON-LD) for each statement with a verdict on its figure, in the order of the text. One that is
    not checkable, or on which this database has no figure, is no review and is left out."""
    return [_review(c, checked, about) for c in checked.claims if c.verdict in RATINGS]


def _review(claim: Claim, checked: CheckedText, about: Reviewed) -> dict[str, Any]:
    work: dict[str, Any] = {"@type": "CreativeWork"}
    work |= {"url": about.address} if "://" in about.address else {}
    work |= {"headline": about.title} if about.title else {}
    work |= {"datePublished": checked.published.isoformat()} if checked.published else {}
    item: dict[str, Any] = {"@type": "Claim", "appearance": work}
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "datePublished": about.day.isoformat(),
        **({"author": {"@type": "Organization", "name": about.reviewer}} if about.reviewer else {}),
        "claimReviewed": claim.quote,
        "itemReviewed": item,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": RATINGS[claim.verdict],
            "bestRating": BEST,
            "worstRating": WORST,
            "alternateName": str(said(f"verdict-{claim.verdict.replace('_', '-')}")),
        },
        "reviewBody": " ".join([str(claim.explanation), *_told(claim.official)]),
    }


def _told(official: tuple[Official, ...]) -> Iterator[str]:
    for one in official:
        told = said("checked-official", value=prose(one.figure), named=named(one.figure), document=one.document)
        text = str(told)
        yield f"{text[:1].upper()}{text[1:]}."
