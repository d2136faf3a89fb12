"""Peacekeeping rates by rule: the printed sums, the recovered rates, and what must hold for any scale."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.money.levels import LEVELS, Level, Parameters, apply_rule, factor_of
from peaceops.money.rate_basis import BASES, carried_back_error
from peaceops.money.rates import rated_years, rates, rates_by_sources, rates_by_state
from peaceops.money.year_rule import level_rows

FACTORS = {"B": 1.0, "C": 0.925, "D": 0.8, "E": 0.6, "F": 0.4, "G": 0.3, "H": 0.2, "I": 0.2, "J": 0.1}
PARAMETERS = Parameters(FACTORS, {1: 0, 2: 2, 3: 3})
STATES = [f"S{i:02d}" for i in range(12)]


def rounded(pct: float) -> float:
    """To four decimals, ties up, as the UN tables are."""
    return round(pct + 1e-9, 4)


@pytest.mark.parametrize(
    ("year", "total"),
    [(2021, 100.0002), (2022, 100.0001), (2023, 100.0001), (2024, 100.0001), (2025, 100.0002), (2026, 100.0002)],
)
def test_193_rates_rounded_to_four_decimals_sum_as_the_un_tables_do(now: View, year: int, total: float) -> None:
    found = rates(now, year)
    assert len(found) == 193 and sum(r.pct for r in found) == pytest.approx(100, abs=1e-9)
    assert sum(rounded(r.pct) for r in found) == pytest.approx(total, abs=1e-6)


@pytest.mark.parametrize(
    ("year", "printed"),
    [
        (2013, {"USA": 28.3835, "CHN": 6.6417, "GBR": 6.6817, "FRA": 7.2159, "RUS": 3.1454}),
        (2014, {"USA": 28.3626, "CHN": 6.6368}),
        (2016, {"USA": 28.5738, "CHN": 10.2879, "FRA": 6.3109}),
        (2017, {"USA": 28.4691, "CHN": 10.2502}),
        (2018, {"USA": 28.4344, "CHN": 10.2377}),
        (2019, {"USA": 27.8912, "CHN": 15.2197}),
        (2021, {"USA": 27.8908, "CHN": 15.2195}),
        (2024, {"USA": 26.9493, "CHN": 18.6856, "GBR": 5.3592, "FRA": 5.2894, "RUS": 2.2858}),
        (2025, {"USA": 26.1584, "CHN": 23.7851, "GBR": 4.7454, "FRA": 4.5872, "RUS": 2.4898}),
        (2026, {"USA": 26.1371, "CHN": 23.7657}),
        (2027, {"USA": 26.1176, "CHN": 23.7481}),
    ],
)
def test_the_premium_of_the_permanent_members(now: View, year: int, printed: dict[str, float]) -> None:
    found = {r.iso3: r for r in rates(now, year)}
    assert {s: rounded(found[s].pct) for s in printed} == printed


@pytest.mark.sources
def test_the_82_recovered_rates_in_both_periods(now: View, sources: Path) -> None:
    file = sources / "un-peacekeeping-rates-2022-2027" / "recovered_from_circulars_82_states.csv"
    names = {r["spelling"]: r["iso3"] for r in now.rows("SELECT spelling, iso3 FROM state_names")}
    first, second = ({r.iso3: r.pct for r in rates(now, year)} for year in (2024, 2025))  # the years of the circulars
    with file.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    assert len(rows) == 82
    for row in rows:
        state = names[row["name"]]
        assert abs(first[state] - float(row["pk2224"])) < 5.1e-5, state
        assert abs(second[state] - float(row["pk2527"])) < 5.1e-5, state


def test_rates_by_rule_equal_those_solved_from_printed_amounts_in_six_years(now: View) -> None:
    solved = now.rows("SELECT iso3, year, rate_pct FROM peacekeeping_rates")
    by_rule = {year: {r.iso3: r.pct for r in rates(now, year)} for year in range(2021, 2027)}
    assert len(solved) == 6 * 193
    for row in solved:
        assert by_rule[row["year"]][row["iso3"]] == pytest.approx(row["rate_pct"], abs=2.1e-6)


def test_every_row_says_how_its_rate_is_known(now: View) -> None:
    bases = {year: {r.basis for r in rates(now, year)} for year in range(2012, 2028)}
    assert bases[2012] == {"printed", "premium"}
    assert [r.iso3 for r in rates(now, 2014) if r.basis == "carried_back"] == ["CIV"], (
        "no amount of it is in the source"
    )
    assert all(bases[year] == {"implied"} for year in range(2016, 2021)) and bases[2027] == {"predicted"}
    assert all(bases[year] == {"recovered"} for year in range(2021, 2027))
    assert set().union(*bases.values()) == set(BASES)


def test_rates_since_2013_agree_with_what_was_printed(now: View) -> None:
    """Documents printed two decimals, some cut off instead of rounded; those of 2013 to 2015 four."""
    printed = now.rows("SELECT iso3, year, rate_pct FROM published_rates WHERE year >= 2013")
    by_rule = {year: {r.iso3: r.pct for r in rates(now, year)} for year in range(2013, 2028)}
    assert len(printed) > 20
    for r in printed:
        near = 0.00006 if r["year"] < 2016 else 0.0101
        assert by_rule[r["year"]][r["iso3"]] == pytest.approx(r["rate_pct"], abs=near), r


def test_saudi_arabia_rose_by_yearly_steps_and_equatorial_guinea_too(now: View) -> None:
    factors = {y: {r.iso3: round(r.factor or 0, 4) for r in rates(now, y)} for y in range(2013, 2022)}
    assert [factors[y]["SAU"] for y in range(2015, 2020)] == [0.6, 0.7333, 0.8667, 0.925, 0.925]
    assert [factors[y]["GNQ"] for y in range(2018, 2021)] == [0.1, 0.15, 0.2]
    assert [factors[y]["SVK"] for y in range(2013, 2016)] == [0.45, 0.6, 0.6]
    assert [factors[y]["ARG"] for y in range(2015, 2019)] == [0.2, 0.25, 0.3, 0.3]
    assert {factors[y][s] for y in range(2013, 2019) for s in ("BHS", "BHR", "OMN")} == {0.925}


def test_amounts_assessed_are_the_means_of_two_years_rates(now: View) -> None:
    """The United States of 2016/17 and 2017/18, whose amounts no level was taken from: the premium gives them."""
    by_year = {y: {r.iso3: r.pct for r in rates(now, y)} for y in (2013, 2016, 2017, 2018)}
    for fy, years in (("2013-14", (2013,)), ("2016-17", (2016, 2017)), ("2017-18", (2017, 2018))):
        rows = now.rows(f"SELECT iso3, assessed_usd FROM state_assessments WHERE fy = '{fy}'")
        usd = {r["iso3"]: r["assessed_usd"] for r in rows}
        for member in ("USA", "CHN", "FRA", "GBR", "RUS"):
            mean = sum(by_year[y][member] for y in years) / len(years)
            assert 100 * usd[member] / sum(usd.values()) == pytest.approx(mean, rel=1e-4)


def test_how_far_a_level_carried_back_can_be_trusted(now: View) -> None:
    error = carried_back_error(now)
    assert error and (error.states, error.wrong, round(error.points, 2)) == (188, 13, 0.22)
    assert "13 of 188" in str(error.said())


def test_palau_and_nauru_rose_in_two_yearly_steps_in_2022(now: View) -> None:
    steps = {y: {r.iso3: round(r.factor or 0, 4) for r in rates(now, y)} for y in range(2021, 2025)}
    assert [steps[y]["PLW"] for y in range(2021, 2025)] == [0.2, 0.3, 0.4, 0.4]
    assert [steps[y]["NRU"] for y in range(2021, 2025)] == [0.2, 0.25, 0.3, 0.3]


def test_czechia_and_estonia_rise_in_equal_yearly_steps(now: View) -> None:
    steps = {y: {r.iso3: round(r.factor or 0, 4) for r in rates(now, y)} for y in range(2024, 2028)}
    assert [steps[y]["CZE"] for y in range(2024, 2028)] == [0.6, 0.7333, 0.8667, 1.0]
    assert [steps[y]["EST"] for y in range(2024, 2028)] == [0.8, 0.9, 1.0, 1.0]


def test_the_exceptional_discount_is_a_parameter_of_three_states(now: View) -> None:
    found = {r.iso3: r for r in rates(now, 2025)}
    assert {s for s, r in found.items() if r.level == "B" and r.factor == 0.925} == {"BHS", "BHR", "SAU"}
    assert {s for s, r in found.items() if r.level == "C"} == {"BRN", "KWT", "QAT", "SGP", "ARE"}


def test_every_rate_traces_to_the_scale_the_level_and_a_reference(now: View) -> None:
    for r in rates(now, 2025):
        trace = r.peacekeeping.trace
        assert trace and "A/RES/64/249" in str(trace.reference)
        assert trace.inputs[0] == r.regular and trace.inputs[1].unit == "factor"
        assert float(trace.inputs[0].value) * float(trace.inputs[1].value) == pytest.approx(r.pct)
        assert trace.inputs[2].value == r.level and trace.inputs[2].source == "un-peacekeeping-circulars"
        assert r.peacekeeping.later_vintage


@pytest.mark.parametrize("year", [2016, 2022, 2025])
def test_the_premium_is_traced_to_all_discounts_over_the_regular_rates_of_level_a(now: View, year: int) -> None:
    found = rates(now, year)
    premium, *others = [r.peacekeeping.trace.inputs[1] for r in found if r.level == "A" and r.peacekeeping.trace]
    assert others == [premium] * 4 and premium.trace
    points, *regular = premium.trace.inputs
    assert sorted(regular, key=str) == sorted((r.regular for r in found if r.level == "A"), key=str)
    discounts = sum(float(r.regular.value) * (1 - (r.factor or 0)) for r in found if r.level != "A")
    assert points.unit == "pct" and float(points.value) == pytest.approx(discounts) and discounts > 5
    assert float(premium.value) == pytest.approx(1 + float(points.value) / sum(float(f.value) for f in regular))


def test_a_row_has_the_columns_of_the_contract(now: View) -> None:
    row = rates(now, 2024)[0].to_dict()
    expected = [
        "iso3",
        "member_state",
        "regular_rate_pct",
        "level",
        "factor",
        "peacekeeping_rate_pct",
        "basis",
        "source",
    ]
    assert list(row) == expected


def test_years_with_printed_rates_only_give_the_payers_that_were_printed(now: View) -> None:
    found = rates(now, 2012)
    assert len(found) == 10 and {r.basis for r in found} == {"printed", "premium"} and found[0].factor is None
    assert found[0].regular.value == 22


def test_of_2012_the_printed_rate_of_the_united_states_gives_the_premium(now: View) -> None:
    found = {r.iso3: r for r in rates(now, 2012)}
    assert found["USA"].basis == "printed" and {r.basis for r in found.values()} == {"printed", "premium"}


def test_a_year_without_rates_is_refused(now: View) -> None:
    with pytest.raises(PeaceopsError, match="no peacekeeping rate for 2011 is in this database: expected 2012 to 2027"):
        rates(now, 2011)


def test_a_state_without_a_level_is_refused() -> None:
    with pytest.raises(PeaceopsError, match="S01 has a regular rate but no peacekeeping level"):
        apply_rule({"S00": 60, "S01": 40}, {"S00": Level("A")}, PARAMETERS)


def test_discounts_without_a_permanent_member_are_refused() -> None:
    with pytest.raises(PeaceopsError, match="no State of level A"):
        apply_rule({"S00": 100}, {"S00": Level("J")}, PARAMETERS)


scales = st.lists(st.floats(0.001, 22), min_size=12, max_size=12)
levels = st.lists(st.sampled_from(LEVELS), min_size=11, max_size=11)


@settings(max_examples=60, deadline=None)
@given(scales, levels)
def test_the_premium_is_neutral_to_the_total_and_no_rate_is_negative(rates_pct: list[float], held: list[str]) -> None:
    scale = dict(zip(STATES, rates_pct, strict=True))
    of = {s: Level(x) for s, x in zip(STATES, ["A", *held], strict=True)}
    result = apply_rule(scale, of, PARAMETERS)
    assert sum(pct for _, pct in result.values()) == pytest.approx(sum(rates_pct))
    assert all(pct >= 0 for _, pct in result.values())
    permanent = {round(f, 12) for s, (f, _) in result.items() if of[s].level == "A"}
    assert len(permanent) == 1 and permanent.pop() >= 1


def test_the_factor_falls_from_level_to_level() -> None:
    factors = [factor_of(Level(x), PARAMETERS) for x in LEVELS[1:]]
    assert factors == sorted(factors, reverse=True)


@given(st.sampled_from("CDEFGHIJ"), st.integers(1, 5))
def test_a_rise_never_passes_its_goal_and_never_falls_back(start: str, year: int) -> None:
    steps = [factor_of(Level("B", start, y), PARAMETERS) for y in range(1, year + 1)]
    assert steps == sorted(steps) and FACTORS[start] <= steps[0] and steps[-1] <= 1.0
    assert year < 3 or steps[-1] == 1.0


def test_a_few_rates_have_the_sources_of_all(now: View) -> None:
    for year in rated_years(now):
        every, few = rates_by_state(now, year), rates_by_sources(now, year)
        assert set(few) <= set(every.values())
        all_sources, theirs = (
            frozenset().union(*(r.peacekeeping.sources() for r in held)) for held in (every.values(), few)
        )
        assert theirs == all_sources, year
        assert len(few) < 60 or all(r.basis in ("printed", "premium") for r in few), year


def test_the_source_of_a_single_level_is_told(now: View, monkeypatch: pytest.MonkeyPatch) -> None:
    view = View(now.edition, None)
    rows = tuple(r._replace(source="another") if r.iso3 == "BRA" else r for r in level_rows(view, 2024))  # type: ignore[attr-defined]
    for module in ("rates", "rate_figures"):
        monkeypatch.setattr(f"peaceops.money.{module}.level_rows", lambda _view, _year: rows)
    assert any("another" in r.peacekeeping.sources() for r in rates_by_sources(view, 2024))
