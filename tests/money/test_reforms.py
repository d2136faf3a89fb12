"""Reforms of the rules: what moves, what stays, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import View
from peaceops.errors import PeaceopsError
from peaceops.money.assess import assess
from peaceops.money.levels import LEVELS, Level, Parameters, apply_rule
from peaceops.money.rates import rates
from peaceops.money.reform_rule import reformed, rules_of
from peaceops.money.reformed import reformed_assessments, reformed_rates, reformed_sections
from peaceops.money.reforms import Reform
from peaceops.money.sections import AssessmentSection
from peaceops.period import Period

FACTORS = {"B": 1.0, "C": 0.925, "D": 0.8, "E": 0.6, "F": 0.4, "G": 0.3, "H": 0.2, "I": 0.2, "J": 0.1}
PARAMETERS = Parameters(FACTORS, {1: 0, 2: 2, 3: 3})
STATES = [f"S{i:02d}" for i in range(12)]
UNMIK = (
    AssessmentSection("UNMIK", "A", "assessment", date(2024, 7, 1), date(2024, 12, 31), 184.0),
    AssessmentSection("UNMIK", "B", "credit", date(2022, 7, 1), date(2023, 6, 30), 10.0),
    AssessmentSection("UNMIK", "C", "assessment", date(2025, 1, 1), date(2025, 6, 30), 181.0),
)


def reformed_rule(
    scale: dict[str, float], levels: dict[str, Level], reform: Reform
) -> dict[str, tuple[float, float, float]]:
    """Regular rate, factor (a cap included) and peacekeeping rate of every State after one reform."""
    found = reformed(rules_of(scale, levels, PARAMETERS), [reform])
    rows = zip(scale, found.scale[0].tolist(), found.factor[0].tolist(), found.pct[0].tolist(), strict=True)
    return {s: (regular, pct / regular if regular else factor, pct) for s, regular, factor, pct in rows}


def pct(view: View, year: int, reform: Reform) -> dict[str, float]:
    """Peacekeeping rates after a reform."""
    return {r.iso3: r.pct for r in reformed_rates(view, year, reform)}


@pytest.mark.parametrize("year", range(2022, 2028))
def test_a_reform_of_nothing_changes_no_rate(now: View, year: int) -> None:
    assert pct(now, year, Reform("nothing")) == pytest.approx({r.iso3: r.pct for r in rates(now, year)}, abs=1e-12)


def test_a_lower_ceiling_is_paid_by_all_but_the_floor_and_least_developed_at_theirs(now: View) -> None:
    before = {r.iso3: r for r in rates(now, 2025)}
    after = {r.iso3: r for r in reformed_rates(now, 2025, Reform("ceiling", ceiling_pct=20))}
    regular = {s: (float(before[s].regular.value), float(r.regular.value)) for s, r in after.items()}
    assert sum(x for _, x in regular.values()) == pytest.approx(100)
    assert regular["USA"][1] == pytest.approx(20) and regular["CHN"][1] == pytest.approx(20)
    assert all(regular[s][0] == regular[s][1] for s in before if regular[s][0] == 0.001)
    assert regular["BGD"] == (0.01, 0.01)
    moved = {round(new / old, 9) for s, (old, new) in regular.items() if s not in ("USA", "CHN") and old > 0.02}
    assert len(moved) == 1 and moved.pop() == pytest.approx(1 + 2.004 / (100 - 42.004), rel=1e-3)


def test_without_level_c_five_states_pay_their_regular_rate_and_the_permanent_members_less(now: View) -> None:
    before = {r.iso3: r for r in rates(now, 2025)}
    after = pct(now, 2025, Reform("no C", merged_levels={"C": "B"}))
    assert {s for s in after if after[s] > before[s].pct + 1e-9} == {"BRN", "KWT", "QAT", "SGP", "ARE"}
    assert {s for s in after if after[s] < before[s].pct - 1e-9} == {"USA", "CHN", "GBR", "FRA", "RUS"}
    points = sum(float(before[s].regular.value) * 0.075 for s in ("BRN", "KWT", "QAT", "SGP", "ARE"))
    assert before["USA"].pct - after["USA"] == pytest.approx(
        points * 22 / sum(float(before[s].regular.value) for s in ("USA", "CHN", "GBR", "FRA", "RUS"))
    )


def test_a_cap_holds_one_payer_and_the_named_levels_carry_the_rest(now: View) -> None:
    before = {r.iso3: r.pct for r in rates(now, 2025)}
    everyone = pct(now, 2025, Reform("cap", cap_pct=25))
    assert everyone["USA"] == 25 and everyone["BDI"] / before["BDI"] == pytest.approx(75 / (100 - before["USA"]))
    permanent = pct(now, 2025, Reform("cap", cap_pct=25, cap_excess_to="A"))
    assert permanent["USA"] == 25 and permanent["DEU"] == before["DEU"]
    assert sum(permanent.values()) == pytest.approx(100)


def test_discounts_carried_by_a_and_b_spread_over_their_undiscounted_states(now: View) -> None:
    before = {r.iso3: r for r in rates(now, 2025)}
    after = pct(now, 2025, Reform("shared premium", carriers="AB"))
    regular = {s: float(r.regular.value) for s, r in before.items()}
    assert after["USA"] / regular["USA"] == pytest.approx(after["DEU"] / regular["DEU"]) and after["DEU"] > 0
    assert after["SAU"] == before["SAU"].pct and after["IND"] == before["IND"].pct
    assert sum(after.values()) == pytest.approx(100)


def test_rates_of_years_before_the_first_stay(now: View) -> None:
    reform = Reform("later", first_year=2025, ceiling_pct=20)
    assert reformed_rates(now, 2024, reform) == rates(now, 2024)
    assert pct(now, 2025, reform)["USA"] < 25


def test_a_moved_level_or_discount_applies_at_once() -> None:
    levels = {
        "S00": Level("B", "E", 1),
        "S01": Level("B", discount_factor=0.925),
        "S02": Level("C"),
        "S03": Level("B", "E", 1),
        "S04": Level("B", "D", 1),
        "S05": Level("A"),
    }
    scale = {"S00": 10.0, "S01": 10.0, "S02": 10.0, "S03": 10.0, "S04": 10.0, "S05": 50.0}
    reform = Reform("moves", levels={"S00": "D"}, discounts={"S01": 1.0}, merged_levels={"C": "B", "E": "G"})
    factors = {s: round(f, 9) for s, (_, f, _) in reformed_rule(scale, levels, reform).items()}
    from_g = round(0.3 + 0.7 / 3, 9)  # the rise that began on level E now begins on level G
    carried = 10 * (0.2 + (1 - from_g) + 0.1)
    premium = pytest.approx(1 + carried / 50)
    assert factors == {"S00": 0.8, "S01": 1.0, "S02": 1.0, "S03": from_g, "S04": 0.9, "S05": premium}


def test_every_changed_rate_traces_to_the_rate_before_and_names_the_reform(now: View) -> None:
    for r in reformed_rates(now, 2025, Reform("x", ceiling_pct=20)):
        trace = r.peacekeeping.trace
        assert trace and trace.inputs[0].counts == f"peacekeeping rate of {names[r.iso3]}" and r.basis == "reform"
        assert "ceiling of the regular scale 20 per cent" in trace.rule


@pytest.mark.parametrize(
    ("reform", "reason"),
    [
        (Reform("x", regular_rates={"JPN": 9.0}), "the regular rates sum to 102.07 per cent, expected 100"),
        (
            Reform("x", factors={"I": -0.2}),
            "the peacekeeping rate of BRA would be -.* per cent, expected no less than 0",
        ),
        (Reform("x", factors={"B": 9.0}), "the peacekeeping rate of .* would be -"),
        (Reform("x", ceiling_pct=0.4), "the limits leave shares that sum to .*: expected 100"),
        (Reform("x", ceiling_pct=25), "a ceiling of the regular scale of 25 cannot be made from the printed scale"),
        (Reform("x", floor_pct=0.0001), "a floor of the regular scale of 0.0001 cannot be made"),
        (Reform("x", floor_pct=0.6), "the limits leave shares that sum to .*: expected 100"),
        (Reform("x", cap_pct=1, cap_excess_to="A"), "the limits leave shares"),
        (Reform("x", cap_pct=-1), "the limits leave shares"),
        (Reform("x", merged_levels={"A": "B"}), "no State of level A has a regular rate"),
    ],
)
def test_a_reform_that_breaks_an_invariant_is_refused_with_the_reason(now: View, reform: Reform, reason: str) -> None:
    with pytest.raises(PeaceopsError, match=f"the reform 'x' is refused: .*{reason}"):
        reformed_rates(now, 2025, reform)


@pytest.mark.parametrize(
    "reform",
    [Reform("x", levels={"JPX": "B"}), Reform("x", discounts={"JPX": 1}), Reform("x", regular_rates={"JPX": 1})],
)
def test_an_unknown_state_is_named_with_the_nearest(now: View, reform: Reform) -> None:
    with pytest.raises(PeaceopsError, match=r"unknown Member State 'JPX'.*JPN"):
        reformed_rates(now, 2025, reform)


def test_a_year_without_levels_cannot_be_reformed(now: View) -> None:
    with pytest.raises(PeaceopsError, match="needs the level of every State: expected 2013 to 2027"):
        reformed_rates(now, 2012, Reform("x", cap_pct=25))
    assert len(reformed_rates(now, 2018, Reform("x", cap_pct=25))) == 193


def test_a_mission_closed_on_a_day_is_assessed_up_to_it_by_days_and_keeps_its_credits() -> None:
    after = reformed_sections(UNMIK, Reform("x", closed={"UNMIK": date(2024, 9, 30)}))
    assert [(s.section, s.gross_usd, s.end) for s in after] == [
        ("A", 92.0, date(2024, 9, 30)),
        ("B", 10.0, date(2023, 6, 30)),
    ]


def test_a_cut_scales_assessments_and_leaves_credits() -> None:
    after = reformed_sections(UNMIK, Reform("x", all_missions=0.9, missions={"UNMIK": 0.5}))
    assert [s.gross_usd for s in after] == pytest.approx([184 * 0.45, 10, 181 * 0.45])


def test_an_amount_is_split_as_the_sections_are() -> None:
    after = reformed_sections(UNMIK, Reform("x", amounts_usd={"UNMIK": 730}))
    assert [s.gross_usd for s in after] == pytest.approx([368, 10, 362])


def test_a_negative_budget_and_an_unknown_mission_are_refused() -> None:
    with pytest.raises(PeaceopsError, match="the assessment of UNMIK would be negative"):
        reformed_sections(UNMIK, Reform("x", missions={"UNMIK": -0.1}))
    with pytest.raises(PeaceopsError, match=r"unknown mission .*'UNMIC'.*UNMIK"):
        reformed_sections(UNMIK, Reform("x", closed={"UNMIC": date(2024, 9, 30)}))


def test_assessments_of_one_mission_on_one_payer_after_a_cut(now: View) -> None:
    before = assess(now, Period.parse("2024-25"), "UNMIK", "USA")[0]
    after = reformed_assessments(now, Period.parse("2024-25"), Reform("x", missions={"UNMIK": 0.5}), "UNMIK", "USA")
    assert len(after) == 1 and after[0].basis.key == "assessed-after-reform"
    credit = 1_446_900 * {r.iso3: r.pct for r in rates(now, 2023)}["USA"] / 100
    assert after[0].gross_usd == pytest.approx((before.gross_usd + credit) / 2 - credit, abs=1)


scales = st.lists(st.floats(0.01, 22), min_size=12, max_size=12)
held_levels = st.lists(st.sampled_from(LEVELS), min_size=11, max_size=11)
reforms = st.builds(
    Reform,
    name=st.just("any"),
    factors=st.dictionaries(st.sampled_from("CDEFGHIJ"), st.floats(0, 1), max_size=4),
    merged_levels=st.dictionaries(st.sampled_from("CDEFGHIJ"), st.sampled_from("BCDEFGHIJ"), max_size=3),
    levels=st.dictionaries(st.sampled_from(STATES[1:]), st.sampled_from(LEVELS), max_size=3),
    carriers=st.sampled_from(["A", "AB"]),
    cap_pct=st.none() | st.floats(30, 60),
)


@settings(max_examples=80, deadline=None)
@given(scales, held_levels, reforms)
def test_any_reform_is_neutral_to_the_total_or_refused(raw: list[float], held: list[str], reform: Reform) -> None:
    scale = {s: 100 * x / sum(raw) for s, x in zip(STATES, raw, strict=True)}
    levels = {s: Level(x) for s, x in zip(STATES, ["A", *held], strict=True)}
    try:
        result = reformed_rule(scale, levels, reform)
    except PeaceopsError as error:
        assert "is refused" in str(error)
        return
    assert sum(pct for _, _, pct in result.values()) == pytest.approx(100)
    assert all(pct >= 0 for _, _, pct in result.values())
    assert reform.cap_pct is None or max(pct for _, _, pct in result.values()) <= reform.cap_pct + 1e-9


@settings(max_examples=40, deadline=None)
@given(scales, held_levels)
def test_a_reform_of_nothing_is_the_rule_itself(raw: list[float], held: list[str]) -> None:
    scale = dict(zip(STATES, raw, strict=True))
    levels = {s: Level(x) for s, x in zip(STATES, ["A", *held], strict=True)}
    result = reformed_rule(scale, levels, Reform("nothing"))
    rule = apply_rule(scale, levels, PARAMETERS)
    assert {s: pct for s, (_, _, pct) in result.items()} == pytest.approx({s: pct for s, (_, pct) in rule.items()})


@settings(max_examples=40, deadline=None)
@given(st.floats(13, 22), st.floats(13, 22))
def test_a_lower_ceiling_never_lowers_the_rate_of_a_state_below_it(one: float, other: float) -> None:
    scale = {"S00": 22.0, "S01": 20.0} | dict.fromkeys(STATES[2:], 5.8)
    levels = {s: Level("B") for s in scale} | {"S00": Level("A")}
    lower, higher = sorted((one, other))
    a, b = (
        {s: x for s, (x, _, _) in reformed_rule(scale, levels, Reform("x", ceiling_pct=c)).items()}
        for c in (lower, higher)
    )
    assert all(a[s] >= b[s] - 1e-9 for s in STATES[2:]) and a["S00"] <= b["S00"] + 1e-9
