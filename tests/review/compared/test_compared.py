"""Two reviews compared: figures of one measure, status and unit are subtracted, and no others; nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest

import peaceops
from made_reviews import MINUSMA, UNMIK, made
from peaceops.book import Figure, open_book
from peaceops.book.rules import replay
from peaceops.document.model import Bullets, Document, Empty, Paragraph, Table
from peaceops.document.walk import blocks_of, figures_of
from peaceops.review.compared.matching import THE_MISSION, as_of_any, matched, pool, standing, thing
from peaceops.review.compared.table_rows import THINGS

LATER = date(2024, 10, 1)
UNFICYP = ("UNFICYP", LATER)
PAIRS: tuple[tuple[str, date, date | str], ...] = (
    ("UNMIK", LATER, date(2018, 10, 20)),
    ("UNMIK", LATER, "UNFICYP"),
    ("MINUSMA", date(2023, 5, 1), date(2014, 6, 1)),
    ("ONUC", date(1963, 1, 1), date(1961, 6, 1)),
)
CHANGES = ("change-between-reviews", "difference-between-missions")


@cache
def compared(mission: str, day: date, against: date | str, form: str = "full") -> Document:
    return peaceops.review(mission, day, compare=against, form=form)


def changes(document: Document) -> Iterator[Figure]:
    yield from (f for f in figures_of(document.sections) if f.counted.key in CHANGES)


def tables(document: Document) -> dict[str, Table]:
    return {b.id: b for b in blocks_of(document.sections) if isinstance(b, Table)}


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_comparison_does_not_contradict_itself(pair: tuple[str, date, date | str]) -> None:
    assert peaceops.contradictions(compared(*pair)) == ()
    assert peaceops.contradictions(compared(*pair, "brief")) == ()


@pytest.mark.parametrize("pair", PAIRS, ids=str)
def test_a_change_is_of_one_measure_status_unit_and_kind_of_period(pair: tuple[str, date, date | str]) -> None:
    document = compared(*pair)
    other = document.against if isinstance(pair[2], str) else document.mission
    before = pair[2] if isinstance(pair[2], date) else pair[1]
    found = list(changes(document))
    assert len(found) > 5
    for change in found:
        assert change.trace
        now, then = change.trace.figures()
        assert change.value == pytest.approx(float(now.value) - float(then.value))
        assert replay(now, open_book().at(pair[1])) == now.value
        assert replay(then, open_book().at(before)) == then.value
        assert (now.unit, standing(now), now.period.kind) == (then.unit, standing(then), then.period.kind)
        bare = [as_of_any(f.counted, m) for f, m in ((now, document.mission), (then, other))]
        one, same = ((c.key, [v for n, v in c.about if n != "what"]) for c in bare)
        assert one == same


def test_percentages_change_by_percentage_points() -> None:
    units = {(c.trace.figures()[0].unit, c.unit) for c in changes(compared(*PAIRS[0])) if c.trace}
    assert ("pct", "points") in units and ("pct", "pct") not in units and ("persons", "persons") in units


def test_what_was_proposed_is_not_subtracted_from_what_was_apportioned() -> None:
    document = compared(*PAIRS[0])
    first = tables(document)["compared-first"]
    row = next(r for r in first.rows if r[0] == "Newest yearly amount")
    assert [c.value for c in row if isinstance(c, Figure)] == [36_500_000, 44_342_400]
    assert (row[3], row[6], row[7]) == ("proposed", "apportioned", Empty.NOT_APPLICABLE)
    said = [str(i) for b in document.sections[0].blocks if isinstance(b, Bullets) for i in b.items]
    assert any("proposed" in s and s.endswith("The two are not of one kind and are not subtracted.") for s in said)


def test_strength_and_rate_of_two_dates_are_told_first() -> None:
    document = compared(*PAIRS[0])
    blocks = document.sections[0].blocks
    assert isinstance(blocks[0], Paragraph) and "20\u00a0October\u00a02018" in str(blocks[0])
    said = " ".join(str(i) for b in blocks if isinstance(b, Bullets) for i in b.items)
    assert "uniformed personnel 17 (deployed, 28\u00a0February\u00a02018)" in said
    assert "a change of \u22121.49 percentage points" in said


def test_every_figure_of_both_reviews_is_told_once() -> None:
    """Changed, the same, unlike, or only in one: nothing falls between."""
    then, now = made(*UNMIK), made("UNMIK", LATER)
    before, after, found = pool(then), pool(now), matched(then, now)
    both = before.keys() & after.keys()
    same = [
        k for k in both if (b := before[k].figure, a := after[k].figure) and (b.value, b.period) == (a.value, a.period)
    ]
    told = {p.told for p in found.pairs}
    for key in both - set(same):
        b, a = before[key].figure, after[key].figure
        assert (a.counted.key, *((f.value, f.period, standing(f)) for f in (b, a))) in told
    alone = {id(h.figure) for h in (*found.only_then, *found.only_now)}
    unlike = {id(f) for p in found.unlike for f in (p.then, p.now)}
    left = [h.figure for pool_, other in ((before, after), (after, before)) for k, h in pool_.items() if k not in other]
    assert {id(f) for f in left} <= alone | unlike


def test_figures_are_matched_by_what_they_count_and_not_by_place() -> None:
    then, now = made(*UNMIK), made("UNMIK", LATER)
    turned = Document(**{**{n: getattr(now, n) for n in now.__slots__}, "sections": now.sections[::-1]})
    values = {(p.then.counted, p.then.value, p.now.value) for p in matched(then, now).pairs}
    assert {(p.then.counted, p.then.value, p.now.value) for p in matched(then, turned).pairs} == values


def test_of_two_missions_each_stands_for_the_other() -> None:
    one, other = made("UNMIK", LATER), made(*UNFICYP)
    key = next(k for k, h in pool(one).items() if h.figure.counted.key == "uniformed-personnel")
    assert repr(THE_MISSION) in repr(key)
    strengths = [p for p in matched(other, one).pairs if p.now.counted.key == "uniformed-personnel"]
    assert [(p.then.value, p.now.value) for p in strengths] == [(866, 17)]
    names = [row[0] for row in tables(compared(*PAIRS[1]))["compared-of-presence"].rows]
    assert "uniformed personnel of the mission" in names


def test_what_is_new_and_what_ended_are_rows_that_the_other_lacks() -> None:
    document = compared("MINUSMA", date(2023, 5, 1), date(2014, 6, 1))
    then, now = made("MINUSMA", date(2014, 6, 1)), made(*MINUSMA)
    shown = tables(document)
    new = shown["compared-new-mandate-decisions"]
    symbols = {str(row[0]) for row in new.rows}
    assert symbols and symbols == {str(r[0]) for r in tables(now)["mandate-decisions"].rows} - {
        str(r[0]) for r in tables(then).get("mandate-decisions", Table("", "", ("a",), ())).rows
    }
    known = {f"compared-{way}-{name}" for way in ("new", "ended") for _, name, _, _ in THINGS}
    assert {i for i in shown if i.startswith(("compared-new-", "compared-ended-"))} <= known


def test_votes_that_a_list_of_the_newest_no_longer_shows_have_not_ended() -> None:
    document = compared("UNFICYP", LATER, date(2017, 11, 28))
    shown = tables(document)
    assert "compared-new-council-votes-grid" in shown and "compared-ended-council-votes-grid" not in shown


@pytest.mark.parametrize(
    ("against", "words"),
    [
        (date(2024, 10, 1), "expected one before the date of the review"),
        (date(2025, 1, 1), "expected one before the date of the review"),
        (date(1998, 1, 1), "10 June 1999"),
        ("UNMIK", "of UNMIK itself"),
        ("UNMIKK", "unknown mission 'UNMIKK'"),
    ],
)
def test_a_comparison_that_cannot_be_is_refused(against: date | str, words: str) -> None:
    with pytest.raises(peaceops.PeaceopsError, match=words):
        peaceops.review("UNMIK", LATER, compare=against)


def test_a_comparison_takes_no_plan_and_no_hindsight() -> None:
    for more in ({"hindsight": True}, {"plan": "plan.yaml"}):
        with pytest.raises(peaceops.PeaceopsError, match="a comparison takes no"):
            peaceops.review("UNMIK", LATER, compare="UNFICYP", **more)  # type: ignore[arg-type]


def test_a_figure_of_a_comparison_is_cited_by_its_address() -> None:
    from peaceops.book.figure_id import FigureIds
    from peaceops.document.address import address_of

    document = compared(*PAIRS[0])
    change = next(c for c in changes(document) if c.unit == "points")
    address = str(address_of(document, change, FigureIds()))
    assert address.startswith("UNMIK/2024-10-01~2018-10-20/USA/")
    assert peaceops.cite(address).figure.value == change.value


def test_things_have_one_key_for_each_status_and_unit() -> None:
    for figure in figures_of(made(*UNMIK).sections):
        about, status, unit = thing(figure, "UNMIK")  # type: ignore[misc]
        assert (status, unit) == (standing(figure), figure.unit) and about.key == figure.counted.key
