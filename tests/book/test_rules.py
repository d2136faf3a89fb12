"""Rules: a computed figure and its trace cannot part, because the trace alone gives the value again."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given as over
from hypothesis import strategies as st

from figures import computed
from figures import words as counts
from made_reviews import MINUSMA, UNMIK, figures
from peaceops.book import Figure, View, assumed, given, open_book
from peaceops.book.rules import (
    COUNT,
    DIFFERENCE,
    LARGEST,
    RANK,
    RULES,
    SELECTIONS,
    SHARE_PCT,
    SMALLEST,
    SUM,
    Picked,
    Rule,
    pick,
    replay,
    rule,
    selection,
)
from peaceops.book.tables.council import VotesRow
from peaceops.book.tables.missions import MissionsRow
from peaceops.book.tables.money import AppropriationsRow
from peaceops.period import Period
from peaceops.words.catalogue import words
from peaceops.words.fluent import places
from words.code_keys import calls

NO_RULE = ("given", "assumed")
TWELVE = (
    *(("UNMIK", date(2018, 10, 20)), ("UNMIK", date(2026, 11, 25)), ("MINUSMA", date(2023, 5, 1))),
    *(("UNIFIL", date(2025, 8, 1)), ("MONUSCO", date(2024, 6, 1)), ("UNTSO", date(1956, 6, 1))),
    *(("ONUC", date(1963, 1, 1)), ("UNAMSIL", date(2004, 9, 1)), ("MINUSTAH", date(2016, 10, 1))),
    *(("UNFICYP", date(1974, 7, 25)), ("UNAMA", date(2024, 1, 1)), ("UNAMI", date(2024, 1, 1))),
)
OTHERS = {"words": "rules yet to come", "given": "a parameter", "assumed": "a parameter"}
DAYS = st.dates(date(1945, 10, 24), date(2026, 12, 31))


@pytest.fixture
def own_rules() -> Iterator[None]:
    """Rules and selections of a test are gone after it."""
    rules, selections = dict(RULES), dict(SELECTIONS)
    yield
    for registry, before in ((RULES, rules), (SELECTIONS, selections)):
        for name in registry.keys() - before.keys():  # type: ignore[attr-defined]
            del registry[name]  # type: ignore[attr-defined]


def money(usd: float, known: str = "", **more: Any) -> Figure:
    """An amount that a source gives."""
    return Figure(usd, "usd", counts("an amount"), Period.of_year(2018), "spent", "budget", known=known, **more)


def made_by_rules(asked: tuple[str, date]) -> list[Figure]:
    """Figures of a review that a rule made."""
    return [f for f in figures(*asked) if f.trace is not None and f.trace.rule_id not in NO_RULE]


@pytest.mark.parametrize("asked", TWELVE, ids=lambda a: f"{a[0]} {a[1]}")
def test_every_computed_figure_is_made_again_from_its_trace(asked: tuple[str, date]) -> None:
    """Of the twelve reviews that are frozen: value and trace cannot part, at any depth."""
    view = open_book().at(asked[1])
    computed_ones = [f for f in figures(*asked) if f.trace is not None]
    assert computed_ones and all(f.trace.rule_id for f in computed_ones if f.trace)
    assert [f.counts for f in computed_ones if replay(f, view) != f.value] == []


@pytest.mark.parametrize("asked", [UNMIK, MINUSMA], ids=lambda a: a[0])
def test_no_figure_that_a_rule_made_is_without_inputs(asked: tuple[str, date]) -> None:
    assert [f.counts for f in made_by_rules(asked) if f.trace is None or not f.trace.inputs] == []


@pytest.mark.parametrize("asked", [UNMIK, MINUSMA], ids=lambda a: a[0])
def test_a_figure_that_a_rule_made_was_known_once_its_inputs_were(asked: tuple[str, date]) -> None:
    for figure in made_by_rules(asked):
        assert figure.trace is not None
        assert figure.known == max(i.known for i in figure.trace.inputs)
        assert not figure.known or date.fromisoformat(figure.known) <= asked[1]
        assert figure.status == "computed" and figure.confidence == "derived" and not figure.source


def test_every_rule_has_words_whose_places_are_its_parameters() -> None:
    for made in RULES.values():
        takes = inspect.signature(made.compute).parameters
        if not any(p.kind is p.VAR_KEYWORD for p in takes.values()):
            assert places(words().pattern(f"rule-{made.id}")) <= takes.keys(), made.id


def test_every_message_on_a_rule_is_of_a_rule() -> None:
    named = {k.removeprefix("rule-") for k in sorted(words().keys()) if k.startswith("rule-")}
    in_code = {c.literal for c in calls() if c.name == "rule"}
    assert named - RULES.keys() - in_code == OTHERS.keys()


def test_every_selection_has_words() -> None:
    assert [name for name in SELECTIONS if not words().has(f"rows-{name}")] == []


def test_a_rule_without_inputs_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^rule 'sum' for a total has no inputs: expected the figures or rows"):
        SUM(counts("a total"), Period.none(), [], unit="usd")


def test_two_rules_of_one_id_are_refused(own_rules: None) -> None:
    rule("halved", lambda value: value / 2)
    with pytest.raises(ValueError, match=r"^two rules have the id 'halved'"):
        rule("halved", lambda value: value / 3)
    assert RULES["halved"].compute(6) == 3


def test_two_selections_of_one_id_are_refused(own_rules: None) -> None:
    with pytest.raises(ValueError, match=r"^two selections have the id 'where'"):
        selection("where")(lambda view: ())


@over(st.lists(st.one_of(st.just(""), DAYS.map(date.isoformat)), min_size=1, max_size=6))
def test_a_sum_is_known_from_the_day_of_its_latest_part(known: list[str]) -> None:
    total = SUM(counts("a total"), Period.none(), [money(1, day) for day in known], unit="usd")
    assert total.known == max(known)


@over(st.lists(st.booleans(), min_size=1, max_size=6))
def test_a_sum_rests_on_a_later_edition_if_one_of_its_parts_does(later: list[bool]) -> None:
    parts = [money(1, later_vintage=one) for one in later]
    assert SUM(counts("a total"), Period.none(), parts, unit="usd").later_vintage == any(later)


VALUES = st.lists(st.integers(1, 10**12), min_size=2, max_size=8)


@over(VALUES)
def test_arithmetic_is_made_again_from_its_trace_at_any_depth(values: list[int]) -> None:
    view, parts = open_book().at(date(2018, 10, 20)), [money(v) for v in values]

    def of(kind: Rule, inputs: Sequence[Figure | Picked[Any]], **params: Any) -> Figure:
        return kind(counts("what is counted"), Period.of_year(2018), inputs, unit="usd", **params)

    total = of(SUM, parts)
    assert total.value == sum(values)
    assert of(DIFFERENCE, [total, *parts[1:]]).value == values[0]
    assert of(COUNT, parts).value == len(values)
    assert (of(LARGEST, parts).value, of(SMALLEST, parts).value) == (max(values), min(values))
    assert of(RANK, parts).value == 1 + sum(v > values[0] for v in values[1:])
    assert of(SHARE_PCT, [parts[0], total], digits=2).value == round(100 * values[0] / sum(values), 2)
    for figure in (total, of(RANK, parts), of(SHARE_PCT, [of(SUM, parts[:1]), total], digits=3)):
        assert replay(figure, view) == figure.value


def test_a_parameter_that_the_reader_set_or_left_open_is_made_again_as_it_is(then: View) -> None:
    for parameter in (given(5, "usd", "amount"), assumed(5, "usd", "amount", where="by default")):
        total = SUM(counts("a total"), Period.none(), [parameter, money(2)], unit="usd")
        assert replay(total, then) == 7


def test_a_figure_whose_rule_is_words_cannot_be_made_again(then: View) -> None:
    with pytest.raises(ValueError, match="expected a rule of peaceops"):
        replay(computed(1, "usd", "an amount", "2018", "by hand", [money(1)]), then)


def test_a_value_that_its_inputs_do_not_give_is_found(then: View) -> None:
    total = SUM(counts("a total"), Period.none(), [money(1), money(2)], unit="usd")
    assert replay(replace(total, value=4), then) == 3


def test_rows_picked_from_the_book_are_picked_again(then: View) -> None:
    rows = pick(then, AppropriationsRow, mission="UNMIK")
    number = COUNT(counts("amounts"), Period.none(), [rows], unit="count")
    assert number.value == len(then.where(AppropriationsRow, mission="UNMIK")) > 1
    assert replay(number, then) == number.value
    assert number.known == max(r.known for r in rows.rows).isoformat() <= "2018-10-20"
    assert number.sources() == {r.source for r in rows.rows}


def test_rows_picked_are_said_in_words_with_their_conditions(then: View) -> None:
    rows = pick(then, AppropriationsRow, mission="UNMIK", fy="2008-09").ref
    assert rows.to_dict()["rows"] == (
        f"{rows.count} rows of the table appropriations where the mission is UNMIK and the financial year is 2008-09"
    )
    number = len(then.all(MissionsRow))
    assert pick(then, MissionsRow).ref.to_dict()["rows"] == f"{number} rows of the table of missions"


def test_a_selection_that_loses_a_row_is_noticed(then: View, own_rules: None) -> None:
    kept = list(then.where(VotesRow, resolution=1244))

    @selection("votes-in-hand")
    def votes(view: View) -> Sequence[VotesRow]:
        return tuple(kept)

    number = COUNT(counts("votes"), Period.none(), [votes(then)], unit="votes")
    assert replay(number, then) == number.value == 1
    kept.clear()
    with pytest.raises(ValueError, match=r"^votes: expected 1 rows of votes-in-hand, found 0"):
        replay(number, then)


def test_rows_picked_by_a_date_are_not_all_there_on_an_earlier_one(then: View) -> None:
    number = COUNT(counts("amounts"), Period.none(), [pick(then, AppropriationsRow, mission="UNMIK")], unit="count")
    with pytest.raises(ValueError, match=f"expected {number.value} rows of where, found"):
        replay(number, open_book().at(date(2010, 1, 1)))


def test_a_rule_is_told_by_its_id_its_parameters_and_its_reference() -> None:
    share = SHARE_PCT(counts("share"), date(2018, 10, 20), [money(1), money(3)], unit="pct", reference="A/1", digits=1)
    assert share.trace is not None and share.period == Period.day(date(2018, 10, 20))
    told = share.trace.to_dict()
    assert (told["rule"], told["rule_id"], told["params"], told["reference"]) == (
        *("count / total x 100", "share-pct"),
        *({"digits": 1}, "A/1"),
    )
    assert [i["value"] for i in told["inputs"]] == [1, 3] and share.value == 33.3
