"""The columns of a corpus: documents as they come in, statements and problems as they go out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import pyarrow as pa


@dataclass(frozen=True, slots=True)
class CorpusDocument:
    """A document of a corpus. `content`: the bytes of a text or page as they stand in the file; `kind`: text, html, or
    json for a line that holds a document and is opened only if the sieve keeps it; `place`: file and row, or byte; the
    rest "" where not given."""

    place: str
    kind: str
    content: bytes
    id: str = ""
    charset: str = ""
    url: str = ""
    title: str = ""
    published: str = ""


DOCUMENTS = pa.schema(
    [(f.name, pa.large_binary() if f.name == "content" else pa.string()) for f in fields(CorpusDocument)]
)
OFFICIAL = pa.struct(
    [("value", pa.float64())]
    + [(name, pa.string()) for name in ("value_text", "unit", "period", "status", "source", "document")]
)
# `start` and `end` count characters of the text, or of the main text of the page. A value that is no number (a date)
# stands in `value_text`. `published`: the day by which the statement was judged.
CLAIMS = pa.schema(
    [(name, pa.string()) for name in ("id", "place", "url", "title", "published", "quote")]
    + [("start", pa.int64()), ("end", pa.int64())]
    + [(name, pa.string()) for name in ("kind", "mission", "actor")]
    + [("value", pa.float64()), ("value_max", pa.float64())]
    + [(name, pa.string()) for name in ("value_text", "unit", "hedge", "as_of", "verdict", "explanation")]
    + [("official", pa.list_(OFFICIAL))]
)
ABOUT = ("id", "url", "title", "published")
COLUMNS_OF_ROWS = (*ABOUT, "text", "html")  # of Parquet and JSONL files


def as_batch(rows: Sequence[CorpusDocument]) -> pa.RecordBatch:
    """Documents as a batch, a row a document."""
    columns = [pa.array([getattr(row, f.name) for row in rows], f.type) for f in DOCUMENTS]
    return pa.RecordBatch.from_arrays(columns, schema=DOCUMENTS)


def from_batch(batch: pa.RecordBatch) -> list[CorpusDocument]:
    """The documents of a batch, in its order."""
    return [CorpusDocument(**row) for row in batch.to_pylist()]
