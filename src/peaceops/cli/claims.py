"""peaceops check."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from peaceops.cli.flags import Format, helped
from peaceops.cli.replies import JSON, How, show_reply

MOST_BYTES = 20_000_000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("check article.txt --published 2018-10-17"))(check)


def check(
    source: Annotated[str, typer.Argument(metavar="FILE|-", help="A text file, or - for standard input.")],
    published: Annotated[
        str | None, typer.Option(help="Day of the text, from which words such as 'last week' are resolved.")
    ] = None,
    format_: How = Format.table,
    json_: JSON = False,
) -> None:
    """The statements of a text about UN peace operations against the official figures, one by one."""
    import peaceops
    from peaceops.reading.text import read_text
    from peaceops.words.catalogue import said

    text = sys.stdin.read() if source == "-" else read_text(source, said("expected-a-text"), MOST_BYTES)
    show_reply(peaceops.check(text, published), format_, json_)
