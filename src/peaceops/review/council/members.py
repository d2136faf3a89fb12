"""Members of the Council at the date, each with its latest stated position on the mission."""

from __future__ import annotations

from datetime import date

from peaceops.book import Figure, View, counted, fact
from peaceops.book.rules import COUNT, Picked, pick, selection
from peaceops.book.tables.council import CouncilMembersRow
from peaceops.book.tables.host import PositionsRow
from peaceops.council import Member, current_mandate, members_on
from peaceops.document.model import Cell, Empty, Ref, Section, When
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap
from peaceops.words.catalogue import said

POSITIONS = ("end", "review", "reduce reporting", "keep", "strengthen", "divided")
COLUMNS = ("member", "seat", "term-ends", "position", "stated", "source")
NOT_STATED = ("member", "seat", "term-ends", "source")


@selection("latest-positions")
def latest_positions(
    view: View, *, mission: str, day: date | str, position: str, members: tuple[str, ...]
) -> tuple[PositionsRow, ...]:
    """The latest statement on a mission by `day` of each of these members (iso3), of one class ("" for any), in the
    order of the members."""
    until = date.fromisoformat(str(day))
    newest: dict[str, PositionsRow] = {}
    rows = [r for r in view.where(PositionsRow, mission=mission) if r.iso3 and r.to_date and r.to_date <= until]
    for row in sorted(rows, key=lambda r: (r.to_date or until, r.row)):
        newest[row.iso3 or ""] = row
    found = (newest[m] for m in members if m in newest)
    return tuple(r for r in found if position in ("", r.position))


def section(ctx: Context, findings: list[Finding], gaps: list[Gap]) -> Section | None:
    """The table of members, and a sentence on how many have a position; None for a year that the book lacks."""
    members = members_on(ctx.view, ctx.as_of)
    if not members:
        year = str(ctx.as_of.year)
        gaps.append(Gap(said("council-gap-members", year=year), said("council-gap-members-where")))
        return None
    stated = {r.iso3 or "": r for r in _stated(ctx, members, "").rows}
    if stated:
        findings.append(_finding(ctx, members))
    silent = tuple(m.name for m in members if m.iso3 not in stated)
    if not stated:
        what = said("council-gap-dynamics", mission=ctx.mission)
        gaps.append(Gap(what, said("council-gap-positions-where")))
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    if mandate is None or not mandate.ended:
        day = When(Period.day(ctx.as_of))
        gaps.append(Gap(said("council-gap-planned", mission=ctx.mission, day=day), said("council-gap-planned-where")))
    if stated and silent:
        what = said("council-gap-positions", mission=ctx.mission, members=", ".join(silent))
        gaps.append(Gap(what, said("council-gap-positions-where")))
    rows = [_row(ctx, m, stated.get(m.iso3)) for m in members]
    columns = COLUMNS if stated else NOT_STATED
    cells = [tuple(row[c] for c in columns) for row in rows]
    table = ctx.write.table("council-members", columns, cells, mission=ctx.mission, stated="yes" if stated else "no")
    return ctx.write.section("council-members-section", (table,))


def _stated(ctx: Context, members: list[Member], position: str) -> Picked[PositionsRow]:
    codes = tuple(m.iso3 for m in members)
    return latest_positions(ctx.view, mission=ctx.mission, day=ctx.as_of.isoformat(), position=position, members=codes)


def _finding(ctx: Context, members: list[Member]) -> Finding:
    """How many members have a stated position, and which, as the compiler classed them."""
    day = Period.day(ctx.as_of)

    def count(position: str) -> Figure:
        measure = counted("members-with-position", mission=ctx.mission, position=_key(position) or "any")
        return COUNT(measure, day, [_stated(ctx, members, position)])

    seats = COUNT(counted("council-seats"), day, [pick(ctx.view, CouncilMembersRow, year=ctx.as_of.year)])
    each = tuple(
        said("council-finding-position", number=count(p), position=_key(p))
        for p in POSITIONS
        if _stated(ctx, members, p).rows
    )
    about = {"stated": count(""), "seats": seats, "mission": ctx.mission}
    return Finding(said=ctx.write.say("council-finding-positions", each=_listed(each), kind="finding", **about))


def _listed(each: tuple[object, ...]) -> object:
    """Classes joined by commas: "and" would join two statements of one class."""
    out: object = each[-1]
    for one in reversed(each[:-1]):
        out = said("council-comma", first=one, rest=out)
    return out


def _key(position: str) -> str:
    return position.replace(" ", "-")


def _row(ctx: Context, member: Member, stated: PositionsRow | None) -> dict[str, Cell]:
    words = ctx.write.words_only
    seat = words("council-seat-permanent") if member.permanent else member.group or words("council-seat-elected")
    ends = Empty.NOT_APPLICABLE if member.permanent else member.term_end
    row: dict[str, Cell] = {"member": member.name, "seat": seat, "term-ends": ends}
    if stated is None:
        source = Ref(words("council-list-of-members"), member.source, member.locator)
        return row | {"position": None, "stated": None, "source": source}
    position = stated.position
    if position in POSITIONS:
        secondary = stated.confidence == "secondary"
        key = "council-position-secondary" if secondary else "council-position"
        position = words(key, position=_key(position))
    source = Ref(stated.meeting or words("council-statement"), stated.source, stated.locator or "")
    return row | {"position": position, "stated": _stated_on(stated), "source": source}


def _stated_on(row: PositionsRow) -> Figure:
    """The date of a statement, as precise as its source has it."""
    day = Period.printed(row.date_text, row.from_date, row.to_date)
    return fact(row, row.date_text, counted("statement-day", who=row.who), day, unit="date")
