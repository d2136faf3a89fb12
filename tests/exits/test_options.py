"""Options side by side, and what cannot be said."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

import peaceops
from option_faults import faults_on
from peaceops.book import Figure, open_book
from peaceops.book.rules import replay
from peaceops.book.tables.council import ClosingsRow, DrawdownDecisionsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.errors import PeaceopsError
from peaceops.exits.endings import decided_end
from peaceops.exits.evidence import evidence
from peaceops.exits.heirs import heir_years, heirs_but
from peaceops.exits.laid import OptionsTable
from peaceops.exits.option_list import OPTIONS
from peaceops.exits.options import options
from peaceops.exits.risk import statement
from peaceops.exits.simulate import Fixed
from peaceops.exits.simulation import simulate, simulated

ASKED = date(2018, 10, 20)


@pytest.fixture(scope="module")
def unmik() -> OptionsTable:
    """The options for UNMIK as they were in October 2018."""
    return options(open_book().at(ASKED), "UNMIK", ASKED)


def keys(found: OptionsTable) -> list[str]:
    """The options that are laid out, in order."""
    return [o.option.key for o in found.options]


def at(mission: str, day: date, *, draws: int = 100, **asked: Any) -> OptionsTable:
    """The options of a mission on a day, with what was known by then."""
    return options(open_book().at(day), mission, day, draws=draws, **asked)


def test_unmik_of_2018_has_four_options_and_an_open_ended_mandate(unmik: OptionsTable) -> None:
    assert keys(unmik) == ["renew", "renew-reduced", "final-term", "end-now"]
    assert unmik.needs is not None and unmik.needs.form == "open_ended"
    who = {o.option.key: (str(o.body), o.veto_applies) for o in unmik.options}
    assert who["renew"] == ("General Assembly", False), "an open-ended mandate still needs a budget"
    assert who["renew-reduced"] == ("General Assembly", False)
    assert who["final-term"] == who["end-now"] == ("Security Council", True)


def test_every_option_is_laid_out_or_left_out_with_its_reason(unmik: OptionsTable) -> None:
    assert sorted([*keys(unmik), *(x.key for x in unmik.left_out)]) == sorted(o.key for o in OPTIONS)
    assert all("have a cost in this database" in str(x.why) for x in unmik.left_out), "no successor had one in 2018"


def test_a_mandate_with_a_clock_needs_a_renewal_to_stay() -> None:
    stay = at("UNFICYP", ASKED).options[0]
    assert (str(stay.body), stay.veto_applies) == ("Security Council and General Assembly", True)
    assert "renews the mandate" in str(stay.decision)


def test_the_one_open_ended_precedent_is_among_those_of_a_final_term(unmik: OptionsTable) -> None:
    found = {o.option.key: [c.mission for c in o.precedents] for o in unmik.options}
    assert "UNIKOM" in found["final-term"] and "UNOMIG" in found["end-now"]
    assert found["renew"] == found["renew-reduced"] == []
    assert all(c.decided_on <= ASKED for o in unmik.options for c in o.precedents)


def test_precedents_are_found_by_code_whatever_the_words_for_what_followed() -> None:
    view, day = open_book().at(), date(2025, 1, 1)
    known = evidence(view)
    reworded = replace(
        known,
        closings=tuple(
            replace(c, row=ClosingsRow._make((c.row.as_dict() | {"follow_on": "told otherwise"}).values()))
            for c in known.closings
        ),
    )
    tables = [options(view, "MONUSCO", day, draws=20, known=on) for on in (known, reworded)]
    one, two = ({s.kind.kind: [c.mission for c in s.closings] for s in t.successors} for t in tables)
    assert one == two
    assert "UNMOT" in one["political"], "an office of peacebuilding followed it"
    assert {"UNMIBH", "UNIOGBIS"} <= set(one["regional"]), "a regional body, a regional office"


def test_where_the_council_has_decided_that_decision_is_the_base_case() -> None:
    found = at("UNIFIL", date(2025, 10, 1))
    assert found.decided is not None and found.decided.decision == "S/RES/2790 (2025)"
    assert found.decided.last == date(2027, 12, 31)
    first, *others = found.options
    assert (first.option.key, str(first.title)) == ("final-term", "End as decided (S/RES/2790 (2025))")
    assert first.months_to_end is not None
    assert {f.value for f in (first.months_to_end.q10, first.months_to_end.q90)} == {27.0}
    assert {"renew", "renew-reduced", "end-now"} <= {o.option.key for o in others}
    [renew] = [o for o in others if o.option.key == "renew"]
    assert "takes back S/RES/2790 (2025)" in str(renew.decision)


def test_before_the_decision_no_end_is_decided() -> None:
    found = at("UNIFIL", date(2025, 8, 1))
    assert found.decided is None and keys(found)[0] == "renew"


def test_a_mandate_that_has_ended_cannot_be_renewed_and_a_mission_that_left_has_no_option() -> None:
    withdrawing, gone = at("MINUSMA", date(2023, 8, 1)), at("MINUSMA", date(2024, 8, 1))
    assert set(keys(withdrawing)) <= {"final-term", "final-term-political"} and withdrawing.options[0].decided
    assert {x.key for x in withdrawing.left_out} >= {"renew", "renew-reduced", "end-now"}
    assert gone.options == () and len(gone.left_out) == len(OPTIONS) and gone.successors == ()


def test_a_decision_holds_from_its_day_on() -> None:
    view = open_book().at()
    assert decided_end(view, "UNOMIG", date(2005, 1, 1)) is None
    row = next(r for r in view.where(DrawdownDecisionsRow, mission="UNSMIS") if r.decision == "final_term")
    assert decided_end(view, "UNSMIS", row.known) is not None
    assert decided_end(view, "UNSMIS", row.known - timedelta(days=1)) is None


def test_a_successor_is_offered_only_where_it_makes_sense() -> None:
    today = date(2026, 11, 1)
    offered = {m: {s.kind.kind for s in at(m, today).successors} for m in ("UNAMA", "UNDOF", "UNTSO", "MONUSCO")}
    assert offered["UNAMA"] == {"team", "regional"}, "a political mission is not followed by a political mission"
    assert offered["UNDOF"] == offered["UNTSO"] == {"regional", "political"}, "observers in several hosts: no team"
    assert offered["MONUSCO"] == {"team", "regional", "political"}
    assert at("UNTSO", date(1956, 6, 1)).successors == (), "nothing followed a closing on record by then"


def test_a_successor_adds_its_cost_from_real_ones_and_the_regular_scale_shares_it() -> None:
    found = {o.option.key: o for o in at("MONUSCO", date(2024, 6, 1), draws=1000).options}
    alone, followed = found["final-term"], found["final-term-political"]
    assert alone.months_to_end is not None and followed.months_to_end is not None
    assert alone.months_to_end.q50.value == followed.months_to_end.q50.value
    for side in ("q10", "q50", "q90"):
        one, two = (float(getattr(o.cost_five_years, side).value) for o in (alone, followed))
        assert 50e6 < two - one < 300e6, "four years and more at US$ 20 to 62 million"
    paid = [float(o.payer_part.q50.value) for o in (alone, followed) if o.payer_part]
    spent = [float(o.cost_five_years.q50.value) for o in (alone, followed) if o.cost_five_years]
    assert 0.19 < (paid[1] - paid[0]) / (spent[1] - spent[0]) < 0.25, "the United States pays 22 per cent of it"


def test_the_cut_is_the_readers() -> None:
    by_cut = {c: at("UNMIK", ASKED, draws=1000, cut=c) for c in (18.0, 50.0)}
    costs = {
        c: float(t.options[1].cost_five_years.q50.value) for c, t in by_cut.items() if t.options[1].cost_five_years
    }
    assert costs[18.0] > costs[50.0]
    assert [t.cut_pct for t in by_cut.values()] == [18.0, 50.0] and all(t.cut_given for t in by_cut.values())
    assert "A cut of 18" in " ".join(map(str, by_cut[18.0].options[1].reasons.in_favour))
    with pytest.raises(PeaceopsError, match=r"lower_by_pct 130 is out of range: expected 0 to 100\."):
        at("UNMIK", ASKED, cut=130)


def test_a_cut_of_nothing_is_no_option_of_its_own() -> None:
    found = at("UNMIK", ASKED, cut=0)
    assert "renew-reduced" not in keys(found)
    [why] = [str(x.why) for x in found.left_out if x.key == "renew-reduced"]
    assert why == "Its figures would be those of: Renew as it is."


def test_no_share_of_a_payer_where_some_states_pay_a_part_voluntarily() -> None:
    """A third of the Force in Cyprus is paid by Cyprus and a fixed sum by Greece (A/RES/53/231)."""
    found = at("UNFICYP", date(2017, 11, 28))
    assert all(o.cost_five_years and o.payer_part is None for o in found.options)
    assert all(o.payer_part for o in at("MINUSMA", date(2023, 5, 1)).options)


def test_a_reduced_renewal_of_a_term_is_for_the_council_and_the_assembly(unmik: OptionsTable) -> None:
    def who(found: OptionsTable) -> tuple[str, bool | None]:
        [reduced] = [o for o in found.options if o.option.key == "renew-reduced"]
        return str(reduced.body), reduced.veto_applies

    assert who(at("UNFICYP", date(2017, 11, 28))) == ("Security Council and General Assembly", True)
    assert who(unmik) == ("General Assembly", False)


def test_what_speaks_for_and_against_is_made_from_the_facts_of_the_mission(unmik: OptionsTable) -> None:
    one, two = ({o.option.key: o.reasons for o in t.options} for t in (unmik, at("MONUSCO", date(2024, 6, 1))))
    for key in one:
        assert one[key].unknown and set(one[key].in_favour).isdisjoint(two[key].in_favour), key
    assert "shows none since 2000 where the mission works" in " ".join(map(str, one["final-term"].in_favour))
    assert "13,800 uniformed personnel" in " ".join(map(str, two["end-now"].against))


def test_what_a_cut_does_not_save_is_said() -> None:
    said = " ".join(map(str, at("UNIFIL", date(2025, 10, 1)).moves))
    assert "US$ 46 million" in said and "support account" in said, "582.6 with shares, 536.8 for the mission alone"
    assert "A political mission moves US$ 20 million to 62 million a year to the regular budget." in said
    assert "for MINUSMA US$ 203 million were apportioned in 2024-25, the first year after its end" in said


def test_closings_speak_for_an_option_only_where_they_were_of_missions_of_its_size() -> None:
    """Twenty-one closings on record say nothing of a mission that is larger or smaller than all of them."""
    final = {m: next(o for o in at(m, d).options if o.option.key == "final-term") for m, d in SIZED}
    says = {m: [str(s) for s in o.reasons.in_favour if "on record" in str(s)] for m, o in final.items()}
    assert says["MINUSMA"] == [
        "5 closings on record of this kind were of missions with a fourth to four times its uniformed personnel: "
        "UNTAET, ONUB, MINURCAT, UNOCI, MINUSTAH."
    ]
    assert says["UNMIK"] == [], "seventeen uniformed: a curve of strength says nothing"


SIZED = (("MINUSMA", date(2023, 5, 1)), ("UNMIK", ASKED))


def test_the_product_recommends_nothing(unmik: OptionsTable) -> None:
    words = json.dumps(unmik.to_dict()).lower()
    assert not any(w in words for w in ("recommend", "should ", "best option", "preferable"))


def test_costs_are_spans_with_a_trace_and_the_payer_has_a_part(unmik: OptionsTable) -> None:
    for o in unmik.options:
        assert o.cost_five_years is not None and o.payer_part is not None
        low, middle, high = (
            float(f.value) for f in (o.cost_five_years.q10, o.cost_five_years.q50, o.cost_five_years.q90)
        )
        assert low <= middle <= high
        assert o.cost_five_years.q50.sources()
    renew, final = unmik.options[0], unmik.options[2]
    assert renew.cost_five_years and final.cost_five_years
    assert float(final.cost_five_years.q90.value) < float(renew.cost_five_years.q10.value)


def test_risk_is_refused_for_unmik_with_its_reasons(unmik: OptionsTable) -> None:
    reasons = " ".join(r.words() for r in unmik.risk.refused)
    assert "no conflict deaths where it works in any year since 2000" in reasons
    assert "no final exit in the record is of a mission that old" in reasons
    assert len(unmik.risk.never) == 2


def test_risk_has_the_honest_form_for_a_violent_host() -> None:
    day = date(2023, 6, 20)
    found = statement(open_book().at(day), "MINUSMA", day)
    assert found.refused == () and found.exits_alike is not None and found.countries_alike is not None
    assert found.exits_alike.rate.k <= found.exits_alike.rate.n < 10
    assert found.countries_alike.rate.n > 100
    assert {s.name for s in found.scores} >= {"base rate of earlier exits", "persistence"}


def test_political_missions_that_followed_have_whole_years_of_cost() -> None:
    found = heir_years(open_book().at())
    assert {(y.mission, y.predecessor) for y in found} == {("BINUH", "MINUJUSTH"), ("UNITAMS", "UNAMID")}
    years = {m: [int(y.line.fy) for y in found if y.mission == m] for m in ("BINUH", "UNITAMS")}
    assert years["BINUH"][0] == 2020, "the mission began in October 2019"
    assert (years["UNITAMS"][0], years["UNITAMS"][-1]) == (2021, 2023), "not after the year in which it ended"
    assert heirs_but(open_book().at(), "MINUJUSTH").rows == tuple(y for y in found if y.mission == "UNITAMS")


@pytest.mark.parametrize("day", [date(1950, 6, 1), date(1997, 6, 30), date(1999, 9, 1), date(2024, 1, 1)])
def test_every_mission_has_its_options(day: date) -> None:
    view = open_book().at(day)
    known = evidence(view, draws=20)
    for row in sorted(view.all(MissionsRow), key=lambda r: r.mission):
        found = options(view, row.mission, day, draws=20, known=known)
        assert len(found.options) + len(found.left_out) == len(OPTIONS)
        assert json.dumps(found.to_dict())


HALF_YEARS = [date(year, month, 1) for year in range(1995, 2027) for month in (1, 7)]
SAMPLED = random.Random(13).sample(HALF_YEARS, 4)


@pytest.mark.parametrize("day", SAMPLED, ids=str)
def test_over_all_missions_no_two_options_are_equal_and_none_ends_later_at_once_than_on_a_date(day: date) -> None:
    """Some half-years, chosen by a seed; benchmarks/options.py asks all of them."""
    assert faults_on(open_book().at(day), day) == []


def spans_of(found: OptionsTable) -> list[Figure]:
    """Every figure of the spans of all options."""
    spans = [s for o in found.options for s in (o.months_to_end, o.months_to_liquidated, o.cost_five_years)]
    spans += [o.payer_part for o in found.options]
    return [f for s in spans if s for f in (s.q10, s.q50, s.q90)]


@pytest.mark.parametrize(
    ("mission", "day"),
    [
        ("UNMIK", ASKED),
        ("MINUSMA", date(2023, 5, 1)),
        ("UNAMA", date(2024, 1, 1)),
        ("MINURSO", date(2014, 12, 1)),
        ("UNIFIL", date(2025, 10, 1)),
    ],
)
def test_every_simulated_number_is_made_again_from_rows_seed_and_draws(mission: str, day: date) -> None:
    view = open_book().at(day)
    made = spans_of(options(view, mission, day, draws=200))
    assert len(made) >= 30
    assert [f.counts for f in made if replay(f, view) != f.value] == []
    assert all(f.known <= day.isoformat() for f in made)


def test_another_seed_or_number_of_draws_would_give_another_number(unmik: OptionsTable) -> None:
    view, close = open_book().at(ASKED), unmik.options[2]
    assert close.cost_five_years is not None
    figure = close.cost_five_years.q50
    assert figure.trace is not None
    for name, other in (("seed", 2), ("draws", 900), ("quantile", 0.9), ("kind", "abrupt")):
        params = tuple((n, other if n == name else v) for n, v in figure.trace.params)
        assert replay(replace(figure, trace=replace(figure.trace, params=params)), view) != figure.value, name


def test_a_parameter_that_the_reader_sets_goes_into_the_trace() -> None:
    view = open_book().at(ASKED)
    run = simulate(view, "UNMIK", "final-term", ASKED, draws=100, fixed=Fixed(months_to_end=12))
    figure = simulated(run, "months_to_end", "simulated-months-to-end", 0.5)
    assert figure.value == 12 == replay(figure, view)


def test_a_mission_is_not_among_the_curves_and_accounts_that_its_figures_rest_on() -> None:
    view = open_book().at()
    run = simulate(view, "MINUSMA", "final-term", date(2023, 4, 1), draws=50)
    assert "MINUSMA" not in {c.closing.mission for c in run.others.rows} | {c.mission for c in run.cases.rows}
    assert dict(run.others.ref.params) == dict(run.cases.ref.params) == {"without": "MINUSMA"}


def _steps(mission: str, day: date, option: str) -> list[str]:
    found = next(o for o in peaceops.exit_options(mission, day).options if o.option.key == option)
    return [str(s.what) for s in found.steps]


def test_the_steps_are_those_that_the_mandate_leaves_to_take() -> None:
    open_ended, fixed = ("UNMIK", date(2018, 10, 20)), ("UNFICYP", date(2024, 3, 1))
    decided = ("UNIFIL", date(2025, 9, 15))
    assert _steps(*open_ended, "renew") == ["Approve the budget"]
    assert _steps(*fixed, "renew") == ["Renew the mandate", "Approve the budget"]
    assert _steps(*open_ended, "end-now")[0] == "Decide the end"
    assert _steps(*fixed, "end-now")[0] == "Decide the end, or fail to renew"
    assert _steps(*decided, "end-now")[0] == "Decide the end"
    assert _steps(*decided, "final-term")[0] == "Decided: S/RES/2790 (2025)"
    assert _steps(*fixed, "final-term")[0].startswith("Decide the end date")


def test_a_renewal_that_cannot_fail_is_not_said_to_fail() -> None:
    for mission, day, fails in (("UNMIK", date(2018, 10, 20), False), ("UNFICYP", date(2024, 3, 1), True)):
        end_now = next(o for o in peaceops.exit_options(mission, day).options if o.option.key == "end-now")
        assert ("or a renewal fails" in str(end_now.what)) is fails


def test_a_support_office_has_no_mandate_of_its_own_to_end() -> None:
    found = at("UNSOS", date(2026, 6, 1))
    assert keys(found) == ["renew", "renew-reduced"]
    why = {x.key: x.why.key for x in found.left_out}
    assert why == dict.fromkeys(
        ("final-term", "final-term-political", "end-now", "end-now-political"), "left-out-serves-others"
    )
