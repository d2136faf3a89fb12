"""What the Council decided and asked for on a mission: cuts, phases and ends, and reports and reviews that fall due.

Source: operative paragraphs of resolutions 1990-2026 (tables drawdown_decisions and mandate_requests).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from peaceops.book import View
from peaceops.book.store import Book
from peaceops.book.tables.council import DrawdownDecisionsRow, MandateRequestsRow, VotesRow
from peaceops.words.catalogue import Said, said

RECENT = timedelta(days=3 * 365)
ENDS = ("final_term", "terminate")  # decisions that make a term the last
ON = ("terminate",)  # happens on its day
HOLDS = ("final_term", "suspend_reduction", "residual_authority", "conditions")  # to its day; others are due by it


def drawdown_decided(view: View, mission: str, day: date) -> tuple[DrawdownDecisionsRow, ...]:
    """Decisions of the three years before `day` on cuts, phases, withdrawal and the end, the newest first."""
    rows = [r for r in view.where(DrawdownDecisionsRow, mission=mission) if day - RECENT <= r.known <= day]
    return tuple(sorted(rows, key=lambda r: (-r.resolution, r.row)))


def day_word(row: DrawdownDecisionsRow) -> str:
    """How the last day of a decision is meant: a span ends `to` it; something happens `on` it, holds `until` it, or is
    due `by` it."""
    if row.from_date is not None:
        return "to"
    if row.decision in ON:
        return "on"
    return "until" if row.lasts or row.decision in HOLDS else "by"


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


def how_far(day: date, last: date) -> str:
    """Whether the votes at hand, up to `last`, reach a day: for messages on a term that has passed."""
    return "to-the-day" if day <= last else "to-the-last-vote"


def ends_passed(view: View, missions: Sequence[str], day: date) -> tuple[Said, ...]:
    """That the last end dates at hand of these missions' mandates have passed on `day`, which is no end of theirs: a
    sentence that names the missions in order, none without a mission."""
    if not missions:
        return ()
    last = last_vote_held(Book(view.folder).at())
    about = {"missions": tuple(missions), "count": len(missions), "last": last, "known": how_far(day, last)}
    return (said("calendar-ends-passed", **about),)


def last_vote_held(view: View) -> date:
    """The day of the last vote of the Council that the view holds. Raises ValueError for a view without votes."""
    return max(day for (day,) in view.values(VotesRow, ["voted_on"]))  # type: ignore[no-any-return]
