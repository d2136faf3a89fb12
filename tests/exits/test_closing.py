"""How missions were closed: golden days and quartiles, what followed, and what was known when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peaceops.book import open_book
from peaceops.book.tables.council import ClosingsRow
from peaceops.exits.closing import Closing, after_exits, closing_statistics, closings, relapses, statistics_of, wilson

BOOK = open_book()


def test_twenty_five_closings_have_a_median_of_116_days_and_quartiles_of_9_and_185() -> None:
    found = closing_statistics(BOOK.at())
    assert found is not None and found.lower and found.upper
    assert [f.value for f in (found.count, found.median, found.lower, found.upper)] == [25, 116, 9, 185]
    assert not {"UNOMSIL", "MONUC", "MONUSCO"} & {c.mission for c in found.closings}
    assert found.median.trace is not None and len(found.median.trace.inputs) == 25


def test_in_october_2018_the_later_closings_are_not_known() -> None:
    found = closing_statistics(BOOK.at(date(2018, 10, 20)))
    assert found is not None
    assert found.count.value == 21
    assert not {"MINUJUSTH", "UNAMID", "MINUSMA", "UNIFIL"} & {c.mission for c in found.closings}


def test_at_once_is_at_most_ten_days() -> None:
    known = closing_statistics(BOOK.at())
    assert known is not None
    ten, eleven = ((day, *known.closings[1:]) for day in (closed_in(known.closings[0], n) for n in (10, 11)))
    others = sum(c.days is not None and int(c.days.value) <= 10 for c in known.closings[1:])
    assert [s.at_once.value for s in map(statistics_of, (ten, eleven)) if s] == [others + 1, others]


def closed_in(closing: Closing, days: int) -> Closing:
    """The closing, had it taken so many days."""
    fields = closing.row.as_dict() | {"last_day": closing.decided_on + timedelta(days=days)}
    return replace(closing, row=ClosingsRow._make(fields.values()))


def test_unikom_was_closed_in_95_days_by_a_unanimous_council() -> None:
    (unikom,) = [c for c in closings(BOOK.at()) if c.mission == "UNIKOM"]
    assert unikom.days is not None and unikom.ended_on is not None
    assert (unikom.decided.value, unikom.ended_on.value, unikom.days.value) == ("2003-07-03", "2003-10-06", 95)
    assert [f.value for f in (unikom.yes, unikom.against, unikom.abstain)] == [15, 0, 0]
    assert unikom.mandate_form == "open_ended"
    assert unikom.decision == "S/RES/1490 (2003)"


def test_no_closing_is_known_before_1999_and_few_have_no_quartiles() -> None:
    assert closing_statistics(BOOK.at(date(1998, 12, 31))) is None
    early = [c for c in closings(BOOK.at(date(2000, 2, 20))) if c.kind == "pko"]
    found = statistics_of(early)
    assert found is not None and found.lower is None and found.upper is None
    assert found.count.value == 3  # UNPREDEP, MONUA, MINURCA


def test_deaths_after_exits_are_golden_and_wait_for_their_window() -> None:
    whole = after_exits(BOOK.at())
    figures = {m: [f.value if f else None for f in (a.before, a.after, a.most)] for m, a in whole.items()}
    assert len(figures) == 52
    assert figures["UNIKOM"] == [360, 12485, 4598]
    assert figures["UNPREDEP"] == [0, 75, 72]
    assert figures["UNAMIR"] == [777672, 9004, 7201]
    assert figures["MINUSMA"] == [6486, None, None]
    assert "UNMIL" not in after_exits(BOOK.at(date(2022, 6, 30)))  # its third year is public on 1 July 2022
    assert "UNMIL" in after_exits(BOOK.at(date(2022, 7, 1)))


def test_seventeen_of_thirty_one_final_exits_were_followed_by_a_violent_year() -> None:
    found = relapses(BOOK.at())
    assert found is not None
    assert [f.value for f in (found.exits, found.relapsed, found.quiet, found.quiet_relapsed)] == [31, 17, 11, 2]
    assert (round(float(found.low.value)), round(float(found.high.value))) == (38, 71)
    assert relapses(BOOK.at(date(1999, 1, 1))) is None


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_wilson_interval_holds_the_share_and_lies_in_nought_to_one(case: tuple[int, int]) -> None:
    successes, n = case
    low, high = wilson(successes, n)
    assert 0 <= low <= successes / n + 1e-12
    assert successes / n - 1e-12 <= high <= 1


@pytest.mark.parametrize(("successes", "n"), [(1, 0), (0, 0), (3, 2), (-1, 5)])
def test_an_interval_of_no_cases_is_refused(successes: int, n: int) -> None:
    with pytest.raises(ValueError, match="expected 0 <= successes <= n"):
        wilson(successes, n)
