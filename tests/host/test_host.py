"""The host's figures: golden deaths, memberships and indicators, and what a date may know."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.errors import PeaceopsError
from peaceops.host.record import (
    communities_for,
    events_for,
    heads_for,
    memberships_for,
    positions_for,
    positions_held,
    positions_since,
    recent_decisions,
    recognitions_for,
    trade_for,
)
from peaceops.host.series import YUGOSLAVIA, deaths_of, indicators_for, short_names, total_of

BOOK = open_book()
ASKED = date(2018, 10, 20)
THEN, WHOLE = BOOK.at(ASKED), BOOK.at()


def test_deaths_of_kosovo_sit_under_serbia_until_2007_and_are_zero_since_2000() -> None:
    found = {d.year: d for d in deaths_of(WHOLE, ("XKX",))["XKX"]}
    assert (found[1998].best.value, found[1999].best.value) == (1446, 2153)
    assert {d.row.iso3 for y, d in found.items() if y < 2008} == {"SRB"}
    assert found[1998].best.counted.key == "conflict-deaths" and found[1998].best.counted.get("area") == YUGOSLAVIA
    assert "which then included Kosovo" in found[1998].best.counts
    assert {d.row.iso3 for y, d in found.items() if y >= 2008} == {"XKX"}
    assert {d.best.value for y, d in found.items() if y >= 2000} == {0}
    assert all(d.best.later_vintage for d in found.values())


def test_a_year_is_public_on_the_first_of_july_of_the_next() -> None:
    assert max(d.year for d in deaths_of(BOOK.at(date(2018, 6, 30)), ("XKX",))["XKX"]) == 2016
    assert max(d.year for d in deaths_of(BOOK.at(date(2018, 7, 1)), ("XKX",))["XKX"]) == 2017


def test_hosts_without_a_row_have_no_deaths_and_unknown_ones_fail() -> None:
    assert deaths_of(WHOLE, ("ESH", "MLI"))["ESH"] == ()
    with pytest.raises(PeaceopsError, match="unknown State code 'XYZ'"):
        deaths_of(WHOLE, ("XYZ",))["XYZ"]
    assert short_names(WHOLE, ("XKX", "LBN")) == {"XKX": "Kosovo", "LBN": "Lebanon"}


def test_indicators_of_kosovo_alone_carry_their_own_publisher_unit_and_later_vintage() -> None:
    found = indicators_for(WHOLE, "XKX")
    product, returned = found["ny.gdp.mktp.cd"], found["unhcr_returned_idps_serbia_and_kosovo"]
    assert (str(product.first.period), product.first.unit, product.first.source) == ("2008", "usd", "wdi")
    assert "Serbia and Kosovo together" in returned.label and returned.first.source == "unhcr-refugees"
    assert all(f.later_vintage for i in found.values() for f in i.by_year.values())
    assert "artefact" in found["wgi_pv"].last.note
    assert indicators_for(WHOLE, "MLI") == {}


def test_the_imf_and_the_world_bank_admitted_on_29_june_2009() -> None:
    days = {m.organization: m.day.value for m in memberships_for(WHOLE, "XKX") if m.membership == "member" and m.day}
    assert days["IMF"] == days["World Bank"] == "2009-06-29"


def test_a_head_whose_term_has_not_ended_has_no_end() -> None:
    then = {t.name: t for t in heads_for(THEN, "UNMIK", ASKED)}
    assert then["Zahir Tanin"].until == "" and then["Farid Zarif"].until == "2015-08-31"
    assert "Caroline Ziadeh" not in then
    whole = heads_for(WHOLE, "UNMIK", date(2026, 4, 8))
    assert len(whole) == 27
    assert len([t for t in whole if t.name == "Caroline Ziadeh"]) == 4  # sources that disagree all stand


def test_nothing_of_the_record_is_dated_after_its_view() -> None:
    assert max(e.first for e in events_for(THEN, "UNMIK")) == date(2018, 10, 9)
    assert max(p.first for p in positions_for(THEN, "UNMIK") if p.first) == date(2018, 10, 9)
    assert recent_decisions(THEN) == ()


def test_undated_positions_come_last_and_have_no_day() -> None:
    found = positions_for(WHOLE, "UNMIK")
    assert len(found) == 64
    assert [p.when for p in found if p.day is None] == [p.when for p in found[-4:]]


def test_figures_on_communities_are_numbers_only_where_the_source_gives_one() -> None:
    found = {(c.period, c.measure, c.community): c.value for c in communities_for(WHOLE, "XKX")}
    assert found["2014", "returns", "displaced minority members"].value == 631
    more = found["2003 (Jan-Aug)", "returns", "Serbs"]
    assert (more.unit, more.value) == ("text", "more than 1,000")
    fled = found["2004-03-17/18", "displaced", "Serbs, Roma, Ashkali and others"]
    assert fled.value == "about 4,100"
    assert {t.value.unit for t in trade_for(WHOLE, "XKX")} <= {"count", "text", "pct"}


def test_counts_of_recognitions_are_those_of_others() -> None:
    counts = {r.who: r.claimed_by for r in recognitions_for(WHOLE, "XKX") if r.kind == "count"}
    assert counts["121 States"] == "Kosovo officials"
    assert counts["84 recognize, 106 do not, 3 unclear"] == "Serbia (president)"
    assert len(counts) == 9


def test_recent_decisions_name_missions_or_all_of_them() -> None:
    found = recent_decisions(WHOLE)
    assert len(found) == 23
    assert {"UNIFIL", "MONUSCO", "UNSOH", "ALL"} <= {d.mission for d in found}


def test_computed_figures_on_the_host_are_made_again_from_their_traces() -> None:
    years = [d for d in deaths_of(WHOLE, ("XKX",))["XKX"] if d.area == YUGOSLAVIA]
    since = positions_since(WHOLE, "UNMIK", ASKED)
    assert since is not None
    for figure in (total_of(years), positions_held(WHOLE, "UNMIK"), since):
        assert replay(figure, WHOLE) == figure.value
    assert positions_held(THEN, "UNMIK").value == 23
    assert positions_since(WHOLE, "UNMIK", date(2026, 1, 1)) is None


def test_deaths_that_are_counted_under_israel_are_named_with_the_occupied_palestinian_territory() -> None:
    """The publisher has one country, Israel: its list of conflicts has the location Israel, the territory Palestine."""
    (years,) = deaths_of(BOOK.at(date(2024, 10, 1)), ("ISR",)).values()
    last = years[-1].best
    assert (last.value, last.period.year) == (27_434, 2023)
    assert "Israel and the Occupied Palestinian Territory" in last.counts
