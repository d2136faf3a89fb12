"""Women among uniformed personnel: the months whose source gives sexes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, figure
from peaceops.people.months import preferred
from peaceops.people.strength import MonthStrength
from peaceops.people.world import WHOSE, share_of


@dataclass(frozen=True, slots=True)
class Women:
    """Women at a month end: how many (persons), of how many, and their share (per cent)."""

    month_end: date
    women: Figure
    uniformed: Figure
    share: Figure


def women(view: View, mission: str | None = None, to_date: date | None = None) -> tuple[Women, ...]:
    """Women in a mission (None: in all missions together) at every month end whose source gives sexes.

    From November 2009 to August 2014, and from January 2015; women and all persons of a month are from one source.
    """
    table, where = ("strengths", "AND mission = $mission") if mission else ("world_strengths", "")
    whose = f"of {mission}" if mission else WHOSE
    params = {"last": to_date or date.max} | ({"mission": mission} if mission else {})
    known_sex = f"(SELECT * FROM {table} WHERE women IS NOT NULL AND category = 'uniformed')"
    rows = view.rows(
        f"""SELECT s.* FROM {known_sex} s JOIN ({preferred(known_sex)}) USING (month_end, source)
            WHERE month_end <= $last {where} ORDER BY month_end""",
        params,
    )
    out = []
    for row in rows:
        period = row["month_end"].isoformat()
        count = figure(row, "women", f"women among uniformed personnel {whose}", period, unit="persons")
        everyone = figure(row, "persons", f"uniformed personnel {whose}", period, unit="persons")
        share = share_of(count, everyone, f"share of women among uniformed personnel {whose}", digits=1)
        out.append(Women(row["month_end"], count, everyone, share))
    return tuple(out)


def share_of_women(month: MonthStrength, whose: str) -> Women | None:
    """Women of one month's strength, where its source gives sexes and anybody serves."""
    if month.women is None or not month.uniformed.value:
        return None
    share = share_of(month.women, month.uniformed, f"share of women among uniformed personnel {whose}", digits=1)
    return Women(month.month_end, month.women, month.uniformed, share)
