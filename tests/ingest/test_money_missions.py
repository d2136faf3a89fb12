"""Political missions, closed missions and personnel figures of money's papers: known rows, and damage that is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from damage import Change, Rows, begin, damaged, rows_of, swap
from peaceops.errors import PeaceopsError
from peaceops.ingest import closed_missions, political_missions
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources


def filled(sources: Path, files: Path | None = None) -> Workshop:
    shop = begin(sources, files)
    political_missions.read(shop)
    closed_missions.read(shop)
    return shop


@pytest.fixture(scope="module")
def read(sources: Path) -> Callable[[str], Rows]:
    """Rows of a table after reading the four folders."""
    return partial(rows_of, filled(sources))


def test_political_missions_have_what_was_spent_approved_and_proposed(read: Callable[[str], Rows]) -> None:
    rows = read("political_budgets")
    assert len(rows) == 407 + 223 - 72
    unama = {(r["year"], r["status"], r["confidence"]): r["amount_usd"] for r in rows if r["mission"] == "UNAMA"}
    assert unama[2025, "spent", "read"] == unama[2025, "spent", "secondary"] == 111_238_600
    assert unama[2026, "approved", "secondary"] == 105_776_100 and unama[2027, "proposed", "secondary"] == 97_167_800
    untso = next(r for r in rows if r["mission"] == "UNTSO" and r["year"] == 2025)
    assert (untso["amount_usd"], untso["account"], untso["known"]) == (49_614_000, "regular_budget", date(2026, 8, 21))


def test_positions_of_political_missions_are_staffing(read: Callable[[str], Rows]) -> None:
    rows = {
        (r["mission"], r["period"], r["what"]): r for r in read("staffing") if r["category"].startswith("positions")
    }
    syria = rows["OSESyria", "2026", "approved"]
    assert (syria["persons"], syria["from_date"], syria["status"]) == (65, date(2026, 1, 1), "approved")


def test_posts_and_highest_figures_are_staffing(read: Callable[[str], Rows]) -> None:
    rows = read("staffing")
    cut = [r for r in rows if r["what"] == "posts abolished, approved" and r["mission"] == "UNMISS"]
    assert sum(r["persons"] for r in cut) == 91 and {r["known"] for r in cut} == {date(2026, 6, 30)}
    assert next(r for r in rows if r["mission"] == "MONUSCO" and r["category"] == "military")["persons"] == 16_215
    assert not [r for r in rows if "per cent" in r["category"]], "a share of a budget is no person"


def test_closed_missions_have_cash_and_liquidations(read: Callable[[str], Rows]) -> None:
    cash = {r["as_at"]: r for r in read("closed_missions_cash")}
    assert len(cash) == 7 and cash[date(2020, 6, 30)]["surplus_usd"] == 149_700_000
    assert cash[date(2017, 6, 30)]["missions_in_deficit"] == 5
    later = {cash[date(year, 6, 30)]["known"] for year in (2016, 2017)}
    assert later == {date(2018, 3, 31)}, "A/72/649, of December 2017, gives 2016 to compare with"
    [owed] = read("arrears")
    assert (owed["iso3"], owed["amount_usd"], owed["status"]) == ("USA", 528_000_000, "outstanding")
    days = {r["mission"]: r for r in read("liquidations")}
    assert days["UNAMID"]["drawdown_end"] == date(2021, 6, 30) and "planned" in days["UNAMID"]["liquidation_end"]


@pytest.mark.parametrize(
    ("file", "change", "words"),
    [
        (
            "special-political-missions-money-staff-2019-2027/spm_spending_2019_2025.csv",
            swap("\nUNSMIL,", "\nUNSMILE,"),
            "an entity of ingest/own/political_entities.csv",
        ),
        (
            "special-political-missions-money-staff-2019-2027/spm_2025_2027_money_staff.csv",
            swap(",USD,appropriation,", ",USD,apropriation,"),
            "column 'status': expected appropriation / approved / proposed / spent",
        ),
        (
            "un-peacekeeping-appropriations-additions/staff_additions.csv",
            swap(",deployed,", ",deplyed,"),
            "column 'what': expected peak",
        ),
        (
            "un-closed-missions-money-and-liquidation/liquidation_dates.csv",
            swap("UNAMID,", "UNAMIR2,"),
            "unknown mission 'UNAMIR2'",
        ),
    ],
)
def test_a_damaged_file_gives_one_sentence(
    sources: Path, tmp_path: Path, file: str, change: Change, words: str
) -> None:
    files = damaged(sources, tmp_path, file, change)
    with pytest.raises(PeaceopsError) as stopped:
        filled(sources, files)
    assert words in str(stopped.value) and Path(file).name in str(stopped.value)
