"""The worked notebook and its sister in R: what they ask is answered, and as the text around it says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

import peaceops
from peaceops.words.language import SPACE

DOCS = Path(__file__).resolve().parent.parent / "docs"
R_SCRIPT = DOCS / "notebook.R"
QUESTIONS = re.findall(r'^ask\("(.*?)"\)', R_SCRIPT.read_text(encoding="utf-8"), re.S | re.M)
ANSWERS: tuple[list[tuple[Any, ...]], ...] = (  # the first rows of each question in R
    [(date(2018, 1, 31), 18, 3, "un-monthly"), (date(2018, 2, 28), 17, 3, "un-monthly")],
    [("BGD", 6711, 317), ("RWA", 6378, 585), ("ETH", 6297, 708)],
    [("IND", 157)],
    [("UNFICYP", 2723, "extend", date(2024, 1, 30), date(2025, 1, 31))],
    [(1_332_411_300,)],
    [(193, 1_332_411_300)],
    [(2020, 0.875506396987998, "wdi")],
    [("Y", 15)],
)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the book exported as Parquet into `book`."""
    folder = tmp_path_factory.mktemp("r")
    peaceops.export_book(folder / "book", "parquet")
    return folder


@pytest.mark.parametrize(("sql", "first"), list(zip(QUESTIONS, ANSWERS, strict=True)), ids=range(len(ANSWERS)))
def test_each_question_in_r_is_answered_from_the_exported_tables(
    sql: str, first: list[tuple[Any, ...]], exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(exported)
    assert duckdb.sql(sql).fetchall()[: len(first)] == first


def test_the_script_runs_in_r(exported: Path) -> None:
    if shutil.which("Rscript") is None:
        pytest.skip("Rscript is not at hand: the statements are run by DuckDB in Python alone")
    done = subprocess.run(["Rscript", str(R_SCRIPT)], cwd=exported, capture_output=True, text=True)
    if "there is no package called" in done.stderr:
        pytest.skip(f"R lacks a package: {done.stderr.strip().splitlines()[0]}")
    assert done.returncode == 0 and "6711" in done.stdout, done.stderr


def test_the_notebook_shows_what_its_text_says() -> None:
    """That its outputs are up to date is told with the other generated documents."""
    held = json.loads((DOCS / "notebook.ipynb").read_text(encoding="utf-8"))
    assert (held["nbformat"], held["nbformat_minor"]) == (4, 4)
    cells = [c for c in held["cells"] if c["cell_type"] == "code"]
    shown = [
        "".join("".join(o.get("text", o.get("data", {}).get("text/plain", ""))) for o in c["outputs"]) for c in cells
    ]
    assert all(shown) and all("".join(c["source"]).strip() for c in held["cells"])
    shown = [text.replace(SPACE, " ") for text in shown]
    assert "28 February 2018" in shown[1] and "[(81932, 5763)]" in shown[2]
    assert shown[3].count("('") == 14 and "open ended, no end date" in shown[4]
    assert "currency EUR" in shown[6] and "credits are subtracted" in shown[7]
