"""What a chart shows is said in words, from the rows that are drawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from made_reviews import MINUSMA, UNMIK, made
from peaceops.document.figures import prose
from peaceops.document.finding import finding
from peaceops.document.model import Chart, Table, text_of
from peaceops.document.walk import blocks_of
from peaceops.words.catalogue import words
from sample_document import persons


def shows(kind: str, values: list[float | None]) -> str:
    rows = tuple((str(1999 + n), persons(v, "persons", str(1999 + n))) for n, v in enumerate(values))
    said = finding(kind, Table("t", "T", ("Year", "Persons"), rows), "Year", ("Persons",))
    return text_of(words().parts(said)) if said else ""


def test_over_time_the_most_and_the_last_are_told() -> None:
    assert shows("line", [3, 9, None, 4]) == "The most, 9, in 2000; the last, 4, in 2002."
    assert shows("columns", [3, 4, 9]) == "The most, 9, in 2001, which is the last."


def test_of_bars_the_largest_and_the_smallest_are_told() -> None:
    assert shows("bar", [3, 9, 4]) == "The largest: 2000, 9; the smallest shown: 1999, 3."


@pytest.mark.parametrize(("kind", "values"), [("line", [None, None]), ("map", [3]), ("spans", [3]), ("grid", [3])])
def test_what_has_no_number_or_says_it_itself_has_none(kind: str, values: list[float | None]) -> None:
    assert shows(kind, values) == ""


@pytest.mark.parametrize("review", [UNMIK, MINUSMA], ids=str)
def test_the_alternative_of_every_chart_ends_with_what_it_shows(review: tuple[str, date]) -> None:
    charts = [b for b in blocks_of(made(*review).sections) if isinstance(b, Chart)]
    for chart in charts:
        said = finding(chart.kind, chart.table, chart.x, chart.series)
        if said and text_of(chart.title) not in chart.alt:
            assert chart.alt.endswith(text_of(words().parts(said)))
            held = {prose(c) for row in chart.table.rows for c in row if not isinstance(c, str) and hasattr(c, "unit")}
            assert any(value in chart.alt for value in held)


def test_a_stacked_chart_tells_of_the_whole() -> None:
    charts = [b for b in blocks_of(made(*UNMIK).sections) if isinstance(b, Chart) and b.id == "presence-deaths-chart"]
    assert charts[0].alt.endswith("All causes: the most, 8, in 1999; the last, 1, in 2012.")
    alone = replace(
        charts[0].table,
        columns=charts[0].table.columns[:1] + charts[0].table.columns[2:],
        rows=tuple((row[0], *row[2:]) for row in charts[0].table.rows),
    )
    assert finding("stacked", alone, "year", charts[0].series) is None
