"""Home: the world at a date."""

from __future__ import annotations

from datetime import date

import peaceops
from peaceops.book import Book, Figure
from peaceops.document.model import Cell, Empty
from peaceops.money.portfolio import newest_portfolio
from peaceops.web.pages.addresses import at, mission_at
from peaceops.web.pages.cards import Cards
from peaceops.web.pages.page import Asked, Page
from peaceops.web.pages.world_map import map_note, operations, operations_map, operations_table, persons_of
from peaceops.words.catalogue import Said, said

FIRST = date(1948, 5, 29)  # the day on which the Council set up the first mission
AHEAD = 90  # days in which what falls due is listed
ALWAYS = ("pko", "spm")  # kinds of missions that are told where none ran too
DUE = ("date", "mission", "what", "decision")


def page(asked: Asked) -> Page:
    """The operations of a day: a map, totals by what is counted, the cost, a list, what falls due."""
    day, book = asked.day("on"), asked.site.book
    title = said("web-home-title")
    cards = asked.cards(title, on=day)
    found = operations(book, day)
    table = operations_table(cards, book, found, day) if found else None
    world = operations_map(cards, book, found, table, day) if table else None
    values = {
        "cards": cards,
        "day": day,
        "first": FIRST,
        "today": asked.site.today(),
        "passed": (day - FIRST).days,
        "days": (asked.site.today() - FIRST).days,
        "strip": cards.strip(*_totals(book, day)),
        "map": cards.chart(world) if world else None,
        "note": cards.text(map_note(book, found)),
        "table": cards.table(table) if table else None,
        "due": _due(cards, book, day),
        "all_missions": at("/missions", on=day),
    }
    return Page(title, "home.html.j2", values, said("web-home-lead"))


def _totals(book: Book, day: date) -> list[tuple[Figure | Empty | None, Said]]:
    """What is counted of the world on a day, each with words for what it is."""
    counts = {row["kind"]: _figure(row["running_on"]) for row in peaceops.missions_count(day, as_of=day, book=book)}
    persons = persons_of(book, "ALL", day)
    cost = newest_portfolio(book.at(day))
    told: list[tuple[Figure | Empty | None, Said]] = [
        *((n, said(f"web-home-{kind}")) for kind, n in counts.items() if n and (n.value or kind in ALWAYS)),
        (persons, said("web-home-persons", month=persons.period.last) if persons else said("web-home-no-persons")),
    ]
    if cost is None:
        return [*told, (None, said("web-home-no-cost"))]
    return [*told, (cost.total, said("web-home-cost", status=cost.status, year=cost.fy.replace("-", "/")))]


def _figure(value: object) -> Figure | None:
    return value if isinstance(value, Figure) else None


def _due(cards: Cards, book: Book, day: date) -> object:
    """What falls due in the next AHEAD days, as a table; a sentence where nothing known does."""
    reply = peaceops.mandates(day, by="date", ending_within=AHEAD, book=book)
    rows: list[tuple[Cell, ...]] = [
        (
            _figure(row["date"]),
            cards.link(str(row["mission"]), mission_at(str(row["mission"]), day)),
            str(row["what"]),
            str(row["decision"]),
        )
        for row in reply
    ]
    notes = [cards.text(note) for note in reply.sentences()]
    return {"table": cards.table(cards.write.table("web-due", DUE, rows, day=day)) if rows else None, "notes": notes}
