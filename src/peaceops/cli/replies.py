"""How every command prints an answer: rows as a table, CSV or JSON; what a reader must know beside them on standard
error, so that a pipe gets data alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from peaceops.cli.flags import Format

if TYPE_CHECKING:
    from peaceops.book.reply import Reply

How = Annotated[Format, typer.Option("--format", help="How to write the rows.")]
JSON = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
AsOf = Annotated[str | None, typer.Option(help="Use only what was published by this day, such as 2018-10-20.")]
From = Annotated[str | None, typer.Option("--from", help="First day of the span.")]
To = Annotated[str | None, typer.Option("--to", help="Last day of the span.")]


def show_reply(answer: Reply, format_: Format = Format.table, json_: bool = False) -> None:
    """Write an answer in the format asked for. Sentences go with the JSON where it has a place for them, else to
    standard error."""
    from peaceops.render.terminal import show
    from peaceops.words.catalogue import said

    as_json = json_ or format_ == Format.json
    rows = answer.to_dict() if as_json else answer.to_rows()
    if as_json:
        show(rows, "json")
    else:
        show(rows, format_.value, columns=answer.heads(), foot=answer.last_rows())
    sys.stdout.flush()
    if isinstance(rows, dict):
        return
    say_notes(answer)
    if not rows and not as_json and not answer.sentences():
        print(said("reply-nothing"), file=sys.stderr)


def say_notes(answer: Reply) -> None:
    """Write what a reader must know beside the rows to standard error."""
    from peaceops.cli.streams import named

    for sentence in answer.sentences():
        text = str(sentence)
        print(text if text[:1].isupper() else named(text), file=sys.stderr)
