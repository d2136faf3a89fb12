"""Crawls as others make them: web archives, Parquet and JSONL with the same articles, and files that are broken."""

from __future__ import annotations

import gzip
import io
import json
from pathlib import Path

import pyarrow as pa
from fastwarc.warc import WarcRecord, WarcRecordType
from pyarrow import parquet

from claims.reading.files import page

SAYS = (  # what the sample articles say, one a kind of article
    ("There are 30,000 peacekeepers in UNIFIL, the paper says, and nobody counted them again since.", "2018-03-17"),
    ("There are 500 peacekeepers in UNMIK today, a number that has been printed again and again.", "2016-03-02"),
    ("Banks fell on Tuesday after ministers met farmers in the capital to talk about the harvest.", "2018-10-01"),
)


def rows(count: int, start: int = 0) -> list[dict[str, str]]:
    """Articles with text, title, day and address; a third of them says nothing about peace operations."""
    out = []
    for n in range(start, start + count):
        text, day = SAYS[n % len(SAYS)]
        about = {"id": f"a{n}", "published": day, "url": f"https://www.host{n % 4}.example/{n}", "title": f"Title {n}"}
        out.append(about | {"text": f"Paragraph {n}.\n\n{text}"})
    return out


def jsonl(path: Path, articles: list[dict[str, str]]) -> Path:
    """Articles as lines, packed where the name says so."""
    lines = "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles).encode()
    path.write_bytes(gzip.compress(lines) if path.suffix == ".gz" else lines)
    return path


def table(path: Path, articles: list[dict[str, str]], group: int = 1_000) -> Path:
    """Articles as Parquet."""
    parquet.write_table(pa.Table.from_pylist(articles), path, row_group_size=group)
    return path


def as_page(article: dict[str, str]) -> bytes:
    """An article as a page of the web."""
    return page(article["published"], tuple(article["text"].split("\n\n")) + (article["text"],) * 2)


def warc(path: Path, pages: list[tuple[str, bytes, str]], status: str = "200 OK") -> Path:
    """Pages (address, bytes, media type) as a web archive, packed record by record where the name says so."""
    out = io.BytesIO()
    info = WarcRecord()
    info.init_headers(WarcRecordType.warcinfo)
    records = [_record(info, b"software: test")]
    for number, (address, body, kind) in enumerate(pages):
        record = WarcRecord()
        record.init_headers(WarcRecordType.response)
        record.headers["WARC-Target-URI"] = address
        record.headers["Content-Type"] = "application/http; msgtype=response"
        record.headers["WARC-Record-ID"] = f"<urn:uuid:00000000-0000-0000-0000-{number:012d}>"
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode()
        records.append(_record(record, head + body))
    for record in records:
        out.write(gzip.compress(record) if path.suffix == ".gz" else record)
    path.write_bytes(out.getvalue())
    return path


def _record(record: WarcRecord, content: bytes) -> bytes:
    record.set_bytes_content(content)
    out = io.BytesIO()
    record.write(out)
    return out.getvalue()
