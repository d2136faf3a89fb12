"""The people of a Member State in peace operations: uniformed personnel by mission and month, and deaths."""

from __future__ import annotations

from datetime import date
from typing import Any

import peaceops
from peaceops.book import Figure
from peaceops.document.model import Block, Cell, When
from peaceops.period import Period
from peaceops.web.pages.page import Asked
from peaceops.web.pages.page_parts import LinkedText, address, or_none, writer
from peaceops.words.states import the


def serving(asked: Asked, day: date, iso3: str, name: str) -> list[Block | None]:
    """Whom the State has in which mission, by the last report at or before the day, and month by month."""
    w, state, book = writer(), the(name), asked.site.book
    now = or_none(lambda: peaceops.strength(by="mission", on=day, contributor=iso3, as_of=day, book=book))
    held = [row for row in now or () if isinstance(row["persons"], Figure) and row["persons"].value]
    out: list[Block | None] = []
    if now is None:
        return [w.say("pay-no-reports", kind="gap", day=day)]
    if not held:
        out.append(w.say("pay-nobody", state=state, kind="gap"))
    else:
        month = next((r["month_end"] for r in held if isinstance(r["month_end"], date)), day)
        rows = [_sent(str(r["mission"]), day, r["persons"], r.get("women")) for r in held]
        out.append(w.table("pay-serving", ("mission", "persons", "women"), rows, state=state, month=month))
    months = or_none(lambda: peaceops.strength(contributor=iso3, to_date=day, as_of=day, book=book))
    reports = [
        (When(Period.month_end(r["month_end"])), r["persons"] if isinstance(r["persons"], Figure) else None)
        for r in months or ()
        if isinstance(r["month_end"], date)
    ]
    if sum(f is not None for _, f in reports) > 1:
        columns = ("month", "persons")
        table = w.table("pay-months", columns, reports, folded=True, state=state)
        about: dict[str, Any] = {"x": "month", "series": ("persons",), "unit": "persons", "state": state}
        out.append(w.chart("pay-months-chart", "line", table, **about))
    return out


def _sent(mission: str, day: date, persons: object, women: object) -> tuple[Cell, ...]:
    figures = (f if isinstance(f, Figure) else None for f in (persons, women))
    return (LinkedText(mission, address(f"/missions/{mission}", as_of=day)), *figures)


def deaths(asked: Asked, day: date, iso3: str, name: str) -> list[Block | None]:
    """Nationals who died while serving in UN missions, by mission and by cause, up to the day."""
    w, state, book = writer(), the(name), asked.site.book
    out: list[Block | None] = []
    for by in ("mission", "cause"):
        ask: dict[str, Any] = {"by": by, "nationality": iso3, "to_date": day, "as_of": day, "book": book}
        reply = or_none(lambda ask=ask: peaceops.deaths(**ask))  # type: ignore[misc]
        rows = [(str(r[by]), _figure(r["deaths"]), _figure(r["share_pct"])) for r in reply or ()]
        rows = [row for row in rows if row[1] is not None]
        if not rows and by == "mission":
            return [w.say("pay-no-deaths", state=state, day=day)]
        about: dict[str, Any] = {"state": state, "day": day, "by": by}
        long = by == "mission" and len(rows) > 12
        out.append(
            w.table("pay-deaths", ("of", "deaths", "share"), rows, name=f"pay-deaths-{by}", folded=long, **about)
        )
    return out


def _figure(value: object) -> Figure | None:
    return value if isinstance(value, Figure) else None
