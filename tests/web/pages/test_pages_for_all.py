"""What holds for every page on payers, the Council, exits and texts: it is read without a script, each figure has its
card, what a stranger writes stays text, and every place it leads to is there."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from web.asking_site import client
from web.pages.opened_pages import links_of, opened

PAGES = (
    "/states",
    "/states?q=guinea&as_of=2018-10-20",
    "/states/USA",
    "/states/RWA?as_of=2018-10-20",
    "/states/GBR?as_of=1975-01-01",
    "/who-pays",
    "/who-pays?cap=25&payer=DEU&fy=2024-25",
    "/council",
    "/council?about=UNMIK&as_of=2018-10-20",
    "/council/UNMIK?as_of=2018-10-20",
    "/exit",
    "/exit/UNMIK?as_of=2018-10-20",
    "/exit/UNIFIL/simulate?draws=500",
    "/exit/UNIFIL/plan?as_of=2026-10-01",
    "/exit/plans/unmik-2018",
    "/exit/plan",
    "/exit/compare",
    "/check",
    "/check?example=1",
)
OTHERS = ("/missions/", "/states/", "/resolutions/", "/exit/", "/council/")  # of many links of a kind two are followed
LEADING = (
    "/states?q=guinea&as_of=2018-10-20",
    "/states/USA",
    "/states/GBR?as_of=1975-01-01",
    "/who-pays?cap=25&payer=DEU&fy=2024-25",
    "/council?about=UNMIK&as_of=2018-10-20",
    "/council/UNMIK?as_of=2018-10-20",
    "/exit/UNMIK?as_of=2018-10-20",
    "/exit/UNIFIL/simulate?draws=500",
    "/exit/plan",
)
DOCUMENTS = ("/?on=2018-10-20", "/missions/UNMIK?as_of=2018-10-20", "/compare?a=UNMIK&then=2013-10-20&on=2018-10-20")
APART = ("/sources", "/docs", "/missions", "/search", "/data", "/method", "/council/back-test")  # tests of their own
HOSTILE = "\"><script>alert(7)</script><img src=x onerror=alert(7)>'"


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_whole_without_a_script(address: str) -> None:
    """One h1, no script or style inside, and a form that a browser sends by itself."""
    page = opened(address)
    assert len(page.all("h1")) == 1
    assert not page.all("style")
    assert not [e for e in page.all() if "style" in e.attrs or any(a.startswith("on") for a in e.attrs)]
    assert all(e.attrs.get("src") and not e.text().strip() for e in page.all("script"))
    for form in page.all("form"):
        inside = form.all("button")
        assert inside
        assert form.attrs.get("method", "get") in ("get", "post", "dialog")


@pytest.mark.parametrize("address", PAGES)
def test_every_id_is_given_once_and_every_link_on_the_page_leads_to_one(address: str) -> None:
    page = opened(address)
    ids = [e.attrs["id"] for e in page.all() if "id" in e.attrs]
    assert sorted({i for i in ids if ids.count(i) > 1}) == []
    leads = {e.attrs["href"][1:] for e in page.all("a") if e.attrs.get("href", "").startswith("#")}
    assert leads - {*ids} == set()


@pytest.mark.parametrize("address", PAGES)
def test_every_field_has_a_label(address: str) -> None:
    page = opened(address)
    labelled = {e.attrs.get("for") for e in page.all("label")}
    fields = [e for e in page.all("input", "select", "textarea") if e.attrs.get("type") != "hidden"]
    assert [f.attrs.get("id") for f in fields if f.attrs.get("id") not in labelled] == []


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_small(address: str) -> None:
    """Under 300 KB as it is sent."""
    answer = client().get(address, headers={"accept-encoding": "gzip"})
    assert int(answer.headers["content-length"]) < 300_000


@pytest.mark.parametrize("address", LEADING)
def test_every_place_that_a_page_leads_to_is_there(address: str) -> None:
    kinds: dict[str, int] = {}
    for link in links_of(opened(address), address):
        kind = next((k for k in OTHERS if link.startswith(k)), link)
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > 2 or link.startswith(APART):
            continue
        found = client().get(link)
        assert found.status_code == 200, (link, found.text[-400:])


@pytest.mark.parametrize("day", ["1946-02-01", "1965-03-01", "1991-03-01", "2013-06-30"])
@pytest.mark.parametrize(
    "address",
    [
        "/states",
        "/states/IND",
        "/who-pays",
        "/council",
        "/council/UNFICYP",
        "/exit",
        "/exit/UNFICYP",
        "/exit/UNFICYP/plan",
    ],
)
def test_at_any_date_a_page_answers_or_says_why_not(address: str, day: str) -> None:
    answer = client().get(f"{address}?as_of={day}")
    assert answer.status_code in (200, 400), answer.text[-600:]


FIELDS = (
    ("/states", ("q", "order", "as_of")),
    ("/states/USA", ("fy", "as_of")),
    ("/who-pays", ("fy", "payer", "ceiling", "cap", "all", "merge", "floor", "ldc", "name", "worked", "as_of")),
    ("/who-pays?cap=25", ("factor.C", "factor.Z", "cut.UNMIK", "end.UNMIK", "cut.<b>")),
    ("/council", ("about", "member", "outcome", "from", "to", "skip")),
    ("/council/UNMIK", ("option",)),
    ("/council/forecast", ("about", "on", "other", "assume.RUS")),
    ("/exit/UNIFIL/simulate", ("option", "start", "draws", "seed", "months_to_end", "lower_by_pct", "payer")),
    ("/exit/UNIFIL/plan", ("option", "start", "last_day", "payer")),
    ("/exit/compare", ("first", "second")),
    ("/exit/plans/", ("",)),
    ("/check", ("example",)),
)


@pytest.mark.parametrize(("address", "name"), [(at, name) for at, names in FIELDS for name in names])
def test_what_a_stranger_writes_stays_text(address: str, name: str) -> None:
    """In every field: nothing breaks, and nothing of it becomes an element."""
    asked = f"{quote(name)}={quote(HOSTILE)}" if name else ""
    whole = address + quote(HOSTILE, safe="") if not name else f"{address}{'&' if '?' in address else '?'}{asked}"
    answer = client().get(whole)
    assert answer.status_code in (200, 400, 404)
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


@pytest.mark.parametrize(
    ("address", "given"),
    [
        ("/check", {"text": HOSTILE + " UNMIK has 5,000 troops.", "published": "2018-10-20"}),
        ("/check", {"text": HOSTILE, "published": HOSTILE}),
        ("/check", {"address": HOSTILE}),
        ("/exit/plan", {"text": HOSTILE}),
        (
            "/exit/plan",
            {"text": f"plan: 1\nmission: UNMIK\nas_of: 2018-10-20\nstart: 2018-10-20\nquestion: '{HOSTILE}'"},
        ),
        ("/exit/compare", {"first": HOSTILE, "second": HOSTILE}),
    ],
)
def test_what_a_stranger_posts_stays_text(address: str, given: dict[str, str]) -> None:
    answer = client().post(address, data=given)
    assert answer.status_code in (200, 400)
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text


@pytest.mark.parametrize("address", [*PAGES, *DOCUMENTS])
def test_every_number_of_a_source_on_paper_leads_to_a_source_at_the_end(address: str) -> None:
    text = client().get(address).text
    raised = re.findall(r'<(?:span|p) class="(?:under )?cite">(?:Sources: )?([\d, –]+)<', text)
    cited = {int(n) for numbers in raised for n in re.findall(r"\d+", numbers)}
    listed = {int(n) for n in re.findall(r'<li value="(\d+)">', text)}
    assert cited <= listed
    assert cited or not raised
