"""What a new mandate changed: coded tasks against those of the mandate before it.

Source: table mandate_tasks (TAMM, PEMA).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Reply
from peaceops.book.tables.council import MandatePeriodsRow
from peaceops.council.forecast_texts import NO_ITEM
from peaceops.council.mandates import current_mandate
from peaceops.council.subjects import check_day, find_subject
from peaceops.council.tasks import Change, tasks_changed
from peaceops.errors import refused, shown


@dataclass(frozen=True, slots=True)
class MandateChange(Reply):
    """Coded tasks that differ between a mandate and the one before. Empty `changes`: no coding covers the mission."""

    mission: str
    resolution: str
    decided: date
    before: date
    changes: tuple[Change, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "mission": self.mission,
            "resolution": self.resolution,
            "decided": self.decided.isoformat(),
            "compared_with": self.before.isoformat(),
            "changes": [
                {"coder": c.coder, "added": list(c.added), "dropped": list(c.dropped), "kept": list(c.kept)}
                for c in self.changes
            ],
        }

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a coder, for a terminal."""
        return [
            {
                "mission": self.mission,
                "mandate": self.resolution,
                "compared_with": self.before.isoformat(),
                "coder": c.coder,
                "added": _joined(c.added),
                "dropped": _joined(c.dropped),
                "kept": _joined(c.kept),
            }
            for c in self.changes
        ]


def _joined(codes: tuple[str, ...]) -> str:
    return " ".join(code.partition(":")[2] or code for code in codes)


def mandate_change(view: View, mission: str, day: date, since: date | None = None) -> MandateChange:
    """Coded tasks of the mandate in force on `day` against those on `since`, or against the mandate before it.

    Raises PeaceopsError for an unknown mission, one without a mandate by then, or without two where `since` is None.
    """
    check_day(day)
    code = find_subject(view, mission).mission or NO_ITEM
    now = current_mandate(view, code, day)
    acts = [r for r in view.where(MandatePeriodsRow, mission=code) if r.decided_on <= day]
    if now is None or (since is None and len(acts) < 2):
        raise refused("too-few-mandates-to-compare", mission=shown(mission), count=len(acts), day=day)
    decided = now.since.period.first
    earlier = [r.decided_on for r in sorted(acts, key=lambda r: r.resolution, reverse=True) if r.decided_on < decided]
    before = since or (earlier[0] if earlier else decided)
    return MandateChange(code, now.resolution, decided, before, tuple(tasks_changed(view, code, before, day)))
