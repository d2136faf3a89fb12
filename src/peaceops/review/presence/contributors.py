"""Who sends uniformed personnel to the mission, and to all missions; the payer's own part."""

from __future__ import annotations

from typing import Any

from peaceops.document.model import Block, Chart, Paragraph, Row, Table, When
from peaceops.people import Contributors, MonthStrength, contributors_at
from peaceops.people.strength import report_day
from peaceops.period import Period
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.presence.parts import payer_name
from peaceops.words.catalogue import said

TOP, TOP_OF_MISSION = 6, 15
COLUMNS = ("state", "persons", "share")


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """Contributors of the mission, then of all missions, each at the last month that tells them."""
    own = contributors_at(ctx.view, ctx.as_of, ctx.mission)
    world = contributors_at(ctx.view, ctx.as_of)
    blocks: list[Block] = []
    findings: list[Finding] = []
    missing: list[Gap] = []
    if own:
        blocks += [_sentence(ctx, own), _chart(ctx, own)]
    else:
        what = said("gap-contributors", mission=ctx.mission, day=When(Period.day(ctx.as_of)))
        missing.append(Gap(what, said("look-in-monthly-files")))
    if world:
        if own is None:
            blocks.append(ctx.write.say("presence-no-contributors", kind="gap"))
        blocks += [_world_sentence(ctx, world), _table(ctx, world)]
        findings.append(_finding(ctx, world))
    return Part(ctx.write.section("presence-contributors", blocks), tuple(findings), tuple(missing))


def _sentence(ctx: Context, own: Contributors) -> Paragraph:
    w, payer, name = ctx.write, own.of(ctx.payer), payer_name(ctx)
    total = own.total
    everyone = w.say("presence-contributors-sum", day=report_day(total), persons=total, states=own.states)
    if payer is None:
        return w.join(everyone, w.say("presence-payer-contributes-none", payer=name))
    sent = w.say("presence-payer-contributes", persons=payer.persons, share=payer.share, payer=name)
    return w.join(everyone, sent)


def _world_sentence(ctx: Context, world: Contributors) -> Paragraph:
    payer, total = world.of(ctx.payer), world.total
    about: dict[str, Any] = {"all": total, "day": report_day(total), "payer": payer_name(ctx)}
    if payer is None:
        return ctx.write.say("presence-world-payer-none", **about)
    return ctx.write.say(
        "presence-world-payer",
        **about,
        persons=payer.persons,
        share=payer.share,
        rank=world.rank(payer),
        states=world.states,
        others=world.others(payer),
    )


def _rows(found: Contributors, first: int) -> tuple[Row, ...]:
    return tuple((c.name, c.persons, c.share) for c in found.rows[:first])


def _chart(ctx: Context, found: Contributors) -> Chart:
    about: dict[str, Any] = {"mission": ctx.mission, "month": When(Period.month(found.month_end))}
    rows = _rows(found, TOP_OF_MISSION)
    table = ctx.write.table("presence-contributors-table", COLUMNS, rows, folded=True, **about)
    return ctx.write.chart(
        "presence-contributors", "bar", table, x="state", series=("persons",), unit="persons", **about
    )


def _table(ctx: Context, world: Contributors) -> Table:
    month = When(Period.month(world.month_end))
    return ctx.write.table("presence-world-contributors", COLUMNS, _rows(world, TOP), month=month)


def _finding(ctx: Context, world: Contributors) -> Finding:
    payer, total = world.of(ctx.payer), world.total
    about: dict[str, Any] = {"all": total, "day": report_day(total), "payer": payer_name(ctx)}
    if payer is None:
        return Finding(said=ctx.write.say("presence-world-finding-none", **about, kind="finding"))
    sent = {"persons": payer.persons, "share": payer.share}
    return Finding(said=ctx.write.say("presence-world-finding", **about, **sent, kind="finding"))
