"""Communities of a covered host: returns, displaced persons, incidents, population. Rows are never added."""

from __future__ import annotations

from collections.abc import Sequence

from peaceops.document.model import Block, Section, Table, para
from peaceops.host.record import Community, communities_for
from peaceops.review.context import Context, Gap, Part
from peaceops.review.host.sentences import LONG, ref, when

TITLES = {
    "returns": "Returns of displaced persons",
    "displaced": "Displaced persons",
    "incidents": "Incidents, deaths and damage",
    "population": "Population and censuses",
}


def part(ctx: Context, host: str, name: str) -> Part:
    """Figures on communities in four tables, each with its caveats."""
    found = communities_for(ctx.view, host)
    gaps = (
        Gap(f"returns to {name} by year and community", "UNHCR; the reports of the Secretary-General on the mission"),
        Gap(
            f"counts of incidents by community in {name}, from one reporter over time", "OSCE; UNMIK; police statistics"
        ),
    )
    if not found:
        said = para(f"No figure on communities in {name} was public by this date in the book.", kind="gap")
        return Part(Section("host-communities", "Communities", (said,)), gaps=gaps)
    blocks: list[Block] = [
        para(
            "Public pages give scattered figures on communities, each with its own definition, area and counter. They "
            "are set out one by one. Rows must not be added, and no trend can be read from rows of different counters. "
            "Where two claims disagree, both stand."
        )
    ]
    grouped = {about: [c for c in found if c.about == about] for about in TITLES}
    blocks += [_table(about, title, grouped[about]) for about, title in TITLES.items() if grouped[about]]
    return Part(Section("host-communities", "Communities", tuple(blocks)), gaps=gaps)


def _table(key: str, title: str, found: Sequence[Community]) -> Table:
    rows = tuple((when(c.period), c.measure, c.community, c.value, c.said.note, ref(c.said)) for c in found)
    return Table(
        f"host-communities-{key}",
        f"{title}: figures as their sources give them",
        ("Period", "What is counted", "Community or area", "Value", "Take care", "Source"),
        rows,
        note="Definitions differ from row to row: never add rows.",
        folded=len(rows) > LONG,
    )
