"""The brief: the first page, by rule. What falls due, what was decided and asked for, five figures, one picture, the
options in a few lines, and the largest gaps. It repeats figures of the body and adds none of its own."""

from __future__ import annotations

from datetime import timedelta

from peaceops.document.model import Block, Bullets, Section, When
from peaceops.money.cost import latest_cost
from peaceops.money.sections import REGULAR_BUDGET
from peaceops.review.brief import choices, due, headline, news, timeline
from peaceops.review.brief.length import MOST_WORDS, words_in
from peaceops.review.context import Context, Gap, Part
from peaceops.review.money.year import money_year
from peaceops.words.catalogue import said

MOST_GAPS = 2
# Gaps that weigh most for a decision, in order; others follow in the order of the document.
GAPS_FIRST = (
    "brief-gap-amount",
    "gap-strength",
    "gap-strength-of-months",
    "options-gap",
    "options-gap-cost",
    "mandate-gap-tasks-since",
    "mandate-gap-tasks",
    "gap-civilian-staff",
    "payers-gap-rate",
    "payers-gap-owed",
)


def section(ctx: Context, parts: list[Part]) -> Section:
    """The brief of a review whose other parts are made."""
    opening: list[Block] = [*due.opening(ctx)]
    if (question := news.question(ctx)) is not None:
        opening.append(question)
    decided = due.decided_and_asked(ctx)
    rest: list[Block] = [*headline.strip(ctx)]
    if (chart := timeline.chart(ctx)) is not None:
        rest.append(chart)
    rest += choices.table(ctx)
    rest += _gaps(ctx, [*_amount(ctx), *(g for p in parts for g in p.gaps)])
    room = MOST_WORDS - words_in([*opening, *decided, *rest])
    if points := [*decided, *news.lines(ctx, room)]:
        opening.append(Bullets(tuple(points)))
    blocks = [*opening, *rest]
    return ctx.write.section("brief", blocks)


def _gaps(ctx: Context, gaps: list[Gap]) -> list[Block]:
    """The two that weigh most, and where they could come from."""
    chosen = sorted(gaps, key=_weight)[:MOST_GAPS]
    if not chosen:
        return []
    says = [ctx.write.say("brief-gap", what=g.what, where=g.where_to_look, kind="gap") for g in chosen]
    return [Bullets(tuple(says))]


def _amount(ctx: Context) -> list[Gap]:
    """The gap of a mission whose newest firm amount is older than the year before that of the date, or of its end."""
    year = money_year(ctx)
    newest = [line for s in ("approved", "spent", "apportioned") if (line := latest_cost(ctx.view, ctx.mission, s))]
    before = year.first - timedelta(days=1)
    if any(line.period.last >= before for line in newest):
        return []
    where = "brief-gap-amount-regular" if ctx.profile.funding == REGULAR_BUDGET else "brief-gap-amount-where"
    return [Gap(said("brief-gap-amount", mission=ctx.mission, year=When(year)), said(where))]


def _weight(gap: Gap) -> int:
    key = gap.what if isinstance(gap.what, str) else gap.what.key
    return GAPS_FIRST.index(key) if key in GAPS_FIRST else len(GAPS_FIRST)
