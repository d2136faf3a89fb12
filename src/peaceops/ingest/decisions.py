"""Recent decisions on missions from public pages, joined with the votes table: the vote on a mission and day is the
Council's decision of that day. A page that contradicts the votes stops the build, and so does one that does not know
what the votes table has, unless ingest/own/recent_decision_votes.csv names the vote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from peaceops.book.tables import BY_NAME
from peaceops.errors import PeaceopsError
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Workshop, own_csv

OWN = "ingest/own/recent_decision_votes.csv"
EXPECTED_DATE = "expected"  # in place of a vote: the row is a day on which something falls due, and no decision
TOTAL = re.compile(r"(\d+)-(\d+)-(\d+)(?: \(([A-Z, ]+)\))?")


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision as the votes table has it: symbol, day, totals with those who did not vote in favour."""

    symbol: str
    day: date
    totals: str


def decided(shop: Workshop, row: SourceRow, number: int, mission: str, day: date) -> tuple[Decided | None, str]:
    """The vote of a row, if it is one, and what was decided in our words where the page does not know.

    Raises PeaceopsError where the row contradicts the votes table, or lacks what it has."""
    own = {int(r["row"]): r for r in own_csv("recent_decision_votes")}.get(number)
    named = own["vote"] if own else row.maybe("symbol")
    votes = _votes(shop)
    if named is None:
        if found := [v for v, m in votes.values() if m == mission and v.day == day]:
            raise row.fail("symbol", f"{found[0].symbol}, which the votes table has on this mission and day")
        return None, row.text("decision")
    if named not in votes:
        raise row.fail("symbol", "a decision of the votes table")
    vote, _ = votes[named]
    stated = row.maybe("vote")
    if not _first(row["date"]) <= vote.day <= day:
        raise row.fail("date", f"{vote.day.isoformat()}, the day of {named} in the votes table")
    if stated and _read(row, stated) != _read(row, vote.totals):
        raise row.fail("vote", f"{vote.totals}, the vote on {named} in the votes table")
    if own:
        shop.errors.met("recent-decisions-without-their-vote")
    return vote, (own and own["decision"]) or row.text("decision")


def expected(shop: Workshop, number: int) -> bool:
    """Whether a row is no decision but a day on which a mandate ends."""
    due = any(int(r["row"]) == number and r["vote"] == EXPECTED_DATE for r in own_csv("recent_decision_votes"))
    if due:
        shop.errors.met("recent-decisions-expected-date")
    return due


def own_note(number: int, note: str | None) -> str | None:
    """The note of a row, ours where the page's says what is no longer so."""
    own = next((r for r in own_csv("recent_decision_votes") if int(r["row"]) == number), None)
    return own["note"] or None if own else note


def _first(text: str) -> date:
    year, month, day = ([int(p) for p in text.strip().split("-")] + [1, 1])[:3]
    return date(year, month, day)


def _read(row: SourceRow, totals: str) -> tuple[tuple[str, ...], frozenset[str]]:
    found = TOTAL.fullmatch(totals)
    if found is None:
        raise row.fail("vote", "totals such as 13-0-2 (CHN, RUS)")
    return found.group(1, 2, 3), frozenset((found[4] or "").split(", ")) - {""}


def _votes(shop: Workshop) -> dict[str, tuple[Decided, str | None]]:
    """Votes of the years of the pages, by symbol, with the mission in the title."""
    names = BY_NAME["votes"].names()
    opposed: dict[str, list[str]] = {}
    for vote, iso3, cast in shop.rows["member_votes"]:
        if cast in ("A", "N"):
            opposed.setdefault(vote, []).append(iso3)
    found = {}
    for values in shop.rows["votes"]:
        row = dict(zip(names, values, strict=True))
        if row["voted_on"].year >= 2024 and row["outcome"] == "adopted":
            members = f" ({', '.join(sorted(opposed[row['vote']]))})" if row["vote"] in opposed else ""
            totals = f"{row['yes']}-{row['against']}-{row['abstain']}{members}"
            found[row["vote"]] = (Decided(row["vote"], row["voted_on"], totals), row["mission"])
    if not found:
        raise PeaceopsError("recent decisions: expected the votes of the Council to be read before them, found none.")
    return found
