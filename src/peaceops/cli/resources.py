"""peaceops resources."""

from __future__ import annotations

from typing import Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.replies import JSON, AsOf, How, show_reply


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("resources feed.xml --mission UNMIK", "Say which mission each item of a feed is about."))(
        resources
    )


def resources(
    sources: Annotated[
        list[str], typer.Argument(metavar="FILE|URL ...", help="RSS or Atom, or a text or page: its paragraphs.")
    ],
    mission: Annotated[str, typer.Option(help="Only what is about this mission; the rest with the reason.")] = "",
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """The items of feeds, each with the missions that it is about and its claims checked; those about none or about
    others with the reason why they are left out."""
    import peaceops

    show_reply(peaceops.resources(sources, mission=mission, as_of=as_of), format_, json_)
