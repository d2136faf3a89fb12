"""The id of a figure is of what it says, and of nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from made_reviews import UNMIK, figures
from peaceops.book import View
from peaceops.book.figure_id import LENGTH, FigureIds, figure_id
from peaceops.people.strength import count_in, strength_at


def test_it_is_twelve_digits_and_the_same_every_time() -> None:
    one = figures(*UNMIK)[0]
    assert len(figure_id(one)) == LENGTH == 12
    assert figure_id(one) == figure_id(replace(one)) == FigureIds().of(one)


def test_a_change_of_what_is_said_changes_it_and_a_note_does_not() -> None:
    one = next(f for f in figures(*UNMIK) if f.unit == "persons" and f.trace is None)
    for other in (
        replace(one, value=one.value + 1),  # type: ignore[operator]
        replace(one, unit="count"),
        replace(one, status="estimated"),
        replace(one, source="other"),
        replace(one, locator="elsewhere"),
    ):
        assert figure_id(other) != figure_id(one)
    assert figure_id(replace(one, note="a note", confidence="derived")) == figure_id(one)


def test_a_computed_figure_changes_with_what_went_in() -> None:
    share = next(f for f in figures(*UNMIK) if f.trace and f.trace.rule_id == "share-pct")
    assert share.trace
    part, whole = share.trace.figures()
    moved = replace(share, trace=replace(share.trace, inputs=(part, replace(whole, locator="elsewhere"))))
    assert figure_id(moved) != figure_id(share)


def test_figures_of_a_review_that_say_different_things_have_different_ids() -> None:
    ids = FigureIds()
    said: dict[str, tuple[object, ...]] = {}
    for f in figures(*UNMIK):
        content = (f.value, f.unit, str(f.counted), f.period.iso, f.status, f.source, f.locator)
        assert said.setdefault(ids.of(f), content) == content


def test_the_same_fact_has_one_id_by_whichever_door_it_is_asked(now: View) -> None:
    then = figures(*UNMIK)
    by_door = strength_at(now, "UNMIK", date(2018, 2, 28))
    assert by_door and (count := count_in(by_door.month, "uniformed"))
    assert figure_id(count) in {figure_id(f) for f in then}
