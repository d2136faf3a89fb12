"""Curves of strength after a decision to close."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.exits.closing import ABRUPT_DAYS, closings, shape_of
from peaceops.exits.curves import SHAPES, Curve, curves


@pytest.fixture(scope="module")
def by_mission() -> dict[str, Curve]:
    """All curves of the book."""
    return {c.closing.mission: c for c in curves(open_book().at())}


def test_shape_is_a_rule_on_the_act_and_the_days_to_the_last_day() -> None:
    assert shape_of("final_extension", 95) == "planned"
    assert shape_of("termination", ABRUPT_DAYS) == "abrupt"
    assert shape_of("termination", ABRUPT_DAYS + 1) == "planned"
    assert shape_of("renewal_vetoed", 90) == "abrupt"
    assert shape_of("conversion", 33) == "conversion"
    assert shape_of("disengagement_plan", None) == "running"


def test_minusma_is_abrupt_and_falls_over_the_six_months_of_its_withdrawal(by_mission: dict[str, Curve]) -> None:
    curve = by_mission["MINUSMA"]
    persons = dict(zip(curve.months, curve.persons, strict=True))
    assert (curve.closing.shape, curve.base.value, curve.closing.clock_days) == ("abrupt", 13211, 184)
    assert (persons[1], persons[6]) == (12193, 616)
    assert 3 not in persons, "the report of September 2023 is missing and stays so"


def test_a_mission_that_hands_its_personnel_on_is_a_conversion(by_mission: dict[str, Curve]) -> None:
    assert by_mission["UNTAET"].closing.shape == "conversion"
    assert by_mission["MONUC"].closing.shape == "conversion"
    assert by_mission["MINUSTAH"].closing.shape == "planned", "MINUJUSTH took over a quarter of the strength only"


def test_months_without_the_mission_in_a_report_count_as_nobody_there(by_mission: dict[str, Curve]) -> None:
    curve = by_mission["UNMIBH"]
    assert curve.persons[-1] == 0
    assert curve.rows[-1] is None


def test_a_running_drawdown_is_held_out_but_no_precedent(by_mission: dict[str, Curve]) -> None:
    assert not by_mission["UNAMI"].complete
    assert by_mission["UNOCI"].complete


def test_on_a_past_date_later_decisions_and_reports_are_not_there() -> None:
    early = {c.closing.mission: c for c in curves(open_book().at(date(2018, 10, 20)))}
    assert {"MINUSMA", "UNAMID", "MINUJUSTH"}.isdisjoint(early)
    assert "UNMIL" in early


def test_curves_hold_together(by_mission: dict[str, Curve]) -> None:
    for curve in by_mission.values():
        assert list(curve.months) == sorted(set(curve.months))
        assert len(curve.months) == len(curve.days) == len(curve.persons) == len(curve.rows)
        assert all(d >= 0 for d in curve.days) and all(p >= 0 for p in curve.persons)
        assert curve.closing.shape in (*SHAPES, "conversion")
    assert len(closings(open_book().at())) == 38


def test_a_mission_whose_personnel_a_successor_took_over_is_a_conversion_however_short_the_notice() -> None:
    """UNMIS, ended on 11 July 2011 within two days: UNMISS listed 7,381 of its 8,572 at the end of August."""
    shapes = {c.closing.mission: c.closing.shape for c in curves(open_book().at())}
    assert shapes["UNMIS"] == shapes["MONUC"] == shapes["UNTAET"] == "conversion"
    assert shapes["MINUSMA"] == shapes["UNAMID"] == "abrupt"
