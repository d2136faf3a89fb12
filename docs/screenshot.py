"""Take the pictures in the README from the real site and a real review, with a Chromium and Playwright.

python docs/screenshot.py
"""

from __future__ import annotations

import os
import shutil
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import uvicorn
from playwright.sync_api import sync_playwright

import peaceops
from peaceops.web.app import make_app

DOCS = Path(__file__).resolve().parent
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


@contextmanager
def site() -> Iterator[str]:
    """The address of the site, served from this process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(make_app(), port=port, log_level="warning"))
    threading.Thread(target=server.run, daemon=True).start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True


def main() -> None:
    """Write docs/site-unmik-2018.png and docs/review-unmik-2018.png."""
    browser_path = os.environ.get("PEACEOPS_CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, site() as address, sync_playwright() as play:
        (page_file,) = peaceops.write_review(peaceops.review("UNMIK", date(2018, 10, 20)), folder, ("html",))
        browser = play.chromium.launch(executable_path=browser_path, args=FLAGS)
        page = browser.new_page(viewport={"width": 1200, "height": 1300})
        page.goto(page_file.as_uri())
        page.screenshot(path=DOCS / "review-unmik-2018.png")
        page.set_viewport_size({"width": 1200, "height": 1000})
        page.goto(f"{address}/missions/UNMIK?as_of=2018-10-20", wait_until="networkidle")
        page.screenshot(path=DOCS / "site-unmik-2018.png")
        browser.close()


if __name__ == "__main__":
    main()
