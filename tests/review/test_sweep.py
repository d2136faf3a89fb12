"""Every mission, a day in every half-year of its life and one after it: the review can be made, is whole, is JSON, does
not contradict itself, and tells of nothing after its day.

A sample runs with the other tests, one review for every calendar year; PEACEOPS_SWEEP=whole runs them all, and makes
their pages too (docs/how-to.md).
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from hashlib import sha256
from random import Random

import pytest

import peaceops
from figures import keys
from future import told_too_early
from peaceops.book import View, open_book
from peaceops.book.tables import TABLES
from peaceops.document.model import Chart, Document, Section, Table
from peaceops.document.walk import blocks_of, figures_of, refs_of
from peaceops.errors import PeaceopsError
from peaceops.missions.profile import mission_row

WHOLE = os.environ.get("PEACEOPS_SWEEP") == "whole"
DRAW = " 2"  # what draws the sample: this one has every kind of day and takes some forty seconds on one core
DATES = "SELECT mission, what, on_date, known FROM mission_dates WHERE preferred"


@dataclass(frozen=True)
class Case:
    """A review to make. `key` names it whatever days the book may have: the mission, and the half-year or "after"."""

    key: str
    mission: str
    day: date
    payer: str
    hindsight: bool


@cache
def whole_book() -> View:
    """The whole shipped book."""
    return open_book().at()


@cache
def newest_day() -> date:
    """The newest day from which something in the book was public: the last on which a review is asked for here."""
    facts = (f'SELECT max(known) AS day FROM "{t.name}"' for t in TABLES if t.fact)
    (row,) = whole_book().rows(f"SELECT max(day) AS day FROM ({' UNION ALL '.join(facts)})")
    newest: date = row["day"]
    return min(newest, date.today())


@cache
def lives() -> dict[str, tuple[date, date]]:
    """The first day on which the book answers for each mission, and the last of its life up to the newest day."""
    dates: dict[str, dict[str, tuple[date, date]]] = {}
    for r in whole_book().rows(DATES):
        dates.setdefault(r["mission"], {})[r["what"]] = (r["on_date"], r["known"])
    found = {}
    for r in whole_book().rows("SELECT mission, known FROM missions ORDER BY mission"):
        own = dates.get(r["mission"], {})
        ends = [on for what, (on, _) in own.items() if what != "start"]
        first = max([r["known"], *own.get("start", ())])
        found[r["mission"]] = (first, min(max([first, *ends]) if ends else newest_day(), newest_day()))
    return found


def days_of(mission: str) -> Iterator[tuple[str, date]]:
    """The first day of a mission's life, a day of each half-year that follows, its last day, and one after it."""
    first, last = lives()[mission]
    begin, end = half_of(first), half_of(last)
    yield half_named(begin), first
    for half in range(begin + 1, end):
        year, second = divmod(half, 2)
        opens = date(year, 7 if second else 1, 1)
        yield half_named(half), opens + timedelta(days=Random(f"{mission} {half}").randrange(181))
    if end > begin:
        yield half_named(end), last
    after = last + timedelta(days=1 + Random(mission).randrange(700))
    if after <= newest_day():
        yield "after", after


def half_of(day: date) -> int:
    """Half-years in order: the second half of 1999 is the one after its first."""
    return 2 * day.year + (day.month > 6)


def half_named(half: int) -> str:
    """A half-year by year and half: "1999 II"."""
    return f"{half // 2} {'II' if half % 2 else 'I'}"


@cache
def members() -> list[str]:
    """Codes of the Member States of today."""
    rows = whole_book().rows("SELECT iso3 FROM states WHERE member AND left_on IS NULL ORDER BY iso3")
    return [r["iso3"] for r in rows]


@cache
def every_case() -> tuple[Case, ...]:
    """A case a day: half of them for the United States, the others for any Member State; a third with hindsight."""
    found = []
    for mission in lives():
        for name, day in days_of(mission):
            drawn = Random(f"{mission} {name} payer")
            payer = "USA" if drawn.random() < 0.5 else drawn.choice(members())
            found.append(Case(f"{mission} {name}", mission, day, payer, drawn.random() < 1 / 3))
    return tuple(found)


def sample() -> list[Case]:
    """For every calendar year the case whose name draws the lowest lot: a mission more changes few other lots, and a
    rule that is new in a year, or ends in it, is met."""
    by_year: dict[int, list[Case]] = {}
    for case in every_case():
        by_year.setdefault(case.day.year, []).append(case)
    return [min(held, key=lot) for held in by_year.values()]


def lot(case: Case) -> str:
    """What a case draws."""
    return sha256(f"{case.key}{DRAW}".encode()).hexdigest()


def named(case: Case) -> str:
    """How a case is called when it fails: all that is needed to make it again."""
    return f"{case.mission} {case.day} {case.payer}{' hindsight' if case.hindsight else ''}"


@pytest.mark.parametrize("case", every_case() if WHOLE else sample(), ids=named)
def test_the_review_can_be_made_and_is_whole(case: Case) -> None:
    document = peaceops.review(case.mission, case.day, payer=case.payer, hindsight=case.hindsight)
    assert (document.mission, document.as_of, document.payer) == (case.mission, case.day.isoformat(), case.payer)
    for section in every_section(document.sections):
        assert section.blocks, f"section {section.id} has nothing under its heading"
    check_tables(document)
    check_sources(document)
    if not case.hindsight:
        late = [f for f in figures_of(document.sections) if f.known > document.as_of]
        assert not late, f"{late[0].counts} was public on {late[0].known}"
        assert told_too_early(document) == []
    assert [str(c) for c in peaceops.contradictions(document)] == []
    assert json.loads(peaceops.to_json(document))["sections"]
    if WHOLE:
        assert peaceops.to_html(document).rstrip().endswith("</html>")


@pytest.mark.parametrize("mission", [*lives()] if WHOLE else [*lives()][::8])
def test_before_its_life_the_answer_is_a_reason(mission: str) -> None:
    first, _ = lives()[mission]
    before = first - timedelta(days=1)
    with pytest.raises(PeaceopsError) as refused:
        peaceops.review(mission, before)
    assert mission in str(refused.value) and str(first.year) in str(refused.value)


def test_every_mission_is_asked_for_and_every_day_has_an_answer() -> None:
    assert {c.mission for c in every_case()} == {
        r["mission"] for r in whole_book().rows("SELECT mission FROM missions")
    }
    for case in every_case():
        assert case.day <= newest_day()
    assert all(mission_row(whole_book(), mission, first).mission == mission for mission, (first, _) in lives().items())


def test_the_sample_has_every_year_and_every_kind_of_day() -> None:
    drawn = sample()
    years = {case.day.year for case in drawn}
    assert years == set(range(min(years), newest_day().year + 1))
    assert any(case.key.endswith(" after") for case in drawn)
    assert any(case.hindsight for case in drawn) and any(case.payer != "USA" for case in drawn)
    assert len({case.mission for case in drawn}) > 30


def every_section(sections: tuple[Section, ...]) -> Iterator[Section]:
    """Every section, those inside others too."""
    for section in sections:
        yield section
        yield from every_section(section.sections)


def check_tables(document: Document) -> None:
    """Every row of a table fills its columns, a chart draws columns of its table, ids stand once."""
    ids = [s.id for s in every_section(document.sections)]
    assert len(ids) == len(set(ids))
    ids = []
    for block in blocks_of(document.sections):
        if isinstance(block, Chart):
            assert {block.x, *block.series} <= keys(block.table), block.id
        if isinstance(block, Table):
            ids.append(block.id)
            assert block.rows and all(len(row) == len(block.columns) for row in block.rows), block.id
    assert len(ids) == len(set(ids)), f"a table stands twice: {sorted(i for i in ids if ids.count(i) > 1)}"


def check_sources(document: Document) -> None:
    """What a document rests on is in its list of sources: its figures, what those come from, its references."""
    listed = {s.source for s in document.sources}
    for figure in figures_of(document.sections):
        lacking = figure.sources() - listed
        assert not lacking, f"{figure.counts} rests on {sorted(lacking)}"
    assert {r.source for r in refs_of(document.sections)} <= listed
