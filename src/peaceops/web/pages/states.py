"""The list of Member States: what each pays, whom it sends, how many it has lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import peaceops
from peaceops.book import Figure
from peaceops.book.reply import ReplyRows
from peaceops.document.model import Cell, Empty, Table
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.page_parts import LinkedText, address, or_none, parts, section, writer
from peaceops.words.catalogue import said
from peaceops.words.states import shortened

ORDERS = ("rate", "persons", "deaths", "name")
COLUMNS = ("state", "regular", "peacekeeping", "persons", "deaths")
StateRow = tuple[str, str, dict[str, Figure]]


def page(asked: Asked) -> Page:
    """All Member States at a date, or those whose name holds the words asked for."""
    day, wanted, order = asked.day(), asked.text("q"), asked.text("order") or ORDERS[0]
    found = [row for row in _rows(asked, day) if _meant(row, wanted)]
    listed = section("pay-states", [_table(found, day, order if order in ORDERS else ORDERS[0])])
    title = said("pay-states-title")
    cards = asked.cards(title, as_of=day, q=wanted, order=order)
    values = {
        "day": day,
        "q": wanted,
        "order": order,
        "orders": [(key, str(said("pay-order", by=key))) for key in ORDERS],
        "nobody": not found,
        "cards": cards,
        "parts": parts(cards, [listed] if found else [], untitled=1),
        "links": _links(day),
    }
    return Page(title, "states.html.j2", values, said("pay-states-lead", day=day), scripts=("ask.js",))


def _links(day: date) -> tuple[tuple[str, str], ...]:
    at = "/api/v1"
    return (
        ("regular-rates", address(f"{at}/regular-rates", year=day.year, as_of=day)),
        ("rates", address(f"{at}/rates/{day.year}", as_of=day)),
        ("contributors", address(f"{at}/strength/ALL", by="contributor", on=day, as_of=day)),
        ("deaths-by-nationality", address(f"{at}/deaths/ALL", by="nationality", as_of=day)),
    )


def _rows(asked: Asked, day: date) -> Iterator[StateRow]:
    """Code, name and figures of each State with a rate, persons or deaths on the day."""
    book = asked.site.book
    names: dict[str, str] = {}
    figures: dict[str, dict[str, Figure]] = {}

    def enter(column: str, key: str, reply: ReplyRows) -> None:
        for row in reply:
            if isinstance(held := row[key], Figure) and (code := str(row.get("iso3") or "")):
                names.setdefault(code, str(row["member_state"]))
                figures.setdefault(code, {})[column] = held

    for column, key, ask in (
        ("regular", "rate_pct", lambda: peaceops.regular_rates(day.year, as_of=day, book=book)),
        ("persons", "persons", lambda: peaceops.strength(by="contributor", on=day, as_of=day, book=book)),
        ("deaths", "deaths", lambda: peaceops.deaths(by="nationality", to_date=day, as_of=day, book=book)),
    ):
        if (reply := or_none(ask)) is not None:
            enter(column, key, reply)
    for rate in or_none(lambda: peaceops.rates(day.year, as_of=day, book=book)) or ():
        names.setdefault(rate.iso3, rate.name)
        figures.setdefault(rate.iso3, {})["peacekeeping"] = rate.peacekeeping
    yield from ((code, shortened(name), figures[code]) for code, name in names.items())


def _meant(row: StateRow, wanted: str) -> bool:
    code, name, _ = row
    return not wanted or wanted.casefold() in name.casefold() or wanted.upper() == code


def _table(rows: list[StateRow], day: date, order: str) -> Table:
    first = {"rate": ("peacekeeping", "regular"), "persons": ("persons",), "deaths": ("deaths",), "name": ()}[order]

    def place(row: StateRow) -> tuple[object, ...]:
        values = (row[2].get(column) for column in first)
        return (*(-float(v.value) if v else 1.0 for v in values), row[1])

    cells: list[tuple[Cell, ...]] = [
        (LinkedText(name, address(f"/states/{code}", as_of=day)), *(own.get(c) or _why(c) for c in COLUMNS[1:]))
        for code, name, own in sorted(rows, key=place)
    ]
    return writer().table("pay-states", COLUMNS, cells, day=day, order=order)


def _why(column: str) -> Empty:
    """Why a State has no figure: whoever is not on the lists of persons has none there."""
    return Empty.NONE if column in ("persons", "deaths") else Empty.NOT_KNOWN
