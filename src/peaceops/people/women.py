"""Women among uniformed personnel, and among each type of them: the months whose source gives sexes. Source: table
strengths."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Counted, Figure, View, asked, counted, fact
from peaceops.book.rules import SHARE_PCT
from peaceops.book.tables.people import StrengthsRow, WorldStrengthsRow
from peaceops.people.months import ALL, MonthOfSource, preferred_of
from peaceops.people.strength import MEASURES, Count, MonthStrength, mission_rows
from peaceops.period import Period

UNIFORMED = "uniformed"  # the category of all of them


@dataclass(frozen=True, slots=True)
class Women:
    """Women at a month end, as the row of one report: how many (persons), of how many, and their share (per cent)."""

    month_end: date
    mission: str
    row: Count

    @property
    def women(self) -> Figure:
        """Women among the personnel that the row counts."""
        counts = counted("women-among", of=self._measured())
        return fact(self.row, self.row.women, counts, Period.month_end(self.month_end))

    @property
    def uniformed(self) -> Figure:
        """All personnel that the row counts: the uniformed, or those of its category."""
        return fact(self.row, self.row.persons, self._measured(), Period.month_end(self.month_end))

    @property
    def share(self) -> Figure | None:
        """The share of women; None where nobody serves."""
        if not self.row.persons:
            return None
        whole = self.row.category == UNIFORMED
        counts = counted("share-of-women", mission=self.mission) if whole else None
        counts = counts or counted("share-of-women-among", of=self._measured())
        return SHARE_PCT(counts, Period.month_end(self.month_end), [self.women, self.uniformed])

    def _measured(self) -> Counted:
        return counted(MEASURES[self.row.category], mission=self.mission)


def women_by_month(
    view: View, mission: str | None = None, to_date: date | None = None, *, category: str = UNIFORMED
) -> tuple[Women, ...]:
    """Women in a mission (None: in all missions together) at every month end whose source gives sexes; `category`: of
    MEASURES, among whom they are counted.

    From November 2009 to August 2014, and from January 2015; women and all persons of a month are from one source.
    """
    told = mission_rows(view, mission) if mission else view.all(WorldStrengthsRow)
    rows = [r for r in told if r.women is not None and r.category == category]
    sources = _sources(view) if mission else preferred_of(MonthOfSource(r.month_end, r.source) for r in rows)
    last = to_date or date.max
    return tuple(
        Women(r.month_end, mission or ALL, r)
        for r in sorted(rows, key=lambda r: r.month_end)
        if r.month_end <= last and r.source == sources[r.month_end]
    )


@asked
def _sources(view: View) -> dict[date, str]:
    """The preferred source of each month end, among those that give sexes by mission."""
    told = view.values(StrengthsRow, ("month_end", "source", "women"), category="uniformed")
    return dict(preferred_of(MonthOfSource(day, source) for day, source, women in told if women is not None))


def share_of_women(month: MonthStrength) -> Women | None:
    """Women of one month's strength, where its source gives sexes and anybody serves."""
    row = month.rows["uniformed"]
    return None if row.women is None or not row.persons else Women(month.month_end, month.mission, row)
