"""What the lens answers: a row a figure for a mission, a line a mission for a day, and what it says is lacking."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import peaceops
from peaceops.book import open_book
from peaceops.interests.hosts import hosts_told
from peaceops.missions.lists import several
from peaceops.missions.names import missions

PAIRS = [
    ("USA", "UNMIK", date(2018, 10, 20)),
    ("FRA", "MINUSMA", date(2023, 5, 1)),
    ("ITA", "UNIFIL", date(2025, 8, 1)),
    ("GBR", "UNFICYP", date(1974, 8, 20)),
    ("CHN", "MONUSCO", date(2024, 2, 1)),
    ("JPN", "UNTSO", date(2015, 1, 1)),
    ("IND", "UNMOGIP", date(2012, 1, 1)),
    ("MEX", "MINURSO", date(2010, 1, 1)),
    ("SEN", "UNOWAS", date(2020, 1, 1)),
]


def rows(payer: str, mission: str, day: date, topic: str = "") -> list[dict[str, Any]]:
    found = peaceops.interests(payer, mission, as_of=day).to_rows()
    return [r for r in found if topic in ("", r["topic"])]


@pytest.mark.parametrize(("payer", "mission", "day"), PAIRS)
def test_no_figure_was_known_after_the_day_and_none_is_without_its_source(payer: str, mission: str, day: date) -> None:
    told = peaceops.interests(payer, mission, as_of=day)
    for row in told:
        for figure in (row["value"], row.get("other_side")):
            if isinstance(figure, peaceops.Figure):
                assert figure.known <= day.isoformat() and figure.sources()
    assert told.sentences()
    assert all(r["source"] for r in told.to_rows())


@pytest.mark.parametrize(("payer", "mission", "day"), PAIRS)
def test_no_year_of_a_series_is_told_before_it_ended(payer: str, mission: str, day: date) -> None:
    years = [int(r["period"]) for r in rows(payer, mission, day, "trade") if len(r["period"]) == 4]
    assert all(year < day.year for year in years)


def test_the_united_states_and_unmik_in_october_2018() -> None:
    told = {(r["what"], r["period"]): r["value"] for r in reversed(rows(*PAIRS[0]))}  # the source used first, last
    states = "the United States of America"
    assert told[f"goods exported by {states} to Kosovo", "2017"] == 10_071_000
    assert (
        told[f"trade in goods of {states} with Kosovo, exports and imports, as {states} reports them", "2017"]
        == 12_750_000
    )
    assert told[f"uniformed personnel of UNMIK from {states}", "2018-02-28"] == 0
    assert told[f"deaths in UNMIK, nationals of {states}", "1999-06-10/2018-10-20"] == 4
    assert told[f"share of {states} in proposed, UNMIK", "2016-17"] == 10_410_328


def test_people_and_bill_are_those_of_their_own_commands() -> None:
    told = {r["topic"]: r for r in rows("ITA", "UNIFIL", date(2025, 8, 1)) if r["topic"] in ("people", "bill")}
    assert (
        told["bill"]["value"]
        == peaceops.assess("UNIFIL", "2024-25", payer="ITA", as_of=date(2025, 8, 1))[0].amount.value
    )
    sent = peaceops.strength("UNIFIL", on=date(2025, 8, 1), by="contributor", contributor="ITA", as_of=date(2025, 8, 1))
    (uniformed,) = sent.column("persons")
    people = [r["value"] for r in rows("ITA", "UNIFIL", date(2025, 8, 1), "people")]
    assert isinstance(uniformed, peaceops.Figure) and people[0] == uniformed.value == 891


def test_what_was_not_published_by_a_day_is_said_to_lack() -> None:
    said = str(peaceops.interests("GBR", "UNFICYP", as_of=date(1974, 8, 20)))
    assert "no trade of the United Kingdom of Great Britain and Northern Ireland with Cyprus" in said
    assert rows("GBR", "UNFICYP", date(1974, 8, 20), "trade") == []
    assert [r["value"] for r in rows("GBR", "UNFICYP", date(1974, 8, 20), "people")] == [28, 2]


def test_several_hosts_are_told_one_by_one_and_never_added_up() -> None:
    told = peaceops.interests("JPN", "UNTSO", as_of=date(2015, 1, 1))
    assert {r["host"] for r in told.to_rows() if r["topic"] == "trade"} == {"ISR", "LBN", "SYR"}
    assert "UNTSO has several hosts (Egypt, Israel, Jordan, Lebanon and the Syrian Arab Republic)" in str(told)
    assert "no trade of Japan with Egypt" in str(told)


@pytest.mark.parametrize(
    ("day", "hosts"),
    [
        (date(1958, 1, 31), ("EGY", "ISR", "JOR", "LBN", "SYR")),
        (date(1958, 12, 20), ("EGY", "ISR", "JOR", "LBN")),  # the United Arab Republic
        (date(1961, 10, 13), ("EGY", "ISR", "JOR", "LBN", "SYR")),
    ],
)
def test_two_hosts_that_were_one_state_are_told_once(day: date, hosts: tuple[str, ...]) -> None:
    assert hosts_told(open_book().at(day), "UNTSO").codes == hosts
    if len(hosts) < 5:
        assert peaceops.interests("USA", "UNTSO", as_of=day).to_dict()["hosts"] == list(hosts)


def test_an_office_is_not_about_the_country_where_it_sits() -> None:
    told = peaceops.interests("USA", "UNOWAS", as_of=date(2020, 1, 1))
    assert not [r for r in told.to_rows() if r["host"]]
    assert "UNOWAS has its seat in Senegal and is not about it" in str(told)


def test_a_host_that_pays_is_not_told_what_it_has_with_itself() -> None:
    told = peaceops.interests("IND", "UNMOGIP", as_of=date(2012, 1, 1))
    assert {r["host"] for r in told.to_rows() if r["host"]} == {"PAK"}
    assert "India is itself a host of UNMOGIP" in str(told)


def test_every_rule_on_hosts_is_of_a_mission_and_support_and_regional_offices_have_one() -> None:
    view = open_book().at()
    apart = {m for m in missions(view) if hosts_told(view, m).told != "each"}
    assert apart == {"UNLB", "RSCE", "UNMAO", "UNSecretariat", "UNOWA", "UNOWAS", "UNOAU"}
    assert all(hosts_told(view, m).codes == several(row.hosts) for m, row in missions(view).items() if m not in apart)


def test_without_a_mission_a_line_each_that_ran_on_the_day() -> None:
    day = date(2018, 10, 20)
    told = peaceops.interests("USA", as_of=day)
    lines = {r["mission"]: r for r in told.to_rows()}
    assert list(lines) == [m.mission for m in peaceops.missions(active_on=day, as_of=day)]
    assert (lines["UNMIK"]["trade_year"], lines["UNMIK"]["trade_usd"]) == (2017, 12_750_000)
    assert lines["UNTSO"]["trade_usd"] is None and lines["UNTSO"]["host"] == "EGY;ISR;JOR;LBN;SYR"
    assert lines["UNOWAS"]["host"] is None
    assert "UNTSO, UNMOGIP and UNISFA have several hosts" in str(told)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (("Atlantis", "UNMIK"), "unknown Member State 'Atlantis'"),
        (("USA", "UNMOK"), "unknown mission 'UNMOK'"),
        (("XKX", "UNMIK"), "Kosovo .* is no Member State"),
    ],
)
def test_what_cannot_be_asked_is_refused(asked: tuple[str, str], says: str) -> None:
    with pytest.raises(peaceops.PeaceopsError, match=says):
        peaceops.interests(*asked, as_of=date(2018, 10, 20))
    with pytest.raises(peaceops.PeaceopsError, match="0 years of a series: expected at least one"):
        peaceops.interests("USA", "UNMIK", years=0)
    with pytest.raises(peaceops.PeaceopsError, match="UNMIK started on 10 June 1999"):
        peaceops.interests("USA", "UNMIK", as_of=date(1998, 1, 1))


def test_as_many_years_are_told_as_asked_for() -> None:
    told = peaceops.interests("FRA", "MINUSMA", years=2, as_of=date(2020, 1, 1)).to_rows()
    assert {r["period"] for r in told if r["topic"] == "trade" and "goods " in r["what"]} == {"2017", "2018"}
