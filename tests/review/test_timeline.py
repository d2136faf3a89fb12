"""The life of a mission in one picture, its strength against its ceiling, and the votes as a grid."""

from __future__ import annotations

from datetime import date

import pytest

from made_reviews import MINUSMA, UNMIK, made
from peaceops.book import Figure
from peaceops.document.model import Chart, Empty
from peaceops.document.walk import blocks_of

UNFICYP = ("UNFICYP", date(2024, 10, 1))


def chart(review: tuple[str, date], name: str) -> Chart | None:
    found = (b for b in blocks_of(made(*review).sections) if isinstance(b, Chart) and b.id == name)
    return next(found, None)


def test_phases_are_spans_to_the_next_and_decisions_marks() -> None:
    drawn = chart(UNMIK, "mandate-timeline")
    assert drawn and drawn.kind == "spans"
    phases, decisions = drawn.table.rows[:3], drawn.table.rows[3:]
    days = [[c.value for c in row if isinstance(c, Figure)] for row in phases]
    assert [row[0] for row in phases] == ["Interim administration", "Handover and reconfiguration", "Residual presence"]
    assert [d[1] for d in days] == [d[0] for d in days[1:]] + ["2018-10-20"]
    assert all(row[1] is Empty.NOT_APPLICABLE and isinstance(row[2], Figure) for row in decisions)
    assert "the first on 9\u00a0August\u00a01993 and the latest on 10\u00a0September\u00a02001" in drawn.alt


def test_a_fixed_term_in_force_is_a_span() -> None:
    drawn = chart(UNFICYP, "mandate-timeline")
    assert drawn
    days = [c.value for c in drawn.table.rows[0] if isinstance(c, Figure)]
    assert drawn.table.rows[0][0] == "Mandate in force" and days == ["2024-01-30", "2025-01-31"]


@pytest.mark.parametrize("review", [UNFICYP, MINUSMA], ids=str)
def test_strength_by_category_stands_against_the_ceiling(review: tuple[str, date]) -> None:
    drawn = chart(review, "presence-strength")
    assert drawn and drawn.series[0] == "uniformed" and drawn.series[-1] == "ceiling" and len(drawn.series) > 3
    last = drawn.table.rows[-1][drawn.table.place("ceiling")]
    assert isinstance(last, Figure) and last.status == "authorised"


def test_a_mission_without_a_ceiling_has_none_drawn() -> None:
    drawn = chart(UNMIK, "presence-strength")
    assert drawn and "ceiling" not in drawn.series


def test_votes_are_a_grid_where_somebody_did_not_vote_yes() -> None:
    drawn = chart(MINUSMA, "council-votes-chart")
    assert drawn and drawn.kind == "grid"
    assert "all white but for China and the Russian Federation" in drawn.alt
    latest = dict(zip([c.key for c in drawn.table.heads], drawn.table.rows[0], strict=True))
    assert (latest["CHN"], latest["RUS"], latest["FRA"]) == ("abstained", "abstained", "yes")
    assert chart(UNFICYP, "council-votes-chart") is None
