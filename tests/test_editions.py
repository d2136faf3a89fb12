"""The list of editions is as `peaceops book diff --changelog` prints it, and the page of gaps is of this book."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path

import pytest

import peaceops
from peaceops.book.tables import BY_NAME

DOCS = Path(__file__).resolve().parent.parent / "docs"
ENTRY = re.compile(r"## From edition ([0-9a-f]{12}) to ([0-9a-f]{12})")
LINE = re.compile(r"- `([a-z_]+)`: .*row.*\.")


def test_each_entry_goes_on_from_another_edition_and_names_tables_of_the_book() -> None:
    text = (DOCS / "data" / "editions.md").read_text(encoding="utf-8")
    entries = ENTRY.findall(text)
    assert entries
    assert [after for _, after in entries[1:]] == [before for before, _ in entries[:-1]]  # the newest first
    told = [LINE.fullmatch(line) for line in text.splitlines() if line.startswith("- ")]
    assert all(found and found[1] in BY_NAME for found in told)


def test_the_page_of_gaps_names_every_span_that_the_series_of_personnel_lack() -> None:
    page = (DOCS / "gaps.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in page.splitlines() if line.startswith("| `")]
    months = 0
    for _, spans, *_ in rows:
        for span in spans.split(", "):
            (y1, m1), (y2, m2) = (map(int, part.split("-")) for part in (span.split(" to ") * 2)[:2])
            months += (y2 - y1) * 12 + m2 - m1 + 1
    (held,) = peaceops.open_book().at().rows("SELECT count(*) AS n FROM missing_months")
    assert months == held["n"]


def test_the_page_of_gaps_counts_what_is_approved_apportioned_and_lacking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(DOCS))
    page = import_module("gaps").gaps()
    rows = re.findall(r"^\| (\d{4}-\d{2}) \| (\d+) \| (\d+) \| (\d+) \| (.*) \|$", page, re.MULTILINE)
    for fy, missions, approved, apportioned, lacking in rows:
        named = len(lacking.split(", ")) if lacking else 0
        assert int(missions) == int(approved) + int(apportioned) + named, fy
    late = [(int(m), int(a), int(p)) for fy, m, a, p, _ in rows if fy >= "2010-11"]
    open_years, approved, more = (sum(column) for column in zip(*late, strict=True))
    assert f"{approved} of {open_years} mission-years have an approved amount" in page
    assert f"{more} more an apportioned one ({100 * (approved + more) / open_years:.1f} per cent" in page
