"""Serving until a signal asks to stop: what was asked is answered first."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from peaceops.errors import PeaceopsError, refused, shown
from peaceops.web.app import make_app
from peaceops.web.asking import arguments, ask
from peaceops.web.doors import DOORS
from peaceops.web.openapi import example
from peaceops.web.site import Site

DRAIN_SECONDS = 30
MOST_CONNECTIONS = 2_000
BACKLOG = 2_048


def serve(host: str, port: int, say: Callable[[str], None], feeds: Path | None = None) -> None:
    """Serve the site until SIGTERM or an interrupt; open answers get half a minute to end. `say` is told the address.
    `feeds`: the operator's file of feeds, which are read in the background. Raises PeaceopsError for an address that
    cannot be listened on, a port that is taken, or a file that names no feeds."""
    from peaceops.feeds.watch import Watch, operators_feeds

    watch = Watch(operators_feeds(feeds)) if feeds else None
    app = make_app(watch=watch)
    if watch:
        watch.start()
    threading.Thread(target=warm, args=(app.state.site,), daemon=True).start()
    run(app, host, port, "", say)


def warm(site: Site) -> None:
    """Read the tables that light questions need, by asking the example of each, so that no visitor waits for them."""
    for door in DOORS:
        if not door.heavy and not door.path.startswith("/book/"):
            with suppress(PeaceopsError):
                ask(site, door, arguments(door, example(door)))


def run(app: Any, host: str, port: int, path: str, say: Callable[[str], None]) -> None:
    """Serve an application at an address. Raises PeaceopsError as `serve` does."""
    import uvicorn

    from peaceops.web.patient import HEAD_SECONDS, Patient

    listening = listen(host, port)
    shown_host = f"[{host}]" if ":" in host else host
    say(f"http://{shown_host}:{listening.getsockname()[1]}{path}")
    config = uvicorn.Config(
        app,
        http=Patient,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=DRAIN_SECONDS,
        timeout_keep_alive=int(HEAD_SECONDS),
        limit_concurrency=MOST_CONNECTIONS,
        backlog=BACKLOG,
    )
    server = uvicorn.Server(config)
    try:
        server.run(sockets=[listening])
    except KeyboardInterrupt:  # uvicorn raises the signal again that it has ended by
        pass
    finally:
        listening.close()


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens. Raises PeaceopsError for a host that is not of this machine, or a port that is taken."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except (OSError, UnicodeError) as error:
        raise refused("serve-host", host=shown(host), why=getattr(error, "strerror", None) or "?") from None
    # The protocol by its name: only then asyncio sends at once, and no answer waits 40 ms for Nagle.
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind(address)
        made.listen(BACKLOG)
    except OSError as error:
        made.close()
        if error.errno == errno.EADDRINUSE:
            raise refused("serve-port", host=shown(host), port=port, free=_free(host)) from None
        raise refused("serve-host", host=shown(f"{host}:{port}"), why=error.strerror or "?") from None
    made.setblocking(False)
    return made


def _free(host: str) -> int:
    """A port that nobody listens on just now."""
    with socket.create_server((host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET) as one:
        number: int = one.getsockname()[1]
        return number
