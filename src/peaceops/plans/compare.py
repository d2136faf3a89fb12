"""Plans side by side: months, money, each payer, tasks without a taker, decisions and vetoes, what does not hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import fsum

from peaceops.book.reply import ReplyRows
from peaceops.errors import refused
from peaceops.exits.runoff import DAYS_A_MONTH
from peaceops.plans.checks import Checked
from peaceops.plans.plan_lines import OPEN, Plan
from peaceops.words.catalogue import said

Value = int | float | str | None


def compare_plans(named: Sequence[tuple[str, Checked]]) -> ReplyRows:
    """Plans by name, side by side: a row for each thing (US dollars, months, counts, days as text), a column for
    each plan; None where a plan does not say. Raises PeaceopsError for fewer than two, and for two of one name."""
    names = [name for name, _ in named]
    if len(names) < 2:
        raise refused("compare-needs-two-plans", count=str(len(names)))
    if len(set(names)) < len(names):
        raise refused("compare-plans-of-one-name")
    checked = [c for _, c in named]
    rows = [(said(f"compare-{key}"), [read(c) for c in checked]) for key, read in ROWS]
    for iso3 in dict.fromkeys(b.state for c in checked for b in c.plan.bills):
        rows.append((said("compare-payer", state=iso3), [_billed(c.plan, iso3) for c in checked]))
    told: list[dict[str, Value]] = [
        {"what": str(what), **dict(zip(names, values, strict=True))} for what, values in rows
    ]
    return ReplyRows.made({"plans": names}, ("what", *names), told, needed=names)


def _months(checked: Checked) -> Value:
    head = checked.plan.head
    return round((head.last_day - head.start).days / DAYS_A_MONTH, 1) if head.start and head.last_day else None


def _money(checked: Checked) -> Value:
    known = [b.usd for b in checked.plan.budgets if b.usd is not None]
    return round(fsum(known)) if known else None


def _billed(plan: Plan, iso3: str) -> Value:
    known = [b.usd for b in plan.bills if b.state == iso3 and b.usd is not None]
    return round(fsum(known)) if known else None


ROWS: tuple[tuple[str, Callable[[Checked], Value]], ...] = (
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
