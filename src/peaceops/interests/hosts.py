"""The hosts whose ties with a payer a mission touches, by a rule: every host by itself and never added up, two that
were one State at the date as one; none of an office whose seat is not what it is about (mission_hosts.csv)."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from peaceops.book import View
from peaceops.missions.lists import several
from peaceops.missions.membership import one_with
from peaceops.missions.names import missions
from peaceops.missions.states import states

EACH, SEAT, NONE = "each", "seat", "none"  # every host by itself; a seat that it is not about; no host at all


@dataclass(frozen=True, slots=True)
class Hosts:
    """Hosts (iso3) of a mission, in the order of the table of missions; `told`: how they are, one of EACH, SEAT, NONE.
    `seat`: where the mission sits, by name, if that is what is not told."""

    mission: str
    told: str
    codes: tuple[str, ...]
    seat: str = ""


@cache
def _rules() -> Mapping[str, str]:
    with (Path(__file__).parent / "mission_hosts.csv").open(encoding="utf-8", newline="") as handle:
        return {row["mission"]: row["rule"] for row in csv.DictReader(handle)}


def hosts_told(view: View, mission: str) -> Hosts:
    """The hosts of a mission (by its acronym) that are told, and how; none before the view knows of it."""
    row = missions(view).get(mission)
    hosts = several(row.hosts) if row else ()
    day = view.as_of or date.today()
    codes = tuple(host for host in hosts if one_with(host, day) not in hosts)
    rule = _rules().get(mission, EACH if codes else NONE)
    if rule == EACH:
        return Hosts(mission, rule, codes)
    seat = ", ".join(states(view)[code].name for code in codes)
    return Hosts(mission, rule, (), seat)
