"""What is owed, both ways, and what contributors are reimbursed: the tables behind `peaceops arrears` and `peaceops
reimbursement`. Sources: tables arrears and reimbursement_rates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from peaceops.book import View, counted, fact
from peaceops.book.reply import Cell, ReplyRows
from peaceops.book.tables.money import ArrearsRow, ReimbursementRatesRow
from peaceops.errors import PeaceopsError, unknown
from peaceops.missions.names import find_mission
from peaceops.missions.states import find_state
from peaceops.money.arrears import OWED_BY_MEMBERS, Arrear, arrear_of
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

YEAR = re.compile(r"[0-9]{4}")
UNITED_NATIONS = "united_nations"
OWED_BY = (OWED_BY_MEMBERS, UNITED_NATIONS)
COLUMNS = ("period", "owed_by", "who", "iso3", "mission", "account", "what", "amount_usd", "precision", "rank")
RATES = ("from_date", "to_date", "usd_per_person_month")


def owed(
    view: View,
    state: str = "",
    *,
    owed_by: str = "",
    mission: str = "",
    from_date: date | None = None,
    to_date: date | None = None,
) -> ReplyRows:
    """Amounts (US dollars) owed or paid, in order of date: by States to the United Nations, and by it to contributors.

    `state`: one State, on either side. `owed_by`: one of OWED_BY. Days are of the position. They are what public
    documents name and no series: the rank is among States named for one day. Raises PeaceopsError for an unknown
    name."""
    if owed_by and owed_by not in OWED_BY:
        raise unknown("debtor", owed_by, OWED_BY)
    code = find_state(view, state) if state else ""
    one = find_mission(view, mission) if mission else ""
    first, last = from_date or date.min, to_date or date.max
    rows = [
        r
        for r in view.all(ArrearsRow)
        if (code in ("", r.iso3) and owed_by in ("", r.owed_by) and one in ("", r.mission))
        and (period := _period(r)).first <= last
        and period.last >= first
    ]
    rows.sort(key=lambda r: (_period(r), r.owed_by, -r.amount_usd, r.source, r.row))
    about: dict[str, Any] = {"state": code, "owed_by": owed_by or "any", "mission": one, "unit": "usd"}
    about |= {"from": from_date, "to": to_date}
    return ReplyRows.made(about, COLUMNS, _rows(view, rows), notes=_notes(view, rows, code, owed_by or "any"))


def _period(row: ArrearsRow) -> Period:
    """The day or span of a position; the year that its words name, or the day on which it was public, where that is all
    there is."""
    year = YEAR.search(row.period)
    try:
        return Period.parse(row.period)
    except PeaceopsError:
        return Period.of_year(int(year[0])) if year else Period.day(row.known)


def _rows(view: View, rows: list[ArrearsRow]) -> Iterator[Mapping[str, Cell]]:
    for row in rows:
        one: Arrear = arrear_of(row)
        alike = view.where(ArrearsRow, period=row.period, owed_by=row.owed_by, what=row.what, source=row.source)
        of_states = [r.amount_usd for r in alike if r.iso3]
        yield {
            "period": one.period,
            "owed_by": one.owed_by,
            "who": one.who,
            "iso3": row.iso3,
            "mission": row.mission,
            "account": one.scope,
            "what": one.what,
            "amount_usd": one.amount,
            "precision": one.precision or None,
            "rank": 1 + sum(n > row.amount_usd for n in of_states) if row.iso3 and len(of_states) > 1 else None,
        }


def _notes(view: View, rows: list[ArrearsRow], code: str, owed_by: str) -> Iterator[Said]:
    if rows:
        yield said("owed-no-series", last=max(r.known for r in rows))
        return
    every = [r for r in view.all(ArrearsRow) if owed_by in ("any", r.owed_by)]
    of_state = [r for r in every if r.iso3 == code]
    held = sorted({r.period for r in of_state or every})
    yield said("owed-none", state=code or "any", owed_by=owed_by.replace("_", "-"), days=tuple(held))


def reimbursement_rates(view: View, on: date | None = None) -> ReplyRows:
    """Standard reimbursement of contributors, US dollars per person and month, in order of time; with `on` the rate
    in force on that day."""
    rows = sorted(view.all(ReimbursementRatesRow), key=lambda r: r.from_date)
    ends = [*(r.from_date for r in rows[1:]), None][: len(rows)]
    told = [
        {
            "from_date": r.from_date,
            "to_date": date.fromordinal(end.toordinal() - 1) if end else None,
            "usd_per_person_month": fact(r, r.usd_per_person_month, counted("reimbursement-rate"), r.from_date),
        }
        for r, end in zip(rows, ends, strict=True)
        if on is None or (r.from_date <= on and (end is None or on < end))
    ]
    newest = rows[-1].from_date if rows else None
    notes = [said("reimbursement-last", day=newest)] if newest and (on is None or on >= newest) else []
    if not told:
        notes.append(said("reimbursement-none", on=on or date.min, first=rows[0].from_date if rows else "-"))
    return ReplyRows.made({"on": on, "unit": "usd"}, RATES, told, notes=notes)
