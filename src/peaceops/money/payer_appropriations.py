"""What a payer's own parliament gave for peacekeeping, the table behind `peaceops appropriated`. Source: table
payer_appropriations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.reply import ReplyRows
from peaceops.book.tables.money import PayerAppropriationsRow
from peaceops.missions.states import find_state, name_then
from peaceops.period import Period
from peaceops.words.catalogue import said

COLUMNS = ("iso3", "fiscal_year", "stage", "as_named", "amount_usd", "precision")
YEARS = re.compile(r"FY(\d{4})(?:-(\d{2}))?")
NAMED = re.compile(r'^"([^"]+)"$')  # a note that is the word by which the amount is rounded


def appropriated(view: View, state: str = "") -> ReplyRows:
    """Amounts (US dollars) of a payer's own appropriations for peacekeeping, by its fiscal year and stage; of one
    State, or of all that the book has. Raises PeaceopsError for an unknown State."""
    code = find_state(view, state) if state else ""
    every = sorted(view.all(PayerAppropriationsRow), key=lambda r: r.row)
    rows = [r for r in every if code in ("", r.iso3)]
    told = [
        {
            "iso3": r.iso3,
            "fiscal_year": r.fiscal_year,
            "stage": r.stage,
            "as_named": r.as_named,
            "amount_usd": _amount(view, r),
            "precision": named[1] if (named := NAMED.match(r.note or "")) else None,
        }
        for r in rows
    ]
    notes = [said("appropriated-not-un-year")] if told else []
    if not told:
        held = tuple(sorted({name_then(view, r.iso3) for r in every}))
        notes.append(said("appropriated-none", state=name_then(view, code) if code else "any", states=held))
    return ReplyRows.made({"state": code, "unit": "usd"}, COLUMNS, told, notes=notes)


@dataclass(frozen=True, slots=True)
class Appropriation:
    """An amount (US dollars) that a payer's parliament gave, or was asked for. `stage`: request, enacted ..."""

    stage: str
    amount: Figure


def appropriations_of(view: View, iso3: str) -> tuple[Appropriation, ...]:
    """The amounts of one State, in the order of the table."""
    rows = sorted(view.where(PayerAppropriationsRow, iso3=iso3), key=lambda r: r.row)
    return tuple(Appropriation(r.stage, _amount(view, r)) for r in rows)


def _amount(view: View, row: PayerAppropriationsRow) -> Figure:
    counts = counted("payer-appropriation", state=name_then(view, row.iso3), what=row.as_named)
    return fact(row, row.amount_usd, counts, fiscal_period(row.fiscal_year))


def fiscal_period(fiscal_year: str) -> Period:
    """October to September: FY2018 begins on 1 October 2017, FY2024-25 is two of them. Raises ValueError for other
    words."""
    found = YEARS.fullmatch(fiscal_year)
    if not found:
        raise ValueError(f"no fiscal year: {fiscal_year!r}")
    first, last = int(found[1]), int(found[1][:2] + found[2]) if found[2] else int(found[1])
    return Period.span(date(first - 1, 10, 1), date(last, 9, 30))
