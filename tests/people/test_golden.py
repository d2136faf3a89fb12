"""Figures of the people of missions that are known from official tables and from the research behind the book."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import Rows, View
from peaceops.book.rules import replay
from peaceops.people import (
    contributors_at,
    fatalities_summary,
    gaps_of,
    in_peacekeeping,
    outside_peacekeeping,
    peak,
    staffing_figures,
    strength_at,
    women_by_month,
    world_at,
    world_year,
    year_ends,
)
from peaceops.people.strength import mission_months
from peaceops.people.world import world_months
from peaceops.period import FINANCIAL_YEAR, MONTH

OCTOBER_2018 = date(2018, 10, 20)


UNMIK_YEAR_ENDS = {  # total, police, experts
    1999: (1927, 1892, 35), 2000: (4459, 4420, 39), 2001: (4556, 4519, 37), 2002: (4485, 4446, 39),
    2003: (3731, 3691, 40), 2004: (3546, 3509, 37), 2005: (2183, 2146, 37), 2006: (1997, 1960, 37),
    2007: (2035, 1996, 39), 2008: (863, 841, 22), 2009: (17, 8, 9), 2010: (16, 8, 8), 2011: (16, 7, 9),
    2012: (16, 7, 9), 2013: (14, 6, 8), 2014: (16, 8, 8), 2015: (16, 8, 8), 2016: (14, 7, 7), 2017: (18, 10, 8),
    2019: (16, 8, 8), 2020: (18, 10, 8), 2021: (19, 10, 9), 2022: (19, 10, 9), 2023: (18, 10, 8), 2024: (19, 10, 9),
}  # fmt: skip


def test_unmik_at_year_ends(now: View) -> None:
    ends = {e.year: e for e in year_ends(now, "UNMIK")}
    counted = {
        y: tuple(e.month.persons(c) for c in ("uniformed", "police", "experts")) for y, e in ends.items() if e.month
    }
    assert counted == UNMIK_YEAR_ENDS
    assert ends[2018].month is None
    assert ends[2018].mean is not None
    assert (ends[2018].mean.value, ends[2018].mean.status) == (17, "annual_mean")


def test_the_peak_of_unmik_is_of_february_2002(now: View) -> None:
    top = peak(mission_months(now, "UNMIK"))
    assert top is not None
    assert (top.month_end, top.uniformed.value) == (date(2002, 2, 28), 4769)


@pytest.mark.parametrize(
    ("mission", "persons", "first"),
    [("MINURSO", 643, "1999-10-31"), ("UNIOSIL", 42, "2007-04-30"), ("UNITAMS", 51, "2023-03-31")],
)
def test_of_months_with_the_same_strength_the_peak_is_the_first(
    now: View, mission: str, persons: int, first: str
) -> None:
    months = mission_months(now, mission)
    assert sum(m.total == persons for m in months) > 1
    for order in (months, months[::-1]):
        top = peak(order)
        assert top is not None and (top.month_end.isoformat(), top.uniformed.value) == (first, persons)


def test_the_last_count_of_unmik_public_on_20_october_2018_is_17_in_february(then: View) -> None:
    at = strength_at(then, "UNMIK", OCTOBER_2018)
    assert at is not None
    assert at.month.month_end == date(2018, 2, 28)
    assert {c: n for c in at.month.categories if (n := at.month.persons(c))} == {
        "uniformed": 17, "experts": 8, "police": 9, "individual_police": 9,
    }  # fmt: skip
    assert at.listed
    lacking = gaps_of(then, "UNMIK", date(2018, 3, 1), OCTOBER_2018)
    assert [(r.first, r.last) for r in lacking] == [(date(2018, 3, 31), date(2018, 9, 30))]


def test_the_world_of_september_2018_is_public_on_20_october_and_that_of_october_is_not(now: View, then: View) -> None:
    public = world_at(then, OCTOBER_2018)
    assert public is not None
    assert (public.month_end, public.uniformed.value) == (date(2018, 9, 30), 89_986)
    later = world_at(now, date(2018, 10, 31))
    assert later is not None
    assert {c: later.persons(c) for c in later.categories} == {
        "uniformed": 90_158, "troops": 76_035, "staff_officers": 2_006, "experts": 1_357, "police": 10_760,
        "individual_police": 2_941, "formed_police": 7_819,
    }  # fmt: skip
    assert later.uniformed.known == "2018-11-18"


def test_about_1230_of_the_world_of_october_2018_served_outside_peacekeeping_by_the_annual_means(now: View) -> None:
    outside = outside_peacekeeping(now, date(2018, 10, 31))
    assert outside is not None and outside.persons is not None
    assert (outside.persons.value, outside.basis, len(outside.missions)) == (1233, "annual_mean", 8)
    assert sum(f.value for _, f in outside.missions) == 1233


def test_before_its_year_is_over_the_mean_is_not_public_and_the_outside_is_not_known(then: View) -> None:
    assert outside_peacekeeping(then, date(2018, 9, 30)) is None


@pytest.mark.parametrize(("day", "persons"), [("2013-12-31", 97_904), ("2004-05-31", 55_457), ("2015-04-30", 107_565)])
def test_peacekeeping_operations_alone_equal_the_fact_sheets(now: View, day: str, persons: int) -> None:
    found = in_peacekeeping(now, date.fromisoformat(day))
    assert found is not None
    assert found.value == persons


def test_peacekeeping_alone_is_not_told_for_a_month_without_missions(now: View) -> None:
    assert in_peacekeeping(now, date(2018, 10, 31)) is None


def test_the_peak_of_the_whole_series_is_of_april_2015(now: View) -> None:
    top = peak(world_months(now))
    assert top is not None
    assert (top.month_end, top.uniformed.value) == (date(2015, 4, 30), 107_805)


TEN_LARGEST = {
    "1993-12-31": (69_931, 69,
        "FRA 6370 IND 5902 PAK 5089 BGD 3451 ITA 3434 GBR 2765 USA 2622 EGY 2198 CAN 2088 NPL 1992"),
    "1999-12-31": (18_167, 82,
        "IND 1898 GHA 1711 NGA 1606 POL 1064 KEN 886 BGD 871 AUT 720 ARG 697 IRL 694 USA 677"),
    "2005-12-31": (69_730, 108,
        "BGD 9529 PAK 8999 IND 7284 JOR 3703 NPL 3464 ETH 3410 GHA 2520 URY 2428 NGA 2412 ZAF 2010"),
    "2010-12-31": (98_638, 115,
        "PAK 10652 BGD 10402 IND 8691 NGA 5841 EGY 5409 NPL 4431 JOR 3977 RWA 3810 GHA 2966 URY 2453"),
    "2015-12-31": (107_088, 123,
        "BGD 8496 ETH 8296 IND 7798 PAK 7643 RWA 6077 NPL 5344 SEN 3475 GHA 3198 CHN 3045 NGA 2954"),
    "2018-10-31": (90_158, 124,
        "ETH 8332 RWA 7084 BGD 7060 IND 6608 NPL 5699 PAK 5388 EGY 3196 GHA 2779 IDN 2694 CHN 2517"),
    "2020-12-31": (81_832, 122,
        "BGD 6798 RWA 6383 ETH 6307 NPL 5715 IND 5425 PAK 4737 EGY 3079 IDN 2827 CHN 2520 GHA 2306"),
    "2025-07-31": (61_127, 117,
        "NPL 6039 RWA 5905 BGD 5685 IND 5373 IDN 2766 PAK 2675 GHA 2627 CHN 1860 MAR 1697 ETH 1543"),
}  # fmt: skip


@pytest.mark.parametrize("day", TEN_LARGEST)
def test_the_ten_largest_contributors(now: View, day: str) -> None:
    found = contributors_at(now, date.fromisoformat(day))
    assert found is not None
    total, states, ten = TEN_LARGEST[day]
    assert (found.total.value, found.states.value, len(found.rows)) == (total, states, states)
    assert " ".join(f"{c.iso3} {c.persons.value}" for c in found.rows[:10]) == ten
    assert sum(int(c.persons.value) for c in found.rows) == total


def test_equals_share_a_rank_and_the_next_counts_them_all(now: View) -> None:
    found = contributors_at(now, date(2018, 2, 28), "UNMIK")
    assert found is not None
    assert {(c.rank, c.persons.value) for c in found.rows} == {(1, 2), (6, 1)}
    assert [sum(c.rank == rank for c in found.rows) for rank in (1, 6)] == [5, 7]
    world = contributors_at(now, date(2018, 9, 30))
    assert world is not None
    assert all(c.rank == 1 + sum(o.persons.value > c.persons.value for o in world.rows) for c in world.rows)


@pytest.mark.parametrize(
    ("day", "persons", "share"),
    [
        ("2017-12-31", 55, 0.059),
        ("2018-10-31", 51, 0.057),
        ("2018-12-31", 51, 0.057),
        ("2019-12-31", 31, 0.037),
        ("2024-12-31", 21, 0.034),
    ],
)
def test_the_part_of_the_united_states(now: View, day: str, persons: int, share: float) -> None:
    found = contributors_at(now, date.fromisoformat(day))
    assert found is not None
    usa = found.of("USA")
    assert usa is not None
    assert (usa.persons.value, round(usa.share.value, 3)) == (persons, share)


@pytest.mark.parametrize(
    ("day", "share"),
    [("2015-12-31", 4.2), ("2018-12-31", 5.2), ("2020-12-31", 7.1), ("2023-12-31", 9.3), ("2025-07-31", 10.2)],
)
def test_the_share_of_women(now: View, day: str, share: float) -> None:
    by_month = {w.month_end: w for w in women_by_month(now)}
    found = by_month[date.fromisoformat(day)].share
    assert found is not None and round(found.value, 1) == share


def test_women_in_unmik_at_year_ends_are_three_to_six_since_2015(now: View) -> None:
    found = {
        w.women.value for w in women_by_month(now, "UNMIK") if w.month_end.year >= 2015 and w.month_end.month == 12
    }
    assert (min(found), max(found)) == (3, 6)


def test_56_persons_died_in_unmik_12_by_malicious_acts(now: View) -> None:
    found = fatalities_summary(now, "UNMIK")
    assert found is not None
    assert found.total.value == 56
    assert found.of_cause("malicious_act").value == 12
    assert [str(f.value)[:7] for f in (found.first, found.last)] == ["1999-10", "2022-06"]
    assert sum(int(f.value) for _, f in found.by_cause()) == 56
    assert sum(int(found.in_year(year).value) for year in found.years()) == 56
    assert sum(int(f.value) for _, f in found.by_personnel()) == 56


def test_a_year_of_deaths_rests_on_its_own_persons_and_a_nought_on_the_whole_list(now: View) -> None:
    found = fatalities_summary(now, "UNMIK", date(2012, 12, 31))
    assert found is not None
    (listed,) = (i for i in found.total.trace.inputs if isinstance(i, Rows)) if found.total.trace else ()
    empty = next(y for y in found.years() if not found.in_year(y).value)
    for figure, rows in ((found.in_year(1999), found.in_year(1999).value), (found.in_year(empty), listed.count)):
        (own,) = (i for i in figure.trace.inputs if isinstance(i, Rows)) if figure.trace else ()
        assert own.count == rows
        assert figure.sources() == {"psdh-fatalities"} and figure.later_vintage
        assert replay(figure, now) == figure.value
    assert 0 < int(found.in_year(1999).value) < listed.count == found.total.value
    assert found.in_year(1999).known < found.total.known


def test_women_of_a_contributor_are_summed_from_women_not_from_the_troops_they_serve_among(now: View) -> None:
    found = contributors_at(now, date(2018, 2, 28), "MINUSMA")
    assert found is not None
    summed = [c.women for c in found.rows if c.women is not None and c.women.trace]
    assert len(summed) > 10
    parts = [part for women in summed if women.trace for part in women.trace.figures()]
    assert {part.counted.key for part in parts} == {"women-among"}


def test_a_month_that_is_printed_like_a_financial_year_is_a_month_where_its_days_say_so(now: View) -> None:
    staff = staffing_figures(now, "MINUSTAH")
    months = [f for f in staff if f.from_date == date(2011, 12, 1)]
    assert months
    assert {(f.period.kind, f.period.first, f.period.last) for f in months} == {
        (MONTH, date(2011, 12, 1), date(2011, 12, 31))
    }
    assert FINANCIAL_YEAR in {f.period.kind for f in staff}


def test_a_category_without_a_row_is_nought_and_one_that_the_source_does_not_tell_is_not_known(now: View) -> None:
    (month,) = mission_months(now, "UNMIK", date(2002, 2, 1), date(2002, 2, 28))
    assert month.persons("troops") == 0 and month.persons("staff_officers") is None
    nought = month.figure("troops")
    assert nought is not None and nought.value == 0 and nought.note == "the report lists none"
    assert month.figure("staff_officers") is None and "formed_police" not in month.categories


def test_deaths_to_the_end_of_2013_are_the_list_less_six_doubles(now: View) -> None:
    found = fatalities_summary(now, None, date(2013, 12, 31))
    assert found is not None
    assert found.total.value == 3199 - 6


def test_before_the_monthly_series_there_is_one_rounded_figure_a_year(now: View) -> None:
    found = world_year(now, date(1975, 6, 1))
    assert found is not None
    assert (str(found.period), found.status, found.confidence) == ("1974", "estimated", "secondary")
    assert world_at(now, date(1975, 6, 1)) is None
