"""What is owed: unpaid assessments and debts to troop contributors, as public documents name them."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.book import Figure, View, figure


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


def arrears_of(view: View, *, iso3: str = "", mission: str = "", everyone: bool = False) -> tuple[Arrear, ...]:
    """Amounts of a Member State, of a mission's account, or of all Member States together, in order of date.

    Debts of the Organization to a State that contributed troops are among that State's rows: see `owed_by`."""
    rows = view.rows(
        """SELECT * FROM arrears WHERE ($iso3 <> '' AND iso3 = $iso3) OR ($mission <> '' AND mission = $mission)
             OR ($everyone AND iso3 IS NULL AND mission IS NULL AND owed_by = 'member_states')
           ORDER BY period, known, source, "row" """,
        {"iso3": iso3, "mission": mission, "everyone": everyone},
    )
    return tuple(
        Arrear(
            r["who"],
            r["period"],
            r["what"],
            r["scope"],
            r["owed_by"],
            r["precision"] or "",
            figure(r, "amount_usd", f"{r['who']}: {r['what']}", r["period"], unit="usd"),
            r["source"],
            r["locator"] or "",
        )
        for r in rows
    )
