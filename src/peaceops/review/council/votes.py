"""How members voted on the mission, how permanent members voted on all missions of late, and what can be forecast."""

from __future__ import annotations

from datetime import date
from typing import Any

from peaceops.book import View, asked, counted
from peaceops.book.charter import EVER_PERMANENT, PERMANENT_MEMBERS
from peaceops.book.rules import COUNT, SHARE_PCT, selection
from peaceops.book.tables.council import MandatePeriodsRow, MemberVotesRow, VotesRow
from peaceops.council import agendas_of, votes_about
from peaceops.council.due import last_vote
from peaceops.council.votes import Vote
from peaceops.document.model import Block, Cell, Chart, Paragraph, Ref, Section, Table
from peaceops.missions.states import name_then
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.review.council.sentences import vote_ref
from peaceops.review.council.totals import named
from peaceops.words.states import shortened, the

SHOWN = 10
FOLD_OVER = 6
RECENT_YEARS = 5
SOVIET_UNION_UNTIL = 1991
RECORD = ("member", "decisions", "not-in-favour", "share", "source")


def section(ctx: Context) -> Section | None:
    """The votes grid, the recent record of permanent members, and what a forecast rests on; None before any vote."""
    votes = votes_about(ctx.view, ctx.mission, to=ctx.as_of)
    items = agendas_of(ctx.view, ctx.mission)
    on_item = votes_about(ctx.view, items[0], to=ctx.as_of) if items else []
    shown = votes if len(votes) > 1 else on_item or votes
    blocks: list[Block] = []
    if shown:
        about = "mission" if len(votes) > 1 else "subject"
        drawn = _chart(ctx, shown[-SHOWN:], about)
        blocks += [*([drawn] if drawn else []), _grid(ctx, shown[-SHOWN:], about)]
    blocks += _record(ctx)
    if not blocks:
        return None
    blocks.append(_forecast_words(ctx, votes or on_item, "mission" if votes else "subject"))
    return ctx.write.section("council-votes", blocks)


def _grid(ctx: Context, votes: list[Vote], about: str) -> Table:
    heads = _heads(ctx)
    columns = ("vote", "day", *PERMANENT_MEMBERS, "elected", "outcome", "source")
    rows = [_row(ctx, v) for v in reversed(votes)]
    folded = len(rows) > FOLD_OVER
    return ctx.write.table(
        "council-votes-grid",
        columns,
        rows,
        name="council-votes-grid" if about == "mission" else "council-votes-on-item",
        folded=folded,
        heads=heads,
        mission=ctx.mission,
        about=about,
    )


def _chart(ctx: Context, votes: list[Vote], about: str) -> Chart | None:
    """The votes by permanent member as a grid of squares; None where each of them voted yes on all: a sentence says
    as much as a white grid."""
    heads = _heads(ctx)
    rows: list[tuple[Cell, ...]] = [(v.symbol, v.day, *_permanent(ctx, v)) for v in reversed(votes)]
    asked: dict[str, Any] = {"mission": ctx.mission, "about": about}
    columns = ("vote", "day", *PERMANENT_MEMBERS)
    table = ctx.write.table("council-votes-chart-table", columns, rows, folded=True, heads=heads, **asked)
    usual = (None, ctx.write.words_only("council-cast", cast="y"))
    others = [heads[p] for n, p in enumerate(PERMANENT_MEMBERS, 2) if any(row[n] not in usual for row in rows)]
    if not others:
        return None
    told: dict[str, Any] = {"others": tuple(the(shortened(o)) for o in others), **asked}
    series = PERMANENT_MEMBERS
    return ctx.write.chart("council-votes-chart", "grid", table, x="vote", series=series, unit="text", **told)


def _heads(ctx: Context) -> dict[str, str]:
    seats = {"RUS": "SUN"} if ctx.as_of.year <= SOVIET_UNION_UNTIL else {}
    return {p: name_then(ctx.view, seats.get(p, p)) for p in PERMANENT_MEMBERS}


def _permanent(ctx: Context, vote: Vote) -> list[str | None]:
    """How each permanent member voted, in words; None where it is not known."""
    casts = {iso3: cast for cast, members in vote.casts.items() for iso3 in members}
    found = [casts.get(p) or casts.get("SUN" if p == "RUS" else p) or "?" for p in PERMANENT_MEMBERS]
    return [None if cast == "?" else ctx.write.words_only("council-cast", cast=cast.lower()) for cast in found]


def _row(ctx: Context, vote: Vote) -> tuple[Cell, ...]:
    words = ctx.write.words_only
    others = []
    for cast in ("N", "A", "NV", "NP"):
        elected = [iso3 for iso3 in vote.casts.get(cast, ()) if iso3 not in EVER_PERMANENT]
        if elected:
            others.append(words("council-members-cast", members=named(ctx.view, elected), cast=cast.lower()))
    return (
        vote.symbol,
        vote.day,
        *_permanent(ctx, vote),
        "; ".join(others) or words("council-none"),
        words("council-outcome", outcome=vote.outcome),
        vote_ref(vote),
    )


@selection("decisions-on-mandates")
def decisions_on_mandates(view: View, *, since: str, day: str, member: str, cast: str) -> tuple[MemberVotesRow, ...]:
    """Votes of a permanent member on decisions on mandates after one day and up to another, in order of time.

    `cast`: other, for those that are not yes; "" for all."""
    days = {"since": date.fromisoformat(since), "day": date.fromisoformat(day)}
    said = (r for vote in _on_mandates(view, **days) for r in view.where(MemberVotesRow, vote=vote) if r.iso3 == member)
    return tuple(r for r in said if not cast or r.cast != "Y")


@asked
def _on_mandates(view: View, *, since: date, day: date) -> tuple[str, ...]:
    """Votes on decisions on mandates after one day and up to another, in order of time."""
    decisions = {r.resolution for r in view.all(MandatePeriodsRow)} - {None}
    found = [v for v in view.all(VotesRow) if since < v.voted_on <= day and v.resolution in decisions]
    return tuple(v.vote for v in sorted(found, key=lambda v: (v.voted_on, v.vote)))


def _record(ctx: Context) -> list[Block]:
    """Votes of permanent members on the mandates of all missions in the years just before the date."""
    since = date(ctx.as_of.year - RECENT_YEARS, ctx.as_of.month, min(ctx.as_of.day, 28))
    rows = [row for p in (*PERMANENT_MEMBERS, "SUN") if (row := _record_row(ctx, since, p)) is not None]
    return [ctx.write.table("council-votes-record", RECORD, rows)] if rows else []


def _record_row(ctx: Context, since: date, member: str) -> tuple[Cell, ...] | None:
    period = Period.span(since, ctx.as_of)
    about = {"since": since.isoformat(), "day": ctx.as_of.isoformat(), "member": member}
    voted = decisions_on_mandates(ctx.view, cast="", **about)
    if not voted.rows:
        return None
    name, last = name_then(ctx.view, member), last_vote(ctx.view)
    total = COUNT(counted("member-decisions", member=name), period, [voted])
    opposed = decisions_on_mandates(ctx.view, cast="other", **about)
    other = COUNT(counted("member-decisions-not-in-favour", member=name), period, [opposed])
    counts = counted("member-share-not-in-favour", member=name)
    share = SHARE_PCT(counts, period, [other, total])
    source = Ref(ctx.write.words_only("council-votes-of-the-council"), last.source, last.symbol)
    return (name, total, other, share, source)


def _forecast_words(ctx: Context, votes: list[Vote], about: str) -> Paragraph:
    """What a forecast of a vote on the mission would rest on: votes on it, or else on its subject."""
    say = ctx.write.say
    selected = say("council-forecast-and-selection")
    if not votes:
        none = say("council-no-vote-to-forecast-from", mission=ctx.mission)
        return ctx.write.join(none, selected, kind="note")
    last = votes[-1].day
    age = (ctx.as_of - last.period.first).days / 365.25
    key = "council-last-vote-too-old" if age > RECENT_YEARS else "council-forecast-rests-on"
    return ctx.write.join(say(key, mission=ctx.mission, about=about, day=last), selected, kind="note")
