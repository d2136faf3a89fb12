"""peaceops reform: who would pay more and who less."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from peaceops.cli.flags import Format
from peaceops.errors import refused


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(reform)


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
        _side_by_side(change, fy, payer.upper(), "json" if json_ else format_.value, alone=bool(mission or trace))
        return
    table = peaceops.reform(change[0], fy, mission=mission.upper(), payer=payer.upper())
    if json_ or trace or format_ == Format.json:
        write(table.to_dict(trace=trace), "json")
        return
    before, after = int(table.total_before.value), int(table.total_after.value)
    print(
        f"{table.reform.name}: {table.reform.said()}. {table.mission or 'All missions'}, {table.fy}: "
        f"{before:,} US dollars before, {after:,} after. Rates of {table.rate_year}. What-if by rule, not a forecast.",
        file=sys.stderr,
    )
    if not any(e.difference_usd for e in table.rows):
        scope = table.mission or "any mission"
        print(f"peaceops: the reform changes no amount of {scope} in {table.fy}.", file=sys.stderr)
    write(table.to_rows(), format_.value)


def _side_by_side(changes: list[str], fy: str, payer: str, fmt: str, *, alone: bool) -> None:
    import peaceops
    from peaceops.render.terminal import show as write

    if alone:
        raise refused("mission-or-trace-with-two-reforms")
    rows = peaceops.reforms_compared(changes, fy, payer=payer)
    print(
        f"All missions, {fy}, US dollars: assessed now, and the difference that each reform makes. What-if by rule, "
        "not a forecast.",
        file=sys.stderr,
    )
    write([r.to_dict() for r in rows], fmt)
