"""The Council's tables from the publishers' files: known rows, and every known error met and mended."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest

from damage import Rows, rows_of
from peaceops.book.tables.council import ClosingsRow
from peaceops.ingest.council import errata
from peaceops.ingest.workshop import OWN, Workshop

pytestmark = pytest.mark.sources


@pytest.fixture(scope="module")
def rows(council: Workshop) -> Callable[[str], Rows]:
    return partial(rows_of, council)


@pytest.fixture(scope="module")
def casts(rows: Callable[[str], Rows]) -> dict[str, dict[str, str]]:
    out: dict[str, dict[str, str]] = {}
    for row in rows("member_votes"):
        out.setdefault(row["vote"], {})[row["iso3"]] = row["cast"]
    return out


@pytest.fixture(scope="module")
def by_vote(rows: Callable[[str], Rows]) -> dict[str, dict[str, Any]]:
    return {r["vote"]: r for r in rows("votes")}


def test_every_erratum_of_the_votes_table_is_in_the_register_and_met(council: Workshop) -> None:
    entries = {
        k: v for k, v in council.errors.rows.items() if v["file"] == errata.VOTES and k.split("-")[1] in errata.ACTIONS
    }
    assert len(entries) == 70
    assert all(v["met"] for v in entries.values())
    with (OWN / "known_errors_council.csv").open(encoding="utf-8", newline="") as handle:
        ours = [row["error"] for row in csv.DictReader(handle)]
    assert [e for e in ours if not council.errors.rows[e]["met"]] == []


@pytest.mark.parametrize(
    ("vote", "members"),
    [
        ("S/RES/1239 (1999)", {"RUS": "A", "CHN": "A", "USA": "Y"}),
        ("S/RES/1082 (1996)", {"RUS": "A", "USA": "Y"}),
        ("S/RES/1022 (1995)", {"RUS": "Y"}),
        ("S/RES/1559 (2004)", dict.fromkeys(("DZA", "BRA", "CHN", "PAK", "PHL", "RUS"), "A")),
        ("S/2001/270", {"COL": "Y", "IRL": "A", "UKR": "NP", "USA": "N"}),
        ("S/RES/2312 (2016)", {"VEN": "A", "EGY": "Y"}),
        ("S/RES/2720 (2023)", {"RUS": "A", "USA": "A", "CHN": "Y"}),
        ("S/RES/2760 (2024)", {"RUS": "A", "SVN": "Y"}),
        ("S/RES/2812 (2026)", {"CHN": "A", "RUS": "A", "LVA": "Y"}),
    ],
)
def test_wrong_member_votes_are_mended(vote: str, members: dict[str, str], casts: dict[str, dict[str, str]]) -> None:
    assert {iso3: casts[vote][iso3] for iso3 in members} == members


def test_a_day_in_a_title_that_the_text_contradicts_is_the_day_of_the_text(by_vote: dict[str, dict[str, Any]]) -> None:
    assert by_vote["S/RES/2695 (2023)"]["title"].endswith("(UNIFIL) until 31 Aug. 2024")


@pytest.mark.parametrize(
    ("right", "wrong", "years", "times"),
    [("PRT", "TUR", (2011, 2012), 123), ("SVN", "SVK", (2024, 2024), 54), ("ARG", "DZA", (1966, 1967), 27)],
)
def test_column_swaps_are_undone(
    right: str,
    wrong: str,
    years: tuple[int, int],
    times: int,
    casts: dict[str, dict[str, str]],
    by_vote: dict[str, dict[str, Any]],
) -> None:
    of_years = [v for v, r in by_vote.items() if years[0] <= r["voted_on"].year <= years[1]]
    assert sum(right in casts[v] for v in of_years) == times == len(of_years)  # 2760 (2024) is the 54th
    assert not any(wrong in casts[v] for v in of_years)


@pytest.mark.parametrize(
    ("vote", "day"),
    [
        ("S/RES/1009 (1995)", "1995-08-10"),
        ("S/RES/727 (1992)", "1992-01-08"),
        ("S/RES/730 (1992)", "1992-01-16"),
        ("S/RES/2763 (2024)", "2024-12-13"),
        ("S/RES/2809 (2025)", "2025-12-23"),
        ("S/RES/1609 (2005)", "2005-06-24"),
    ],
)
def test_wrong_days_are_mended(vote: str, day: str, by_vote: dict[str, dict[str, Any]]) -> None:
    assert by_vote[vote]["voted_on"].isoformat() == day


NOT_ERRATA = {  # the UN data hub alone has other days for these; a first edition of the errata took them over
    53: "1948-07-07",
    56: "1948-08-19",
    70: "1949-03-07",
    73: "1949-08-11",
    76: "1949-10-05",
    213: "1965-09-20",
    266: "1969-06-10",
    294: "1971-07-15",
    296: "1971-08-18",
    346: "1974-04-08",
    412: "1977-07-07",
    413: "1977-07-20",
}


@pytest.mark.parametrize("resolution", NOT_ERRATA)
def test_days_that_the_data_hub_alone_has_otherwise_stay(resolution: int, by_vote: dict[str, dict[str, Any]]) -> None:
    (row,) = [r for r in by_vote.values() if r["resolution"] == resolution]
    assert row["voted_on"].isoformat() == NOT_ERRATA[resolution]
    assert row["note"] is None or "corrected" not in row["note"]


def test_the_oral_amendment_is_one_vote_and_titles_carry_no_other_number(by_vote: dict[str, dict[str, Any]]) -> None:
    assert [v for v in by_vote if v.startswith("Oral amendment")] == ["Oral amendment (2023-12-22)"]
    assert "2806" not in by_vote["S/RES/2808 (2025)"]["title"]
    assert "1244" not in by_vote["S/RES/1244 (1999)"]["title"]


def test_symbols_are_clean(by_vote: dict[str, dict[str, Any]]) -> None:
    assert not any(v != v.strip() or "\r" in v or "\n" in v or "[..." in r["title"] for v, r in by_vote.items())
    assert sum(v.startswith("S/3502 #") for v in by_vote) == 16


@pytest.mark.parametrize(
    ("year", "present", "absent"),
    [
        (1991, {"SUN", "COD"}, {"RUS"}),
        (1992, {"RUS"}, {"SUN"}),
        (1964, {"CSK", "CIV", "CHN"}, {"CZE"}),
        (1977, {"DEU"}, {"DDR"}),
        (1980, {"DDR"}, {"DEU"}),
        (2006, {"COG", "TZA"}, {"COD"}),
        (1997, {"KOR"}, {"PRK"}),
        (1961, {"EGY", "TUR", "LKA"}, set()),
        (1974, {"BLR", "MRT"}, set()),
    ],
)
def test_a_column_means_the_state_of_its_time(
    year: int,
    present: set[str],
    absent: set[str],
    casts: dict[str, dict[str, str]],
    by_vote: dict[str, dict[str, Any]],
) -> None:
    seen = {s for v, r in by_vote.items() if r["voted_on"].year == year for s in casts[v]}
    assert present <= seen and not absent & seen


def test_adoption_without_a_vote_is_kept_as_such(by_vote: dict[str, dict[str, Any]]) -> None:
    whole = [r for r in by_vote.values() if r["not_voting"] == 15]
    assert len(whole) == 51
    assert all(r["outcome"] == "adopted" and r["yes"] == 0 for r in whole)


def test_absences_of_the_1970s_are_no_abstentions(
    by_vote: dict[str, dict[str, Any]], casts: dict[str, dict[str, str]]
) -> None:
    absent = [v for v, r in by_vote.items() if 1971 <= r["voted_on"].year <= 1981 and "NP" in casts[v].values()]
    assert len(absent) == 69
    assert {iso3 for v in absent for iso3, cast in casts[v].items() if cast == "NP"} == {
        "BEN",
        "CHN",
        "FRA",
        "GBR",
        "IRQ",
        "LBY",
    }
    assert not any("China abstained" in (r["note"] or "") for r in by_vote.values())


def test_thirteen_names_lost_by_the_hub_are_found_again(council: Workshop, rows: Callable[[str], Rows]) -> None:
    assert council.errors.rows["hub-members-tur-name-lost"]["met"] == 7
    assert council.errors.rows["hub-members-civ-name-lost"]["met"] == 6
    seats = Counter(r["year"] for r in rows("council_members"))
    assert seats[1965] == 11 and seats[1966] == seats[2026] == 15


def test_resolution_1244_is_tied_to_unmik_and_kosovo(rows: Callable[[str], Rows]) -> None:
    found = next(r for r in rows("resolutions") if r["resolution"] == 1244)
    assert (found["mission"], found["agenda"], found["chapter7"]) == (
        "UNMIK",
        "KOS",
        True,
    )  # the hub's one entity is KFOR
    assert found["adopted_on"] == date(1999, 6, 10)


def test_observers_in_liberia_are_not_unmil(rows: Callable[[str], Rows]) -> None:
    early = [r for r in rows("mandate_periods") if r["mission"] == "UNMIL" and r["decided_on"].year < 2003]
    assert early == []
    assert any(r["mission"] == "UNOMIL" and r["resolution"] == 866 for r in rows("mandate_periods"))


@pytest.mark.parametrize(
    ("mission", "resolution", "until", "paragraph", "form"),
    [
        ("UNMIK", 1244, None, "19", "open_ended"),
        ("UNIKOM", 689, None, "2", "open_ended"),
        ("UNTSO", 73, None, "6", "open_ended"),
        ("UNMOGIP", 91, None, "7", "open_ended"),
        ("UNFICYP", 2815, "2027-01-31", "12", "fixed_term"),
        ("UNIFIL", 2790, "2026-12-31", "1", "fixed_term"),
        ("MINUSMA", 2690, "2023-06-30", "1", "fixed_term"),
        ("UNMIL", 2333, "2018-03-30", "10", "fixed_term"),
        ("UNSOM", 2232, "2016-03-30", None, "fixed_term"),
        ("UNMIS", 1870, "2010-04-30", "1", "fixed_term"),
        ("UNDOF", 2811, "2026-06-30", "3", "fixed_term"),
        ("BINUH", 2814, "2027-01-31", "1", "fixed_term"),
    ],
)
def test_mandate_periods(
    mission: str, resolution: int, until: str | None, paragraph: str | None, form: str, rows: Callable[[str], Rows]
) -> None:
    (row,) = [r for r in rows("mandate_periods") if (r["mission"], r["resolution"]) == (mission, resolution)]
    assert (row["until"].isoformat() if row["until"] else None, row["form"]) == (until, form)
    assert paragraph is None or row["paragraph"] == paragraph


def test_most_renewals_have_an_end_and_a_paragraph_read(rows: Callable[[str], Rows]) -> None:
    extended = [r for r in rows("mandate_periods") if r["act"] == "extend"]
    assert len(extended) > 850
    assert sum(r["until"] is not None for r in extended) / len(extended) > 0.97
    assert sum(r["paragraph"] is not None for r in extended) / len(extended) > 0.97


def test_the_april_2025_meeting_on_kosovo_has_its_day(rows: Callable[[str], Rows]) -> None:
    days = {r["on_date"].isoformat() for r in rows("council_events")}
    assert "2025-04-08" in days and "2025-04-01" not in days


def test_no_closing_is_public_before_it_happened(rows: Callable[[str], Rows]) -> None:
    for row in rows("closings"):
        if row["last_day"] and row["last_day"] <= date(2026, 11, 22):
            assert row["known"] >= max(row["last_day"], row["decided_on"]), row["mission"]
    unmil = next(r for r in rows("closings") if r["mission"] == "UNMIL")
    assert unmil["known"] == date(2018, 6, 28)  # the row tells when the closing was complete


def test_what_followed_a_closing_is_coded_with_the_missions_in_it(rows: Callable[[str], Rows]) -> None:
    found = {r["mission"]: (r["follow_on_kinds"], r["follow_on_missions"]) for r in rows("closings")}
    assert len(found) == 38
    assert found["UNAMSIL"] == ("political", "UNIOSIL")
    assert found["UNMIS"] == ("peacekeeping", "UNMISS;UNISFA")
    assert found["UNIKOM"] == ("none", None)
    assert found["UNIOGBIS"] == ("team;regional", "UNOWAS")
    assert found["UNMOT"] == ("political", None)  # an office that the list of missions does not have


@pytest.mark.parametrize(
    ("outcome", "act", "document"),
    [
        ("S/RES/1244 (1999) 14-0-1", "resolution", "S/RES/1244 (1999)"),
        ("S/PRST/2008/44", "statement", "S/PRST/2008/44"),
        ("Communiqué", "communique", None),
        ("Draft resolution S/1999/328 not adopted 3-12-0", "draft", "S/1999/328"),
        ("10019th meeting, SC/16196: briefing, no action", "other", None),
    ],
)
def test_an_outcome_of_a_meeting_is_coded_with_its_symbol(
    outcome: str, act: str, document: str | None, rows: Callable[[str], Rows]
) -> None:
    found = {r["outcome"]: (r["act"], r["document"]) for r in rows("council_events")}
    assert found[outcome] == (act, document)


def test_drafts_on_mandates_are_coded_by_what_they_would_have_done(rows: Callable[[str], Rows]) -> None:
    found = {r["draft"]: r["would"] for r in rows("operation_vetoes")}
    assert (found["S/2012/538"], found["S/2004/313"], found["S/1999/328"]) == ("renew", "end_and_replace", "other")


def test_unmik_has_sixteen_codes_in_tamm_and_none_in_pema(rows: Callable[[str], Rows]) -> None:
    mine = [r for r in rows("mandate_tasks") if r["mission"] == "UNMIK"]
    assert len({r["task"] for r in mine if r["source"] == "tamm"}) == 16
    assert {r["document"] for r in mine} == {"S/RES/1244 (1999)", "S/2008/354"}
    assert not any(r["source"] == "pema" for r in mine)


def test_pema_documents_carry_their_own_day_not_the_mistyped_one(rows: Callable[[str], Rows]) -> None:
    assert {r["from_month"] for r in rows("mandate_tasks") if r["document"] == "S/RES/2410 (2018)"} == {
        date(2018, 4, 1)
    }


def test_a_mission_that_still_runs_has_nothing_that_followed(council: Workshop) -> None:
    """What the row of MONUSCO tells of 2025 was not public at its decision of 2023."""
    (row,) = [r for r in map(ClosingsRow._make, council.rows["closings"]) if r.mission == "MONUSCO"]
    assert (row.follow_on, row.exit_terms, row.follow_on_kinds) == (None, None, "running")
