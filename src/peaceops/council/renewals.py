"""Renewals of a mandate and how contested they were; vetoed drafts on mandates.

Sources: the mandate's decisions and the votes of members on them; vetoed and failed drafts since 1990
(docs/method/council-forecast.md).
"""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure, View, counted
from peaceops.book.rules import COUNT, SHARE_PCT, Picked, selection
from peaceops.book.store import asked
from peaceops.book.tables.council import OperationVetoesRow, VotesRow
from peaceops.council.mandates import acts_on
from peaceops.council.votes import Vote, votes_named
from peaceops.period import Period


@dataclass(frozen=True, slots=True)
class Renewals:
    """Decisions that extended a mandate: how many, and how many drew an abstention or a negative vote, and by year."""

    total: Figure
    contested: Figure
    share: Figure
    by_year: tuple[tuple[Period, Figure, Figure], ...]  # year, unopposed, contested
    last: Vote


@asked
def _extending(view: View, mission: str) -> tuple[Vote, ...]:
    return tuple(votes_named(view, [symbol for r, symbol in acts_on(view, mission) if r.act == "extend"]))


@selection("renewals")
def renewal_rows(view: View, *, mission: str, contested: str = "", year: int = 0) -> tuple[VotesRow, ...]:
    """Votes on decisions that extended a mandate, in order of time. `contested`: yes (with an abstention or a vote
    against) or no; "" for both. `year`: those of one calendar year; 0 for all."""
    wanted = [
        v
        for v in _extending(view, mission)
        if (not contested or v.unopposed is (contested == "no")) and year in (0, v.day.period.year)
    ]
    return tuple(row for v in wanted if (row := view.first(VotesRow, vote=v.vote)))


def renewals_of(view: View, mission: str) -> Renewals | None:
    """How contested the renewals of a mission were; None where the view has none."""
    votes = _extending(view, mission)
    if not votes:
        return None
    period = Period.span(votes[0].day.period, votes[-1].day.period)
    rows = renewal_rows(view, mission=mission, contested="")
    total = COUNT(counted("renewals", mission=mission), period, [rows])
    opposed = renewal_rows(view, mission=mission, contested="yes")
    contested = COUNT(counted("renewals-contested", mission=mission), period, [opposed])
    counts = counted("renewals-contested-share", mission=mission)
    share = SHARE_PCT(counts, period, [contested, total])
    voted = {v.day.period.year for v in votes}
    years = range(min(voted), max(voted) + 1)
    return Renewals(total, contested, share, tuple(_of_year(view, mission, y) for y in years), votes[-1])


def _of_year(view: View, mission: str, year: int) -> tuple[Period, Figure, Figure]:
    def count(contested: str) -> Figure:
        counts = counted("renewals-of-year", mission=mission, contested=contested)
        rows = renewal_rows(view, mission=mission, contested=contested, year=year)
        return COUNT(counts, Period.of_year(year), [rows])

    return Period.of_year(year), count("no"), count("yes")


@selection("vetoed-drafts")
def vetoed_rows(view: View, *, relation: str, would: str = "") -> tuple[OperationVetoesRow, ...]:
    """Drafts of one relation to a mandate, in order of time; `would`: only those that would have done that."""
    rows = view.where(OperationVetoesRow, relation=relation)
    return tuple(sorted((r for r in rows if would in ("", r.would)), key=lambda r: r.voted_on))


def vetoes_on_mandates(view: View, relation: str = "direct") -> Picked[OperationVetoesRow]:
    """Vetoed drafts on the mandate of a peace operation since 1990, in order of time.

    `relation`: direct / related / failed_not_vetoed."""
    return vetoed_rows(view, relation=relation)


def what_followed(view: View, row: OperationVetoesRow) -> str | None:
    """What followed a vetoed draft (in our words); None until it was public, a year after the vote."""
    hidden = view.as_of is not None and row.aftermath_known is not None and row.aftermath_known > view.as_of
    return None if hidden else row.aftermath
