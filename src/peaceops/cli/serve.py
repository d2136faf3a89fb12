"""peaceops serve and mcp."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from peaceops.cli.flags import helped

Host = Annotated[str, typer.Option(help="The address to listen on; 127.0.0.1 is this machine alone.")]
Port = Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 for any that is free.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(**helped("serve --port 8000", "Serve the site and its API, until it is stopped."))(serve)
    app.command(**helped("mcp", "Serve the same questions as tools for assistants."))(mcp)


def serve(
    host: Host = "127.0.0.1",
    port: Port = 8000,
    feeds: Annotated[
        Path | None, typer.Option(help="File with a path or address of an RSS or Atom feed a line, for the resources.")
    ] = None,
) -> None:
    """Serve the site and its API from the shipped facts, until it is stopped."""
    _keep_nothing()
    from peaceops.web.serve import serve as run

    run(host, port, lambda address: _say("serve-at", address), feeds)


def mcp(
    http: Annotated[bool, typer.Option("--http", help="Over HTTP, in place of standard input and output.")] = False,
    host: Host = "127.0.0.1",
    port: Port = 8001,
) -> None:
    """Serve the same questions as tools for assistants (Model Context Protocol)."""
    _keep_nothing()
    from peaceops.web.serve_tools import serve_by_http, serve_by_pipe

    if http:
        serve_by_http(host, port, lambda address: _say("serve-tools-at", address))
    else:
        serve_by_pipe()


def _keep_nothing() -> None:
    """What strangers ask writes nothing to the disk, not even what a command keeps beside the code for the next one."""
    sys.dont_write_bytecode = True


def _say(key: str, address: str) -> None:
    from peaceops.cli.streams import say
    from peaceops.words.catalogue import words

    say(words().text(key, address=address))
