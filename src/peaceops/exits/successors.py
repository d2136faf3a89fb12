"""What can follow a mission: a country team, a regional body or a political mission, as it followed others.

A kind is offered only where the table successor_kinds.csv allows it for the kind of mission (a political mission is
not followed by a political mission here; a country team is of one country), and where a closing on record by the
date was so followed. A country team is not offered to a mission whose coded tasks are all of military observation.
What it cost is said only of political missions: no cost of what country teams or regional bodies took on is in the
book. Method: docs/method/exits.md.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from peaceops.book import Figure, View, counted
from peaceops.book.rules import LARGEST, SMALLEST, Picked
from peaceops.book.tables.missions import MissionsRow
from peaceops.council.tasks import coded
from peaceops.exits.closing import MEDIAN, Closing
from peaceops.exits.heirs import POLITICAL, HeirYear, costs_by_heir, heirs_but
from peaceops.exits.precedents import TASKS_BY, held
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

TABLE = Path(__file__).with_name("successor_kinds.csv")
OBSERVATION = frozenset(  # tasks of military observation, codes of TAMM: no country team has them
    f"tamm:{code}"
    for code in (
        *("borders_monitor", "buffer_monitor", "cargoinspections", "ch7", "coop_other", "jmc_coop", "liaise_warpart"),
        *("othermission_coop", "peaceag_cease_assist", "peaceag_cease_monitor", "unpersonnel_protect"),
    )
)


@dataclass(frozen=True, slots=True)
class SuccessorKind:
    """A kind of presence that can follow: the kinds of mission it may follow, whether it can serve several hosts, and
    who pays for it (programme: voluntary and programme money; own: its own members; regular: the regular scale)."""

    kind: str
    missions: tuple[str, ...]
    several_hosts: bool
    funding: str


@dataclass(frozen=True, slots=True)
class Successor:
    """A kind that is offered: the closings that were so followed, and what a year of it cost (lowest and highest whole
    year, US dollars), of which missions; None and empty where no cost is in the book."""

    kind: SuccessorKind
    closings: tuple[Closing, ...]
    days: Figure
    low: Figure | None
    high: Figure | None
    years: tuple[HeirYear, ...]

    @property
    def name(self) -> Said:
        """The kind in words."""
        return said(f"successor-{self.kind.kind}")

    @property
    def funding(self) -> Said:
        """Who pays for it."""
        return said(f"successor-paid-{self.kind.funding}")

    @property
    def costed(self) -> bool:
        """Whether enough of its kind have a cost for a run to draw from."""
        return bool(costs_by_heir(self.years))

    def to_dict(self) -> dict[str, Any]:
        """As JSON."""
        return {
            "kind": self.kind.kind,
            "name": str(self.name),
            "funding": str(self.funding),
            "followed": [c.mission for c in self.closings],
            "median_days_to_last_day": self.days.to_dict(),
            "cost_of_a_year": [f.to_dict() for f in (self.low, self.high) if f],
            "costed_from": [
                {"mission": y.mission, "after": y.predecessor, "year": y.line.fy, "usd": y.line.usd} for y in self.years
            ],
        }


@cache
def successor_kinds() -> tuple[SuccessorKind, ...]:
    """The rows of successor_kinds.csv, in their order."""
    with TABLE.open(encoding="utf-8", newline="") as handle:
        return tuple(
            SuccessorKind(r["kind"], tuple(r["missions"].split(";")), r["several_hosts"] == "yes", r["funding"])
            for r in csv.DictReader(handle)
        )


def offered(view: View, mission: MissionsRow, day: date, closings: Sequence[Closing]) -> tuple[Successor, ...]:
    """The kinds that are offered to a mission on a day, by the rules above. `closings`: those on record, without its
    own."""
    hosts = (mission.hosts or "").split(";")
    rows = coded(view, mission=mission.mission, coder=TASKS_BY).rows
    observes = bool(tasks := held(rows, day.isoformat())) and tasks <= OBSERVATION
    out = []
    for kind in successor_kinds():
        fits = mission.kind in kind.missions and (kind.several_hosts or len(hosts) == 1)
        so = tuple(c for c in closings if c.ended and c.days and kind.kind in c.row.follow_on_kinds.split(";"))
        if fits and so and not (kind.kind == "team" and observes):
            out.append(_made(view, mission.mission, kind, so))
    return tuple(out)


def _made(view: View, mission: str, kind: SuccessorKind, so: tuple[Closing, ...]) -> Successor:
    days = MEDIAN(counted("days-so-followed", kind=kind.kind), Period.none(), [c.days for c in so if c.days])
    years: Picked[HeirYear] | None = heirs_but(view, mission) if kind.kind == POLITICAL else None
    if years is None or not years.rows:
        return Successor(kind, so, days, None, None, ())
    amounts = [y.line.amount for y in years.rows]
    period = Period.span(amounts[0].period, amounts[-1].period)
    low, high = (
        made(counted("successor-cost-of-year", end=end), period, amounts)
        for made, end in ((SMALLEST, "low"), (LARGEST, "high"))
    )
    return Successor(kind, so, days, low, high, years.rows)
