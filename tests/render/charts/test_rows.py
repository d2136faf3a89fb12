"""What a chart draws, read from its table: places on an axis of time, and runs of known values."""

from __future__ import annotations

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from peaceops.document.figures import teller
from peaceops.document.model import Chart, Table
from peaceops.render.charts.rows import rows_of, runs, span_of
from sample_document import persons


def test_a_line_breaks_where_rows_are_missing() -> None:
    assert runs([(1, 5.0), (2, 6.0), (3, 7.0), (6, 8.0), (7, 9.0)]) == [[(1, 5), (2, 6), (3, 7)], [(6, 8), (7, 9)]]


@examples(st.lists(st.tuples(st.integers(0, 300), st.none() | st.floats(0, 1e6)), unique_by=lambda p: p[0]))
def test_runs_hold_every_known_point_once_and_no_other(points: list[tuple[float, float | None]]) -> None:
    points.sort()
    flat = [p for run in runs(points) for p in run]
    assert flat == [p for p in points if p[1] is not None]


def test_what_is_no_number_is_a_gap() -> None:
    cells = (persons(5, "", ""), None, persons(float("nan"), "", ""), persons(float("inf"), "", ""), "seven")
    table = Table("t", "T", ("Year", "Persons"), tuple((str(2000 + i), c) for i, c in enumerate(cells)))
    rows = rows_of(Chart("c", "C", "A.", "line", table, "Year", ("Persons",), "persons"), teller())
    assert [r.values for r in rows] == [(5.0,), (None,), (None,), (None,), (None,)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018", 2018, 2019),
        ("2018-02-28", 2018 + 1 / 12, 2018 + 2 / 12),
        ("2018-02", 2018 + 1 / 12, 2018 + 2 / 12),
        ("2018-19", 2018.5, 2019.5),
        ("2008/09", 2008.5, 2009.5),
        ("2008-09", 2008 + 8 / 12, 2008 + 9 / 12),
    ],
)
def test_places_on_a_time_axis(text: str, start: float, end: float) -> None:
    span = span_of(text, teller().numbers)
    assert (span.start, span.end) == (pytest.approx(start), pytest.approx(end))
    assert span.start - 0.5 <= span.at <= span.end


@pytest.mark.parametrize("text", ["", "soon", "2018-13", "38 Foo 2018", "February 2018", "month 6"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no place on a time axis"):
        span_of(text, teller().numbers)
