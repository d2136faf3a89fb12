"""Drawings as a whole: pure, readable in grey and aloud, with nothing cut; the same bytes from every thread."""

from __future__ import annotations

import dataclasses
import os
import re
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import settings
from hypothesis import strategies as st

from chart_reader import Read
from peaceops.book import Figure
from peaceops.document.ground import Ground, MapSpot
from peaceops.document.model import Chart, Document, Table, text_of
from peaceops.document.walk import blocks_of
from peaceops.render.charts import Drawing, draw
from peaceops.render.charts.drawing import KINDS
from peaceops.render.charts.meanings import MEANINGS, places_of
from peaceops.render.charts.rows import DATED, WORDED
from peaceops.render.charts.styles import style_of
from peaceops.render.html import to_html
from sample_document import money, persons, sample

CHARTS = {b.id: b for b in blocks_of(sample().sections) if isinstance(b, Chart)}
# Charts of days and of words have tests of their own: test_day_spans.py, test_word_grid.py.
OF_NUMBERS = sorted(set(KINDS) - set(DATED) - set(WORDED))
SNAPSHOT = Path(__file__).parent / "snapshots" / "charts.html"
HOSTILE = ("</text><script>alert(1)</script>", "\"'&amp;&#0;", "]]>", "a\x00b\x1b", "x" * 200, "Ω" * 60, "\ud800", "")


def drawing(chart: Chart) -> Drawing:
    drawn = draw(chart)
    assert drawn is not None
    return drawn


@pytest.fixture(scope="module")
def drawings() -> dict[str, Read]:
    """Every layout of every chart of the sample, by chart and layout."""
    return {f"{k} {n}": Read(getattr(drawing(c), n)) for k, c in CHARTS.items() for n in ("wide", "narrow")}


def test_every_kind_is_in_the_sample() -> None:
    assert {c.kind for c in CHARTS.values()} == set(OF_NUMBERS)


def test_drawings_are_what_they_were() -> None:
    """The bytes, on every version of Python. PEACEOPS_SNAPSHOT=1 writes them anew, to be looked at before kept."""
    charts = [b for b in blocks_of(sample(months=14).sections) if isinstance(b, Chart)]
    text = "<!DOCTYPE html>\n<title>Charts of the sample</title>\n" + "\n".join(drawing(c).narrow for c in charts)
    if os.environ.get("PEACEOPS_SNAPSHOT"):
        SNAPSHOT.parent.mkdir(exist_ok=True)
        SNAPSHOT.write_text(text + "\n", encoding="utf-8")
    assert text + "\n" == SNAPSHOT.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    """Fifty documents, no two with the same charts, and the first refused for want of its sources."""
    whole = [sample(months=12 + i) for i in range(50)]
    return [dataclasses.replace(whole[0], sources=()), *whole[1:]]


def page(document: Document) -> str:
    try:
        return to_html(document)
    except ValueError as problem:
        return str(problem)


@pytest.fixture(scope="module")
def pages(documents: list[Document]) -> list[str]:
    """Their pages, each made alone."""
    return [page(d) for d in documents]


@pytest.mark.parametrize("threads", [1, 2, 4, 16])
def test_pages_made_in_threads_carry_their_own_charts(
    threads: int, documents: list[Document], pages: list[str]
) -> None:
    assert "does not list the sources" in pages[0] and len(set(pages)) == 50
    with ThreadPoolExecutor(threads) as pool:
        assert list(pool.map(page, documents)) == pages


def test_each_drawing_has_a_text_alternative_with_its_own_ids(drawings: dict[str, Read]) -> None:
    seen: list[str] = []
    for name, read in drawings.items():
        chart = CHARTS[name.split()[0]]
        title, desc = read.root[0], read.root[1]
        assert read.root.get("role") == "img" and read.root.get("class") == name.split()[1]
        assert [title.text, desc.text] == [text_of(chart.title), chart.alt]
        assert read.root.get("aria-labelledby", "").split() == [title.get("id"), desc.get("id")]
        seen += [e.attrib["id"] for e in read.root.iter() if "id" in e.attrib]
    assert len(seen) == len(set(seen))


def test_colours_are_those_of_the_page_and_no_font_is_named(drawings: dict[str, Read]) -> None:
    for read in drawings.values():
        used = {e.get(k, "none") for e in read.root.iter() for k in ("fill", "stroke")}
        plain = {u for u in used if not u.startswith("url(")}
        assert plain <= {"none", "currentColor"} | {f"var(--{v})" for v in ("grid", "muted", "paper", "s1", "s2", "s3")}
        ids = {e.attrib["id"] for e in read.root.iter() if "id" in e.attrib}
        assert {u[5:-1] for u in used - plain} <= ids, "every hatch is defined in the drawing that uses it"
        assert not [k for e in read.root.iter() for k in e.attrib if "font" in k or k == "style"]


def test_series_differ_without_colour() -> None:
    lines, areas = drawing(CHARTS["strength-line"]), drawing(CHARTS["strength-stacked"])
    assert len({line.dash for line in Read(lines.wide).lines()}) == 2
    assert [area.paint for area in Read(areas.wide).areas()] == ["var(--s1)", "url(#c-strength-stacked-wide-h1)"]
    styles = [style_of(i) for i in range(49)]
    assert len({(s.colour, s.dash) for s in styles}) == len({(s.colour, s.hatch) for s in styles}) == 49
    assert len({s.dash for s in styles[:7]}) == len({s.hatch for s in styles[:7]}) == 7


def test_the_legend_shows_each_series_as_it_is_drawn() -> None:
    lines, areas = drawing(CHARTS["strength-line"]), drawing(CHARTS["strength-stacked"])
    assert [name for name, _ in lines.legend] == [name for name, _ in areas.legend] == ["Troops", "Police"]
    for (_, sign), line in zip(lines.legend, Read(lines.wide).lines(), strict=True):
        assert f'stroke="{line.paint}"' in sign and (f'"{line.dash}"' in sign or not line.dash)
    assert 'fill="var(--s1)"' in areas.legend[0][1] and 'fill="var(--s2)"' in areas.legend[1][1]
    assert "var(--paper)" in areas.legend[1][1] and "var(--paper)" not in areas.legend[0][1]


def test_lines_have_their_names_beside_their_ends_and_never_on_each_other(drawings: dict[str, Read]) -> None:
    wide, narrow, fan = (drawings[k] for k in ("strength-line wide", "strength-line narrow", "strength-fan narrow"))
    assert drawing(CHARTS["strength-line"]).tagged and not narrow.tags()
    assert [t.paint for t in wide.tags()] == [line.paint for line in wide.lines()]
    assert wide.words()[-2:] == ["Troops", "Police"]
    assert sorted(fan.words()[-3:]) == ["Lower end", "Middle", "Upper end"]
    for read in (wide, fan):
        heights = [t.parts[0][0][1] for t in read.tags()]
        assert all(b - a >= 16 for a, b in pairwise(heights))


def test_what_a_series_means_has_one_colour_whatever_stands_before_it() -> None:
    order = ("illness", "malicious_act", "accident"), ("accident", "malicious_act"), ("malicious_act", "stranger")
    places = [dict(zip(keys, places_of(keys), strict=True)) for keys in order]
    assert {p["malicious_act"] for p in places} == {MEANINGS["malicious_act"]}
    assert places[0]["accident"] == places[1]["accident"]
    assert places[2]["stranger"] == 0
    assert places_of(("a", "b", "c")) == (0, 1, 2)


def test_a_single_series_and_an_interval_need_no_legend() -> None:
    assert drawing(CHARTS["contributor-bars"]).legend == drawing(CHARTS["strength-fan"]).legend == ()


def test_drawings_are_small(drawings: dict[str, Read]) -> None:
    for chart in CHARTS.values():
        assert len(drawing(chart).wide) < 12_000


def test_axes_are_written_in_round_numbers(drawings: dict[str, Read]) -> None:
    assert drawings["strength-line wide"].words()[:4] == ["0", "1,000", "2,000", "3,000"]
    assert {"2000", "2002", "2008"} <= set(drawings["strength-line wide"].words())
    assert {"0", "100", "500"} <= set(drawings["cost-columns wide"].words())


def test_every_label_of_an_axis_has_its_line_or_tick(drawings: dict[str, Read]) -> None:
    for name, read in drawings.items():
        if "map" in name:  # its lines go both ways: test_maps.py
            continue
        texts = read.texts() if "bars" not in name else []
        assert read.grid() == pytest.approx([t.y - 5 for t in texts if t.anchor == "end"], abs=0.6)
        assert read.ticks() == pytest.approx([t.x for t in texts if t.anchor == "middle"], abs=0.6)


def test_the_unit_of_the_caption_is_that_of_the_axis() -> None:
    table = Table("t", "T", ("Year", "A", "B"), tuple((str(y), money(950e6, "", ""), None) for y in (2018, 2019)))
    chart = Chart("c", "C", "Spent.", "columns", table, "Year", ("A", "B"), "usd")
    assert (drawing(chart).unit, Read(drawing(chart).wide).words()[:2]) == ("US$ billion", ["0.0", "0.2"])
    two = tuple((str(y), money(600e3, "", ""), money(600e3, "", "")) for y in (2018, 2019))
    layers = dataclasses.replace(chart, kind="stacked", table=dataclasses.replace(table, rows=two))
    assert (drawing(layers).unit, Read(drawing(layers).wide).value(10)) == ("US$ million", 1.25)
    assert drawing(dataclasses.replace(chart, kind="bar")).unit == "US dollars"


def test_no_text_of_the_sample_stands_on_another_or_leaves_the_drawing(drawings: dict[str, Read]) -> None:
    assert {name: read.crowded() for name, read in drawings.items() if read.crowded()} == {}


TAGS = {"svg", "title", "desc", "defs", "pattern", "path", "g", "rect", "circle", "text"}
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), max_size=60) | st.sampled_from(HOSTILE)
CELLS = st.none() | st.integers(-10, 10**7) | st.floats(0, 1e13)
MONTHS = st.integers(1990 * 12, 2026 * 12).map(lambda m: f"{m // 12}-{m % 12 + 1:02d}")
YEARS = st.integers(1946, 2030).map(str)
FINANCIAL = st.integers(2000, 2030).map(lambda y: f"{y}/{(y + 1) % 100:02d}")
TIMES = st.one_of(st.lists(t, min_size=1, max_size=40, unique=True) for t in (MONTHS, YEARS, FINANCIAL))


@st.composite
def charts(draw_: st.DrawFn) -> Chart:
    """Any chart: kinds, months, years, names, values, and words that nobody would choose."""
    kind = draw_(st.sampled_from(OF_NUMBERS))
    first = draw_(st.lists(NAMES, min_size=1, max_size=12) if kind in ("bar", "map") else TIMES)
    series = tuple(f"Series {i}" for i in range(3 if kind == "fan" else draw_(st.integers(1, 9))))
    cells = st.tuples(*(CELLS for _ in series))
    rows = tuple((x, *(persons(v, "", "") for v in draw_(cells))) for x in first)
    unit = draw_(st.sampled_from(["persons", "usd", "pct", "index", "deaths"]))
    rows = tuple((x, *(c and dataclasses.replace(c, unit=unit) for c in cs)) for x, *cs in rows)
    title, alt, name = draw_(NAMES), draw_(NAMES), draw_(NAMES)
    table = Table("t", "T", ("X", *series), rows)
    ground = draw_(grounds(rows)) if kind == "map" else None
    return Chart(name, title, alt, kind, table, "X", series, unit, str(first[0]), ground=ground)


@st.composite
def grounds(draw_: st.DrawFn, rows: tuple[tuple[Any, ...], ...]) -> Ground:
    """Places anywhere that people live, as many as rows, with the first value of each where it is above zero."""
    values = [c.value if isinstance(c := row[1], Figure) and c.value > 0 else None for row in rows]
    places = draw_(
        st.lists(st.tuples(st.floats(-60, 60), st.floats(-170, 170)), min_size=len(rows), max_size=len(rows))
    )
    spots = tuple(MapSpot(str(row[0]), *at, v) for row, at, v in zip(rows, places, values, strict=True))
    return Ground(spots, (((0, 0), (20, 0), (10, 20)),), "Counted", "Not counted")


@examples(charts())
@settings(max_examples=150)
def test_any_chart_is_well_formed_and_no_text_of_it_is_cut_or_covered(chart: Chart) -> None:
    drawn = draw(chart)
    known = any(c is not None for row in chart.table.rows for c in row[1:])
    assert (drawn is not None) == (known or chart.ground is not None)
    for svg in (drawn.wide, drawn.narrow) if drawn else ():
        read = Read(svg)
        assert read.crowded() == []
        assert not re.search(r"nan|inf", " ".join(v for e in read.root.iter() for v in e.attrib.values()))
        assert {e.tag.split("}")[1] for e in read.root.iter()} <= TAGS
        if chart.kind == "bar":
            said = "".join(read.words()).replace(" ", "")
            assert all(c in said for c in str(chart.table.rows[0][0]).split() if c.isprintable())


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str) -> None:
    chart = CHARTS["contributor-bars"]
    table = Table("t", "T", ("State", words), ((words, persons(5, "", "")),))
    read = Read(drawing(Chart(words, words, words, "bar", table, "State", (words,), chart.unit)).wide)
    assert read.root.find(".//{*}script") is None
    kept = re.sub("[\x00-\x1f\ud800]", "\ufffd", words)
    assert "".join(w for w in read.words() if w != "5") == kept
    assert [read.root[0].text or "", read.root[1].text or ""] == [kept, kept]
    assert len(read.root.get("aria-labelledby", "").split()) == 2


def test_a_chart_without_any_value_is_not_drawn() -> None:
    table = Table("t", "T", ("Year", "Persons"), (("2018", None), ("2019", persons(None, "", ""))))
    assert draw(Chart("c", "C", "Nothing.", "line", table, "Year", ("Persons",), "persons")) is None


@pytest.mark.parametrize("kind", OF_NUMBERS)
@pytest.mark.parametrize("value", [0, 17])
@pytest.mark.parametrize("when", ["2018", "2018-02-28"])
def test_a_chart_of_a_single_value_is_drawn(kind: str, value: int, when: str) -> None:
    table = Table("t", "T", ("Year", "Persons"), ((when, persons(value, "persons", "2018")),))
    ground = Ground((MapSpot(when, 10, 10, value),), (), "Counted", "Not counted") if kind == "map" else None
    chart = Chart("c", "C", "One value.", kind, table, "Year", ("Persons",), "persons", ground=ground)
    read = Read(drawing(chart).wide)
    assert len(read.boxes()) + len(read.dots()) + len(read.areas()) >= 1
    assert any("2018" in words for words in read.words())


def test_a_chart_that_names_a_strange_column_or_kind_is_refused() -> None:
    chart = CHARTS["strength-line"]
    with pytest.raises(ValueError, match="which its table lacks"):
        draw(dataclasses.replace(chart, series=("Cooks",)))
    with pytest.raises(ValueError, match="expected one of line, bar, columns, stacked, fan, spans, map"):
        draw(dataclasses.replace(chart, kind="pie"))
