"""Forms that answer as they are filled in, in a real browser: the address names what is asked, the figures of the
answer open their cards, and what cannot be is told where the reader is."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

LONG = 60_000  # milliseconds that a busy machine may take


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a site that runs for these tests."""
    import uvicorn

    from peaceops.web.app import make_app

    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(make_app(), host="127.0.0.1", port=port, log_level="error"))
    running = threading.Thread(target=server.run, daemon=True)
    running.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    running.join(10)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    found = context.new_page()
    found.set_default_timeout(LONG)
    yield found
    context.close()


def test_a_slider_moved_by_keys_shows_who_would_pay_less_and_names_it_in_the_address(site: str, page: Page) -> None:
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{site}/who-pays?fy=2024-25&payer=DEU")
    page.focus("#ask-cap")
    for _ in range(4):
        page.keyboard.press("ArrowLeft")
    page.wait_for_selector("#t-pay-reform")
    assert "cap=25" in page.url
    assert "fy=2024-25" in page.url
    assert "payer=DEU" in page.url
    page.click("#pay-reform .strip a.f >> nth=0")
    assert "5,271,487,321" in page.inner_text("dialog[open]")
    page.keyboard.press("Escape")
    page.reload()
    assert page.locator("#ask-cap").input_value() == "25"
    assert faults == []


def test_what_cannot_be_is_told_where_the_reader_is(site: str, page: Page) -> None:
    page.goto(f"{site}/who-pays?fy=2024-25")
    page.fill("#ask-payer", "Atlantis")
    page.keyboard.press("Tab")
    page.wait_for_selector("#answer :text('Atlantis')")
    assert page.locator("#ask-payer").input_value() == "Atlantis"


def test_a_text_is_checked_without_a_script(site: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(LONG)
    page.goto(f"{site}/check?example=1")
    page.click("form.check button")
    page.wait_for_selector(".verdicts")
    assert page.locator("aside.contradicted").count() >= 2
    context.close()
