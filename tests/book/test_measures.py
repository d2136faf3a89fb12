"""The catalogue of measures: what every figure counts, in which unit and with which status."""

from __future__ import annotations

import pytest

from made_reviews import MINUSMA, UNMIK, figures
from peaceops.book.figure import STATUSES, UNITS, given
from peaceops.book.measures import Counted, Measure, counted, measures
from peaceops.words.catalogue import words
from peaceops.words.fluent import Choice, Pattern, Place, Use, places
from words.code_keys import calls

ALL = sorted(measures().values(), key=lambda m: m.key)


@pytest.mark.parametrize("measure", ALL, ids=lambda m: m.key)
def test_a_measure_has_a_unit_statuses_and_a_definition(measure: Measure) -> None:
    assert measure.unit and set(measure.unit.split(";")) <= set(UNITS)
    assert measure.statuses and set(measure.statuses) <= set(STATUSES)
    assert len(set(measure.statuses)) == len(measure.statuses) and len(set(measure.about)) == len(measure.about)
    assert measure.definition.strip()


@pytest.mark.parametrize("measure", ALL, ids=lambda m: m.key)
def test_a_measure_has_words_that_name_nothing_that_it_is_not_about(measure: Measure) -> None:
    assert words().has(f"count-{measure.key}")
    assert places(words().pattern(f"count-{measure.key}")) <= set(measure.about)


@pytest.mark.parametrize("measure", ALL, ids=lambda m: m.key)
def test_the_words_of_a_measure_name_all_that_it_is_about(measure: Measure) -> None:
    """A State may be named by the row that the figure stands in."""
    assert named(f"count-{measure.key}") >= set(measure.about) - {"state"}


def named(key: str) -> set[str]:
    """The places of a message and of the messages that it uses, in any of its choices."""
    found: set[str] = set()
    pending: list[Pattern] = [words().pattern(key)]
    while pending:
        for part in pending.pop():
            if isinstance(part, Place):
                found.add(part.name)
            elif isinstance(part, Use):
                pending.append(words().pattern(part.key))
            elif isinstance(part, Choice):
                found.add(part.name)
                pending += [variant for _, variant in part.variants]
    return found


def test_every_message_on_what_is_counted_is_of_a_measure() -> None:
    named = {k.removeprefix("count-") for k in sorted(words().keys()) if k.startswith("count-")}
    assert named - measures().keys() == {"words"}


def test_the_code_counts_only_what_the_catalogue_has_with_what_it_is_about() -> None:
    wrong = [
        (c.where, c.literal)
        for c in calls()
        if c.name == "counted"
        and (c.literal not in measures() or not (c.open or c.keywords == set(measures()[c.literal].about)))
    ]
    assert wrong == []


@pytest.mark.parametrize("asked", [MINUSMA, UNMIK], ids=lambda a: a[0])
def test_every_figure_of_a_review_has_a_unit_and_a_status_that_its_measure_allows(asked: tuple[str, object]) -> None:
    """A parameter that the reader set or left open is given or assumed, whatever it counts."""
    made = [f for f in figures(*asked) if f.counted.key]  # type: ignore[arg-type]
    found = {(f.counted.key, f.unit, f.status) for f in made if f.status not in ("given", "assumed")}
    catalogue = measures()
    assert {key for key, _, _ in found} <= catalogue.keys()
    wrong = {
        (key, unit, status)
        for key, unit, status in found
        if unit not in catalogue[key].unit.split(";") or status not in catalogue[key].statuses
    }
    assert wrong == set()
    for key, about in {(f.counted.key, tuple(n for n, _ in f.counted.about)) for f in made}:
        assert about == catalogue[key].about


def test_a_measure_that_nobody_described_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^no measure 'strength-of-nobody': expected one of book/measures"):
        counted("strength-of-nobody")


def test_a_measure_is_counted_of_all_that_it_is_about_and_of_nothing_more() -> None:
    with pytest.raises(ValueError, match="is about label, mission: got mission"):
        counted("expenditure-class", mission="UNMIK")
    with pytest.raises(ValueError, match="is about account: got account, mission"):
        counted("account-share-of-year", account="UNLB", mission="UNMIK")
    with pytest.raises(ValueError, match="got nothing"):
        counted("account-share-of-year")


def test_what_is_counted_does_not_hang_on_the_order_of_its_arguments() -> None:
    one = counted("expenditure-class", label="troops", mission="UNMIK")
    assert one == counted("expenditure-class", mission="UNMIK", label="troops")
    assert (one.get("label"), one.get("mission"), one.get("section")) == ("troops", "UNMIK", "")
    assert one != counted("expenditure-class", mission="UNFIL", label="troops")
    assert str(one) == "troops, UNMIK"


def test_what_is_counted_may_be_about_what_is_counted() -> None:
    inner = counted("mission-rank-by-cost", mission="UNMIK")
    outer = Counted("account-share-of-year", (("account", inner),))
    assert str(outer) == "share of rank of UNMIK by cost"
    assert given(1, "pct", outer).to_dict()["about"] == {"account": "rank of UNMIK by cost"}
