"""Members of the Council. Source: table council_members; the Charter, Article 23."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.tables.council import CouncilMembersRow, MemberVotesRow
from peaceops.errors import unknown
from peaceops.missions.states import find_state, name_then
from peaceops.period import Period
from peaceops.words.catalogue import said

GROUPS = Path(__file__).with_name("regional_groups.csv")


@dataclass(frozen=True, slots=True)
class Member:
    """A member in a year. `group` is None where no source gives it, or the day is before such groups; `term_end` is a
    date, None for a permanent one."""

    iso3: str
    name: str
    permanent: bool
    group: str | None
    term_end: Figure | None
    source: str
    locator: str


def _member(row: CouncilMembersRow, name: str, day: date) -> Member:
    last = None
    if row.term_end is not None:  # a term ends with its last calendar year
        last = fact(row, date(row.term_end, 12, 31), counted("council-term-end", member=name), Period.of_year(row.year))
    return Member(
        iso3=row.iso3,
        name=name,
        permanent=row.permanent,
        group=group_name(row.regional_group, day) if row.regional_group else None,
        term_end=last,
        source=row.source,
        locator=row.locator or "",
    )


def group_name(key: str, day: date) -> str | None:
    """The name on a day of a regional group by its key in council_members; None before the Assembly named such groups
    for elections to the Council (A/RES/1991 (XVIII))."""
    named = [name for group, since, name in _group_names() if group == key and since <= day]
    return str(said(f"council-group-{named[-1]}")) if named else None


@cache
def _group_names() -> tuple[tuple[str, date, str], ...]:
    """Regional groups with the day from which a name is theirs, and its message, in order of the day."""
    with GROUPS.open(encoding="utf-8", newline="") as handle:
        rows = ((r["group"], date.fromisoformat(r["from_date"]), r["named"]) for r in csv.DictReader(handle))
        return tuple(sorted(rows, key=lambda r: r[1]))


def ever_member(view: View, iso3: str) -> str:
    """The code of a State that has sat on the Council. Raises PeaceopsError with the nearest that have."""
    code = find_state(view, iso3, kind="member-of-the-council")
    known = view.distinct(MemberVotesRow, "iso3")
    if code not in known:
        raise unknown("member-of-the-council", iso3, known)
    return code


def members_on(view: View, day: date) -> list[Member]:
    """Members of the Council on `day`: permanent ones first, each by name. Empty for a year that the view lacks."""
    rows = view.where(CouncilMembersRow, year=day.year)
    members = [_member(r, name_then(view, r.iso3), day) for r in rows]
    return sorted(members, key=lambda m: (not m.permanent, m.name))
