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
    """Write an answer in the format asked for. Sentences go with the JSON, else to standard error."""
    from peaceops.cli.streams import named
    from peaceops.render.terminal import show
    from peaceops.words.catalogue import said

    if json_ or format_ == Format.json:
        show(answer.to_dict(), "json")
        return
    rows = answer.to_rows()
    show(rows, format_.value, columns=answer.heads(), foot=answer.last_rows())
    sys.stdout.flush()
    for sentence in answer.sentences() or ([] if rows else [said("reply-nothing")]):
        text = str(sentence)
        print(text if text[:1].isupper() else named(text), file=sys.stderr)
