"""Accounts that are not missions, and what the words for amounts mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from peaceops.book.tables import BY_NAME
from peaceops.errors import unknown
from peaceops.ingest.printed_dates import printed_day
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Workshop, last_day, own_csv

RESOLUTION_DAY = re.compile(r"^A/RES/\S+ of (\d{1,2} [A-Z][a-z]+ \d{4})")
SHARES = {"yes": "yes", "no": "no", "unknown": "unknown", "n/a": "not_applicable"}


@cache
def _accounts() -> dict[str, str]:
    return {r["spelling"]: r["account"] for r in own_csv("money_accounts")}


@cache
def _words() -> dict[str, tuple[str, str]]:
    return {r["what"]: (r["status"], r["extent"]) for r in own_csv("money_words")}


def rows_of(shop: Workshop, table: str) -> Iterator[dict[str, Any]]:
    """Rows that a reader has added to a table so far, by column name."""
    names = BY_NAME[table].names()
    return (dict(zip(names, row, strict=True)) for row in shop.rows[table])


def account_or_mission(shop: Workshop, spelling: str, where: str) -> str:
    """The code of an account (UNLB, RSCE, SUPPORT_ACCOUNT, OTHER) or of a mission."""
    return _accounts().get(spelling) or shop.missions.code(spelling, where)


def status_and_extent(row: SourceRow, column: str) -> tuple[str, str]:
    """What the words for an amount mean: its status, and what it is of the year (whole, part_year, addition ...)."""
    what = row.text(column)
    if what not in _words():
        error = unknown("wording-of-an-amount", what, _words())
        raise row.fail(column, f"a wording with a meaning in ingest/own/money_words.csv ({error})")
    return _words()[what]


def shares(row: SourceRow, column: str) -> str:
    """Whether an amount includes the shares of the support account and the service centres."""
    if row[column].strip() not in SHARES:
        raise row.fail(column, " / ".join(SHARES))
    return SHARES[row[column].strip()]


@cache
def _documents() -> dict[str, str]:
    return {r["document"]: r["published"] for r in own_csv("money_documents")}


def _symbols(documents: str) -> list[str]:
    """The documents named in a cell, without what stands in brackets behind them: GA/12161; GA/AB/4328 (2019)."""
    return [part.split(" (")[0].strip() for part in documents.split(";")]


def release_day(documents: str) -> date | None:
    """The first day on which one of the named documents is known to have been out; None where no day is known."""
    days = [last_day(d) for s in _symbols(documents) if len(d := _documents().get(s, "")) > len("2018")]
    return min(days, default=None)


def decided_on(document: str) -> date | None:
    """The day of the resolution that a document is or quotes, where the day is named."""
    found = RESOLUTION_DAY.match(document)
    return printed_day(found[1]) if found else None


def status_by_organ(status: str, documents: str, fy: str, known: date) -> str:
    """The Fifth Committee recommends, the Assembly approves: what only papers of the Committee call approved is
    recommended, unless they quote, after nine months of the financial year, what the Assembly had approved for it."""
    named = [s for s in _symbols(documents) if not s.startswith("A/C.5/")]
    committee = bool(named) and all(s.startswith(("GA/AB/", "AG/AB/")) or "Fifth Committee" in s for s in named)
    start = re.match(r"(\d{4})-\d{2}$", fy)
    quoted = start is not None and known > date(int(start[1]) + 1, 3, 31)
    return "recommended" if status == "approved" and committee and not quoted else status


def named_by_organ(what: str, stated: str, status: str) -> str:
    """The words for an amount, with the organ where it is not the one that the words suggest."""
    return f"{what}, by the Fifth Committee" if status != stated else what
