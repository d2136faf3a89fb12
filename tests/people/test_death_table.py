"""Deaths by group: what is counted, and what is said where nobody is."""

from __future__ import annotations

from datetime import date

import pytest

from peaceops.book import Figure, View
from peaceops.book.rules import replay
from peaceops.errors import PeaceopsError
from peaceops.people.death_table import GROUPS, deaths_by
from peaceops.words.language import SPACE


@pytest.mark.parametrize("by", GROUPS)
def test_the_groups_sum_to_the_total_and_every_count_can_be_made_again(by: str, now: View) -> None:
    answer = deaths_by(now, "UNIFIL", by=by)
    counts = [f for f in answer.column("deaths") if isinstance(f, Figure)]
    (total,) = answer.totals
    whole = total[answer.columns.index("deaths")]
    assert isinstance(whole, Figure)
    assert sum(int(f.value) for f in counts) == whole.value
    assert [replay(f, now) for f in counts] == [f.value for f in counts]


def test_an_undetermined_nationality_is_a_row_of_its_own(now: View) -> None:
    answer = deaths_by(now, by="nationality")
    assert [r["member_state"] for r in answer if r["iso3"] is None] == ["undetermined"]


def test_where_nobody_died_that_is_said_with_the_day_on_which_the_list_ends(now: View) -> None:
    answer = deaths_by(now, "UNMIK", nationality="Chad")
    assert answer.rows == ()
    (said,) = (str(n).replace(SPACE, " ") for n in answer.notes)
    assert "no death in UNMIK, nationals of Chad" in said
    assert "18 February 2025" in said


def test_persons_that_the_list_has_twice_are_told_in_two_counts(now: View) -> None:
    assert any("56 persons, 62 rows" in str(n) for n in deaths_by(now, "UNMIK").notes)
    assert not any("Two counts" in str(n) for n in deaths_by(now, "UNDOF").notes)


def test_nobody_is_counted_who_was_not_on_the_list_by_the_day(now: View) -> None:
    from peaceops.book import Book

    then = deaths_by(Book(now.folder).at(date(2000, 1, 1)), by="year")
    assert max(int(str(y)) for y in then.column("year")) <= 1999


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"by": "weekday"}, "unknown grouping 'weekday'"),
        ({"cause": "maliciousact"}, "unknown cause of death 'maliciousact'.* nearest: malicious_act"),
        ({"personnel": "civil"}, "unknown kind of personnel 'civil'"),
        ({"nationality": "Atlantis"}, "unknown State 'Atlantis'"),
        ({"from_date": date(2000, 1, 2), "to_date": date(2000, 1, 1)}, "expected its end not before its beginning"),
    ],
)
def test_a_bad_question_gets_one_sentence(options: dict[str, object], sentence: str, now: View) -> None:
    with pytest.raises(PeaceopsError, match=sentence):
        deaths_by(now, **options)  # type: ignore[arg-type]


def test_before_the_first_death_that_was_public_the_list_says_that_it_has_none(now: View) -> None:
    from peaceops.book import Book

    found = deaths_by(Book(now.folder).at(date(1946, 2, 1)))
    assert len(found) == 0
    assert [str(n) for n in found.notes] == [
        "The United Nations list of fatalities has no incident that was public by that day."
    ]
