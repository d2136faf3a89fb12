"""Activities, actors on tasks and benchmarks: golden rows, and files that are damaged."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from damage import begin, damaged, swap
from peaceops.book import open_book
from peaceops.book.tables.council import VotesRow
from peaceops.book.tables.tasks import ActivityMonthsRow, BenchmarksRow, MissionActivitiesRow, TaskActorsRow
from peaceops.errors import PeaceopsError
from peaceops.ingest import actors_and_benchmarks, pact

VIEW = open_book().at()


@pytest.mark.parametrize(
    ("mission", "month", "activity", "how", "with_others"),
    [
        ("UNMIK", "2016-05-01", "police_reform", "assist;material_support;implement", True),
        ("UNMIK", "2016-05-01", "transitional_justice", "meeting", True),
        ("UNMIK", "2016-05-01", "state_administration", "implement", False),
        ("UNMIK", "2001-03-01", "police_reform", "monitor;advocate;implement", True),
    ],
)
def test_golden_activities(mission: str, month: str, activity: str, how: str, with_others: bool) -> None:
    day = date.fromisoformat(month)
    (found,) = VIEW.where(MissionActivitiesRow, mission=mission, month=day, activity=activity)
    assert (found.how, found.with_others) == (how, with_others)


def test_a_month_is_known_once_the_last_report_that_covers_it_was_out() -> None:
    """S/2018/747 of 30 July covers April to July 2018, S/2018/981 of 1 November covers July to October."""
    known = {r.month: (r.documents, r.known) for r in VIEW.where(ActivityMonthsRow, mission="UNMIK")}
    assert known[date(2018, 6, 1)] == ("S/2018/747", date(2018, 7, 30))
    assert known[date(2018, 7, 1)] == ("S/2018/747; S/2018/981", date(2018, 11, 1))
    assert max(known) == date(2018, 10, 1), "what follows is in the file, but no report covers it"


def test_an_undated_page_on_an_actor_is_known_from_the_compiling() -> None:
    rows = {r.row: r for r in VIEW.where(TaskActorsRow, mission="UNMIK")}
    assert (rows[1].paragraph, rows[1].known) == ("11 (a)", date(2026, 11, 25))
    assert (rows[9].actor, rows[9].known) == ("Kosovo Police; EULEX; KFOR", date(2014, 6, 13))
    assert (rows[2].known, rows[2].task) == (date(2009, 6, 9), "administration")


@pytest.mark.parametrize(
    ("mission", "number", "known", "finding", "finding_known", "inferred"),
    [
        ("MONUSCO", 1, "2010-05-28", "not met", "2012-06-27", True),
        ("UNMIT", 2, "2009-02-26", "met by district", "2011-02-24", False),
        ("UNAMID", 1, "2015-06-29", "no progress", "2015-06-29", False),  # set in 2014, endorsed by S/RES/2228 (2015)
        ("UNISFA", 7, "2025-11-14", None, None, False),  # a report that is due is no status
        ("UNAMI", 2, "2024-05-31", None, None, False),  # no document says it
    ],
)
def test_golden_benchmarks(
    mission: str, number: int, known: str, finding: str | None, finding_known: str | None, inferred: bool
) -> None:
    (found,) = VIEW.where(BenchmarksRow, mission=mission, row=number)
    since = found.finding_known.isoformat() if found.finding_known else None
    assert (str(found.known), found.finding, since, found.inferred) == (known, finding, finding_known, inferred)


@pytest.mark.sources
def test_an_activity_in_a_month_that_no_report_covers_stops_the_build(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = pact.own_csv

    def without(name: str) -> list[dict[str, str]]:
        return [r for r in rows(name) if r.get("document") != "S/2018/981"]

    monkeypatch.setattr(pact, "own_csv", without)
    with pytest.raises(PeaceopsError, match="expected an activity in each month that a report covers, and in no other"):
        pact.read(begin(sources))


@pytest.mark.sources
@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (
            "2012-06-27,S/RES/2053 (2012) op. 4",
            ",S/RES/9053 (2012) op. 4",
            "'status_date': expected a day, or a resolution",
        ),
        ("UNMIT,", "UNMITT,", "UNMITT"),
    ],
)
def test_a_damaged_benchmark_stops_the_build(old: str, new: str, says: str, sources: Path, tmp_path: Path) -> None:
    shop = begin(damaged(sources, tmp_path, actors_and_benchmarks.BENCHMARKS_FILE, swap(old, new)))
    shop.rows["votes"] = [tuple(r) for r in VIEW.all(VotesRow)]
    with pytest.raises(PeaceopsError, match=says):
        actors_and_benchmarks.read(shop)


def test_a_benchmark_does_not_tell_of_days_after_it_was_set() -> None:
    rows = {(r.mission, r.row): r.benchmark for r in VIEW.all(BenchmarksRow)}
    assert rows["MINUSMA", 1] == "benchmarks and timelines for the peace agreement"
    assert rows["UNMIL", 8] == "core benchmarks of S/2007/479 para. 66"
