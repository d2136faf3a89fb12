"""A chart of two bars, or of a few persons, is told by its table."""

from __future__ import annotations

import pytest

from figures import fig
from peaceops.document.model import Chart, Section, Table
from peaceops.document.worth import without_idle_charts, worth_drawing


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
