"""What States last said about ending a mission, as assumptions of a plan: each with its day, and the reader's own.

Source: table positions, as classed by its compilers; members of the Council from council_members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from peaceops.book import View
from peaceops.book.tables.host import PositionsRow
from peaceops.council.members import members_on
from peaceops.plans.plan_lines import FACT, KEEPS, POSITIONS, Plan, PlanPosition


def position_lines(view: View, mission: str, day: date) -> Iterator[PlanPosition]:
    """The last position of each State by a day, members of the Council on it first, permanent ones before others."""
    members = {m.iso3: m.permanent for m in members_on(view, day)}
    last = _last(view, mission, day)
    for iso3 in sorted(last, key=lambda x: (x not in members, not members.get(x), x)):
        row = last[iso3]
        yield PlanPosition(
            state=iso3,
            position=_word(row),
            said_on=row.from_date,
            votes=iso3 in members,
            permanent=members.get(iso3, False),
            basis=FACT,
            source=f"{row.source}: {row.locator}" if row.locator else row.source,
        )


def _last(view: View, mission: str, day: date) -> Mapping[str, PositionsRow]:
    """The last row of each State that has a day, of the kinds that say something about an end."""
    found: dict[str, PositionsRow] = {}
    rows = (r for r in view.where(PositionsRow, mission=mission) if r.iso3 and _word(r) in POSITIONS)
    for row in sorted(rows, key=lambda r: (r.from_date or date.min, r.row)):
        if row.from_date is not None and row.from_date <= day:
            found[row.iso3 or ""] = row
    return found


def _word(row: PositionsRow) -> str:
    """The position as plans write it."""
    return row.position.replace(" ", "_")


def against(lines: Iterator[PlanPosition] | tuple[PlanPosition, ...]) -> dict[str, PlanPosition]:
    """The members of the Council that the plan takes to be against an end."""
    return {p.state: p for p in lines if p.votes and p.position == KEEPS}


def assumed(view: View, plan: Plan, day: date) -> dict[str, PlanPosition]:
    """The positions that a plan rests on by State: its own, and those of this database that it leaves out."""
    known = {p.state: p for p in position_lines(view, plan.head.mission, day)}
    return known | {p.state: p for p in plan.positions if p.state}
