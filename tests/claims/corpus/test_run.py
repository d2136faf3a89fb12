"""A corpus checked: found as one text is, counted once, going on after a kill, and summed up."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

import peaceops
from claims.corpus.crawl import SAYS, as_page, jsonl, rows, table, warc
from peaceops.claims.corpus import batch
from peaceops.claims.corpus.arrow_columns import CorpusDocument, as_batch
from peaceops.claims.corpus.batch import check_batch, checker
from peaceops.errors import PeaceopsError

COLUMNS = ("id", "published", "quote", "start", "end", "kind", "mission", "value", "unit", "verdict", "explanation")


def crawl(folder: Path, files: int = 4, each: int = 30) -> str:
    """Files of articles, and the pattern that names them."""
    folder.mkdir()
    for n in range(files):
        jsonl(folder / f"{n}.jsonl", rows(each, n * each))
    return str(folder / "*.jsonl")


def claims(folder: Path) -> list[dict[str, Any]]:
    """All statements of a folder of results."""
    parts = sorted((folder / "claims").glob("*.parquet"))
    return [row for path in parts for row in parquet.read_table(path).to_pylist()]


def parts(folder: Path) -> dict[str, bytes]:
    """The parts of a folder of results, byte by byte."""
    return {path.name: path.read_bytes() for path in (folder / "claims").iterdir()}


def test_a_corpus_finds_what_each_text_alone_gives(tmp_path: Path) -> None:
    run = peaceops.check_corpus([crawl(tmp_path / "in")], tmp_path / "out", processes=2)
    found = Counter(tuple(row[c] for c in COLUMNS) for row in claims(tmp_path / "out"))
    alone: Counter[tuple[Any, ...]] = Counter()
    for article in rows(120):
        for claim in peaceops.check(article["text"], article["published"]):
            told = claim.to_dict() | {"id": article["id"], "published": article["published"]}
            alone[tuple(told[c] for c in COLUMNS)] += 1
    assert found == alone
    assert run.tally.documents == 120 and run.tally.kept == 80 and run.tally.claims == 80


def test_the_same_articles_give_the_same_in_every_kind_of_file(tmp_path: Path) -> None:
    articles = rows(12)
    as_pages = [{k: v for k, v in a.items() if k != "text"} | {"html": as_page(a).decode()} for a in articles]
    jsonl(tmp_path / "t.jsonl", articles)
    jsonl(tmp_path / "p.jsonl.gz", as_pages)
    table(tmp_path / "t.parquet", articles, group=5)
    table(tmp_path / "p.parquet", as_pages)
    warc(tmp_path / "w.warc.gz", [(a["url"], as_page(a), "text/html") for a in articles])
    found = {}
    for name in ("t.jsonl", "p.jsonl.gz", "t.parquet", "p.parquet", "w.warc.gz"):
        peaceops.check_corpus([str(tmp_path / name)], tmp_path / f"out-{name}", processes=1)
        columns = ("url", "published", "quote", "verdict", "mission", "value")
        found[name] = sorted(tuple(row[c] for c in columns) for row in claims(tmp_path / f"out-{name}"))
    assert found["t.jsonl"] == found["t.parquet"]
    assert found["p.jsonl.gz"] == found["p.parquet"] == found["w.warc.gz"]
    assert {row[2] for row in found["t.jsonl"]} == {row[2] for row in found["w.warc.gz"]}


def test_a_run_that_is_killed_goes_on_and_nothing_is_lost_or_doubled(tmp_path: Path) -> None:
    pattern = crawl(tmp_path / "in", files=6, each=200)
    command = [sys.executable, "-m", "peaceops", "check", "--corpus", pattern, "--processes", "1", "--out"]
    kills = 0
    for wanted in (1, 3):
        running = subprocess.Popen(
            [*command, str(tmp_path / "killed")],
            stderr=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            start_new_session=True,
        )
        while running.poll() is None and len(list((tmp_path / "killed").glob("claims/*.parquet"))) < wanted:
            pass
        if running.poll() is None:
            kills += 1
            os.killpg(running.pid, signal.SIGKILL)
        running.wait()
    assert kills
    last = subprocess.run([*command, str(tmp_path / "killed"), "--json"], capture_output=True, text=True, check=True)
    assert "going on: " in last.stderr
    whole = peaceops.check_corpus([pattern], tmp_path / "whole", processes=1)
    assert parts(tmp_path / "killed") == parts(tmp_path / "whole")
    assert json.loads(last.stdout) == whole.to_dict() | {"folder": str(tmp_path / "killed")}
    assert [p.name for p in (tmp_path / "killed" / "claims").iterdir() if p.name.startswith(".")] == []


def test_a_run_that_is_done_makes_nothing_again(tmp_path: Path) -> None:
    pattern = crawl(tmp_path / "in")
    peaceops.check_corpus([pattern], tmp_path / "out", processes=1)
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "out" / "claims").iterdir()}
    again = peaceops.check_corpus([pattern], tmp_path / "out", processes=1)
    assert (again.made, again.parts, again.tally.documents) == (0, 4, 120)
    assert before == {p: p.stat().st_mtime_ns for p in (tmp_path / "out" / "claims").iterdir()}


def test_a_part_that_is_no_part_is_made_again(tmp_path: Path) -> None:
    pattern = crawl(tmp_path / "in")
    peaceops.check_corpus([pattern], tmp_path / "out", processes=1)
    good = parts(tmp_path / "out")
    damaged = sorted((tmp_path / "out" / "claims").iterdir())[0]
    damaged.write_bytes(damaged.read_bytes()[:-20])
    assert peaceops.check_corpus([pattern], tmp_path / "out", processes=1).made == 1
    assert parts(tmp_path / "out") == good


def test_new_files_are_added_and_changed_ones_refused(tmp_path: Path) -> None:
    pattern = crawl(tmp_path / "in", files=1)
    peaceops.check_corpus([pattern], tmp_path / "out", processes=1)
    jsonl(tmp_path / "in" / "9.jsonl", rows(5, 900))
    assert peaceops.check_corpus([pattern], tmp_path / "out", processes=1).made == 1
    jsonl(tmp_path / "in" / "0.jsonl", rows(5, 800))
    with pytest.raises(PeaceopsError, match="holds results of other files or of another database"):
        peaceops.check_corpus([pattern], tmp_path / "out", processes=1)


def test_the_summary_counts_which_wrong_figures_are_repeated_most_since_when_and_by_whom(tmp_path: Path) -> None:
    run = peaceops.check_corpus([crawl(tmp_path / "in", files=2, each=31)], tmp_path / "out", processes=1)
    first, second = run.to_rows()
    assert (first["mission"], first["value"], first["documents"], first["hosts"]) == ("UNIFIL", 30000, 21, 4)
    assert (first["since"], first["last"], first["first_host"]) == (SAYS[0][1], SAYS[0][1], "host0.example")
    assert first["some_hosts"] == ["host0.example", "host1.example", "host2.example", "host3.example"]
    assert (second["mission"], second["value"], second["documents"]) == ("UNMIK", 500, 21)
    written = json.loads((tmp_path / "out" / "summary.json").read_text())
    assert written == run.to_dict() | {"folder": "out"}


def test_broken_documents_are_counted_and_the_rest_is_checked(tmp_path: Path) -> None:
    good = json.dumps(rows(1)[0])
    lines = [
        good,
        "UNMIK, but no JSON",
        '["UNMIK"]',
        '{"id": 7, "text": {"UNMIK": 1}}',
        '{"id": "deep UNMIK", "html": ' + json.dumps("<div>" * 100_000) + "}",
        '{"id": "UNMIK", "text": "' + "x" * 2_000_001 + '"}',
        "[" * 100_000 + "UNMIK",
        '{"id": "half \\ud800", "text": "There are 30,000 peacekeepers in UNIFIL \\ud800", "published": "soon"}',
        good,
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    (tmp_path / "b.warc.gz").write_bytes(b"\x1f\x8b\x08broken")
    run = peaceops.check_corpus([str(tmp_path / "*.*")], tmp_path / "out", processes=1)
    assert run.tally.documents == 9
    why = [json.loads(line)["why"] for line in (tmp_path / "out" / "unread.jsonl").read_text().splitlines()]
    assert len(why) == len(run.tally.unread) == 7
    assert why.count("a line that is no JSON object") == 3
    assert [row["id"] for row in claims(tmp_path / "out")] == ["a0", "half ?", "a0"]


def test_a_document_that_takes_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    def for_ever(*words: object) -> object:
        while True:
            pass

    monkeypatch.setattr(batch, "check", for_ever)
    monkeypatch.setattr(batch, "MOST_SECONDS", 1)
    own = checker()
    made = as_batch([CorpusDocument("p", "text", b"UNMIK", "x")])
    outcome = check_batch(made, own)
    assert [u.why for u in outcome.unread] == ["a file that takes more than 1 seconds to read"]


def test_a_worker_that_is_ended_costs_its_piece_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = crawl(tmp_path / "in", files=3)
    (tmp_path / "in" / "1.jsonl").write_text('{"id": "' + "x" * 10 + '", "text": "UNMIK"}\n' * 3)
    killer = tmp_path / "sitecustomize.py"
    killer.write_text(
        "import os\nfrom peaceops.claims.corpus import part_files as parts\nown = parts.batches_of\n"
        "def ending(piece):\n    if piece.file.endswith('1.jsonl'):\n        os._exit(9)\n    return own(piece)\n"
        "parts.batches_of = ending\n"
    )
    path = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])
    monkeypatch.setenv("PYTHONPATH", path)
    run = peaceops.check_corpus([pattern], tmp_path / "out", processes=2)
    assert run.tally.documents == 60
    assert [u.why for u in run.tally.unread] == ["a part of the file that ends every process that reads it"]


def test_wrong_use_is_told_in_one_sentence(tmp_path: Path) -> None:
    pattern = crawl(tmp_path / "in", files=1)
    for words, sentence in (
        (["--corpus", pattern], "expected --out DIR"),
        (["--corpus", pattern, "--out", str(tmp_path / "o"), "a.txt"], "both a corpus and 'a.txt' are given"),
        (["--corpus", str(tmp_path / "none*"), "--out", str(tmp_path / "o")], "no file has a name like"),
        ([], "nothing is given to be checked"),
    ):
        run = subprocess.run([sys.executable, "-m", "peaceops", "check", *words], capture_output=True, text=True)
        assert run.returncode == 2 and sentence in run.stderr and run.stderr.count("\n") == 1
