"""Serving the site until a signal asks to stop: what was asked is answered first."""

from __future__ import annotations

from pathlib import Path

from peaceops.web.app import make_app


def serve(host: str, port: int, feeds: Path | None = None) -> None:
    """Serve until SIGTERM or an interrupt; open answers get ten seconds to end. `feeds`: the operator's file of feeds,
    which are read in the background.

    Raises PeaceopsError for a file of feeds that is none."""
    import uvicorn

    from peaceops.feeds.watch import Watch, operators_feeds

    watch = Watch(operators_feeds(feeds)) if feeds else None
    if watch:
        watch.start()
    uvicorn.run(
        make_app(watch=watch),
        host=host,
        port=port,
        log_level="warning",
        timeout_graceful_shutdown=10,
        server_header=False,
    )
