"""Precedents for an option, with the votes as the book has them. Sources: tables closings, operation_vetoes,
mandate_tasks and council_events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import Figure, View, counted, fact
from peaceops.book.tables.council import ClosingsRow, CouncilEventsRow, MandateTasksRow, OperationVetoesRow
from peaceops.words.catalogue import Said, said

SHOWN = 6
Dated = ClosingsRow | OperationVetoesRow | MandateTasksRow | CouncilEventsRow


@dataclass(frozen=True, slots=True)
class PathPrecedent:
    """One precedent of a path. The votes are None where no vote was taken or none is recorded."""

    kind: Said
    mission: str
    document: str
    day: Figure
    what: Said
    outcome: Said
    yes: Figure | None
    against: Figure | None
    abstain: Figure | None
    source: str
    locator: str

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "kind": str(self.kind),
            "mission": self.mission,
            "document": self.document,
            "on": self.day.to_dict(),
            "what": str(self.what),
            "outcome": str(self.outcome),
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


def precedents(view: View, kinds: Sequence[str], mission: str, form: str, day: date) -> list[PathPrecedent]:
    """Precedents of the kinds (keys of FINDERS) before `day`, the newest first within a kind, at most SHOWN a kind."""
    found: list[PathPrecedent] = []
    for kind in kinds:
        found += FINDERS[kind](view, mission, form, day)[:SHOWN]
    return found


def _closed(view: View, rows: Iterable[ClosingsRow], day: date, kind: str) -> list[PathPrecedent]:
    ordered = sorted((r for r in rows if r.decided_on < day), key=lambda r: r.decided_on, reverse=True)
    return [
        PathPrecedent(
            kind=said(f"precedent-{kind}"),
            mission=r.mission,
            document=r.decision,
            day=_day(r, r.decided_on, r.decision),
            what=said("precedent-closed", how=r.how.replace("_", " ")),
            outcome=_followed(r),
            **_votes(r, r.decision, r.decided_on),
            source=r.source,
            locator=r.locator or "",
        )
        for r in ordered
    ]


def _followed(row: ClosingsRow) -> Said:
    last = said("precedent-not-set") if row.last_day is None else said("as-it-stands", text=row.last_day.isoformat())
    after = said("as-it-stands", text=row.follow_on) if row.follow_on else said("precedent-nothing-known")
    return said("precedent-last-day-and-after", last=last, after=after)


def _drafts(view: View, would: tuple[str, ...], day: date, kind: str) -> list[PathPrecedent]:
    rows = [r for r in view.all(OperationVetoesRow) if r.would in would and r.voted_on < day]
    return [
        PathPrecedent(
            kind=said(f"precedent-{kind}"),
            mission=r.subject,
            document=r.draft,
            day=_day(r, r.voted_on, r.draft),
            what=said("precedent-draft", blocked=r.blocked),
            outcome=_fate(r),
            **_votes(r, r.draft, r.voted_on),
            source=r.source,
            locator=r.locator or "",
        )
        for r in sorted(rows, key=lambda r: r.voted_on, reverse=True)
    ]


def _fate(row: OperationVetoesRow) -> Said:
    if not row.veto_by:
        return said("precedent-not-adopted")
    return said("precedent-vetoed", members=tuple(row.veto_by.split(";")))


def _same_form_closed(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    wanted = form if form != "not_read" else "open_ended"
    rows = (
        r
        for r in view.where(ClosingsRow, mandate_form=wanted)
        if r.mission != mission and r.last_day is not None and r.how not in ("renewal_vetoed", "conversion")
    )
    return _closed(view, rows, day, "same-form-closed")


def _renewal_vetoed(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    return _closed(view, view.where(ClosingsRow, how="renewal_vetoed"), day, "renewal-vetoed")


def _conversion(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    return _closed(view, view.where(ClosingsRow, how="conversion"), day, "conversion")


def _failed_ending(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    return _drafts(view, ("end", "end_and_replace"), day, "failed-ending")


def _failed_replacement(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    return _drafts(view, ("end_and_replace",), day, "failed-replacement")


def _reconfiguration(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    """Reports of the Secretary-General from which coders take a new set of tasks, without a resolution."""
    first: dict[tuple[str, str], MandateTasksRow] = {}
    for row in sorted(view.all(MandateTasksRow), key=lambda r: (r.from_month, r.task)):
        by_report = row.document.startswith("S/") and not row.document.startswith("S/RES/")
        if by_report and row.from_month < day:
            first.setdefault((row.mission, row.document), row)
    ordered = sorted(first.values(), key=lambda r: (r.mission != mission, -r.from_month.toordinal()))
    return [
        PathPrecedent(
            kind=said("precedent-reconfiguration"),
            mission=r.mission,
            document=r.document,
            day=_day(r, r.from_month, r.document),
            what=said("precedent-tasks-from-a-report"),
            outcome=said("precedent-no-vote"),
            yes=None,
            against=None,
            abstain=None,
            source=r.source,
            locator=r.document,
        )
        for r in ordered
    ]


def _reporting(view: View, mission: str, form: str, day: date) -> list[PathPrecedent]:
    rows = [r for r in view.where(CouncilEventsRow, act="note", is_meeting=False) if r.on_date < day]
    return [
        PathPrecedent(
            kind=said("precedent-reporting"),
            mission=r.topic,
            document=r.document or "",
            day=_day(r, r.on_date, r.topic),
            what=said("as-it-stands", text=(r.outcome or "").removeprefix(f"{r.document} ")),
            outcome=said("precedent-no-vote"),
            yes=None,
            against=None,
            abstain=None,
            source=r.source,
            locator=r.locator or "",
        )
        for r in sorted(rows, key=lambda r: r.on_date, reverse=True)
    ]


FINDERS: dict[str, Callable[[View, str, str, date], list[PathPrecedent]]] = {
    "same_form_closed": _same_form_closed,
    "renewal_vetoed": _renewal_vetoed,
    "conversion": _conversion,
    "failed_ending": _failed_ending,
    "failed_replacement": _failed_replacement,
    "reconfiguration": _reconfiguration,
    "reporting": _reporting,
}


def _day(row: Dated, day: date, document: str) -> Figure:
    return fact(row, day, counted("precedent-day", document=document), day)


def _votes(row: ClosingsRow | OperationVetoesRow, document: str, day: date) -> dict[str, Figure | None]:
    return {
        cast: fact(row, number, counted("draft-votes", draft=document, cast=cast), day)
        for cast, number in (("yes", row.yes), ("against", row.against), ("abstain", row.abstain))
        if number is not None
    } | dict.fromkeys(c for c in ("yes", "against", "abstain") if getattr(row, c) is None)
