"""The workbook read back: every number is the cell of its figure, and words are never formulas."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from html import unescape
from xml.etree import ElementTree

import pytest

import peaceops
from peaceops.book import Figure
from peaceops.book.figure import STATUSES, UNITS
from peaceops.document.model import Chart, Document, Table
from peaceops.document.walk import blocks_of
from peaceops.render.workbook.formulas import IN_CELLS, formula
from peaceops.render.workbook.table_sheet import NATIVE
from peaceops.render.workbook.xlsx_file import to_xlsx
from render.paper.made import made

N = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
UNMIK = "UNMIK 2018-10-20"


@dataclass(frozen=True)
class ReadCell:
    formula: str
    value: str
    kind: str


@cache
def sheets_of(name: str) -> dict[str, dict[str, ReadCell]]:
    return read(to_xlsx(made(name)))


def read(data: bytes) -> dict[str, dict[str, ReadCell]]:
    """The cells of each sheet by their addresses."""
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        names = [s.get("name") or "" for s in ElementTree.fromstring(held.read("xl/workbook.xml")).iter(f"{N}sheet")]
        shared = [
            "".join(t.text or "" for t in item.iter(f"{N}t"))
            for item in ElementTree.fromstring(held.read("xl/sharedStrings.xml"))
        ]
        out = {}
        for number, name in enumerate(names, 1):
            tree = ElementTree.fromstring(held.read(f"xl/worksheets/sheet{number}.xml"))
            out[name] = {c.get("r") or "": _cell(c, shared) for c in tree.iter(f"{N}c")}
    return out


def _cell(c: ElementTree.Element, shared: list[str]) -> ReadCell:
    f, v = c.find(f"{N}f"), c.find(f"{N}v")
    value = (v.text or "") if v is not None else ""
    kind = c.get("t") or "n"
    return ReadCell((f.text or "") if f is not None else "", shared[int(value)] if kind == "s" else value, kind)


def test_every_table_and_chart_has_its_sheet() -> None:
    document = made(UNMIK)
    charts = [b for b in blocks_of(document.sections) if isinstance(b, Chart)]
    tables = [b for b in blocks_of(document.sections) if isinstance(b, Table)]
    names = sheets_of(UNMIK).keys()
    assert sum(n.startswith("Figure ") for n in names) == len(charts)
    assert sum(n.startswith("Table ") for n in names) == len(tables) - len(charts)
    assert {"Contents", "Figures", "Sources"} <= names


def test_every_number_of_a_table_is_the_cell_of_its_figure() -> None:
    sheets = sheets_of(UNMIK)
    figures = sheets["Figures"]
    linked = 0
    for name, cells in sheets.items():
        if name in ("Figures", "Contents", "Sources"):
            continue
        for address, cell in cells.items():
            if cell.kind != "s" and cell.value:
                sheet, _, place = cell.formula.rpartition("!")
                assert sheet == "'Figures'", (name, address, cell)
                assert float(figures[place.replace("$", "")].value) == pytest.approx(float(cell.value), rel=1e-12)
                linked += 1
    assert linked > 1_000


VALUES = re.compile(r"<c:val><c:numRef><c:f>'([^']+)'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)</c:f>")


def test_a_chart_of_a_spreadsheet_draws_nothing_where_no_value_is_known() -> None:
    """Words in a column that is drawn stand at zero: a strength that nobody reported."""
    name = "MINUSMA 2023-06-01"  # with months without a report
    sheets = sheets_of(name)
    with zipfile.ZipFile(io.BytesIO(to_xlsx(made(name)))) as held:
        charts = [held.read(n).decode() for n in held.namelist() if n.startswith("xl/charts/chart")]
    drawn = [range_ for chart in charts for range_ in VALUES.findall(chart)]
    assert len(drawn) > 5 and not any('<c:dispBlanksAs val="zero"/>' in chart for chart in charts)
    cells = {
        (sheet, f"{column}{row}"): sheets[sheet].get(f"{column}{row}")
        for sheet, column, first, last in drawn
        for row in range(int(first), int(last) + 1)
    }
    words = {at: cell.value for at, cell in cells.items() if cell is not None and cell.kind == "s"}
    assert {at: said for at, said in words.items() if said != "none"} == {}
    blank = {sheet for (sheet, _), cell in cells.items() if cell is None}
    assert blank and all("A blank cell has no value" in sheets[sheet]["B2"].value for sheet in blank)


def test_what_a_spreadsheet_cannot_draw_is_a_picture_with_words() -> None:
    document = made(UNMIK)
    others = [b for b in blocks_of(document.sections) if isinstance(b, Chart) and b.kind not in NATIVE]
    assert {c.kind for c in others} >= {"spans", "grid"}
    with zipfile.ZipFile(io.BytesIO(to_xlsx(document))) as held:
        drawn = [held.read(n).decode() for n in held.namelist() if n.startswith("xl/drawings/drawing")]
        pictures = [n for n in held.namelist() if n.startswith("xl/media/")]
    words = [unescape(d) for text in drawn for d in re.findall(r'<xdr:cNvPr [^>]*descr="([^"]*)"', text)]
    assert len(pictures) == len(others) and all(c.alt in words for c in others)


def test_rules_that_are_arithmetic_are_formulas() -> None:
    live = [c.formula for c in sheets_of(UNMIK)["Figures"].values() if c.formula]
    assert len(live) > 100
    assert any(f.startswith("SUM(") for f in live) and any("/2/100" in f for f in live)  # who pays: at two rates


def _changed(figure: Figure, times: float) -> Figure:
    """A computed figure whose last figure has another value: its formula no longer gives what it says."""
    trace = figure.trace
    assert trace is not None
    last = trace.figures()[-1]
    other = replace(last, value=float(last.value) * times + 1)
    return replace(figure, trace=replace(trace, inputs=tuple(other if i is last else i for i in trace.inputs)))


def computed(document: Document) -> list[Figure]:
    from peaceops.document.walk import figures_of

    found: dict[int, Figure] = {}
    for figure in figures_of(document.sections):
        if figure.trace and figure.trace.rule_id in IN_CELLS and not figure.trace.selections():
            found[id(figure)] = figure
    return list(found.values())


def test_a_formula_that_would_not_give_the_value_is_not_written() -> None:
    numeric = [
        f
        for f in computed(made(UNMIK))
        if f.trace and f.trace.rule_id in ("sum", "share-pct", "part-at-two-rates", "per-head")
        if f.value and formula(f, [f"A{n}" for n in range(len(f.trace.figures()))])
    ]
    assert numeric
    for figure in numeric:
        assert formula(_changed(figure, 3), [f"A{n}" for n in range(50)]) == "", figure.counts


def test_words_that_look_like_a_formula_stay_words() -> None:
    document = made("UNFICYP 1974-07-25 brief")
    wild = replace(document, title="=1+1", subtitle="@SUM(A1)")
    cells = read(to_xlsx(wild))["Contents"]
    assert cells["A1"] == ReadCell("", "=1+1", "s") and cells["A2"] == ReadCell("", "@SUM(A1)", "s")


def test_the_same_document_gives_the_same_bytes() -> None:
    assert to_xlsx(made(UNMIK)) == to_xlsx(made(UNMIK))


def formats(data: bytes) -> dict[str, dict[str, str]]:
    """The number formats of the cells of each sheet by their addresses."""
    with zipfile.ZipFile(io.BytesIO(data)) as held:
        styles = ElementTree.fromstring(held.read("xl/styles.xml"))
        own = {f.get("numFmtId"): f.get("formatCode") or "" for f in styles.iter(f"{N}numFmt")}
        built = {"0": "General", "3": "#,##0", "4": "#,##0.00"}
        cells = [n.get("numFmtId") or "0" for n in styles.find(f"{N}cellXfs") or ()]
        out = {}
        for number, name in enumerate(sheets_of(UNMIK), 1):
            tree = ElementTree.fromstring(held.read(f"xl/worksheets/sheet{number}.xml"))
            ids = {c.get("r") or "": cells[int(c.get("s") or 0)] for c in tree.iter(f"{N}c")}
            out[name] = {place: own.get(n) or built[n] for place, n in ids.items()}
    return out


def test_a_whole_number_leaves_no_point_behind() -> None:
    given = formats(to_xlsx(made(UNMIK)))["Figures"]
    values = [(c.value, given[place]) for place, c in sheets_of(UNMIK)["Figures"].items() if place[0] == "B"]
    whole = [form for value, form in values if value.lstrip("-").isdigit()]
    assert len(whole) > 1_000 and not [form for form in whole if re.search(r"\.[#?]", form)]
    assert any(form == "#,##0.0###" for value, form in values if "." in value)


def test_heads_and_figures_speak_the_language_of_the_document() -> None:
    french = read(to_xlsx(peaceops.review("UNMIK", date(2018, 10, 20), payer="USA", form="brief", lang="fr")))
    heads = {c.value for cells in french.values() for place, c in cells.items() if place[1:] == "4"}
    assert "Personnel en uniforme (personnes)" in heads
    figures = french["Chiffres"]
    units, statuses = ({c.value for place, c in figures.items() if place[0] == column} for column in "CF")
    assert {"Personnes", "Dollars des États-Unis"} <= units and {"déployé", "calculé"} <= statuses
    assert not units & set(UNITS) and not statuses & set(STATUSES)
    assert "examen stratégique" in {c.value for c in figures.values()}


def test_a_sheet_prints_across_a_page_with_its_heads_on_each() -> None:
    with zipfile.ZipFile(io.BytesIO(to_xlsx(made(UNMIK)))) as held:
        pages = [held.read(n).decode() for n in held.namelist() if n.startswith("xl/worksheets/sheet")]
        book = ElementTree.fromstring(held.read("xl/workbook.xml"))
        drawings = [held.read(n).decode() for n in held.namelist() if n.startswith("xl/drawings/drawing")]
    assert all('orientation="landscape"' in p and 'fitToHeight="0"' in p and "<oddFooter>" in p for p in pages)
    titles = [d.text for d in book.iter(f"{N}definedName") if d.get("name") == "_xlnm.Print_Titles"]
    assert len(titles) == len(pages) - 1  # all but the contents
    tops = [int(row) for d in drawings for row in re.findall(r"<xdr:from>.*?<xdr:row>(\d+)", d)]
    assert tops and min(tops) > 3  # below the heads, which come again on every page
