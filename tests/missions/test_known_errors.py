"""The register of known errors: whom an error concerns, and that its counts can be made again."""

from __future__ import annotations

from peaceops.book import open_book
from peaceops.book.rules import replay
from peaceops.book.tables.registers import KnownErrorsRow
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
