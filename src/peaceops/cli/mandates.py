"""peaceops mandates."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, show_reply


class MandatesBy(StrEnum):
    """What the rows are."""

    mission = "mission"
    date = "date"


class CalendarFormat(StrEnum):
    """How the calendar is written."""

    table = "table"
    csv = "csv"
    json = "json"
    ics = "ics"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("mandates --ending-within 90 --by date"))(mandates)


def mandates(
    mission: Annotated[str, typer.Argument(help="Only this mission.")] = "",
    on: Annotated[str | None, typer.Option(help="The day, as it was known then; today if not given.")] = None,
    ending_within: Annotated[int | None, typer.Option(help="Only what falls in so many days, such as 90.")] = None,
    by: Annotated[MandatesBy, typer.Option(help="One row a mission, or one an event to come.")] = MandatesBy.mission,
    format_: Annotated[CalendarFormat, typer.Option("--format", help="ics: a file for a calendar program.")] = (
        CalendarFormat.table
    ),
    json_: JSON = False,
) -> None:
    """Mandates on a day: end dates, ceilings, reports due."""
    import peaceops

    asked = day(on, "--on")
    if format_ == CalendarFormat.ics and not json_:
        sys.stdout.write(peaceops.mandates_ics(asked, mission=mission, ending_within=ending_within))
        return
    found = peaceops.mandates(asked, by=by.value, mission=mission, ending_within=ending_within)
    show_reply(found, Format(format_.value if format_ != CalendarFormat.ics else "json"), json_)
