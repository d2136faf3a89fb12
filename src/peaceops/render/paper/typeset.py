"""A document as PDF: set by Typst from one style (`report.typ`) and the data of the document, tagged as PDF/UA-1."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any

from peaceops.document.model import Document
from peaceops.render.charts.framed import size_of
from peaceops.render.paper.compose import set_document
from peaceops.render.paper.fonts import SANS, typeset
from peaceops.render.paper.footnotes import Cited
from peaceops.render.paper.pages import AnnexLine, Grid, Heading, ItemList, Paper, Para, Part, Plate, SetApart, Tiles
from peaceops.render.paper.runs import Runs
from peaceops.render.paper.standalone import SIZE, alone

ADDRESS = re.compile(r"(https?://[^\s\[\]]*[^\s\[\].,;:)])")
PICTURE = 0.62  # of the width of a page, at most
ACROSS_MM = 170
TALLEST_MM = 60
LEAST_LETTERS_MM = 1.75  # of the letters of a drawing, 5 points: a tall one is not made smaller than that


def to_pdf(document: Document) -> bytes:
    """The document as a PDF. The same document gives the same bytes. Raises ValueError as `set_document` does."""
    pdf: bytes = typeset(_files(set_document(document)), pdf_standards=["ua-1"], timestamp=0)
    return pdf


def _files(paper: Paper) -> dict[str, bytes]:
    """What Typst reads: the style, the data, the drawings."""
    drawings: dict[str, bytes] = {}
    parts = [_part(p, drawings) for p in paper.parts]
    data = {
        **{k: getattr(paper, k) for k in ("title", "subtitle", "lang", "brief", "facts", "notes", "how")},
        "said": paper.said | {"heads": paper.heads},
        "parts": parts,
        "lines": [_line(x) for x in paper.lines],
        "sources": [(n, _addressed(text)) for n, _, text in paper.sources],
    }
    style = files("peaceops.render.paper").joinpath("report.typ").read_bytes()
    return {"main.typ": style, "data.json": json.dumps(data, ensure_ascii=False).encode(), **drawings}


def _line(line: AnnexLine) -> tuple[str | list[tuple[str, str]], ...]:
    return (line.key, line.value, line.marks, line.counts, line.period, line.status, _addressed(line.origin))


def _addressed(text: str) -> list[tuple[str, str]]:
    """A text in pieces, each with the address that it is, "" for other words."""
    pieces = ADDRESS.split(text)  # every second one is an address
    return [(piece, piece if n % 2 else "") for n, piece in enumerate(pieces) if piece]


def _runs(runs: Runs) -> list[tuple[str, str, str, str]]:
    return [(r.text, r.kind, r.to, r.marks) for r in runs]


def _part(part: Part, drawings: dict[str, bytes]) -> dict[str, Any]:
    match part:
        case Heading():
            return {"type": "heading"} | {k: getattr(part, k) for k in ("depth", "number", "title", "anchor", "breaks")}
        case Para():
            about = {k: getattr(part, k) for k in ("kind", "number", "label", "anchor")} | _noted(part.foot)
            return {"type": "para", "runs": _runs(part.runs)} | about
        case ItemList():
            return {"type": "points", "items": [_part(p, drawings) for p in part.items]}
        case Tiles():
            return {"type": "tiles", "items": [(_runs(v), _runs(t)) for v, t in part.items]}
        case SetApart():
            return {"type": "box", "label": part.label, "inside": [_part(p, drawings) for p in part.inside]}
        case Grid():
            return _grid(part)
        case Plate():
            return _picture(part, drawings)


def _noted(foot: Cited) -> dict[str, Any]:
    return {"foot": foot.note, "earlier": [[(str(n), anchor) for n, anchor in ends] for ends in foot.anchors()]}


def _grid(grid: Grid) -> dict[str, Any]:
    return {
        "type": "grid",
        **{k: getattr(grid, k) for k in ("anchor", "label", "totals", "scale", "whole")},
        **_noted(grid.foot),
        "caption": _runs(grid.caption),
        "heads": [{"text": h.text, "number": h.number, "share": h.share} for h in grid.heads],
        "rows": [[_runs(cell) for cell in row] for row in grid.rows],
        "under": [_runs(line) for line in grid.under],
    }


def _picture(picture: Plate, drawings: dict[str, bytes]) -> dict[str, Any]:
    file = f"{picture.anchor}.svg"
    drawings[file] = alone(picture.svg, SANS).encode()
    signs = []
    for n, (name, sign) in enumerate(picture.legend):
        drawings[f"{picture.anchor}-{n}.svg"] = alone(sign, SANS).encode()
        signs.append((name, f"{picture.anchor}-{n}.svg", name))
    return {
        "type": "picture",
        **{k: getattr(picture, k) for k in ("anchor", "label", "unit", "alt")},
        **_noted(picture.foot),
        "title": _runs(picture.title),
        "legend": signs,
        "file": file,
        "width": _width(picture.svg),
        "under": [_runs(line) for line in picture.under],
    }


def _width(svg: str) -> float:
    """The part of the width of a page that a picture takes: less where it would be too tall, unless its letters could
    then not be read."""
    wide, high = size_of(svg)
    by_height = TALLEST_MM * wide / (high * ACROSS_MM)
    by_letters = LEAST_LETTERS_MM / SIZE * wide / ACROSS_MM
    return min(PICTURE, max(by_height, by_letters))
