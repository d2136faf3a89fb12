"""Spans: bars from day to day on one axis of time, marks where one day alone is known; measured as a reader would."""

from __future__ import annotations

import re
from datetime import date

import pytest

from chart_reader import Read
from peaceops.book import counted, given
from peaceops.document.model import Cell, Chart, Empty, Table
from peaceops.render.charts import draw
from peaceops.render.charts.layout import NARROW, WIDE, Size

ROWS = (
    ("Preparation", "2018-10-20", "2018-12-31"),
    ("A resolution that ends the mandate, or sets an end date for it and for its drawdown", "", "2019-01-01"),
    ("Drawdown", "2019-01-01", "2021-12-31"),
    ("Of this nobody knows a day", "", ""),
    ("Liquidation", "2022-01-01", "2022-11-30"),
)
SIZES = pytest.mark.parametrize("size", [WIDE, NARROW], ids=lambda s: s.name)


def day(value: str) -> Cell:
    return given(value, "date", counted("as-of-date")) if value else Empty.NOT_KNOWN


def read(size: Size, rows: tuple[tuple[str, str, str], ...] = ROWS) -> Read:
    table = Table("t", "T", ("what", "from", "to"), tuple((w, day(a), day(b)) for w, a, b in rows))
    drawing = draw(Chart("c", "C", "Spans.", "spans", table, "what", ("from", "to"), "date"))
    assert drawing is not None and drawing.legend == ()
    return Read(drawing.wide if size is WIDE else drawing.narrow)


@SIZES
def test_a_bar_is_as_long_as_its_days(size: Size) -> None:
    bars = sorted(read(size).boxes(), key=lambda b: b.y)
    spans = [(date.fromisoformat(a), date.fromisoformat(b)) for _, a, b in ROWS if a and b]
    assert len(bars) == len(spans) == 3
    per_day = bars[1].width / (spans[1][1] - spans[1][0]).days
    for bar, (first, last) in zip(bars, spans, strict=True):
        assert bar.width == pytest.approx((last - first).days * per_day, abs=3)
        assert bar.x - bars[1].x == pytest.approx((first - spans[1][0]).days * per_day, abs=3)


@SIZES
def test_one_day_alone_is_a_mark_on_it_and_none_is_nothing(size: Size) -> None:
    found = read(size)
    drawdown = sorted(found.boxes(), key=lambda b: b.y)[1]
    marks = [e.attrib["d"] for e in found.all("path") if "l" in e.attrib["d"] and e.attrib["d"].endswith("z")]
    assert len(marks) == 1
    [across] = re.findall(r"^M([\d.]+) ", marks[0])
    assert float(across) == pytest.approx(drawdown.x, abs=1), "decided on the day on which the drawdown begins"


@SIZES
def test_every_name_stands_on_the_drawing_and_none_on_another(size: Size) -> None:
    found = read(size)
    words = " ".join(t.words for t in found.texts())
    assert all(word in words for what, _, _ in ROWS for word in what.split())
    assert found.crowded() == []


def test_a_plan_of_one_day_is_drawn() -> None:
    assert draw_one("2019-01-01").boxes() == []


def draw_one(only: str) -> Read:
    return read(WIDE, (("Decision", "", only),))


def test_a_chart_of_days_alone_has_its_marks() -> None:
    """Of a plan in which no phase has both ends, the column of last days is empty and left out."""
    table = Table("t", "T", ("what", "from"), (("decision", day("2019-01-01")), ("budget", day("2019-03-31"))))
    drawing = draw(Chart("c", "C", "Days.", "spans", table, "what", ("from",), "date"))
    assert drawing is not None
    assert "<path" in drawing.wide


def test_days_without_any_beginning_are_marks_of_one_series() -> None:
    """A table whose first days are all unknown has no column of them."""
    table = Table("t", "T", ("what", "to"), (("A decision", day("2018-10-20")), ("Another", day("2019-01-01"))))
    drawing = draw(Chart("c", "C", "Marks.", "spans", table, "what", ("to",), "date"))
    assert drawing is not None and not Read(drawing.wide).boxes() and "l-5-5z" in drawing.wide
