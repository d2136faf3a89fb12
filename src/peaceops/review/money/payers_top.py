"""Who pays, in general: the rule in words, and the largest payers at the date."""

from __future__ import annotations

from datetime import date

from peaceops.document.model import Block, Chart, Paragraph, Ref
from peaceops.money.payers import Payers, Share, regular_payers
from peaceops.money.rate_basis import resting_on
from peaceops.money.sections import REGULAR_BUDGET
from peaceops.review.context import Context, in_year
from peaceops.review.money.sentences import ref

RULES = "un-peacekeeping-scale-rules"
# The weakest way of knowing first: a list of rates is as good as the weakest of them.
WEAKEST_FIRST = ("carried_back", "predicted", "implied", "premium", "printed", "recovered")
RATES = ("peacekeeping", "regular")
SINCE = (  # the resolutions on levels that had been adopted by a date, the newest first
    (date(2009, 12, 24), ("A/RES/55/235", "A/RES/64/249")),
    (date(2000, 12, 23), ("A/RES/55/235",)),
)


def rule(ctx: Context) -> list[Block]:
    """How peacekeeping, or the regular budget, is shared."""
    if ctx.profile.funding == REGULAR_BUDGET:
        return [ctx.write.say("payers-rule-regular-budget")]
    article = Ref(ctx.write.words_only("payers-article"), RULES)
    symbols = next((held for since, held in SINCE if ctx.as_of >= since), ())
    if not symbols:
        return [ctx.write.say("payers-rule-not-held", article=article)]
    return [ctx.write.say("payers-rule", article=article, documents=tuple(Ref(s, RULES, s) for s in symbols))]


def largest(ctx: Context, found: Payers | None, name: str) -> list[Block]:
    """The largest payers: by peacekeeping rate where the book has them, else by the regular scale alone."""
    if ctx.profile.funding == REGULAR_BUDGET or found is None:
        return _regular(ctx, name, lacking=found is None and ctx.profile.funding != REGULAR_BUDGET)
    return [_how_known(ctx, found), _by_peacekeeping_rate(ctx, found, name)]


def _how_known(ctx: Context, found: Payers) -> Paragraph:
    say, year = ctx.write.say, in_year(found.year)
    if found.complete:
        weakest = min(found.bases, key=WEAKEST_FIRST.index)
        opening = say("payers-top-of-all", year=year)
        how = say(f"payers-rates-of-all-{weakest.replace('_', '-')}")
        return ctx.write.join(opening, how)
    return say("payers-top-as-printed" if found.year == ctx.as_of.year else "payers-top-newest", year=year)


def _by_peacekeeping_rate(ctx: Context, found: Payers, name: str) -> Chart:
    write = ctx.write
    rows = [(s.name, s.peacekeeping, s.regular, write.words_only(s.basis_said()), share_ref(s)) for s in found.shares]
    columns = ("state", *RATES, "how-known", "source")
    year = in_year(found.year)
    table = write.table("payers-top", columns, rows, year=year)
    return write.chart("payers-top-chart", "bar", table, x="state", series=RATES, unit="pct", highlight=name, year=year)


def _regular(ctx: Context, name: str, *, lacking: bool) -> list[Block]:
    say = ctx.write.say
    shares = regular_payers(ctx.view, ctx.as_of)
    blocks: list[Block] = [say("payers-no-peacekeeping-rate", kind="gap")] if lacking else []
    if not shares:
        return [*blocks, say("payers-no-regular-scale", kind="gap")]
    rows = [(s.name, s.regular, share_ref(s)) for s in shares]
    year = in_year(ctx.as_of.year)
    table = ctx.write.table("payers-top-regular", ("state", "regular", "source"), rows, name="payers-top", year=year)
    chart = ctx.write.chart(
        "payers-top-regular-chart",
        "bar",
        table,
        name="payers-top-chart",
        x="state",
        series=("regular",),
        unit="pct",
        highlight=name,
        year=year,
    )
    return [*blocks, chart]


def share_ref(share: Share) -> Ref:
    """A reference to what a rate rests on."""
    figure = share.peacekeeping or share.regular
    assert figure is not None
    origin = resting_on(figure)
    return ref(origin.source, origin.locator)
