"""How often the mandate was extended, and how contested that was; what stands there where it never was."""

from __future__ import annotations

from datetime import date
from typing import Any

from peaceops.book import counted
from peaceops.book.rules import rule
from peaceops.council import Mandate, agendas_of, current_mandate, renewals_of, votes_about
from peaceops.document.model import Block, Section, When
from peaceops.period import Period
from peaceops.review.context import Context, Finding, many
from peaceops.review.council.sentences import vote_ref
from peaceops.review.council.totals import votes_said

FOLD_OVER = 12
SERIES = ("unopposed", "contested")
YEARS_SINCE = rule(
    "years-since",
    lambda since, day: round((date.fromisoformat(day) - date.fromisoformat(since)).days / 365.25, 1),
)


def section(ctx: Context, findings: list[Finding]) -> Section:
    """The renewals with their chart, or what stands in their place."""
    found = renewals_of(ctx.view, ctx.mission)
    if found is None:
        return ctx.write.section("council-renewals", _never_renewed(ctx))
    say = ctx.write.say
    about: dict[str, Any] = {"mission": ctx.mission, "total": found.total, "share": found.share}
    about |= {"contested": found.contested, "many": many(found.total) if found.contested.value else "no"}
    last = found.last
    blocks: list[Block] = [
        say("council-renewals", **about),
        say("council-last-renewal", decision=vote_ref(last), day=last.day, votes=votes_said(ctx.view, last)),
    ]
    if len(found.by_year) > 1:
        rows = [(When(year), unopposed, contested) for year, unopposed, contested in found.by_year]
        folded = len(rows) > FOLD_OVER
        table = ctx.write.table("council-renewals-table", ("year", *SERIES), rows, folded=folded, mission=ctx.mission)
        chart: dict[str, Any] = {"x": "year", "series": SERIES, "unit": "decisions", "mission": ctx.mission}
        blocks.append(ctx.write.chart("council-renewals-chart", "columns", table, **chart))
    findings.append(Finding(said=say("council-finding-renewals", kind="finding", **about)))
    return ctx.write.section("council-renewals", blocks)


def _never_renewed(ctx: Context) -> list[Block]:
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    if mandate is None or mandate.form != "open_ended":
        return [ctx.write.say("council-never-renewed", mission=ctx.mission, kind="gap")]
    return _open_ended(ctx, mandate)


def _open_ended(ctx: Context, mandate: Mandate) -> list[Block]:
    since = date.fromisoformat(str(mandate.since.value))
    counts = counted("years-since-decision", mission=ctx.mission)
    years = YEARS_SINCE(counts, Period.span(since, ctx.as_of), [mandate.since, ctx.day()])
    blocks: list[Block] = [
        ctx.write.say("council-no-renewal-needed", mission=ctx.mission, since=mandate.since, years=years)
    ]
    agendas = agendas_of(ctx.view, ctx.mission)
    votes = votes_about(ctx.view, agendas[0]) if agendas else []
    if votes and votes[-1].day.period.first > since:
        blocks.append(ctx.write.say("council-last-vote-on-subject", day=votes[-1].day, decision=vote_ref(votes[-1])))
    return blocks
