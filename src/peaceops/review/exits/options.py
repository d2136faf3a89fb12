"""The options for the mission, side by side: what each needs, how long, what it costs, what is not known."""

from __future__ import annotations

from datetime import timedelta

from peaceops.book import Figure, counted
from peaceops.book.rules import COUNT, rule
from peaceops.document.model import Block, Cell, Chart, Empty, Paragraph, Ref, Table
from peaceops.exits.curves import SHAPES, Curve, strength_figure
from peaceops.exits.evidence import back_test_of
from peaceops.exits.options import SHOWN, Laid, OptionsTable, Span, options
from peaceops.exits.parameters import SMALL_STRENGTH
from peaceops.exits.precedents import precedents
from peaceops.exits.simulation import Simulation, simulated
from peaceops.money.payers import name_of
from peaceops.people.strength import whole
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.exits import risk
from peaceops.words.catalogue import Said, said

ALIGNED = 6  # curves that a chart can carry
ALIGNED_MONTHS = 12
QUARTERS = 12
VETO: dict[bool | None, str] = {True: "yes", False: "no", None: "unknown"}
FANS = {"strength": "simulated-strength", "spending": "simulated-spending-of-month"}  # what the bands count

THREE_FIGURES = rule("three-figures", lambda value: round(float(f"{float(value):.3g}")))
SINCE_DECISION = rule("strength-since-decision", lambda before, now=0: round(100 * now / before))


def part(ctx: Context) -> Part:
    """The section on options and risk. Without strength and cost the options stand without numbers, and it says so."""
    found = options(ctx.view, ctx.mission, ctx.as_of, payer=ctx.payer)
    by_key = {o.option.key: o for o in found.options}
    after, gaps = risk.section(ctx.view, ctx.write, found.risk)
    blocks: list[Block] = [_opening(ctx, found), *_matrix(ctx, found)]
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


def _opening(ctx: Context, found: OptionsTable) -> Paragraph:
    if found.needs is None:
        return ctx.write.say("options-form-not-in-book", mission=found.mission)
    charter, act = (Ref(text, source, locator) for text, source, locator in found.needs.basis[:2])
    majority, silence = found.needs.majority, found.needs.silence
    return ctx.write.say("options-what-ending-needs", majority=majority, silence=silence, charter=charter, act=act)


def _matrix(ctx: Context, found: OptionsTable) -> tuple[Table, Table]:
    """Who decides each option, and what each would take in time and money."""
    words = ctx.write.words_only
    decides = ctx.write.table(
        "options-matrix",
        ("option", "who", "decision", "veto", "precedents"),
        [
            (
                words(o.option.title),
                words(o.body),
                words(o.decision),
                words("options-veto", applies=VETO[o.veto_applies]),
                _precedents(o),
            )
            for o in found.options
        ],
    )
    costs = ctx.write.table(
        "options-costs",
        ("option", "months", "months-from", "months-to", "spending", "spending-from", "spending-to", "part"),
        [
            (words(o.option.title), *_months(o), *_three(o.cost_five_years), _middle(o.payer_part))
            for o in found.options
        ],
        payer=name_of(ctx.view, found.payer),
    )
    return decides, costs


def _precedents(o: Laid) -> Cell:
    if not o.precedents:
        return None
    days = [c.decided for c in o.precedents]
    return COUNT(counted("option-precedents", option=o.option.key), Period.none(), days)


def _three(span: Span | None) -> tuple[Cell, Cell, Cell]:
    return (short(span.q50), short(span.q10), short(span.q90)) if span else (None, None, None)


def _months(option: Laid) -> tuple[Cell, Cell, Cell]:
    """Months to the end of the mission; an option to stay has no end."""
    stays = option.option.key.startswith("stay")
    return (Empty.NOT_APPLICABLE,) * 3 if stays else _three(option.months_to_end)


def _middle(span: Span | None) -> Cell:
    return short(span.q50) if span else None


def short(figure: Figure) -> Figure:
    """Dollars of a simulation to three figures: more would be false precision."""
    return THREE_FIGURES(figure.counted, figure.period, [figure]) if figure.unit == "usd" else figure


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
        out.append(_fan(ctx, run, "strength", "persons"))
    if run.spending is not None:
        out.append(_fan(ctx, run, "spending", "usd"))
    aligned = _aligned(ctx, found)
    if aligned:
        out.append(aligned)
    out += _limits(ctx, found, run)
    return out


def _fan(ctx: Context, run: Simulation, of: str, unit: str) -> Chart:
    """The band of strength or spending (`of`), a quarter apart over three years."""
    rows: list[tuple[Cell, ...]] = []
    for month in range(0, 3 * QUARTERS, 3):
        cells = (simulated(run, of, FANS[of], quantile, month=month) for quantile in SHOWN)
        rows.append((run.months[month].isoformat(), *cells))
    columns = ("month", "lower", "middle", "upper")
    table = ctx.write.table("options-fan-table", columns, rows, name=f"options-{of}", folded=True, of=of)
    return ctx.write.chart(
        "options-fan", "fan", table, x="month", series=columns[1:], unit=unit, name=f"options-{of}-fan", of=of
    )


def _aligned(ctx: Context, found: OptionsTable) -> Chart | None:
    """Curves of the closed missions most like this one, on the clock of their decision."""
    own = {c.closing.mission: c for c in found.evidence.curves if c.closing.shape in SHAPES}
    near = [p.closing.mission for p in precedents(ctx.view, ctx.mission, ctx.as_of, n=100).nearest]
    chosen = [own[m] for m in near if m in own and len(own[m].months) > 2][:ALIGNED]
    if len(chosen) < 2:
        return None
    rows = [
        (ctx.write.words_only("options-month-after", month=m), *(_share(c, m) for c in chosen))
        for m in range(ALIGNED_MONTHS + 1)
        if any(m in c.months for c in chosen)
    ]
    names = tuple(c.closing.mission for c in chosen)
    heads = dict(zip(names, names, strict=True))
    table = ctx.write.table("options-aligned-table", ("months", *names), rows, folded=True, heads=heads)
    return ctx.write.chart("options-aligned", "line", table, x="months", series=names, unit="pct")


def _share(curve: Curve, month: int) -> Figure | None:
    """Strength at a month end as a share of that before the decision (per cent); None without a report."""
    if month not in curve.months:
        return None
    i = curve.months.index(month)
    report, mission = curve.rows[i], curve.closing.mission
    end = curve.closing.decided_on + timedelta(days=curve.days[i])
    inputs = [curve.base, *([strength_figure(report)] if report else [])]
    return SINCE_DECISION(counted("strength-since-decision", mission=mission), Period.month_end(end), inputs)


def _limits(ctx: Context, found: OptionsTable, run: Simulation) -> list[Block]:
    out: list[Block] = []
    base = run.bases.strength
    if test := back_test_of(ctx.view):
        out.append(
            ctx.write.say(
                "options-back-test",
                closings=test.closings,
                months=test.months,
                coverage=test.coverage,
                crps=test.crps,
                median=test.crps_median_curve,
                line=test.crps_linear,
            )
        )
    if base is not None and whole(base) < SMALL_STRENGTH:
        out.append(ctx.write.say("options-small", mission=found.mission, strength=base, kind="note"))
    cases = ", ".join(c.mission for c in found.evidence.runoff.cases)
    rests = said("options-rests-on-accounts", missions=cases) if cases else said("options-rests-on-range")
    out.append(ctx.write.say("options-limits", rests=rests, kind="note"))
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
    return Finding(said=sentence)
