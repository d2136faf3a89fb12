"""Single sentences of a day, in our own words: what is found at the words named, of which mission and State, and judged
how. A row without a verdict names words at which nothing of that kind may be found. The table is data/sentences.csv."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

import peaceops

with (Path(__file__).parent / "data" / "sentences.csv").open(encoding="utf-8", newline="") as _handle:
    ROWS = list(csv.DictReader(_handle))


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"{r['published']} {r['text'][:40]}")
def test_a_sentence_is_understood_and_judged(row: dict[str, str]) -> None:
    at = row["text"].index(row["words"])
    end = at + len(row["words"])
    told = peaceops.check(row["text"], date.fromisoformat(row["published"]))
    there = [c for c in told if c.kind == row["kind"] and c.start < end and at < c.end]
    if not row["verdict"]:
        assert not there
        return
    assert [(c.mission, c.actor or "", c.verdict) for c in there] == [(row["mission"], row["actor"], row["verdict"])]
