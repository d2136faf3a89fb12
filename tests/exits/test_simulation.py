"""exit simulate: the answer and what it rests on."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from figures import words
from peaceops.book import Trace, View, open_book
from peaceops.errors import PeaceopsError
from peaceops.exits.answer import QUANTILES, parts_of
from peaceops.exits.bases import bases
from peaceops.exits.ensemble import cores
from peaceops.exits.evidence import Evidence, evidence
from peaceops.exits.option_list import BY_KEY
from peaceops.exits.runoff import pooled
from peaceops.exits.shares import Shares
from peaceops.exits.simulate import Fixed
from peaceops.exits.simulation import simulate

START = date(2019, 7, 1)


def test_a_run_is_of_sixty_months_and_all_payers_with_the_evidence_at_hand(now: View) -> None:
    known = evidence(now)
    found = simulate(now, "UNMIK", "final-term", START, draws=100, known=known)
    assert found.evidence == known.without("UNMIK")
    assert len(found.months) == 60
    assert found.shares is not None and len(found.shares.iso3) == 193


def test_the_same_seed_gives_the_same_bytes_on_one_process_and_on_two(now: View) -> None:
    one, two = (
        json.dumps(simulate(now, "UNMIK", "final-term", START, draws=3500, seed=1, processes=n).to_dict())
        for n in (1, min(2, cores()))
    )
    assert one == two
    assert one != json.dumps(simulate(now, "UNMIK", "final-term", START, draws=3500, seed=2).to_dict())


def test_no_more_processes_than_cores_and_no_more_than_chunks_of_draws(now: View) -> None:
    for processes in (0, -1, cores() + 1, 99_999_999_999):
        with pytest.raises(PeaceopsError, match=f"--processes {processes} cannot be run: expected 1 to {cores()}, the"):
            simulate(now, "UNMIK", "final-term", START, draws=10, processes=processes)
    assert simulate(now, "UNMIK", "final-term", START, draws=10, processes=cores()).draws == 10


def test_a_parameter_of_any_size_is_refused_in_one_sentence(now: View) -> None:
    for value in (10**400, float("nan"), -1):
        with pytest.raises(PeaceopsError, match=r"pooling .* is out of range: expected 0 to 1000\."):
            simulate(now, "UNMIK", "final-term", START, fixed=Fixed(pooling=value))


def test_payers_parts_are_the_quantiles_of_share_times_spending() -> None:
    rng = np.random.default_rng(0)
    spent = rng.gamma(2, 1e6, (3, 400))
    share = rng.dirichlet(np.ones(5), 3)
    paid = Shares(("A", "B", "C", "D", "E"), (1, 2, 3), share, frozenset, "", ())
    each = np.array([np.quantile((share[:, [i]] * spent).sum(axis=0), QUANTILES) for i in range(5)])
    assert parts_of(spent, paid.share) == pytest.approx(each, rel=1e-9)


def test_shares_of_a_year_add_up_to_the_whole(now: View) -> None:
    found = simulate(now, "UNMIK", "final-term", START, draws=100)
    assert found.shares is not None
    assert found.shares.share.sum(axis=1) == pytest.approx(np.ones(6), abs=2e-5)


def test_a_fixed_parameter_is_kept(now: View) -> None:
    found = simulate(now, "UNMIK", "final-term", START, draws=500, fixed=Fixed(months_to_end=12, liquidation_months=6))
    assert found.months_to_end is not None and found.months_to_liquidated is not None
    assert found.months_to_end == pytest.approx(np.full(5, 12.0), abs=0.01)
    assert found.months_to_liquidated == pytest.approx(np.full(5, 18.0), abs=0.01)
    assert found.staff is not None and found.staff[:, 19].max() == 0, "nobody is left after the liquidation"
    how = {p.name: p.how for p in found.parameters}
    assert (how["months_to_end"], how["runoff_months"]) == ("given", "estimated")


def test_staying_costs_what_it_cost_and_a_cut_lowers_it(now: View) -> None:
    stay = simulate(now, "UNMIK", "renew", START, draws=2000)
    lower = simulate(now, "UNMIK", "renew-reduced", START, draws=2000, fixed=Fixed(lower_by_pct=50))
    assert stay.total is not None and lower.total is not None and stay.bases.cost is not None
    assert stay.total[2] == pytest.approx(5 * stay.bases.cost.usd, rel=0.02)
    assert 0.5 * stay.total[2] < lower.total[2] < 0.65 * stay.total[2]


@pytest.mark.parametrize(
    ("fixed", "value", "how"), [(None, "20", "assumed"), (Fixed(lower_by_pct=35), "35", "given")], ids=["open", "set"]
)
def test_the_cut_of_staying_at_lower_cost_is_given_only_where_the_reader_named_it(
    now: View, fixed: Fixed | None, value: str, how: str
) -> None:
    found = simulate(now, "UNMIK", "renew-reduced", START, draws=50, fixed=fixed)
    assert [(p.value, p.how) for p in found.parameters if p.name == "lower_by_pct"] == [(value, how)]


@pytest.mark.parametrize("option", BY_KEY)
def test_nothing_is_given_where_the_reader_set_nothing(now: View, option: str) -> None:
    assert "given" not in {p.how for p in simulate(now, "UNMIK", option, START, draws=50).parameters}


def test_every_parameter_that_the_reader_sets_is_given(now: View) -> None:
    fixed = Fixed(12, None, 6, 3, 0.8, 0.2, None, 0.1, 0.1, 1, 0.4, 2)
    how = {p.name: p.how for p in simulate(now, "UNMIK", "final-term", START, draws=50, fixed=fixed).parameters}
    assert {name for name, own in how.items() if own != "given"} == {"shape", "cost_sd"}
    assert (how["shape"], how["cost_sd"]) == ("option", "assumed")


@pytest.mark.parametrize("mission", ["MINUSMA", "UNMIK"])
def test_the_words_of_a_trace_move_no_number(now: View, mission: str) -> None:
    base = bases(now, mission, date(2022, 7, 1))
    assert base.uniformed_cost_share is not None
    other = Trace("words", "", params=(("text", "put in other words"),))
    reworded = replace(
        base, uniformed_cost_share=replace(base.uniformed_cost_share, counted=words("a share"), trace=other)
    )
    one, two = (simulate(now, mission, "final-term", date(2022, 7, 1), draws=400, base=b) for b in (base, reworded))
    assert one.total is not None and two.total is not None
    assert one.total.tolist() == two.total.tolist()
    assert one.parameters == two.parameters


@pytest.mark.parametrize(
    ("mission", "start", "fixed", "how", "drawn"),
    [
        ("MINUSMA", date(2023, 7, 1), Fixed(), "known", False),
        ("UNMIK", START, Fixed(), "estimated", True),
        ("UNMIK", START, Fixed(uniformed_cost_share=0.1), "given", False),
    ],
)
def test_the_uniformed_share_has_a_spread_only_where_it_is_an_estimate(
    now: View, mission: str, start: date, fixed: Fixed, how: str, drawn: bool
) -> None:
    found = simulate(now, mission, "final-term", start, draws=50, fixed=fixed)
    [share] = [p for p in found.parameters if p.name == "uniformed_cost_share"]
    assert (share.how, "spread" in str(share.value)) == (how, drawn)


def test_without_a_strength_the_cost_is_assumed_to_be_all_civilian(now: View) -> None:
    base = replace(bases(now, "UNMIK", START), strength=None, uniformed_cost_share=None)
    found = simulate(now, "UNMIK", "final-term", START, draws=50, base=base)
    [share] = [p for p in found.parameters if p.name == "uniformed_cost_share"]
    assert (share.how, share.value) == ("assumed", "0.000")


def test_a_run_off_that_no_closed_mission_tells_is_assumed() -> None:
    past = open_book().at(date(2018, 10, 20))
    found = {p.name: p.how for p in simulate(past, "UNMIK", "final-term", date(2018, 10, 20), draws=50).parameters}
    assert (found["runoff_months"], found["months_to_end"]) == ("assumed", "estimated")


def test_unmik_says_what_is_extrapolated(now: View) -> None:
    words = " ".join(map(str, simulate(now, "UNMIK", "final-term", START, draws=50).extrapolated))
    for said in ("fewer than 100 uniformed", "UNIKOM is the one open-ended", "stated range, not an estimate"):
        assert said in words


@pytest.mark.parametrize(
    ("mission", "option", "decided"),
    [
        ("MINUSMA", "end-now", "2023-06-30"),  # with accounts after its end
        ("MINUJUSTH", "final-term", "2019-04-12"),  # with accounts too
        ("UNIKOM", "final-term", "2003-07-03"),  # the one with an open-ended mandate
    ],
)
def test_a_closed_mission_is_never_its_own_precedent(now: View, mission: str, option: str, decided: str) -> None:
    whole = evidence(now)
    assert mission in {c.mission for c in whole.closings} & {c.closing.mission for c in whole.curves}
    others = Evidence(
        tuple(c for c in whole.closings if c.mission != mission),
        tuple(c for c in whole.curves if c.closing.mission != mission),
        pooled([c for c in whole.runoff.cases if c.mission != mission]),
        whole.tested,
        whole.draws,
    )
    start = date.fromisoformat(decided)
    one, two = (simulate(now, mission, option, start, draws=400, known=on) for on in (whole, others))
    assert one.to_dict() == two.to_dict()
    assert not any(mission in str(p.says) for p in one.parameters)


def test_bases_are_known_figures_with_their_sources(now: View) -> None:
    base = bases(now, "UNMIK", START)
    assert base.strength is not None and base.staff is not None and base.cost is not None
    assert (base.strength.value, base.staff.value, base.cost.usd) == (17, 337, 37239900)
    assert all(f.sources() for f in (base.strength, base.staff, base.cost.amount))


def test_on_a_past_date_only_what_was_public_is_used() -> None:
    past = open_book().at(date(2018, 10, 20))
    found = simulate(past, "UNMIK", "final-term", date(2018, 10, 20), draws=100)
    assert found.evidence.runoff.cases == (), "no closed mission had accounts in the book by then"
    assert "MINUSMA" not in next(str(p.says) for p in found.parameters if p.name == "shape")
    assert found.shares is not None and "USA" in found.shares.iso3
    assert "2019 at the rates of 2018" in found.shares.note and len(found.shares.iso3) == 193


def test_before_2013_only_payers_with_printed_rates_have_a_part() -> None:
    past = open_book().at(date(2012, 12, 1))
    found = simulate(past, "UNMIK", "final-term", date(2012, 12, 1), draws=100)
    assert found.shares is not None and "only the payers whose rate others had printed" in found.shares.note


@pytest.mark.parametrize("option", BY_KEY)
def test_quantiles_rise_and_nothing_is_negative(now: View, option: str) -> None:
    found = simulate(now, "UNFICYP", option, START, draws=300)
    for q in (found.strength, found.spending):
        assert q is not None
        assert (np.diff(q, axis=0) >= 0).all() and (q >= 0).all()


@pytest.mark.parametrize(
    ("option", "start", "draws", "fixed", "says"),
    [
        ("finalterm", START, 10, Fixed(), "unknown option 'finalterm'"),
        ("final-term", START, 0, Fixed(), "expected 1 to 200000"),
        ("final-term", START, 10, Fixed(months_to_end=-1), "months_to_end -1 is out of range"),
        ("final-term", date(1989, 1, 1), 10, Fixed(), "nothing to simulate for UNTSO"),
    ],
)
def test_bad_input_is_one_sentence(now: View, option: str, start: date, draws: int, fixed: Fixed, says: str) -> None:
    with pytest.raises(PeaceopsError, match=says):
        simulate(now, "UNTSO" if start.year == 1989 else "UNMIK", option, start, draws=draws, fixed=fixed)
