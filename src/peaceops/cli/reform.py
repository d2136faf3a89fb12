"""peaceops reform: who would pay more and who less."""

from __future__ import annotations

from typing import Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.streams import tell
from peaceops.errors import refused


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("reform peacekeeping-cap-25 --fy 2024-25", "Winners and losers of a reform."))(reform)


def reform(
    change: Annotated[
        list[str],
        typer.Argument(metavar="FILE", help="A reform file (YAML), or the name of a worked one; several side by side."),
    ],
    fy: Annotated[str, typer.Option(help="Financial year, 1 July to 30 June.")] = "2024-25",
    mission: Annotated[str, typer.Option(help="One mission only; all if not given.")] = "",
    payer: Annotated[str, typer.Option(help="One Member State only (ISO alpha-3).")] = "",
    format_: Annotated[Format, typer.Option("--format", help="How to write the rows.")] = Format.table,
    json_: Annotated[bool, typer.Option("--json", help="The same as --format json.")] = False,
    trace: Annotated[bool, typer.Option("--trace", help="JSON with the trace of every figure.")] = False,
    show: Annotated[bool, typer.Option("--show", help="Print the YAML of a worked reform and stop.")] = False,
) -> None:
    """Winners and losers of a reform: rates and dollars of every Member State before and after it; several reforms side
    by side, in dollars over all missions."""
    import peaceops
    from peaceops.money.reform_file import worked_text
    from peaceops.render.terminal import show as write

    if show:
        for name in change:
            print(worked_text(name), end="")
        return
    if len(change) > 1:
        _side_by_side(change, fy, payer, "json" if json_ else format_.value, alone=bool(mission or trace))
        return
    table = peaceops.reform(change[0], fy, mission=mission, payer=payer)
    if json_ or trace or format_ == Format.json:
        write(table.to_dict(trace=trace), "json")
        return
    before, after = int(table.total_before.value), int(table.total_after.value)
    about = {"mission": table.mission or "all", "fy": str(table.fy)}
    sums = {"before": f"{before:,}", "after": f"{after:,}", "year": str(table.rate_year)}
    changes = str(table.reform.said())
    tell("cli-reform-totals", reform=table.reform.name, changes=changes, **about, **sums)
    if not any(e.difference_usd for e in table.rows):
        tell("cli-reform-changes-nothing", **about)
    write(table.to_rows(), format_.value)


def _side_by_side(changes: list[str], fy: str, payer: str, fmt: str, *, alone: bool) -> None:
    import peaceops
    from peaceops.render.terminal import show as write

    if alone:
        raise refused("mission-or-trace-with-two-reforms")
    rows = peaceops.reforms_compared(changes, fy, payer=payer)
    tell("cli-reforms-compared", fy=str(fy))
    write([r.to_dict() for r in rows], fmt)
