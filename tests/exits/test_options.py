"""Options side by side, and what cannot be said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.tables.council import ClosingsRow
from peaceops.exits.evidence import evidence
from peaceops.exits.option_list import OPTIONS
from peaceops.exits.options import OptionsTable, options
from peaceops.exits.risk import statement

ASKED = date(2018, 10, 20)


@pytest.fixture(scope="module")
def unmik() -> OptionsTable:
    """The options for UNMIK as they were in October 2018."""
    return options(open_book().at(ASKED), "UNMIK", ASKED)


def test_unmik_of_2018_has_every_option_and_an_open_ended_mandate(unmik: OptionsTable) -> None:
    assert [o.option.key for o in unmik.options] == [o.key for o in OPTIONS]
    assert unmik.needs is not None and unmik.needs.form == "open_ended"
    who = {o.option.key: (o.body, o.veto_applies) for o in unmik.options}
    assert who["stay"] == ("nobody", False), "an open-ended mandate goes on by itself"
    assert who["stay-lower"] == ("General Assembly", False)
    assert who["close"] == who["hand-over-political"] == ("Security Council", True)


def test_a_mandate_with_a_clock_needs_a_renewal_to_stay() -> None:
    stay = options(open_book().at(ASKED), "UNFICYP", ASKED, draws=20).options[0]
    assert (stay.body, stay.veto_applies) == ("Security Council", True)
    assert "renews the mandate" in stay.decision


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
    for row in view.rows("SELECT mission FROM missions ORDER BY mission"):
        found = options(view, row["mission"], day, draws=20, known=known)
        assert len(found.options) == len(OPTIONS)
        assert json.dumps(found.to_dict())
