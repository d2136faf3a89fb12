"""What a mission did on its tasks, who else does it, what was found: as of a date."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View, open_book
from peaceops.book.tables.council import CurrentTasksRow
from peaceops.council.engagement import activities, coded_months, months_with, of_task
from peaceops.council.on_tasks import benchmarks_of, finding_of, last_finding, others_on

DAY = date(2018, 10, 20)


def task(view: View, mission: str, kind: str) -> CurrentTasksRow:
    return next(r for r in view.where(CurrentTasksRow, mission=mission) if r.task == kind)


def test_the_last_twelve_months_coded_are_those_reported_by_the_date(then: View) -> None:
    coded = coded_months(then, "UNMIK")
    assert coded is not None
    assert (coded.first, coded.last, coded.months.value) == (date(2017, 7, 1), date(2018, 6, 1), 12)
    later = coded_months(open_book().at(date(2018, 11, 1)), "UNMIK")
    assert later is not None and later.last == date(2018, 10, 1)


@pytest.mark.parametrize("mission", ["MINUSMA", "UNIFIL", "UNFICYP"])
def test_a_mission_that_the_data_set_lacks_has_no_months(then: View, mission: str) -> None:
    assert coded_months(then, mission) is None


def test_months_with_an_activity_are_counted_once_however_many_activities(then: View) -> None:
    coded = coded_months(then, "UNMIK")
    assert coded is not None
    elections = of_task(then, "elections")
    assert elections == ("election_assistance", "electoral_security", "voter_education")
    alone = [int(months_with(then, coded, (key,)).value) for key in elections]
    assert (sum(alone), months_with(then, coded, elections).value) == (4, 4)
    assert months_with(then, coded, of_task(then, "police")).value == 12
    assert months_with(then, coded, ("human_rights",), with_others=True).value == 5


def test_activities_stand_with_kinds_of_engagement_by_year(then: View) -> None:
    coded = coded_months(then, "UNMIK")
    assert coded is not None
    found = {a.key: a for a in activities(then, coded)}
    assert found["election_assistance"].years[1999] == ("meeting", "assist")
    assert found["election_assistance"].years[2017] == ("advocate",)
    assert found["demining"].months.value == 0
    months = [int(a.months.value) for a in activities(then, coded)]
    assert months == sorted(months, reverse=True)


def test_others_on_a_task_leave_out_the_mission_and_what_was_known_later(then: View) -> None:
    def named(view: View, kind: str) -> object:
        found = others_on(view, task(view, "UNMIK", kind))
        return found.value if found else None

    assert named(then, "returns") == "UNHCR; Ministry for Communities and Return; OSCE"
    assert named(then, "public_order") == "Kosovo Police; EULEX; KFOR"
    assert named(then, "goodoffices") is None, "its page has no day"
    now = str(named(open_book().at(date(2026, 11, 25)), "goodoffices"))
    assert now == "EU-facilitated dialogue Belgrade-Pristina"


def test_a_status_stands_only_once_it_was_known_and_one_that_is_inferred_is_no_finding() -> None:
    early, late = open_book().at(date(2011, 1, 1)), open_book().at(date(2013, 1, 1))
    (first, *_) = benchmarks_of(early, "MONUSCO")
    assert finding_of(early, first) is None
    status = finding_of(late, first)
    assert status is not None and (status.value, status.known, status.confidence) == (
        "not met",
        "2012-06-27",
        "derived",
    )
    assert last_finding(open_book().at(date(2026, 11, 25)), task(open_book().at(), "UNMIK", "returns")) is None


def test_the_newest_status_that_a_document_gives_is_the_last_finding() -> None:
    view = open_book().at(date(2020, 6, 1))
    found = last_finding(view, task(view, "MINUJUSTH", "justice"))
    assert found is not None and (found[1].value, found[1].known) == ("not met", "2019-07-15")
