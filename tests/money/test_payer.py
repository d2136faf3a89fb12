"""The payer's view: shares, rank, the part of each mission, per head, the legal limit, arrears."""

from __future__ import annotations

import pytest

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.money.assess import assess
from peaceops.money.payer import payer_view
from peaceops.money.payer_view import PayerView
from peaceops.money.rates import rates
from peaceops.period import Period


@pytest.fixture(scope="module")
def usa(now: View) -> PayerView:
    """The United States in 2024-25."""
    return payer_view(now, "usa", "2024-25")


def test_the_united_states_in_2024_25(usa: PayerView) -> None:
    assert [round(float(s.peacekeeping.value), 4) for s in usa.shares if s.peacekeeping] == [26.9493, 26.1584]
    assert [s.rank.value for s in usa.shares if s.rank] == [1, 1]
    assert usa.total and abs(int(usa.total.value) - 1_398_700_732) <= 11
    assert usa.total_cost and usa.per_head and round(float(usa.per_head.value), 2) == 4.11


def test_every_mission_of_the_year_has_cost_part_share_and_rank(usa: PayerView) -> None:
    with_part = [m for m in usa.missions if m.part]
    assert len(with_part) == 11 and all(m.cost and m.share and m.rank and m.per_head for m in with_part)
    assert {m.mission for m in usa.missions if m.part is None} == {"UNLB", "RSCE"}, "accounts within the assessments"
    parts = [float(m.part.value) for m in with_part if m.part]
    assert parts == sorted(parts, reverse=True)


@pytest.mark.parametrize("mission", ["UNMIK", "UNIFIL"])
def test_the_share_in_a_mission_is_the_part_over_what_all_pay_and_the_rank_its_place(mission: str, now: View) -> None:
    paid = {a.iso3: a.gross_usd for a in assess(now, Period.parse("2024-25"), mission)}
    for iso3 in ("USA", "DEU", "TON"):
        [held] = [m for m in payer_view(now, iso3, "2024-25", mission).missions if m.mission == mission]
        assert held.part and held.share and held.rank
        assert held.part.value == paid[iso3]
        assert float(held.share.value) == pytest.approx(100 * paid[iso3] / sum(paid.values()), abs=2e-5)
        assert held.rank.value == 1 + sum(usd > paid[iso3] for usd in paid.values())


def test_the_share_of_an_estimate_is_the_mean_of_the_two_rates_and_gives_the_part(now: View) -> None:
    [held] = payer_view(now, "USA", "2018-19", "UNMIK").missions
    [one, other] = (r.pct for year in (2018, 2019) for r in rates(now, year) if r.iso3 == "USA")
    assert held.part and held.share and held.cost
    assert float(held.share.value) == pytest.approx((one + other) / 2)
    assert float(held.part.value) == pytest.approx(float(held.cost.value) * (one + other) / 200, abs=1)


def test_the_limit_of_united_states_law_leaves_the_points_above_25_unpaid(usa: PayerView) -> None:
    assert usa.cap and usa.cap.value == 25 and usa.unpaid
    unmik = next(m for m in usa.missions if m.mission == "UNMIK")
    assert unmik.unpaid and unmik.part
    expected = 23_706_600 * 0.01949252 + 23_706_600 * 0.01158392 - 1_446_900 * 0.01949252
    assert abs(float(unmik.unpaid.value) - expected) < 5
    assert sum(int(m.unpaid.value) for m in usa.missions if m.unpaid) == usa.unpaid.value


def test_a_year_whose_limit_is_not_known_says_so(now: View) -> None:
    found = payer_view(now, "USA", "2013-14", "UNMIK")
    assert found.cap is None and "legal limit of USA on its payments in 2013-14" in found.missing


def test_sums_of_a_year_with_few_costs_say_what_they_leave_out(now: View) -> None:
    found = payer_view(now, "USA", "2017-18")
    assert any("MINUSMA" in m and "sums are of the missions listed only" in m for m in found.missing)
    assert not [m for m in payer_view(now, "USA", "2024-25").missing if "sums are of" in m]
    costs = next(r for r in found.to_rows() if r["what"] == "sum of costs")
    assert "spent" in costs["basis"] or "approved" in costs["basis"]


def test_no_limit_is_applied_to_a_year_in_half_of_which_it_is_not_known(now: View) -> None:
    assert payer_view(now, "USA", "2016-17", "UNMIK").cap is None
    assert payer_view(now, "USA", "2017-18", "MONUSCO").cap is not None


def test_no_other_payer_has_a_limit(now: View) -> None:
    germany = payer_view(now, "DEU", "2024-25")
    assert germany.cap is None and germany.unpaid is None and not [m for m in germany.missions if m.unpaid]


def test_cyprus_and_greece_pay_a_part_of_unficyp_voluntarily_besides(now: View) -> None:
    for iso3, usd in (("CYP", round(55_269_000 / 3)), ("GRC", 6_500_000), ("DEU", None)):
        [part] = payer_view(now, iso3, "2024-25", "UNFICYP").missions
        assert (part.voluntary.value if part.voluntary else None) == usd
    [greece] = payer_view(now, "GRC", "2024-25", "UNFICYP").missions
    assert greece.voluntary and greece.voluntary.locator == "A/RES/53/231 (summary)"
    assert greece.part and greece.part.value == 72_317


def test_a_year_without_sections_is_estimated_from_what_was_spent(now: View) -> None:
    found = payer_view(now, "IND", "2018-19")
    parts = [m for m in found.missions if m.part]
    assert len(parts) >= 14 and all(m.basis.startswith("estimate: ") for m in parts)
    assert [s.basis for s in found.shares] == ["implied", "implied"]


def test_a_year_whose_rates_are_not_known_has_no_part_and_says_so(now: View) -> None:
    found = payer_view(now, "IND", "2009-10")
    assert not [m for m in found.missions if m.part]
    assert "peacekeeping rate of IND for 2009" in found.missing


def test_one_mission_only_and_the_newest_year_by_default(now: View) -> None:
    found = payer_view(now, "FRA", mission="UNMIK")
    assert found.fy == "2026-27" and [m.mission for m in found.missions] == ["UNMIK"]
    assert [a.scope for a in found.arrears] == ["UNMIK"]


def test_json_and_rows_hold_the_same_figures(usa: PayerView) -> None:
    held = usa.to_dict()
    rows = usa.to_rows()
    assert held["total"]["value"] == next(r["value"] for r in rows if r["what"] == "sum of parts")
    assert held["per_head"]["unit"] == "usd_per_head" and held["cap"]["value"] == 25
    assert len(held["missions"]) == len(usa.missions) and "basis" in held["missions"][0]
    assert [r["basis"] for r in rows if r["what"] == "per head"][-1] == "population of mid-2024"


def test_the_limit_on_peacekeeping_says_nothing_of_the_regular_budget(now: View) -> None:
    untso, unmik = (payer_view(now, "USA", fy, mission) for fy, mission in (("2019-20", "UNTSO"), ("2018-19", "UNMIK")))
    assert untso.cap and unmik.cap
    assert untso.missions[0].part and untso.missions[0].unpaid is None
    assert unmik.missions[0].part and unmik.missions[0].unpaid
    [share, over, part] = (
        float(f.value) for f in (unmik.missions[0].share, unmik.missions[0].unpaid, unmik.total) if f
    )
    assert over / part == pytest.approx((share - 25) / share, rel=1e-4)


@pytest.mark.parametrize(
    ("iso3", "fy", "mission", "words"),
    [
        ("GERMNY", "", "", "unknown Member State 'GERMNY'.*DEU"),
        ("DEU", "2024", "", "unknown financial year '2024'"),
        ("DEU", "", "UNMIKK", "unknown mission 'UNMIKK'.*UNMIK"),
        ("DEU", "1950-51", "", "neither sections nor costs for 1950-51"),
    ],
)
def test_what_the_book_lacks_is_refused(now: View, iso3: str, fy: str, mission: str, words: str) -> None:
    with pytest.raises(PeaceopsError, match=words):
        payer_view(now, iso3, fy, mission)
