"""The list of editions is as `peaceops book diff --changelog` prints it, and the page of gaps is of this book."""

from __future__ import annotations

import re
from pathlib import Path

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
