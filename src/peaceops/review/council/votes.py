"""How members voted on the mission, how permanent members voted on all missions of late, and what can be forecast."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, computed
from peaceops.book.charter import EVER_PERMANENT, PERMANENT_MEMBERS
from peaceops.book.store import figure
from peaceops.council import agendas_of, votes_about
from peaceops.council.votes import OUTCOMES, Vote
from peaceops.document.model import Block, Cell, Ref, Section, Table, para
from peaceops.review.context import Context
from peaceops.review.council.sentences import named, vote_ref

SHOWN = 10
RECENT_YEARS = 5
SOVIET_UNION_UNTIL = 1991
CAST = {"Y": "yes", "A": "abstained", "N": "against", "NV": "did not vote", "?": None}
RECORD = (
    "SELECT m.iso3, count(*) AS votes, count(*) FILTER (WHERE m.\"cast\" <> 'Y') AS other, max(v.voted_on) AS last "
    "FROM (SELECT DISTINCT resolution FROM mandate_periods) p JOIN votes v USING (resolution) "
    "JOIN member_votes m USING (vote) WHERE v.voted_on > $since AND v.voted_on <= $day GROUP BY m.iso3"
)


def section(ctx: Context, names: dict[str, str]) -> Section | None:
    """The votes grid, the recent record of permanent members, and what a forecast rests on; None before any vote."""
    votes = votes_about(ctx.view, ctx.mission, to=ctx.as_of)
    items = agendas_of(ctx.view, ctx.mission)
    on_item = votes_about(ctx.view, items[0], to=ctx.as_of) if items else []
    shown = votes if len(votes) > 1 else on_item or votes
    blocks: list[Block] = []
    if shown:
        blocks.append(_grid(ctx, shown[-SHOWN:], names, about_mission=len(votes) > 1))
    blocks += _record(ctx, names)
    if not blocks:
        return None
    blocks.append(_forecast_words(ctx, votes or on_item))
    return Section("council-votes", "How members voted", tuple(blocks))


def _grid(ctx: Context, votes: list[Vote], names: dict[str, str], *, about_mission: bool) -> Table:
    seats = {"RUS": "SUN"} if ctx.as_of.year <= SOVIET_UNION_UNTIL else {}
    rows = tuple(_row(v, names) for v in reversed(votes))
    what = ctx.mission if about_mission else f"the subject of {ctx.mission}"
    return Table(
        "council-votes-grid",
        f"Votes on {what} by member, the latest first",
        (
            "Vote",
            "Day",
            *(names.get(seats.get(p, p), p) for p in PERMANENT_MEMBERS),
            "Elected members that did not vote yes",
            "Outcome",
            "Source",
        ),
        rows,
        note="Drafts that failed or were vetoed are included where they were put to a vote.",
        folded=len(rows) > 6,
    )


def _row(vote: Vote, names: dict[str, str]) -> tuple[Cell, ...]:
    casts = {iso3: CAST[cast] for cast, members in vote.casts.items() for iso3 in members}
    permanent = [casts.get(p) or casts.get("SUN" if p == "RUS" else p) for p in PERMANENT_MEMBERS]
    others = []
    for cast in ("N", "A", "NV"):
        elected = [iso3 for iso3 in vote.casts.get(cast, ()) if iso3 not in EVER_PERMANENT]
        if elected:
            others.append(f"{named(elected, names)} ({CAST[cast]})")
    return (
        vote.symbol,
        vote.day,
        *permanent,
        "; ".join(others) or "none",
        OUTCOMES[vote.outcome],
        vote_ref(vote),
    )


def _record(ctx: Context, names: dict[str, str]) -> list[Block]:
    """Votes of permanent members on the mandates of all missions in the years just before the date."""
    since = date(ctx.as_of.year - RECENT_YEARS, ctx.as_of.month, min(ctx.as_of.day, 28))
    found = {r["iso3"]: r for r in ctx.view.rows(RECORD, {"since": since, "day": ctx.as_of})}
    permanent = [found[p] for p in (*PERMANENT_MEMBERS, "SUN") if p in found]
    if not permanent:
        return []
    last = ctx.view.rows("SELECT * FROM votes WHERE voted_on <= ? ORDER BY voted_on DESC, vote LIMIT 1", [ctx.as_of])[0]
    base = figure(last, "voted_on", "day of the last vote counted", last["voted_on"].isoformat(), unit="date")
    period = f"{since.isoformat()}/{ctx.as_of.isoformat()}"
    rows = []
    for r in permanent:
        name = names.get(r["iso3"], r["iso3"])
        total = _count(r["votes"], f"decisions on mission mandates on which {name} voted", period, base)
        other = _count(r["other"], f"of them not in favour ({name})", period, base)
        share = computed(
            round(100 * r["other"] / r["votes"], 1),
            "pct",
            f"share of decisions on mission mandates that {name} did not vote for",
            period,
            "not in favour / all",
            [other, total],
        )
        rows.append((name, total, other, share, Ref("votes of the Council", last["source"], last["symbol"])))
    table = Table(
        "council-votes-record",
        "Permanent members on the mandates of all missions in the five years before the date",
        ("Member", "Decisions", "Not in favour", "Share", "Source"),
        tuple(rows),
        note="Adopted decisions only: drafts that face a veto are rarely put to a vote.",
    )
    return [table]


def _count(value: int, counts: str, period: str, base: Figure) -> Figure:
    return computed(value, "decisions", counts, period, "votes on decisions on mission mandates, counted", [base])


def _forecast_words(ctx: Context, votes: list[Vote]) -> Block:
    """What a forecast of a vote on the mission would rest on."""
    selection = (
        "Texts that face a veto are rarely put to a vote, so that no forecast from past votes gives the chance that a "
        "text to end the mission would be tabled or would pass."
    )
    if not votes:
        words = (
            f"The book has no vote of the Council on {ctx.mission} by this date: a forecast would rest on each "
            "member's general record alone."
        )
        return para(f"{words} {selection}", kind="note")
    last = votes[-1].day
    age = (ctx.as_of - date.fromisoformat(str(last.value))).days / 365.25
    if age > RECENT_YEARS:
        words = (
            f"The last vote on {ctx.mission} was on {{}}. That is too long ago to say how members would vote now: a "
            "forecast falls back on each member's general record, shown above, and on the positions that governments "
            "have stated."
        )
    else:
        words = (
            f"A forecast of the next vote on {ctx.mission} can rest on its own votes, the last of them on {{}}; how "
            "far such forecasts have been right is measured in the back-test of the vote model."
        )
    return para(f"{words} {selection}", last, kind="note")
