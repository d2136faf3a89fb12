"""The commands, joined."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Annotated

import typer
from typer.main import get_command_name

from peaceops.cli import (
    book,
    budgets,
    cite,
    claims,
    council,
    exits,
    fatalities,
    interests,
    mandates,
    missions,
    money,
    names,
    plans,
    reform,
    resources,
    review,
    serve,
    strength,
)
from peaceops.cli.streams import PROGRAM

app = typer.Typer(
    name="peaceops",
    no_args_is_help=True,
    epilog="\b\nTry first:\n  peaceops mandates --ending-within 90\n  peaceops strength UNIFIL --on 2025-07-31\n"
    "  peaceops review UNMIK --as-of 2018-10-20 --payer USA --out out\n  peaceops COMMAND --help",
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: half the start-up time
)


def _version(wanted: bool) -> None:
    if wanted:
        import peaceops

        print(PROGRAM, peaceops.__version__)
        raise typer.Exit


@app.callback()
def peaceops_(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Review United Nations peace operations: every number with its source. Not affiliated with the UN."""


review.register(app)
cite.register(app)
missions.register(app)
mandates.register(app)
names.register(app)
claims.register(app)
resources.register(app)
strength.register(app)
fatalities.register(app)
money.register(app)
budgets.register(app)
interests.register(app)
app.add_typer(council.app, name="council")
plans.register(exits.app)
app.add_typer(exits.app, name="exit")
reform.register(app)
app.add_typer(book.app, name="book")
serve.register(app)


def app_for(words: Sequence[str]) -> typer.Typer:
    """The command line with the command alone that the words name, as each of the others takes its time to be made;
    with all of them where none is named."""
    commands = {c.name or get_command_name(c.callback.__name__): c for c in app.registered_commands if c.callback}
    groups = {g.name: g for g in app.registered_groups}
    name = words[0] if words else ""
    if name not in commands and name not in groups:
        return app
    alone = copy(app)
    alone.registered_commands = [commands[name]] if name in commands else []
    alone.registered_groups = [groups[name]] if name in groups else []
    return alone
