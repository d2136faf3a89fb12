"""Vetoes on the mandates of peace operations since the end of the cold war."""

from __future__ import annotations

from peaceops.book import Figure, counted, fact
from peaceops.book.rules import COUNT
from peaceops.book.tables.council import OperationVetoesRow
from peaceops.council.renewals import vetoed_rows, vetoes_on_mandates, what_followed
from peaceops.document.model import Cell, Ref, Section
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.council.totals import named

COLUMNS = ("draft", "day", "what", "yes", "abstained", "by", "followed")


def section(ctx: Context) -> Section | None:
    """How many drafts were vetoed, and the list; None before the first."""
    found = vetoes_on_mandates(ctx.view)
    if not found.rows:
        return None
    period = Period.span(found.rows[0].voted_on, found.rows[-1].voted_on)
    total = COUNT(counted("vetoed-drafts", would="any"), period, [found])
    renew = vetoed_rows(ctx.view, relation="direct", would="renew")
    some = COUNT(counted("vetoed-drafts", would="renew"), period, [renew]) if renew.rows else ""
    summary = ctx.write.say("council-vetoes-summary", total=total, renew=some, some="yes" if some else "no")
    table = ctx.write.table("council-vetoes", COLUMNS, [_row(ctx, r) for r in found.rows])
    return ctx.write.section("council-vetoes-section", (summary, table))


def _row(ctx: Context, row: OperationVetoesRow) -> tuple[Cell, ...]:
    return (
        Ref(row.draft, row.source, row.locator or ""),
        fact(row, row.voted_on, counted("draft-vote-day", draft=row.draft), row.voted_on),
        f"{row.subject}: {row.blocked}",
        _votes(row, row.yes, "yes"),
        _votes(row, row.abstain, "abstain"),
        ctx.write.words_only("council-names", names=named(ctx.view, (row.veto_by or "").split(";"))),
        what_followed(ctx.view, row),
    )


def _votes(row: OperationVetoesRow, number: int, cast: str) -> Figure:
    return fact(row, number, counted("draft-votes", draft=row.draft, cast=cast), row.voted_on)
