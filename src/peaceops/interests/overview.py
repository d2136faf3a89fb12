"""One line a mission whose mandate ran on a day: what the payer traded with its host, its people there, its bill."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from peaceops.book import View
from peaceops.book.reply import Cell, ReplyRows
from peaceops.host.series import short_names
from peaceops.interests.aid import aid_of, figure
from peaceops.interests.at_risk import deaths, uniformed
from peaceops.interests.hosts import hosts_told
from peaceops.interests.trade import trade_of
from peaceops.missions.lists import missions_list
from peaceops.missions.states import name_then
from peaceops.money.bill import bill
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

COLUMNS = (
    *("mission", "host", "trade_year", "trade_usd", "aid_year", "aid_usd", "month_end", "uniformed", "deaths"),
    *("bill_period", "bill_usd", "bill_basis"),
)


def overview(view: View, payer: str, day: date) -> ReplyRows:
    """A line a mission of any kind whose mandate ran on the day, in order of start."""
    names = [m.mission for m in missions_list(view, active_on=day)]
    rows = [_line(view, payer, mission, day) for mission in names]
    about: dict[str, Any] = {"payer": payer, "mission": None, "as_of": day}
    return ReplyRows.made(about, COLUMNS, rows, notes=_notes(view, payer, names, day), needed=COLUMNS)


def _line(view: View, payer: str, mission: str, day: date) -> Mapping[str, Cell]:
    """The line of a mission; what hangs on the host only where it has one, and that is not the payer."""
    hosts = hosts_told(view, mission).codes
    held = uniformed(view, mission, payer, day)
    owed = bill(view, mission, payer, day)
    line: dict[str, Cell] = {
        "mission": mission,
        "host": ";".join(hosts) or None,
        "month_end": str(held.period) if held else None,
        "uniformed": held,
        "deaths": deaths(view, mission, payer, day),
        "bill_period": str(owed.period) if owed else None,
        "bill_usd": owed.amount if owed else None,
        "bill_basis": str(said(f"interests-bill-{owed.kind}")) if owed else None,
    }
    if len(hosts) == 1 and hosts[0] != payer:
        line |= _of_host(view, payer, hosts[0])
    return line


def _of_host(view: View, payer: str, host: str) -> Mapping[str, Cell]:
    names = short_names(view, (payer, host))
    trade = trade_of(view, payer, host)
    aid = aid_of(view, payer, host)
    found: dict[str, Cell] = {}
    if (year := trade.last_year) is not None:
        found |= {"trade_year": year, "trade_usd": trade.total(year, (names[payer], names[host]))}
    if aid.net:
        found |= {"aid_year": aid.net[-1].year, "aid_usd": figure(view, aid.net[-1])}
    return found


def _notes(view: View, payer: str, names: list[str], day: date) -> Iterator[Said]:
    about = {"payer": the(name_then(view, payer))}
    if not names:
        yield said("interests-no-mission", day=day)
        return
    hosts = {mission: hosts_told(view, mission).codes for mission in names}
    if several := tuple(mission for mission, codes in hosts.items() if len(codes) > 1):
        yield said("interests-ask-each", missions=several)
    if seats := tuple(mission for mission, codes in hosts.items() if not codes):
        yield said("interests-seats", missions=seats)
    yield said("interests-line-read", **about)
