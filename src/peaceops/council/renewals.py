"""Renewals of a mandate and how contested they were; vetoed drafts on mandates."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure, Row, View
from peaceops.book.figure import computed
from peaceops.council.mandates import acts_on
from peaceops.council.votes import Vote, votes_named


@dataclass(frozen=True, slots=True)
class Renewals:
    """Decisions that extended a mandate: how many, and how many drew an abstention or a negative vote, and by year."""

    total: Figure
    contested: Figure
    share: Figure
    by_year: tuple[tuple[int, Figure, Figure], ...]  # year, unopposed, contested
    last: Vote


def renewals(view: View, mission: str) -> Renewals | None:
    """How contested the renewals of a mission were; None where the view has none."""
    votes = votes_named(view, [symbol for r, symbol in acts_on(view, mission) if r.act == "extend"])
    if not votes:
        return None
    period = f"{votes[0].day.value}/{votes[-1].day.value}"
    rule = "decisions that extend the mandate, counted; contested is one with an abstention or a vote against"
    contested_votes = [v for v in votes if not v.unopposed]
    total = computed(
        len(votes),
        "decisions",
        f"decisions that extended the mandate of {mission}",
        period,
        rule,
        [v.day for v in votes],
    )
    contested = computed(
        len(contested_votes),
        "decisions",
        f"of them decisions with an abstention or a vote against ({mission})",
        period,
        rule,
        [f for v in contested_votes for f in (v.abstain, v.against) if f is not None] or [total],
    )
    share = computed(
        round(100 * len(contested_votes) / len(votes), 1),
        "pct",
        f"share of the decisions extending {mission} that drew an abstention or a vote against",
        period,
        "contested / all decisions that extend the mandate",
        [contested, total],
    )
    return Renewals(total, contested, share, _by_year(mission, votes, rule), votes[-1])


def _by_year(mission: str, votes: list[Vote], rule: str) -> tuple[tuple[int, Figure, Figure], ...]:
    years: dict[int, list[Vote]] = {}
    for vote in votes:
        years.setdefault(int(str(vote.day.value)[:4]), []).append(vote)
    out = []
    for year in range(min(years), max(years) + 1):
        of_year = years.get(year, [])
        inputs = [v.day for v in of_year] or [votes[0].day, votes[-1].day]
        pair = []
        for words, keep in (("without", True), ("with", False)):
            counts = f"decisions that extended {mission} {words} an abstention or a vote against"
            number = sum(v.unopposed is keep for v in of_year)
            pair.append(computed(number, "decisions", counts, str(year), rule, inputs))
        out.append((year, pair[0], pair[1]))
    return tuple(out)


def vetoes_on_mandates(view: View, klass: str = "direct") -> list[Row]:
    """Vetoed drafts on the mandate of a peace operation since 1990, as rows of operation_vetoes.

    `klass`: direct / related / failed_not_vetoed. What followed is left out until public (a year after the vote).
    """
    rows = view.rows("SELECT * FROM operation_vetoes WHERE relation = ? ORDER BY voted_on", [klass])
    for row in rows:
        hidden = view.as_of is not None and row["aftermath_known"] and row["aftermath_known"] > view.as_of
        row["aftermath"] = None if hidden else row["aftermath"]
    return rows
