"""The commands, joined; errors as one sentence and exit code 2."""

from __future__ import annotations

import sys

import typer

from peaceops.cli import book, council, exits, missions, money, reform, review, strength
from peaceops.errors import PeaceopsError

app = typer.Typer(
    name="peaceops",
    help="Review United Nations peace operations: every number with its source. Not affiliated with the UN.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: half the start-up time
)
review.register(app)
missions.register(app)
strength.register(app)
money.register(app)
app.add_typer(council.app, name="council")
app.add_typer(exits.app, name="exit")
reform.register(app)
app.add_typer(book.app, name="book")


def main() -> None:
    """Run the command line. Exit codes: 0 done, 1 a check found something, 2 bad input."""
    try:
        code = app(standalone_mode=False)
    except (PeaceopsError, typer.TyperException) as error:
        print(_words(error), file=sys.stderr)
        sys.exit(2)
    except typer.Abort:
        sys.exit(1)
    except BrokenPipeError:  # a reader such as `head` closed our output
        sys.stderr.close()
        sys.exit(0)
    sys.exit(code if isinstance(code, int) else 0)


def _words(error: PeaceopsError | typer.TyperException) -> str:
    """One sentence, also of what the parser of the command line says of an unknown option or a value of another kind;
    its help where a command was left out."""
    if isinstance(error, PeaceopsError):
        return f"peaceops: {error}"
    said: str = error.format_message()
    if said.startswith("Usage:"):
        return said
    words = " ".join(said.split()).rstrip(".")
    return f"peaceops: {words[:1].lower()}{words[1:]}: see --help."
