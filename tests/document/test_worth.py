"""A chart of two bars, or of a few persons, is told by its table; a heading with nothing under it is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from figures import fig
from peaceops.document.model import Chart, Paragraph, Section, Table
from peaceops.document.worth import only_known, without_empty_sections, without_idle_charts, worth_drawing


def bars(unit: str, *values: int | None) -> Chart:
    rows = tuple(
        (f"State {i}", None if v is None else fig(v, unit, "what", "2018", source="reports"))
        for i, v in enumerate(values)
    )
    table = Table("bars-table", "Bars", ("State", "Value"), rows)
    return Chart("bars", "Bars", "They stand.", "bar", table, "State", ("Value",), unit)


@pytest.mark.parametrize(
    ("unit", "values", "drawn"),
    [
        ("persons", (12, 9, 3), True),
        ("persons", (2, 2, 1, 1), False),
        ("persons", (1200, 900), False),
        ("persons", (1200, 900, None), False),
        ("deaths", (1, 2, 1), True),
    ],
)
def test_three_rows_and_ten_persons_are_the_least(unit: str, values: tuple[int | None, ...], drawn: bool) -> None:
    assert worth_drawing(bars(unit, *values)) is drawn


def test_in_its_place_stands_its_table() -> None:
    idle, told = bars("persons", 2, 1), bars("deaths", 3, 2, 1)
    inner = Section("inner", "Inner", (idle,))
    kept = without_idle_charts(Section("outer", "Outer", (told,), (inner,)))
    assert kept.blocks == (told,) and kept.sections[0].blocks == (idle.table,)


def test_what_alone_stands_under_a_heading_is_open() -> None:
    idle = bars("persons", 2, 1)
    folded = replace(idle, table=replace(idle.table, folded=True))
    kept = without_idle_charts(Section("plan", "Plan", (folded, folded)))
    assert [b.folded for b in kept.blocks if isinstance(b, Table)] == [False, True]
    beside = without_idle_charts(Section("plan", "Plan", (folded, bars("deaths", 3, 2, 1))))
    assert isinstance(beside.blocks[0], Table) and beside.blocks[0].folded


def gap(words: str) -> Paragraph:
    return Paragraph((words,), "gap")


def test_a_section_that_only_says_what_is_not_known_is_left_out_and_named() -> None:
    idle = Section("idle", "Idle", (gap("Not known."), Paragraph(("A note.",), "note")))
    told = Section("told", "Told", (Paragraph(("Ten persons.",)), gap("No women counted.")))
    kept, titles = without_empty_sections(Section("outer", "Outer", (gap("No amount."),), (idle, told)))
    assert kept is not None and [s.id for s in kept.sections] == ["told"] and titles == ("Idle",)
    assert kept.sections[0].blocks == told.blocks
    assert without_empty_sections(Section("all", "All", (), (idle,))) == (None, ("All",))


def test_of_what_is_known_alone_no_gap_is_left_and_a_heading_has_words_under_it() -> None:
    told = Section("told", "Told", (Paragraph(("Ten persons.",)), gap("No women counted.")))
    (lifted,) = only_known(Section("outer", "Outer", (gap("No amount."),), (told,)))
    assert lifted.id == "told" and lifted.blocks == told.blocks[:1]
    assert only_known(Section("idle", "Idle", (gap("Not known."),))) == ()
