"""The back-test as a page, and how members voted in the Council section."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import peaceops
from figures import heads
from peaceops.book import Figure, open_book
from peaceops.council.backtest import VoteBacktest, backtest
from peaceops.document.model import Chart, Paragraph, Section, Table
from peaceops.document.walk import blocks_of
from peaceops.errors import PeaceopsError
from peaceops.review.context import Context
from peaceops.review.council import votes as council_votes
from peaceops.review.council.reliability import reliability_document

VOTES = {"sciencespo-votes", "un-xml"}


@pytest.fixture(scope="module")
def test_() -> VoteBacktest:
    return backtest(open_book().at(), date(2024, 12, 31), date(2025, 12, 31))


def test_a_reliability_curve_shows_forecast_and_frequency_of_every_set(test_: VoteBacktest) -> None:
    charts = [b for b in blocks_of(reliability_document(test_, open_book()).sections) if isinstance(b, Chart)]
    assert len(charts) == 4
    for chart in charts:
        assert chart.series == ("forecast", "happened")
        assert heads(chart.table) == ("Forecast chance", "Forecast", "Happened", "Member votes")
        cells = [c for row in chart.table.rows for c in row[1:]]
        assert all(isinstance(c, Figure) and c.trace and c.sources() == VOTES for c in cells)


def test_the_sources_of_every_vote_learned_from_are_listed(test_: VoteBacktest) -> None:
    document = reliability_document(test_, open_book())
    assert {row.source for row in document.sources} == VOTES
    assert document.notes and document.title == "Forecasts of Security Council votes: back-test"


def test_the_page_is_written_whole_or_refused(test_: VoteBacktest, tmp_path: Path) -> None:
    page = peaceops.write_reliability(test_, tmp_path / "curve.html").read_text(encoding="utf-8")
    assert "Reliability: adopted texts" in page and "<svg" in page
    with pytest.raises(PeaceopsError, match=r"expected \.html"):
        peaceops.write_reliability(test_, tmp_path / "curve.png")


def votes_section(mission: str, day: date) -> Section | None:
    view = open_book().at(day)
    return council_votes.section(Context(mission, day, "USA", view, None, {}))


def test_the_grid_of_minurso_shows_the_abstentions_of_russia() -> None:
    found = votes_section("MINURSO", date(2024, 1, 1))
    assert found is not None
    grid = next(b for b in found.blocks if isinstance(b, Table) and b.id == "council-votes-grid")
    russia = heads(grid).index("Russian Federation")
    assert {row[0]: row[russia] for row in grid.rows}["S/RES/2703 (2023)"] == "abstained"
    assert len(grid.rows) == 10
    days = [row[1].value for row in grid.rows if isinstance(row[1], Figure)]
    assert days == sorted(days, reverse=True) and str(days[0]) < "2024-01-01"


def test_on_unmik_the_grid_is_of_kosovo_and_the_words_say_what_cannot_be_said() -> None:
    found = votes_section("UNMIK", date(2018, 10, 20))
    assert found is not None
    grid = next(b for b in found.blocks if isinstance(b, Table) and b.id == "council-votes-on-item")
    assert grid.rows[0][0] == "S/RES/1367 (2001)"
    last = found.blocks[-1]
    assert isinstance(last, Paragraph) and last.kind == "note"
    said = "".join(p if isinstance(p, str) else "{}" for p in last.parts)
    assert "too long ago" in said and "general record" in said and "rarely put to a vote" in said
