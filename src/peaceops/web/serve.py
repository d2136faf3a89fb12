"""Serving until a signal asks to stop: what was asked is answered first."""

from __future__ import annotations

import ctypes
import errno
import gc
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from peaceops import missions
from peaceops.errors import PeaceopsError, refused, shown
from peaceops.web.app import make_app
from peaceops.web.asked_by_http import page_answer
from peaceops.web.asking import arguments, ask
from peaceops.web.doors import DOORS
from peaceops.web.openapi import example
from peaceops.web.pages.table import PAGES, PageDoor
from peaceops.web.site import Site

DRAIN_SECONDS = 30
MOST_CONNECTIONS = 2_000
BACKLOG = 2_048
EXAMPLE = {"name": "UNMIK", "as_of": "2018-10-20"}  # the review that the first page leads to as one to begin with
FIRST_SECONDS = 2.0  # in which the site starts and answers its first page
NEW_DAY_SECONDS = 60.0  # between looks at whether it is another day
# A thread that makes a page lets the one that answers kept pages go on after so long: Python's own 5 ms, several times
# in every answer, made light questions wait for slow pages.
SWITCH_SECONDS = 0.0005
# A command never looks for garbage; what runs for weeks must. What is dropped here is freed at once, for nothing of it
# holds itself round a ring; what libraries leave is young, and found by small searches of 10 ms. The search through
# everything stops all answers for half a second: it comes once in some five hundred new pages.
GARBAGE = (5_000, 3, 3_000)
M_ARENA_MAX = -8  # as malloc.h numbers it
ARENAS = (
    2  # of memory that threads take from: Python's lock leaves them no use for more, and each holds what is free in it
)


def serve(host: str, port: int, say: Callable[[str], None], feeds: Path | None = None) -> None:
    """Serve the site until SIGTERM or an interrupt; open answers get half a minute to end. `say` is told the address.
    `feeds`: the operator's file of feeds, which are read in the background. Raises PeaceopsError for an address that
    cannot be listened on, a port that is taken, or a file that names no feeds."""
    from peaceops.feeds.watch import Watch, operators_feeds

    watch = Watch(operators_feeds(feeds)) if feeds else None
    app = make_app(watch=watch)
    if watch:
        watch.start()
    threading.Thread(target=keep_warm, args=(app.state.site,), daemon=True).start()
    run(app, host, port, "", say)


def keep_warm(site: Site) -> None:
    """Make what most visitors ask for first before they do, anew on every day, for as long as the process runs. Whoever
    opens the site while it starts is answered first."""
    time.sleep(FIRST_SECONDS)
    warm(site)
    while True:
        day = site.today()
        for page, given in pages_of_today(site):
            began = time.thread_time()
            with suppress(PeaceopsError):
                page_answer(site, page, given)
            time.sleep(time.thread_time() - began)  # half the time is for those who ask
        while site.today() == day:
            time.sleep(NEW_DAY_SECONDS)


def warm(site: Site) -> None:
    """Read the tables that light questions need, by asking the example of each, so that no visitor waits for them."""
    for door in DOORS:
        if not door.heavy and not door.path.startswith("/book/"):
            with suppress(PeaceopsError):
                ask(site, door, arguments(door, example(door)))


def pages_of_today(site: Site) -> list[tuple[PageDoor, dict[str, str]]]:
    """The pages that have the day of today without being asked for it, and those of the missions that run, which these
    lead to: each with what its address gives."""
    named, today = {page.name: page for page in PAGES}, site.today()
    found: list[tuple[PageDoor, dict[str, str]]] = [(named[name], {}) for name in ("home", "missions", "states")]
    found.append((named["mission"], EXAMPLE))
    for mission in missions(active_on=today, as_of=today, book=site.book):
        found.append((named["mission"], {"as_of": today.isoformat(), "name": mission.mission}))
    return found


def run(app: Any, host: str, port: int, path: str, say: Callable[[str], None]) -> None:
    """Serve an application at an address. Raises PeaceopsError as `serve` does."""
    import uvicorn

    gc.set_threshold(*GARBAGE)
    sys.setswitchinterval(SWITCH_SECONDS)
    few_arenas()
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


def few_arenas() -> None:
    """Let threads share their memory, where the C library keeps it apart for each (glibc: up to eight a processor)."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # another C library, which has no such choice
            ctypes.CDLL(None).mallopt(M_ARENA_MAX, ARENAS)


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
