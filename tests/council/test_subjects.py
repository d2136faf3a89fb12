"""What a vote can be about, under the names that people use; spans of days in which the Council existed."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import View
from peaceops.council.members import ever_member
from peaceops.council.subjects import FIRST_MEETING, find_subject, span
from peaceops.errors import PeaceopsError


@pytest.mark.parametrize("about", ["KOS", "kos", "Kosovo", " KOSOVO "])
def test_an_agenda_item_is_found_by_key_or_name_in_any_case(about: str, now: View) -> None:
    found = find_subject(now, about)
    assert (found.key, found.name, found.mission, found.agenda) == ("KOS", "Kosovo", None, "KOS")


def test_a_mission_comes_under_the_agenda_item_of_its_resolutions(now: View) -> None:
    found = find_subject(now, "minurso")
    assert (found.key, found.mission, found.agenda) == ("MINURSO", "MINURSO", "WSH")


def test_an_unknown_subject_is_refused_with_the_nearest_names(now: View) -> None:
    with pytest.raises(PeaceopsError, match=r"unknown mission or agenda item 'Kosova': .*Kosovo"):
        find_subject(now, "Kosova")


def test_a_span_without_ends_is_that_of_the_council() -> None:
    assert span(None, None) == (FIRST_MEETING, date.max)


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(PeaceopsError, match="begins on 2020-01-01 and ends on 2019-12-31"):
        span(date(2020, 1, 1), date(2019, 12, 31))


def test_a_state_that_sat_on_the_council_is_found_in_any_case_and_one_that_never_did_is_refused(now: View) -> None:
    assert ever_member(now, " chn ") == "CHN"
    with pytest.raises(PeaceopsError, match="unknown member of the Council 'CHE2'"):
        ever_member(now, "CHE2")
