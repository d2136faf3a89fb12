"""Statements as ClaimReview (schema.org), which publishers set into their pages for search engines to read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.claims.claim import CheckedText, Claim
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
        "reviewBody": str(claim.explanation),
    }
