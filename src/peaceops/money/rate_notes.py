"""What must be said beside the rates of a year: how many there are, and how far those can be trusted that rest on
levels carried back. Method: docs/method/who-pays.md."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book import View
from peaceops.book.reply import Replies
from peaceops.money.rate_basis import carried_back_error
from peaceops.money.rates import Rate
from peaceops.words.catalogue import said

MEMBERS = 193  # all who are rated in the years of which the book has every rate


def noted(view: View, year: int, found: Sequence[Rate]) -> Replies[Rate]:
    """The rates of a year as an answer with its notes."""
    notes = []
    if len(found) < MEMBERS:
        notes.append(said("rates-of-some", found=len(found), members=MEMBERS, year=str(year)))
    carried = sum(r.basis == "carried_back" for r in found)
    if carried and (error := carried_back_error(view)):
        notes.append(said("rates-carried-back", count=carried, year=str(year), error=error.said()))
    return Replies(found, notes)
