"""IPI, annual means, fatalities, staffing and missing months: what each reader does, and what damage says."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from damage import begin, damaged, rows_of, swap
from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest import annual_means, fatalities, ipi, ipi_gender, missing_months, staffing
from peaceops.ingest.workshop import Workshop


def met(shop: Workshop, error: str) -> int:
    return int(shop.errors.rows[error]["met"])


DAMAGES: list[tuple[ModuleType, str, str, str, str]] = [
    (ipi, ipi.MISSIONS, '"UNTSO"', '"UNTSX"', r"row \d+: unknown mission 'UNTSX'.*nearest: .*UNTSO"),
    (
        ipi,
        ipi.MISSIONS,
        "290,NA,NA,290",
        "290,NA,NA,291",
        r"row \d+, column 'Total': expected the sum of troops, police",
    ),
    (
        ipi,
        ipi.MISSIONS,
        "1991-03-31",
        "1991-03-30",
        r"column 'Date': expected the last day of the month \(1991-03-31\)",
    ),
    (ipi, ipi.CONTRIBUTORS, "Albania,", "Albanja,", r"row 2: unknown State 'Albanja'.*nearest: .*Albania"),
    (ipi_gender, ipi_gender.CLEANED, "12,1,13", "12,2,13", r"row \d+, column '.* Total': expected the sum of male and"),
    (
        ipi_gender,
        ipi_gender.RAW,
        "2014-08-31,Argentina',ARG',UNTSO',NA,NA,NA,NA,NA,NA,3,0,3,",
        "2014-08-31,Argentina',ARG',UNTSO',NA,NA,NA,NA,NA,NA,4,0,4,",
        r"row \d+: expected repeats of 2014-08-31, Argentina, UNTSO to be equal",
    ),
    (annual_means, annual_means.FILE, '2018,"Argentina"', '2018,"Argentinia"', r"unknown State 'Argentinia'"),
    (
        fatalities,
        fatalities.FILE,
        "Malicious Act",
        "Malicious",
        r"column 'type_of_incident': expected one of Malicious Act",
    ),
    (
        fatalities,
        fatalities.FILE,
        "UNTSO-1948-07-02408",
        "UNTSO-1948-07-02401",
        r"column 'casualty_id': expected an identifier",
    ),
    (fatalities, fatalities.FILE, "1948-07-06", "1948-13-06", r"row 2, column 'incident_date': expected a date like"),
    (
        fatalities,
        fatalities.FILE,
        "2020-11-25,UNAMID-2020-12-00002",
        "2021-01-25,UNAMID-2020-12-00002",
        r"column 'incident_date': expected a day up to five years before the month in UNAMID-2020-12-00002",
    ),
    (
        fatalities,
        fatalities.FILE,
        "2020-11-25,UNAMID-2020-12-00002",
        "2015-11-25,UNAMID-2020-12-00002",
        r"column 'incident_date': expected a day up to five years before the month in UNAMID-2020-12-00002",
    ),
    (
        staffing,
        staffing.COMPILED,
        "MINURSO,2020/21",
        "MINURSO,2017/21",
        r"column 'fy_or_date': expected a date or a period with years \(a financial year as 2018/19\), found '2017/21'",
    ),
    (staffing, staffing.COMPILED, ",deployed,", ",present,", r"row 2, column 'what': expected one of deployed"),
    (staffing, staffing.FACTSHEETS, "troops_pko", "soldiers_pko", r"column 'item': expected one of uniformed_pko"),
]


@pytest.mark.sources
@pytest.mark.parametrize(
    ("reader", "file", "old", "new", "sentence"),
    DAMAGES,
    ids=[f"{d[1].split('/')[1][:24]}-{d[3][:12]}" for d in DAMAGES],
)
def test_damage_is_named_in_one_sentence(
    sources: Path, tmp_path: Path, reader: ModuleType, file: str, old: str, new: str, sentence: str
) -> None:
    shop = begin(sources, damaged(sources, tmp_path, file, swap(old, new)))
    with pytest.raises(PeaceopsError, match=sentence) as error:
        reader.read(shop)
    assert "\n" not in str(error.value)
    assert file in str(error.value)


@pytest.mark.sources
def test_once_ipi_mends_its_mission_of_january_1999_the_known_error_is_not_met(sources: Path, tmp_path: Path) -> None:
    mended = swap('1999-01-31,"UNAMSIL"', '1999-01-31,"UNOMSIL"')
    shop = begin(sources, damaged(sources, tmp_path, ipi.MISSIONS, mended))
    ipi.read(shop)
    unmet = {e["error"] for e in shop.errors.unmet()}
    assert "ipi-unamsil-1999-01" in unmet
    assert "ipi-minustah-2015-05" not in unmet


@pytest.mark.sources
def test_a_death_that_loses_its_second_row_is_no_longer_met_six_times(sources: Path, tmp_path: Path) -> None:
    row = "UNMIK-2003-05-03589,UNMIK,Fatality,,Montenegro"
    change = swap(row, row.replace("03589", "99999"))
    shop = begin(sources, damaged(sources, tmp_path, fatalities.FILE, change))
    fatalities.read(shop)
    assert met(shop, "psdh-fatalities-unmik-doubles") == 5
    place = BY_NAME["fatalities"].names().index("publisher_rows")
    assert Counter(row[place] for row in shop.rows["fatalities"]) == {1: 4429 - 2 * 5, 2: 5}


@pytest.mark.sources
def test_deaths_in_unmik_are_56_persons_and_the_doubles_are_of_serbia_and_montenegro(sources: Path) -> None:
    shop = begin(sources)
    fatalities.read(shop)
    found = rows_of(shop, "fatalities")
    unmik = [r for r in found if r["mission"] == "UNMIK"]
    assert len(found) == 4429 - 6
    assert len(unmik) == 56
    assert {r["iso3"] for r in unmik if r["note"]} == {"SCG"}
    assert met(shop, "psdh-fatalities-unmik-doubles") == 6


@pytest.mark.sources
def test_a_merged_code_is_told_apart_by_the_date_of_the_incident(sources: Path) -> None:
    shop = begin(sources)
    fatalities.read(shop)
    unef = {
        r["mission"]: r["incident_date"] for r in rows_of(shop, "fatalities") if str(r["mission"]).startswith("UNEF")
    }
    assert set(unef) == {"UNEF I", "UNEF II"}
    for row in rows_of(shop, "fatalities"):
        if row["mission"] == "UNEF I":
            assert str(row["incident_date"]) < "1973-10-25"
        if row["mission"] == "UNEF II":
            assert str(row["incident_date"]) >= "1973-10-25"


@pytest.mark.sources
def test_ipi_dates_are_month_ends_and_a_missing_cell_means_none(sources: Path) -> None:
    shop = begin(sources)
    ipi.read(shop)
    strengths = rows_of(shop, "strengths")
    for day in ("2000-02-28", "2002-08-30", "2003-03-30", "2004-02-28", "2008-02-28", "2012-02-28"):
        assert met(shop, f"ipi-not-month-end-{day}") > 50
    assert {r["mission"] for r in strengths} >= {"UNAVEM I", "UNAVEM II", "UNAVEM III", "UNOSOM I", "UNOSOM II"}
    assert "ONUCI" not in {r["mission"] for r in strengths}
    first = [r for r in strengths if r["mission"] == "ONUCA" and r["month_end"] == date(1990, 11, 30)]
    assert {r["category"]: r["persons"] for r in first} == {"uniformed": 423, "troops": 423}


@pytest.mark.sources
def test_raw_rows_by_sex_count_once(sources: Path) -> None:
    shop = begin(sources)
    ipi_gender.read(shop)
    ipi.read(shop)
    august = date(2014, 8, 31)
    by_sex = {
        r["mission"]: r["persons"]
        for r in rows_of(shop, "strengths")
        if r["month_end"] == august and r["category"] == "uniformed" and r["source"] == "ipi-gender"
    }
    plain = {
        r["mission"]: r["persons"]
        for r in rows_of(shop, "strengths")
        if r["month_end"] == august and r["category"] == "uniformed" and r["source"] == "ipi"
    }
    assert by_sex == plain


@pytest.mark.sources
def test_a_page_without_a_date_counts_as_public_on_the_day_of_the_compilation(sources: Path) -> None:
    shop = begin(sources)
    staffing.read(shop)
    found = [r for r in rows_of(shop, "staffing") if r["mission"] == "UNMIK"]
    undated = [r for r in found if str(r["period"]).startswith("undated")]
    assert undated
    assert {r["known"] for r in undated} == {date(2026, 11, 22)}
    assert {r["from_date"] for r in undated} == {None}
    assert {r["confidence"] for r in found} == {"read", "secondary"}
    dated = [r for r in rows_of(shop, "staffing") if "/2012/07/30/" in str(r["locator"])]
    assert {r["known"] for r in dated} == {date(2012, 7, 30)}, "the source has the year, the address the day"


@pytest.mark.sources
def test_a_missing_month_without_a_reason_stops_the_build(sources: Path) -> None:
    shop = begin(sources)
    with pytest.raises(PeaceopsError, match="strengths has no row of 1990-11: expected rows, or a reason"):
        missing_months.read(shop)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2018/19", date(2018, 7, 1), date(2019, 6, 30)),
        ("2018-02", date(2018, 2, 1), date(2018, 2, 28)),
        ("2011-12", date(2011, 12, 1), date(2011, 12, 31)),
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2017-10-31", date(2017, 10, 31), date(2017, 10, 31)),
        ("2004-04-04 to 2005-06-23", date(2004, 4, 4), date(2005, 6, 23)),
        ("2018-06-30 (phase 2)", date(2018, 6, 30), date(2018, 6, 30)),
        ("2013-14", None, None),
        ("about early 2010", None, None),
        ("undated (page as stored, 2020s)", None, None),
    ],
)
def test_a_printed_period_is_read_only_where_it_says_its_days(
    period: str, first: date | None, last: date | None
) -> None:
    assert staffing.span(period) == (first, last)


@given(st.dates(date(1948, 1, 1), date(2030, 12, 31)))
def test_any_printed_day_month_or_year_holds_the_day(day: date) -> None:
    for period in (day.isoformat(), f"{day:%Y-%m}", f"{day:%Y}"):
        first, last = staffing.span(period)
        assert first is not None and last is not None and first <= day <= last


def test_months_run_from_the_first_to_the_last() -> None:
    months = list(missing_months.months(date(1990, 11, 30), date(2025, 7, 31)))
    assert len(months) == 417
    assert (months[0], months[1], months[-1]) == (date(1990, 11, 30), date(1990, 12, 31), date(2025, 7, 31))
