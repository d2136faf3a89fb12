"""What a payer's own parliament gave: stages are kept apart, and nothing is told before its day."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.errors import PeaceopsError
from peaceops.money.payer_appropriations import fiscal_period


def test_stages_of_a_fiscal_year_stand_apart_each_with_its_status() -> None:
    rows = [r for r in peaceops.appropriated("USA").to_dict()["rows"] if r["fiscal_year"] == "FY2020"]
    assert [(r["stage"], r["amount_usd"]["value"], r["amount_usd"]["status"]) for r in rows] == [
        ("house", 2_182_414_000, "proposed"),
        ("senate", 1_576_759_000, "proposed"),
        ("enacted", 1_526_383_000, "approved"),
    ]


def test_what_is_for_other_bodies_or_no_appropriation_is_left_out() -> None:
    assert not {3_100_000_000, 682_000_000} & {r["amount_usd"] for r in peaceops.appropriated("USA").to_rows()}


def test_a_rescission_is_not_known_before_it_was_made() -> None:
    stages = {r["stage"] for r in peaceops.appropriated("USA", as_of=date(2025, 7, 30)).to_rows()}
    assert "enacted" in stages and "rescission" not in stages


def test_a_payer_without_rows_is_told_so_and_an_unknown_state_is_refused() -> None:
    reply = peaceops.appropriated("JPN")
    assert not reply.rows and "no appropriations of Japan" in str(reply.notes[0])
    with pytest.raises(PeaceopsError):
        peaceops.appropriated("Ruritania")


def test_a_fiscal_year_is_from_october_to_september() -> None:
    assert (fiscal_period("FY2018").first, fiscal_period("FY2018").last) == (date(2017, 10, 1), date(2018, 9, 30))
    assert fiscal_period("FY2024-25").last == date(2025, 9, 30)
