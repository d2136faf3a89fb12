"""Serving the site until a signal asks to stop: what was asked is answered first."""

from __future__ import annotations

from peaceops.web.app import make_app


def serve(host: str, port: int) -> None:
    """Serve until SIGTERM or an interrupt; open answers get ten seconds to end."""
    import uvicorn

    uvicorn.run(
        make_app(), host=host, port=port, log_level="warning", timeout_graceful_shutdown=10, server_header=False
    )
