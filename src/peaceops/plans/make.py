"""Fill a plan in from the database: what is known is a fact with its source, what follows from rules is a rule, what
closings of before suggest is estimated, and the rest is left to the reader. Method: docs/method/plans.md."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from peaceops.book import View
from peaceops.book.mark import read_mark
from peaceops.book.tables.council import CurrentTasksRow
from peaceops.book.tables.news import MissionReviewsRow
from peaceops.council.on_tasks import benchmarks_of, finding_of
from peaceops.council.paths import path
from peaceops.days import in_words
from peaceops.errors import PeaceopsError, refused, unknown
from peaceops.exits.laid import Laid, OptionsTable
from peaceops.exits.liquidation import estimate
from peaceops.exits.option_list import SUPPORT
from peaceops.exits.options import options
from peaceops.exits.runoff import DAYS_A_MONTH
from peaceops.exits.shares import on_regular_budget
from peaceops.exits.simulate import Fixed
from peaceops.exits.simulation import Simulation, simulate
from peaceops.missions.membership import find_member
from peaceops.missions.profile import mission_row
from peaceops.period import Period, fy_of, last_of_month
from peaceops.plans import plan_lines as lines
from peaceops.plans.amounts import bills, budgets, strength
from peaceops.plans.indicator_lines import told_by_indicators
from peaceops.plans.plan_lines import ESTIMATED, FACT, OPEN, RULE
from peaceops.plans.sessions import session_after
from peaceops.plans.speed import fastest
from peaceops.plans.stated import against, position_lines
from peaceops.plans.task_lines import task_lines
from peaceops.words.catalogue import Said, said

DRAWS, SEED = 1000, 1
MEDIAN = 2  # the place of the median among the quantiles of a run
DECIDES = {"option-who-council": lines.COUNCIL, "option-who-assembly": lines.ASSEMBLY}
GUIDE = said("plan-source-guide")


@dataclass(frozen=True, slots=True)
class _About:
    """What a plan is made from."""

    view: View
    mission: str
    as_of: date
    start: date
    payer: str
    table: OptionsTable
    laid: Laid
    run: Simulation | None
    last_day: date | None
    positions: tuple[lines.PlanPosition, ...]
    set_by_reader: bool  # the last day

    @property
    def precedents(self) -> str:
        """The closings that estimates rest on, in words; "" where there was no run."""
        if self.run is None:
            return ""
        return str(said("plan-source-precedents", closings=len(self.run.others.rows), draws=self.run.draws))


def plan_for(
    view: View,
    mission: str,
    as_of: date,
    *,
    option: str = "",
    start: date | None = None,
    last_day: date | None = None,
    payer: str = "USA",
) -> lines.Plan:
    """The plan of an exit of a mission, decided on `start` (the date itself where none is given), under an option that
    ends it (the decided one, or a final term). `last_day`: by which the personnel are out, where the reader sets it.

    Raises PeaceopsError for a mission that has ended, for a support office without a mandate of the Council, for an
    option that is none, is not open to the mission or does not end it, and for days out of order."""
    begin = start or as_of
    if begin < as_of:
        raise refused("plan-starts-before-its-date", start=begin, as_of=as_of)
    _ends_after(begin, last_day)
    payer = find_member(view, payer)
    table = options(view, mission, as_of, payer=payer)
    if table.needs is None and mission_row(view, mission, as_of).kind == SUPPORT:
        raise refused("plan-of-a-support-office", mission=mission)
    laid = _chosen(table, option)
    run = _run(view, mission, laid, begin, last_day) if laid.simulation else None
    stated = tuple(position_lines(view, mission, as_of))
    end = last_day or _last_day(laid, run)
    _ends_after(begin, end)
    if last_day is None and laid.decided is None and (slower := _no_faster(view, run, end)) != end:
        run, end = _run(view, mission, laid, begin, slower), slower
    about = _About(view, mission, as_of, begin, payer, table, laid, run, end, stated, last_day is not None)
    cost = table.base.cost_now
    after = estimate(view, mission, float(cost.value)) if cost else None
    asked = tuple(budgets(view, run, about.last_day, about.precedents, after))
    return lines.Plan(
        head=_head(about),
        conditions=tuple(_conditions(about)),
        decisions=tuple(_decisions(about)),
        positions=about.positions,
        phases=tuple(_phases(about)),
        tasks=tuple(task_lines(view, mission, about.last_day)),
        strength=tuple(strength(view, run, about.last_day, about.precedents)),
        successors=tuple(_successors(about)),
        budgets=asked,
        bills=() if laid.option.successor else tuple(bills(view, run, about.last_day, payer, asked)),
        risks=tuple(_risks(about)),
        not_known=tuple(_not_known(about)),
    )


def _ends_after(start: date, last_day: date | None) -> None:
    """Raises PeaceopsError for a last day, given or decided, that is not after the start."""
    if last_day is not None and last_day <= start:
        raise refused("plan-ends-before-it-starts", start=start, last_day=last_day)


def _chosen(table: OptionsTable, option: str) -> Laid:
    """The option asked for, or the decided one, or the first that ends the mission by plan."""
    ending = {o.option.key: o for o in table.options if not o.option.stays}
    if not ending:
        raise refused("plan-nothing-to-end", mission=table.mission, day=table.as_of)
    if not option:
        return next((o for o in ending.values() if o.option.kind == "planned"), next(iter(ending.values())))
    if option not in ending:
        raise unknown("option", option, ending)
    return ending[option]


def _run(view: View, mission: str, laid: Laid, start: date, last_day: date | None) -> Simulation:
    fixed = Fixed(months_to_end=(last_day - start).days / DAYS_A_MONTH) if last_day else None
    return simulate(view, mission, laid.option.key, start, draws=DRAWS, seed=SEED, fixed=fixed)


def _last_day(laid: Laid, run: Simulation | None) -> date | None:
    if laid.decided is not None:
        return laid.decided.last
    if run is None or run.months_to_end is None:
        return None
    return last_of_month(run.start + timedelta(days=float(run.months_to_end[MEDIAN]) * DAYS_A_MONTH))


def _no_faster(view: View, run: Simulation | None, last_day: date | None) -> date | None:
    """The end date, or the first month end after it by which a comparable closing had nobody left."""
    if run is None or run.strength is None or last_day is None:
        return last_day
    first = round(float(run.strength[MEDIAN, 0]))
    for month in (m for m in run.months if m >= last_day):
        found = fastest(view, run.mission, first, run.start, month) if first else None
        if found is None or not found[0]:
            return month
    return last_day


def _head(about: _About) -> lines.Head:
    asked = [(r.asked_on, r) for r in about.view.where(MissionReviewsRow, mission=about.mission) if r.asked_on]
    question: Said | str = ""
    if asked:
        day, last = max(asked, key=lambda pair: pair[0])
        question = said("plan-question", kind=last.kind, by=last.asked_by, day=in_words(day))
    return lines.Head(
        mission=about.mission,
        as_of=about.as_of,
        edition=read_mark(about.view.folder).version,
        option=about.laid.option.key,
        start=about.start,
        last_day=about.last_day,
        payer=about.payer,
        question=str(question),
    )


def _conditions(about: _About) -> Iterator[lines.Condition]:
    """The benchmarks that the Council or the Secretary-General set, with the last status that a document gives, or else
    what an indicator of the database says."""
    for number, row in enumerate(benchmarks_of(about.view, about.mission), 1):
        status = finding_of(about.view, row)
        told = status is not None and not row.inferred
        known = told_by_indicators(about.view, row)
        yield lines.Condition(
            id=f"c{number}",
            condition=row.benchmark,
            indicator=str(said("plan-indicator", document=row.finding_document)) if told else known.indicator,
            value_now=str(status.value) if told and status else known.value_now,
            threshold=str(said("plan-threshold")) if told else known.threshold,
            judged_by=row.set_by,
            basis=FACT if told else OPEN,
            source=row.document or row.locator or "",
        )


def _decisions(about: _About) -> Iterator[lines.PlanDecision]:
    """The steps of the option that a body decides, in their order, the Council's with what it takes."""
    for step in about.laid.steps:
        body = DECIDES.get(step.who.key)
        if body == lines.COUNCIL:
            yield _of_council(about, step.what, step.reference)
        elif body is not None:
            after = _accounts_end(about) if step.what.key == "option-step-final-report" else about.start
            part = session_after(after) if after else None
            yield lines.PlanDecision(
                id=_id(step.what),
                decision=str(step.what),
                body=body,
                by=part.last if part else None,
                document=str(said("plan-document-report")),
                majority=str(said("plan-majority-assembly")),
                veto=False,
                basis=RULE,
                source=str(said("plan-source-assembly", reference=step.reference or "none")),
            )


def _accounts_end(about: _About) -> date | None:
    """The last day of the budget year in which liquidation ends, or the last one of the mission where no run says."""
    if about.last_day is None:
        return None
    end = liquidated(about.run, about.last_day) or about.last_day
    regular = on_regular_budget(about.view, about.mission)
    return Period.of_year(end.year).last if regular else fy_of(end).last


def _of_council(about: _About, what: Said, reference: str) -> lines.PlanDecision:
    decided = about.laid.decided
    if decided is not None:
        day = date.fromisoformat(str(decided.decided.value))
        text = str(said("plan-decided", decision=decided.decision))
        return lines.PlanDecision(
            id=_id(what), decision=text, by=day, document=decided.decision, basis=FACT, source=decided.locator
        )
    try:
        way = path(about.view, about.mission, about.laid.option.path, about.as_of)
    except PeaceopsError:  # the database has no mandate by then: another body may have set the mission up
        return lines.PlanDecision(id=_id(what), decision=str(what), body=lines.NOT_KNOWN, by=about.start, basis=OPEN)
    votes = way.majority.value if way.majority else ""
    majority = str(said("plan-majority", votes=votes, majority=way.majority_says))
    return lines.PlanDecision(
        id=_id(what),
        decision=str(about.laid.decision),
        by=about.start,
        document=str(said("plan-document-draft")),
        majority=majority,
        veto=about.laid.veto_applies,
        objections=tuple(sorted(against(about.positions))),
        basis=RULE,
        source=str(said("plan-source-of-reader", source=reference)) if about.start > about.as_of else reference,
    )


def _id(what: Said) -> str:
    return what.key.removeprefix("option-step-").removesuffix("-decided")


def _phases(about: _About) -> Iterator[lines.PlanPhase]:
    """Preparation up to the decision; what is left of a decided mandate; drawdown; liquidation."""
    first = next((_id(s.what) for s in about.laid.steps if DECIDES.get(s.who.key) == lines.COUNCIL), "")
    needs, decided, begin = ((first,) if first else ()), about.laid.decided, about.start
    if begin > about.as_of:
        before = begin - timedelta(days=1)
        yield lines.PlanPhase(phase="preparation", start=about.as_of, end=before, basis=RULE, source=str(GUIDE))
    if about.last_day is None:
        return
    basis, source = (FACT, decided.locator) if decided else (ESTIMATED, about.precedents)
    if about.set_by_reader:
        basis, source = OPEN, str(said("plan-source-reader"))
    if decided and begin < decided.mandate_ends < about.last_day:
        yield lines.PlanPhase(
            phase="mandate", start=begin, end=decided.mandate_ends, needs=needs, basis=basis, source=source
        )
        begin = decided.mandate_ends + timedelta(days=1)
    yield lines.PlanPhase(phase="drawdown", start=begin, end=about.last_day, needs=needs, basis=basis, source=source)
    if (end := liquidated(about.run, about.last_day)) is not None:
        after = about.last_day + timedelta(days=1)
        yield lines.PlanPhase(phase="liquidation", start=after, end=end, basis=ESTIMATED, source=about.precedents)


def liquidated(run: Simulation | None, last_day: date) -> date | None:
    """The median day on which administrative liquidation ends, later than the last day; None without a run."""
    if run is None or run.months_to_liquidated is None:
        return None
    median = run.start + timedelta(days=float(run.months_to_liquidated[MEDIAN]) * DAYS_A_MONTH)
    return max(last_of_month(median), last_of_month(last_day + timedelta(days=31)))


def _successors(about: _About) -> Iterator[lines.Follow]:
    kind = about.laid.option.successor
    for found in about.table.successors:
        if found.kind.kind == kind:
            amounts = [float(f.value) for f in (found.low, found.high) if f]
            cost = said("plan-successor-from", years=len(found.years))
            yield lines.Follow(
                successor=str(found.name),
                yearly_usd=round(sum(amounts) / len(amounts)) if amounts else None,
                funding=str(found.funding),
                basis=ESTIMATED,
                source=str(cost),
            )


def _risks(about: _About) -> Iterator[lines.Risk]:
    """What speaks against the option, from the mission's facts; triggers are for the reader."""
    for point in about.laid.reasons.against:
        yield lines.Risk(risk=str(point), basis=OPEN, source=str(said("plan-source-reasons")))


def _not_known(about: _About) -> Iterator[lines.NotKnown]:
    """What the options leave open, and the parts of the plan that the database cannot fill."""
    for unknown_ in about.laid.reasons.unknown:
        yield lines.NotKnown(what=str(unknown_))
    if about.run is None:
        yield lines.NotKnown(what=str(said("plan-lacks-a-run", why=about.table.why_not)))
    elif about.run.strength is None:
        yield lines.NotKnown(what=str(said("plan-lacks-strength")))
    if about.run is not None and about.run.spending is not None:
        yield lines.NotKnown(what=str(said("plan-lacks-civilians")), where=str(said("plan-lacks-civilians-where")))
    if about.laid.option.successor:
        yield lines.NotKnown(what=str(said("plan-lacks-bills")))
        if not about.view.where(CurrentTasksRow, mission=about.mission):  # without a successor the reasons say so
            yield lines.NotKnown(what=str(said("plan-lacks-tasks")))
    if not benchmarks_of(about.view, about.mission):
        yield lines.NotKnown(what=str(said("plan-lacks-conditions")))
