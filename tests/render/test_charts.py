"""Charts: they draw what the table holds and nothing else, say it in words, and come out the same each time."""

from __future__ import annotations

import dataclasses
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st

from peaceops.document.model import Chart, Table, blocks_of
from peaceops.render import chart_specs as specs
from peaceops.render.chart_axes import time_axis, unit_words, value_axis
from peaceops.render.chart_data import rows_of, runs, span_of
from peaceops.render.charts import ahead, draw
from sample_document import persons, sample

CHARTS = {b.id: b for b in blocks_of(sample().sections) if isinstance(b, Chart)}
NS = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def drawings() -> dict[str, ET.Element]:
    """Every layout of every chart of the sample, by chart and layout."""
    drawn = draw(CHARTS.values())
    return {f"{k} {n}": ET.fromstring(getattr(d, n)) for k, d in drawn.items() for n in ("wide", "narrow")}


def texts(svg: ET.Element) -> list[str]:
    return [e.text or "" for e in svg.iter() if e.tag.endswith("text")]


def test_every_kind_is_in_the_sample() -> None:
    assert {c.kind for c in CHARTS.values()} == {"line", "bar", "columns", "stacked", "fan"}


def test_drawing_twice_gives_the_same_bytes() -> None:
    assert draw(CHARTS.values()) == draw(CHARTS.values())


def test_drawing_ahead_of_the_page_gives_the_same_bytes() -> None:
    document = sample()
    charts = [b for b in blocks_of(document.sections) if isinstance(b, Chart)]
    together = draw(charts)
    for section in document.sections[:-1]:
        ahead(section)
    assert draw(charts) == together
    assert draw(charts) == together, "what was begun for one page is not waited for by the next"


def test_a_page_takes_only_the_charts_it_asks_for() -> None:
    document = sample()
    charts = [b for b in blocks_of(document.sections) if isinstance(b, Chart)]
    for section in document.sections:
        ahead(section)
    assert draw(charts[:1]).keys() == {charts[0].id}


def test_each_drawing_has_a_text_alternative_with_its_own_ids(drawings: dict[str, ET.Element]) -> None:
    seen: set[str] = set()
    for name, svg in drawings.items():
        chart = CHARTS[name.split()[0]]
        said = {e.attrib["id"]: e.text for e in svg if e.tag in ("title", "desc")}
        assert svg.get("role") == "img"
        assert list(said.values()) == [chart.title, chart.alt]
        assert svg.get("aria-labelledby", "").split() == list(said)
        assert not seen & set(said)
        seen |= set(said)


def test_colours_are_those_of_the_page(drawings: dict[str, ET.Element]) -> None:
    for svg in drawings.values():
        used = {e.get(k, "none") for e in svg.iter() for k in ("fill", "stroke")}
        assert used <= {"none", "currentColor"} | {f"var(--{v})" for v in ("grid", "muted", "s1", "s2", "s3")}
        assert "font" not in ET.tostring(svg, encoding="unicode")


def test_drawings_are_small(drawings: dict[str, ET.Element]) -> None:
    assert max(len(ET.tostring(svg)) for svg in drawings.values()) < 15_000


def test_bars_say_their_names_and_values_as_the_table_does(drawings: dict[str, ET.Element]) -> None:
    said = texts(drawings["contributor-bars wide"])
    assert {"Pakistan", "5,893", "271", "Fiji", "not known"} <= set(said)
    filled = [e.get("fill") for e in drawings["contributor-bars wide"].iter() if e.tag == "path"]
    assert filled.count("var(--s1)") == 1 and filled.count("var(--muted)") == 4


def test_axes_are_written_in_round_numbers(drawings: dict[str, ET.Element]) -> None:
    assert texts(drawings["strength-line wide"])[:4] == ["0", "1,000", "2,000", "3,000"]
    assert {"2000", "2002", "2008"} <= set(texts(drawings["strength-line wide"]))
    assert {"0", "100", "500"} <= set(texts(drawings["cost-columns wide"]))


def test_labels_of_bars_fit_into_the_drawing() -> None:
    names = ("MONUSCO", "MINUSTAH", "WWWWWWWW", "United Nations Interim Administration Mission in Kosovo")
    rows = tuple((n, persons(10**i, "persons", "2018")) for i, n in enumerate(names))
    chart = dataclasses.replace(CHARTS["contributor-bars"], table=Table("t", "T", ("Member State", "Personnel"), rows))
    for size in (specs.WIDE, specs.NARROW):
        for label in specs.plan(chart, size).labels:
            left = label.x - specs.width_of(label.text) * (label.anchor == "end")
            assert left > -0.5 and left + specs.width_of(label.text) < size.width + 0.5


def lines(chart: Chart) -> list[list[dict[str, float]]]:
    """The points of every line, and the lone points."""
    return [layer["data"]["values"] for layer in specs.plan(chart, specs.WIDE).spec["layer"][-2:]]


def test_a_line_breaks_where_months_are_not_known_and_a_lone_month_is_a_dot() -> None:
    points, dots = lines(CHARTS["strength-line"])
    assert sorted({p["r"] for p in points}) == ["0.0", "0.2", "1.0", "1.2"]
    assert sorted({p["r"] for p in dots}) == ["0.1", "1.1"]
    known = sum(v is not None for r in rows_of(CHARTS["strength-line"]) for v in r.values)
    assert len(points) + len(dots) == known


def test_a_fan_is_a_band_from_end_to_end_with_its_middle_as_a_line(drawings: dict[str, ET.Element]) -> None:
    band, middle = lines(CHARTS["strength-fan"])
    assert [(p["y"], p["y2"]) for p in band[:2]] == [(300, 600), (240, 480)]
    assert [p["y"] for p in middle[:2]] == [400, 320]
    paths = [e for e in drawings["strength-fan wide"].iter() if e.get("fill-opacity")]
    assert len(paths) == 1 and paths[0].get("fill") == "var(--s1)"


def test_months_from_an_event_are_counted_on_the_axis() -> None:
    rows = tuple((f"month {m}", persons(30 - m, "persons", str(m))) for m in range(0, 25, 3))
    chart = Chart(
        "c", "C", "It falls.", "line", Table("t", "T", ("Since", "Persons"), rows), "Since", ("Persons",), "persons"
    )
    said = [label.text for label in specs.plan(chart, specs.WIDE).labels]
    assert {"0", "3", "24"} <= set(said) and not any("month" in s for s in said)


def test_a_line_breaks_where_rows_are_missing() -> None:
    assert runs([(1, 5.0), (2, 6.0), (3, 7.0), (6, 8.0), (7, 9.0)]) == [[(1, 5), (2, 6), (3, 7)], [(6, 8), (7, 9)]]


@examples(st.lists(st.tuples(st.integers(0, 300), st.none() | st.floats(0, 1e6)), unique_by=lambda p: p[0]))
def test_runs_hold_every_known_point_once_and_no_other(points: list[tuple[float, float | None]]) -> None:
    points.sort()
    flat = [p for run in runs(points) for p in run]
    assert flat == [p for p in points if p[1] is not None]


def test_layers_stand_on_each_other_and_leave_gaps() -> None:
    layer = specs.plan(CHARTS["strength-stacked"], specs.WIDE).spec["layer"][0]["data"]["values"]
    police = {(p["x"], p["y"]) for p in layer if p["s"] == 1}
    assert police == {(p["x"], p["y2"]) for p in layer if p["s"] == 0}
    assert not [p for p in layer if 2004 < p["x"] < 2004 + 5 / 12 - 1e-9]


def test_a_year_without_a_value_has_no_column() -> None:
    bars = specs.plan(CHARTS["cost-columns"], specs.WIDE).spec["layer"][0]["data"]["values"]
    assert len(bars) == 19
    assert not [b for b in bars if b["x"] < 2007 < b["x2"]]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2018", 2018, 2019),
        ("2018-02-28", 2018 + 1 / 12, 2018 + 2 / 12),
        ("2018-02", 2018 + 1 / 12, 2018 + 2 / 12),
        ("February 2018", 2018 + 1 / 12, 2018 + 2 / 12),
        ("28\u00a0February\u00a02018", 2018 + 1 / 12, 2018 + 2 / 12),
        ("2018-19", 2018.5, 2019.5),
        ("2008/09", 2008.5, 2009.5),
        ("2008-09", 2008 + 8 / 12, 2008 + 9 / 12),
    ],
)
def test_places_on_a_time_axis(text: str, start: float, end: float) -> None:
    span = span_of(text)
    assert (span.start, span.end) == (pytest.approx(start), pytest.approx(end))
    assert span.start - 0.5 <= span.at <= span.end


@pytest.mark.parametrize("text", ["", "soon", "2018-13", "38 Foo 2018"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no place on a time axis"):
        span_of(text)


@examples(
    st.lists(st.just(0.0) | st.floats(1e-5, 1e11), min_size=1), st.sampled_from(["persons", "usd", "pct", "index"])
)
def test_value_axes_hold_every_value_and_have_few_ticks(values: list[float], unit: str) -> None:
    axis = value_axis(values, unit)
    assert axis.low <= min(values) and max(values) <= axis.high * (1 + 1e-9)
    assert 2 <= len(axis.ticks) <= 8
    assert len(set(axis.labels)) == len(axis.labels)
    assert unit == "index" or axis.low == 0


def test_money_axes_name_their_scale() -> None:
    assert [unit_words("usd", [v]) for v in (6.7e9, 3.7e7, 5e4, 12)] == [
        "US$ billion",
        "US$ million",
        "US$ thousand",
        "US dollars",
    ]


def test_short_spans_are_marked_by_month() -> None:
    axis = time_axis([span_of(f"2018-{m:02d}") for m in range(1, 13)], 6)
    assert axis.labels == ("Mar 2018", "May 2018", "Jul 2018", "Sep 2018", "Nov 2018")


def test_a_chart_without_any_value_is_not_drawn() -> None:
    table = Table("t", "T", ("Year", "Persons"), (("2018", None), ("2019", persons(None, "", ""))))
    assert draw([Chart("c", "C", "Nothing.", "line", table, "Year", ("Persons",), "persons")]) == {}


@pytest.mark.parametrize("kind", ["line", "bar", "columns", "stacked", "fan"])
@pytest.mark.parametrize("value", [0, 17])
def test_a_chart_of_a_single_value_is_drawn(kind: str, value: int) -> None:
    table = Table("t", "T", ("Year", "Persons"), (("2018", persons(value, "persons", "2018")),))
    drawn = draw([Chart("c", "C", "One value.", kind, table, "Year", ("Persons",), "persons")])["c"]
    assert "nan" not in drawn.wide.lower() and not re.search(r"-?Infinity", drawn.wide)


def test_a_chart_that_names_a_strange_column_or_kind_is_refused() -> None:
    chart = CHARTS["strength-line"]
    with pytest.raises(ValueError, match="which its table lacks"):
        draw([dataclasses.replace(chart, series=("Cooks",))])
    with pytest.raises(ValueError, match="expected one of line, bar, columns, stacked"):
        draw([dataclasses.replace(chart, kind="pie")])
