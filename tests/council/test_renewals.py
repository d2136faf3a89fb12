"""Renewals of mandates, how contested they were, and vetoes on mandates."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View, open_book
from peaceops.book.rules import replay
from peaceops.council.renewals import renewals_of, vetoes_on_mandates, what_followed

DAY = date(2018, 10, 20)


@pytest.mark.parametrize(
    ("mission", "total", "contested"), [("MINURSO", 13, 11), ("UNMISS", 18, 8), ("UNFICYP", 19, 0), ("UNDOF", 22, 0)]
)
def test_contested_renewals_since_2015(mission: str, total: int, contested: int, now: View) -> None:
    found = renewals_of(now, mission)
    assert found is not None
    since = [(int(str(u.value)), int(str(c.value))) for year, u, c in found.by_year if 2015 <= year.year <= 2025]
    # MINURSO: in S/RES/2797 (2025) one member did not vote and three abstained; UNMISS has no other kind of contest
    assert (sum(u + c for u, c in since), sum(c for _, c in since)) == (total, contested)


def test_shares_follow_from_their_inputs(now: View) -> None:
    found = renewals_of(now, "MINURSO")
    assert found is not None and found.share.trace is not None
    contested, total = (int(str(f.value)) for f in found.share.trace.figures())
    assert found.share.value == pytest.approx(100 * contested / total)


def test_unmik_was_never_renewed(then: View) -> None:
    assert renewals_of(then, "UNMIK") is None


def test_eight_vetoes_on_mandates_since_1990(now: View) -> None:
    rows = vetoes_on_mandates(now).rows
    assert [(r.draft, r.yes, r.against, r.abstain, r.veto_by) for r in rows] == [
        ("S/25693", 14, 1, 0, "RUS"),
        ("S/1997/18", 14, 1, 0, "CHN"),
        ("S/1999/201", 13, 1, 1, "CHN"),
        ("S/2001/270", 9, 1, 4, "USA"),
        ("S/2002/712", 13, 1, 1, "USA"),
        ("S/2004/313", 14, 1, 0, "RUS"),
        ("S/2009/310", 10, 1, 4, "RUS"),
        ("S/2012/538", 11, 2, 2, "CHN;RUS"),
    ]
    assert [r.blocked.startswith("renew") for r in rows].count(True) == 4
    failed = vetoes_on_mandates(now, "failed_not_vetoed").rows
    assert ("S/2021/667", 2, 0, 13) in [(r.draft, r.yes, r.against, r.abstain) for r in failed]


def test_what_followed_a_veto_is_not_known_on_the_day() -> None:
    def told(day: date) -> str | None:
        view = open_book().at(day)
        (row,) = [r for r in vetoes_on_mandates(view).rows if r.draft == "S/1999/201"]
        return what_followed(view, row)

    assert told(date(1999, 2, 26)) is None
    assert "28 February 1999" in str(told(date(2001, 1, 1)))


def test_a_count_of_renewals_can_be_replayed(now: View) -> None:
    found = renewals_of(now, "UNFICYP")
    assert found is not None
    for figure in (found.total, found.contested, found.share, *(f for _, *pair in found.by_year for f in pair)):
        assert replay(figure, now) == figure.value


def test_unficyp_had_been_extended_25_times_by_july_1974() -> None:
    found = renewals_of(open_book().at(date(1974, 7, 25)), "UNFICYP")
    assert found is not None and found.total.value == 25
