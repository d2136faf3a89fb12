"""What the Council decided and asked for on a mission: cuts, phases and ends, and reports and reviews that fall due.

Source: operative paragraphs of resolutions 1990-2026 (tables drawdown_decisions and mandate_requests).
"""

from __future__ import annotations

from datetime import date, timedelta

from peaceops.book import View
from peaceops.book.tables.council import DrawdownDecisionsRow, MandateRequestsRow, VotesRow

RECENT = timedelta(days=3 * 365)
ENDS = ("final_term", "terminate")  # decisions that make a term the last


def drawdown_decided(view: View, mission: str, day: date) -> tuple[DrawdownDecisionsRow, ...]:
    """Decisions of the three years before `day` on cuts, phases, withdrawal and the end, the newest first."""
    rows = [r for r in view.where(DrawdownDecisionsRow, mission=mission) if day - RECENT <= r.known <= day]
    return tuple(sorted(rows, key=lambda r: (-r.resolution, r.row)))


def is_last_term(view: View, mission: str, resolution: str) -> bool:
    """Whether a resolution (its symbol) made the term that it set the last one of the mission."""
    return any(
        r.decision in ENDS and f"S/RES/{r.resolution} " in f"{resolution} "
        for r in view.where(DrawdownDecisionsRow, mission=mission)
    )


def requests_due(view: View, mission: str, day: date) -> tuple[MandateRequestsRow, ...]:
    """What the Council asked of the Secretary-General by a day that is still to come on `day`, the soonest first."""
    rows = [r for r in view.where(MandateRequestsRow, mission=mission) if r.due is not None and r.due >= day]
    return tuple(sorted(rows, key=lambda r: (r.due or date.max, r.resolution, r.paragraph, r.row)))


def last_vote(view: View) -> VotesRow:
    """The last vote of the Council that the view holds. Raises ValueError for a view without votes."""
    return max(view.all(VotesRow), key=lambda r: (r.voted_on, r.vote))


def last_vote_held(view: View) -> date:
    """The day of the last vote of the Council that the view holds. Raises ValueError for a view without votes."""
    return last_vote(view).voted_on
