"""UCDP, the indicators of Kosovo and the compiled facts: what each reader keeps, and what damage says."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from damage import begin, cut_lines, damaged, rows_of, swap
from peaceops.book import open_book
from peaceops.book.tables import BY_NAME
from peaceops.book.tables.council import MemberVotesRow, VotesRow
from peaceops.errors import PeaceopsError
from peaceops.ingest import host_indicators, kosovo, ucdp
from peaceops.ingest.workshop import Workshop

pytestmark = pytest.mark.sources

FACTS = "kosovo-facts-and-events/"


def workshop(sources: Path, files: Path | None = None) -> Workshop:
    shop = begin(sources, files)
    view = open_book().at()  # decisions on missions are joined with the votes, which another reader has added
    for row in (VotesRow, MemberVotesRow):
        shop.rows[row.TABLE.name] = [tuple(r) for r in view.all(row)]
    return shop


@pytest.fixture(scope="module")
def whole(sources: Path) -> Workshop:
    shop = workshop(sources)
    for reader in (ucdp, host_indicators, kosovo):
        reader.read(shop)
    return shop


def test_every_row_of_the_compiled_files_is_in_the_book(whole: Workshop) -> None:
    counts = {table: len(whole.rows[table]) for table in BY_NAME}
    assert counts["conflict_deaths"] == 6936
    assert counts["after_exit"] == 52
    assert [
        counts[t]
        for t in (
            "host_events",
            "mission_heads",
            "memberships",
            "communities",
            "positions",
            "recognitions",
            "host_trade",
            "recent_decisions",
        )
    ] == [72, 27, 25, 66, 64, 82, 18, 23]  # of 24 decisions one is the day on which a mandate ends


def test_figures_on_communities_are_told_apart_by_what_they_are_about(whole: Workshop) -> None:
    found = rows_of(whole, "communities")
    assert Counter(r["about"] for r in found) == {"population": 20, "returns": 18, "incidents": 16, "displaced": 12}
    assert {r["about"] for r in found if r["measure"].startswith("displaced")} == {"displaced"}


def test_a_count_of_recognitions_names_no_state(whole: Workshop) -> None:
    counts = [r["who"] for r in rows_of(whole, "recognitions") if r["kind"] == "count"]
    assert "52 States" in counts and not any("(" in who for who in counts)


def test_recognitions_by_kind_are_those_of_the_compilation(whole: Workshop) -> None:
    assert Counter(r["kind"] for r in rows_of(whole, "recognitions")) == {
        "recognition": 43,
        "withdrawal claimed": 26,
        "withdrawal contested": 3,
        "withdrawal confirmed by the State": 1,
        "count": 9,
    }


def test_marks_are_kept_and_a_page_without_a_date_counts_from_the_act_or_the_compilation(whole: Workshop) -> None:
    assert {r["confidence"] for t in ("host_events", "communities") for r in rows_of(whole, t)} == {
        "read",
        "secondary",
        "derived",
    }
    undated = {r["period"]: r["known"] for r in rows_of(whole, "communities") if "wikimili" in str(r["locator"])}
    assert undated == {"2011": date(2026, 11, 22)}
    (accord,) = [r for r in rows_of(whole, "host_events") if r["date_text"] == "2013-04-19"]
    assert accord["known"] == date(2013, 4, 19)


def test_the_letter_of_october_2018_was_public_on_the_nineteenth(whole: Workshop) -> None:
    known = {
        r["known"] for t in ("host_events", "positions") for r in rows_of(whole, t) if r["date_text"] == "2018-10-09"
    }
    assert known == {date(2018, 10, 19)}


def test_no_note_names_a_file_of_the_compilation(whole: Workshop) -> None:
    notes = " ".join(str(r["note"]) for t in ("host_events", "positions", "mission_heads") for r in rows_of(whole, t))
    assert ".csv" not in notes and "research/" not in notes


def test_indicators_equal_the_publishers_files(whole: Workshop, sources: Path) -> None:
    """The joined table is checked against V-Dem, the governance indicators and the World Bank as copied."""
    found = {(r["indicator"], r["year"]): r["value"] for r in rows_of(whole, "host_indicators")}
    published: dict[tuple[str, int], float] = {}
    with gzip.open(sources / "governance-indicators/vdem_simple_1989on.csv.gz", "rt", encoding="utf-8") as handle:
        for r in csv.DictReader(handle):
            if r["vdem_country_name"] == "Kosovo":
                published["vdem_libdem", int(float(r["year"]))] = float(r["v2x_libdem"])
    with (sources / "governance-indicators/wgi.csv").open(encoding="utf-8") as handle:
        for r in csv.DictReader(handle):
            if r["wb_code"] == "KSV" and r["Estimate"]:
                published["wgi_va_Estimate", int(float(r["year"]))] = float(r["Estimate"])
    with (sources / "worldbank-small/wdi_kosovo_145series.csv").open(encoding="utf-8") as handle:
        for r in csv.DictReader(handle):
            if (r["series"], int(r["year"])) in found:
                published[r["series"], int(r["year"])] = float(r["value"])
    assert len(published) > 200
    for key, value in published.items():
        assert found[key] == pytest.approx(value, rel=1e-6, abs=1e-6), key


def test_known_errors_are_met_on_their_rows_of(whole: Workshop) -> None:
    mine = {
        "ucdp-bounds-out-of-order": 7,
        "wgi-kosovo-stability-2008-2010": 2,
        "unhcr-returns-2015-rise": 1,
        "census-2024-serbs-north": 1,
    }
    assert {error: whole.errors.rows[error]["met"] for error in mine} == mine


DAMAGES: list[tuple[ModuleType, str, str, str | bytes, str]] = [
    (ucdp, ucdp.COUNTRY_YEAR, "700,Afghanistan,1990", "700,Afganistan X,1990", r"row 3: unknown State 'Afganistan X'"),
    (ucdp, ucdp.COUNTRY_YEAR, "country_cy,", "country,", r"row 1: expected a header with 'country_cy'"),
    (ucdp, ucdp.EXITS, "UNIKOM,2003-10", "UNIKOM,2003", r"row 36, column 'end': expected a month like 2003-10"),
    (ucdp, ucdp.EXITS, "UNIKOM,", "UNIKON,", r"row 36: unknown mission 'UNIKON'.*nearest: .*UNIKOM"),
    (host_indicators, host_indicators.FILE, "\n2008,", "\n1908,", r"column 'year': expected a year from 1989 to 20"),
    (kosovo, FACTS + "events.csv", "\n2013-04-19,", "\n19 April 2013,", r"row \d+: expected a date such as .*19 April"),
    (
        kosovo,
        FACTS + "events.csv",
        ",2007-03-29,",
        ",29.3.2007,",
        r"column 'published': expected a date like 2018-10-31",
    ),
    (kosovo, FACTS + "events.csv", "Paras. 2-3;", "Paras. 2-4;", r"column 'note': expected 'Paras. 2-3;"),
    (kosovo, FACTS + "positions.csv", "China,Council member", "Chyna,Council member", r"unknown State 'Chyna'"),
    (kosovo, FACTS + "positions.csv", ",keep,", ",stay,", r"column 'position': expected one of end, review"),
    (kosovo, FACTS + "positions.csv", "Council member,", "member,", r"column 'membership': expected Council member or"),
    (
        kosovo,
        FACTS + "recognitions.csv",
        "Latvia,LVA",
        "Latvia,LTU",
        r"column 'iso3': expected 'LVA', the code of 'Latvia'",
    ),
    (
        kosovo,
        FACTS + "communities.csv",
        ",secondary,",
        ",heard,",
        r"column 'confidence': expected one of read, secondary",
    ),
    (
        kosovo,
        FACTS + "communities.csv",
        ",share returned,",
        ",share back,",
        r"column 'measure': expected one of",
    ),
    (kosovo, FACTS + "missions_2025_26.csv", "UNMHA,", "UNMHX,", r"unknown mission 'UNMHX'.*nearest: .*UNMHA"),
    (kosovo, FACTS + "srsg.csv", "Kouchner", b"K\xe9uchner", r"srsg.csv, row 3: expected UTF-8 text, found byte 0xe9"),
]


@pytest.mark.parametrize(("reader", "file", "old", "new", "says"), DAMAGES, ids=[f"{d[1]}: {d[3]!r}" for d in DAMAGES])
def test_damage_is_one_sentence_with_file_and_row(
    sources: Path, tmp_path: Path, reader: ModuleType, file: str, old: str, new: str | bytes, says: str
) -> None:
    shop = workshop(sources, damaged(sources, tmp_path, file, swap(old, new)))
    with pytest.raises(PeaceopsError, match=says) as caught:
        reader.read(shop)
    assert str(caught.value).startswith(file)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("reader", "file"),
    [(ucdp, ucdp.COUNTRY_YEAR), (ucdp, ucdp.EXITS), *((kosovo, f"{FACTS}{f.name}.csv") for f in kosovo.FILES)],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_file_cut_short_is_refused(sources: Path, tmp_path: Path, reader: ModuleType, file: str) -> None:
    shop = workshop(sources, damaged(sources, tmp_path, file, cut_lines(1)))
    with pytest.raises(PeaceopsError, match=r"expected at least \d+ rows, found \d+; the file looks cut off"):
        reader.read(shop)


def test_a_new_row_with_bounds_out_of_order_is_refused(sources: Path, tmp_path: Path) -> None:
    with (sources / ucdp.COUNTRY_YEAR).open(encoding="utf-8", newline="") as handle:
        first = handle.read().splitlines()[1]
    before, best, high, _, version = first.rsplit(",", 4)
    change = swap(first, f"{before},{best},{high},999999,{version}")
    shop = workshop(sources, damaged(sources, tmp_path, ucdp.COUNTRY_YEAR, change))
    with pytest.raises(
        PeaceopsError, match=r"row 2, column 'cumulative_total.*best_cy': expected a number from 999999"
    ):
        ucdp.read(shop)


@pytest.mark.parametrize(
    ("text", "number"),
    [("more than 1000", 1000.0), ("over 3,500", 3500.0), ("550; 27", None), ("increase", None), ("30.2 / 43.5", None)],
)
def test_a_number_is_read_from_words_only_where_there_is_just_one(text: str, number: float | None) -> None:
    assert kosovo.number_in(text) == number
