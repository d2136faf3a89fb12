"""Contributors as statements ask for them: by the month, so that one answer serves all days of it."""

from __future__ import annotations

from datetime import date, timedelta

from peaceops.book import View, asked
from peaceops.people import Contributors, contributors_at
from peaceops.period import last_of_month


def senders_at(
    view: View, on: date, mission: str | None = None, *, from_date: date | None = None, category: str = "uniformed"
) -> Contributors | None:
    """Contributors to a mission (None: to all) at the last month end of a span that tells them; None without one.

    Reports are of month ends: whatever day of a month is asked for, the answer is that of the month end before it."""
    first = from_date.replace(day=1) if from_date else None
    return _of_months(view, _month_end_by(on), mission, first, category)


@asked
def _of_months(view: View, on: date, mission: str | None, first: date | None, category: str) -> Contributors | None:
    return contributors_at(view, on, mission, from_date=first, category=category)


def _month_end_by(day: date) -> date:
    """The last month end at or before a day."""
    return day if day == last_of_month(day) else day.replace(day=1) - timedelta(days=1)
