"""What the book has of the Council already, to hold compiled events against: days and totals of votes, ends of
mandates, reports of reviews."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest.printed_dates import DaySpan
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Council:
    """Votes by symbol (day and totals), ends of terms by mission and number, and reports of reviews by mission."""

    votes: dict[str, tuple[date, str]]
    ends: dict[tuple[str, int], date | None]
    review_reports: frozenset[tuple[str, str]]

    def uphold(self, row: SourceRow, symbol: str, when: DaySpan, totals: str | None) -> None:
        """Raise PeaceopsError where a row contradicts the vote on the resolution that it names."""
        if symbol not in self.votes:
            raise row.fail("document" if "document" in row else "symbol", "a resolution of the votes table")
        day, found = self.votes[symbol]
        if when.first is None or when.last is None or not when.first <= day <= when.last:
            raise row.fail("date", f"{day.isoformat()}, the day of {symbol} in the votes table")
        if totals is not None and totals != found:
            raise row.fail("vote" if "vote" in row else "event", f"{found}, the vote on {symbol} in the votes table")

    def uphold_end(self, row: SourceRow, mission: str, symbol: str, until: date | None) -> None:
        """Raise PeaceopsError where a row gives a term another end than the mandates have."""
        number = re.search(r"S/RES/(\d+)", symbol)
        ends = self.ends.get((mission, int(number[1]))) if number else None
        if until is not None and ends is not None and until != ends:
            raise row.fail(
                "until" if "until" in row else "event", f"{ends.isoformat()}, the end date that {symbol} sets"
            )


def council_of(shop: Workshop) -> Council:
    """What the rows read so far say. Raises PeaceopsError where votes, mandates or reviews were not read."""
    votes = {r["vote"]: (r["voted_on"], f"{r['yes']}-{r['against']}-{r['abstain']}") for r in _rows(shop, "votes")}
    ends = {(r["mission"], r["resolution"]): r["until"] for r in _rows(shop, "mandate_periods")}
    reports = frozenset((r["mission"], r["report"]) for r in _rows(shop, "mission_reviews") if r["report"])
    return Council(votes, ends, reports)


def _rows(shop: Workshop, table: str) -> list[dict[str, Any]]:
    names = BY_NAME[table].names()
    if not shop.rows[table]:
        raise PeaceopsError(f"events of missions: expected {table} to be read before them, found none.")
    return [dict(zip(names, values, strict=True)) for values in shop.rows[table]]
