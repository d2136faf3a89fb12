"""The pages of resources: a mission's own items, what is left out and why, claims with official figures, faults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from feeds.feed_files import LAUGHS, item, rss
from peaceops.feeds.watch import EVERY, Watch
from peaceops.web.app import make_app
from web.asking_site import client, has_heads

NOON = datetime(2018, 10, 21, 12, tzinfo=UTC)
FEED = rss(
    item("UNMIK in numbers", "UNMIK had 10,000 troops in February 2018.", link="https://news.example/1?a=1&b=2"),
    item("UNIFIL patrols &lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;In the south."),
    item("A day of tolerance", day="Mon, 19 Nov 2018 10:00:00 GMT"),
)


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    """One feed, read, and one that cannot be."""
    (tmp_path / "feed.xml").write_bytes(FEED)
    (tmp_path / "bad.xml").write_bytes(LAUGHS)
    made = Watch([str(tmp_path / "feed.xml"), str(tmp_path / "bad.xml")])
    made.read_due(NOON)
    return made


@pytest.fixture
def site(watch: Watch) -> Iterator[TestClient]:
    yield TestClient(make_app(watch=watch), raise_server_exceptions=False)


def seen(page: str) -> str:
    """What a reader sees of a page."""
    body = page.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", body)).split()).replace("\xa0", " ")


def test_a_mission_shows_its_own_items_and_says_why_others_are_left_out(site: TestClient) -> None:
    answer = site.get("/missions/unmik/resources")
    assert answer.status_code == 200
    has_heads(answer)
    shown, _, left_out = seen(answer.text).partition("Left out, and why")
    assert "One item about UNMIK" in shown and "UNMIK in numbers" in shown and "UNIFIL patrols" not in shown
    assert "It is about UNIFIL, not about UNMIK." in left_out
    assert "It names no mission of the United Nations" in left_out


def test_a_claim_stands_with_its_verdict_and_an_official_figure_that_opens_its_card(site: TestClient) -> None:
    page = site.get("/missions/UNMIK/resources").text
    assert "Contradicted" in seen(page)
    (claim,) = re.findall(r"<li><q.*?</li>", page, flags=re.S)
    (card,) = set(re.findall(r'href="#([^"]+)"', claim.partition("official:")[2].partition(")")[0]))
    assert f'id="{card}"' in page


def test_what_a_feed_says_is_text_and_runs_nothing(site: TestClient) -> None:
    page = site.get("/resources").text
    assert "alert(1)" not in page and "<img" not in page
    assert 'href="https://news.example/1?a=1&amp;b=2" rel="nofollow noopener noreferrer external"' in page


def test_the_feeds_are_told_with_when_they_were_read_and_what_failed(site: TestClient, tmp_path: Path) -> None:
    told = seen(site.get("/resources").text)
    assert "News of missions : read on 21 October 2018 at 12:00 UTC" in told
    assert "bad.xml . The last reading failed: bad.xml: expected RSS or Atom" in told
    assert str(tmp_path) not in told


def test_a_page_is_made_anew_when_the_feeds_were_read(site: TestClient, watch: Watch, tmp_path: Path) -> None:
    assert "UNMIK in numbers" in site.get("/resources").text
    (tmp_path / "feed.xml").write_bytes(rss(item("UNDOF returns")))
    watch.read_due(NOON + EVERY + timedelta(seconds=1))
    after = site.get("/resources").text
    assert "UNDOF returns" in after and "UNMIK in numbers" not in after


def test_as_of_a_day_later_items_are_left_out(site: TestClient) -> None:
    told = seen(site.get("/missions/UNMIK/resources?as_of=2018-10-08").text)
    assert "No item of these feeds is about UNMIK." in told
    assert "It was published on 9 October 2018, after 8 October 2018." in told


def test_a_site_without_feeds_says_how_to_name_some() -> None:
    told = seen(client().get("/resources").text)
    assert "This site reads no feeds." in told and "peaceops serve --feeds feeds.txt" in told


@pytest.mark.parametrize("path", ["/missions/NOWHERE/resources", "/resources?as_of=yesterday"])
def test_bad_questions_are_a_sentence(path: str) -> None:
    answer = client().get(path)
    assert answer.status_code in (400, 404) and "Traceback" not in answer.text
