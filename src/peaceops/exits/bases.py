"""What a simulation starts from: strength, civilian staff, cost of a year, and what part of it is uniformed.

The cost is the newest approved amount of the mission alone whose year ends in the two years before the start; where
there is none, what was apportioned, spent or proposed. Its uniformed part is taken at today's strength where that is
lower than in the year of the cost. Method: docs/method/exits.md.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import fsum

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import DIFFERENCE, SHARE_PCT, SUM, rule
from peaceops.book.tables.money import ExpenditureItemsRow
from peaceops.exits.runoff import DAYS_A_MONTH, UNIFORMED_SHARE_MOST, UNIFORMED_USD_A_YEAR
from peaceops.money.cost import CONFIDENCE_ORDER, CostLine, all_lines, whole_years
from peaceops.people import StaffingFigure, staffing_figures, strength_at
from peaceops.people.strength import mission_months, whole
from peaceops.period import Period
from peaceops.words.catalogue import Said, said

CIVILIANS = ("civilian personnel", "civilian staff", "civilian personnel and UN Volunteers")
STAFF_PARTS = ("international staff", "national staff", "UN Volunteers")
UNIFORMED_PARTS = ("uniformed personnel", "military observers", "UN police", "police")
UNIFORMED_CLASS = "military and police"  # of the accounts: expenditure_items.cost_class
OLDEST = timedelta(days=731)  # a year of cost that ended longer ago says nothing of today
OLD_MONTHS = 18  # from the first day of the year: older than a budget of the year before
SMALL_STRENGTH = 100  # persons: of fewer, a curve of strength says nothing
FIRM = ("approved", "apportioned", "spent")
BASE_STATUS = (*FIRM, "recommended", "proposed", "commitment", "stated")  # which stands for a year, best first
ALONE = ("no", "not_applicable", "unknown", "yes")  # support shares: the mission alone first

BY_STRENGTH = rule(
    "uniformed-share-by-strength",
    lambda persons, cost_usd, usd_a_year, most_pct: min(100 * usd_a_year * persons / cost_usd, most_pct),
    reference="docs/method/exits.md",
)
MEAN = rule("mean-strength", lambda *persons: round(fsum(persons) / len(persons)))
AT_STRENGTH = rule(
    "cost-at-strength",
    lambda cost, share_pct, now, then: round(cost * (1 - share_pct / 100 * (1 - now / then))),
    reference="docs/method/exits.md",
)
SHARE_AT_STRENGTH = rule(
    "uniformed-share-at-strength",
    lambda share_pct, now, then: 100 * share_pct * now / (then * (100 - share_pct) + share_pct * now),
    reference="docs/method/exits.md",
)


@dataclass(frozen=True, slots=True)
class Bases:
    """Where a simulation starts: persons, US dollars, per cent. None where the book has no such figure by then.

    `cost`: the amount of a year; `cost_now`: the same with its uniformed part at today's strength, `then` the mean
    strength in its year where that was higher. `share_from_accounts`: the uniformed share is that of the accounts by
    class, not estimated from strength. `warnings`: why the cost may not be that of today."""

    strength: Figure | None
    staff: Figure | None
    cost: CostLine | None
    cost_now: Figure | None
    then: Figure | None
    uniformed_cost_share: Figure | None
    share_from_accounts: bool
    warnings: tuple[Said, ...]

    def figures(self) -> dict[str, Figure | None]:
        """The figures by name: strength and staff (persons), cost (US dollars), uniformed_cost_share (per cent)."""
        return {
            "strength": self.strength,
            "staff": self.staff,
            "cost": self.cost_now,
            "uniformed_cost_share": self.uniformed_cost_share,
        }

    @property
    def small(self) -> bool:
        """Whether the strength is so small that a curve of it says nothing: then staff and liquidation alone count."""
        return self.strength is not None and whole(self.strength) < SMALL_STRENGTH


def bases(view: View, mission: str, start: date) -> Bases:
    """The last figures about a mission before `start`."""
    found = strength_at(view, mission, start)
    strength = found.month.uniformed if found else None
    staff = civilian_staff(view, mission, start)
    cost = base_cost(view, mission, start)
    then = _strength_of_year(view, mission, cost, start) or strength
    accounts = share_of_accounts(view, mission, start)
    share = accounts or share_by_strength(mission, then, cost)
    own = Bases(
        strength, staff, cost, cost.amount if cost else None, None, share, accounts is not None, _warnings(cost, start)
    )
    return _at_strength(own, mission, then)


def _at_strength(own: Bases, mission: str, then: Figure | None) -> Bases:
    """The cost and its uniformed share at today's strength, where that is lower than in the year of the cost. A budget
    is not scaled up: it allowed for growth."""
    cost, share, now = own.cost, own.uniformed_cost_share, own.strength
    if cost is None or share is None or now is None or then is None or whole(now) >= whole(then):
        return own
    scaled = AT_STRENGTH(counted("cost-at-strength", mission=mission), cost.period, [cost.amount, share, now, then])
    part = SHARE_AT_STRENGTH(counted("uniformed-cost-share", mission=mission), now.period, [share, now, then])
    return replace(own, cost_now=scaled, then=then, uniformed_cost_share=part)


def _strength_of_year(view: View, mission: str, cost: CostLine | None, start: date) -> Figure | None:
    """The mean strength at the month ends of the year of the cost; None where no report of it is at hand."""
    if cost is None:
        return None
    months = mission_months(view, mission, cost.period.first, min(cost.period.last, start))
    if not months:
        return None
    return MEAN(counted("mean-strength", mission=mission), cost.period, [m.uniformed for m in months])


def _warnings(cost: CostLine | None, start: date) -> tuple[Said, ...]:
    """Why the amount may not be the cost of today."""
    if cost is None:
        return ()
    months = round((start - cost.period.first).days / DAYS_A_MONTH)
    found = [said("base-old")] if months > OLD_MONTHS else []
    if cost.status not in FIRM:
        found.append(said("base-not-approved", status=said(f"status-{cost.status}")))
    if cost.shares == "yes":
        found.append(said("base-with-shares"))
    if cost.shares == "unknown":
        found.append(said("base-perhaps-with-shares"))
    return tuple(found)


def base_cost(view: View, mission: str, start: date) -> CostLine | None:
    """The cost of a year that a run starts from, of a year that began by `start` and ended in the two years before it
    or later: of the newest year with a firm amount, else with any. Of one year, the mission alone before amounts with
    support shares, approved before apportioned before spent."""
    lines = [x for x in whole_years(all_lines(view, mission)) if x.usd > 0 and x.status in BASE_STATUS]
    own = [x for x in lines if x.period.first <= start and x.period.last >= start - OLDEST]
    return min(own, key=_rank, default=None)


def _rank(line: CostLine) -> tuple[bool, int, int, int, int, str]:
    return (
        line.status not in FIRM,
        -line.period.first.toordinal(),
        ALONE.index(line.shares),
        BASE_STATUS.index(line.status),
        CONFIDENCE_ORDER.index(line.amount.confidence),
        str(line.what),
    )


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
            return SHARE_PCT(counted("uniformed-cost-share", mission=mission), period, parts)
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
