"""The payer's stake beyond its bill: what lies between it and the host, in figures. Nothing is scored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from peaceops.book import Figure
from peaceops.document.model import Block, Cell, Paragraph
from peaceops.interests import aid, assembly, trade
from peaceops.interests.at_risk import deaths
from peaceops.interests.figure_rows import PayerAndHost
from peaceops.interests.hosts import hosts_told
from peaceops.review.context import Context, Finding, Gap, in_year
from peaceops.words.catalogue import said
from peaceops.words.states import the

MALICIOUS = "malicious_act"


def blocks(ctx: Context, name: str) -> list[Block]:
    """What lies between the payer (by name) and the hosts of the mission; nothing where it is about no host, or only
    about the payer itself."""
    pairs = _pairs(ctx)
    return _of_one(ctx, pairs[0], name) if len(pairs) == 1 else _of_several(ctx, pairs) if pairs else []


def hosts_word(ctx: Context) -> str:
    """How many hosts the blocks are about: none, one or several."""
    count = len(_pairs(ctx))
    return "several" if count > 1 else "one" if count else "none"


def _pairs(ctx: Context) -> list[PayerAndHost]:
    hosts = hosts_told(ctx.view, ctx.mission).codes
    return [PayerAndHost(ctx.payer, host, 1) for host in hosts if host != ctx.payer]


def _of_one(ctx: Context, pair: PayerAndHost, name: str) -> list[Block]:
    """One paragraph on the one host; a gap where nothing is known. Years before the last are told by the command."""
    told = [p for p in (_trade(ctx, pair), _aid(ctx, pair), _votes(ctx, pair), _dead(ctx, name)) if p is not None]
    return [ctx.write.join(*told)] if told else [ctx.write.say("ties-none", kind="gap", **pair.called(ctx.view))]


def _trade(ctx: Context, pair: PayerAndHost) -> Paragraph | None:
    found = trade.trade_of(ctx.view, pair.payer, pair.host)
    if (year := found.last_year) is None:
        return None
    exports, imports = found.of_year(year)
    total = found.total(year, pair.names(ctx.view))
    reporter = the(pair.names(ctx.view)[1])
    mirror = said("ties-trade-mirror", theirs=exports.other_side, host=reporter)
    about: dict[str, Any] = {"total": total, "exports": exports.own, "imports": imports.own, "year": in_year(year)}
    end = mirror if exports.other_side else ""
    return ctx.write.say("ties-trade", mirror=end, **about, **pair.called(ctx.view))


def _aid(ctx: Context, pair: PayerAndHost) -> Paragraph | None:
    found = aid.aid_of(ctx.view, pair.payer, pair.host)
    if not found.net:
        return None
    row = found.net[-1]
    about: dict[str, Any] = {"amount": aid.figure(ctx.view, row), "year": in_year(row.year)}
    return ctx.write.say("ties-aid", **about, **pair.called(ctx.view))


def _votes(ctx: Context, pair: PayerAndHost) -> Paragraph | None:
    found = assembly.agreements(ctx.view, pair.payer, pair.host, pair.names(ctx.view))
    if not found:
        return None
    last = found[-1]
    about: dict[str, Any] = {"both": last.both, "same": last.same, "opposed": last.opposed, "year": in_year(last.year)}
    return ctx.write.say("ties-votes", **about, **pair.called(ctx.view))


def _dead(ctx: Context, name: str) -> Paragraph | None:
    """Nationals of the payer who died in the mission, where any did."""
    found = deaths(ctx.view, ctx.mission, ctx.payer, ctx.as_of)
    if found is None or not found.value:
        return None
    malicious = deaths(ctx.view, ctx.mission, ctx.payer, ctx.as_of, MALICIOUS)
    assert malicious is not None  # the list has a row
    about: dict[str, Any] = {"deaths": found, "malicious": malicious, "some": "yes" if malicious.value else "no"}
    return ctx.write.say("ties-deaths", mission=ctx.mission, state=the(name), **about)


def _of_several(ctx: Context, pairs: list[PayerAndHost]) -> list[Block]:
    """One row a host, each figure of the last year that is known; hosts of which nothing is known are named."""
    named = [(pair.names(ctx.view)[1], tuple(_last(ctx, pair))) for pair in pairs]
    held = [(name, *cells) for name, cells in named if any(cell is not None for cell in cells)]
    payer = pairs[0].names(ctx.view)[0]
    lacking = tuple(the(name) for name, cells in named if all(cell is None for cell in cells))
    told: list[Block] = []
    if lacking:
        told.append(ctx.write.say("ties-none-of", kind="gap", payer=the(payer), hosts=lacking))
    if (dead := _dead(ctx, payer)) is not None:
        told.append(dead)
    if held:
        columns = ("host", "trade-year", "trade", "aid-year", "aid", "votes-year", "same")
        told.append(ctx.write.table("ties-by-host", columns, held, payer=the(payer)))
    return told


def _last(ctx: Context, pair: PayerAndHost) -> Iterator[Cell]:
    traded = trade.trade_of(ctx.view, pair.payer, pair.host)
    year = traded.last_year
    total = traded.total(year, pair.names(ctx.view)) if year is not None else None
    net = aid.aid_of(ctx.view, pair.payer, pair.host).net
    voted = assembly.agreements(ctx.view, pair.payer, pair.host, pair.names(ctx.view))
    for when, figure in (
        (year, total),
        (net[-1].year if net else None, aid.figure(ctx.view, net[-1]) if net else None),
        (voted[-1].year if voted else None, voted[-1].share if voted else None),
    ):
        yield in_year(when) if when is not None else None
        yield figure


def findings(ctx: Context) -> Iterator[Finding]:
    """Trade and aid of the last years known, where the mission has one host."""
    pairs = _pairs(ctx)
    if len(pairs) != 1:
        return
    (pair,) = pairs
    traded = trade.trade_of(ctx.view, pair.payer, pair.host)
    total: Figure | None = None
    if (year := traded.last_year) is not None:
        total = traded.total(year, pair.names(ctx.view))
    if total is None or year is None:
        return
    net = aid.aid_of(ctx.view, pair.payer, pair.host).net
    given = said("ties-finding-aid", amount=aid.figure(ctx.view, net[-1]), year=in_year(net[-1].year)) if net else ""
    about: dict[str, Any] = {"total": total, "year": in_year(year), "aid": given}
    yield Finding(said=ctx.write.say("ties-finding", kind="finding", **about, **pair.called(ctx.view)))


def gaps(ctx: Context) -> Iterator[Gap]:
    """What no source at hand has of the payer and a host."""
    for pair in _pairs(ctx):
        if trade.trade_of(ctx.view, pair.payer, pair.host).last_year is None:
            yield Gap(said("ties-gap-trade", **pair.called(ctx.view)), said("ties-gap-trade-where"))
