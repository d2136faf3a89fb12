"""peaceops strength, peaceops staff."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, AsOf, From, How, To, show_reply


class StrengthBy(StrEnum):
    """What the rows are."""

    month = "month"
    contributor = "contributor"
    category = "category"
    mission = "mission"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(**helped("strength ALL --by contributor --on 2016-04-30"))(strength)
    app.command(**helped("staff UNMIK --category staff"))(staff)


def strength(
    mission: Annotated[str, typer.Argument(help="Acronym of the mission, or ALL for all missions together.")] = "ALL",
    from_: From = None,
    to: To = None,
    on: Annotated[str | None, typer.Option(help="The last report at or before this day, not a span.")] = None,
    by: Annotated[
        StrengthBy,
        typer.Option(help="One row a month, a category; or, at the last month, a contributor, a mission."),
    ] = StrengthBy.month,
    contributor: Annotated[str, typer.Option(help="Only what this Member State contributes.")] = "",
    category: Annotated[str, typer.Option(help="Only these: military, troops, experts, police ...")] = "",
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Uniformed personnel deployed, from the monthly reports."""
    import peaceops

    found = peaceops.strength(
        mission,
        day(from_, "--from"),
        day(to, "--to"),
        by=by.value,
        on=day(on, "--on"),
        contributor=contributor,
        category=category,
        as_of=day(as_of, "--as-of"),
    )
    show_reply(found, format_, json_)


def staff(
    mission: Annotated[str, typer.Argument(help="Acronym of the mission, or ALL for all operations together.")] = "ALL",
    from_: From = None,
    to: To = None,
    category: Annotated[str, typer.Option(help="Only categories whose name holds this: civilian, staff ...")] = "",
    as_of: AsOf = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Civilian staff and others, as single papers print them."""
    import peaceops

    first, last = day(from_, "--from"), day(to, "--to")
    found = peaceops.staff(mission, first, last, category=category, as_of=day(as_of, "--as-of"))
    show_reply(found, format_, json_)
