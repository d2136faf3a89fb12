"""The record of a covered host and its mission: memberships, events, heads of mission, positions of States."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.book import computed
from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.document.model import Block, Cell, Section, Table, para
from peaceops.host.record import (
    Position,
    Recognition,
    events_for,
    heads_for,
    memberships_for,
    positions_for,
    recognitions_for,
)
from peaceops.missions.profile import state_names
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.host.sentences import LONG, joined, ref, when

NOTHING = Section("host-nothing", "", ())


def standing(ctx: Context, host: str, name: str) -> Part:
    """Memberships and applications, and how different counters number the recognitions."""
    found = memberships_for(ctx.view, host)
    counts = [r for r in recognitions_for(ctx.view, host) if r.kind == "count"]
    if not found and not counts:
        return Part(NOTHING)
    blocks: list[Block] = []
    joined_both = {m.organization: m.day for m in found if m.membership == "member" and m.day}
    if {"IMF", "World Bank"} <= joined_both.keys():
        blocks.append(
            para(
                f"{name} became a member of the International Monetary Fund on {{}} and of the World Bank on {{}}. It "
                "is not a Member State of the United Nations. Names of institutions and of the host are given as each "
                "source gives them.",
                joined_both["IMF"],
                joined_both["World Bank"],
            )
        )
    if found:
        columns = ("Organization", "Standing", "When", "Name under which it takes part", "Note", "Mark", "Source")
        rows = tuple(
            (
                m.organization,
                m.membership,
                when(m.when),
                m.entity or None,
                m.said.note,
                m.said.mark,
                ref(m.said),
            )
            for m in found
        )
        caption = f"Memberships and applications of {name}"
        blocks.append(Table("host-memberships", caption, columns, rows, folded=len(rows) > LONG))
    if counts:
        blocks.append(
            para(
                "States differ on recognition, and counters differ on its number. The book's list of recognitions is "
                "incomplete and claimed withdrawals are contested, so no number is computed here."
            )
        )
        blocks.append(_counts(counts))
    gap = Gap(f"recognitions of {name} by State and date, complete", "lists of the foreign ministries concerned")
    return Part(Section("host-standing", "Memberships and recognition", tuple(blocks)), gaps=(gap,))


def _counts(found: Sequence[Recognition]) -> Table:
    rows = tuple((when(r.when), r.who, r.claimed_by, r.said.note, r.said.mark, ref(r.said)) for r in found)
    columns = ("As of", "Count", "Counted by", "Note", "Mark", "Source")
    return Table("host-recognition-counts", "Recognitions as counted by others", columns, rows)


def events(ctx: Context) -> Part:
    """Key events by date, each with its source."""
    found = events_for(ctx.view, ctx.mission)
    if not found:
        return Part(NOTHING)
    rows = tuple((when(e.when), e.event, e.symbol, e.said.note, e.said.mark, ref(e.said)) for e in found)
    table = Table(
        "host-events",
        f"Events in the life of {ctx.mission} and its host known by the date",
        ("When", "What happened", "Document", "Note", "Mark", "Source"),
        rows,
        note="Read: the act or report itself shows it in the part read. Secondary: press, an encyclopaedia or another "
        "actor says so.",
        folded=len(rows) > LONG,
    )
    said = para("Where two sources give different dates or numbers for an event, both rows stand.")
    return Part(Section("host-events", "Key events", (said, table)))


def heads(ctx: Context) -> Part:
    """Heads of mission as different sources give them."""
    found = heads_for(ctx.view, ctx.mission, ctx.as_of)
    if not found:
        return Part(NOTHING)
    rows = tuple(
        (
            t.name,
            t.role,
            when(t.since) if t.since else None,
            when(t.until) if t.until else None,
            t.said.note,
            t.said.mark,
            ref(t.said),
        )
        for t in found
    )
    table = Table(
        "host-heads",
        f"Heads of {ctx.mission} as different sources give them",
        ("Name", "Role", "From", "To", "Note", "Mark", "Source"),
        rows,
        note="A dash: the source gives no date, or the term had not ended by the date of this review.",
        folded=len(rows) > LONG,
    )
    said = para(
        "Most terms are taken from an encyclopaedia's list; rows of the United Nations and of the press stand beside "
        "it where they give other days."
    )
    return Part(Section("host-heads", "Heads of mission", (said, table)))


def positions(ctx: Context) -> Part:
    """What States asked for: the last position of each by the date, then all of them."""
    found = positions_for(ctx.view, ctx.mission)
    if not found:
        return Part(NOTHING)
    names = state_names(ctx.view, [p.iso3 for p in found if p.iso3])
    latest: dict[str, Position] = {}
    for p in found:
        if p.iso3 and p.first and (p.iso3 not in latest or p.first >= (latest[p.iso3].first or p.first)):
            latest[p.iso3] = p
    order = sorted(latest.values(), key=lambda p: (p.iso3 not in PERMANENT_MEMBERS, names[p.iso3]))
    number = computed(len(found), "count", "stated positions in the book by the date", "", "count of rows", ())
    blocks: list[Block] = [
        para(
            "The book holds {} stated positions on the mission by this date. Each was classed by the compiler as end, "
            "review, reduce reporting, keep, strengthen or divided; where a speaker asked for several things, the "
            "strongest is given and the note has the rest. The first table has the last statement of each State.",
            number,
        ),
        Table(
            "host-positions-latest",
            f"Last position on {ctx.mission} stated by each State, permanent members first",
            ("State", "Position", "When", "What was said", "Mark", "Source"),
            tuple(_row(p, who_first=True) for p in order),
        ),
        Table(
            "host-positions-all",
            f"All stated positions on {ctx.mission}, by date",
            ("When", "Position", "Who", "Where", "What was said", "Mark", "Source"),
            tuple(_row(p, who_first=False) for p in found),
            folded=True,
        ),
    ]
    if ctx.later is not None:
        blocks += _hindsight(ctx, found, positions_for(ctx.later, ctx.mission))
    section = Section("host-positions", "What States have asked for", tuple(blocks))
    finding = _finding(ctx, [latest[iso3] for iso3 in sorted(PERMANENT_MEMBERS) if iso3 in latest])
    return Part(section, (finding,) if finding else (), _silent(ctx, latest))


def _finding(ctx: Context, permanent: list[Position]) -> Finding | None:
    """The last stated position of each permanent member that has one."""
    said = [(p, p.day) for p in permanent if p.day]
    if not said:
        return None
    words = "; ".join(f"{p.who}: {p.position} ({{}})" for p, _ in said)
    text = f"Last positions on {ctx.mission} stated by permanent members, as classed in the book: {words}."
    return Finding(72, text, tuple(day for _, day in said))


def _hindsight(ctx: Context, known: tuple[Position, ...], later: tuple[Position, ...]) -> list[Block]:
    since = [p for p in later if p not in known and p.day and p.first and p.first > ctx.as_of]
    if not since or not since[-1].day:
        return []
    number = computed(len(since), "count", "positions stated after the date of this review", "", "count of rows", ())
    text = "Known only later: the book holds {} positions stated since, the last on {}."
    return [para(text, number, since[-1].day, kind="hindsight")]


def _row(p: Position, *, who_first: bool) -> tuple[Cell, ...]:
    who = p.who if p.member else f"{p.who} (not a Council member)"
    said = (p.said.note, p.said.mark, ref(p.said))
    return (who, p.position, when(p.when), *said) if who_first else (when(p.when), p.position, who, p.where, *said)


def _silent(ctx: Context, latest: dict[str, Position]) -> tuple[Gap, ...]:
    """Members of the Council at the date without a stated position in the book."""
    year = ctx.as_of.year
    rows = ctx.view.rows("SELECT iso3 FROM council_members WHERE year = ? ORDER BY iso3", [year])
    silent = [r["iso3"] for r in rows if r["iso3"] not in latest]
    if not silent:
        return ()
    names = state_names(ctx.view, silent)
    who = joined([names[iso3] for iso3 in silent])
    return (Gap(f"positions on {ctx.mission} of Council members {who}", "verbatim records of the Council's meetings"),)
