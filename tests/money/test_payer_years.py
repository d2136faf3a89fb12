"""A payer over several years and groups of missions."""

from __future__ import annotations

import pytest

from peaceops.book import Figure, View
from peaceops.book.rules import replay
from peaceops.errors import PeaceopsError
from peaceops.money.currencies import rates_of
from peaceops.money.payer import payer_view
from peaceops.money.payer_years import payer_years
from peaceops.period import Period


def test_a_financial_year_is_what_the_view_of_the_payer_says(now: View) -> None:
    parts = {p.mission: p.part and p.part.value for p in payer_view(now, "DEU", "2024-25").missions}
    rows = payer_years(now, "Germany", ["2024-25"]).to_rows()
    assert {r["mission"]: r["part_usd"] for r in rows} == parts


def test_a_calendar_year_is_half_of_each_of_two_where_its_sections_are_not_known(now: View) -> None:
    answer = payer_years(now, "DEU", ["2019"], missions=["UNMISS"])
    ((row,), (whole,)) = answer.to_rows(), answer.last_rows()
    years = [payer_years(now, "DEU", [fy], missions=["UNMISS"]).to_rows() for fy in ("2018-19", "2019-20")]
    halves = [rows[0]["part_usd"] for rows in years]
    assert row["part_usd"] == round(sum(halves) / 2) == whole["part_usd"]
    assert row["basis"] == "half of each of 2018-19 and 2019-20"
    found = answer.column("part_usd")[0]
    assert isinstance(found, Figure)
    assert replay(found, now) == found.value
    assert "whose sections are not known" in str(answer)


def test_a_calendar_year_is_what_its_sections_assess_for_its_days(now: View) -> None:
    """UNMISS in 2024: 75 of the 259 days of the first section of 2023-24, three whole ones, half of two credits."""
    answer = payer_years(now, "DEU", ["2024"], missions=["UNMISS"])
    ((row,), (found,)) = answer.to_rows(), answer.column("part_usd")
    of_days = 893_425_300 * 75 / 259 + 159_661_500 + 210_617_300 + 677_949_600
    given_back = (31_059_000 + 23_487_900) / 2  # of periods that end in 2022 and 2023, when the rate was the same
    assert row["part_usd"] == round((of_days - given_back) * 6.111 / 100)
    assert "half of the credits of each" in row["basis"]
    assert isinstance(found, Figure) and replay(found, now) == found.value


def test_the_calendar_years_of_a_mission_add_up_to_its_financial_years(now: View) -> None:
    """2023 to 2025 are the second half of 2022-23, two whole years and the first half of 2025-26."""
    answer = payer_years(now, "FRA", ["2023", "2024", "2025"], missions=["UNIFIL"])
    inside, around = (
        sum(r["part_usd"] for r in payer_years(now, "FRA", years, missions=["UNIFIL"]).to_rows())
        for years in (("2023-24", "2024-25"), ("2022-23", "2025-26"))
    )
    assert inside < sum(r["part_usd"] for r in answer.to_rows()) < inside + around


def test_a_mission_that_closed_has_what_was_assessed_for_its_last_days(now: View) -> None:
    (row,) = payer_years(now, "DEU", ["2024"], missions=["MINUSMA"]).to_rows()
    assert row["part_usd"] > 0


@pytest.mark.parametrize(("name", "code"), [("EUR", "EUR"), ("eur", "EUR"), ("euro", "EUR"), ("Japanese yen", "JPY")])
def test_an_amount_is_told_in_another_currency_at_the_mean_of_the_year(name: str, code: str, now: View) -> None:
    answer = payer_years(now, "DEU", ["2024"], missions=["UNMISS"], currency=name)
    ((row,), (whole,)) = answer.to_rows(), answer.last_rows()
    (rate,) = [f.value for f in rates_of(now, code, Period.of_year(2024)) or ()]
    assert row["currency"] == code and row["part_in_currency"] == round(row["part_usd"] * float(rate))
    assert whole["part_in_currency"] == row["part_in_currency"]
    assert "mean official rate" in str(answer)
    found = answer.column("part_in_currency")[0]
    assert isinstance(found, Figure) and replay(found, now) == found.value


def test_a_financial_year_takes_the_mean_of_the_rates_of_both_its_years(now: View) -> None:
    (row,) = payer_years(now, "DEU", ["2023-24"], missions=["UNMISS"], currency="EUR").to_rows()
    assert row["part_in_currency"] == round(row["part_usd"] * (0.924839558470698 + 0.923889546117607) / 2)


def test_a_year_without_a_rate_says_so_and_has_no_amount_in_the_currency(now: View) -> None:
    answer = payer_years(now, "RUS", ["2024-25"], missions=["UNMISS"], currency="RUB")
    assert "part_in_currency" not in answer.to_rows()[0]
    assert "2024-25: this database has no rate of RUB for 2025." in str(answer)


def test_the_newest_year_is_taken_where_none_is_named(now: View) -> None:
    named = {r["year"] for r in payer_years(now, "DEU", missions=["UNMISS"]).to_rows()}
    assert named == {payer_view(now, "DEU").fy}


def test_a_region_is_its_missions_without_accounts(now: View) -> None:
    missions = {r["mission"] for r in payer_years(now, "DEU", ["2024-25"], region="africa")}
    assert {"UNMISS", "MONUSCO", "MINUSCA", "UNISFA", "MINURSO", "UNSOS"} <= missions
    assert not missions & {"UNIFIL", "UNMIK", "RSCE"}


def test_each_year_has_a_sum_of_its_own(now: View) -> None:
    answer = payer_years(now, "GBR", ["2023-24", "2024-25"], missions=["UNMISS", "MONUSCO"])
    for total in answer.last_rows():
        of_year = [r["part_usd"] for r in answer.to_rows() if r["year"] == total["year"]]
        assert len(of_year) == 2
        assert sum(of_year) == total["part_usd"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"years": ["2024-25"], "region": "Atlantis"}, "unknown region 'Atlantis'"),
        ({"years": ["2024-25"], "missions": ["UNMIC"]}, "unknown mission 'UNMIC'"),
        ({"years": ["2024/25"]}, "unknown financial year '2024/25'"),
        ({"years": [f"{y}" for y in range(2000, 2016)]}, "16 years are asked for: expected 15 at most"),
        ({"years": ["2024"], "currency": "XYZ"}, "unknown currency 'XYZ'"),
    ],
)
def test_a_bad_question_gets_one_sentence(options: dict[str, list[str]], sentence: str, now: View) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        payer_years(now, "DEU", **options)  # type: ignore[arg-type]


def test_a_year_is_a_number_or_a_text_and_one_is_as_good_as_a_list_of_one(now: View) -> None:
    asked = payer_years(now, "DEU", ["2024"], missions=["UNMIK"]).to_rows()
    assert asked == payer_years(now, "DEU", [2024], missions="UNMIK").to_rows()
    assert asked == payer_years(now, "DEU", 2024, missions="UNMIK").to_rows()
    with pytest.raises(PeaceopsError, match="unknown financial year '24': expected the form 2018-19"):
        payer_years(now, "DEU", 24)
