"""Member States and payers: the figures of the pages are those of the functions, and obey the date."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from web.pages.opened_pages import by_id, main_of, opened, refusal, rows_of, taken

OCTOBER = date(2018, 10, 20)


def test_the_bill_of_the_united_states_for_unmik_is_that_of_the_payer() -> None:
    rows = taken("/states/USA?fy=2018-19&take=pay-bill.csv")
    unmik = next(r for r in rows if r["Mission or account"] == "UNMIK")
    own = peaceops.payer("USA", "2018-19", "UNMIK").missions[0]
    assert own.part and own.cost
    assert (int(unmik["Share of the United States"]), int(unmik["Cost"])) == (
        own.part.value,
        own.cost.value,
    )
    assert own.part.value == 10_474_214


def test_gross_and_net_stand_beside_each_other_where_the_sections_are_known() -> None:
    """2023/24: MINUSCA, as the sections of the circulars and the rates of the United States give it."""
    rows = {r["Mission or account"]: r for r in taken("/states/USA?fy=2023-24&take=pay-bill.csv")}
    net = {a.mission: a.net_usd for a in peaceops.assess("ALL", "2023-24", payer="USA", net=True)}
    assert int(rows["MINUSCA"]["Share of the United States"]) == 336_871_764
    assert int(rows["MINUSCA"]["Net assessment"]) == net["MINUSCA"]


def test_a_year_in_which_a_mission_lacks_has_no_sum() -> None:
    """2016/17: no cost of MONUSCO's neighbours is in the database; a sum of five missions would read as a bill."""
    rows = {r["Financial year"]: r for r in taken("/states/USA?take=pay-years.csv")}
    lacking = next(k for k in rows if k.startswith("2016"))
    whole = next(k for k in rows if k.startswith("2018"))
    assert rows[lacking]["Share of the United States"] == ""
    assert "MINUSMA" in rows[lacking]["Missions that lack"]
    assert int(rows[whole]["Share of the United States"]) == 1_997_691_711


def test_a_page_at_a_date_knows_nothing_later() -> None:
    page = opened(f"/states/USA?as_of={OCTOBER}")
    rate = next(r for r in peaceops.rates(2018, as_of=OCTOBER) if r.iso3 == "USA")
    first = by_id(page, "pay-first").text()
    assert f"{rate.pct:.2f}" in first
    years = [row[0] for row in rows_of(page, "pay-rates")[1:]]
    assert years[-1] == "2018"
    words = main_of(page).text()
    assert "2019/20" not in words
    assert "31 July 2025" not in words


def test_the_list_has_every_member_state_with_its_rate() -> None:
    rows = rows_of(opened(f"/states?as_of={OCTOBER}&order=rate"), "pay-states")[1:]
    rated = [r for r in rows if r[1][:1].isdigit()]
    assert len(rated) == 193
    assert rows[0][0] == "United States"
    assert rows[0][1] == "22.00"


@pytest.mark.parametrize(("words", "found"), [("guinea", 4), ("CIV", 1), ("no such State", 0)])
def test_the_list_is_narrowed_by_name_or_code(words: str, found: int) -> None:
    page = opened(f"/states?q={words}")
    if found:
        assert len(rows_of(page, "pay-states")) - 1 == found
    else:
        assert words in main_of(page).text()


def test_a_name_in_use_leads_to_the_state_and_one_that_is_none_is_refused() -> None:
    assert by_id(opened("/states/Ivory%20Coast"), "pay-first").text()
    assert "xx" in refusal("/states/xx")
    assert "1066-67" in refusal("/states/USA?fy=1066-67")


def test_the_record_of_votes_is_that_of_agreement() -> None:
    """Both count the same votes by ways of their own."""
    rows = {r["Member"]: r for r in taken("/states/USA?as_of=2025-01-01&take=pay-same-votes.csv")}
    public = peaceops.council_agreement(date(1990, 1, 1), member="USA", as_of=date(2025, 1, 1))
    own = {a.second: (a.texts, a.same) for a in public}
    assert (int(rows["France"]["Votes of both"]), int(rows["France"]["Cast the same"])) == own["FRA"]
    assert (int(rows["China"]["Votes of both"]), int(rows["China"]["Cast the same"])) == own["CHN"]


def test_a_state_that_never_sat_says_so() -> None:
    assert "no vote in the Security Council on record" in by_id(opened("/states/NRU"), "pay-votes").text()


def test_the_lens_of_a_mission_has_every_figure_of_the_function() -> None:
    """UNMIK and the United States: trade, aid, memberships, refugees, people and the bill, and what is lacking."""
    page = opened(f"/states/USA/interests/UNMIK?as_of={OCTOBER}")
    own = peaceops.interests("USA", "UNMIK", as_of=OCTOBER)
    topics = dict.fromkeys(str(row["topic"]) for row in own)
    told = [row for topic in topics for row in rows_of(page, f"pay-lens-{topic}")[1:]]
    assert len(told) == len(own)
    words = main_of(page).text()
    assert "nothing scored" in words
    assert all(str(note) in words for note in own.notes)


def test_the_page_of_a_state_leads_to_the_lens_of_each_mission() -> None:
    rows = rows_of(opened(f"/states/ITA?as_of={OCTOBER}"), "pay-interests")[1:]
    assert [r[0] for r in rows] == [str(r["mission"]) for r in peaceops.interests("ITA", as_of=OCTOBER)]


@pytest.mark.parametrize(
    ("state", "day", "admitted"),
    [("DEU", "2018-10-20", "18 September 1973"), ("TLS", "2018-10-20", "27 September 2002"), ("TLS", "2001-01-01", "")],
)
def test_the_day_of_admission_stands_with_its_source_from_that_day_on(state: str, day: str, admitted: str) -> None:
    page = opened(f"/states/{state}?as_of={day}")
    strip = next(e for e in page.all() if "strip" in (e.attrs.get("class") or "")).text().replace("\u00a0", " ")
    assert ("admitted to the United Nations" in strip) is bool(admitted)
    assert admitted in strip
