"""Plans side by side: months, money, each payer, tasks that end with the mission, decisions with their days and
chances, what does not hold."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import fsum

from peaceops.book.reply import ReplyRows
from peaceops.errors import refused
from peaceops.exits.runoff import DAYS_A_MONTH
from peaceops.plans.chances import PlanChances
from peaceops.plans.checks import Checked
from peaceops.plans.plan_lines import NOT_KNOWN, Plan
from peaceops.words.catalogue import Said, said

Value = int | float | str | None


@dataclass(frozen=True, slots=True)
class ComparedPlan:
    """A plan to be set beside others: its name, what the checks find, the chances of its vote (None: no vote)."""

    name: str
    checked: Checked
    chances: PlanChances | None

    @property
    def plan(self) -> Plan:
        """The plan itself."""
        return self.checked.plan


def compare_plans(plans: Sequence[ComparedPlan]) -> ReplyRows:
    """Plans side by side: a row for each thing (US dollars, months, counts, per cent, days and names as text), a column
    for each plan; None where a plan does not say. The notes say what the chances are worth. Raises PeaceopsError for
    fewer than two, and for two of one name."""
    names = [p.name for p in plans]
    if len(names) < 2:
        raise refused("compare-needs-two-plans", count=str(len(names)))
    if len(set(names)) < len(names):
        raise refused("compare-plans-of-one-name")
    rows: list[tuple[Said, list[Value]]] = [(said(f"compare-{key}"), [read(p) for p in plans]) for key, read in ROWS]
    rows.append((said("compare-tasks-left-out"), [_left_out(p.plan, [o.plan for o in plans]) for p in plans]))
    for iso3 in dict.fromkeys(b.state for p in plans for b in p.plan.bills):
        rows.append((said("compare-payer", state=iso3), [_billed(p.plan, iso3) for p in plans]))
    told: list[dict[str, Value]] = [
        {"what": str(what), **dict(zip(names, values, strict=True))} for what, values in rows
    ]
    notes = dict.fromkeys(note for p in plans if p.chances for note in p.chances.notes)
    return ReplyRows.made({"plans": names}, ("what", *names), told, needed=names, notes=notes)


def _months(of: ComparedPlan) -> Value:
    head = of.plan.head
    return round((head.last_day - head.start).days / DAYS_A_MONTH, 1) if head.start and head.last_day else None


def _money(of: ComparedPlan) -> Value:
    return _sum([b.usd for b in of.plan.budgets])


def _after(of: ComparedPlan) -> Value:
    """What is asked for the years that begin after the last day."""
    last = of.plan.head.last_day
    return _sum([b.usd for b in of.plan.budgets if last and b.year and b.year.first > last])


def _billed(plan: Plan, iso3: str) -> Value:
    return _sum([b.usd for b in plan.bills if b.state == iso3])


def _sum(amounts: Sequence[float | None]) -> Value:
    known = [usd for usd in amounts if usd is not None]
    return round(fsum(known)) if known else None


def _taken_by(of: ComparedPlan, *takers: str) -> list[str]:
    """Tasks of which the plan says one of these about who takes them over."""
    wanted = {t.casefold() for t in takers}
    return [t.task for t in of.plan.tasks if t.taker.casefold() in wanted]


def _left_out(plan: Plan, others: Sequence[Plan]) -> Value:
    """Tasks of another plan for the same mission that this one has not, by name."""
    own = {t.task for t in plan.tasks}
    same = [o for o in others if o.head.mission == plan.head.mission]
    return _listed([t for t in dict.fromkeys(t.task for o in same for t in o.tasks) if t not in own])


def _decisions(of: ComparedPlan) -> Value:
    """The bodies that decide, each with its day, in order of time."""
    found = sorted(of.plan.decisions, key=lambda d: str(d.by))
    bodies = [(said(f"plan-body-{d.body.replace('_', '-')}"), d.by) for d in found]
    return _listed([f"{body} {by or ''}".strip() for body, by in bodies])


def _listed(words: Sequence[str]) -> Value:
    return "; ".join(words) or None


def _of_tasks(of: ComparedPlan, count: int) -> Value:
    """A count of tasks; None for a plan that lists none: its mandate may have some that are not known."""
    return count if of.plan.tasks else None


def _vetoes(of: ComparedPlan) -> Value:
    """How many decisions a veto can stop; None where it is not known who takes one of them."""
    decisions = of.plan.decisions
    return None if any(d.body == NOT_KNOWN for d in decisions) else sum(bool(d.veto) for d in decisions)


def _pct(share: float | None) -> Value:
    return None if share is None else round(100 * share, 1)


ROWS: tuple[tuple[str, Callable[[ComparedPlan], Value]], ...] = (
    ("mission", lambda p: p.plan.head.mission),
    ("option", lambda p: p.plan.head.option or None),
    ("start", lambda p: str(p.plan.head.start)),
    ("last-day", lambda p: str(p.plan.head.last_day) if p.plan.head.last_day else None),
    ("months", _months),
    ("money", _money),
    ("liquidation", _after),
    ("tasks", lambda p: _of_tasks(p, len(p.plan.tasks))),
    ("tasks-without-taker", lambda p: _of_tasks(p, len(_taken_by(p, "", str(said("plan-taker-open")))))),
    ("tasks-ending", lambda p: _of_tasks(p, len(_taken_by(p, str(said("plan-task-ends")))))),
    ("tasks-ending-named", lambda p: _listed(_taken_by(p, str(said("plan-task-ends"))))),
    ("conditions", lambda p: len(p.plan.conditions)),
    ("decisions", lambda p: len(p.plan.decisions)),
    ("decisions-named", _decisions),
    ("vetoes", _vetoes),
    ("chance", lambda p: _pct(p.chances.adopted) if p.chances else None),
    ("against", lambda p: _listed(p.chances.against) if p.chances else None),
    ("chance-assumed", lambda p: _pct(p.chances.adopted_assumed) if p.chances and p.chances.against else None),
    ("still-to-decide", lambda p: p.checked.open_lines),
    ("findings", lambda p: len(p.checked.findings)),
)
