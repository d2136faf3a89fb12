"""Who sends uniformed personnel to the mission, and to all missions; the payer's own part."""

from __future__ import annotations

from peaceops.book import Figure, computed
from peaceops.document.model import Block, Cell, Chart, Section, Table, para
from peaceops.people import Contributors, MonthStrength, contributors_at
from peaceops.review.context import Context, Finding, Gap, Part
from peaceops.review.presence.sentences import from_states, month_day
from peaceops.words.states import the

TOP, TOP_OF_MISSION = 10, 15
WHERE = "the UN's monthly files of contributions by mission, country and post"


def part(ctx: Context, months: tuple[MonthStrength, ...]) -> Part:
    """Contributors of the mission, then of all missions, each at the last month that tells them."""
    own = contributors_at(ctx.view, ctx.as_of, ctx.mission)
    world = contributors_at(ctx.view, ctx.as_of)
    blocks: list[Block] = []
    findings: list[Finding] = []
    missing: list[Gap] = []
    if own:
        blocks += [_sentence(ctx, own), _chart(own, "presence-contributors", f"Contributors to {ctx.mission}")]
    else:
        missing.append(Gap(f"contributors of uniformed personnel to {ctx.mission} by {ctx.as_of.isoformat()}", WHERE))
    if world:
        blocks += [_world_sentence(ctx, world), _table(world)]
        findings.append(_finding(ctx, world))
        if own is None:
            blocks.insert(0, para("No report at hand by this date tells the contributors to this mission.", kind="gap"))
    return Part(Section("presence-contributors", "Contributors", tuple(blocks)), tuple(findings), tuple(missing))


def _payer_name(ctx: Context) -> str:
    row = ctx.view.one("SELECT name FROM states WHERE iso3 = ?", [ctx.payer])
    return str(row["name"]) if row else ctx.payer


def _sentence(ctx: Context, own: Contributors) -> Block:
    text = f"On {{}} the mission's {{}} uniformed personnel came from {from_states(own.states)}."
    figures = [month_day(own.total), own.total, own.states]
    payer = own.of(ctx.payer)
    if payer:
        text += f" Of them {{}} ({{}}) came from the payer of this review, {the(payer.name)}."
        figures += [payer.persons, payer.share]
    else:
        text += f" None of them came from the payer of this review, {the(_payer_name(ctx))}."
    return para(text, *figures)


def _world_sentence(ctx: Context, world: Contributors) -> Block:
    payer = world.of(ctx.payer)
    day = month_day(world.total)
    if payer is None:
        return para(
            f"Of the {{}} uniformed personnel of all UN missions on {{}}, none came from {the(_payer_name(ctx))}.",
            world.total,
            day,
        )
    return para(
        f"Of the {{}} uniformed personnel of all UN missions on {{}}, {{}} ({{}}) came from {the(payer.name)}, "
        "which ranked {} among {} contributing Member States. The other Member States had {}.",
        world.total,
        day,
        payer.persons,
        payer.share,
        _rank(payer.rank, payer.name, world),
        world.states,
        _others(payer.persons, world),
    )


def _rank(rank: int, name: str, world: Contributors) -> Figure:
    return computed(
        rank,
        "count",
        f"rank of {name} among contributors of uniformed personnel to all UN missions",
        world.month_end.isoformat(),
        "one more than the number of Member States with more persons",
        [c.persons for c in world.rows if c.rank == rank],
    )


def _others(persons: Figure, world: Contributors) -> Figure:
    return computed(
        int(world.total.value) - int(persons.value),
        "persons",
        "uniformed personnel of all UN missions from the other Member States",
        world.month_end.isoformat(),
        "all less the payer's",
        [world.total, persons],
    )


def _rows(found: Contributors, first: int) -> tuple[tuple[Cell, ...], ...]:
    return tuple((c.name, c.persons, c.share) for c in found.rows[:first])


def _chart(found: Contributors, id_: str, title: str) -> Chart:
    table = Table(
        f"{id_}-table",
        f"{title}: the largest, {found.month_end:%Y-%m}",
        ("Member State", "Persons", "Share of all"),
        _rows(found, TOP_OF_MISSION),
        folded=True,
    )
    alt = f"Bar chart of {title[0].lower() + title[1:]}, the largest first."
    return Chart(id_, f"{title}, {found.month_end:%Y-%m}", alt, "bar", table, "Member State", ("Persons",), "persons")


def _table(world: Contributors) -> Table:
    return Table(
        "presence-world-contributors",
        f"The ten largest contributors to all UN missions, {world.month_end:%Y-%m}",
        ("Member State", "Persons", "Share of all"),
        _rows(world, TOP),
    )


def _finding(ctx: Context, world: Contributors) -> Finding:
    payer = world.of(ctx.payer)
    text = "All UN missions together had {} uniformed personnel on {}"
    figures = [world.total, month_day(world.total)]
    if payer is None:
        return Finding(24, text + f", none of them from {the(_payer_name(ctx))}.", tuple(figures))
    text += f", of them {{}} ({{}}) from {the(payer.name)}."
    return Finding(24, text, (*figures, payer.persons, payer.share))
