"""How a mission touches a payer's interests: the table behind `peaceops interests`.

With a mission a row a figure; without one a line a mission whose mandate ran on the day. Method and sources:
docs/data/interests.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Cell, ReplyRows
from peaceops.interests import aid, assembly, memberships, refugees, trade
from peaceops.interests.at_risk import deaths, uniformed
from peaceops.interests.figure_rows import PayerAndHost, Row, told
from peaceops.interests.hosts import EACH, Hosts, hosts_told
from peaceops.interests.overview import overview
from peaceops.missions.membership import find_member
from peaceops.missions.names import find_mission
from peaceops.missions.profile import mission_row
from peaceops.missions.states import name_then
from peaceops.money.bill import bill
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

COLUMNS = ("topic", "host", "what", "period", "value", "unit", "other_side", "status", "grade", "note")
YEARS = 10  # of a yearly series, unless more are asked for
MALICIOUS = "malicious_act"
PEOPLE, BILL = "people", "bill"

TOPICS: tuple[Callable[[View, PayerAndHost], Iterator[Row]], ...] = (
    *(trade.rows, aid.rows),
    *(memberships.rows, refugees.rows, assembly.rows),
)
NOTES: tuple[Callable[[View, PayerAndHost], Iterator[Said]], ...] = (
    *(trade.notes, aid.notes),
    *(memberships.notes, refugees.notes, assembly.notes),
)


def interests(view: View, payer: str, mission: str = "", on: date | None = None, years: int = YEARS) -> ReplyRows:
    """How missions touch a payer, as known in the view on a day (today if none is given).

    Raises PeaceopsError for an unknown Member State or mission, and for a day before the mission began."""
    day = on or view.as_of or date.today()
    code = find_member(view, payer, day)
    if not mission:
        return overview(view, code, day)
    one = mission_row(view, find_mission(view, mission), day).mission
    hosts = hosts_told(view, one)
    about: dict[str, Any] = {"payer": code, "mission": one, "hosts": list(hosts.codes), "as_of": day}
    pairs = [PayerAndHost(code, host, years) for host in hosts.codes if host != code]
    rows = [row for pair in pairs for topic in TOPICS for row in topic(view, pair)]
    rows += _own(view, code, one, day)
    notes = [*_notes(view, code, hosts), *(s for pair in pairs for note in NOTES for s in note(view, pair))]
    return ReplyRows.made(about, COLUMNS, rows, notes=[*notes, *_own_notes(view, code, one, day)], needed=COLUMNS[:6])


def _own(view: View, payer: str, mission: str, day: date) -> Iterator[Mapping[str, Cell]]:
    """The payer's own people in the mission and its bill."""
    if persons := uniformed(view, mission, payer, day):
        yield told(PEOPLE, persons)
    if dead := deaths(view, mission, payer, day):
        yield told(PEOPLE, dead)
        if dead.value and (malicious := deaths(view, mission, payer, day, MALICIOUS)):
            yield told(PEOPLE, malicious)
    if found := bill(view, mission, payer, day):
        yield told(BILL, found.amount, note=str(said(f"interests-bill-{found.kind}")))


def _own_notes(view: View, payer: str, mission: str, day: date) -> Iterator[Said]:
    about = {"payer": the(name_then(view, payer)), "mission": mission}
    if uniformed(view, mission, payer, day) is None:
        yield said("interests-no-contributors", **about)
    yield said("interests-civilians", **about)
    if bill(view, mission, payer, day) is None:
        yield said("interests-no-bill", **about)


def _notes(view: View, payer: str, hosts: Hosts) -> Iterator[Said]:
    """Which hosts are told, and why not where they are not."""
    if hosts.told != EACH:
        yield said("interests-no-host", mission=hosts.mission, rule=hosts.told, seat=hosts.seat)
    elif len(hosts.codes) > 1:
        names = tuple(the(name_then(view, code)) for code in hosts.codes)
        yield said("interests-several-hosts", mission=hosts.mission, hosts=names)
    if payer in hosts.codes:
        yield said("interests-host-itself", mission=hosts.mission, payer=the(name_then(view, payer)))
