"""The dossier in a real browser: accessible, readable at every width, without script or network, and on paper."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peaceops.render.charts.labels import width_of
from peaceops.render.write import write
from sample_document import sample

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
WIDE_PARTS = "[...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll') && !e.closest('.skip') && \
e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 80))"
IN_VIEW = (
    "e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.top >= -1 && r.bottom <= innerHeight + 1; }"
)
SHOWN = "[...document.querySelectorAll('figure > svg')].filter(s => s.getBoundingClientRect().height)"
LENGTHS = f"{SHOWN}.flatMap(s => [...s.querySelectorAll('text')].map(t => [t.textContent, t.getComputedTextLength()]))"
TEXTS_THAT_MEET = (
    f"{SHOWN}.flatMap("
    + """svg => {
  const whole = svg.getBoundingClientRect(), found = [];
  const boxes = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
  boxes.forEach(([words, a], i) => {
    if (a.left < whole.left - 1 || a.right > whole.right + 1 || a.bottom > whole.bottom + 1) found.push([words, 'cut']);
    boxes.slice(0, i).forEach(([other, b]) => {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom - 3 <= b.top || b.bottom - 3 <= a.top;
      if (!apart) found.push([words, other]);
    });
  });
  return found;
})"""
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(opened: Callable[..., Page], scheme: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(width=width, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    if width == 390:
        page.locator("#cost p a.f").first.click()
    results = Axe().run(page, options={"runOnly": RULES, "resultTypes": ["violations"]})
    found = results.response["violations"]
    assert not [(v["id"], v["nodes"][0]["html"][:120], v["nodes"][0].get("failureSummary")) for v in found]


@pytest.mark.parametrize("width", [1280, 800, 390, 320])
def test_nothing_but_tables_is_wider_than_the_window(opened: Callable[..., Page], width: int) -> None:
    page = opened(width=width)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(WIDE_PARTS) == []


def test_a_wide_table_scrolls_with_the_keyboard_in_a_narrow_window(opened: Callable[..., Page]) -> None:
    page = opened(width=700)
    region = page.locator("#t-shares .scroll")
    region.focus()
    page.keyboard.press("ArrowRight")
    for _ in range(100):  # a wait inside the page would need eval, which the page's own policy forbids
        if region.evaluate("part => part.scrollLeft") > 0:
            return
        page.wait_for_timeout(50)
    raise AssertionError("the table did not scroll within five seconds")


def test_on_a_phone_the_rows_of_a_table_of_many_columns_are_cards(opened: Callable[..., Page]) -> None:
    page = opened(width=390)
    region = page.locator("#t-shares .scroll")
    assert region.evaluate("part => part.scrollWidth <= part.clientWidth")
    cell = page.locator("#t-shares tbody tr").first.locator("td").first
    assert cell.evaluate("e => getComputedStyle(e, '::before').content") == '"Amount, US$ million"'


def test_text_may_be_set_twice_as_large(opened: Callable[..., Page]) -> None:
    page = opened(width=640)
    page.add_style_tag(content="html { font-size: 200% } body { font-size: 2.1rem }")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


def test_no_request_leaves_the_file(browser: Browser, dossier: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(dossier.as_uri())
    page.locator("#presence a.f").first.click()
    page.wait_for_load_state("networkidle")
    assert {url.split("#")[0] for url in asked} == {dossier.as_uri()}
    assert complaints == []
    context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_number_opens_its_entry_where_the_reader_is(opened: Callable[..., Page], width: int) -> None:
    page = opened(width=width, java_script_enabled=True)
    link = page.locator("#cost p a.f").first
    link.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    link.click()
    entry = page.locator("li:target")
    assert "part of SAMPLE in the expenditure" in entry.inner_text()
    entry.evaluate("e => Promise.all(e.getAnimations().map(a => a.finished))")
    assert entry.evaluate(IN_VIEW)
    assert page.evaluate("scrollY") == before
    page.locator("a.close").click()
    assert page.locator("li:target").count() == 0
    assert page.evaluate("scrollY") == before
    page.go_back()
    entry.get_by_role("link", name="US$\u00a037,191,700").click()
    assert "Expenditure of the period" in page.locator("li:target").inner_text()


def test_an_entry_leads_back_to_its_place_with_the_keyboard(opened: Callable[..., Page]) -> None:
    page = opened()
    link = page.locator("#summary li a.f").nth(1)
    link.focus()
    page.keyboard.press("Enter")
    entry = page.locator("li:target")
    assert "4,769" in entry.inner_text()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('li:target').contains(document.activeElement)")
    entry.locator(".back a").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#" + str(link.get_attribute("id"))
    assert link.evaluate(IN_VIEW)


def test_the_first_tab_skips_to_the_text(opened: Callable[..., Page]) -> None:
    page = opened()
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    assert skip.evaluate("e => e === document.activeElement") and skip.evaluate(IN_VIEW)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_it_reads_the_same_without_script(opened: Callable[..., Page]) -> None:
    with_script, without = (opened(java_script_enabled=on) for on in (True, False))
    assert with_script.locator("main").inner_text() == without.locator("main").inner_text()
    without.locator("#cost p a.f").first.click()
    assert "#f" in without.url
    without.locator("#c-strength-line a", has_text="rows behind it").click()
    assert without.locator("#d-strengths tbody tr").first.evaluate(IN_VIEW)


@pytest.mark.parametrize("width", [1280, 390])
def test_no_text_of_a_chart_is_cut_or_covers_another(opened: Callable[..., Page], width: int) -> None:
    page = opened(width=width)
    assert page.evaluate(TEXTS_THAT_MEET) == []


def test_no_label_is_longer_than_the_table_of_widths_says(opened: Callable[..., Page]) -> None:
    found = opened().evaluate(LENGTHS)
    assert len(found) > 50
    assert [(words, pixels) for words, pixels in found if pixels > width_of(words) + 0.5] == []


@pytest.mark.parametrize(("width", "shown"), [(1280, "wide"), (390, "narrow")])
def test_one_drawing_of_each_chart_is_shown(opened: Callable[..., Page], width: int, shown: str) -> None:
    page = opened(width=width)
    for i in range(page.locator("figure").count()):
        drawings = page.locator("figure").nth(i).locator("> svg")
        assert [d.get_attribute("class") for d in drawings.all() if d.is_visible()] == [shown]


def test_the_colours_of_charts_follow_the_scheme(opened: Callable[..., Page]) -> None:
    fills = [
        opened(color_scheme=scheme)
        .locator("#c-contributor-bars svg.wide g[fill='var(--s1)'] rect")
        .first.evaluate("e => getComputedStyle(e).fill")
        for scheme in ("light", "dark")
    ]
    assert fills == ["rgb(27, 94, 107)", "rgb(111, 185, 201)"]


def test_on_paper_links_are_plain_and_sources_are_numbered(opened: Callable[..., Page]) -> None:
    page = opened()
    assert not page.locator("#end-notes").is_visible()
    page.emulate_media(media="print")
    assert page.locator("#end-notes li").first.is_visible()
    assert page.locator("#summary .cite").first.inner_text() == "1"
    assert page.locator("#summary a.f").first.evaluate("e => getComputedStyle(e).textDecorationLine") == "none"
    assert not page.locator("#apart").is_visible() and not page.locator("nav").is_visible()


def test_on_paper_a_long_table_has_its_first_or_latest_rows_and_names_the_file_of_all(
    opened: Callable[..., Page],
) -> None:
    page = opened()
    page.emulate_media(media="print")
    rest = page.locator("#t-many .rest")
    assert page.locator("#t-many tbody tr").count() == 12
    assert rest.inner_text() == (
        "The first 12 of 15 rows. All rows are in the data file SAMPLE-2018-10-20-hindsight.json."
    )


def test_it_prints_without_its_register(opened: Callable[..., Page]) -> None:
    page = opened()
    whole = _pages(page.pdf(prefer_css_page_size=True, print_background=True))
    page.evaluate("document.getElementById('apart').remove()")
    assert whole == _pages(page.pdf(prefer_css_page_size=True, print_background=True)) > 1


@pytest.mark.parametrize("width", [1280, 390])
def test_escape_closes_an_entry_and_gives_the_focus_back(opened: Callable[..., Page], width: int) -> None:
    page = opened(width=width)
    link = page.locator("#cost p a.f").first
    link.focus()
    before = page.evaluate("scrollY")
    page.keyboard.press("Enter")
    assert page.locator("li:target").count() == 1
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert page.locator("li:target").count() == 0
    assert link.evaluate("e => e === document.activeElement")
    assert page.evaluate("scrollY") == before


def test_closing_an_entry_with_its_button_gives_the_focus_back(opened: Callable[..., Page]) -> None:
    page = opened()
    link = page.locator("#presence p a.f").first
    link.click()
    page.locator("a.close").click()
    assert link.evaluate("e => e === document.activeElement")


def test_the_register_is_loaded_from_the_file_beside_the_page(browser: Browser, tmp_path: Path) -> None:
    path, _ = write(sample(figures=40), tmp_path, ("html",), single_file=False)
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(path.as_uri())
    page.locator("#cost p a.f").first.click()
    assert "part of SAMPLE in the expenditure" in page.locator("li:target").inner_text()
    here = str(page.url)
    page.goto("about:blank")
    page.goto(here)
    page.locator("li:target").evaluate("e => Promise.all(e.getAnimations().map(a => a.finished))")
    assert page.locator("li:target").evaluate(IN_VIEW)
    assert complaints == [] and len({url.split("#")[0] for url in asked if url.startswith("file:")}) == 2
    context.close()


def _pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))
