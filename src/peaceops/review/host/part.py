"""The host: conflict deaths over the mission's life, and for a covered host its indicators, communities and record."""

from __future__ import annotations

from peaceops.document.model import Bullets, Paragraph
from peaceops.host.series import KOSOVO, indicators_for, short_names
from peaceops.missions.lists import several
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host import deaths, indicators, people, record
from peaceops.words.catalogue import said

LIMITS = ("host-limit-threshold", "host-limit-vintage")
LIMITS_OF_KOSOVO = ("host-limit-kosovo-safety", *LIMITS, "host-limit-kosovo-areas")


def part(ctx: Context) -> Part:
    """The section on the host. A host that the book does not cover has its conflict deaths, and a gap that says so."""
    w, codes = ctx.write, several(ctx.profile.hosts)
    if not codes:
        return Part(w.section("host", [w.say("host-none-named", mission=ctx.mission, kind="gap")]))
    names = short_names(ctx.view, codes)
    covered = [code for code in codes if indicators_for(ctx.view, code)]
    parts = [deaths.part(ctx, codes, names)]
    for code in covered:
        parts += [module(ctx, code, names[code]) for module in (indicators.part, people.part, record.standing)]
    parts += [p for p in (record.events(ctx), record.heads(ctx), record.positions(ctx)) if p]
    gaps = [gap for p in parts for gap in p.gaps]
    lacking = tuple(names[code] for code in codes if code not in covered)
    if lacking:
        gaps.append(Gap(said("host-gap-indicators", hosts=lacking), said("host-gap-indicators-where")))
    limits = Bullets(tuple(w.say(key) for key in (LIMITS_OF_KOSOVO if KOSOVO in covered else LIMITS)))
    sections = [p.section for p in parts if p.section.blocks] + [w.section("host-limits", [limits])]
    return Part(
        w.section("host", _opening(ctx, tuple(names.values()), lacking), sections),
        tuple(f for p in parts for f in p.findings),
        tuple(gaps),
    )


def _opening(ctx: Context, hosts: tuple[str, ...], lacking: tuple[str, ...]) -> list[Paragraph]:
    """What the section gives, and which hosts have nothing but deaths: all, some or none."""
    every = len(lacking) == len(hosts)
    opening = ctx.write.say("host-opening-deaths" if every else "host-opening-full", mission=ctx.mission, hosts=hosts)
    if not lacking:
        return [opening]
    whom = said("host-the-host") if every else lacking
    return [opening, ctx.write.say("host-lacking", hosts=whom, kind="gap")]
