"""The host: conflict deaths and a few indicators of each host, and of one host alone communities and a record."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from peaceops.council import current_mandate
from peaceops.document.model import Bullets, Paragraph
from peaceops.host.record import RECORDED
from peaceops.host.series import KOSOVO, short_names
from peaceops.missions.lists import several
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host import charts, communities, conflict_deaths, indicators, more, places, record
from peaceops.words.catalogue import said
from peaceops.words.states import the

LIMITS = ("host-limit-threshold", "host-limit-vintage")
LIMITS_OF_KOSOVO = ("host-limit-kosovo-safety", *LIMITS, "host-limit-kosovo-areas")


def part(ctx: Context) -> Part:
    """The section on the host. What no figure was known of is left out and is a gap; with nothing known the section is
    empty, and the document leaves it out."""
    w, codes = ctx.write, several(ctx.profile.hosts)
    if not codes:
        return Part(w.section("host", [w.say("host-none-named", mission=ctx.mission, kind="gap")]))
    names = short_names(ctx.view, codes)
    drawn = charts.chart(ctx, names)
    parts = [conflict_deaths.part(ctx, codes, names)]
    parts += [indicators.part(ctx, code, names[code], drawn if code == codes[-1] else None) for code in codes]
    for code in codes:
        if code in RECORDED:
            parts += [module(ctx, code, names[code]) for module in (more.part, communities.part, record.standing)]
    parts.append(places.part(ctx, names))
    parts += [p for p in (record.events(ctx), record.heads(ctx), record.positions(ctx)) if p]
    gaps = [gap for p in parts for gap in p.gaps]
    if lacking := tuple(names[code] for code in codes if code not in RECORDED):
        gaps.append(Gap(said("host-gap-record", hosts=_each_once(lacking)), said("host-gap-record-where")))
    sections = [p.section for p in parts if p.section.blocks]
    findings = tuple(f for p in parts for f in p.findings)
    if not sections:
        return Part(w.section("host", []), findings, tuple(gaps))
    keys = LIMITS_OF_KOSOVO if KOSOVO in codes else LIMITS
    sections.append(w.section("host-limits", [Bullets(tuple(w.say(key) for key in keys))]))
    blocks = [w.say("host-opening", **_hosts(ctx, names.values()))]
    if any(indicators.has_table(s) for s in sections):
        blocks.append(w.say("host-indicators-note", kind="note"))
    return Part(w.section("host", blocks, sections), findings, tuple(gaps))


def where(ctx: Context) -> Paragraph:
    """Where the mission works, or worked."""
    names = short_names(ctx.view, several(ctx.profile.hosts))
    return ctx.write.say("host-where", **_hosts(ctx, names.values()))


def _hosts(ctx: Context, names: Iterable[str]) -> dict[str, Any]:
    mandate = current_mandate(ctx.view, ctx.mission, ctx.as_of)
    ended = mandate is not None and mandate.ended
    return {"mission": ctx.mission, "hosts": _each_once(names), "ended": "yes" if ended else "no"}


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Names of hosts for running text: two hosts may have been one State, the United Arab Republic."""
    return tuple(map(the, dict.fromkeys(names)))
