"""Matching statements on who submitted a draft, from the record of drafts since 2000."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from peaceops.book import View, counted
from peaceops.book.figure import fact
from peaceops.book.tables.council import DraftsRow
from peaceops.claims.assertion import Assertion
from peaceops.claims.counterpart import SAME, Counterpart
from peaceops.claims.know_votes import votes_meant
from peaceops.claims.say_sponsors import SPONSOR
from peaceops.missions.states import name_then


def sponsors_known(view: View, s: Assertion, day: date) -> Iterator[Counterpart]:
    """The States that submitted the draft of the vote that is meant. One that is not among them is no sponsor only
    where the vote is sure: by the number of its resolution, the day told, or a veto."""
    told = [iso3 for iso3, role in s.voters if role == SPONSOR]
    casts = tuple((iso3, role) for iso3, role in s.voters if role != SPONSOR)
    sure = bool(s.resolution or casts or (s.time and s.time.said and s.time.first == s.time.last))
    for vote in votes_meant(view, replace(s, thing="council", voters=casts), day)[:1]:
        for row in view.where(DraftsRow, vote=vote.vote):
            sponsors = [iso3 for iso3 in (row.sponsors or "").split(";") if iso3]
            holds = set(told) <= set(sponsors)
            if sponsors and (holds or sure):
                names = ", ".join(name_then(view, iso3) for iso3 in sponsors)
                counts = counted("sponsors-of", symbol=vote.symbol, states=names)
                on = date.fromisoformat(str(vote.day.value))
                yield Counterpart(fact(row, len(sponsors), counts, on), SAME, holds=holds)
