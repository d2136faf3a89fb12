"""Accounts that are not missions, and what the words for amounts mean."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from peaceops.book.tables import BY_NAME
from peaceops.errors import unknown
from peaceops.ingest.files import SourceRow
from peaceops.ingest.workshop import Workshop, own_csv

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
        error = unknown("wording of an amount", what, _words())
        raise row.fail(column, f"a wording with a meaning in ingest/own/money_words.csv ({error})")
    return _words()[what]


def shares(row: SourceRow, column: str) -> str:
    """Whether an amount includes the shares of the support account and the service centres."""
    if row[column].strip() not in SHARES:
        raise row.fail(column, " / ".join(SHARES))
    return SHARES[row[column].strip()]


def is_of_committee(document: str) -> bool:
    """Whether a release reports what the Fifth Committee did: it recommends, the Assembly approves."""
    return document.startswith(("GA/AB/", "AG/AB/", "Fifth Committee"))
