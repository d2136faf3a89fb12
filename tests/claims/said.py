"""What tests of the check of texts share: the claims of a text of a day, by kind."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.claims.claim import Claim


def claims(text: str, published: date | None, *kinds: str) -> list[Claim]:
    """The claims of a text, of some kinds or of all."""
    return [c for c in peaceops.check(text, published) if not kinds or c.kind in kinds]


def verdicts(text: str, published: date | None, *kinds: str) -> list[str]:
    """Their verdicts."""
    return [c.verdict for c in claims(text, published, *kinds)]
