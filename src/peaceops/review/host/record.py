"""The record of a covered host and its mission: memberships, events, heads of mission, positions of States."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.document.model import Block, Cell, Paragraph, Table
from peaceops.host.record import (
    Membership,
    Position,
    Recognition,
    events_for,
    heads_for,
    memberships_for,
    positions_for,
    positions_held,
    positions_since,
    recognitions_for,
)
from peaceops.missions.names import state_names
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.host.sentences import LONG, ref, when
from peaceops.words.catalogue import Said, said


def standing(ctx: Context, host: str, name: str) -> Part:
    """Memberships and applications, and how different counters number the recognitions."""
    w, found = ctx.write, memberships_for(ctx.view, host)
    counts = [r for r in recognitions_for(ctx.view, host) if r.kind == "count"]
    if not found and not counts:
        return Part(w.section("host-standing", []))
    blocks: list[Block] = []
    joined = {m.organization: m.day for m in found if m.membership == "member" and m.day}
    if {"IMF", "World Bank"} <= joined.keys():
        blocks.append(w.say("host-joined-imf", host=name, imf=joined["IMF"], bank=joined["World Bank"]))
    if found:
        blocks.append(_memberships(ctx, name, found))
    if counts:
        blocks += [w.say("host-counters-differ"), _counts(ctx, counts)]
    gap = Gap(said("host-gap-recognitions", host=name), said("host-gap-recognitions-where"))
    return Part(w.section("host-standing", blocks), gaps=(gap,))


def _memberships(ctx: Context, name: str, found: Sequence[Membership]) -> Table:
    words = ctx.write.words
    rows: list[tuple[Cell, ...]] = [
        (
            m.organization,
            m.membership,
            when(m.when, words),
            m.entity or None,
            m.said.note,
            m.said.mark,
            ref(m.said),
        )
        for m in found
    ]
    columns = ("organization", "standing", "when", "entity", "remark", "mark", "source")
    return ctx.write.table("host-memberships", columns, rows, folded=len(rows) > LONG, host=name)


def _counts(ctx: Context, found: Sequence[Recognition]) -> Table:
    words = ctx.write.words
    rows = [(when(r.when, words), r.who, r.claimed_by, r.said.note, r.said.mark, ref(r.said)) for r in found]
    return ctx.write.table("host-recognition-counts", ("when", "who", "counter", "remark", "mark", "source"), rows)


def events(ctx: Context) -> Part | None:
    """Key events by date, each with its source; None where the book has none."""
    w, found = ctx.write, events_for(ctx.view, ctx.mission)
    if not found:
        return None
    rows = [(when(e.when, w.words), e.event, e.symbol, e.said.note, e.said.mark, ref(e.said)) for e in found]
    columns = ("when", "event", "document", "remark", "mark", "source")
    table = w.table("host-events", columns, rows, folded=len(rows) > LONG, mission=ctx.mission)
    return Part(w.section("host-events", [w.say("host-events-both-stand"), table]))


def heads(ctx: Context) -> Part | None:
    """Heads of mission as different sources give them; None where the book has none."""
    w, found = ctx.write, heads_for(ctx.view, ctx.mission, ctx.as_of)
    if not found:
        return None
    rows: list[tuple[Cell, ...]] = [
        (
            t.name,
            t.role,
            when(t.since, w.words) if t.since else None,
            when(t.until, w.words) if t.until else None,
            t.said.note,
            t.said.mark,
            ref(t.said),
        )
        for t in found
    ]
    columns = ("name", "role", "since", "until", "remark", "mark", "source")
    table = w.table("host-heads", columns, rows, folded=len(rows) > LONG, mission=ctx.mission)
    return Part(w.section("host-heads", [w.say("host-heads-sources"), table]))


def positions(ctx: Context) -> Part | None:
    """What States asked for: the last position of each by the date, then all of them; None where the book has none."""
    w, found = ctx.write, positions_for(ctx.view, ctx.mission)
    if not found:
        return None
    names = state_names(ctx.view, [p.iso3 for p in found if p.iso3])
    latest: dict[str, Position] = {}
    for p in found:
        if p.iso3 and p.first and (p.iso3 not in latest or p.first >= (latest[p.iso3].first or p.first)):
            latest[p.iso3] = p
    order = sorted(latest.values(), key=lambda p: (p.iso3 not in PERMANENT_MEMBERS, names[p.iso3]))
    blocks: list[Block] = [
        w.say("host-positions-held", count=positions_held(ctx.view, ctx.mission)),
        _positions(ctx, "host-positions-latest", ("who", "position", "when", "said", "mark", "source"), order),
        _positions(ctx, "host-positions-all", ("when", "position", "who", "where", "said", "mark", "source"), found),
    ]
    blocks += _hindsight(ctx)
    finding = _finding(ctx, [latest[iso3] for iso3 in sorted(PERMANENT_MEMBERS) if iso3 in latest])
    return Part(w.section("host-positions", blocks), (finding,) if finding else (), _silent(ctx, latest))


def _positions(ctx: Context, key: str, columns: tuple[str, ...], found: Sequence[Position]) -> Table:
    """Positions with these columns; the table of all of them is folded."""
    rows = []
    for p in found:
        cells: dict[str, Cell] = {
            "who": p.who if p.member else ctx.write.words_only("host-not-a-member", who=p.who),
            "position": p.position,
            "when": when(p.when, ctx.write.words),
            "where": p.where,
            "said": p.said.note,
            "mark": p.said.mark,
            "source": ref(p.said),
        }
        rows.append(tuple(cells[c] for c in columns))
    return ctx.write.table(key, columns, rows, folded=columns[0] == "when", mission=ctx.mission)


def _finding(ctx: Context, permanent: Sequence[Position]) -> Finding | None:
    """The last stated position of each permanent member that has one."""
    each = [said("host-position-of", who=p.who, position=p.position, day=p.day) for p in permanent if p.day]
    if not each:
        return None
    listed: Said = each[0]
    for other in each[1:]:
        listed = said("host-positions-one-more", first=listed, other=other)
    return Finding(said=ctx.write.say("host-finding-positions", mission=ctx.mission, positions=listed, kind="finding"))


def _hindsight(ctx: Context) -> list[Paragraph]:
    if ctx.later is None or (number := positions_since(ctx.later, ctx.mission, ctx.as_of)) is None:
        return []
    last = [p.day for p in positions_for(ctx.later, ctx.mission) if p.first and p.first > ctx.as_of][-1]
    return [ctx.write.say("host-positions-known-later", count=number, day=last, kind="hindsight")]


def _silent(ctx: Context, latest: dict[str, Position]) -> tuple[Gap, ...]:
    """Members of the Council at the date without a stated position in the book."""
    members = sorted(r.iso3 for r in ctx.view.where(CouncilMembersRow, year=ctx.as_of.year))
    silent = [iso3 for iso3 in members if iso3 not in latest]
    if not silent:
        return ()
    states = tuple(state_names(ctx.view, silent).values())
    return (Gap(said("host-gap-positions", mission=ctx.mission, states=states), said("host-gap-positions-where")),)
