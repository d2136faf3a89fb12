"""Who pays, and what a reform would change: the page says what the function does, and the address is the reform."""

from __future__ import annotations

import pytest
import yaml

import peaceops
from peaceops.money.reform_file import load_reform, read_reform
from peaceops.money.reforms import Reform
from web.asking_site import client
from web.pages.opened_pages import by_id, main_of, opened, refusal, rows_of, taken

FY = "2024-25"


def test_a_cap_on_one_payer_is_the_worked_reform() -> None:
    """No payer above 25 per cent: the United States pays 80.8 million less, as `peaceops reform` has it."""
    rows = {r["Member State"]: r for r in taken(f"/who-pays?fy={FY}&cap=25&whole=yes&take=pay-reform.csv")}
    own = {e.name: e.difference_usd for e in peaceops.reform("peacekeeping-cap-25", FY).rows}
    assert int(rows["United States"]["Difference"]) == own["United States of America"] == -80_828_901
    assert int(rows["China"]["Difference"]) == own["China"]
    assert len(rows) == 193


def test_a_worked_reform_opens_with_its_values_in_the_fields() -> None:
    page = opened(f"/who-pays?worked=peacekeeping-cap-25&fy={FY}")
    assert by_id(page, "ask-cap").attrs["value"] == "25"
    assert by_id(page, "ask-ceiling").attrs["value"] == by_id(page, "ask-ceiling").attrs["data-off"] == "22"


def test_the_reform_of_an_address_is_a_file_that_is_read_back() -> None:
    query = f"fy={FY}&ceiling=20&all=90&merge=C:B&factor.J=0.2&cut.UNMIK=50&end.UNIFIL=2025-06-30&name=Mine"
    answer = client().get(f"/who-pays/reform.yaml?{query}")
    assert "attachment" in answer.headers["content-disposition"]
    read = read_reform(yaml.safe_load(answer.text), "the file")
    assert (read.name, read.ceiling_pct, read.all_missions) == ("Mine", 20, 0.9)
    assert (read.merged_levels, read.factors, read.missions) == ({"C": "B"}, {"J": 0.2}, {"UNMIK": 0.5})
    assert str(read.closed["UNIFIL"]) == "2025-06-30"


def test_the_file_of_a_worked_reform_is_that_reform() -> None:
    answer = client().get("/who-pays/reform.yaml?worked=no-level-c")
    assert read_reform(yaml.safe_load(answer.text), "the file") == load_reform("no-level-c")


def test_fields_as_they_are_change_nothing() -> None:
    """A form sends all its fields: those of the rule in force are no reform."""
    page = opened(f"/who-pays?fy={FY}&ceiling=22&all=100&factor.C=0.925&cut.UNMIK=100&merge=&name=&floor=")
    rows = rows_of(page, "pay-each")
    assert rows[1][0] == "United States"
    plain = peaceops.reform(Reform("now"), FY)
    assert len(rows) - 1 == len(plain.rows) == 193


def test_the_state_that_is_asked_for_stands_first_and_in_the_table() -> None:
    page = opened(f"/who-pays?fy={FY}&cap=25&payer=Nauru")
    assert "Nauru" in by_id(page, "pay-reform").all("ul")[0].text()
    assert "Nauru" in [row[0] for row in rows_of(page, "pay-reform")]


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("fy=1066-67", "1066-67"),
        ("ceiling=many", "number"),
        ("ceiling=0.001", "expected"),
        ("end.UNMIK=tomorrow", "tomorrow"),
        ("cut.NOSUCH=50", "NOSUCH"),
        ("factor.Q=0.5", "Q"),
        ("worked=no-levels", "no-level-c"),
        ("as_of=2018-10-20", "sections"),
        ("payer=Atlantis", "Atlantis"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(query: str, says: str) -> None:
    assert says in refusal(f"/who-pays?{query}")


def test_nothing_is_recommended() -> None:
    words = main_of(opened(f"/who-pays?fy={FY}&cap=25")).text().lower()
    assert "what-if by rule" in words
    assert "should" not in words
