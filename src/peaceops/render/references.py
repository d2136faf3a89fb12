"""The sources of a document as a list of references: BibTeX, RIS and CSL-JSON, for programs that keep references."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

from peaceops.book.tables.registers import SourcesRow
from peaceops.document.model import Document

ADDRESS = re.compile(r"https?://[^\s;,<>\"]+[^\s;,.<>\")]")
DOI = re.compile(r"10\.\d{4,9}/\S+")
LATEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}
LATEX |= {sign: f"\\{sign}" for sign in "{}&%$#_"}
BIBTEX = {"title": "title", "number": "number", "DOI": "doi", "URL": "url", "note": "note"}
AS_IT_IS = ("DOI", "URL")  # fields that LaTeX does not read as text
RIS = {"title": "TI", "number": "M1", "DOI": "DO", "URL": "UR", "note": "N1"}


def to_csl(document: Document) -> str:
    """CSL-JSON: an array of items, one a source, in the order of the document's list."""
    return json.dumps([_item(row) for row in document.sources], ensure_ascii=False, indent=1) + "\n"


def to_bibtex(document: Document) -> str:
    """BibTeX, one @misc entry a source."""
    return "\n".join(_bibtex(_item(row)) for row in document.sources)


def to_ris(document: Document) -> str:
    """RIS, one record of type DATA a source."""
    return "\n".join(_ris(_item(row)) for row in document.sources)


def _item(row: SourcesRow) -> dict[str, Any]:
    """A source as an item of CSL-JSON."""
    symbol = row.symbol or ""
    doi, address = DOI.search(symbol), ADDRESS.search(row.address)
    item: dict[str, Any] = {
        "id": row.source,
        "type": "dataset",
        "title": row.title,
        "author": [{"literal": row.publisher}],
        "publisher": row.publisher,
        "accessed": _date(row.accessed),
    }
    if row.published:
        item["issued"] = _date(row.published)
    if doi:
        item["DOI"] = doi[0]
    elif symbol:
        item["number"] = symbol
    if address:
        item["URL"] = address[0]
    else:
        item["note"] = row.address
    return item


def _date(day: date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}


def _iso(item: dict[str, Any], key: str, sign: str) -> str:
    year, month, day = item[key]["date-parts"][0]
    return f"{year}{sign}{month:02d}{sign}{day:02d}"


def _bibtex(item: dict[str, Any]) -> str:
    fields = {"author": "{" + _latex(item["publisher"]) + "}"}
    fields |= {name: item[key] if key in AS_IT_IS else _latex(item[key]) for key, name in BIBTEX.items() if key in item}
    if "issued" in item:
        fields["year"] = str(item["issued"]["date-parts"][0][0])
    fields["urldate"] = _iso(item, "accessed", "-")
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items())
    return f"@misc{{{re.sub(r'[^A-Za-z0-9_.:-]', '-', item['id'])},\n{lines}}}\n"


def _latex(text: str) -> str:
    return "".join(LATEX.get(sign, sign) for sign in " ".join(text.split()))


def _ris(item: dict[str, Any]) -> str:
    lines = [("TY", "DATA"), ("ID", item["id"]), ("AU", item["publisher"]), ("PB", item["publisher"])]
    lines += [(tag, str(item[key])) for key, tag in RIS.items() if key in item]
    if "issued" in item:
        lines += [("PY", str(item["issued"]["date-parts"][0][0])), ("DA", _iso(item, "issued", "/"))]
    lines += [("Y2", _iso(item, "accessed", "/")), ("ER", "")]
    return "".join(f"{tag}  - {' '.join(value.split())}\n" for tag, value in lines)
