"""The options for the mission, side by side: what each needs, how long, what it costs, what is not known."""

from __future__ import annotations

from peaceops.book import counted
from peaceops.book.rules import COUNT
from peaceops.document.model import (
    Block,
    Bullets,
    Cell,
    Empty,
    Paragraph,
    Range,
    Ref,
    Section,
    Table,
    When,
    text_of,
)
from peaceops.document.worth import is_empty
from peaceops.exits.followers import of_kinds
from peaceops.exits.laid import Laid, OptionsTable
from peaceops.exits.options import options_with_usual_values
from peaceops.exits.spans import Span, in_millions, whole_months
from peaceops.money.payers import name_of
from peaceops.money.voluntary import paid_voluntarily
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.exits import nearest, risk, run_off
from peaceops.review.exits.sentences import shown
from peaceops.review.money.sentences import described
from peaceops.words.catalogue import Said, said
from peaceops.words.states import the

VETO: dict[bool | None, str] = {True: "yes", False: "no", None: "unknown"}


def part(ctx: Context) -> Part:
    """The section on options and risk. Without strength and cost the options stand without numbers, and it says so."""
    found = options_with_usual_values(ctx.view, ctx.mission, ctx.as_of, ctx.payer)
    after, gaps = risk.section(ctx.view, ctx.write, found.risk)
    if not found.options:
        none = ctx.write.say("options-none", mission=ctx.mission)
        return Part(ctx.write.section("options", (none,), (after,)), gaps=gaps)
    by_key = {o.option.key: o for o in found.options}
    blocks: list[Block] = [_opening(ctx, found), *_decided(ctx, found), *_base(ctx, found), *_matrix(ctx, found)]
    sections = [ctx.write.section("options-each", (*_each(ctx, found), _steps(ctx, found)))]
    final = by_key.get("final-term")  # a mission that serves others has no mandate to end
    run = final.simulation if final else None
    if run is not None:
        sections.append(ctx.write.section("options-run-off", run_off.blocks(ctx, found, run)))
    elif final is not None:
        blocks.append(ctx.write.say("options-nothing-simulated", kind="gap"))
    sections += [*_follow(ctx, found), *_moves(ctx, found), *nearest.section(ctx, found), after]
    if run is not None and run.spending is None:
        blocks.append(ctx.write.say("options-no-cost", mission=ctx.mission, kind="gap"))
    finding = _finding(ctx, by_key)
    section = ctx.write.section("options", blocks, sections)
    return Part(section, (finding,) if finding else (), (*gaps, *simulation_gaps(ctx)))


def simulation_gaps(ctx: Context) -> list[Gap]:
    """What lacks to simulate a final term, or its cost: one gap, or none."""
    found = options_with_usual_values(ctx.view, ctx.mission, ctx.as_of, ctx.payer)
    final = next((o for o in found.options if o.option.key == "final-term"), None)
    if final is None or (final.simulation is not None and final.simulation.spending is not None):
        return []
    key = "options-gap" if final.simulation is None else "options-gap-cost"
    return [Gap(said(key, mission=ctx.mission, day=When(Period.day(ctx.as_of))), said(f"{key}-where"))]


def _opening(ctx: Context, found: OptionsTable) -> Paragraph:
    if found.needs is None:
        return ctx.write.say("options-form-not-in-book", mission=found.mission)
    charter, act = (Ref(text, source, locator) for text, source, locator in found.needs.basis[:2])
    return ctx.write.say("options-what-ending-needs", majority=found.needs.majority, charter=charter, act=act)


def _decided(ctx: Context, found: OptionsTable) -> list[Block]:
    """The decision on the end that stands, where there is one."""
    own = found.decided
    if own is None:
        return []
    out = said("options-decided-out", day=own.out_by) if own.out_by else ""
    decision = Ref(own.decision, own.source, own.locator)
    return [ctx.write.say("options-decided", decision=decision, day=own.mandate_end, out=out)]


def _base(ctx: Context, found: OptionsTable) -> list[Block]:
    """What the figures start from, why that may not be the cost of today, and the cut."""
    base, out = found.base, list[Block]()
    if base.cost is not None:
        scaled: Said | str = ""
        if base.then and base.cost_now and base.strength:
            scaled = said("options-base-scaled", now=base.cost_now, strength=base.strength, then=base.then)
        cost = base.cost
        year, what = When(cost.period), described(cost)
        out.append(ctx.write.say("options-base", cost=cost.amount, year=year, described=what, scaled=scaled))
        if base.warnings:
            out.append(ctx.write.join(*(ctx.write.say(shown(w)) for w in base.warnings), kind="note"))
    cut = next((o.reasons.cut for o in found.options if o.reasons.cut), None)
    if cut is not None:
        out.append(ctx.write.say("options-cut", cut=cut, how="given" if found.cut_given else "assumed"))
    return out


def _matrix(ctx: Context, found: OptionsTable) -> tuple[Block, ...]:
    """Who decides each option, and what each would take in time and money; then why the range is wide."""
    words = ctx.write.words_only
    decides = ctx.write.table(
        "options-matrix",
        ("option", "who", "decision", "veto", "precedents"),
        [
            (
                words(o.title),
                words(o.body),
                words(o.decision),
                words("options-veto", applies=VETO[o.veto_applies]),
                _precedents(o),
            )
            for o in found.options
        ],
    )
    if all(is_empty(cell) for o in found.options for cell in (months(o), money(o.cost_five_years))):
        return (decides,)
    costs = ctx.write.table(
        "options-costs",
        ("option", "months", "spending", "part"),
        [(words(o.title), months(o), money(o.cost_five_years), money(o.payer_part)) for o in found.options],
        payer=the(name_of(ctx.view, found.payer)),
        spending="yes" if any(o.cost_five_years for o in found.options) else "no",
    )
    return (decides, costs, *_no_share(ctx, found), *run_off.why_wide(ctx, found))


def _no_share(ctx: Context, found: OptionsTable) -> list[Block]:
    """Why no share of the payer stands in the table, where some States pay a part voluntarily."""
    spends = any(o.cost_five_years for o in found.options)
    if not spends or not paid_voluntarily(ctx.view, found.mission, ctx.as_of):
        return []
    payer = the(name_of(ctx.view, found.payer))
    return [ctx.write.say("options-no-share", payer=payer, mission=found.mission, kind="gap")]


def _precedents(o: Laid) -> Cell:
    """How many closings are precedents; of a renewal there can be none."""
    if o.option.stays:
        return Empty.NOT_APPLICABLE
    if not o.precedents:
        return Empty.NONE
    days = [c.decided for c in o.precedents]
    return COUNT(counted("option-precedents", option=o.option.key), Period.none(), days)


def months(o: Laid) -> Cell:
    """Months until the personnel are out; a renewal has no end."""
    if o.option.stays:
        return Empty.NOT_APPLICABLE
    span = o.months_to_end
    return Range(whole_months(span.q10), whole_months(span.q90)) if span else Empty.NOT_KNOWN


def money(span: Span | None) -> Cell:
    """Millions of US dollars."""
    return Range(in_millions(span.q10), in_millions(span.q90)) if span else Empty.NOT_KNOWN


def _each(ctx: Context, found: OptionsTable) -> list[Block]:
    """What speaks for and against each option, a list an option; then those that are left out, and why."""
    out: list[Block] = []
    shared = _shared(ctx, found)
    for o in found.options:
        out.append(ctx.write.say("options-each-option", option=shown(o.title), what=o.what))
        own = {side: tuple(s for s in held if (side, _text(ctx, s)) not in shared) for side, held in _sides(o)}
        if items := [_side(ctx, side, held) for side, held in own.items() if held]:
            out.append(Bullets(tuple(items)))
    if shared:
        items = [
            ctx.write.say("options-shared", side=side, options=tuple(map(_short, keys)), sentence=shown(sentence))
            for (side, _), (sentence, keys) in shared.items()
        ]
        out += [ctx.write.say("options-shared-opening"), Bullets(tuple(items))]
    reasons: dict[str, tuple[Said, list[str]]] = {}
    for x in found.left_out:
        keys = reasons.setdefault(_text(ctx, x.why), (x.why, []))[1]
        keys += [x.key] if x.key not in keys else []
    for why, keys in reasons.values():
        options = tuple(map(_short, keys))
        out.append(ctx.write.say("options-left-out", options=options, why=shown(why), kind="note"))
    return out


def _sides(o: Laid) -> tuple[tuple[str, tuple[Said, ...]], ...]:
    return (("for", o.reasons.in_favour), ("against", o.reasons.against), ("unknown", o.reasons.unknown))


def _shared(ctx: Context, found: OptionsTable) -> dict[tuple[str, str], tuple[Said, list[str]]]:
    """Sentences that hold for more than one option, by side and words, with the keys of the options."""
    held: dict[tuple[str, str], tuple[Said, list[str]]] = {}
    for o in found.options:
        for side, sentences in _sides(o):
            for s in sentences:
                held.setdefault((side, _text(ctx, s)), (s, []))[1].append(o.option.key)
    return {which: (s, keys) for which, (s, keys) in held.items() if len(keys) > 1}


def _text(ctx: Context, sentence: Said) -> str:
    return text_of(ctx.write.text(shown(sentence)), ctx.write.words.lang)


def _short(key: str) -> Said:
    """An option inside a sentence."""
    return said(f"option-{key}.short")


def _side(ctx: Context, side: str, held: tuple[Said, ...]) -> Paragraph:
    first, *rest = (ctx.write.say(shown(s)) for s in held)
    opening = ctx.write.say(f"options-{side}", sentences=shown(held[0]))
    return ctx.write.join(opening, *rest) if first else opening


def _steps(ctx: Context, found: OptionsTable) -> Table:
    words = ctx.write.words_only
    rows = tuple((words(o.title), words(step.what), words(step.who)) for o in found.options for step in o.steps)
    return ctx.write.table("options-steps", ("option", "step", "who"), rows, folded=True)


def _follow(ctx: Context, found: OptionsTable) -> list[Section]:
    """What could follow, with what it cost."""
    if not found.successors:
        return []
    words = ctx.write.words_only
    rows: list[tuple[Cell, ...]] = []
    for s in found.successors:
        counts = counted("days-so-followed-cases", kind=s.kind.kind)
        number = COUNT(counts, Period.none(), [c.decided for c in s.closings])
        low, high = (in_millions(f) if f else Empty.NOT_KNOWN for f in (s.low, s.high))
        cases = ", ".join(dict.fromkeys(y.mission for y in s.years)) or Empty.NOT_KNOWN
        rows.append((words(s.name), number, s.days, low, high, cases, words(s.funding)))
    columns = ("successor", "followed", "days", "low", "high", "cases", "paid")
    blocks: list[Block] = [ctx.write.table("options-successors", columns, rows), *_cases(ctx, found)]
    return [ctx.write.section("options-successors", blocks)]


def _cases(ctx: Context, found: OptionsTable) -> list[Block]:
    """What followed others, case by case: staff, cost, who pays, how long."""
    cases = of_kinds(ctx.view, ctx.as_of, [s.kind.kind for s in found.successors])
    rows: list[tuple[Cell, ...]] = []
    for f in cases:
        low, high = (in_millions(x) if x else Empty.NOT_KNOWN for x in (f.low, f.high))
        ran = f.ran or (Empty.NOT_APPLICABLE if f.lasts else Empty.NOT_KNOWN)
        staff, paid = (text or Empty.NOT_KNOWN for text in (f.row.staff, f.row.paid_by))
        act = Ref(f.row.legal_act or f.row.source, f.row.source, f.row.locator or "")
        rows.append((f.row.predecessor, f.row.follow_on, f.begun, ran, staff, low, high, paid, act))
    columns = ("after", "follow-on", "begun", "ran", "staff", "low", "high", "paid", "source")
    costs = "yes" if any(f.low or f.high for f in cases) else "no"
    return [ctx.write.table("options-follower-cases", columns, rows, folded=True, costs=costs)] if rows else []


def _moves(ctx: Context, found: OptionsTable) -> list[Section]:
    items = tuple(ctx.write.say(shown(s)) for s in found.moves)
    return [ctx.write.section("options-not-a-saving", (Bullets(items),))] if items else []


def _finding(ctx: Context, by_key: dict[str, Laid]) -> Finding | None:
    renew, final = by_key.get("renew"), by_key.get("final-term")
    if renew is None or final is None or not (renew.cost_five_years and final.cost_five_years and final.months_to_end):
        return None
    cost = final.cost_five_years
    about = {"lower": in_millions(cost.q10), "upper": in_millions(cost.q90)}
    about["stay"] = in_millions(renew.cost_five_years.q50)
    if final.decided:
        decision = Ref(final.decided.decision, final.decided.source, final.decided.locator)
        return Finding(said=ctx.write.say("options-finding-decided", decision=decision, kind="finding", **about))
    soonest, latest = whole_months(final.months_to_end.q10), whole_months(final.months_to_end.q90)
    return Finding(said=ctx.write.say("options-finding", soonest=soonest, latest=latest, kind="finding", **about))
