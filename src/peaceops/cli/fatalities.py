"""peaceops deaths."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, AsOf, From, How, To, show_reply


class DeathsBy(StrEnum):
    """What the rows are."""

    mission = "mission"
    nationality = "nationality"
    cause = "cause"
    personnel = "personnel"
    year = "year"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("deaths --by nationality --cause malicious_act --to 2023-05-29"))(deaths)


def deaths(
    mission: Annotated[str, typer.Argument(help="Mission, or ALL for all missions together.")] = "ALL",
    by: Annotated[DeathsBy, typer.Option(help="One row a mission, a nationality, a cause ...")] = DeathsBy.mission,
    nationality: Annotated[str, typer.Option(help="Only nationals of this State.")] = "",
    cause: Annotated[str, typer.Option(help="Only this cause, such as malicious_act.")] = "",
    personnel: Annotated[str, typer.Option(help="Only this kind of personnel, such as military.")] = "",
    from_: From = None,
    to: To = None,
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Deaths in UN missions, from the UN list of fatalities."""
    import peaceops

    found = peaceops.deaths(
        mission,
        day(from_, "--from"),
        day(to, "--to"),
        by=by.value,
        nationality=nationality,
        cause=cause,
        personnel=personnel,
        as_of=day(as_of, "--as-of"),
    )
    show_reply(found, format_, json_)
