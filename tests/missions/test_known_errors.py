"""The register of known errors: whom an error concerns, and that its counts can be made again."""

from __future__ import annotations

from datetime import date

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.book.tables.registers import KnownErrorsRow
from peaceops.book.told import times_told
from peaceops.missions.known_errors import errors_concerning, errors_of_others

WHOLE = open_book().at()


def test_every_error_of_a_source_concerns_the_question_or_others() -> None:
    sources = {r.source for r in WHOLE.all(KnownErrorsRow)}
    mine = errors_concerning(WHOLE, "UNMIK", "USA")
    others = errors_of_others(WHOLE, "UNMIK", "USA", sources)
    assert mine and len(mine) + int(others.value) == len(WHOLE.all(KnownErrorsRow))
    assert all(r.mission == "UNMIK" or (r.mission is None and r.iso3 == "USA") for r in mine)


def test_an_error_of_later_years_does_not_concern_an_earlier_review() -> None:
    then = errors_concerning(WHOLE, "UNMIK", "USA", "2005-12-31")
    assert set(then) < set(errors_concerning(WHOLE, "UNMIK", "USA"))


def test_the_count_of_errors_of_others_is_made_again_from_its_trace() -> None:
    count = errors_of_others(WHOLE, "UNMIK", "USA", ["ucdp-country-year", "scale-1946-2027"])
    assert replay(count, WHOLE) == count.value


def test_an_error_that_tells_of_a_later_day_or_financial_year_is_not_shown_before_it() -> None:
    """Circulars of 2023-24 were not out on 1 May 2023, though 2023 had begun."""
    before = {r.error for r in errors_concerning(WHOLE, "MINUSMA", "USA", "2023-05-01")}
    after = {r.error for r in errors_concerning(WHOLE, "MINUSMA", "USA", "2023-07-01")}
    assert {e for e in after - before if "2023-24" in str(by_key(e).place)}
    assert not {e for e in before if "2023-24" in f"{by_key(e).place} {by_key(e).evidence}"}


def test_an_error_that_names_a_resolution_is_not_shown_before_its_adoption() -> None:
    """S/RES/1790 is of 18 December 2007, S/RES/1830 of 7 August 2008."""
    shown = {
        day: {r.place for r in errors_concerning(open_book().at(date.fromisoformat(day)), "UNAMI", "USA", day)}
        for day in ("2007-09-06", "2008-08-06", "2008-08-07")
    }
    assert "S/RES/1790 (2007)" not in shown["2007-09-06"] | shown["2008-08-06"]
    assert "S/RES/1790 (2007)" in shown["2008-08-07"]


def by_key(error: str) -> KnownErrorsRow:
    """An error of the register."""
    return next(r for r in WHOLE.all(KnownErrorsRow) if r.error == error)


def test_times_that_words_name_begin_with_their_first_day() -> None:
    assert times_told("on 2018-10-20, in 2018-10, 2018-19 and 2018/19, in 2018 (S/RES/2026)") == [
        *("2018-10-20", "2018-10-01", "2018-07-01", "2018-07-01", "2018-01-01"),
    ]
    assert times_told("independent in June 2006", "on 8\u00a0November 1960") == ["2006-06-01", "1960-11-08"]
    assert times_told("2008-09", None, "nothing") == ["2008-07-01"], "the financial year begins before the month"


def test_an_error_that_names_missions_to_come_is_not_told_before_they_began() -> None:
    def told(year: int) -> set[str]:
        day = date(year, 10, 20)
        return {r.error for r in errors_concerning(open_book().at(day), "UNIOGBIS", "USA", day.isoformat())}

    assert "uniogbis-follower-funding" not in told(2010) | told(2012)  # it names MINUSMA and UNOWAS
    assert "uniogbis-follower-funding" in told(2019)
