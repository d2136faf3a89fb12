"""Every kind of chart shows the values of its table: they are measured on the drawing, as a reader would do it."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from chart_reader import HALF, Read
from peaceops.document.figures import teller
from peaceops.document.model import Cell, Chart, Column, Table
from peaceops.document.walk import blocks_of
from peaceops.render.charts import draw
from peaceops.render.charts.layout import NARROW, WIDE, Size
from peaceops.render.charts.rows import rows_of
from sample_document import persons, sample

CHARTS = {b.kind: b for b in blocks_of(sample().sections) if isinstance(b, Chart)}
SIZES = pytest.mark.parametrize("size", [WIDE, NARROW], ids=lambda s: s.name)
VALUES = st.none() | st.integers(0, 20_000) | st.floats(0.5, 2e6)
SIGNED = VALUES | st.integers(-20_000, -1)


def read(chart: Chart, size: Size = WIDE) -> Read:
    drawing = draw(chart)
    assert drawing is not None
    return Read(drawing.wide if size is WIDE else drawing.narrow)


def chart_of(kind: str, rows: list[tuple[float | None, ...]], **more: str) -> Chart:
    """A chart of years from 1999 on (of names for bars), one column a series."""
    names = tuple(f"Series {i + 1}" for i in range(len(rows[0])))
    first = [f"State {i}" if kind == "bar" else str(1999 + i) for i in range(len(rows))]
    cells: list[tuple[Cell, ...]] = [
        (x, *(persons(v, "persons", x) for v in row)) for x, row in zip(first, rows, strict=True)
    ]
    return Chart("c", "C", "Values.", kind, Table("t", "T", ("X", *names), tuple(cells)), "X", names, "persons", **more)


def colour(series: int) -> str:
    return f"var(--s{series + 1})"


def paint_of(series: int) -> str:
    return colour(0) if series == 0 else f"url(#c-c-wide-h{series})"


@SIZES
def test_a_line_goes_through_every_known_value_and_through_no_other(size: Size) -> None:
    chart = CHARTS["line"]
    found = read(chart, size)
    for i in range(2):
        points = [p for line in found.lines() if line.paint == colour(i) for part in line.parts for p in part]
        points += [(x, y) for x, y, paint in found.dots() if paint == colour(i)]
        known = [(r.span.at, r.values[i]) for r in rows_of(chart, teller()) if r.span and r.values[i] is not None]
        points.sort()
        assert [found.year(x) for x, _ in points] == pytest.approx([at for at, _ in known], abs=0.01)
        assert [found.value(y) for _, y in points] == pytest.approx([v for _, v in known], abs=found.step())


def test_a_line_breaks_where_months_are_not_known_and_a_lone_month_is_a_dot() -> None:
    found = read(CHARTS["line"])
    assert [len(line.parts) for line in found.lines()] == [2, 2]
    assert [paint for *_, paint in found.dots()] == [colour(0), colour(1)]
    for line in found.lines():
        (*_, last), (first, *_) = line.parts
        assert found.year(first[0]) - found.year(last[0]) > 10 / 12


def test_a_fan_is_a_band_from_end_to_end_with_its_middle_as_a_line() -> None:
    found = read(CHARTS["fan"])
    rows = [r.values for r in rows_of(CHARTS["fan"], teller())]
    (band,), (line,) = found.areas(), found.lines()
    assert (band.paint, line.paint) == (colour(0), colour(0))
    highs, lows = band.parts[0][:24], band.parts[0][24:][::-1]
    for part, column in ((lows, 0), (line.parts[0], 1), (highs, 2)):
        assert [found.value(y) for _, y in part] == pytest.approx([r[column] for r in rows], abs=found.step())


def test_a_fan_breaks_where_a_part_of_the_interval_is_not_known() -> None:
    found = read(chart_of("fan", [(1, 2, 3), (1, 2, 4), (None, 2, 4), (2, 3, 5), (2, 2, 6), (1, None, 2), (2, 3, 4)]))
    assert [len(band.parts) for band in found.areas()] == [3]
    assert [len(part) for part in found.lines()[0].parts] == [2, 2]
    assert [found.value(y) for _, y, _ in found.dots()] == pytest.approx([3], abs=found.step())


@SIZES
def test_layers_stand_on_each_other_and_leave_gaps(size: Size) -> None:
    chart = CHARTS["stacked"]
    found = read(chart, size)
    rows = [r for r in rows_of(chart, teller()) if r.span and None not in r.values]
    troops, police = found.areas()
    for layer, feet, heads in (
        (troops, [0.0] * len(rows), [r.values[0] for r in rows]),
        (police, [r.values[0] for r in rows], [sum(r.values) for r in rows]),  # type: ignore[arg-type]
    ):
        measured_feet, measured_heads = steps(layer.parts)
        assert [found.value(y) for y in measured_heads] == pytest.approx(heads, abs=found.step())
        assert [found.value(y) for y in measured_feet] == pytest.approx(feet, abs=found.step())
    assert len(troops.parts) == len(police.parts) == 3, "two gaps in the reports"


def test_layers_break_where_a_value_is_not_known_and_where_a_year_is_not_listed() -> None:
    chart = chart_of("stacked", [(1, 2), (1, None), (2, 2), (5, 5), (2, 3)])
    listed = dataclasses.replace(chart.table, rows=chart.table.rows[:3] + chart.table.rows[4:])
    lower, upper = read(dataclasses.replace(chart, table=listed)).areas()
    assert [len(part) for part in lower.parts] == [13, 5]
    assert [len(part) for part in upper.parts] == [5, 5, 5]


def test_layers_below_nought_hang_from_it_and_those_above_stand_on_it() -> None:
    found = read(chart_of("stacked", [(300, -100, 200, -50)]))
    measured = [steps(area.parts) for area in found.areas()]
    feet, heads = ([found.value(pair[k][0]) for pair in measured] for k in (0, 1))
    assert feet == pytest.approx([0, 0, 300, -100], abs=found.step())
    assert heads == pytest.approx([300, -100, 500, -150], abs=found.step())


def steps(parts: list[list[tuple[float, float]]]) -> tuple[list[float], list[float]]:
    """The pixels of the feet and heads of the steps of a layer."""
    feet, heads = [], []
    for part in parts:
        half = (len(part) - 1) // 2
        heads += [y for _, y in part[1 : half + 1 : 2]]
        feet += [y for _, y in part[half + 1 :: 2]][::-1]
    return feet, heads


@examples(st.lists(st.tuples(SIGNED, SIGNED), min_size=1, max_size=20).filter(lambda rs: any(any(r) for r in rs)))
@settings(max_examples=60)
def test_columns_are_as_high_as_their_values_and_years_without_one_are_empty(
    rows: list[tuple[float | None, ...]],
) -> None:
    found = read(chart_of("columns", rows))
    nought = next(t.y - 5 for t in found.texts() if t.anchor == "end" and t.words in ("0", "0.0"))
    for i in range(2):
        boxes = [b for b in found.boxes() if b.paint == paint_of(i)]
        known = [(1999 + k, row[i]) for k, row in enumerate(rows) if row[i] is not None]
        heights = [abs(found.value(b.y + b.height) - found.value(b.y)) for b in boxes]
        assert heights == pytest.approx([abs(v) for _, v in known], abs=2 * found.step())
        for box, (_, value) in zip(boxes, known, strict=True):
            foot = box.y + box.height if value > 0 else box.y
            assert value == 0 or abs(foot - nought) < 3 * HALF
        lefts = [b.x for b in boxes]
        assert lefts == sorted(lefts)


@SIZES
@examples(rows=st.lists(st.tuples(SIGNED, SIGNED), min_size=1, max_size=12).filter(lambda rs: any(any(r) for r in rs)))
@settings(max_examples=40)
def test_bars_are_as_long_as_their_values_in_the_order_of_the_table(
    size: Size, rows: list[tuple[float | None, ...]]
) -> None:
    found = read(chart_of("bar", rows), size)
    known = [(k, i, v) for k, row in enumerate(rows) for i, v in enumerate(row) if v is not None]
    boxes = sorted(found.boxes(), key=lambda b: b.y)
    assert len(boxes) == len(known)
    longest, most = max(zip((b.width for b in boxes), (abs(v) for *_, v in known), strict=True), key=lambda p: p[1])
    pixel = longest / most
    for box, (_, i, value) in zip(boxes, known, strict=True):
        assert box.width == pytest.approx(abs(value) * pixel, abs=2 * HALF)
        assert box.paint == (colour(0) if i == 0 else f"url(#c-c-{size.name}-h1)")
    names = [t for t in found.texts() if t.words.startswith("State ")]
    assert [t.words for t in names] == [f"State {k}" for k in range(len(rows))]
    assert all(a.y < b.y for a, b in pairwise(names))


def test_bars_say_their_values_as_the_table_does_and_what_is_not_known() -> None:
    found = read(CHARTS["bar"])
    assert {"Pakistan", "5,893", "271", "Fiji", "not known"} <= set(found.words())
    fiji, nothing = (next(t for t in found.texts() if t.words == w) for w in ("Fiji", "not known"))
    assert fiji.y == nothing.y and not [b for b in found.boxes() if b.y < fiji.y < b.y + b.height]


@SIZES
def test_the_value_of_a_bar_stands_at_its_end(size: Size) -> None:
    found = read(chart_of("bar", [(300,), (-100,), (70,)]), size)
    nought = min(b.x for b in found.boxes() if b.width > 100)
    for words, box in zip(("300", "\u2212100", "70"), sorted(found.boxes(), key=lambda b: b.y), strict=True):
        text = next(t for t in found.texts() if t.words == words)
        assert text.x == pytest.approx(max(box.x + box.width, nought) + 6, abs=0.2)
        assert box.y < text.y < box.y + box.height + 3


def test_columns_of_a_year_stand_side_by_side() -> None:
    boxes = sorted(read(chart_of("columns", [(5, 6, 7), (1, 2, 3)])).boxes(), key=lambda b: b.x)
    assert [b.paint for b in boxes] == [paint_of(i) for i in (0, 1, 2, 0, 1, 2)]
    gaps = [b.x - (a.x + a.width) for a, b in pairwise(boxes)]
    assert gaps[2] > 50 and [g for k, g in enumerate(gaps) if k != 2] == pytest.approx([0] * 4, abs=4 * HALF)


@pytest.mark.parametrize("kind", ["bar", "columns"])
def test_several_series_keep_their_colours_beside_the_row_to_mark(kind: str) -> None:
    found = read(chart_of(kind, [(5, 6), (6, 7)], highlight="2000"))
    assert sorted(b.paint for b in found.boxes()) == sorted([paint_of(0), paint_of(1)] * 2)


def test_values_below_nought_lie_on_the_other_side() -> None:
    above, below = sorted(read(chart_of("bar", [(300,), (-100,)])).boxes(), key=lambda b: b.y)
    assert below.x + below.width == pytest.approx(above.x, abs=2 * HALF)
    assert above.width == pytest.approx(3 * below.width, abs=4 * HALF)


@pytest.mark.parametrize("kind", ["bar", "columns"])
def test_the_row_to_mark_keeps_its_colour_and_the_others_step_back(kind: str) -> None:
    marked = "State 1" if kind == "bar" else "2000"
    found = read(chart_of(kind, [(5,), (6,), (7,)], highlight=marked))
    assert sorted(b.paint for b in found.boxes()) == ["var(--muted)", "var(--muted)", colour(0)]
    tall = next(b for b in found.boxes() if b.paint == colour(0))
    lengths = sorted(b.width if kind == "bar" else b.height for b in found.boxes())
    assert (tall.width if kind == "bar" else tall.height) == lengths[1]


def test_a_column_stands_over_the_label_of_its_year() -> None:
    found = read(CHARTS["columns"])
    labels = {t.words: t.x for t in found.texts() if t.anchor == "middle"}
    assert {"2000", "2008", "2010"} <= set(labels)
    middles = [b.x + b.width / 2 for b in found.boxes()]
    years = [found.year(x) for x in middles]
    assert sorted(years) == pytest.approx([y for y in range(1999, 2019) if y != 2007], abs=0.02)


@pytest.mark.parametrize("years", [1, 2, 30])
def test_columns_stay_inside_the_plot(years: int) -> None:
    found = read(chart_of("columns", [(5 + k, 3) for k in range(years)]))
    edge = max(t.x for t in found.texts() if t.anchor == "end") + 8
    assert all(edge - HALF <= b.x and b.x + b.width <= 778 + HALF for b in found.boxes())


def test_columns_by_month_stand_side_by_side_over_their_months() -> None:
    rows = tuple((f"2018-{m:02d}-28", persons(m, "persons", "")) for m in range(1, 13))
    chart = Chart("c", "C", "A year.", "columns", Table("t", "T", ("X", "P"), rows), "X", ("P",), "persons")
    found = read(chart)
    boxes = found.boxes()
    assert all(b.x > a.x + a.width for a, b in pairwise(boxes))
    labels = {t.words: t.x for t in found.texts() if t.anchor == "middle"}
    assert labels["Mar 2018"] == pytest.approx(boxes[2].x + boxes[2].width / 2, abs=0.2)


def test_months_from_an_event_are_counted_on_the_axis() -> None:
    for label in ("month {}", "mois {}"):
        rows = tuple((label.format(m), persons(30 - m, "persons", str(m))) for m in range(0, 25, 3))
        table = Table("t", "T", (Column("since", "Since", "months"), Column("persons", "Persons")), rows)
        said = read(Chart("c", "C", "It falls.", "line", table, "since", ("persons",), "persons")).words()
        assert {"0", "3", "24"} <= set(said) and not any("mo" in s for s in said)


def test_a_label_without_one_count_of_months_is_refused() -> None:
    table = Table("t", "T", (Column("since", "Since", "months"), Column("n", "N")), (("soon", persons(1, "n", "0")),))
    with pytest.raises(ValueError, match="'soon' is no count of months from an event"):
        read(Chart("c", "C", "It falls.", "line", table, "since", ("n",), "persons"))


def test_the_columns_of_an_index_stand_on_nought() -> None:
    chart = dataclasses.replace(chart_of("columns", [(0.55,), (0.58,)]), unit="index")
    found = read(chart)
    first, second = found.boxes()
    assert first.height / second.height == pytest.approx(0.55 / 0.58, abs=0.01)
