"""Members of the Council. Source: table council_members; the Charter, Article 23."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View
from peaceops.book.figure import fact
from peaceops.book.measures import counted
from peaceops.book.tables.council import CouncilMembersRow, MemberVotesRow
from peaceops.book.tables.missions import StatesRow
from peaceops.errors import unknown
from peaceops.missions.states import find_state
from peaceops.period import Period
from peaceops.words.catalogue import said


@dataclass(frozen=True, slots=True)
class Member:
    """A member in a year. `group` is None where no source gives it; `term_end` is a date, None for a permanent one."""

    iso3: str
    name: str
    permanent: bool
    group: str | None
    term_end: Figure | None
    source: str
    locator: str


def _member(row: CouncilMembersRow, name: str) -> Member:
    last = None
    if row.term_end is not None:  # a term ends with its last calendar year
        last = fact(row, date(row.term_end, 12, 31), counted("council-term-end", member=name), Period.of_year(row.year))
    return Member(
        iso3=row.iso3,
        name=name,
        permanent=row.permanent,
        group=group_name(row.regional_group) if row.regional_group else None,
        term_end=last,
        source=row.source,
        locator=row.locator or "",
    )


def group_name(key: str) -> str:
    """The name of a regional group by its key in council_members."""
    return str(said(f"council-group-{key.replace('_', '-')}"))


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
    states = {r.iso3: view.first(StatesRow, iso3=r.iso3) for r in rows}
    members = [_member(r, state.name if (state := states[r.iso3]) else r.iso3) for r in rows]
    return sorted(members, key=lambda m: (not m.permanent, m.name))
