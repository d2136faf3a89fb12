"""What the book has of one host alone: other yearly indicators, and scattered figures on trade and assistance."""

from __future__ import annotations

from peaceops.book import Figure
from peaceops.book.told import times_told
from peaceops.document.model import Block, Ref, Table, When
from peaceops.host.record import trade_for
from peaceops.host.series import indicators_for
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.sentences import ref, when
from peaceops.words.catalogue import said

NEVER_SHOWN = {"wgi_va_StdErr", "wgi_va_NumSrc"}  # they go with another indicator


def part(ctx: Context, host: str, name: str) -> Part:
    """The first and the last value of each other indicator, and the figures on trade."""
    gaps = (
        Gap(said("host-gap-unemployment", host=name), said("host-gap-unemployment-where")),
        Gap(said("host-gap-incidents", host=name), said("host-gap-incidents-where")),
    )
    blocks: list[Block] = [*_indicators(ctx, host, name), *_trade(ctx, host, name)]
    if blocks:
        blocks.insert(0, ctx.write.say("host-more-opening", host=name))
    return Part(ctx.write.section("host-more", blocks, host=name), gaps=gaps)


def _indicators(ctx: Context, host: str, name: str) -> list[Table]:
    found = indicators_for(ctx.view, host)
    shown = sorted((i for i in found.values() if i.code not in NEVER_SHOWN), key=lambda i: (i.source, i.label))
    rows = [(i.label, *_value(i.first), *_value(last := i.last), _note(ctx, last), publisher(ctx, last)) for i in shown]
    columns = ("indicator", "first-year", "first", "last-year", "last", "care", "source")
    return [ctx.write.table("host-indicators-all", columns, rows, folded=True, host=name)] if rows else []


def _note(ctx: Context, figure: Figure) -> str:
    """The note of a figure, unless it tells of a time after the date."""
    return "" if max(times_told(figure.note), default="") > ctx.as_of.isoformat() else figure.note


def _value(figure: Figure) -> tuple[When, Figure]:
    return When(figure.period), figure


def publisher(ctx: Context, figure: Figure) -> Ref:
    """The publisher of a figure, by its short name."""
    return Ref(ctx.write.words_only(f"host-publisher-{figure.source}"), figure.source, figure.locator)


def _trade(ctx: Context, host: str, name: str) -> list[Table]:
    found = trade_for(ctx.view, host)
    if not found:
        return []
    words = ctx.write.words
    rows = [
        (t.measure, when(t.period, words), t.partner or None, t.value, t.unit, t.said.note, ref(t.said)) for t in found
    ]
    columns = ("what", "period", "partner", "value", "unit", "remark", "source")
    return [ctx.write.table("host-trade", columns, rows, folded=True, host=name)]
