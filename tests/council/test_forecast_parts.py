"""The pieces of the vote model: fading memory, the regression that forgets, members that vote together."""

from __future__ import annotations

import math
import random
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peaceops.book import open_book
from peaceops.book.tables.council import CouncilRulesRow
from peaceops.council.fading_counts import DAYS_A_YEAR, Memory
from peaceops.council.forecast_members import Members
from peaceops.council.forecast_regression import Regression, chance, logit
from peaceops.council.forecast_texts import PERMANENT, Chances, Text
from peaceops.council.joint_vote import needed, together

FIFTEEN = [*sorted(PERMANENT), *(f"E{n:02d}" for n in range(10))]


def chances_of(values: list[tuple[float, float]]) -> dict[str, Chances]:
    """Fifteen members from (chance of not yes, share of it against)."""
    return {
        iso3: Chances(1 - p, p * (1 - share), p * share, 0.97, 0.97, 0.97)
        for iso3, (p, share) in zip(FIFTEEN, values, strict=True)
    }


COUNCIL = st.lists(st.tuples(st.floats(0.002, 0.9), st.floats(0.01, 0.9)), min_size=15, max_size=15).map(chances_of)


def test_a_vote_weighs_half_after_a_half_life_and_a_quarter_after_two() -> None:
    memory = Memory(5)
    memory.add([("x",)], 1000, hit=True)
    half_life = 5 * DAYS_A_YEAR
    assert memory.weight(("x",), 1000) == 1
    assert memory.weight(("x",), int(1000 + half_life)) == pytest.approx(0.5, abs=1e-3)
    assert memory.weight(("x",), int(1000 + 2 * half_life)) == pytest.approx(0.25, abs=1e-3)


@given(st.lists(st.tuples(st.integers(0, 3000), st.booleans()), max_size=30), st.floats(0.01, 0.99), st.floats(0.1, 50))
def test_a_rate_lies_between_what_is_remembered_and_what_it_is_drawn_to(
    votes: list[tuple[int, bool]], prior: float, strength: float
) -> None:
    memory = Memory(5)
    for day, hit in sorted(votes):
        memory.add([("x",)], day, hit)
    rate = memory.rate(("x",), 4000, prior, strength)
    hits = [hit for _, hit in votes]
    assert min([prior, *(float(h) for h in hits)]) <= rate <= max([prior, *(float(h) for h in hits)])
    if not votes:
        assert rate == prior


def test_a_member_without_a_record_has_the_rate_of_its_class() -> None:
    memory = Memory(5)
    assert memory.chain([(("class", "elected"), 20.0), (("member", "NEW"), 8.0)], 10, 0.03) == [0.03, 0.03]


def test_the_regression_learns_a_rate_and_forgets_it_when_the_council_changes() -> None:
    dice, one = random.Random(1), np.ones((1, 1))
    model = Regression((0.0,), (1.0,), 365, 1.0)
    for day in range(400):
        model.learn(one, np.array([float(dice.random() < 0.2)]), day)
    assert model.predict(one)[0] == pytest.approx(0.2, abs=0.06)
    for day in range(400, 2000):
        model.learn(one, np.array([float(dice.random() < 0.6)]), day)
    assert model.predict(one)[0] == pytest.approx(0.6, abs=0.08)


@given(st.floats(-40, 40))
def test_chance_and_log_odds_are_inverse(log_odds: float) -> None:
    p = float(chance(np.array(log_odds)))
    assert 0 <= p <= 1
    if 1e-9 < p < 1 - 1e-9:
        assert logit(p) == pytest.approx(log_odds, abs=1e-5)


def test_nine_votes_of_fifteen_and_seven_of_eleven() -> None:
    assert (needed(15), needed(11)) == (9, 7)
    rules = {r.members: r.majority for r in open_book().at().all(CouncilRulesRow)}
    assert rules == {seats: needed(seats) for seats in rules}


@settings(max_examples=30, deadline=None)
@given(COUNCIL)
def test_chances_of_a_text_are_chances_and_unanimity_is_rarer_than_adoption(council: dict[str, Chances]) -> None:
    whole = together(council)
    assert 0 <= whole.unanimous <= whole.adopted + 1e-9 <= 1 + 2e-9
    assert whole.vetoed + 1e-9 >= 0 and whole.adopted + whole.vetoed <= 1 + 1e-9
    assert whole.unanimous <= min(c.yes for c in council.values()) + 0.02
    assert whole.expected_yes == pytest.approx(sum(c.yes for c in council.values()))


@settings(max_examples=15, deadline=None)
@given(COUNCIL, st.sampled_from(FIFTEEN))
def test_an_assumed_vote_is_certain_and_the_law_of_total_probability_holds(
    council: dict[str, Chances], iso3: str
) -> None:
    c = council[iso3]
    parts = {cast: together(council, {iso3: cast}) for cast in "YAN"}
    weights = {"Y": c.yes, "A": c.abstain, "N": c.no}
    for cast, part in parts.items():
        assert getattr(part.members[iso3], {"Y": "yes", "A": "abstain", "N": "no"}[cast]) == pytest.approx(1)
    mixed = sum(weights[k] * parts[k].adopted for k in parts)
    assert mixed == pytest.approx(together(council).adopted, abs=0.02)


def test_a_negative_vote_of_a_permanent_member_stops_a_text_and_of_an_elected_one_does_not() -> None:
    council = chances_of([(0.01, 0.2)] * 15)
    assert together(council).adopted > 0.97
    assert together(council, {"RUS": "N"}).adopted == 0
    assert together(council, {"RUS": "A"}).adopted > 0.5
    assert together(council, {"E03": "N"}).adopted > 0.5


def test_seven_abstentions_stop_a_text_without_a_veto() -> None:
    council = chances_of([(0.01, 0.2)] * 15)
    six = {f"E{n:02d}": "A" for n in range(6)}
    assert together(council, six).adopted > 0
    assert together(council, six | {"E06": "A"}).adopted == 0


def test_members_of_a_mood_move_together() -> None:
    council = chances_of([(0.05, 0.2)] * 15)
    after = together(council, {"RUS": "N"}).members
    assert after["CHN"].yes < after["E01"].yes < council["E01"].yes
    assert after["FRA"].yes == pytest.approx(council["FRA"].yes, abs=1e-3)


def text(day: int, casts: str, agenda: str = "XXX", mission: str | None = None) -> Text:
    return Text(f"T{day}", day, dict(zip(FIFTEEN, casts, strict=True)), "adopted", agenda, mission)


def test_chances_sum_to_one_and_come_from_earlier_days_only() -> None:
    history = [text(d, "YYYAY" + "Y" * 10) for d in range(0, 900, 30)]
    told = []
    for last in ("Y" * 15, "NNNNN" + "A" * 10):  # what happens on a day must not change what was said of it
        told.append([chances for _, chances in Members([*history, text(900, last), text(900, last)]).predicted[-2:]])
    assert told[0] == told[1]
    assert told[0][0] == told[0][1]
    for c in told[0][0].values():
        assert c.yes + c.abstain + c.no == pytest.approx(1)
        assert min(c.yes, c.abstain, c.no) > 0


def test_a_member_that_always_abstains_on_a_mission_is_expected_to_there_and_less_elsewhere() -> None:
    both = ((text(d, "Y" * 15, "AAA"), text(d, "YYYAY" + "Y" * 10, "BBB", "UNX")) for d in range(0, 3000, 60))
    model = Members([t for pair in both for t in pair]).model
    here = model.predict(FIFTEEN, "BBB", "UNX", 3000)
    there = model.predict(FIFTEEN, "AAA", None, 3000)
    assert here[FIFTEEN[3]].yes < 0.4 < 0.75 < there[FIFTEEN[3]].yes
    assert here["E01"].yes > 0.9


def test_votes_not_recorded_teach_nothing() -> None:
    texts = [text(day, "Y" * 15) for day in range(0, 300, 30)]
    without = Members([replace(t, casts={k: v for k, v in t.casts.items() if k != "E00"}) for t in texts])
    with_unknown = Members([replace(t, casts=dict(t.casts) | {"E00": "?"}) for t in texts])
    a, b = (m.model.predict(FIFTEEN, "XXX", None, 300)["E05"] for m in (with_unknown, without))
    assert a == b


def test_every_pattern_of_three_certain_members_adds_up() -> None:
    council = {iso3: Chances(1.0, 0.0, 0.0, 1, 1, 1) for iso3 in FIFTEEN}
    for casts in product("YAN", repeat=3):
        given_votes = dict(zip(("CHN", "E00", "E01"), casts, strict=True))
        sure = {iso3: council[iso3] for iso3 in FIFTEEN}
        for iso3, cast in given_votes.items():
            sure[iso3] = Chances(float(cast == "Y"), float(cast == "A"), float(cast == "N"), 1, 1, 1)
        assert together(sure).adopted == pytest.approx(float(casts[0] != "N"), abs=0.01)
    assert math.isclose(together(council).unanimous, 1, abs_tol=0.01)
