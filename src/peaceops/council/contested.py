"""Which renewals are contested: decisions that extended a mandate on which not all members voted yes.

Source: table member_votes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from peaceops.book import View
from peaceops.book.tables.council import MandatePeriodsRow, VotesRow
from peaceops.council.subjects import find_subject, span
from peaceops.errors import refused, shown, unknown

GROUPINGS = ("mission", "year", "mission-year")
EVERY_MISSION = "all"


@dataclass(frozen=True, slots=True)
class Contested:
    """Renewals of one mission in a span of years, and how many drew an abstention, a negative vote or a non-vote."""

    mission: str
    years: str
    renewals: int
    contested: int

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.mission,
            "years": self.years,
            "renewals": self.renewals,
            "contested": self.contested,
            "share_pct": round(100 * self.contested / self.renewals, 1),
        }


class RenewalVote(NamedTuple):
    """A decision that extended a mandate, the calendar year of its vote, and whether a member did not vote yes."""

    mission: str
    year: int
    contested: bool


def contested_renewals(
    view: View, frm: date | None = None, to: date | None = None, *, about: str | None = None, by: str = "mission"
) -> list[Contested]:
    """Decisions that extended a mandate, and those with a vote that was not yes, by mission, year or both.

    `by`: one of GROUPINGS. The most contested first for missions, else in order of time. Raises PeaceopsError for an
    unknown mission or grouping, an agenda item, and an inverted span.
    """
    start, end = span(frm, to)
    if by not in GROUPINGS:
        raise unknown("grouping", by, GROUPINGS)
    mission = find_subject(view, about).mission if about else None
    if about and mission is None:
        raise refused("agenda-item-has-no-mandate", given=shown(about))
    votes = [v for v in _renewal_votes(view, start, end) if mission in (None, v.mission)]
    years = f"{min((v.year for v in votes), default='')}-{max((v.year for v in votes), default='')}"
    groups: defaultdict[tuple[str, str], list[bool]] = defaultdict(list)
    for vote in votes:
        name = vote.mission if by != "year" else EVERY_MISSION
        groups[name, str(vote.year) if by != "mission" else years].append(vote.contested)
    found = [Contested(m, y, len(hits), sum(hits)) for (m, y), hits in groups.items()]
    if by == "mission":
        return sorted(found, key=lambda c: (-c.contested / c.renewals, -c.renewals, c.mission))
    return sorted(found, key=lambda c: (c.years, c.mission))


def _renewal_votes(view: View, start: date, end: date) -> Iterator[RenewalVote]:
    """Renewals voted on in a span of days, those of which no source has the count left out."""
    for decision in view.where(MandatePeriodsRow, act="extend"):
        vote = view.first(VotesRow, resolution=decision.resolution)
        if vote is not None and vote.yes is not None and start <= vote.voted_on <= end:
            others = (vote.abstain, vote.against, vote.not_voting)
            yield RenewalVote(decision.mission, vote.voted_on.year, any(others))
