"""The brief: the first page, by rule. What falls due, what was decided and asked for, five figures, one picture, the
options in a few lines, and the largest gaps. It repeats figures of the body and adds none of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from peaceops.document.model import Block, Bullets, Paragraph, Section, When
from peaceops.money.cost import latest_cost
from peaceops.money.sections import REGULAR_BUDGET
from peaceops.review.brief import choices, due, headline, news, timeline
from peaceops.review.brief.length import MOST_WORDS, words_in
from peaceops.review.context import Context, Gap, Part
from peaceops.review.exits import options
from peaceops.review.mandate import tasks
from peaceops.review.money import payers
from peaceops.review.money.year import money_year
from peaceops.review.presence import part as presence
from peaceops.words.catalogue import said

MOST_GAPS = 2
Finder = Callable[[Context], list[Gap]]
# Gaps that weigh most for a decision, in order, and what finds them; others follow in the order of the document.
GAPS_FIRST: dict[str, Finder] = {
    "brief-gap-amount": lambda ctx: _amount(ctx),
    "gap-strength": presence.gaps,
    "gap-strength-of-months": presence.gaps,
    "options-gap": options.simulation_gaps,
    "options-gap-cost": options.simulation_gaps,
    "mandate-gap-tasks-since": tasks.task_gaps,
    "mandate-gap-tasks": tasks.task_gaps,
    "gap-civilian-staff": presence.gaps,
    "payers-gap-rate": payers.gaps,
    "payers-gap-owed": payers.gaps,
}


def section(ctx: Context, parts: Callable[[], Sequence[Part]]) -> Section:
    """The brief of a review. `parts` makes its other parts, for the gaps of those that have none of the weightiest."""
    gaps = _weightiest(ctx, parts)
    opening, decided, rest = _without_news(ctx, gaps)
    english = ctx.in_english()
    measured = (opening, decided, rest) if english is ctx else _without_news(english, gaps)
    room = MOST_WORDS - sum(words_in(blocks) for blocks in measured)
    if points := [*decided, *news.lines(ctx, room)]:
        opening = [*opening, Bullets(tuple(points))]
    return ctx.write.section("brief", [*opening, *rest])


def _without_news(ctx: Context, gaps: list[Gap]) -> tuple[list[Block], list[Paragraph], list[Block]]:
    """What opens the page, what was decided and asked for, and what stands under the news, which has the rest."""
    opening: list[Block] = [*due.opening(ctx)]
    if (question := news.question(ctx)) is not None:
        opening.append(question)
    rest: list[Block] = [*headline.strip(ctx)]
    if (chart := timeline.chart(ctx)) is not None:
        rest.append(chart)
    rest += choices.table(ctx)
    return opening, due.decided_and_asked(ctx), [*rest, *_gaps(ctx, gaps)]


def _weightiest(ctx: Context, parts: Callable[[], Sequence[Part]]) -> list[Gap]:
    """The gaps that weigh most, in order. The other parts are made only where too few are among the first."""
    chosen: list[Gap] = []
    known: dict[Finder, list[Gap]] = {}
    for key, find in GAPS_FIRST.items():
        if find not in known:
            known[find] = find(ctx)
        chosen += [gap for gap in known[find] if _key(gap) == key]
        if len(chosen) >= MOST_GAPS:
            return chosen[:MOST_GAPS]
    others = [gap for part in parts() for gap in part.gaps if _key(gap) not in GAPS_FIRST]
    return [*chosen, *others][:MOST_GAPS]


def _gaps(ctx: Context, chosen: list[Gap]) -> list[Block]:
    """The gaps, and where they could come from."""
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


def _key(gap: Gap) -> str:
    """The key of what lacks; the words themselves where it has none."""
    return gap.what if isinstance(gap.what, str) else gap.what.key
