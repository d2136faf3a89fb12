"""Amounts per head: the population of the year in which the financial year begins, or the newest before it."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.book import View, open_book
from peaceops.missions.population import population
from peaceops.money.payer import payer_view
from peaceops.money.per_head import per_head


def test_population_of_member_states_at_mid_year(now: View) -> None:
    people = population(now, "DEU", 2018)
    assert people and people.value == 82_905_782 and people.unit == "persons" and str(people.period) == "2018"
    assert people.later_vintage and people.source == "wdi"


def test_a_year_that_is_not_public_yet_takes_the_newest_before_it() -> None:
    then = open_book().at(date(2018, 6, 30))
    people = population(then, "DEU", 2018)
    assert people and str(people.period) == "2016", "the figure of 2017 is due on 1 July 2018"


def test_an_amount_per_head_is_traced_to_amount_and_people(now: View) -> None:
    [unmik] = payer_view(now, "DEU", "2024-25", "UNMIK").missions
    assert unmik.part and unmik.per_head and unmik.per_head.trace
    amount, people = unmik.per_head.trace.inputs
    assert amount == unmik.part and str(people.period) == "2024"
    assert float(unmik.per_head.value) == pytest.approx(float(amount.value) / float(people.value), abs=1e-6)
    assert unmik.per_head.unit == "usd_per_head" and per_head(now, "DEU", None) is None


def test_all_missions_per_head_is_the_sum_per_head(now: View) -> None:
    for iso3 in ("USA", "IND", "TUV"):
        found = payer_view(now, iso3, "2025-26")
        assert found.per_head and found.total
        parts = sum(float(m.per_head.value) for m in found.missions if m.per_head)
        assert float(found.per_head.value) == pytest.approx(parts, abs=1e-4)
        assert not [m for m in found.missing if "head" in m]


def test_ranks_per_head_are_among_all_that_pay_whoever_is_asked_for() -> None:
    everyone = peaceops.assess("UNMISS", "2024-25", per_head=True)
    ranked = [a for a in everyone if a.per_head]
    assert [a.per_head_rank for a in ranked] == sorted(a.per_head_rank or 0 for a in ranked)
    assert ranked[0].per_head_rank == 1 and not any(a.per_head_rank for a in everyone[len(ranked) :])
    [canada] = peaceops.assess("UNMISS", "2024-25", payer="Canada", per_head=True)
    assert canada == next(a for a in everyone if a.iso3 == "CAN")
    assert canada.per_head and canada.per_head.trace and canada.per_head.trace.inputs[0] == canada.amount


def test_sections_of_a_file_have_no_population_of_their_year() -> None:
    with pytest.raises(peaceops.PeaceopsError, match="expected no financial year, no estimate and no amount per head"):
        peaceops.assess(sections="sections.csv", per_head=True)
