"""An exit plan as data: a head, and parts of lines. Every line says what it rests on (BASES) and where that stands.

A field is described once, here: its name is the key in the file, `kind` how its value is read and written (values.py),
and the message `plan-field-<part>-<key>` is the comment that explains it in the file.
"""

# ruff: noqa: RUF009  # _of only makes a field

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from types import MappingProxyType
from typing import Any

from peaceops.period import Period

FORMAT = 1  # of the file; counts up when a file of before would be read otherwise
FACT, RULE, ESTIMATED, OPEN = "fact", "rule", "estimated", "to_decide"
BASES = (FACT, RULE, ESTIMATED, OPEN)
COUNCIL, ASSEMBLY, SECRETARY_GENERAL = "security_council", "general_assembly", "secretary_general"
NOT_KNOWN = "not_known"  # a body that the database does not name: no mandate of the mission is in it
BODIES = (COUNCIL, ASSEMBLY, SECRETARY_GENERAL, "host", "taker", NOT_KNOWN)
KEEPS, ENDS = "keep", "end"
POSITIONS = (KEEPS, "strengthen", "review", "reduce_reporting", "divided", ENDS)  # as the compilers class them
PHASES = ("preparation", "mandate", "drawdown", "liquidation", "after")


def _of(kind: str, default: Any) -> Any:
    """A field of a kind (values.KINDS)."""
    return field(default=default, metadata={"kind": kind})


@dataclass(frozen=True, slots=True)
class Head:
    """What the plan is about. `edition`: the version of the database that it was written from."""

    plan: int | None = _of("number", FORMAT)
    mission: str = _of("text", "")
    as_of: date | None = _of("day", None)
    edition: str = _of("text", "")
    option: str = _of("text", "")
    start: date | None = _of("day", None)
    last_day: date | None = _of("day", None)
    payer: str = _of("text", "")
    question: str = _of("text", "")
    end_state: str = _of("text", "")


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What every line of a plan has: what it rests on (one of BASES), and the source, rule or precedents."""

    basis: str = _of("basis", OPEN)
    source: str = _of("text", "")


@dataclass(frozen=True, slots=True)
class Condition(PlanLine):
    """A condition of the exit. `after`: ids of conditions that must be met before it."""

    id: str = _of("word", "")
    condition: str = _of("text", "")
    indicator: str = _of("text", "")
    value_now: str = _of("text", "")
    threshold: str = _of("text", "")
    judged_by: str = _of("text", "")
    after: tuple[str, ...] = _of("words", ())


@dataclass(frozen=True, slots=True)
class PlanDecision(PlanLine):
    """A decision that the plan needs. `objections`: members (ISO alpha-3) that have said no and are answered in it."""

    id: str = _of("word", "")
    decision: str = _of("text", "")
    body: str = _of("body", COUNCIL)
    by: date | None = _of("day", None)
    document: str = _of("text", "")
    majority: str = _of("text", "")
    veto: bool | None = _of("yes_no", None)
    objections: tuple[str, ...] = _of("words", ())


@dataclass(frozen=True, slots=True)
class PlanPosition(PlanLine):
    """What a State (ISO alpha-3) last said about ending the mission: an assumption of the plan, with its day."""

    state: str = _of("text", "")
    position: str = _of("position", "")
    said_on: date | None = _of("day", None)
    votes: bool | None = _of("yes_no", None)
    permanent: bool | None = _of("yes_no", None)


@dataclass(frozen=True, slots=True)
class PlanPhase(PlanLine):
    """A phase. `needs`: ids of the decisions that must be taken before it starts."""

    phase: str = _of("phase", "preparation")
    start: date | None = _of("day", None)
    end: date | None = _of("day", None)
    needs: tuple[str, ...] = _of("words", ())


@dataclass(frozen=True, slots=True)
class PlanTask(PlanLine):
    """A task of the mandate, what was done on it, who else works on it, who took such a task elsewhere, and who takes
    it. `passes`: what passes with it. `needs`: ids of the conditions on which it passes."""

    task: str = _of("text", "")
    paragraph: str = _of("text", "")
    done: str = _of("text", "")
    others_now: str = _of("text", "")
    elsewhere: str = _of("text", "")
    passes: str = _of("text", "")
    taker: str = _of("text", "")
    by: date | None = _of("day", None)
    needs: tuple[str, ...] = _of("words", ())
    unknown: str = _of("text", "")


@dataclass(frozen=True, slots=True)
class Strength(PlanLine):
    """Uniformed personnel planned for a month end (persons)."""

    month_end: date | None = _of("day", None)
    uniformed: float | None = _of("number", None)


@dataclass(frozen=True, slots=True)
class Follow(PlanLine):
    """What follows the mission: its yearly cost (US dollars) and who pays it."""

    successor: str = _of("text", "")
    yearly_usd: float | None = _of("usd", None)
    funding: str = _of("text", "")
    staff: str = _of("text", "")


@dataclass(frozen=True, slots=True)
class Budget(PlanLine):
    """The budget of a financial year (US dollars; lowest and highest where an estimate has a range), the part of the
    session that takes it up, and the day by which it is asked for."""

    year: Period | None = _of("year", None)
    usd: float | None = _of("usd", None)
    usd_low: float | None = _of("usd", None)
    usd_high: float | None = _of("usd", None)
    session: str = _of("text", "")
    asked_by: date | None = _of("day", None)


@dataclass(frozen=True, slots=True)
class PlanBill(PlanLine):
    """What a Member State (ISO alpha-3) pays of a year's budget (US dollars)."""

    state: str = _of("text", "")
    year: Period | None = _of("year", None)
    usd: float | None = _of("usd", None)


@dataclass(frozen=True, slots=True)
class Risk(PlanLine):
    """A risk, what shows that it has come, and what would reverse the plan."""

    risk: str = _of("text", "")
    trigger: str = _of("text", "")
    reversal: str = _of("text", "")


@dataclass(frozen=True, slots=True)
class NotKnown(PlanLine):
    """What is not known, and where it could come from."""

    what: str = _of("text", "")
    where: str = _of("text", "")


PARTS: Mapping[str, type[PlanLine]] = MappingProxyType(
    {
        "conditions": Condition,
        "decisions": PlanDecision,
        "positions": PlanPosition,
        "phases": PlanPhase,
        "tasks": PlanTask,
        "strength": Strength,
        "successors": Follow,
        "budgets": Budget,
        "bills": PlanBill,
        "risks": Risk,
        "not_known": NotKnown,
    }
)


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole plan. Months are month ends, money is US dollars."""

    head: Head
    conditions: tuple[Condition, ...] = ()
    decisions: tuple[PlanDecision, ...] = ()
    positions: tuple[PlanPosition, ...] = ()
    phases: tuple[PlanPhase, ...] = ()
    tasks: tuple[PlanTask, ...] = ()
    strength: tuple[Strength, ...] = ()
    successors: tuple[Follow, ...] = ()
    budgets: tuple[Budget, ...] = ()
    bills: tuple[PlanBill, ...] = ()
    risks: tuple[Risk, ...] = ()
    not_known: tuple[NotKnown, ...] = ()

    @property
    def open_lines(self) -> int:
        """How many lines are still to be decided by the reader (a count); a missing end state is one."""
        lines: list[PlanLine] = [line for part in PARTS for line in getattr(self, part)]
        return sum(line.basis == OPEN for line in lines) + int(not self.head.end_state)


def kinds_of(line: type[PlanLine] | type[Head]) -> dict[str, str]:
    """The kind of each key of a line or of the head; what a line rests on comes last, as in the file."""
    found = {f.name: str(f.metadata["kind"]) for f in fields(line)}
    last = [name for name in ("basis", "source") if name in found]
    return {name: found[name] for name in [n for n in found if n not in last] + last}
