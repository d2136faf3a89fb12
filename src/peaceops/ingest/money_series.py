"""Which years of a mission's money are known to be out, and how missions not paid by assessment alone are paid.

That an amount of a year is out is proved by the amount itself, or by a paper on all missions: the Assembly's total of a
year (counted from 31 December, when decisions that were put off in June have followed), the assessments of all missions
together, the overview of expenditure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.errors import PeaceopsError
from peaceops.ingest.council.texts import operative, read_texts
from peaceops.ingest.money_names import rows_of
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

TEXTS = "un-resolution-texts"
RULES = "un-peacekeeping-scale-rules"
ACCOUNT = "peacekeeping_account"
MANY = 10  # missions whose spending of a year is out: then that of all is
ENDS = ("withdrawal_end", "mandate_end")
NEXT = {"approved": (1, 5, 31), "apportioned": (1, 6, 30), "spent": (2, 10, 31)}  # years after the first, month, day
AMOUNTS = {  # table: the series that a row belongs to, None for its own status
    "appropriations": None,
    "expenditure": "spent",
    "assessment_sections": "apportioned",
}
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Proof:
    """The day from which something is known to be out, and the document that proves it."""

    known: date
    source: str
    locator: str | None


def read(shop: Workshop) -> None:
    """Add money_series and funding_arrangements. All amounts and the names of missions must have been read."""
    own = _own(shop)
    general = _general(shop)
    spans = dict(_spans(shop))
    keys = set(own) | {
        (mission, series, fy)
        for series, fy in general
        for mission, (first, last) in spans.items()
        if first <= _first(fy) and last >= _last(fy)
    }
    for mission, series, fy in sorted(keys):
        proofs = [p for p in (own.get((mission, series, fy)), general.get((series, fy))) if p]
        best = min(proofs, key=lambda p: p.known)
        years, month, day = NEXT[series]
        shop.add(
            "money_series",
            Stamp(best.source, best.known, series, "derived", best.locator),
            mission=mission,
            series=series,
            fy=fy,
            in_book=(mission, series, fy) in own,
            newest_until=date(int(fy[:4]) + years, month, day),
        )
    _arrangements(shop)


def _first(fy: str) -> date:
    return date(int(fy[:4]), 7, 1)


def _last(fy: str) -> date:
    return date(int(fy[:4]) + 1, 6, 30)


def _own(shop: Workshop) -> dict[Key, Proof]:
    """Whole years of missions of which the book has an amount, each with the first day of one."""
    accounts = {r["mission"] for r in rows_of(shop, "missions") if r["funding"] == ACCOUNT}
    out: dict[Key, Proof] = {}
    for table, series in AMOUNTS.items():
        for r in rows_of(shop, table):
            key = (r["mission"], series or r["status"], r["fy"])
            whole = r.get("extent", "whole") == "whole" and len(r["fy"]) == len("2018-19") and r["fy"][:4].isdigit()
            if r["mission"] in accounts and key[1] in NEXT and whole:
                proof = Proof(r["known"], r["source"], r["locator"])
                out[key] = min(out.get(key, proof), proof, key=lambda p: p.known)
    return out


def _general(shop: Workshop) -> dict[tuple[str, str], Proof]:
    """Years of which a paper on all missions proves that the amounts of each are out, by series."""
    out: dict[tuple[str, str], Proof] = {}

    def enter(series: str, r: dict[str, Any], known: date) -> None:
        proof = Proof(known, r["source"], r["locator"])
        key = (series, r["fy"])
        out[key] = min(out.get(key, proof), proof, key=lambda p: p.known)

    for r in rows_of(shop, "budget_totals"):
        if r["status"] == "approved":
            enter("approved", r, max(r["known"], date(int(r["fy"][:4]), 12, 31)))
    for r in rows_of(shop, "state_assessments"):
        enter("apportioned", r, r["known"])
    spent = list(rows_of(shop, "expenditure"))
    for r in spent:
        if len({x["mission"] for x in spent if x["fy"] == r["fy"]}) >= MANY:
            enter("spent", r, r["known"])
    return out


def _spans(shop: Workshop) -> Iterator[tuple[str, tuple[date, date]]]:
    """First and last day of the missions that have a peacekeeping account; one still open has no last day."""
    days = {(r["mission"], r["what"]): r["on_date"] for r in rows_of(shop, "mission_dates") if r["preferred"]}
    for r in rows_of(shop, "missions"):
        start = days.get((r["mission"], "start"))
        if r["funding"] == ACCOUNT and start:
            ends = [d for what in ENDS if (d := days.get((r["mission"], what)))]
            yield r["mission"], (start, max(ends, default=date.max))


def _arrangements(shop: Workshop) -> None:
    """Each arrangement that the Council decided is found in the words of its resolution."""
    texts = read_texts(shop.root)
    for own in own_csv("funding_arrangements"):
        if own["resolution"]:
            words = dict(operative(texts[int(own["resolution"])])).get(own["paragraph"], "")
            if own["phrase"] not in words:
                raise PeaceopsError(
                    f"ingest/own/funding_arrangements.csv: expected {own['phrase']!r} in {own['reference']}, "
                    f"found {words[:60]!r}."
                )
        source, grade = (TEXTS, "read") if own["resolution"] else (RULES, "read")
        fact = Stamp(source, date.fromisoformat(own["known"]), "decided", grade, own["reference"])
        names = {k: own[k] for k in ("mission", "arrangement", "reference", "says")}
        shop.add("funding_arrangements", fact, from_date=date.fromisoformat(own["from"]), **names)
