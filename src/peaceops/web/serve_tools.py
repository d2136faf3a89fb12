"""Serving the tools of assistants, over standard input and output or over HTTP."""

from __future__ import annotations

from collections.abc import Callable

from peaceops.book import open_book
from peaceops.web.assistants import server
from peaceops.web.front import Front
from peaceops.web.serve import run
from peaceops.web.site import Site

PATH = "/mcp"


def serve_by_pipe() -> None:
    """Serve one assistant over standard input and output, until it ends."""
    import anyio
    from mcp.server.stdio import stdio_server

    made = server(Site(open_book()))

    async def talk() -> None:
        async with stdio_server() as (read, write):
            await made.run(read, write, made.create_initialization_options())

    anyio.run(talk)


def serve_by_http(host: str, port: int, say: Callable[[str], None]) -> None:
    """Serve assistants over HTTP until a signal asks to stop. Raises PeaceopsError as `serve` does."""
    site = Site(open_book())
    app = server(site).streamable_http_app(
        streamable_http_path=PATH, json_response=True, stateless_http=True, host=host
    )
    run(Front(app, site), host, port, PATH, say)
