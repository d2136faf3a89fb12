"""What is owed: unpaid assessments and debts to troop contributors, as public documents name them.

Source: table arrears (docs/data/tables.md).
"""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure, View, asked, counted, fact
from peaceops.book.tables.money import ArrearsRow

OWED_BY_MEMBERS, OWED_BY_UN = "member_states", "united_nations"
EVERYONE = "all Member States"  # who owes what all of them owe together


@dataclass(frozen=True, slots=True)
class Arrear:
    """An amount named as owed or paid: by whom, at what date (as typed), for what; `scope` is the account."""

    who: str
    period: str
    what: str
    scope: str
    owed_by: str
    precision: str
    amount: Figure
    source: str
    locator: str


@asked
def arrears_of(view: View, *, iso3: str = "", mission: str = "", everyone: bool = False) -> tuple[Arrear, ...]:
    """Amounts of a Member State, of a mission's account, or of all Member States together, in order of date.

    Debts of the Organization to a State that contributed troops are among that State's rows: see `owed_by`."""
    rows = (
        r
        for r in view.all(ArrearsRow)
        if (iso3 and r.iso3 == iso3)
        or (mission and r.mission == mission)
        or (everyone and r.who == EVERYONE and r.mission is None)
    )
    return tuple(arrear_of(r) for r in sorted(rows, key=lambda r: (r.period, r.known, r.source, r.row)))


@asked
def owed_to_contributors(view: View) -> tuple[Arrear, ...]:
    """What the Organization owed to all its contributors together, in order of date."""
    rows = [r for r in view.all(ArrearsRow) if r.owed_by == OWED_BY_UN and r.iso3 is None]
    return tuple(arrear_of(r) for r in sorted(rows, key=lambda r: (r.period, r.known, r.source, r.row)))


def arrear_of(row: ArrearsRow) -> Arrear:
    """The amount (US dollars) that a row names."""
    amount = fact(row, row.amount_usd, counted("amount-owed", who=row.who, what=row.what), row.period)
    return Arrear(
        row.who,
        row.period,
        row.what,
        row.scope,
        row.owed_by,
        row.precision or "",
        amount,
        row.source,
        row.locator or "",
    )
