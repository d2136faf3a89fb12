"""Precedents for an option, with the votes as the book has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, Row, View
from peaceops.book.store import figure

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Precedent:
    """One precedent. The votes are None where no vote was taken or none is recorded."""

    kind: str
    mission: str
    document: str
    day: Figure
    what: str
    outcome: str
    yes: Figure | None
    against: Figure | None
    abstain: Figure | None
    source: str
    locator: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "kind": self.kind,
            "mission": self.mission,
            "document": self.document,
            "on": self.day.to_dict(),
            "what": self.what,
            "outcome": self.outcome,
            "votes": {
                name: f.to_dict() if f else None
                for name, f in (("yes", self.yes), ("against", self.against), ("abstain", self.abstain))
            },
            "source": self.source,
            "locator": self.locator,
        }

    def words(self) -> str:
        """In one line."""
        votes = ""
        if self.yes and self.against and self.abstain:
            votes = f", {self.yes.value}-{self.against.value}-{self.abstain.value}"
        return f"{self.day.value} {self.mission}: {self.what} ({self.document}{votes}); {self.outcome}"


def precedents(view: View, kinds: Sequence[str], mission: str, form: str, day: date) -> list[Precedent]:
    """Precedents of the kinds (keys of FINDERS) before `day`, the newest first within a kind, at most SHOWN a kind."""
    found: list[Precedent] = []
    for kind in kinds:
        found += FINDERS[kind](view, mission, form, day)[:SHOWN]
    return found


def _closed(view: View, where: str, params: list[Any], day: date, kind: str) -> list[Precedent]:
    rows = view.rows(
        f"SELECT * FROM closings WHERE {where} AND decided_on < ? ORDER BY decided_on DESC", [*params, day]
    )
    return [
        Precedent(
            kind=kind,
            mission=r["mission"],
            document=r["decision"],
            day=_day(r, "decided_on", r["decision"]),
            what=r["how"].replace("_", " "),
            outcome=f"last day {r['last_day'] or 'not set'}; followed by {r['follow_on'] or 'nothing known'}",
            **_votes(r, r["decision"]),
            source=r["source"],
            locator=r["locator"] or "",
        )
        for r in rows
    ]


def _drafts(view: View, where: str, day: date, kind: str) -> list[Precedent]:
    rows = view.rows(f"SELECT * FROM operation_vetoes WHERE {where} AND voted_on < ? ORDER BY voted_on DESC", [day])
    return [
        Precedent(
            kind=kind,
            mission=r["subject"],
            document=r["draft"],
            day=_day(r, "voted_on", r["draft"]),
            what=f"draft to {r['blocked']}",
            outcome=f"vetoed by {r['veto_by'].replace(';', ' and ')}" if r["veto_by"] else "not adopted, no veto cast",
            **_votes(r, r["draft"]),
            source=r["source"],
            locator=r["locator"] or "",
        )
        for r in rows
    ]


def _same_form_closed(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    return _closed(
        view,
        "mandate_form = ? AND mission <> ? AND last_day IS NOT NULL AND how NOT IN ('renewal_vetoed', 'conversion')",
        [form if form != "not_read" else "open_ended", mission],
        day,
        "closed under the same form of mandate",
    )


def _renewal_vetoed(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    return _closed(view, "how = 'renewal_vetoed'", [], day, "ended by a vetoed renewal")


def _conversion(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    return _closed(view, "how = 'conversion'", [], day, "ended and replaced")


def _failed_ending(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    return _drafts(view, "would IN ('end', 'end_and_replace')", day, "draft to end a presence that was not adopted")


def _failed_replacement(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    return _drafts(view, "would = 'end_and_replace'", day, "draft to end and replace that was not adopted")


def _reconfiguration(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    """Reports of the Secretary-General from which coders take a new set of tasks, without a resolution."""
    rows = view.rows(
        "SELECT * FROM mandate_tasks WHERE document NOT LIKE 'S/RES/%' AND document LIKE 'S/%' AND from_month < ? "
        "QUALIFY row_number() OVER (PARTITION BY mission, document ORDER BY from_month, task) = 1 "
        "ORDER BY mission <> ?, from_month DESC",
        [day, mission],
    )
    return [
        Precedent(
            kind="tasks changed by a report",
            mission=r["mission"],
            document=r["document"],
            day=_day(r, "from_month", r["document"]),
            what="tasks coded from a report of the Secretary-General",
            outcome="no vote of the Council",
            yes=None,
            against=None,
            abstain=None,
            source=r["source"],
            locator=r["document"],
        )
        for r in rows
    ]


def _reporting(view: View, mission: str, form: str, day: date) -> list[Precedent]:
    rows = view.rows(
        "SELECT * FROM council_events WHERE NOT is_meeting AND act = 'note' AND on_date < ? ORDER BY on_date DESC",
        [day],
    )
    return [
        Precedent(
            kind="meetings changed by a note",
            mission=r["topic"],
            document=r["document"],
            day=_day(r, "on_date", r["topic"]),
            what=r["outcome"].removeprefix(f"{r['document']} "),
            outcome="no vote of the Council",
            yes=None,
            against=None,
            abstain=None,
            source=r["source"],
            locator=r["locator"] or "",
        )
        for r in rows
    ]


FINDERS: dict[str, Callable[[View, str, str, date], list[Precedent]]] = {
    "same_form_closed": _same_form_closed,
    "renewal_vetoed": _renewal_vetoed,
    "conversion": _conversion,
    "failed_ending": _failed_ending,
    "failed_replacement": _failed_replacement,
    "reconfiguration": _reconfiguration,
    "reporting": _reporting,
}


def _day(row: Row, column: str, document: str) -> Figure:
    return figure(row, column, f"day of {document}", row[column].isoformat(), unit="date")


def _votes(row: Row, document: str) -> dict[str, Figure | None]:
    day = row["decided_on" if "decided_on" in row else "voted_on"].isoformat()
    words = {"yes": "votes in favour of", "against": "votes against", "abstain": "abstentions on"}
    return {
        column: None if row[column] is None else figure(row, column, f"{says} {document}", day, unit="votes")
        for column, says in words.items()
    }
