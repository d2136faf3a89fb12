"""The documents of a piece as Arrow batches, and what in the file could not be read: never an end of the run."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import pyarrow as pa
from pyarrow import parquet

from peaceops.claims.corpus.arrow_columns import ABOUT, COLUMNS_OF_ROWS, CorpusDocument, as_batch
from peaceops.claims.corpus.pieces import Piece
from peaceops.claims.reading.web_page import MOST_PAGE_BYTES
from peaceops.errors import escaped
from peaceops.words.catalogue import Said, said

BATCH_ROWS = 1_024
BATCH_BYTES = 16_000_000
LONGEST_LINE = 20_000_000
PAGES = ("text/html", "application/xhtml+xml")
PLAIN = "text/plain"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a document or with the rest of a file, as a message; where."""

    place: str
    why: Said


def batches_of(piece: Piece) -> Iterator[pa.RecordBatch | Problem]:
    """The documents of a piece in its order, in batches of at most 1,024 rows or about 16 MB, and problems between."""
    read = {"warc": _of_warc, "parquet": _of_parquet, "jsonl": _of_lines, "packed_jsonl": _of_packed_lines}[piece.kind]
    rows: list[CorpusDocument] = []
    held = 0
    try:
        for row in read(piece):
            if isinstance(row, Problem):
                yield row
                continue
            rows.append(row)
            held += len(row.content)
            if len(rows) >= BATCH_ROWS or held >= BATCH_BYTES:
                yield as_batch(rows)
                rows, held = [], 0
    except Exception as error:  # a file from elsewhere breaks its reader in whatever way
        if rows:
            yield as_batch(rows)
        yield Problem(piece.file, said("corpus-broken-file", why=_why(error)))
        return
    if rows:
        yield as_batch(rows)


def _why(error: Exception) -> str:
    """What a reader says, on one line and short; its kind where it says nothing."""
    return escaped(" ".join(str(error).split())[:160]) or type(error).__name__


def _of_lines(piece: Piece) -> Iterator[CorpusDocument | Problem]:
    """Lines that begin within the piece: its first is the one after the first line end from the byte before it on."""
    with open(piece.file, "rb") as file:
        end = piece.size if piece.last < 0 else piece.last
        if piece.first:
            file.seek(piece.first - 1)
            _skip(file)
        yield from _lines(piece.file, file, file.tell(), end)


def _of_packed_lines(piece: Piece) -> Iterator[CorpusDocument | Problem]:
    with gzip.open(piece.file, "rb") as file:
        yield from _lines(piece.file, file, 0, None)  # type: ignore[arg-type]


def _lines(name: str, file: BinaryIO, at: int, end: int | None) -> Iterator[CorpusDocument | Problem]:
    while end is None or at < end:
        line = file.readline(LONGEST_LINE + 1)
        if not line:
            return
        place, at = f"{name}:{at}", at + len(line)
        if len(line) > LONGEST_LINE:
            at += _skip(file)
            yield Problem(place, said("corpus-long-line", most=LONGEST_LINE))
        elif not line.isspace():
            yield CorpusDocument(place, "json", line)


def _skip(file: BinaryIO) -> int:
    """Read to the end of the line, a little at a time; the bytes that it took."""
    taken = 0
    while piece := file.readline(1_000_000):
        taken += len(piece)
        if piece.endswith(b"\n"):
            break
    return taken


def _of_parquet(piece: Piece) -> Iterator[CorpusDocument | Problem]:
    with parquet.ParquetFile(piece.file) as file:
        known = [name for name in COLUMNS_OF_ROWS if name in file.schema_arrow.names]
        if not {"text", "html"} & set(known):
            yield Problem(piece.file, said("corpus-without-text", columns=", ".join(file.schema_arrow.names)[:160]))
            return
        groups = None if piece.last < 0 else list(range(piece.first, piece.last + 1))
        before = sum(file.metadata.row_group(n).num_rows for n in range(piece.first)) if groups else 0
        for batch in file.iter_batches(batch_size=256, row_groups=groups, columns=known):
            for number, row in enumerate(batch.to_pylist(), before):
                yield _of_row(row, f"{piece.file}:{number}")
            before += batch.num_rows


def _of_row(row: Mapping[str, object], place: str) -> CorpusDocument | Problem:
    """A row of a table as a document: its text, or its page where it has none."""
    content, kind = row.get("text"), "text"
    if not content:
        content, kind = row.get("html"), "html"
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    if not isinstance(content, bytes | type(None)):
        return Problem(place, said("corpus-no-text"))
    about = {name: "" if row.get(name) is None else str(row[name]) for name in ABOUT}
    return CorpusDocument(place, kind, content or b"", charset="utf-8", **about)


def _of_warc(piece: Piece) -> Iterator[CorpusDocument | Problem]:
    """Pages and plain texts that a crawl got with status 200, and texts that were made from pages (WET)."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    kinds = WarcRecordType.response | WarcRecordType.conversion | WarcRecordType.resource
    if piece.size == 0:
        return
    met = False
    for record in ArchiveIterator(piece.file, record_types=kinds, auto_decode="all", fsspec_args=False):
        met = True
        if row := _of_record(record, f"{piece.file}:{record.stream_pos}"):
            yield row
    if not met:
        yield Problem(piece.file, said("corpus-no-records"))


def _of_record(record: Any, place: str) -> CorpusDocument | Problem | None:
    """A record as a document; None for a picture, a redirect and the like."""
    kind, charset = record.http_content_type, record.http_charset
    if record.is_http:
        if record.http_headers is None or record.http_headers.status_code != 200:
            return None
    else:
        kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind not in (*PAGES, PLAIN):
        return None
    try:
        content = record.reader.read(MOST_PAGE_BYTES + 1)
    except (OSError, ValueError, EOFError, zlib.error) as error:
        return Problem(place, said("corpus-broken-record", why=_why(error)))
    address = record.headers.get("WARC-Target-URI") or ""
    form = "text" if kind == PLAIN else "html"
    return CorpusDocument(place, form, bytes(content), record.record_id or place, charset or "", address)
