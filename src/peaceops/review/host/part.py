"""The host: conflict deaths over the mission's life, and for a covered host its indicators, communities and record."""

from __future__ import annotations

from peaceops.document.model import Block, Bullets, Section, para
from peaceops.host.series import indicators_for, short_names
from peaceops.missions.lists import several
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host import deaths as host_deaths
from peaceops.review.host import indicators as host_indicators
from peaceops.review.host import people
from peaceops.review.host import record as host_record
from peaceops.review.host.sentences import joined

WHERE = "statistics of the World Bank, UNHCR and V-Dem; reports of the Secretary-General on the mission"


def part(ctx: Context) -> Part:
    """The section on the host. A host that the book does not cover has its conflict deaths, and a gap that says so."""
    codes = several(ctx.profile.hosts)
    if not codes:
        said = para(f"The book names no host of {ctx.mission}.", kind="gap")
        return Part(Section("host", "The host", (said,)))
    names = short_names(ctx.view, codes)
    covered = [code for code in codes if indicators_for(ctx.view, code)]
    parts = [host_deaths.part(ctx, codes, names)]
    for code in covered:
        parts += [
            host_indicators.part(ctx, code, names[code]),
            people.part(ctx, code, names[code]),
            host_record.standing(ctx, code, names[code]),
        ]
    parts += [host_record.events(ctx), host_record.heads(ctx), host_record.positions(ctx)]
    gaps = [gap for p in parts for gap in p.gaps]
    lacking = [names[code] for code in codes if code not in covered]
    blocks = _opening(ctx, joined([names[c] for c in codes]), lacking, every=not covered)
    if lacking:
        gaps.append(Gap(f"indicators, communities and events of {joined(lacking)}", WHERE))
    sections = tuple(p.section for p in parts if p.section.blocks)
    limits = (Section("host-limits", "What these figures cannot show", (_limits(covered),)),)
    return Part(
        Section("host", "The host", tuple(blocks), sections + limits),
        tuple(f for p in parts for f in p.findings),
        tuple(gaps),
    )


def _opening(ctx: Context, hosts: str, lacking: list[str], every: bool) -> list[Block]:
    blocks: list[Block] = []
    if not every:
        blocks.append(
            para(
                f"{ctx.mission} works in {hosts}. This section gives what public series and pages say of it: conflict "
                "deaths, a few yearly indicators, figures on communities, memberships, events, heads of mission, and "
                "what States have asked for. Yearly series are later vintages of what was first published."
            )
        )
    else:
        blocks.append(para(f"{ctx.mission} works in {hosts}. This section gives conflict deaths by year."))
    if lacking:
        whom = "the host" if every else joined(lacking)
        said = f"The book has no other indicator of {whom}, no figure on communities and no record of events."
        blocks.append(para(said, kind="gap"))
    return blocks


def _limits(covered: list[str]) -> Bullets:
    items = [
        para(
            "Conflict deaths are counted only for actors that reached the publisher's threshold in some year. Nought "
            "means below the threshold: it does not mean no violence, and it does not mean peace."
        ),
        para(
            "The yearly series are of a later vintage: values have been revised since their first publication, so they "
            "are not what a reader saw at the time."
        ),
    ]
    if "XKX" in covered:
        items = [
            para(
                "Nothing here measures the safety of Kosovo Serbs or of other non-majority communities. No series by "
                "community and year is at hand, of incidents, of returns or of perceptions."
            ),
            *items,
            para(
                "Displaced persons of UNHCR are those of Serbia and Kosovo together. The governance index of political "
                "stability falls between two years for want of sources, with no matching event: it is shown in the "
                "table of all indicators and is not a trend."
            ),
        ]
    return Bullets(tuple(items))
