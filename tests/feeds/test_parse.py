"""Feeds are read whatever version, encoding and markup they have; what was made to do harm is refused in a sentence."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from feeds.feed_files import ATOM, LAUGHS, OUTSIDE, RDF, item, rss
from peaceops.errors import PeaceopsError
from peaceops.feeds.feed import MOST_FEED_BYTES, MOST_ITEM_CHARACTERS, MOST_ITEMS
from peaceops.feeds.parse import is_feed, parsed, read_feed_apart
from peaceops.feeds.plain import plain_words
from peaceops.feeds.read import read_feed


def test_an_atom_file_gives_words_an_address_and_a_day_in_utc() -> None:
    feed = read_feed_apart(ATOM, "it", base="https://news.example/feed/atom.xml")
    assert feed.title == "Peace & operations"
    (one,) = feed.items
    assert (one.title, one.text, one.link) == (
        "UNMIK reports",
        "About 300 civilians.",
        "https://news.example/stories/1",
    )
    assert one.published == date(2018, 10, 21)


def test_the_first_rss_is_read_with_its_day() -> None:
    (one,) = read_feed_apart(RDF, "it").items
    assert (one.title, one.published, one.link) == ("UNFICYP stays", date(2018, 7, 26), "https://news.example/1")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("&lt;b&gt;UNMIK&lt;/b&gt; &amp;amp; the EU", "UNMIK & the EU"),
        ("<![CDATA[<em>UNMIK</em> in Kosovo]]>", "UNMIK in Kosovo"),
        ("UNMIK &amp;#8211; news", "UNMIK – news"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;UNMIK", "UNMIK"),
        ("&lt;img src=x onerror=alert(1)&gt;UNMIK", "UNMIK"),
        ("3 &amp;lt; 4 troops", "3 < 4 troops"),
        ("3 &lt; 4 and 6 &gt; 5", "3 < 4 and 6 > 5"),
        ("UNMIK\n   in   Kosovo", "UNMIK in Kosovo"),
        ("\u202eKIMNU", "KIMNU"),
    ],
)
def test_markup_in_a_title_becomes_the_words_that_are_seen(markup: str, words: str) -> None:
    (one,) = parsed(rss(item(markup)))["items"]
    assert one["title"] == words


def test_blocks_of_a_text_are_lines_and_what_is_hidden_is_left_out() -> None:
    assert plain_words("<p>One.</p><style>p{}</style><ul><li>Two<br>three</li></ul>") == "One.\nTwo\nthree"


@pytest.mark.parametrize(
    ("day", "published", "dated"),
    [
        ("Tue, 09 Oct 2018 23:30:00 -0500", date(2018, 10, 10), "stated"),
        ("2018-10-09T08:00:00Z", date(2018, 10, 9), "stated"),
        ("", None, "none"),
        ("yesterday evening", None, "unreadable"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None, "unreadable"),
        ("Tue, 31 Feb 2018 10:00:00 GMT", None, "unreadable"),
        ((date.today() + timedelta(days=40)).isoformat() + "T00:00:00Z", None, "to-come"),
    ],
)
def test_a_day_is_read_in_utc_and_one_that_cannot_be_is_none(day: str, published: date | None, dated: str) -> None:
    (one,) = read_feed_apart(rss(item("UNMIK", day=day)), "it").items
    assert (one.published, one.dated) == (published, dated)


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "windows-1251", "utf-16", "iso-8859-2"])
def test_the_encoding_that_a_file_declares_is_read(encoding: str) -> None:
    (one,) = parsed(rss(item("Côte d’Ivoire – Мали"), encoding=encoding))["items"]
    assert one["title"] == "Côte d’Ivoire – Мали"


def test_the_encoding_of_the_server_counts_where_the_file_names_none() -> None:
    undeclared = rss(item("Côte"), encoding="iso-8859-1", declared=False)
    assert parsed(undeclared, "iso-8859-1")["items"][0]["title"] == "Côte"
    assert parsed(rss(item("Côte")), "iso-8859-1")["items"][0]["title"] == "Côte"


@pytest.mark.parametrize("link", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "ftp://a.example/"])
def test_an_item_leads_to_the_web_alone(link: str) -> None:
    assert parsed(rss(item("UNMIK", link=link)))["items"][0]["link"] == ""


def test_a_feed_that_is_cut_off_gives_the_items_before(tmp_path: Path) -> None:
    whole = rss(item("UNMIK one"), item("UNMIK two"))
    (tmp_path / "a.xml").write_bytes(whole[: whole.index(b"UNMIK two")])
    assert [i.title for i in read_feed(tmp_path / "a.xml").items][:1] == ["UNMIK one"]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (LAUGHS, "a feed that declares entities of its own"),
        (OUTSIDE, "a feed that declares entities of its own"),
        (OUTSIDE.decode().encode("utf-16"), "a feed that declares entities of its own"),
        (OUTSIDE.decode().encode("utf-16-le"), "a feed that declares entities of its own"),
        (b"<rss><<<", "a feed that is broken and has no item that can be read"),
        (b"<rss>" + b" " * MOST_FEED_BYTES, f"found more than {MOST_FEED_BYTES:,} bytes"),
    ],
)
def test_what_would_do_harm_or_says_nothing_is_refused(content: bytes, why: str) -> None:
    with pytest.raises(PeaceopsError, match=why) as refusal:
        read_feed_apart(content, "it")
    assert "\n" not in str(refusal.value)


def test_a_name_of_a_schema_elsewhere_is_not_fetched() -> None:
    named = b'<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1:1/rss.dtd">' + rss(
        item("UNMIK"), declared=False
    )
    assert [i["title"] for i in parsed(named)["items"]] == ["UNMIK"]


def test_more_items_and_characters_than_are_read_are_counted() -> None:
    feed = read_feed_apart(
        rss(*(item(f"UNMIK {n}") for n in range(MOST_ITEMS + 7)), item("UNMIK", "x " * 20_000)), "it"
    )
    assert (len(feed.items), feed.left_out) == (MOST_ITEMS, 8)
    (long,) = read_feed_apart(rss(item("UNMIK", "x " * 20_000)), "it").items
    assert (len(long.text), long.cut) == (MOST_ITEM_CHARACTERS, True)


@pytest.mark.parametrize(
    ("content", "feed"),
    [
        (ATOM, True),
        (RDF, True),
        (rss(), True),
        (b"\xef\xbb\xbf  \n<!-- a --><!-- b --><?xml-stylesheet href='x'?><rss>", True),
        (b"<!doctype html><html><head><title>rss</title></head>", False),
        (b"<opml><body/></opml>", False),
        (b"The <rss> is a force.", False),
        (b"<!---->" * 3_000 + b"<html>", False),
        (b"<?" * 9_000, False),
        (b"", False),
    ],
)
def test_a_feed_is_told_by_its_bytes(content: bytes, feed: bool) -> None:
    assert is_feed(content) is feed
