"""An answer as bytes: a row of FORMATS for each kind, chosen by `format`, else by what the asker accepts."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from peaceops.book.reply import Reply
from peaceops.errors import refused, shown
from peaceops.web.paging import RowPart, in_pages

if TYPE_CHECKING:
    from peaceops.web.site import Site


ROWS_ALONE = ("csv", "arrow")  # formats that have the rows of an answer and nothing else


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written: for which site, the list of the JSON that is given in pages, and the part that is asked for."""

    site: Site
    rows: str
    part: RowPart


@dataclass(frozen=True, slots=True)
class Kind:
    """A format: its media type, the function that writes it, and the ending of the file that a browser keeps, and does
    not run under the address of the site."""

    media: str
    write: Callable[[Any, Writing], bytes]
    kept_as: str = ""


def jsons(answer: Any) -> Any:
    """An answer as the JSON of `--json`; a plan, which is a file, by the keys of that file."""
    if hasattr(answer, "to_dict"):
        return answer.to_dict()
    return asdict(answer) if hasattr(answer, "head") else answer


def told(answer: Any, wanted: Writing) -> dict[str, Any]:
    """The JSON of an answer as one object: a list stands in it as `rows`, with `notes`, and `page` says which of them
    these are."""
    found = jsons(answer)
    if isinstance(found, list):
        notes = [str(s) for s in answer.sentences()] if isinstance(answer, Reply) else []
        found = {"rows": found, "notes": notes}
        return in_pages(found, wanted.rows or "rows", wanted.part)
    return in_pages(found, wanted.rows, wanted.part)


def dumped(content: Any) -> bytes:
    """As JSON bytes, without blanks. Raises ValueError for what JSON has no number for."""
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=str, allow_nan=False).encode()


def _json(answer: Any, wanted: Writing) -> bytes:
    if type(answer).__name__ == "Document":
        import peaceops

        return peaceops.to_json(answer).encode()
    return dumped(told(answer, wanted))


def _csv(answer: Any, wanted: Writing) -> bytes:
    from peaceops.render.terminal import show

    into = io.StringIO()
    show(wanted.part.of(answer.to_rows()), "csv", file=into, columns=answer.heads())
    return into.getvalue().encode()


def _arrow(answer: Any, wanted: Writing) -> bytes:
    import pyarrow as pa

    table = pa.RecordBatchReader.from_stream(answer).read_all().combine_chunks()
    wanted.part.total = table.num_rows
    first, last = wanted.part.span(table.num_rows)
    into = io.BytesIO()
    with pa.ipc.new_stream(into, table.schema) as stream:
        stream.write_table(table.slice(first, last - first))
    return into.getvalue()


def _text(answer: Any, wanted: Writing) -> bytes:
    return str(answer).encode()


def _yaml(answer: Any, wanted: Writing) -> bytes:
    import peaceops

    return peaceops.plan_yaml(answer).encode()


def _checked_page(answer: Any, wanted: Writing) -> bytes:
    import peaceops

    return peaceops.checked_html(answer, book=wanted.site.book).encode()


def _claim_reviews(answer: Any, wanted: Writing) -> bytes:
    import peaceops

    return dumped(peaceops.claim_reviews(answer))


def _document(name: str) -> Callable[[Any, Writing], bytes]:
    def write(answer: Any, wanted: Writing) -> bytes:
        from peaceops.render.write import FORMATS as RENDERERS

        module, function = RENDERERS[name]
        found: str | bytes = getattr(import_module(module), function)(answer)
        return found if isinstance(found, bytes) else found.encode()

    return write


HTML = "text/html; charset=utf-8"
OFFICE = "application/vnd.openxmlformats-officedocument"
FORMATS: Mapping[str, Kind] = {
    "json": Kind("application/json", _json),
    "csv": Kind("text/csv; charset=utf-8", _csv, "csv"),
    "arrow": Kind("application/vnd.apache.arrow.stream", _arrow, "arrows"),
    "ics": Kind("text/calendar; charset=utf-8", _text, "ics"),
    "yaml": Kind("application/yaml", _yaml, "yaml"),
    "claimreview": Kind("application/ld+json", _claim_reviews),
    "checked": Kind(HTML, _checked_page, "html"),
    "html": Kind(HTML, _document("html"), "html"),
    "pdf": Kind("application/pdf", _document("pdf"), "pdf"),
    "docx": Kind(f"{OFFICE}.wordprocessingml.document", _document("docx"), "docx"),
    "xlsx": Kind(f"{OFFICE}.spreadsheetml.sheet", _document("xlsx"), "xlsx"),
    "bib": Kind("application/x-bibtex; charset=utf-8", _document("bib"), "bib"),
    "ris": Kind("application/x-research-info-systems; charset=utf-8", _document("ris"), "ris"),
    "csl": Kind("application/vnd.citationstyles.csl+json", _document("csl"), "csl.json"),
}


def file_name(answer: Any, kind: Kind, words: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The head that names the file of an answer which a browser keeps."""
    if not kind.kept_as:
        return ()
    if type(answer).__name__ == "Document":
        from peaceops.render.file_names import stem

        name = stem(answer)
    else:
        name = re.sub(r"[^A-Za-z0-9_-]+", "-", "-".join(words)).strip("-")[:80]
    return (("content-disposition", f'attachment; filename="{name}.{kind.kept_as}"'),)


def named(format_: str, offered: tuple[str, ...]) -> str:
    """The format that was named. Raises PeaceopsError for one that is not offered."""
    if format_ not in offered:
        raise refused("web-no-format", given=shown(format_), formats=", ".join(offered))
    return format_


def accepted(accept: str, offered: tuple[str, ...]) -> str | None:
    """The format that is accepted most, the first offered of those accepted alike; None where none is."""
    weights = dict(_weight(part) for part in accept.split(",") if part.strip()) if accept.strip() else {"*/*": 1.0}
    best = max(offered, key=lambda name: _accepts(weights, FORMATS[name].media))
    return best if _accepts(weights, FORMATS[best].media) > 0 else None


def _weight(part: str) -> tuple[str, float]:
    media, *told_ = (p.strip() for p in part.split(";"))
    for parameter in told_:
        if parameter.lower().startswith("q="):
            try:
                return media.lower(), min(1.0, max(0.0, float(parameter[2:])))
            except ValueError:
                return media.lower(), 0.0
    return media.lower(), 1.0


def _accepts(weights: Mapping[str, float], media: str) -> float:
    """The weight of the closest of the media ranges that hold a type."""
    own = media.partition(";")[0]
    ranges = (own, f"{own.partition('/')[0]}/*", "*/*")
    return next((weights[r] for r in ranges if r in weights), 0.0)
