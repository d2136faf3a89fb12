"""Resources in a real browser, with items, claims, faults and names from right to left: readable at every width, with a
script and without, nothing asked from elsewhere."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
import uvicorn

from feeds.feed_files import item, rss
from peaceops.feeds.watch import Watch
from peaceops.web.app import make_app

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser
FEED = rss(
    item("UNMIK in numbers", "UNMIK had 10,000 troops in February 2018.", link="https://news.example/1"),
    item("لقاء في الناقورة UNIFIL", "بيان صحفي"),
    item("A" * 300, "UNMIK " + "long " * 200),
    item("A day of tolerance"),
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site with one feed that was read and one that failed."""
    folder = tmp_path_factory.mktemp("feeds")
    (folder / "feed.xml").write_bytes(FEED)
    watch = Watch([str(folder / "feed.xml"), str(folder / "nowhere.xml")])
    watch.read_due(datetime(2018, 10, 21, tzinfo=UTC))
    server = uvicorn.Server(uvicorn.Config(make_app(watch=watch), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.05)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.mark.parametrize("path", ["/resources", "/missions/UNMIK/resources"])
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark"), (320, "light")])
def test_resources_can_be_read_by_everyone(browser: Browser, address: str, path: str, width: int, scheme: str) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page, asked, said = context.new_page(), list[str](), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(address + path)
    for details in page.query_selector_all("details"):
        details.evaluate("d => d.open = true")
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}}).response["violations"]
    assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found] == []
    assert said == [] and [url for url in asked if not url.startswith(address)] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_what_is_left_out_can_be_opened_by_keyboard_and_read_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/missions/UNMIK/resources")
    assert "UNMIK in numbers" in page.inner_text("main")
    assert not page.is_visible("text=It is about UNIFIL, not about UNMIK.")
    page.focus("summary")
    page.keyboard.press("Enter")
    assert page.is_visible("text=It is about UNIFIL, not about UNMIK.")
    context.close()
