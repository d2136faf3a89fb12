"""The term of a mandate stands beside the mission, as it was known on the day asked about."""

from __future__ import annotations

from datetime import date

import pytest

import peaceops
from peaceops.words.language import SPACE

UNFICYP = [("2024-02-01", "2025-01-31"), ("2025-02-15", "2026-01-31"), ("2026-11-25", "2027-01-31")]


@pytest.mark.parametrize(("day", "ends"), UNFICYP)
def test_a_profile_and_a_list_tell_the_end_of_the_term_of_the_day(day: str, ends: str) -> None:
    on = date.fromisoformat(day)
    listed = {m.mission: m.term for m in peaceops.missions(active_on=on)}
    for term in (peaceops.mission("UNFICYP", on).summary.term, listed["UNFICYP"]):
        assert term and term.ends_on
        assert (term.status, term.ends_on.value) == ("in_force", ends)


def test_an_end_that_has_passed_is_said_to_be_the_last_at_hand() -> None:
    found = peaceops.mission("MINURSO", date(2026, 11, 25))
    assert found.summary.term and found.summary.term.status == "end_passed"
    assert found.summary.mandate_end is None
    (note,) = found.sentences()
    assert "a renewal may be missing, for the votes in this database end on 29 June 2026" in str(note).replace(
        SPACE, " "
    )


def test_a_mission_that_has_ended_or_was_not_set_up_by_the_council_has_no_term() -> None:
    listed = {m.mission: m for m in peaceops.missions()}
    assert listed["MINUSMA"].term is None and listed["MINUSMA"].to_row()["term_ends"] == ""
    assert listed["UNLB"].term is None
    assert peaceops.mission("UNMIK").summary.term == listed["UNMIK"].term
    assert listed["UNMIK"].to_row()["term_status"] == "open_ended"


def test_what_is_known_by_a_day_is_the_same_at_every_door() -> None:
    """--as-of hides what came later, whatever day a question is about."""
    known = date(2018, 10, 20)
    for listed in (peaceops.missions(as_of=known), peaceops.missions(as_of=known, active_on=known)):
        row = next(m.to_row() for m in listed if m.mission == "UNIFIL")
        assert (row["mandate_end"], row["term_ends"]) == ("", "2019-08-31")
    votes = peaceops.council_votes("UNIFIL", as_of=known)
    assert max(r["date"] for r in votes.to_rows()) == "2018-08-30"
    assert peaceops.council_path("UNIFIL", as_of=known).mandate.resolution == "S/RES/2433 (2018)"
    with pytest.raises(peaceops.PeaceopsError, match="peacekeeping rate for 2025"):
        peaceops.rates(2025, as_of=known)
    with pytest.raises(peaceops.PeaceopsError, match="2024-25"):
        peaceops.assess("UNMISS", "2024-25", as_of=known)
    with pytest.raises(peaceops.PeaceopsError, match="2024-25"):
        peaceops.payer("DEU", "2024-25", as_of=known)


@pytest.mark.parametrize("mission", ["MINURSO", "MINUSCA", "UNISFA"])
def test_a_term_that_has_passed_is_the_form_of_the_mandate_and_no_end_at_every_door(mission: str) -> None:
    """Votes in this database end on 29 June 2026: nobody can say from them that these missions ended in autumn."""
    day = date(2026, 11, 25)
    path = peaceops.council_path(mission, on=day)
    assert path.mandate.ended and not path.mandate.closed
    assert "a renewal may be missing" in str(path)
    options = peaceops.exit_options(mission, day)
    assert options.needs and options.needs.form == "fixed_term"
    assert "a renewal may be missing" in str(options.sentences()[0])
    renew = next(r for r in options.to_rows() if r["option"] == "renew")
    assert renew["who_decides"] == "Security Council and General Assembly"  # the term, and the budget of a year


def test_a_mission_that_closed_has_no_decision_left() -> None:
    path = peaceops.council_path("MINUSMA", on=date(2026, 11, 25))
    assert path.mandate.ended and path.mandate.closed
    assert "renewal may be missing" not in str(path)
