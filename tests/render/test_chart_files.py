"""Charts for slides: every chart of a document as SVG, PNG and CSV, under names that a reader understands."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

import peaceops
from peaceops.book import Figure
from peaceops.document.model import Chart, Table, text_of
from peaceops.document.walk import blocks_of
from peaceops.render.chart_files import chart_files, to_csv
from peaceops.render.charts.drawing import draw
from peaceops.render.charts.framed import framed
from peaceops.render.charts.labels import width_of
from render.paper.made import made

UNMIK = "UNMIK 2018-10-20"
SVG = "{http://www.w3.org/2000/svg}"


@cache
def files() -> dict[str, bytes]:
    return chart_files(made(UNMIK))


def charts() -> list[Chart]:
    return [b for b in blocks_of(made(UNMIK).sections) if isinstance(b, Chart)]


def test_every_chart_has_three_files_numbered_as_in_the_document() -> None:
    names = list(files())
    assert len(names) == 3 * len(charts()) > 30
    for number, name in enumerate(names[::3], 1):
        assert re.fullmatch(rf"UNMIK-2018-10-20-figure-{number:02}-[a-z0-9-]+[a-z0-9]\.svg", name), name
        assert {name, name[:-3] + "png", name[:-3] + "csv"} <= files().keys()
    assert "UNMIK-2018-10-20-figure-08-largest-payers-of-peacekeeping-2018.csv" in {
        re.sub(r"figure-\d+", "figure-08", n) for n in names
    }


def test_a_drawing_says_its_title_and_its_series_and_needs_no_page() -> None:
    for chart, name in zip(charts(), list(files())[::3], strict=True):
        text = files()[name].decode()
        assert "var(--" not in text and "currentColor" not in text
        words = " ".join(e.text or "" for e in ElementTree.fromstring(text).iter(f"{SVG}text"))
        for word in (
            *text_of(chart.title).split()[:3],
            *(chart.names() if len(chart.series) > 1 and chart.kind not in ("spans", "grid") else ()),
        ):
            assert word in words, (name, word)


def test_pictures_are_wide_enough_for_slides() -> None:
    for name, data in files().items():
        if name.endswith(".png"):
            assert Image.open(io.BytesIO(data)).width > 1_200


def test_the_data_have_every_digit_and_name_the_sources_of_each_row() -> None:
    for chart, name in zip(charts(), list(files())[2::3], strict=True):
        heads, *rows = csv.reader(io.StringIO(files()[name].decode()))
        assert heads[:-1] == [c.head for c in chart.table.heads] and heads[-1] == "sources"
        for row, read in zip(chart.table.rows, rows, strict=True):
            figures = [(c, v) for c, v in zip(row, read, strict=False) if isinstance(c, Figure)]
            assert all(str(f.value) == v for f, v in figures)
            assert not figures or read[-1]


def test_no_cell_of_the_data_is_read_as_a_formula() -> None:
    table = Table("t", "Table", ("what", "so"), (("=1+1", "-2"), ("@x", "plain")))
    assert to_csv(table).decode().splitlines() == ["what,so,sources", "'=1+1,'-2,", "'@x,plain,"]


def test_the_same_charts_give_the_same_bytes() -> None:
    assert chart_files(made(UNMIK)) == files()


def test_a_long_legend_takes_as_many_lines_as_it_needs() -> None:
    chart = next(c for c in charts() if c.kind == "stacked")
    drawing = draw(chart)
    assert drawing
    legend = [(f"{'name ' * 12}{n}", sign) for n, (_, sign) in enumerate(drawing.legend)]
    boxes = {}
    for element in ElementTree.fromstring(framed(drawing.wide, legend=legend)).iter(f"{SVG}text"):
        boxes[element.text or ""] = float(element.get("x") or 0)
    width = max(x + width_of(text) for text, x in boxes.items() if text.startswith("name "))
    assert width < 820 and len({text for text in boxes if text.startswith("name ")}) == len(legend)


def test_files_are_written_whole_and_a_document_without_charts_is_refused(tmp_path: Path) -> None:
    paths = peaceops.write_charts(made(UNMIK), tmp_path / "charts")
    assert sorted(p.name for p in (tmp_path / "charts").iterdir()) == sorted(p.name for p in paths) == sorted(files())
    bare = replace(made(UNMIK), sections=made(UNMIK).sections[-1:])
    with pytest.raises(peaceops.PeaceopsError, match="has no chart"):
        peaceops.write_charts(bare, tmp_path)
