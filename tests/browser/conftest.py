"""A real browser for the tests of this folder, and the page they look at."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from peaceops.render.html import to_html
from sample_document import sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def find_browser() -> str | None:
    """The browser's program: PEACEOPS_CHROMIUM, or the first known name on the path."""
    return os.environ.get("PEACEOPS_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium. Tests skip without one, except in CI, where they fail."""
    program = find_browser()
    if program is None:
        why = f"needs a Chromium browser: none of {', '.join(NAMES)} is on the path and PEACEOPS_CHROMIUM is not set"
        if os.environ.get("CI"):
            pytest.fail(why)
        pytest.skip(why)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        found = play.chromium.launch(executable_path=program, args=FLAGS)
        yield found
        found.close()


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample document as a file."""
    path = tmp_path_factory.mktemp("page") / "sample.html"
    path.write_text(to_html(sample(figures=60, months=72)), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser: Browser, dossier: Path) -> Iterator[Callable[..., Page]]:
    """Opens the document in a window of its own: `opened(width=390, color_scheme="dark", ...)`."""
    contexts = []

    def show(*, width: int = 1280, height: int = 900, path: Path = dossier, **options: Any) -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(path.as_uri())
        return page

    yield show
    for context in contexts:
        context.close()
