"""The options for the mission, side by side: what each needs, how long, what it costs, what is not known."""

from __future__ import annotations

from dataclasses import replace

from peaceops.book import Figure, computed
from peaceops.document.model import Block, Cell, Chart, Paragraph, Ref, Table, para
from peaceops.exits.curves import Curve, strength_figure
from peaceops.exits.options import RULE, Laid, OptionsTable, Span, base_figures, options
from peaceops.exits.precedents import precedents
from peaceops.exits.simulation import Simulation
from peaceops.money.payers import name_of
from peaceops.people.strength import whole
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.exits import risk
from peaceops.words.catalogue import Said, said

ALIGNED = 6  # curves that a chart can carry
ALIGNED_MONTHS = 12
QUARTERS = 12
VETO: dict[bool | None, str] = {True: "applies", False: "does not apply", None: "not known"}


def part(ctx: Context) -> Part:
    """The section on options and risk. Without strength and cost the options stand without numbers, and it says so."""
    found = options(ctx.view, ctx.mission, ctx.as_of, payer=ctx.payer)
    by_key = {o.option.key: o for o in found.options}
    after, gaps = risk.section(ctx.write, found.risk)
    blocks: list[Block] = [_opening(found), *_matrix(ctx, found)]
    sections = [ctx.write.section("options-each", (_reasons(ctx, found), _steps(ctx, found)))]
    if (run := by_key["close"].simulation) is not None:
        sections.append(ctx.write.section("options-run-off", _run_off(ctx, found, run)))
    else:
        blocks.append(ctx.write.say("options-nothing-simulated", kind="gap"))
        gaps = (
            *gaps,
            Gap(said("options-gap", mission=ctx.mission, day=ctx.as_of.isoformat()), said("options-gap-where")),
        )
    sections.append(after)
    finding = _finding(ctx, by_key["stay"], by_key["close"])
    return Part(ctx.write.section("options", blocks, sections), (finding,) if finding else (), gaps)


def _opening(found: OptionsTable) -> Paragraph:
    if found.needs is None:
        return para(
            f"The form of the mandate of {found.mission} is not in the book, so what ending it needs is not said."
        )
    basis = [Ref(text, source, locator) for text, source, locator in found.needs.basis]
    return para(
        "A decision of the Security Council needs {} votes in favour and no negative vote of a permanent member. "
        f"{found.needs.silence} The options are set out side by side; none is recommended. Sources: {{}}; {{}}.",
        found.needs.majority,
        basis[0],
        basis[1],
    )


def _matrix(ctx: Context, found: OptionsTable) -> tuple[Table, Table]:
    """Who decides each option, and what each would take in time and money."""
    decides = Table(
        "options-matrix",
        "The options side by side: who decides",
        ("Option", "Who decides", "Decision that it needs", "Veto", "Precedents"),
        tuple(
            (ctx.write.words_only(o.option.title), o.body, o.decision, VETO[o.veto_applies], _precedents(o))
            for o in found.options
        ),
    )
    costs = Table(
        "options-costs",
        "The options side by side: months to the last day, and spending in the five years from the decision",
        ("Option", "Months", "from", "to", "Spending", "from", "to", f"Part of {name_of(ctx.view, found.payer)}"),
        tuple(
            (
                ctx.write.words_only(o.option.title),
                *_three(o.months_to_end),
                *_three(o.cost_five_years),
                _middle(o.payer_part),
            )
            for o in found.options
        ),
        note="The middle, and the ends between which four of five draws lie; dollars to three figures. The cost of a "
        "successor is not included. Staying at lower cost assumes a cut that the reader may set.",
    )
    return decides, costs


def _precedents(o: Laid) -> Cell:
    if not o.precedents:
        return None
    names = ", ".join(c.mission for c in o.precedents)
    rule = f"closings of this kind: {names}"
    return computed(
        len(o.precedents), "missions", f"precedents of: {o.option.title}", "", rule, [c.decided for c in o.precedents]
    )


def _three(span: Span | None) -> tuple[Cell, Cell, Cell]:
    return (_short(span.q50), _short(span.q10), _short(span.q90)) if span else (None, None, None)


def _middle(span: Span | None) -> Cell:
    return _short(span.q50) if span else None


def _short(figure: Figure) -> Figure:
    """Dollars of a simulation to three figures: more would be false precision."""
    if figure.unit != "usd":
        return figure
    return replace(figure, value=round(float(f"{float(figure.value):.3g}")))


def _reasons(ctx: Context, found: OptionsTable) -> Table:
    def sentences(held: tuple[Said, ...]) -> str:
        return " ".join(map(ctx.write.words_only, held))

    rows = tuple(
        (
            ctx.write.words_only(o.option.title),
            sentences(o.option.in_favour),
            sentences(o.option.against),
            sentences(o.option.unknown),
        )
        for o in found.options
    )
    return ctx.write.table("options-reasons", ("option", "for", "against", "unknown"), rows)


def _steps(ctx: Context, found: OptionsTable) -> Table:
    words = ctx.write.words_only
    rows = tuple(
        (words(o.option.title), words(step.what), words(step.who)) for o in found.options for step in o.option.steps
    )
    return ctx.write.table("options-steps", ("option", "step", "who"), rows, folded=True)


def _run_off(ctx: Context, found: OptionsTable, run: Simulation) -> list[Block]:
    out: list[Block] = [ctx.write.say("options-charts-show")]
    if run.strength is not None:
        out.append(_fan(run, run.strength, "strength", "Uniformed strength after a decision to close", "persons"))
    if run.spending is not None:
        out.append(_fan(run, run.spending, "spending", "Spending a month after a decision to close", "usd"))
    aligned = _aligned(ctx, found)
    if aligned:
        out.append(aligned)
    out += _limits(found, run)
    return out


def _fan(run: Simulation, quantiles: object, name: str, title: str, unit: str) -> Chart:
    import numpy as np

    values, inputs = np.asarray(quantiles), base_figures(run)
    rows: list[tuple[Cell, ...]] = []
    for i in range(0, 3 * QUARTERS, 3):
        month = run.months[i].isoformat()
        cells = [
            computed(
                round(float(values[q, i]), 1) if unit == "persons" else round(float(values[q, i])),
                unit,
                f"{name} of {run.mission} after a decision to close, {what}",
                month,
                RULE,
                inputs,
                reference="docs/method/exits.md",
            )
            for q, what in ((0, "lower end"), (2, "middle"), (4, "upper end"))
        ]
        rows.append((month, *cells))
    columns = ("Month", "Lower end", "Middle", "Upper end")
    table = Table(f"options-{name}", title, columns, tuple(rows), folded=True)
    alt = f"A band that narrows towards nought: {title.lower()}, month by month over three years."
    return Chart(f"options-{name}-fan", title, alt, "fan", table, "Month", columns[1:], unit)


def _aligned(ctx: Context, found: OptionsTable) -> Chart | None:
    """Curves of the closed missions most like this one, on the clock of their decision."""
    own = {c.closing.mission: c for c in found.evidence.curves if c.closing.shape in ("planned", "abrupt")}
    near = [p.closing.mission for p in precedents(ctx.view, ctx.mission, ctx.as_of, n=100).nearest]
    chosen = [own[m] for m in near if m in own and len(own[m].months) > 2][:ALIGNED]
    if len(chosen) < 2:
        return None
    rows = [
        (f"month {m}", *(_share(c, m) for c in chosen))
        for m in range(ALIGNED_MONTHS + 1)
        if any(m in c.months for c in chosen)
    ]
    names = tuple(c.closing.mission for c in chosen)
    table = Table(
        "options-aligned-table",
        "Strength after the decision to close, of the strength before it",
        ("Months from the decision", *names),
        tuple(rows),
        note="Missions most like this one by the criteria of the section on precedents. Nought: the report no longer "
        "lists the mission. A dash: no report at hand.",
        folded=True,
    )
    title = "Precedents from the decision on"
    alt = "Lines that fall from the strength before the decision, most of them late and steeply."
    return Chart("options-aligned", title, alt, "line", table, "Months from the decision", names, "pct")


def _share(curve: Curve, month: int) -> Figure | None:
    if month not in curve.months:
        return None
    i = curve.months.index(month)
    row = curve.rows[i]
    inputs = [curve.base, *([strength_figure(row)] if row else [])]
    return computed(
        round(100 * curve.persons[i] / whole(curve.base)),
        "pct",
        f"strength of {curve.closing.mission} as a share of that before the decision to close it",
        f"month {month}",
        "strength / strength in the last report before the decision; nought where the report lists it no more",
        inputs,
    )


def _limits(found: OptionsTable, run: Simulation) -> list[Block]:
    out: list[Block] = []
    base = run.bases.strength
    inputs = base_figures(run)
    for s in found.evidence.scores[:1]:
        rule = "each closing forecast from all others (leave one mission out)"
        made = [
            computed(value, unit, counts, "", rule, inputs, reference="docs/method/exits.md")
            for value, unit, counts in (
                (s.missions, "missions", "closings held out"),
                (s.months, "months", "months held out"),
                (round(s.coverage_pct[80], 1), "pct", "held-out months inside the band of four draws in five"),
                (round(100 * s.crps_share["crps"], 1), "pct", "CRPS, of the strength before the decision"),
                (round(100 * s.crps_share["crps_median_curve"], 1), "pct", "CRPS of the median curve of the others"),
                (round(100 * s.crps_share["crps_linear"], 1), "pct", "CRPS of a straight line to the last day"),
            )
        ]
        out.append(
            para(
                "Back-test: {} closings, {} held out one mission at a time; the band held {} of them. The mean error "
                "(CRPS) was {} of the strength, against {} for the median curve and {} for a straight line.",
                *made,
            )
        )
    if base is not None and whole(base) < 100:
        out.append(
            para(
                f"{found.mission} has {{}} uniformed personnel, fewer than nearly all precedents: its run-off is "
                "driven by civilian staff and liquidation, and the strength band is an extrapolation.",
                base,
                kind="note",
            )
        )
    cases = [c.mission for c in found.evidence.runoff.cases]
    rests = f"the accounts of {', '.join(cases)}, pooled with a stated range" if cases else "a stated range alone"
    out.append(
        para(
            "No closed mission has a monthly series of civilian staff in the book: staff and the length of the "
            f"liquidation are stated ranges, not estimates. The run-off of spending rests on {rests}; the back-test "
            "above is of strength, not of spending. Nearly all precedents had a mandate with a date.",
            kind="note",
        )
    )
    return out


def _finding(ctx: Context, stay: Laid, close: Laid) -> Finding | None:
    if not (stay.cost_five_years and close.cost_five_years and close.months_to_end):
        return None
    months, cost = close.months_to_end, close.cost_five_years
    sentence = ctx.write.say(
        "options-finding",
        soonest=months.q10,
        latest=months.q90,
        lower=cost.q10,
        upper=cost.q90,
        stay=stay.cost_five_years.q50,
        kind="finding",
    )
    return Finding(70, said=sentence)
