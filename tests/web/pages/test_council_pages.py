"""The Council: members, votes, renewals, what a decision needs, forecasts with their back-test."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.book.rules import replay
from peaceops.council.backtest import backtest
from peaceops.council.forecast_figures import OF_MEMBER, forecast_figures
from web.pages.opened_pages import by_id, opened, refusal, rows_of, taken

OCTOBER = date(2018, 10, 20)


def test_members_are_those_of_the_day() -> None:
    rows = rows_of(opened(f"/council?as_of={OCTOBER}"), "pay-members")[1:]
    assert len(rows) == 15
    sweden = next(r for r in rows if r[0] == "Sweden")
    assert sweden[:3] == ["Sweden", "elected", "Western European and other States"]


def test_resolution_1244_stands_in_the_grid_with_the_abstention_of_china() -> None:
    page = opened(f"/council?about=UNMIK&as_of={OCTOBER}")
    grid = by_id(page, "votes")
    heads = [e.text().strip() for e in grid.all("thead")[0].all("th")]
    row = next(r for r in grid.all("tbody")[0].all("tr") if "S/RES/1244 (1999)" in r.text())
    cells = dict(zip(heads, row.all("th", "td"), strict=True))
    assert "abstain" in cells["CHN"].attrs["class"]
    assert "yes" in cells["RUS"].attrs["class"]


def test_votes_are_narrowed_and_paged() -> None:
    everything = peaceops.council_votes(member="USA", outcome="vetoed", as_of=OCTOBER).votes
    shown = []
    for skip in range(0, len(everything), 20):
        page = opened(f"/council?member=USA&outcome=vetoed&as_of={OCTOBER}&skip={skip}")
        shown += [r.all("th")[0].all("a")[0].text() for r in by_id(page, "votes").all("tbody")[0].all("tr")]
    assert shown == [v.vote for v in reversed(everything)]


def test_drafts_that_a_member_vetoed_are_not_those_vetoed_while_it_sat() -> None:
    page = opened(f"/council?member=USA&outcome=vetoed&from=2010-01-01&as_of={OCTOBER}")
    assert "3 of them were vetoed by the United States" in by_id(page, "votes").text()
    page = opened(f"/council?vetoed_by=USA&from=2010-01-01&as_of={OCTOBER}")
    assert len(by_id(page, "votes").all("tbody")[0].all("tr")) == 3


def test_renewals_are_those_of_the_function() -> None:
    rows = {r["Mission"]: r for r in taken(f"/council?as_of={OCTOBER}&take=pay-renewals.csv")}
    own = {c.mission: c.renewals for c in peaceops.council_renewals(as_of=OCTOBER)}
    assert {m: int(r["Renewals"]) for m, r in rows.items()} == own
    unmiss = rows["UNMISS"]
    assert 0 < int(unmiss["With an abstention or a vote against"]) < int(unmiss["Renewals"])


def test_what_ending_unmik_needs() -> None:
    words = by_id(opened(f"/council/UNMIK?as_of={OCTOBER}&option=end"), "pay-needs").text()
    path = peaceops.council_path("UNMIK", "end", OCTOBER, as_of=OCTOBER)
    assert str(path.silence) in words
    assert "needs 9 votes in favour" in words
    assert "Article 27 (3)" in words


def test_the_figures_of_a_forecast_are_its_chances_and_are_found_again() -> None:
    """Before 2004 the record is short, and so is the learning."""
    day = date(1994, 6, 1)
    found = peaceops.forecast("UNFICYP", day, assume={"RUS": "no"}, as_of=day)
    view = peaceops.open_book().at(day)
    figures = forecast_figures(view, found)
    for member in found.members:
        for cast in OF_MEMBER:
            figure = figures.members[member.iso3][cast]
            assert figure.value == round(100 * getattr(member.chances, cast), 1)
    assert figures.members["RUS"]["no"].value == 100
    assert figures.whole["adopted"].value == 0
    assert replay(figures.whole["vetoed"], view) == figures.whole["vetoed"].value


def test_a_forecast_stands_with_its_back_test_and_obeys_the_date() -> None:
    page = opened("/council/forecast?about=UNFICYP&as_of=1994-06-01&assume.RUS=no")
    assert "Brier" in by_id(page, "pay-forecast-limits").text()
    assert "Back-test" in by_id(page, "pay-forecast-limits").text()
    rows = rows_of(page, "pay-chances")[1:]
    assert len(rows) == 15
    assert next(r for r in rows if r[0] == "Russian Federation")[3].startswith("100")


def test_a_back_test_that_ends_before_the_drift_is_calibrated_on_all_its_votes() -> None:
    """Calibration is told since 2019 where there are votes since then, else since the first that was scored."""
    early = backtest(peaceops.open_book().at(date(1960, 1, 1)), date(1958, 12, 31))
    assert date(1958, 12, 31) < early.calibration_from <= early.last < date(1960, 1, 2)
    assert any(bins for _, _, bins in early.calibrations)


def test_what_is_no_subject_or_option_is_refused() -> None:
    assert "expected one of" in refusal("/council/UNMIK?option=bomb")
    assert "Nowhere" in refusal("/council?about=Nowhere")
    assert "skip" in refusal("/council?skip=-1")


def test_where_no_vote_is_like_that_the_page_says_so() -> None:
    page = opened("/council?about=UNMIK&from=1999-07-01&to=1999-07-02")
    assert "No vote" in by_id(page, "votes").text()
