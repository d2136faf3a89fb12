"""The stated values of a simulation: a table in which each has its unit and its reference."""

from __future__ import annotations

from dataclasses import fields

import pytest

from peaceops.exits.settings import HOW, SETTINGS, Setting, allowed, span, value
from peaceops.exits.simulate import Fixed


@pytest.mark.parametrize("setting", SETTINGS.values(), ids=lambda s: s.name)
def test_every_parameter_has_a_unit_a_reference_and_a_range_in_order(setting: Setting) -> None:
    assert setting.unit and setting.reference and setting.how in HOW
    held = [n for n in (setting.low, setting.high) if n is not None]
    assert held == sorted(held)
    if setting.least is not None and setting.most is not None:
        assert setting.least < setting.most and all(setting.least <= n <= setting.most for n in held)


def test_what_a_reader_may_set_has_its_limits_in_the_table() -> None:
    assert {f.name for f in fields(Fixed)} <= SETTINGS.keys()
    assert allowed("staff_share_on_last_day") == (0, 1) and allowed("pooling") == (0, 1000)


def test_the_stated_ranges_are_those_of_the_method_note() -> None:
    assert span("liquidation_months") == (3, 18), "the closing of UNMIL, and what was called usual for MINUSMA"
    assert span("staff_share_on_last_day") == (0.6, 1)
    assert (value("uniformed_usd_a_year"), value("runoff_months"), value("lower_by_pct")) == (35_000, 3, 20)


def test_a_value_that_the_table_does_not_state_is_refused() -> None:
    with pytest.raises(ValueError, match="parameter 'months_to_end' has no stated value"):
        value("months_to_end")
    with pytest.raises(ValueError, match="parameter 'cost_sd' has no stated range"):
        span("cost_sd")
    with pytest.raises(ValueError, match="parameter 'cost_sd' cannot be set"):
        allowed("cost_sd")
