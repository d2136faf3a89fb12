"""The exit plan that the reader gave, in the dossier: what it decides by when, who takes which task, what each year
costs and who pays, and what does not hold in it. Its days and amounts are the plan's own, and marked as given."""

from __future__ import annotations

from peaceops.book import Figure, counted
from peaceops.document.model import Block, Cell, Empty, Section, Table
from peaceops.exits.option_list import BY_KEY
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Part
from peaceops.review.plan import money, plan_days
from peaceops.review.plan.plan_cells import basis, day_cell
from peaceops.review.plan_given import GivenPlan

LONG = 12  # rows from which a table opens on demand


def part(ctx: Context) -> Part:
    """The section on the plan; empty where no plan was given."""
    given = ctx.plan
    if given is None:
        return Part(Section("plan", "", ()))
    blocks: list[Block] = [*_opening(ctx, given), *_checks(ctx, given)]
    sections = [s for s in (plan_days.section(ctx, given), _tasks(ctx, given), money.section(ctx, given)) if s]
    sections += [s for s in (_conditions(ctx, given), _positions(ctx, given)) if s]
    return Part(ctx.write.section("plan", blocks, sections), (_finding(ctx, given),))


def _opening(ctx: Context, given: GivenPlan) -> list[Block]:
    """What the plan is: its file, question, option, end state and days."""
    head, w = given.plan.head, ctx.write
    held: tuple[tuple[str, object], ...] = (
        ("file", given.name),
        ("question", head.question),
        ("option", w.words_only(f"option-{head.option}") if head.option in BY_KEY else head.option),
        ("end-state", head.end_state),
        ("as-of", head.as_of),
        ("start", head.start),
        ("last-day", head.last_day),
    )
    rows: list[tuple[Cell, ...]] = []
    for key, value in held:
        what = w.words_only(f"plan-head-{key}")
        text = value or Empty.NONE if isinstance(value, str | None) else None
        cell = text or day_cell(ctx, given, value, what, ("head", 1))
        rows.append((what, cell))
    opening = w.say("plan-opening", mission=ctx.mission)
    return [opening, w.say("plan-marked", kind="note"), w.table("plan-head", ("what", "value"), rows)]


def _open_lines(ctx: Context, given: GivenPlan) -> Figure:
    counts = counted("plan-open-lines", mission=ctx.mission)
    return given.figure(given.checked.open_lines, "count", counts, "head", 1, Period.none())


def _finding(ctx: Context, given: GivenPlan) -> Finding:
    holds = "no" if given.checked.findings else "yes"
    about = {"mission": ctx.mission, "open": _open_lines(ctx, given), "holds": holds}
    return Finding(ctx.write.say("plan-finding", kind="finding", **about))


def _checks(ctx: Context, given: GivenPlan) -> list[Block]:
    """What does not hold, each with the rule or precedent; or that nothing was found."""
    w = ctx.write
    if not given.checked.findings:
        return [w.say("plan-holds", open=_open_lines(ctx, given))]
    rows = [(w.words_only(f"plan-check-{f.check}"), str(f.says), str(f.basis)) for f in given.checked.findings]
    table = w.table("plan-checks", ("check", "says", "rests"), rows)
    return [w.say("plan-holds-not", open=_open_lines(ctx, given)), table]


def _tasks(ctx: Context, given: GivenPlan) -> Section | None:
    """The task matrix."""
    lines = given.plan.tasks
    if not lines:
        return None
    rows: list[tuple[Cell, ...]] = [
        (
            t.task,
            t.paragraph or Empty.NOT_KNOWN,
            t.done or Empty.NOT_KNOWN,
            t.others_now or Empty.NOT_KNOWN,
            t.elsewhere or Empty.NOT_KNOWN,
            t.passes or Empty.NOT_KNOWN,
            t.taker or Empty.NONE,
            day_cell(ctx, given, t.by, t.task, ("tasks", number)),
            _named(given, t.needs) or Empty.NONE,
            t.unknown or Empty.NONE,
            basis(ctx, t),
        )
        for number, t in enumerate(lines, 1)
    ]
    columns = (
        *("task", "paragraph", "done", "others", "elsewhere", "passes"),
        *("taker", "by", "needs", "unknown", "rests"),
    )
    return ctx.write.section("plan-tasks", (ctx.write.table("plan-tasks", columns, rows),))


def _named(given: GivenPlan, ids: tuple[str, ...]) -> str:
    """Conditions by what they say, not by their ids."""
    known = {c.id: c.condition for c in given.plan.conditions}
    return "; ".join(known.get(one, one) for one in ids)


def _conditions(ctx: Context, given: GivenPlan) -> Section | None:
    """Conditions with their indicator and its value; risks with what would reverse the plan; what is not known."""
    w, out = ctx.write, list[Table]()
    if lines := given.plan.conditions:
        rows = [
            (
                c.condition,
                c.judged_by or Empty.NOT_KNOWN,
                c.indicator or Empty.NOT_KNOWN,
                c.value_now or Empty.NOT_KNOWN,
                c.threshold or Empty.NOT_KNOWN,
                basis(ctx, c),
                c.source or Empty.NOT_KNOWN,
            )
            for c in lines
        ]
        columns = ("condition", "judged", "indicator", "value", "threshold", "rests", "source")
        out.append(w.table("plan-conditions", columns, rows, folded=len(rows) > LONG))
    if risks := given.plan.risks:
        held = [(r.risk, r.trigger or Empty.NONE, r.reversal or Empty.NONE, basis(ctx, r)) for r in risks]
        out.append(w.table("plan-risks", ("risk", "trigger", "reversal", "rests"), held))
    if unknown := given.plan.not_known:
        open_rows = [(u.what, u.where or Empty.NOT_KNOWN) for u in unknown]
        out.append(w.table("plan-not-known", ("what", "where"), open_rows))
    return w.section("plan-conditions", out) if out else None


def _positions(ctx: Context, given: GivenPlan) -> Section | None:
    """What States said, as the plan assumes it."""
    lines = given.plan.positions
    if not lines:
        return None
    w = ctx.write
    rows: list[tuple[Cell, ...]] = [
        (
            p.state,
            p.position.replace("_", " ") or Empty.NOT_KNOWN,
            day_cell(ctx, given, p.said_on, p.state, ("positions", number)),
            w.words_only("plan-seat", seat="permanent" if p.permanent else "elected" if p.votes else "none"),
            basis(ctx, p),
        )
        for number, p in enumerate(lines, 1)
    ]
    table = w.table("plan-positions", ("state", "position", "said", "seat", "rests"), rows)
    return w.section("plan-positions", (table,))
