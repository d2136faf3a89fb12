"""peaceops exit plan, check and compare: exit plans as files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.exits import Mission, say
from peaceops.cli.flags import Format, day, helped
from peaceops.cli.replies import JSON, How, show_reply

File = Annotated[Path, typer.Argument(help="Plan file, or a worked one: unmik-2018, unifil-2790, minusma-2690.")]


def register(app: typer.Typer) -> None:
    """Add the commands to `peaceops exit`."""
    app.command(**helped("exit plan UNIFIL --as-of 2025-10-01", "Write an exit plan as a file."))(plan)
    app.command(**helped("exit check unmik-2018", "Say what does not hold in a plan."))(check)
    app.command(**helped("exit compare unifil-2790 minusma-2690", "Set plans side by side."))(compare)


def plan(
    mission: Mission,
    as_of: Annotated[str | None, typer.Option(help="Use only what was published by this day (ISO date).")] = None,
    option: Annotated[
        str, typer.Option(help="Option that ends it: final-term, end-now, final-term-political ...")
    ] = "",
    start: Annotated[str | None, typer.Option(help="Day of the decision (ISO date; --as-of).")] = None,
    last_day: Annotated[str | None, typer.Option(help="Day by which the personnel are out (ISO date).")] = None,
    payer: Annotated[str, typer.Option(help="Member State whose bill is shown.")] = "USA",
    out: Annotated[Path | None, typer.Option(help="File to write; standard output if none.")] = None,
) -> None:
    """Write an exit plan as YAML, filled in; each line says what it rests on."""
    import peaceops
    from peaceops.errors import escaped
    from peaceops.files import check_file, write_text

    if out is not None:
        check_file(out)
    begin, last = day(start, "--start"), day(last_day, "--last-day")
    found = peaceops.exit_plan(mission, day(as_of, "--as-of"), option=option, start=begin, last_day=last, payer=payer)
    text = peaceops.plan_yaml(found)
    if out is None:
        print(text, end="")
        return
    write_text(out, text)
    print(escaped(str(out)))


def check(file: File, json_: JSON = False) -> None:
    """Say what does not hold in a plan, with the precedent or rule; exit code 1 where something does not."""
    import peaceops
    from peaceops.render.terminal import show
    from peaceops.words.catalogue import said

    found = peaceops.exit_check(file)
    if json_:
        show(found.to_dict(), "json")
    elif found.findings:
        show([f.to_dict() for f in found.findings], "table")
    else:
        print(said("check-holds"))
    if found.open_lines and not json_:
        say("check-open", count=found.open_lines)
    if found.findings:
        raise typer.Exit(1)


def compare(
    files: Annotated[list[Path], typer.Argument(help="Two or more plan files.")],
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """Set plans side by side: months, money, payers, tasks, decisions and chances of the vote, what does not hold."""
    import peaceops

    show_reply(peaceops.exit_compare(files), format_, json_)
