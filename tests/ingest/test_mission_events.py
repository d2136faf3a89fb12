"""Events, reports and reviews of missions: what pages say of a decision must be what the votes and mandates say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from damage import begin, damaged, swap
from peaceops.book import open_book
from peaceops.book.tables.council import MandatePeriodsRow, VotesRow
from peaceops.book.tables.news import MissionEventsRow, MissionReviewsRow, SecretaryReportsRow
from peaceops.errors import PeaceopsError
from peaceops.ingest import mission_events, mission_reviews
from peaceops.ingest.council.reports import reports_named

OPEN = "open-mission-events/events.csv"
DECISIONS = "un-council-decisions-and-events-2025-2026/decisions_and_events.csv"
REVIEWS = "exit-reviews/reviews.csv"


def read(root: Path) -> None:
    shop = begin(root)
    view = open_book().at()
    for row in (VotesRow, MandatePeriodsRow):
        shop.rows[row.TABLE.name] = [tuple(r) for r in view.all(row)]
    mission_reviews.read(shop)
    mission_events.read(shop)


@pytest.mark.sources
@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (
            OPEN,
            "UNMISS,2025-05-08,",
            "UNMISS,2025-05-09,",
            r"'date': expected 2025-05-08, the day of S/RES/2779 \(2025\)",
        ),
        (OPEN, "30 April 2026, 12-0-3", "30 April 2026, 13-0-2", r"expected 12-0-3, the vote on S/RES/2779 \(2025\)"),
        (OPEN, "renewed to 30 April 2026, 12", "renewed to 30 May 2026, 12", r"expected 2026-04-30, the end date that"),
        (DECISIONS, '"11-0-3 (CHN', '"12-0-3 (CHN', r"'vote': expected 11-0-3, the vote on S/RES/2797 \(2025\)"),
        (
            DECISIONS,
            "15-0-0,2026-06-30",
            "15-0-0,2026-12-30",
            r"'until': expected 2026-06-30, the end date that S/RES/2811",
        ),
        (DECISIONS, "S/RES/2796 (2025)", "S/RES/9796 (2025)", r"'symbol': expected a resolution of the votes table"),
        (
            REVIEWS,
            "58,2022-06-29",
            "58,2022-06-30",
            r"'requested_on': expected 2022-06-29, the day of S/RES/2640 \(2022\)",
        ),
        (OPEN, "several contributors announce", "some contributors announce", r"expected 'several contributors"),
    ],
)
def test_a_page_that_contradicts_the_council_stops_the_build(
    file: str, old: str, new: str, says: str, sources: Path, tmp_path: Path
) -> None:
    with pytest.raises(PeaceopsError, match=says):
        read(damaged(sources, tmp_path, file, swap(old, new)))


VIEW = open_book().at()


@pytest.mark.parametrize(
    ("mission", "iso3", "day", "event", "known"),
    [
        ("MINUSMA", "DEU", "2022-11-22", "about 1,100 troops leave by mid-2024", "2022-11-23"),
        ("MINUSMA", "MLI", "2023-06-16", "foreign minister asks for withdrawal without delay", "2023-06-30"),
        ("MONUSCO", "COD", "2023-09-01", "asks for faster withdrawal from the end of 2023", "2023-10-16"),
        (
            "UNDOF",
            "AUT",
            "2013-06-06",
            "about 380 troops, largest contingent, leave for security reasons",
            "2013-06-06",
        ),
    ],
)
def test_golden_requests_and_withdrawals(mission: str, iso3: str, day: str, event: str, known: str) -> None:
    (found,) = (
        r for r in VIEW.where(MissionEventsRow, mission=mission, iso3=iso3) if r.from_date == date.fromisoformat(day)
    )
    assert (found.event, found.known, found.planned) == (event, date.fromisoformat(known), False)


@pytest.mark.parametrize(
    ("mission", "document", "day", "source"),
    [
        ("UNFICYP", "S/11294", "1974-05-22", "council-texts"),  # named in S/RES/349 (1974)
        ("UNAMSIL", "S/2003/863", "2003-09-05", "un-xml"),  # named in S/RES/1508 (2003)
        ("UNIFIL", "S/2025/460", "2025-07-11", "sg-reports-list"),
        ("UNMIK", "S/2026/264", "2026-03-31", "sg-reports-list"),
    ],
)
def test_golden_reports_of_the_secretary_general(mission: str, document: str, day: str, source: str) -> None:
    (found,) = VIEW.where(SecretaryReportsRow, mission=mission, document=document)
    assert (found.on_date, found.known, found.source) == (date.fromisoformat(day), date.fromisoformat(day), source)


def test_a_report_is_taken_from_a_text_with_its_day_and_whole_symbol() -> None:
    text = (
        "Having considered the report of the Secretary-General of 5 December 1996 (S/1996/1015), Recalling the letter "
        "of its President of 10 July 1996 (S/1996/545), Taking note of the report of the Secretary-General of 2 "
        "December 1996 (S/1996/1000/Add.1) and of his report on children and armed conflict of 3 May 1996 (S/1996/331),"
    )
    assert list(reports_named(text)) == [("S/1996/1015", date(1996, 12, 5))]


@pytest.mark.parametrize(
    ("mission", "asked_by", "due", "report", "known"),
    [
        ("MINUSMA", "S/RES/2640 (2022), proposed by the Secretary-General", "2023-01-13", "S/2023/36", "2022-06-29"),
        ("UNAMI", "S/RES/2682 (2023)", "2024-03-31", None, "2023-05-30"),
        ("UNMIK", "letter of the United States of America to the Secretary-General", None, None, "2018-10-19"),
        (
            "UNAMID",
            "letter of the Secretary-General to the Council (S/2016/915)",
            "2017-01-31",
            "S/2017/437",
            "2016-10-28",
        ),
        ("UNFICYP", "S/RES/2369 (2017)", "2017-11-27", "S/2017/1008", "2017-07-27"),
    ],
)
def test_golden_reviews(mission: str, asked_by: str, due: str | None, report: str | None, known: str) -> None:
    (found,) = VIEW.where(MissionReviewsRow, mission=mission, asked_by=asked_by)
    assert (str(found.due) if found.due else None, found.report, str(found.known)) == (due, report, known)


@pytest.mark.parametrize(
    ("source", "row", "known"),
    [
        ("open-mission-events", 73, "2026-11-25"),  # the page has no day, and no document tells of it
        ("host-requests", 3, "2026-11-25"),
        ("open-mission-events", 53, "2021-10-29"),  # S/RES/2602 (2021) of that day notes it
        ("open-mission-events", 154, "2018-03-20"),  # the report bears its day
    ],
)
def test_a_page_without_a_day_is_known_from_a_document_that_tells_of_it_or_from_compiling(
    source: str, row: int, known: str
) -> None:
    (found,) = VIEW.where(MissionEventsRow, source=source, row=row)
    assert found.known == date.fromisoformat(known)
