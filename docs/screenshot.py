"""Take the picture in the README from a real review, with a Chromium and Playwright.

python docs/screenshot.py
"""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import date
from pathlib import Path

from playwright.sync_api import sync_playwright

import peaceops

DOCS = Path(__file__).resolve().parent
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def main() -> None:
    """Write docs/review-unmik-2018.png."""
    browser_path = os.environ.get("PEACEOPS_CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        (page_file,) = peaceops.write_review(peaceops.review("UNMIK", date(2018, 10, 20)), folder, ("html",))
        browser = play.chromium.launch(executable_path=browser_path, args=FLAGS)
        page = browser.new_page(viewport={"width": 1200, "height": 1300})
        page.goto(page_file.as_uri())
        page.screenshot(path=DOCS / "review-unmik-2018.png")
        browser.close()


if __name__ == "__main__":
    main()
