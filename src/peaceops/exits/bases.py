"""What a simulation starts from: strength, civilian staff, cost of a year, and what part of it is uniformed.

Method: docs/method/exits.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import DIFFERENCE, SHARE_PCT, SUM, rule
from peaceops.book.tables.money import ExpenditureItemsRow
from peaceops.exits.runoff import UNIFORMED_SHARE_MOST, UNIFORMED_USD_A_YEAR
from peaceops.money.cost import CostLine, all_lines, best, whole_years
from peaceops.people import StaffingFigure, staffing_figures, strength_at
from peaceops.period import Period

CIVILIANS = ("civilian personnel", "civilian staff", "civilian personnel and UN Volunteers")
STAFF_PARTS = ("international staff", "national staff", "UN Volunteers")
UNIFORMED_PARTS = ("uniformed personnel", "military observers", "UN police", "police")
UNIFORMED_CLASS = "military and police"  # of the accounts: expenditure_items.cost_class
DIGITS = 2  # of a share in per cent

BY_STRENGTH = rule(
    "uniformed-share-by-strength",
    lambda persons, cost_usd, usd_a_year, most_pct: round(min(100 * usd_a_year * persons / cost_usd, most_pct), DIGITS),
    reference="docs/method/exits.md",
)


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
    counts = counted("civilian-staff", mission=mission)
    parts = [by[c].persons for c in STAFF_PARTS if c in by]
    if len(parts) >= 2:
        return SUM(counts, parts[0].period, parts)
    less = [by[c].persons for c in UNIFORMED_PARTS if c in by]
    if "uniformed personnel" in by:
        less = [by["uniformed personnel"].persons]
    if "all personnel" in by and less:
        everyone = by["all personnel"].persons
        return DIFFERENCE(counts, everyone.period, [everyone, *less])
    return None


def share_of_accounts(view: View, mission: str, start: date) -> Figure | None:
    """Share of the cost that is for military and police personnel (per cent), from the accounts by class of the newest
    year that began before `start`; None where the book has none."""
    rows = view.where(ExpenditureItemsRow, mission=mission)
    for fy in sorted({r.fy for r in rows}, reverse=True):
        period, own = Period.parse(fy), [r for r in rows if r.fy == fy]
        military = next((r for r in own if r.tier == "class" and r.cost_class == UNIFORMED_CLASS), None)
        total = next((r for r in own if r.tier == "mission"), None)
        if period.first <= start and military and total:
            label = military.label
            parts = [
                fact(military, military.spent_usd, counted("expenditure-class", label=label, mission=mission), period),
                fact(total, total.spent_usd, counted("mission-expenditure", mission=mission), period),
            ]
            return SHARE_PCT(counted("uniformed-cost-share", mission=mission), period, parts, digits=DIGITS)
    return None


def share_by_strength(mission: str, strength: Figure | None, cost: CostLine | None) -> Figure | None:
    """The same share by strength times what one person costs a year; None where either is not known.

    US dollars a year and the largest share stand in parameters.csv."""
    if strength is None or cost is None:
        return None
    return BY_STRENGTH(
        counted("uniformed-cost-share", mission=mission),
        cost.period,
        [strength, cost.amount],
        usd_a_year=round(UNIFORMED_USD_A_YEAR),
        most_pct=round(100 * UNIFORMED_SHARE_MOST),
    )
