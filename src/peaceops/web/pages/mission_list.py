"""The list of missions: all of them, those of a kind, those that ran on a day."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.document.model import Cell, Table
from peaceops.missions.lists import KINDS, MissionSummary
from peaceops.missions.names import state_names
from peaceops.web.pages.addresses import mission_at
from peaceops.web.pages.cards import Cards
from peaceops.web.pages.page import Asked, Page
from peaceops.words.catalogue import said
from peaceops.words.states import shortened

COLUMNS = ("mission", "name", "host", "kind", "start", "end")


def page(asked: Asked) -> Page:
    """The missions as a table. `on`: those whose mandate ran that day; `kind`: those of a kind."""
    kind, book = asked.text("kind"), asked.site.book
    day = asked.day("on") if asked.text("on") or asked.text("as_of") else None
    found = peaceops.missions(active_on=day, kind=kind or None, book=book)
    title = said("web-missions-title")
    cards = asked.cards(title, on=day, kind=kind)
    hosts = state_names(book.at(), {host for m in found for host in m.hosts})
    table = _table(cards, found, hosts, day or asked.site.today(), dated=day is not None)
    values = {
        "cards": cards,
        "day": day or "",
        "today": asked.site.today(),
        "kind": kind,
        "kinds": [(key, cards.write.words_only(f"mission-kind-{key}")) for key in KINDS],
        "table": cards.table(table) if found else None,
        "count": len(found),
    }
    return Page(title, "missions.html.j2", values, said("web-missions-lead"))


def _table(cards: Cards, found: tuple[MissionSummary, ...], hosts: dict[str, str], day: date, *, dated: bool) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for m in found:
        last = m.mandate_end.period.last if m.mandate_end and not dated else day
        named = ", ".join(shortened(hosts.get(h, h)) for h in m.hosts)
        link = cards.link(m.mission, mission_at(m.mission, min(last, day)))
        runs = cards.write.words_only("web-missions-runs") if m.term else None
        kind = cards.write.words_only(f"mission-kind-{m.kind}")
        rows.append((link, m.name, named, kind, m.start, m.mandate_end or runs))
    return cards.write.table("web-missions", COLUMNS, rows)
