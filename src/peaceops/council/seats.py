"""Who sits on the Council on a day. Source: table council_members; the Charter, Article 23."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Reply
from peaceops.council.members import Member
from peaceops.council.subjects import council_on
from peaceops.words.catalogue import said


@dataclass(frozen=True, slots=True)
class MemberList(Reply):
    """Who sits on the Council on a day."""

    day: date
    members: tuple[Member, ...]

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {"on": self.day.isoformat(), "count": len(self.members), "members": [_seat(m) for m in self.members]}

    def to_rows(self) -> list[dict[str, Any]]:
        """A row a member, for a terminal."""
        return [
            {
                "member": m.name,
                "iso3": m.iso3,
                "seat": str(said("council-seat-permanent" if m.permanent else "council-seat-elected")),
                "group": m.group or "",
                "term_ends": m.term_end.value if m.term_end else "",
            }
            for m in self.members
        ]


def _seat(m: Member) -> dict[str, Any]:
    return {
        "iso3": m.iso3,
        "name": m.name,
        "permanent": m.permanent,
        "group": m.group,
        "term_end": m.term_end.to_dict() if m.term_end else None,
        "source": m.source,
    }


def seats(view: View, day: date) -> MemberList:
    """Members of the Council on `day`. Raises PeaceopsError for a day without a Council or past the list."""
    return MemberList(day, tuple(council_on(view, day)))
