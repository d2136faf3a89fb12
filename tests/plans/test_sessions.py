"""Which part of a session of the General Assembly takes a budget up (resolution 49/233 A)."""

from __future__ import annotations

from datetime import date

from peaceops.period import Period
from peaceops.plans.sessions import session_after, session_of


def test_peacekeeping_budgets_come_to_the_second_resumed_part_and_the_programme_budget_to_the_main_part() -> None:
    peacekeeping, programme = session_of(Period.parse("2018-19")), session_of(Period.of_year(2019))
    assert (peacekeeping.name, peacekeeping.first, peacekeeping.asked_by) == (
        "second-resumed",
        date(2018, 5, 1),
        date(2018, 3, 2),
    )
    assert (programme.name, programme.first, programme.last) == ("main", date(2018, 10, 1), date(2018, 12, 31))


def test_a_revised_budget_comes_to_the_next_part() -> None:
    assert [session_after(date(2018, 10, d)).first for d in (1, 2)] == [date(2018, 10, 1), date(2019, 3, 1)]
    assert session_after(date(2018, 12, 31)).first == date(2019, 3, 1)
