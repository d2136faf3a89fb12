"""peaceops missions, peaceops mission."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import AsOf, show_reply


class MissionKind(StrEnum):
    """Kinds of mission."""

    pko = "pko"
    spm = "spm"
    support = "support"
    other_pko = "other_pko"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(**helped("missions --active-on 2018-10-09"))(missions)
    app.command(**helped("mission UNMIK --as-of 2018-10-20", "One mission: dates, phases, hosts, names."))(mission)


JSON = Annotated[bool, typer.Option("--json", help="The same as --format json.")]


def missions(
    active_on: Annotated[str | None, typer.Option(help="Only missions whose mandate ran on this day.")] = None,
    kind: Annotated[
        MissionKind | None,
        typer.Option(help="pko: on the official list; spm: political; support; other_pko: outside the list."),
    ] = None,
    count: Annotated[
        bool, typer.Option("--count", help="How many there have been, and how many ran on the day, by which list.")
    ] = False,
    as_of: AsOf = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.table,
    json_: JSON = False,
) -> None:
    """List UN peace operations, or count them."""
    import peaceops

    if count:
        show_reply(peaceops.missions_count(day(active_on, "--active-on")), format_, json_)
        return
    known = day(as_of, "--as-of")
    found = peaceops.missions(active_on=day(active_on, "--active-on"), kind=kind.value if kind else None, as_of=known)
    show_reply(found, format_, json_)


def mission(
    name: Annotated[str, typer.Argument(help="Acronym of the mission.")],
    as_of: AsOf = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.table,
    json_: JSON = False,
) -> None:
    """One mission: dates as each source gives them, phases, hosts, predecessors and successors."""
    import peaceops

    show_reply(peaceops.mission(name, day(as_of, "--as-of")), format_, json_)
