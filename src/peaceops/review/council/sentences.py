"""Words and cells that the sections on the mandate and on the Council share."""

from __future__ import annotations

from peaceops.council import Vote
from peaceops.document.model import Ref


def vote_ref(vote: Vote) -> Ref:
    """The symbol of a vote as a reference to its source."""
    return Ref(vote.symbol, vote.source, vote.locator)
