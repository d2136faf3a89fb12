"""Meetings of the Council on the mission's subject, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book import Figure, View, counted
from peaceops.book.rules import COUNT
from peaceops.book.tables.council import CouncilEventsRow
from peaceops.council.agenda_items import AgendaItem
from peaceops.council.meetings import act_day, meetings_per_year, meetings_subject, outcomes, statements
from peaceops.document.model import Block, Cell, Chart, Paragraph, Ref, Section, Table, When
from peaceops.period import Period
from peaceops.review.context import Context, Gap
from peaceops.words.catalogue import said

COLUMNS = ("day", "outcome", "source")
FOLD_OVER = 8  # rows from which a table opens on demand


def section(ctx: Context, gaps: list[Gap]) -> Section | None:
    """Meetings by year, and acts other than plain briefings; None where the book has no record of the subject."""
    item = meetings_subject(ctx.view, ctx.mission)
    years = meetings_per_year(ctx.view, ctx.mission)
    known = [(year, meetings) for year, meetings in years if meetings is not None]
    if item is None or not known:
        return None
    blocks: list[Block] = [*_frequency(ctx, item, known), _chart(ctx, item, years), *_outcomes(ctx, item)]
    if ctx.later is not None:
        blocks += _later(ctx, ctx.later, item)
    if item.meetings_to is not None and ctx.as_of.year > item.meetings_to:
        what = said("council-gap-meetings", subject=item.name, year=str(item.meetings_to + 1))
        gaps.append(Gap(what, said("council-gap-meetings-where")))
    return ctx.write.section("council-meetings", blocks, name="council-meetings-section", subject=item.name)


def _frequency(ctx: Context, item: AgendaItem, known: Sequence[tuple[int, Figure]]) -> list[Paragraph]:
    """The year with the most meetings beside the last whole one; nothing where they are the same."""
    whole = [(year, meetings) for year, meetings in known if year < ctx.as_of.year]
    most_year, most = max(known, key=lambda each: int(each[1].value))
    if not whole or whole[-1][0] == most_year:
        return []
    last_year, last = whole[-1]
    return [
        ctx.write.say(
            "council-meetings-most",
            subject=item.name,
            most=most,
            year=When(Period.of_year(most_year)),
            last=last,
            last_year=When(Period.of_year(last_year)),
        )
    ]


def _chart(ctx: Context, item: AgendaItem, years: Sequence[tuple[int, Figure | None]]) -> Chart:
    """Columns by year. Years without a record stay empty: they are not nought."""
    last_year, last = years[-1]
    rows = [(When(Period.of_year(year)), meetings) for year, meetings in years]
    partial = "yes" if last is not None and last_year == ctx.as_of.year else "no"
    columns = ("year", "meetings")
    table = ctx.write.table("council-meetings-table", columns, rows, folded=True, subject=item.name, partial=partial)
    return ctx.write.chart(
        "council-meetings", "columns", table, x="year", series=("meetings",), unit="meetings", subject=item.name
    )


def _outcomes(ctx: Context, item: AgendaItem) -> list[Block]:
    rows = outcomes(ctx.view, item)
    blocks: list[Block] = []
    stated = statements(ctx.view, item=item.key)
    if stated.rows:
        last = stated.rows[-1]
        number = COUNT(counted("presidential-statements", subject=item.name), Period.none(), [stated])
        document = Ref(str(last.outcome), last.source, last.locator or "")
        day = act_day(last)
        said_so = ctx.write.say("council-statements", subject=item.name, number=number, day=day, document=document)
        blocks.append(said_so)
    acts = [r for r in rows if not r.is_meeting]
    if acts:
        blocks.append(_table(ctx, "council-acts", item, acts))
    if rows:
        blocks.append(_table(ctx, "council-outcomes", item, rows))
    return blocks


def _later(ctx: Context, later: View, item: AgendaItem) -> list[Block]:
    rows = outcomes(later, item, ctx.as_of)
    return [_table(ctx, "council-later", item, rows, later=True)] if rows else []


def _table(ctx: Context, key: str, item: AgendaItem, acts: Sequence[CouncilEventsRow], *, later: bool = False) -> Table:
    rows = [_row(ctx, act) for act in acts]
    return ctx.write.table(key, COLUMNS, rows, folded=len(rows) > FOLD_OVER, later=later, subject=item.name)


def _row(ctx: Context, act: CouncilEventsRow) -> tuple[Cell, ...]:
    outcome = str(act.outcome)
    if act.confidence != "published":
        outcome = ctx.write.words_only("council-outcome-secondary", outcome=outcome)
    return (When(Period.day(act.on_date)), outcome, Ref(act.locator or act.source, act.source, act.locator or ""))
