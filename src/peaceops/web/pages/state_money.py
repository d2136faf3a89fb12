"""What a Member State pays: the bill of a year mission by mission, year by year, its rates, its limit, what is owed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import peaceops
from peaceops.book import Figure, View
from peaceops.document.model import Block, Cell, Chart, Empty, Table, When
from peaceops.money.assess import Assessment
from peaceops.money.cost import SUPPORT
from peaceops.money.payer import missions_without_cost
from peaceops.money.payer_view import MissionPart, PayerView
from peaceops.money.portfolio import account_name
from peaceops.period import Period
from peaceops.web.pages.page import Asked
from peaceops.web.pages.page_parts import LinkedText, address, or_none, writer
from peaceops.words.states import the

FIRST_FY = 2012  # the first year with peacekeeping rates
BARS = 12  # missions that a chart of one bill carries
BILL = ("mission", "cost", "part", "net", "share", "rank", "head", "above", "voluntary")
YEARS = ("year", "cost", "part", "head", "above", "lacks")


def bill(asked: Asked, day: date, view: PayerView) -> list[Block | None]:
    """The bill of the year: a chart of the largest shares, every mission, and how each share is known."""
    if not view.missions:
        return []
    w = writer()
    about: dict[str, Any] = {"state": the(view.name), "year": When(Period.parse(view.fy))}
    assessed = assessments(asked, day, view.iso3, view.fy)
    pages = {m.mission for m in peaceops.missions(as_of=day, book=asked.site.book)}
    rows = [_row(m, assessed.get(m.mission), _named(m.mission, day, pages)) for m in view.missions]
    held = [(account_name(m.mission), m.part) for m in view.missions if m.part][:BARS]
    bars = w.table("pay-bill-bars", ("mission", "part"), held, **about)
    bases = [(account_name(m.mission), m.basis) for m in view.missions if m.basis]
    return [
        w.chart("pay-bill-chart", "bar", bars, x="mission", series=("part",), unit="usd", **about) if held else None,
        w.table("pay-bill", BILL, rows, **about),
        w.table("pay-bases", ("mission", "basis"), bases, folded=True),
        *(w.say("pay-lacks", what=words, kind="gap") for words in view.missing),
    ]


def assessments(asked: Asked, day: date, iso3: str, fy: str) -> Mapping[str, Assessment]:
    """What the State was assessed in a financial year by mission, gross and net; empty without the sections."""
    book = asked.site.book
    found = or_none(lambda: peaceops.assess("ALL", fy, payer=iso3, net=True, as_of=day, book=book))
    return {a.mission: a for a in found or ()}


def _named(mission: str, day: date, pages: set[str]) -> str:
    name = account_name(mission)
    return LinkedText(name, address(f"/missions/{mission}", as_of=day)) if mission in pages else name


def _row(m: MissionPart, assessed: Assessment | None, name: str) -> tuple[Cell, ...]:
    net = assessed.net if assessed else None
    voluntary: Cell = m.voluntary or Empty.NOT_APPLICABLE
    return (name, m.cost, m.part, net, m.share, m.rank, m.per_head, m.unpaid, voluntary)


def bills(asked: Asked, day: date, iso3: str) -> tuple[PayerView, ...]:
    """The bills of all missions, a financial year each, in order of time, as far as this database has costs."""
    found = []
    for first in range(FIRST_FY, day.year + 2):
        fy = str(Period.of_fy(first))
        view = or_none(lambda fy=fy: peaceops.payer(iso3, fy, as_of=day, book=asked.site.book))  # type: ignore[misc]
        found += [view] if view else []
    return tuple(found)


def lacking(view: View, bill: PayerView) -> tuple[str, ...]:
    """Missions of the year without which a sum of the bill is no whole: their cost, or the State's share, is not
    known. Accounts of all missions are in the assessments."""
    have = {m.mission for m in bill.missions if m.cost}
    without = {m.mission for m in bill.missions if m.part is None} - set(SUPPORT)
    return tuple(sorted({*missions_without_cost(view, bill.fy, have), *without}))


def over_time(view: View, views: tuple[PayerView, ...]) -> list[Block | None]:
    """The bill year by year: columns, and the rows with the cost behind them. A year in which a mission lacks is left
    empty: a sum of the others would read as a bill."""
    held = [v for v in views if v.total]
    if not held:
        return []
    w, state = writer(), the(held[-1].name)
    rows: list[tuple[Cell, ...]] = []
    for v in held:
        lacks = lacking(view, v)
        sums: tuple[Cell, ...] = (v.total_cost, v.total, v.per_head, v.unpaid)
        rows.append(
            (When(Period.parse(v.fy)), *(sums if not lacks else (Empty.NOT_KNOWN,) * 4), ", ".join(lacks) or Empty.NONE)
        )
    table = w.table("pay-years", YEARS, rows, state=state)
    drawn = len(held) > 1
    chart = w.chart("pay-years-chart", "columns", table, x="year", series=("part",), unit="usd", state=state)
    return [chart if drawn else None, table]


def rates(asked: Asked, day: date, iso3: str, name: str) -> list[Block | None]:
    """Rates since the State is a member: of the regular budget by scale, of peacekeeping by year."""
    book = asked.site.book
    regular: dict[int, Figure] = {}
    own: dict[int, Figure | None] = {}
    for row in or_none(lambda: peaceops.regular_rates(payer=iso3, as_of=day, book=book)) or ():
        if isinstance(rate := row["rate_pct"], Figure):
            regular |= dict.fromkeys(range(int(str(row["first_year"])), int(str(row["last_year"])) + 1), rate)
    for year in range(FIRST_FY, day.year + 1):
        found = or_none(lambda year=year: peaceops.rates(year, as_of=day, book=book))  # type: ignore[misc]
        own[year] = next((r.peacekeeping for r in found or () if r.iso3 == iso3), None)
    years = [y for y in sorted({*regular, *(y for y, f in own.items() if f)}) if y <= day.year]
    if not years:
        return []
    rows: list[tuple[Cell, ...]] = [(When(Period.of_year(y)), regular.get(y), own.get(y)) for y in years]
    table = writer().table("pay-rates", ("year", "regular", "peacekeeping"), rows, folded=True, state=the(name))
    return [_rates_chart(table, the(name), both=any(own.values())) if len(years) > 1 else None, table]


def _rates_chart(table: Table, state: str, *, both: bool) -> Chart:
    about: dict[str, Any] = {"state": state, "both": "yes" if both else "no"}
    series = ("regular", "peacekeeping")
    return writer().chart("pay-rates-chart", "line", table, x="year", series=series, unit="pct", **about)


def limit_and_arrears(asked: Asked, day: date, view: PayerView) -> list[Block | None]:
    """The State's own legal limit on what it pays, and the amounts owed that public documents name."""
    w, state = writer(), the(view.name)
    out: list[Block | None] = []
    if view.cap:
        out.append(w.say("pay-limit", state=state, limit=view.cap))
        if view.unpaid:
            out.append(w.say("pay-above-limit", amount=view.unpaid, year=When(Period.parse(view.fy))))
    reply = or_none(lambda: peaceops.arrears(view.iso3, as_of=day, book=asked.site.book))
    rows = [_owed(row["period"], row["account"], row["what"], row["amount_usd"]) for row in reply or ()]
    if rows:
        out.append(w.table("pay-arrears", ("date", "account", "what", "amount"), rows, state=state))
    else:
        out.append(w.say("pay-no-arrears", state=state, kind="gap"))
    return [*out, *(w.say(note, kind="note") for note in (reply.notes if reply and rows else ()))]


def _owed(when: object, account: object, what: object, amount: object) -> tuple[Cell, ...]:
    words = writer().words.language.spelled(str(when), months=True)
    held = amount if isinstance(amount, Figure) else None
    return (words, str(account or ""), str(what), held)
