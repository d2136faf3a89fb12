"""Texts put to the vote, from the book, in the order and form that the vote model learns from.

Source: tables votes and member_votes.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from peaceops.book import View
from peaceops.council.forecast_texts import UNLABELLED, Text

CONTINUES = {"SUN": "RUS"}  # the seat and the record of the Soviet Union are continued by the Russian Federation
SQL = """
    SELECT v.vote, v.voted_on, v.outcome, v.agenda, v.mission,
      string_agg(m.iso3 || m."cast", ' ' ORDER BY m.iso3) AS casts
    FROM votes v JOIN member_votes m USING (vote) WHERE v.voted_on < ?
    GROUP BY v.vote, v.voted_on, v.outcome, v.agenda, v.mission, v.resolution
    HAVING bool_or(m."cast" <> 'NV')
    ORDER BY v.voted_on, v.resolution NULLS LAST, v.vote"""


class TextVoted(NamedTuple):
    """A text put to the vote, with the members and what each cast ("CHNA FRAY ...")."""

    vote: str
    voted_on: date
    outcome: str
    agenda: str | None
    mission: str | None
    casts: str


def texts_before(view: View, day: date) -> list[Text]:
    """Texts voted on before `day` that the view holds, in order of time; adoptions without a vote are none."""
    return [
        Text(
            vote=row.vote,
            day=row.voted_on.toordinal(),
            casts={CONTINUES.get(c[:3], c[:3]): c[3:] for c in row.casts.split()},
            outcome=row.outcome,
            agenda=row.agenda or UNLABELLED,
            mission=row.mission,
        )
        for row in view.ask(TextVoted, SQL, [day])
    ]
