"""Aid, memberships, recognition, refugees and votes of a payer and a host: golden figures of each source, and what was
public when."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import peaceops
from peaceops.book import View, open_book
from peaceops.book.rules import replay
from peaceops.interests.aid import aid_of, donors_of, figure, share_of_received
from peaceops.interests.assembly import agreements, positions
from peaceops.interests.figure_rows import PayerAndHost
from peaceops.interests.memberships import acts_by, spells_on
from peaceops.interests.refugees import refugees_in, share_of_all

BOOK = open_book()
NOW = BOOK.at()


def pair(payer: str, host: str) -> PayerAndHost:
    return PayerAndHost(payer, host, 10)


def told(payer: str, mission: str, day: date, topic: str) -> list[dict[str, Any]]:
    return [r for r in peaceops.interests(payer, mission, as_of=day).to_rows() if r["topic"] == topic]


@pytest.mark.parametrize(
    ("donor", "host", "year", "usd", "source"),
    [
        ("USA", "XKX", 2016, 63_120_000, "oecd-dac2a-2022"),  # 63.12 million
        ("USA", "XKX", 2021, 55_262_000, "wdi-us-aid"),
        ("FRA", "MLI", 2019, 101_500_000, "oecd-dac2a-2022"),
        ("ITA", "LBN", 2019, 31_790_000, "oecd-dac2a-2022"),
        ("ALL", "XKX", 2023, 402_263_000, "wdi-oda-received"),
    ],
)
def test_golden_figures_of_net_aid(donor: str, host: str, year: int, usd: int, source: str) -> None:
    (row,) = [r for r in aid_of(NOW, donor, host).net if r.year == year]
    assert (row.amount_usd, row.source) == (usd, source)


def test_aid_of_a_year_is_told_from_the_end_of_the_next() -> None:
    last = [aid_of(BOOK.at(day), "USA", "XKX").last_year for day in (date(2018, 12, 30), date(2018, 12, 31))]
    assert last == [2016, 2017]
    assert aid_of(BOOK.at(date(2021, 9, 28)), "CHN", "COD").others == ()
    assert aid_of(BOOK.at(date(2021, 9, 29)), "CHN", "COD").others != ()
    at_2022_prices = [s[0].series for s in aid_of(BOOK.at(date(2024, 10, 9)), "FRA", "MLI").others]
    assert "oda-net-2022-prices" not in at_2022_prices


def test_series_of_unlike_things_keep_their_names_status_and_years() -> None:
    china = {s[0].series: s for s in aid_of(NOW, "CHN", "COD").others}
    assert set(china) <= {"official-finance-oda-like", "official-finance-other", "official-finance-vague"}
    assert all(figure(NOW, r).status == "commitment" for s in china.values() for r in s)
    fiscal = next(s for s in aid_of(NOW, "USA", "XKX").others if s[0].series == "us-assistance-disbursed")
    assert str(figure(NOW, fiscal[-1]).period) == "2023-10-01/2024-09-30"
    assert figure(NOW, fiscal[-1]).value == 75_910_000


def test_the_share_of_a_donor_is_of_all_that_the_host_received() -> None:
    (row,) = [r for r in aid_of(NOW, "USA", "XKX").net if r.year == 2016]
    share = share_of_received(NOW, row)
    assert share and share.value == pytest.approx(100 * 63_120_000 / 370_034_000) == replay(share, NOW)


def test_donors_are_each_told_once_the_largest_first() -> None:
    held = donors_of(NOW, "XKX", 2016)
    assert [r.donor for r in held][:3] == ["USA", "DEU", "GBR"]
    assert len({r.donor for r in held}) == len(held)


def test_memberships_are_those_of_the_day() -> None:
    assert "imf" not in {r.body for r in spells_on(BOOK.at(date(2008, 12, 31)), "XKX", date(2008, 12, 31))}
    assert "imf" in {r.body for r in spells_on(BOOK.at(date(2009, 12, 31)), "XKX", date(2009, 12, 31))}
    mali = {(r.organization, r.act): r.date_text for r in acts_by(BOOK.at(date(2023, 5, 1)), "MLI")}
    assert mali["International Criminal Court (Rome Statute)", "entry into force for the State"] == "2002-07-01"
    assert not any("withdrawal" in act for _, act in mali)
    assert any("withdrawal" in r.act for r in acts_by(NOW, "MLI"))


def test_an_end_to_come_is_not_told() -> None:
    """The Organization of African Unity ended in 2002."""
    then = spells_on(BOOK.at(date(2000, 6, 1)), "MLI", date(2000, 6, 1))
    assert "oau" in {r.body for r in then}
    assert "oau" not in {r.body for r in spells_on(BOOK.at(date(2004, 6, 1)), "MLI", date(2004, 6, 1))}
    notes = [str(r["note"]) for r in told("FRA", "MINURCAT", date(2009, 1, 1), "memberships")]
    assert not any("2014" in note for note in notes)


def test_recognition_is_told_once_its_source_was_public_and_else_said_to_lack() -> None:
    said = str(peaceops.interests("USA", "UNMIK", as_of=date(2018, 10, 20)))
    assert "Whether the United States of America recognises Kosovo is not in this database from a source" in said
    (row,) = told("USA", "UNMIK", date(2019, 6, 1), "recognition")
    assert (row["value"], row["grade"]) == ("2008-02-18", "secondary")
    assert row["what"] == "the United States of America on Kosovo: recognition"
    assert told("ITA", "UNIFIL", date(2025, 8, 1), "recognition") == []


def test_refugees_of_serbia_and_kosovo_are_told_together() -> None:
    row = refugees_in(BOOK.at(date(2018, 10, 20)), "XKX", "USA")[-1]
    assert (row.year, row.persons) == (2017, 1039)
    (first, *_) = told("USA", "UNMIK", date(2018, 10, 20), "refugees")
    assert first["what"] == "refugees from Serbia and Kosovo together in the United States of America"
    share = share_of_all(NOW, row, pair("USA", "XKX"))
    assert share and replay(share, NOW) == share.value


def test_agreement_is_counted_by_hand_from_the_letters_of_a_year() -> None:
    view = BOOK.at(date(2023, 5, 1))
    (found,) = [a for a in agreements(view, "FRA", "MLI", ("France", "Mali")) if a.year == 2012]
    casts = {code: _casts(view, code) for code in ("FRA", "MLI")}
    both = [(a, b) for a, b in zip(casts["FRA"], casts["MLI"], strict=True) if "-" not in (a, b)]
    assert found.both.value == len(both) == 86
    assert found.same.value == sum(a == b for a, b in both) == 45
    assert found.opposed.value == sum(a + b in ("YN", "NY") for a, b in both) == 16
    assert found.share.value == pytest.approx(100 * 45 / 86)
    assert all(replay(f, view) == f.value for f in (found.both, found.same, found.opposed, found.share))


def _casts(view: View, code: str) -> str:
    from peaceops.book.tables.interests import AssemblyVotesRow

    row = view.first(AssemblyVotesRow, iso3=code, year=2012)
    assert row is not None
    return row.casts


def test_votes_of_a_year_are_told_from_the_end_of_march() -> None:
    years = [
        agreements(BOOK.at(day), "CHN", "COD", ("China", "Congo"))[-1].year
        for day in (date(2018, 3, 30), date(2018, 3, 31))
    ]
    assert years == [2016, 2017]
    (row,) = [r for r in told("GBR", "UNFICYP", date(1974, 8, 20), "votes") if r["period"] == "1973"]
    assert row["unit"] == "pct" and "yes against no" in row["note"]


def test_positions_are_estimates_of_one_year_of_both() -> None:
    one, other = positions(BOOK.at(date(2025, 8, 1)), pair("ITA", "LBN"))
    assert (str(one.period), str(other.period), one.status) == ("2024", "2024", "estimated")
    assert positions(BOOK.at(date(2017, 1, 31)), pair("ITA", "LBN")) == ()


def test_a_host_that_is_no_member_has_no_vote() -> None:
    assert told("USA", "UNMIK", date(2018, 10, 20), "votes") == []
    assert "Kosovo is no Member State on that day and has no vote" in str(
        peaceops.interests("USA", "UNMIK", as_of=date(2018, 10, 20))
    )
