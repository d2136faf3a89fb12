"""The same corpus on processes, on Daft's own runner and on Daft over Ray: the same bytes.

Daft and Ray need an older pyarrow than the core has, so they have an environment of their own: `python3 bootstrap.py
scale` makes it, `.ci/run` does so before the tests, and where it is not these tests skip."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import peaceops
from claims.corpus.crawl import jsonl, rows, table
from peaceops.claims.corpus import engines
from peaceops.errors import PeaceopsError

ROOT = Path(__file__).resolve().parents[3]
PYTHON = Path(os.environ.get("PEACEOPS_SCALE_PYTHON") or ROOT / ".venv-scale" / "bin" / "python")
SCRIPT = Path(__file__).with_name("scaled.py")
needs_scale = pytest.mark.skipif(
    not PYTHON.exists(), reason="needs Daft and Ray: python3 bootstrap.py scale makes their environment, .venv-scale"
)


def crawl(folder: Path) -> str:
    """Five pieces: lines in three files, and a table of two row groups."""
    folder.mkdir()
    for n in range(3):
        jsonl(folder / f"{n}.jsonl", rows(40, 40 * n))
    table(folder / "t.parquet", rows(30, 200), group=15)
    return str(folder / "*.*")


def run(engine: str, folder: Path, pattern: str) -> dict[str, Any]:
    """The summary of a run in the environment of Daft and Ray."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "RAY_DEDUP_LOGS": "0"}
    words = [str(PYTHON), str(SCRIPT), engine, str(folder), pattern]
    done = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def parts(folder: Path) -> dict[str, bytes]:
    """Its parts, byte by byte."""
    return {path.name: path.read_bytes() for path in (folder / "claims").iterdir()}


@needs_scale
@pytest.mark.parametrize(("engine", "nodes"), [("daft", 1), ("ray", 2)])
def test_every_engine_gives_the_same_bytes(tmp_path: Path, engine: str, nodes: int) -> None:
    pattern = crawl(tmp_path / "in")
    here = run("local", tmp_path / "local", pattern)
    there = run(engine, tmp_path / engine, pattern)
    assert (there.pop("nodes"), here.pop("nodes")) == (nodes, 1)
    assert there == here | {"folder": str(tmp_path / engine)}
    assert here["parts"] == 5 and here["claims"] == 100
    assert parts(tmp_path / engine) == parts(tmp_path / "local")
    assert (tmp_path / engine / "summary.json").read_text() == (
        tmp_path / "local" / "summary.json"
    ).read_text().replace('"folder": "local"', f'"folder": "{engine}"')


@needs_scale
def test_what_one_engine_began_another_ends(tmp_path: Path) -> None:
    pattern = crawl(tmp_path / "in")
    whole = run("local", tmp_path / "local", pattern)
    run("local", tmp_path / "both", pattern)
    kept = sorted((tmp_path / "both" / "claims").iterdir())
    for path in kept[:3]:
        path.unlink()
    assert run("daft", tmp_path / "both", pattern) == whole | {"folder": str(tmp_path / "both")}
    assert parts(tmp_path / "both") == parts(tmp_path / "local")


@pytest.mark.parametrize("engine", ["daft", "ray"])
def test_an_engine_that_is_not_installed_is_told_with_how_to_get_it(
    tmp_path: Path, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "daft", None)
    pattern = str(jsonl(tmp_path / "a.jsonl", rows(3)))
    with pytest.raises(PeaceopsError, match=rf"the engine {engine} is not installed.*peaceops\[scale\]"):
        peaceops.check_corpus([pattern], tmp_path / "out", engine=engine)


def test_an_unknown_engine_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(PeaceopsError, match="unknown engine 'spark': expected one of local, daft, ray"):
        peaceops.check_corpus([str(tmp_path)], tmp_path / "out", engine="spark")
    assert not (tmp_path / "out").exists()
    assert engines.ENGINES == ("local", "daft", "ray")
