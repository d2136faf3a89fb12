"""What a simulation starts from: strength, civilian staff, cost of a year, what part of it is for the uniformed side,
and what each Member State pays of a dollar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from peaceops.book import Figure, View, computed, figure
from peaceops.exits.ensemble import Array
from peaceops.exits.runoff import UNIFORMED_USD_A_YEAR, uniformed_part
from peaceops.money.cost import CostLine, all_lines, best, whole_years
from peaceops.money.rates import rated_years, rates_by_state
from peaceops.people import StaffingFigure, staffing_figures, strength_at
from peaceops.period import Period

CIVILIANS = ("civilian personnel", "civilian staff", "civilian personnel and UN Volunteers")
STAFF_PARTS = ("international staff", "national staff", "UN Volunteers")
UNIFORMED_PARTS = ("uniformed personnel", "military observers", "UN police", "police")
UNIFORMED_CLASS = "military and police"  # of the accounts: expenditure_items.cost_class
WHOLE_SCALE = 190  # States with a rate: fewer is a list of the largest payers


@dataclass(frozen=True, slots=True)
class Bases:
    """Where a simulation starts. None where the book has no such figure by then.

    `share_from_accounts`: the uniformed share is that of the accounts by class, not estimated from strength."""

    strength: Figure | None
    staff: Figure | None
    cost: CostLine | None
    uniformed_cost_share: Figure | None
    share_from_accounts: bool

    def figures(self) -> dict[str, Figure | None]:
        """The figures by name."""
        return {
            "strength": self.strength,
            "staff": self.staff,
            "cost": self.cost.amount if self.cost else None,
            "uniformed_cost_share": self.uniformed_cost_share,
        }


@dataclass(frozen=True, slots=True)
class Shares:
    """What each payer pays of a dollar: `share` (years x payers), fractions. `note` says which rates stand in."""

    iso3: tuple[str, ...]
    years: tuple[int, ...]
    share: Array
    sources: tuple[str, ...]
    rate: str
    note: str


def bases(view: View, mission: str, start: date) -> Bases:
    """The last figures about a mission before `start`."""
    found = strength_at(view, mission, start)
    strength = found.month.uniformed if found else None
    staff = civilian_staff(view, mission, start)
    cost = last_cost(view, mission, start)
    accounts = share_of_accounts(view, mission, start)
    share = accounts or share_by_strength(mission, strength, cost)
    return Bases(strength, staff, cost, share, accounts is not None)


def last_cost(view: View, mission: str, start: date) -> CostLine | None:
    """The newest whole year of cost that begins before `start`, the line that stands for it."""
    lines = [x for x in whole_years(all_lines(view, mission)) if x.period.first <= start and x.usd > 0]
    newest = max((x.fy for x in lines), default="")
    return best(x for x in lines if x.fy == newest)


def civilian_staff(view: View, mission: str, start: date) -> Figure | None:
    """The newest civilian staff figure before `start`: printed as such, or all personnel less the uniformed, or the
    sum of international and national staff and volunteers. Authorised posts and persons are told apart by its words."""
    dated = [f for f in staffing_figures(view, mission) if f.from_date and f.from_date <= start]
    groups: dict[tuple[date, str, str], dict[str, StaffingFigure]] = {}
    for f in dated:
        groups.setdefault((f.from_date or date.min, f.what, f.persons.source), {})[f.category] = f
    made = ((key[0], _civilians(mission, by)) for key, by in groups.items())
    usable = [(day, fig) for day, fig in made if fig]
    return max(usable, key=lambda x: (x[0], x[1].source), default=(None, None))[1]


def _civilians(mission: str, by: dict[str, StaffingFigure]) -> Figure | None:
    for category in CIVILIANS:
        if category in by:
            return by[category].persons
    counts = f"civilian staff of {mission}"
    parts = [by[c].persons for c in STAFF_PARTS if c in by]
    if len(parts) >= 2:
        return _sum(parts, counts, "sum of the kinds of staff printed together")
    less = [by[c].persons for c in UNIFORMED_PARTS if c in by]
    if "uniformed personnel" in by:
        less = [by["uniformed personnel"].persons]
    if "all personnel" in by and less:
        everyone = by["all personnel"].persons
        value = int(everyone.value) - sum(int(f.value) for f in less)
        return computed(
            value, "persons", counts, everyone.period, "all personnel less the uniformed", [everyone, *less]
        )
    return None


def _sum(parts: list[Figure], counts: str, rule: str) -> Figure:
    return computed(sum(int(p.value) for p in parts), "persons", counts, parts[0].period, rule, parts)


def share_of_accounts(view: View, mission: str, start: date) -> Figure | None:
    """Share of the cost that is for military and police personnel (per cent), from the accounts by class of the newest
    year that began before `start`; None where the book has none."""
    rows = view.rows(
        """SELECT * FROM expenditure_items WHERE mission = ? AND tier IN ('class', 'mission') ORDER BY fy DESC, tier""",
        [mission],
    )
    for fy in dict.fromkeys(r["fy"] for r in rows if Period.parse(r["fy"]).first <= start):
        own = [r for r in rows if r["fy"] == fy]
        military = next((r for r in own if r["tier"] == "class" and r["cost_class"] == UNIFORMED_CLASS), None)
        total = next((r for r in own if r["tier"] == "mission"), None)
        if military and total:
            parts = [
                figure(r, "spent_usd", f"{what}, {mission}", fy, unit="usd")
                for r, what in ((military, "military and police personnel"), (total, "all expenditure"))
            ]
            share = float(parts[0].value) / float(parts[1].value)
            return _pct(share, mission, "class / total of the accounts", parts)
    return None


def share_by_strength(mission: str, strength: Figure | None, cost: CostLine | None) -> Figure | None:
    """The same share by strength times what one person costs a year (runoff.py); None where either is not known."""
    if strength is None or cost is None:
        return None
    share = uniformed_part(float(strength.value), cost.usd)
    rule = f"strength x US$ {UNIFORMED_USD_A_YEAR} a year / cost, at most nine tenths"
    return _pct(share, mission, rule, [strength, cost.amount])


def _pct(share: float, mission: str, rule: str, inputs: list[Figure]) -> Figure:
    counts = f"military and police share of the cost of {mission}"
    return computed(round(100 * share, 2), "pct", counts, inputs[-1].period, rule, inputs)


def shares(view: View, years: Iterable[int], *, regular: bool = False) -> Shares | None:
    """What each Member State pays of a dollar in each calendar year: peacekeeping rates, or the regular scale.

    A year without a whole scale in the view takes the nearest year that has one, and `note` says so. Without any whole
    scale: the newest rates printed for single payers. None where the view has neither."""
    by_year, sources = _regular_shares(view) if regular else _whole_peacekeeping(view)
    have = sorted(by_year)
    if not have and not regular:
        return _printed_shares(view, tuple(years))
    if not have:
        return None
    wanted = tuple(years)
    used = {y: min(have, key=lambda h: (abs(h - y), h)) for y in wanted}
    members = sorted(set().union(*(by_year[u] for u in used.values())))
    other = sorted({(y, u) for y, u in used.items() if y != u})
    note = "; ".join(f"{y} at the rates of {u}" for y, u in other)
    return Shares(
        tuple(members),
        wanted,
        np.array([[by_year[used[y]].get(m, 0.0) for m in members] for y in wanted]),
        tuple(sorted(sources)),
        "regular scale" if regular else "peacekeeping rates",
        note,
    )


def _regular_shares(view: View) -> tuple[dict[int, dict[str, float]], set[str]]:
    """The regular scale as fractions by year and State, with its sources."""
    rows = view.rows("SELECT iso3, first_year, last_year, rate_pct, source FROM regular_scale ORDER BY iso3")
    by_year: dict[int, dict[str, float]] = {}
    for row in rows:
        for year in range(row["first_year"], row["last_year"] + 1):
            by_year.setdefault(year, {})[row["iso3"]] = row["rate_pct"] / 100
    return {y: found for y, found in by_year.items() if len(found) >= 50}, {r["source"] for r in rows}


def _whole_peacekeeping(view: View) -> tuple[dict[int, dict[str, float]], set[str]]:
    """Peacekeeping rates as fractions by State, of the years in which the book has those of all, with their sources."""
    held = {y: found for y in rated_years(view) if len(found := rates_by_state(view, y)) >= WHOLE_SCALE}
    sources = {source for found in held.values() for r in found.values() for source in r.peacekeeping.sources()}
    return {y: {s: r.pct / 100 for s, r in found.items()} for y, found in held.items()}, sources


def _printed_shares(view: View, years: tuple[int, ...]) -> Shares | None:
    rows = view.rows(
        """SELECT iso3, year, rate_pct, source FROM published_rates WHERE year <= ?
           QUALIFY row_number() OVER (PARTITION BY iso3 ORDER BY year DESC) = 1 ORDER BY iso3""",
        [years[0]],
    )
    if not rows:
        return None
    found = "; ".join(f"{r['iso3']} at the rate of {r['year']}" for r in rows)
    return Shares(
        tuple(r["iso3"] for r in rows),
        years,
        np.array([[r["rate_pct"] / 100 for r in rows]] * len(years)),
        tuple(sorted({r["source"] for r in rows})),
        "peacekeeping rates",
        f"only the payers whose rate others had printed by then: {found}",
    )
