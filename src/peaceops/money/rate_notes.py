"""What must be said beside the rates of a year: how many there are, and how far those can be trusted that rest on
levels carried back. Method: docs/method/who-pays.md."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book import View
from peaceops.book.reply import Replies
from peaceops.errors import refused
from peaceops.missions.membership import find_member
from peaceops.missions.names import state_name
from peaceops.money.rate_basis import carried_back_error
from peaceops.money.rates import Rate
from peaceops.words.catalogue import Said, said

MEMBERS = 193  # all who are rated in the years of which the book has every rate


def noted(view: View, year: int, found: Sequence[Rate], payer: str = "") -> Replies[Rate]:
    """The rates of a year, or that of one Member State, as an answer with its notes.

    Raises PeaceopsError for a payer that is no Member State, or has no rate of the year."""
    if payer:
        iso3 = find_member(view, payer)
        if not (own := [r for r in found if r.iso3 == iso3]):
            raise refused("no-peacekeeping-rate-of", state=state_name(view, iso3), year=str(year), count=len(found))
        return Replies(own, _notes(view, year, own))
    return Replies(found, _notes(view, year, found))


def _notes(view: View, year: int, found: Sequence[Rate]) -> list[Said]:
    notes = []
    if 1 < len(found) < MEMBERS:
        notes.append(said("rates-of-some", found=len(found), members=MEMBERS, year=str(year)))
    carried = sum(r.basis == "carried_back" for r in found)
    if carried and (error := carried_back_error(view)):
        notes.append(said("rates-carried-back", count=carried, year=str(year), error=error.said()))
    return notes
