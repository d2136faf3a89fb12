"""peaceops serve."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.flags import helped


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(**helped("serve --port 8000"))(serve)


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on; 127.0.0.1 is this machine alone.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="The port to listen on.")] = 8000,
    feeds: Annotated[
        Path | None, typer.Option(help="File with a path or address of an RSS or Atom feed a line, for the resources.")
    ] = None,
) -> None:
    """Serve the site and its API from the shipped facts, until it is stopped."""
    from peaceops.web.serve import serve as run

    run(host, port, feeds)
