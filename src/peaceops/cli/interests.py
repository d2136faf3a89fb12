"""peaceops interests."""

from __future__ import annotations

from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, AsOf, How, show_reply


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(
        **helped("interests USA --mission UNMIK --as-of 2018-10-20", "How missions touch one Member State, in figures.")
    )(interests)


def interests(
    iso3: Annotated[str, typer.Argument(help="Member State, by code or any of its names.")],
    mission: Annotated[str, typer.Option(help="This mission, a row a figure; else a line a mission that ran.")] = "",
    years: Annotated[int, typer.Option(help="How many of the last years of yearly series.")] = 10,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """How a mission touches a Member State: trade with its host, its own people there, its bill. Nothing is scored."""
    import peaceops

    found = peaceops.interests(iso3, mission, years=years, as_of=day(as_of, "--as-of"))
    show_reply(found, format_, json_)
