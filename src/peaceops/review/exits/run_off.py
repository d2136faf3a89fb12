"""How a final term would run: bands of strength and spending, curves of precedents, the back-test and the limits."""

from __future__ import annotations

from datetime import timedelta

from peaceops.book import Figure, counted
from peaceops.book.rules import rule
from peaceops.document.model import Block, Cell, Chart, Paragraph, When
from peaceops.exits.curves import SHAPES, Curve, strength_figure
from peaceops.exits.laid import OptionsTable
from peaceops.exits.precedents import precedents
from peaceops.exits.simulate import Fixed
from peaceops.exits.simulation import Simulation, simulate, simulated
from peaceops.exits.spans import SHOWN, in_millions, span_of, whole_months
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.exits.back_test import back_test
from peaceops.words.catalogue import said

ALIGNED = 6  # curves that a chart can carry
ALIGNED_MONTHS = 12
QUARTERS = 12
FANS = {"strength": "simulated-strength", "spending": "simulated-spending-of-month"}  # what the bands count
SINCE_DECISION = rule("strength-since-decision", lambda before, now=0: round(100 * now / before))


def blocks(ctx: Context, found: OptionsTable, run: Simulation) -> list[Block]:
    """The charts and what they rest on."""
    out: list[Block] = [ctx.write.say("options-charts-show", decided="yes" if run.decided else "no")]
    if run.strength is not None:
        out.append(_fan(ctx, run, "strength", "persons"))
    if run.spending is not None:
        out.append(_fan(ctx, run, "spending", "usd"))
    aligned = _aligned(ctx, found)
    if aligned:
        out.append(aligned)
    return [*out, *_limits(ctx, found, run)]


def why_wide(ctx: Context, found: OptionsTable) -> list[Paragraph]:
    """What the width of the range of a final term comes from: the same run with its end date fixed at the middle."""
    final = next((o for o in found.options if o.option.key == "final-term"), None)
    if final is None or final.simulation is None or not final.cost_five_years or not final.months_to_end:
        return []
    if final.decided:
        return [ctx.write.say("options-wide-decided")]
    run, middle = final.simulation, whole_months(final.months_to_end.q50)
    fixed = simulate(
        ctx.view,
        found.mission,
        final.option.key,
        found.as_of,
        draws=run.draws,
        seed=run.seed,
        fixed=Fixed(months_to_end=max(float(middle.value), 1.0)),
        known=found.evidence,
        base=found.base,
        paid=run.shares,
    )
    span = span_of(fixed, "total", "simulated-spending-by-end")
    if span is None:
        return []
    return [ctx.write.say("options-wide", months=middle, low=in_millions(span.q10), high=in_millions(span.q90))]


def _fan(ctx: Context, run: Simulation, of: str, unit: str) -> Chart:
    """The band of strength or spending (`of`), a quarter apart over three years."""
    rows: list[tuple[Cell, ...]] = []
    for month in range(0, 3 * QUARTERS, 3):
        cells = (simulated(run, of, FANS[of], quantile, month=month) for quantile in SHOWN)
        rows.append((When(Period.month_end(run.months[month])), *cells))
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
    columns, units = ("months", *names), {"months": "months"}
    table = ctx.write.table("options-aligned-table", columns, rows, folded=True, heads=heads, units=units)
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
    base = run.bases.strength
    out: list[Block] = back_test(ctx, "known" if run.decided else "drawn")
    if base is not None and run.bases.small:
        out.append(ctx.write.say("options-small", mission=found.mission, strength=base, kind="note"))
    cases = ", ".join(c.mission for c in found.evidence.runoff.cases)
    rests = said("options-rests-on-accounts", missions=cases) if cases else said("options-rests-on-range")
    out.append(ctx.write.say("options-limits", rests=rests, kind="note"))
    return out
