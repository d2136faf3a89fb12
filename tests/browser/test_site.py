"""The site in a real browser: every page of the table at desktop and phone width, light and dark, with the keyboard
alone and without a script; nothing is asked from elsewhere and nothing is complained of."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import uvicorn

from peaceops.web.app import make_app
from peaceops.web.pages.table import PAGES, PageDoor

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

pytestmark = pytest.mark.browser
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
FILES = {"look", "suggest", "dossier", "table-file", "reform-file"}  # rows of the table that are no page to be read

LOOKS = {"desktop": (1280, "light"), "phone": (390, "dark")}
LOOKED_AT = [p for p in PAGES if p.name not in FILES]
WIDE_PARTS = (
    "[...document.querySelectorAll('main *, header *, footer *')].filter(e => !e.closest('.scroll, .skip, pre, .prose "
    "table, .vh, svg') && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 90))"
)
SMALL = (
    "[...document.querySelectorAll('main button, header a, header button, nav a, footer a, input, select')]"
    ".filter(e => { const r = e.getBoundingClientRect(); return r.height && !e.closest('.skip') && "
    "getComputedStyle(e).display !== 'inline' && r.height < 23.5; }).map(e => e.outerHTML.slice(0, 90))"
)
# rows after the fourth, and blocks after the fifth of a part of a review, are as those before, and axe is slow
REPEATED_PARTS = """for (const body of document.querySelectorAll('tbody, .register ul, .hits, main ol, main ul'))
  [...body.children].slice(4).forEach(e => e.remove());
for (const part of document.querySelectorAll('.with-contents section section'))
  [...part.children].slice(6).forEach(e => e.remove());
for (const alike of ['.register .sheet', '.register h3', '.register ul'])
  [...document.querySelectorAll(alike)].slice(4).forEach(e => e.remove())"""


class Shown:
    """A page that is open, with all that it asked for and all that its console said."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.status = (answer := self.page.goto(address)) and answer.status


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The site, served to this machine alone; its address."""
    server = uvicorn.Server(uvicorn.Config(make_app(), host="127.0.0.1", port=0, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    for _ in range(200):
        if server.started:
            break
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="session")
def looks(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Windows of the browser by look, each opened once."""
    held: dict[Any, BrowserContext] = {}

    def look(name: str, **options: Any) -> BrowserContext:
        key = (name, *options.items())
        if key not in held:
            width, scheme = LOOKS[name]
            shape = {"width": width, "height": 900}
            held[key] = browser.new_context(viewport=shape, color_scheme=scheme, reduced_motion="reduce", **options)
        return held[key]

    yield look
    for context in held.values():
        context.close()


@pytest.fixture
def shown(site: str, looks: Callable[..., BrowserContext]) -> Iterator[Callable[..., Shown]]:
    """Opens an address of the site: `shown("/missions", "phone")`."""
    opened: list[Shown] = []

    def show(address: str, look: str = "desktop", **options: Any) -> Shown:
        opened.append(Shown(looks(look, **options), site + address))
        return opened[-1]

    yield show
    for one in opened:
        one.page.close()


def _address(door: PageDoor) -> str:
    return door.example or door.path


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("door", LOOKED_AT, ids=lambda d: d.name)
def test_every_page_is_accessible_and_fits_and_asks_for_nothing_from_elsewhere(
    shown: Callable[..., Shown], site: str, door: PageDoor, look: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    one = shown(_address(door), look)
    assert one.status == 200
    assert one.page.locator("h1").count() == 1
    assert one.page.evaluate("document.documentElement.scrollWidth") <= LOOKS[look][0]
    assert one.page.evaluate(WIDE_PARTS) == []
    assert one.page.evaluate(SMALL) == []
    one.page.evaluate(REPEATED_PARTS)
    found = Axe().run(one.page, options={"runOnly": RULES, "resultTypes": ["violations"]}).response["violations"]
    assert not [(v["id"], v["nodes"][0]["html"][:160], v["nodes"][0].get("failureSummary")) for v in found]
    assert {urlsplit(a).netloc for a in one.asked} == {urlsplit(site).netloc}
    assert one.said == []


@pytest.mark.parametrize("door", LOOKED_AT, ids=lambda d: d.name)
def test_every_page_reads_without_a_script(shown: Callable[..., Shown], door: PageDoor) -> None:
    one = shown(_address(door), java_script_enabled=False)
    assert one.page.locator("main").inner_text().strip()
    assert one.page.locator("main [hidden]:visible").count() == 0
    assert one.page.locator("dialog:visible").count() == 0
    for form in one.page.locator("form:visible").all():
        assert form.locator("button:visible, input[type=submit]:visible").count() >= 1


def test_the_first_tab_skips_to_the_content_and_the_next_goes_on_there(shown: Callable[..., Shown]) -> None:
    page = shown("/missions?on=2018-10-20").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_number_opens_its_card_with_the_keyboard_and_escape_gives_the_focus_back(shown: Callable[..., Shown]) -> None:
    page = shown("/?on=2018-10-20").page
    link = page.locator(".strip a.f").nth(3)
    link.focus()
    page.keyboard.press("Enter")
    card = page.locator("dialog[open]")
    assert "89,986" in card.inner_text() and "Source: " in card.inner_text()
    assert page.evaluate("document.querySelector('dialog').contains(document.activeElement)")
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    assert link.evaluate("e => e === document.activeElement")


def test_the_cards_of_a_mission_are_fetched_when_the_first_is_opened(shown: Callable[..., Shown]) -> None:
    one = shown("/missions/UNMIK?as_of=2018-10-20")
    assert not [a for a in one.asked if "/figures" in a]
    one.page.locator("#presence p a.f").first.click()
    card = one.page.locator("dialog[open]")
    card.wait_for()
    assert "uniformed personnel" in card.inner_text()
    one.page.keyboard.press("Escape")
    one.page.locator("#presence p a.f").nth(1).click()
    card.wait_for()
    assert len([a for a in one.asked if "/figures" in a]) == 1
    assert one.said == []


def test_without_a_script_a_number_leads_to_its_card(shown: Callable[..., Shown]) -> None:
    page = shown("/?on=2018-10-20", java_script_enabled=False).page
    page.locator(".strip a.f").nth(3).click()
    card = page.locator(".cards-of li:target")
    card.wait_for()
    assert "89,986" in card.inner_text() and card.is_visible()
    page.goto(page.url.split("/?")[0] + "/missions/UNMIK?as_of=2018-10-20")
    page.locator("#presence p a.f").first.click()
    page.locator("li:target").wait_for()
    assert "/missions/UNMIK/figures" in page.url


def test_names_are_proposed_while_one_types_and_taken_with_the_arrows(shown: Callable[..., Shown]) -> None:
    page = shown("/docs").page
    page.locator("#q").press_sequentially("minusk")
    page.locator("#found li").first.wait_for()
    assert page.locator("#q").get_attribute("aria-expanded") == "true"
    page.keyboard.press("ArrowDown")
    assert page.locator("#found li").first.get_attribute("aria-selected") == "true"
    assert page.locator("#q").get_attribute("aria-activedescendant") == "found-0"
    page.keyboard.press("Escape")
    assert page.locator("#found").is_hidden()
    page.keyboard.press("ArrowDown")
    page.locator("#found li").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/missions/**")


def test_the_slider_of_days_asks_for_the_world_of_its_day(shown: Callable[..., Shown]) -> None:
    page = shown("/?on=2018-10-20").page
    page.locator("#slide").focus()
    page.keyboard.press("Home")
    page.wait_for_url("**/?on=1948-05-29")
    assert "29 May 1948" in page.locator("#world").inner_text().replace("\u00a0", " ")


def test_a_table_is_sorted_by_the_head_that_is_pressed(shown: Callable[..., Shown]) -> None:
    page = shown("/?on=2018-10-20").page
    head = page.locator("#t-web-operations th", has_text="Began").get_by_role("button")
    head.focus()
    page.keyboard.press("Enter")
    assert page.locator("#t-web-operations th[aria-sort]").get_attribute("aria-sort") == "ascending"
    assert page.locator("#t-web-operations tbody th").first.inner_text() == "UNTSO"
    page.keyboard.press("Enter")
    assert page.locator("#t-web-operations th[aria-sort]").get_attribute("aria-sort") == "descending"


@pytest.mark.parametrize("address", ["/?on=2018-10-20", "/missions/UNMIK?as_of=2018-10-20", "/data/missions"])
def test_text_four_times_as_large_stays_in_the_window(shown: Callable[..., Shown], address: str) -> None:
    """A window of 1,280 pixels at 400 per cent is one of 320 (WCAG 1.4.10)."""
    page = shown(address).page
    page.set_viewport_size({"width": 320, "height": 256})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_words_of_a_table_as_it_is_stored_are_read_in_a_few_lines(shown: Callable[..., Shown]) -> None:
    page = shown("/data/missions").page
    cell = page.locator(".raw td", has_text="Mission of the Representative of the Secretary-General").first
    box = cell.bounding_box()
    assert box is not None and box["width"] > 2 * box["height"]


def test_a_name_that_runs_from_right_to_left_does_not_turn_what_is_around_it(shown: Callable[..., Shown]) -> None:
    page = shown("/search?q=\u0644\u0628\u0646\u0627\u0646xx").page
    assert page.locator("h1").get_attribute("dir") == "auto"
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280


def test_on_paper_the_frame_is_left_out(shown: Callable[..., Shown]) -> None:
    page = shown("/missions/UNMIK?as_of=2018-10-20").page
    page.emulate_media(media="print")
    assert not page.locator("nav.site").is_visible() and not page.locator("form.find").is_visible()
    assert page.locator("#brief").is_visible()
