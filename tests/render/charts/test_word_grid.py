"""A grid of words: the commonest word stays white, each other one has a sign of its own, an empty cell is left out."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from peaceops.document.model import Chart, Column, Table
from peaceops.document.worth import worth_drawing
from peaceops.render.charts import draw
from peaceops.render.charts.styles import PAPER

SVG = "{http://www.w3.org/2000/svg}"
HEADS = (Column("vote", "Vote"), Column("CHN", "China"), Column("FRA", "France"), Column("RUS", "Russian Federation"))
ROWS = (
    ("S/RES/1244 (1999)", "abstained", "yes", "yes"),
    ("S/1999/328", "yes", "against", "yes"),
    ("S/RES/1203 (1998)", "abstained", "yes", None),
)
CHART = Chart(
    "votes", "Votes", "Two did not.", "grid", Table("t", "T", HEADS, ROWS), "vote", ("CHN", "FRA", "RUS"), "text"
)


def squares(svg: str) -> list[tuple[float, float, str]]:
    return [
        (float(e.get("y") or 0), float(e.get("x") or 0), e.get("fill") or "")
        for e in ElementTree.fromstring(svg).iter(f"{SVG}rect")
    ]


@pytest.mark.parametrize("size", ["wide", "narrow"])
def test_every_known_cell_is_a_square_in_its_row_and_column(size: str) -> None:
    drawing = draw(CHART)
    assert drawing
    found = squares(getattr(drawing, size))
    assert len(found) == 8
    rows = sorted({y for y, _, _ in found})
    columns = sorted({x for _, x, _ in found})
    assert (len(rows), len(columns)) == (3, 3)
    paints = {(rows.index(y), columns.index(x)): paint for y, x, paint in found}
    assert [paints.get((r, c)) == PAPER for r in range(3) for c in range(3)] == [
        *(False, True, True),
        *(True, False, True),
        *(False, True, False),
    ]
    assert paints[0, 0] == paints[2, 0] != paints[1, 1] and (2, 2) not in paints


def test_the_legend_names_every_word_the_commonest_first() -> None:
    drawing = draw(CHART)
    assert drawing and [name for name, _ in drawing.legend] == ["yes", "abstained", "against"]
    signs = [sign for _, sign in drawing.legend]
    assert len(set(signs)) == 3 and "stroke" in signs[2]  # told apart without colour


def test_a_grid_of_fewer_than_three_rows_is_a_table() -> None:
    assert worth_drawing(CHART)
    short = Chart("v", "V", "V.", "grid", Table("t", "T", HEADS, ROWS[:2]), "vote", ("CHN", "FRA", "RUS"), "text")
    assert not worth_drawing(short)
