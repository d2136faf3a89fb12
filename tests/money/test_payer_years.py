"""A payer over several years and groups of missions."""

from __future__ import annotations

import pytest

from peaceops.book import Figure, View
from peaceops.book.rules import replay
from peaceops.errors import PeaceopsError
from peaceops.money.payer import payer_view
from peaceops.money.payer_years import payer_years


def test_a_financial_year_is_what_the_view_of_the_payer_says(now: View) -> None:
    parts = {p.mission: p.part and p.part.value for p in payer_view(now, "DEU", "2024-25").missions}
    rows = payer_years(now, "Germany", ["2024-25"]).to_rows()
    assert {r["mission"]: r["part_usd"] for r in rows} == parts


def test_a_calendar_year_is_half_of_each_of_two_and_says_so(now: View) -> None:
    answer = payer_years(now, "DEU", ["2024"], missions=["UNMISS"])
    ((row,), (whole,)) = answer.to_rows(), answer.last_rows()
    years = [payer_years(now, "DEU", [fy], missions=["UNMISS"]).to_rows() for fy in ("2023-24", "2024-25")]
    halves = [rows[0]["part_usd"] for rows in years]
    assert row["part_usd"] == round(sum(halves) / 2) == whole["part_usd"]
    assert row["basis"] == "half of each of 2023-24 and 2024-25"
    found = answer.column("part_usd")[0]
    assert isinstance(found, Figure)
    assert replay(found, now) == found.value
    assert "no exchange rates" in str(answer)


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
        ({"years": ["2024-25"] * 16}, "16 years are asked for: expected 15 at most"),
    ],
)
def test_a_bad_question_gets_one_sentence(options: dict[str, list[str]], sentence: str, now: View) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        payer_years(now, "DEU", **options)  # type: ignore[arg-type]
