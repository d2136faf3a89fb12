"""Invariants of the book, each a statement and a query for the rows that break it. One module an area."""

from peaceops.book.check import Check
from peaceops.book.invariants import (
    council,
    host,
    interests,
    mandates,
    missions,
    money,
    news,
    people,
    places,
    structural,
    tasks,
)
from peaceops.book.tables import TABLES


def every_check() -> list[Check]:
    """All invariants: those of any table, the vocabularies, then each area's."""
    out = [check for table in TABLES for check in structural.structural(table)]
    out += structural.vocabularies()
    for area in (missions, people, money, council, mandates, host, interests, places, news, tasks):
        out += area.CHECKS
    return out
