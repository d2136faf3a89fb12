"""Options side by side, and what cannot be said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from peaceops.book import Figure, open_book
from peaceops.book.rules import replay
from peaceops.book.tables.council import ClosingsRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.exits.evidence import evidence
from peaceops.exits.option_list import OPTIONS
from peaceops.exits.options import OptionsTable, options
from peaceops.exits.risk import statement
from peaceops.exits.simulate import Fixed
from peaceops.exits.simulation import simulate, simulated

ASKED = date(2018, 10, 20)


@pytest.fixture(scope="module")
def unmik() -> OptionsTable:
    """The options for UNMIK as they were in October 2018."""
    return options(open_book().at(ASKED), "UNMIK", ASKED)


def test_unmik_of_2018_has_every_option_and_an_open_ended_mandate(unmik: OptionsTable) -> None:
    assert [o.option.key for o in unmik.options] == [o.key for o in OPTIONS]
    assert unmik.needs is not None and unmik.needs.form == "open_ended"
    who = {o.option.key: (str(o.body), o.veto_applies) for o in unmik.options}
    assert who["stay"] == ("nobody", False), "an open-ended mandate goes on by itself"
    assert who["stay-lower"] == ("General Assembly", False)
    assert who["close"] == who["hand-over-political"] == ("Security Council", True)


def test_a_mandate_with_a_clock_needs_a_renewal_to_stay() -> None:
    stay = options(open_book().at(ASKED), "UNFICYP", ASKED, draws=20).options[0]
    assert (str(stay.body), stay.veto_applies) == ("Security Council", True)
    assert "renews the mandate" in str(stay.decision)


def test_the_one_open_ended_precedent_is_among_those_of_closing_on_a_date(unmik: OptionsTable) -> None:
    found = {o.option.key: [c.mission for c in o.precedents] for o in unmik.options}
    assert "UNIKOM" in found["close"]
    assert "UNAMSIL" in found["hand-over-political"]
    assert "UNMIL" in found["hand-over-country-team"]
    assert "UNOMIG" in found["close-abrupt"]
    assert all(c.decided_on <= ASKED for o in unmik.options for c in o.precedents)


def told_otherwise(row: ClosingsRow) -> ClosingsRow:
    changed: ClosingsRow = ClosingsRow._make((row.as_dict() | {"follow_on": "told otherwise"}).values())
    return changed


def test_precedents_are_found_by_code_whatever_the_words_for_what_followed() -> None:
    view = open_book().at()
    known = evidence(view)
    reworded = replace(
        known,
        closings=tuple(
            replace(c, row=ClosingsRow._make((c.row.as_dict() | {"follow_on": "told otherwise"}).values()))
            for c in known.closings
        ),
    )
    one, two = (
        {o.option.key: [c.mission for c in o.precedents] for o in found.options}
        for found in (options(view, "UNMIK", date(2025, 1, 1), draws=20, known=on) for on in (known, reworded))
    )
    assert one == two
    assert "UNMOT" in one["hand-over-political"], "an office of peacebuilding followed it"
    assert {"UNMIBH", "UNIOGBIS"} <= set(one["hand-over-country-team"]), "a regional body, a regional office"
    assert "UNMEE" not in one["close"] and "UNPREDEP" not in one["close"], "they closed at once"


def test_each_option_says_something_for_it_against_it_and_what_is_not_known() -> None:
    for o in OPTIONS:
        assert o.steps and o.in_favour and o.against and o.unknown, o.key


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
    stay, close = unmik.options[0], unmik.options[4]
    assert stay.cost_five_years and close.cost_five_years
    assert float(close.cost_five_years.q90.value) < float(stay.cost_five_years.q10.value)


def test_risk_is_refused_for_unmik_with_its_reasons(unmik: OptionsTable) -> None:
    reasons = " ".join(r.words() for r in unmik.risk.refused)
    assert "no conflict deaths in its hosts in any year since 2000" in reasons
    assert "no final exit in the record is of a mission that old" in reasons
    assert len(unmik.risk.never) == 2


def test_risk_has_the_honest_form_for_a_violent_host() -> None:
    day = date(2023, 6, 20)
    found = statement(open_book().at(day), "MINUSMA", day)
    assert found.refused == () and found.exits_alike is not None and found.countries_alike is not None
    assert found.exits_alike.rate.k <= found.exits_alike.rate.n < 10
    assert found.countries_alike.rate.n > 100
    assert {s.name for s in found.scores} >= {"base rate of earlier exits", "persistence"}


def test_costs_of_political_missions_that_followed() -> None:
    day = date(2026, 11, 1)
    found = {s.closing.mission: s for s in options(open_book().at(day), "UNMIK", day, draws=50).successors}
    assert found["MINUJUSTH"].after.mission == "BINUH"
    assert float(found["MINUJUSTH"].share.value) == pytest.approx(16.5)


@pytest.mark.parametrize("day", [date(1950, 6, 1), date(1997, 6, 30), date(1999, 9, 1), date(2024, 1, 1)])
def test_every_mission_has_its_options(day: date) -> None:
    view = open_book().at(day)
    known = evidence(view, draws=20)
    for row in sorted(view.all(MissionsRow), key=lambda r: r.mission):
        found = options(view, row.mission, day, draws=20, known=known)
        assert len(found.options) == len(OPTIONS)
        assert json.dumps(found.to_dict())


def spans_of(found: OptionsTable) -> list[Figure]:
    """Every figure of the spans of all options."""
    spans = [s for o in found.options for s in (o.months_to_end, o.months_to_liquidated, o.cost_five_years)]
    spans += [o.payer_part for o in found.options]
    return [f for s in spans if s for f in (s.q10, s.q50, s.q90)]


@pytest.mark.parametrize(
    ("mission", "day"),
    [("UNMIK", ASKED), ("MINUSMA", date(2023, 5, 1)), ("UNAMA", date(2024, 1, 1)), ("UNFICYP", date(2014, 12, 1))],
)
def test_every_simulated_number_is_made_again_from_rows_seed_and_draws(mission: str, day: date) -> None:
    view = open_book().at(day)
    made = spans_of(options(view, mission, day, draws=200))
    assert len(made) >= 40
    assert [f.counts for f in made if replay(f, view) != f.value] == []
    assert all(f.known <= day.isoformat() for f in made)


def test_another_seed_or_number_of_draws_would_give_another_number(unmik: OptionsTable) -> None:
    view, close = open_book().at(ASKED), unmik.options[4]
    assert close.cost_five_years is not None
    figure = close.cost_five_years.q50
    assert figure.trace is not None
    for name, other in (("seed", 2), ("draws", 900), ("quantile", 0.9), ("kind", "abrupt")):
        params = tuple((n, other if n == name else v) for n, v in figure.trace.params)
        assert replay(replace(figure, trace=replace(figure.trace, params=params)), view) != figure.value, name


def test_a_parameter_that_the_reader_sets_goes_into_the_trace() -> None:
    view = open_book().at(ASKED)
    run = simulate(view, "UNMIK", "close", ASKED, draws=100, fixed=Fixed(months_to_end=12))
    figure = simulated(run, "months_to_end", "simulated-months-to-end", 0.5)
    assert figure.value == 12 == replay(figure, view)


def test_a_mission_is_not_among_the_curves_and_accounts_that_its_figures_rest_on() -> None:
    view = open_book().at()
    run = simulate(view, "MINUSMA", "close", date(2023, 7, 1), draws=50)
    assert "MINUSMA" not in {c.closing.mission for c in run.others.rows} | {c.mission for c in run.cases.rows}
    assert dict(run.others.ref.params) == dict(run.cases.ref.params) == {"without": "MINUSMA"}


def test_the_share_of_a_political_mission_is_made_again() -> None:
    day = date(2026, 11, 1)
    view = open_book().at(day)
    for s in options(view, "UNMIK", day, draws=50).successors:
        assert replay(s.share, view) == s.share.value == round(100 * s.after.usd / s.before.usd, 1)
