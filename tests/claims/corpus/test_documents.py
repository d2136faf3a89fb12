"""A crawl's files as batches of documents; what is broken is told and the rest is read."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from claims.corpus.crawl import as_page, jsonl, rows, table, warc
from peaceops.claims.corpus import documents, pieces
from peaceops.claims.corpus.documents import Problem, batches_of
from peaceops.claims.corpus.pieces import Piece, piece_from, pieces_of
from peaceops.errors import PeaceopsError


def read(path: Path) -> tuple[list[dict[str, object]], list[str]]:
    """The documents of a file, and the problems met."""
    found: list[dict[str, object]] = []
    problems = []
    for piece in pieces_of([str(path)]):
        for batch in batches_of(piece):
            if isinstance(batch, Problem):
                problems.append(str(batch.why))
            else:
                found += batch.to_pylist()
    return found, problems


def test_every_line_is_in_one_piece_wherever_the_cuts_fall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = jsonl(tmp_path / "a.jsonl", rows(40))
    for size in (1, 7, 100, 333, 5_000, 10**9):
        monkeypatch.setattr(pieces, "PIECE_BYTES", size)
        found, problems = read(path)
        assert [json.loads(row["content"])["id"] for row in found] == [f"a{n}" for n in range(40)]  # type: ignore[arg-type]
        assert problems == []


def test_places_are_where_a_line_begins(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", rows(3))
    content = path.read_bytes()
    for row in read(path)[0]:
        at = int(str(row["place"]).rpartition(":")[2])
        assert content[at:].startswith(row["content"])  # type: ignore[arg-type]


def test_packed_lines_parquet_and_archives_hold_the_same(tmp_path: Path) -> None:
    articles = rows(25)
    packed = read(jsonl(tmp_path / "a.jsonl.gz", articles))[0]
    assert [json.loads(row["content"])["text"] for row in packed] == [a["text"] for a in articles]  # type: ignore[arg-type]
    in_table = read(table(tmp_path / "a.parquet", articles, group=10))[0]
    assert [(r["id"], r["content"].decode(), r["published"]) for r in in_table] == [  # type: ignore[attr-defined]
        (a["id"], a["text"], a["published"]) for a in articles
    ]
    assert [r["place"] for r in in_table] == [f"{tmp_path / 'a.parquet'}:{n}" for n in range(25)]
    for name in ("a.warc", "a.warc.gz"):
        pages = [(a["url"], as_page(a), "text/html; charset=utf-8") for a in articles]
        found, problems = read(warc(tmp_path / name, pages))
        assert [(r["url"], r["content"], r["charset"], r["kind"]) for r in found] == [
            (a["url"], as_page(a), "utf-8", "html") for a in articles
        ]
        assert len({r["id"] for r in found}) == 25 and problems == []


def test_of_an_archive_pages_and_texts_are_read_and_nothing_else(tmp_path: Path) -> None:
    kinds = (("text/html", b"<p>x"), ("image/png", b"\x89PNG"), ("text/plain", b"x"))
    pages = [(f"http://a/{n}", body, kind) for n, (kind, body) in enumerate(kinds, 1)]
    assert [r["url"] for r in read(warc(tmp_path / "a.warc.gz", pages))[0]] == ["http://a/1", "http://a/3"]
    assert read(warc(tmp_path / "b.warc.gz", pages, "404 Not Found"))[0] == []


def test_tables_of_other_types_are_read_as_far_as_they_hold_text(tmp_path: Path) -> None:
    import datetime as dt

    path = tmp_path / "a.parquet"
    columns = {
        "id": [1, 2, None],
        "html": pa.array([b"<p>x", None, b"y"]),
        "published": [dt.datetime(2018, 1, 2, 3), None, None],
    }
    parquet.write_table(pa.table(columns), path)
    found, problems = read(path)
    assert [(r["id"], r["content"], r["published"]) for r in found] == [
        ("1", b"<p>x", "2018-01-02 03:00:00"),
        ("2", b"", ""),
        ("", b"y", ""),
    ]
    assert problems == []
    parquet.write_table(pa.table({"text": [1, 2]}), path)
    assert read(path)[1] == ["a text or page that is no text"] * 2
    parquet.write_table(pa.table({"body": ["x"]}), path)
    assert read(path)[1] == ["no column text or html; found body"]


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz", "a.parquet", "a.jsonl.gz"])
@pytest.mark.parametrize("content", [b"", b"nonsense", b"\x1f\x8b\x08\0broken", b"\0" * 5_000, b"PAR1PAR1"])
def test_a_file_that_is_none_is_a_problem_or_holds_nothing(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    found, problems = read(path)
    assert found == [] or name == "a.jsonl.gz"
    assert len(problems) == 1 or not content


def test_what_is_whole_of_a_file_that_is_cut_is_read(tmp_path: Path) -> None:
    whole = jsonl(tmp_path / "a.jsonl.gz", rows(3_000))
    whole.write_bytes(whole.read_bytes()[:-2_000])
    found, problems = read(whole)
    assert 1_000 < len(found) < 3_000
    assert [p.startswith("the rest of the file cannot be read (Compressed file ended before") for p in problems] == [
        True
    ]
    pages = [(a["url"], as_page(a), "text/html") for a in rows(30)]
    archive = warc(tmp_path / "a.warc.gz", pages)
    archive.write_bytes(archive.read_bytes()[:-700])
    found, problems = read(archive)
    assert 20 <= len(found) <= 30
    assert len(problems) <= 1


def test_a_line_without_end_is_left_and_the_next_one_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "LONGEST_LINE", 1_000)
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "a"}\n' + b"x" * 3_000_000 + b'\n{"text": "b"}\n' + b"y" * 3_000)
    found, problems = read(path)
    assert [r["content"] for r in found] == [b'{"text": "a"}\n', b'{"text": "b"}\n']
    assert problems == ["a line of more than 1,000 bytes"] * 2


def test_a_piece_is_named_by_its_file_as_it_is_now(tmp_path: Path) -> None:
    path = jsonl(tmp_path / "a.jsonl", rows(3))
    first = pieces_of([str(path)])[0]
    assert piece_from(first.to_json()) == first
    assert first.name == pieces_of([str(tmp_path / "*.jsonl")])[0].name
    jsonl(path, rows(4))
    assert pieces_of([str(path)])[0].name != first.name
    assert len({Piece("a", "jsonl", 9, 9, a, b).name for a in range(3) for b in range(3)}) == 9


def test_packed_files_are_read_to_the_end_over_several_members(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"text": "a"}\n') + gzip.compress(b'{"text": "b"}\n'))
    assert len(read(path)[0]) == 2


def test_patterns_that_name_nothing_or_something_else_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PeaceopsError, match="no file has a name like"):
        pieces_of([str(tmp_path / "*.warc.gz")])
    (tmp_path / "a.txt").write_text("x")
    with pytest.raises(PeaceopsError, match="expected a file of a corpus"):
        pieces_of([str(tmp_path / "*")])
