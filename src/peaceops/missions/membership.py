"""Membership of the United Nations: since when a State is a Member, until when, and how many were on a day."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from peaceops.book import Figure, View, counted
from peaceops.book.rules import rule, selection
from peaceops.book.schema import Record
from peaceops.errors import PeaceopsError, refused
from peaceops.missions.bodies import find_body
from peaceops.missions.states import find_state, states
from peaceops.period import Period
from peaceops.words.catalogue import said

NO_MEMBER = str(said("no-member-state"))
ADMITTED = rule("admitted-on", lambda rows: rows[0].joined.isoformat() if rows[0].joined else NO_MEMBER)


@dataclass(frozen=True, slots=True)
class MembershipDays:
    """When a State is a Member: `since`, the day of its admission (None for one that never was), `until`, the day on
    which that ended (None where it has not), and the source of both."""

    since: date | None
    until: date | None
    source: str

    def on(self, day: date) -> bool:
        """Whether the State was a Member on a day."""
        return self.since is not None and self.since <= day and (self.until is None or day < self.until)


def membership(view: View, iso3: str) -> MembershipDays:
    """The membership of a State of the book, by its code."""
    row = states(view)[iso3]
    return MembershipDays(row.joined, row.left_on, row.source)


def find_member(view: View, name: str, on: date | None = None) -> str:
    """The code of a Member State on a day (today where none is given).

    Raises PeaceopsError for what `find_state` refuses, and for a State or organisation that is no Member, with why.
    """
    day = on or date.today()
    row = states(view)[_state_or_why_not(view, name, on)]
    until = membership(view, row.iso3).until
    if not row.member:
        raise refused("state-no-member", name=row.name, kind="observer" if row.observer else "other")
    if until is not None and until <= day:
        heirs = ", ".join((row.successor or "").split(";"))
        raise refused("state-no-longer-member", name=row.name, day=str(day), left=str(until), heirs=heirs)
    return row.iso3


def _state_or_why_not(view: View, name: str, on: date | None) -> str:
    try:
        return find_state(view, name, on.year if on else None, "member-state")
    except PeaceopsError:
        if body := find_body(view, name):
            raise refused("organisation-no-member", name=body.name) from None
        raise


def admission(view: View, iso3: str, day: date) -> Figure:
    """The day on which a State of the book became a Member, or that it is none; `day`: on which that is told."""
    return ADMITTED(counted("admission-of", state=iso3), Period.day(day), [_listed(view, iso3=iso3)])


@selection("state-listed")
def _listed(view: View, *, iso3: str) -> Sequence[Record]:
    """A State in the list of Members, its one row."""
    return [states(view)[iso3]]


@selection("member-states-on")
def members_on(view: View, *, day: date) -> Sequence[Record]:
    """Member States of the United Nations on a day, a row each, as the Organization counted them: two States that had
    one seat are one Member."""
    exceptions = {s.iso3: s.counted for s in _seats() if s.since <= day < s.until}
    return [r for iso3, r in states(view).items() if exceptions.get(iso3, membership(view, iso3).on(day))]


def one_with(iso3: str, day: date) -> str:
    """The State (iso3) with which another was one State and one Member on a day; "" for none."""
    return next((s.one_with for s in _seats() if s.iso3 == iso3 and s.since <= day < s.until), "")


class Seat(NamedTuple):
    """Days from `since` to before `until` on which a State was counted among the Members otherwise than by its own
    admission and end, with the basis; `one_with`, the State whose seat it was then a part of, "" for none."""

    iso3: str
    counted: bool
    one_with: str
    since: date
    until: date
    basis: str


@cache
def _seats() -> tuple[Seat, ...]:
    with (Path(__file__).parent / "member_seats.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(
            Seat(
                iso3=row["iso3"],
                counted=row["counted"] == "yes",
                one_with=row["one_with"],
                since=date.fromisoformat(row["from_date"]),
                until=date.fromisoformat(row["to_date"]),
                basis=row["basis"],
            )
            for row in csv.DictReader(handle)
        )
