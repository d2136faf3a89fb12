"""Plans side by side: months, money, each payer, tasks without a taker, decisions and vetoes, what does not hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import Any

from peaceops.errors import refused
from peaceops.exits.runoff import DAYS_A_MONTH
from peaceops.plans.checks import Checked
from peaceops.plans.plan_lines import OPEN, Plan
from peaceops.words.catalogue import Said, said

Value = int | float | str | None


@dataclass(frozen=True, slots=True)
class ComparedPlans:
    """Rows of what is compared, a value a plan (US dollars, months, counts, days as text); None where a plan does not
    say."""

    names: tuple[str, ...]
    rows: tuple[tuple[Said, tuple[Value, ...]], ...]

    def to_rows(self) -> list[dict[str, Any]]:
        """A row each, a column a plan."""
        return [{"what": str(what)} | dict(zip(self.names, values, strict=True)) for what, values in self.rows]


def compare_plans(named: Sequence[tuple[str, Checked]]) -> ComparedPlans:
    """Plans by name, side by side. Raises PeaceopsError for fewer than two, and for two of one name."""
    names = [name for name, _ in named]
    if len(names) < 2:
        raise refused("compare-needs-two-plans", count=str(len(names)))
    if len(set(names)) < len(names):
        raise refused("compare-plans-of-one-name")
    checked = [c for _, c in named]
    rows: list[tuple[Said, tuple[Value, ...]]] = [
        (said(f"compare-{key}"), tuple(read(c) for c in checked)) for key, read in ROWS
    ]
    for iso3 in dict.fromkeys(b.state for c in checked for b in c.plan.bills):
        rows.append((said("compare-payer", state=iso3), tuple(_billed(c.plan, iso3) for c in checked)))
    return ComparedPlans(tuple(names), tuple(rows))


def _months(checked: Checked) -> Value:
    head = checked.plan.head
    return round((head.last_day - head.start).days / DAYS_A_MONTH, 1) if head.start and head.last_day else None


def _money(checked: Checked) -> Value:
    known = [b.usd for b in checked.plan.budgets if b.usd is not None]
    return round(fsum(known)) if known else None


def _billed(plan: Plan, iso3: str) -> Value:
    known = [b.usd for b in plan.bills if b.state == iso3 and b.usd is not None]
    return round(fsum(known)) if known else None


ROWS = (
    ("mission", lambda c: c.plan.head.mission),
    ("option", lambda c: c.plan.head.option or None),
    ("start", lambda c: str(c.plan.head.start)),
    ("last-day", lambda c: str(c.plan.head.last_day) if c.plan.head.last_day else None),
    ("months", _months),
    ("money", _money),
    ("tasks", lambda c: len(c.plan.tasks)),
    ("tasks-without-taker", lambda c: sum(not t.taker or t.basis == OPEN for t in c.plan.tasks)),
    ("conditions", lambda c: len(c.plan.conditions)),
    ("decisions", lambda c: len(c.plan.decisions)),
    ("vetoes", lambda c: sum(bool(d.veto) for d in c.plan.decisions)),
    ("still-to-decide", lambda c: c.open_lines),
    ("findings", lambda c: len(c.findings)),
)
