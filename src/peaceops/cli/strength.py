"""peaceops strength."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from peaceops.cli.flags import Format, day


class StrengthBy(StrEnum):
    """What the rows are."""

    month = "month"
    contributor = "contributor"
    category = "category"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(strength)


def strength(
    mission: Annotated[str, typer.Argument(help="Acronym of the mission, or ALL for all missions together.")],
    from_: Annotated[str | None, typer.Option("--from", help="First day of the span.")] = None,
    to: Annotated[str | None, typer.Option("--to", help="Last day of the span.")] = None,
    by: Annotated[
        StrengthBy, typer.Option(help="One row a month, a contributor (at the last month) or a category and month.")
    ] = StrengthBy.month,
    format_: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.table,
    json_: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
) -> None:
    """Uniformed personnel deployed, from the monthly reports."""
    import peaceops
    from peaceops.render.terminal import show

    table = peaceops.strength(mission, day(from_, "--from"), day(to, "--to"), by=by.value)
    if json_ or format_ == Format.json:
        show(table.to_dict(), "json")
    else:
        show(table.to_rows(), format_.value)
