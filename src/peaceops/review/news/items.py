"""What is new, from every room that has some of it, in one order."""

from __future__ import annotations

from datetime import date, timedelta

from peaceops.book import counted, fact
from peaceops.book.tables.host import HostEventsRow, PositionsRow
from peaceops.council.meetings import acts_between
from peaceops.council.news import Item, Window, in_order, news, window_of
from peaceops.council.questions import QuestionPut
from peaceops.missions.names import state_names
from peaceops.period import Period
from peaceops.review.context import Context
from peaceops.words.catalogue import said

# What weighs most for a decision, in order; two lines of the brief for each, then two more.
WEIGHTS = (
    *("host", "contributors", "review", "position", "council", "security", "agreement", "report"),
    *("subject", "mission", "politics", "meeting", "event"),
)
TOGETHER = 2
BESIDE = "subject"  # resolutions that are not on the mission itself come after two more of every other head
DOCUMENTS = ("council", "subject", "review", "report")  # items that are a document, and not what one tells of
AGAIN = ("council", "report", "subject", "meeting", "event")  # one document and day under two of these is told once
MONTH = timedelta(days=31)  # what happened longer before the window opened is not new, though it became known with it


def window(ctx: Context) -> Window:
    """Since when things are new at the date."""
    return window_of(ctx.view, ctx.mission, ctx.as_of)


def items(ctx: Context) -> tuple[Item, ...]:
    """Everything new at the date, in order of time."""
    start = window(ctx).start
    found = [*news(ctx.view, ctx.mission, ctx.as_of), *_record(ctx, start)]
    for more in (_positions(ctx, start), _meetings(ctx, start)):
        told = {item.when.first for item in found}  # a day that is told is not told twice
        found += [item for item in more if item.when.first not in told]
    return tuple(sorted(_once(found), key=in_order))


def _once(found: list[Item]) -> list[Item]:
    """One item for a document and day: the vote or the report itself, and not the line of a record on it."""
    kept: dict[object, Item] = {}
    for place, item in enumerate(sorted(found, key=lambda i: WEIGHTS.index(i.group))):
        alike = item.document and item.group in AGAIN
        kept.setdefault((item.document, item.when.first) if alike else place, item)
    return list(kept.values())


def ranked(ctx: Context, told: tuple[QuestionPut, ...]) -> tuple[Item, ...]:
    """The items for the first page: the two newest of each head by weight, then the next two. What the page says
    already is left out: the decision that opens the window, the question `told`, what asked it, and its report; so is
    what happened more than a month before."""
    opens = window(ctx).start - MONTH
    documents = {window(ctx).decision, *(q.report for q in told)} - {""}
    asked = tuple(f"S/RES/{q.resolution} " for q in told if q.resolution is not None)
    days = {q.asked.period.first for q in told if q.asked and q.resolution is None}
    by_head: dict[str, list[Item]] = {}
    for item in reversed(items(ctx)):
        told_of = item.document in documents or item.document.startswith(asked)
        if item.when.last < opens or item.when.first in days or (item.group in DOCUMENTS and told_of):
            continue
        by_head.setdefault(item.group, []).append(item)
    order = [
        (max(place // TOGETHER, head == BESIDE), WEIGHTS.index(head), place, item)
        for head, found in by_head.items()
        for place, item in enumerate(found)
    ]
    return tuple(item for *_, item in sorted(order, key=lambda entry: entry[:3]))


def who(ctx: Context, item: Item) -> str:
    """Who acted: the State as it was called then, or words; "" for none."""
    if len(item.who) == 3 and item.who.isupper():
        return state_names(ctx.view, [item.who])[item.who]
    return item.who


def _record(ctx: Context, start: date) -> list[Item]:
    """Events of the compiled record of a covered host."""
    rows = [r for r in ctx.view.where(HostEventsRow, mission=ctx.mission) if start <= r.to_date]
    return [
        Item(
            Period.compiled(r.date_text, r.from_date, r.to_date),
            "event",
            fact(r, r.event, counted("mission-event", mission=r.mission, kind="event"), r.from_date),
            *("", "", r.symbol or "", r.source, r.locator or "", r.confidence, r.note or ""),
        )
        for r in rows
        if r.from_date <= ctx.as_of
    ]


def _positions(ctx: Context, start: date) -> list[Item]:
    """Positions stated by States in the window."""
    rows = [r for r in ctx.view.where(PositionsRow, mission=ctx.mission) if r.from_date and r.from_date >= start]
    return [
        Item(
            Period.compiled(r.date_text, r.from_date, r.to_date),
            "position",
            said("news-position", position=r.position.replace(" ", "-")),
            *(r.iso3 or r.who.strip("()"), "", r.meeting or "", r.source, r.locator or "", r.confidence, r.note or ""),
        )
        for r in rows
        if r.from_date and r.from_date <= ctx.as_of
    ]


def _meetings(ctx: Context, start: date) -> list[Item]:
    """Meetings of the Council on the subject in the window, and its other acts, each with its outcome, if any."""
    found = []
    for r in acts_between(ctx.view, ctx.mission, start, ctx.as_of):
        words = counted("council-act-in-words", subject=r.subject)
        what = fact(r, r.outcome, words, r.on_date) if r.outcome else said("news-meeting")
        stands = ("", "", r.document or "", r.source, r.locator or "", r.confidence, r.note or "")
        found.append(Item(Period.day(r.on_date), "meeting", what, *stands))
    return found
