"""Where the peacekeepers of the mission were on the last map known: a map, and the places with most troops."""

from __future__ import annotations

from collections.abc import Mapping

from peaceops.book.tables.host import DeploymentsRow
from peaceops.document.ground import Ground, MapSpot
from peaceops.document.model import Block, Cell, Chart, Paragraph, Ref, Table, When
from peaceops.host.places import UNDRAWN, Places, counted_places, mapped_places, outline_of
from peaceops.review.context import Context, Gap, Part
from peaceops.words.catalogue import Said, said

MOST = 12  # places in the table; all of them are on the map and in the data
LEAST = 3  # places of which a map is drawn
NAMED = 3  # places that the sentence names


def part(ctx: Context, names: Mapping[str, str]) -> Part:
    """The map with its table, and what another source has for the same year. `names`: of the hosts, by iso3. Without a
    map known the section is empty and the gap is counted."""
    found = mapped_places(ctx.view, ctx.mission, ctx.as_of)
    if found is None:
        gap = Gap(said("host-gap-places", mission=ctx.mission), said("host-gap-places-where"))
        return Part(ctx.write.section("host-places", []), gaps=(gap,))
    blocks: list[Block] = [_sentence(ctx, found)]
    if len(found.rows) >= LEAST:
        blocks += [_chart(ctx, found, tuple(names)), ctx.write.say("host-map-note", kind="note")]
    blocks += _other(ctx, found)
    return Part(ctx.write.section("host-places", blocks))


def _sentence(ctx: Context, found: Places) -> Paragraph:
    return ctx.write.say(_told(ctx, found))


def _told(ctx: Context, found: Places) -> Said:
    """The finding: how many places, when, and those with most troops."""
    about = {"mission": ctx.mission, "when": When(found.period), "places": found.number(ctx.view)}
    kind = "year" if found.rows[0].source == "geopko-years" else "map"
    largest = _largest(found)
    if not largest:
        named = tuple(map(_named, found.rows)) if len(found.rows) <= NAMED else ""
        return said("host-places-no-troops", kind=kind, named=named, some="yes" if named else "no", **about)
    return said("host-places-told", kind=kind, largest=largest, one="yes" if len(largest) == 1 else "no", **about)


def _named(row: DeploymentsRow) -> Ref:
    """The name of a place, which may have digits, as a reference to its row."""
    return Ref(row.place, row.source, row.locator or "")


def _largest(found: Places) -> tuple[Said, ...]:
    rows = found.with_troops[:NAMED]
    return tuple(said("host-place-of", place=_named(row), troops=found.troops(row)) for row in rows)


def _chart(ctx: Context, found: Places, hosts: tuple[str, ...]) -> Chart:
    """The map. Its ground has every place, its table those with most troops."""
    w = ctx.write
    spots = tuple(MapSpot(row.place, row.latitude, row.longitude, row.troops) for row in found.rows)
    drawn = () if ctx.mission in UNDRAWN else hosts
    rings = tuple(ring for host in drawn for ring in outline_of(ctx.view, host, found.period.last))
    ground = Ground(spots, rings, w.words_only("host-map.counted"), w.words_only("host-map.other"))
    return w.chart(
        "host-map",
        "map",
        _table(ctx, found),
        x="place",
        series=("troops",),
        unit="persons",
        ground=ground,
        mission=ctx.mission,
        when=When(found.period),
        told=_told(ctx, found),
        places=found.number(ctx.view),
        troops="yes" if found.with_troops else "no",
        first=_named(found.rows[0]),
    )


def _table(ctx: Context, found: Places) -> Table:
    rows = [_row(ctx, found, row) for row in found.rows[:MOST]]
    return ctx.write.table(
        "host-places",
        ("place", "troops", "also", "source"),
        rows,
        folded=True,
        mission=ctx.mission,
        when=When(found.period),
        gaps="yes" if any(row.troops is None for row in found.rows[:MOST]) else "no",
        shown="all" if len(rows) == len(found.rows) else "first",
    )


def _row(ctx: Context, found: Places, row: DeploymentsRow) -> tuple[Cell, ...]:
    also = tuple(said("host-place-also", what=what.replace(" ", "-")) for what in (row.also or "").split(";") if what)
    source = Ref(ctx.write.words_only(f"host-publisher-{row.source}"), row.source, row.locator or "")
    troops = None if row.troops is None else found.troops(row)
    words = ctx.write.words_only("host-place-list", items=also) if also else ""
    return row.place, troops, words, source


def _other(ctx: Context, found: Places) -> list[Paragraph]:
    """What RADPKO has, where it is of the year of the map or of the year before."""
    other = counted_places(ctx.view, ctx.mission)
    if other is None or other.period.year < found.period.year - 1 or not other.with_troops:
        return []
    places, year = other.number(ctx.view), When(other.period)
    return [ctx.write.say("host-places-counted", year=year, places=places, largest=_largest(other))]
