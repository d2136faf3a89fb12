"""Which of the Council's decisions on cuts, phases and the end of a mission say something of a day.

Source: operative paragraphs of resolutions 1990-2026 (tables drawdown_decisions and mandate_periods).
"""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.book.tables.council import DrawdownDecisionsRow
from peaceops.council.due import drawdown_decided
from peaceops.council.mandates import acts_on, current_mandate


def standing(view: View, mission: str, day: date) -> tuple[DrawdownDecisionsRow, ...]:
    """Of these, what the act in force and any since decided; where they decided nothing of the kind, what older ones
    set for a day still to come; the newest first. What is over, or was taken up later, says nothing of today."""
    mandate = current_mandate(view, mission, day)
    acts = (r.resolution for r, symbol in acts_on(view, mission) if mandate and symbol == mandate.resolution)
    since = max(acts, default=0)
    found = drawdown_decided(view, mission, day)
    ahead = (r for r in found if any(d is not None and d >= day for d in (r.from_date, r.to_date)))
    return tuple(r for r in found if r.resolution >= since) or tuple(ahead)
