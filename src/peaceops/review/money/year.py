"""The year that a sentence on a mission's money is about."""

from __future__ import annotations

from datetime import date

from peaceops.exits.endings import ended_by
from peaceops.money.sections import REGULAR_BUDGET
from peaceops.period import Period, fy_of
from peaceops.review.context import Context

FIRST_JULY_TO_JUNE = date(1996, 7, 1)  # A/RES/49/233 A: the financial years of all peacekeeping missions from then on


def money_year(ctx: Context) -> Period:
    """The year of the date, or the one in which a mission that had left by then had its last day: a calendar year on
    the regular budget, and before peacekeeping had years from July to June."""
    ended = ended_by(ctx.view, ctx.mission, ctx.as_of)
    day = ended.period.last if ended else ctx.as_of
    if ctx.profile.funding == REGULAR_BUDGET or day < FIRST_JULY_TO_JUNE:
        return Period.of_year(day.year)
    return fy_of(day)
