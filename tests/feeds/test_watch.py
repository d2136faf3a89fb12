"""An operator's feeds on a schedule, from a server that lies: what was read stays, a fault is said."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from claims.reading.servers import ANSWERS, Handler, serving
from feeds.feed_files import LAUGHS, item, rss
from peaceops.claims.reading.guard import AskLimits
from peaceops.errors import PeaceopsError
from peaceops.feeds.read import ask_again
from peaceops.feeds.watch import EVERY, RAREST, Watch, operators_feeds

NOON = datetime(2018, 10, 9, 12, tzinfo=UTC)
FEED = rss(item("UNMIK one"))
SEEN: list[tuple[str, str]] = []


def _tagged(h: Handler) -> None:
    SEEN.append((h.headers.get("If-None-Match", ""), h.headers.get("If-Modified-Since", "")))
    if h.headers.get("If-None-Match") == '"one"':
        h.give(b"", 304)
    else:
        h.give(FEED, ETag='"one"', Last_Modified="Tue, 09 Oct 2018 10:00:00 GMT")


ANSWERS.update(
    {
        "/feed": _tagged,
        "/feed-moved": lambda h: h.give(b"", 301, Location="/feed"),
        "/feed-mark": lambda h: h.give(FEED, ETag="\xe9\x01"),
        "/feed-as-page": lambda h: h.give(FEED, Content_Type="text/html; charset=iso-8859-1"),
        "/feed-packed": lambda h: h.give(gzip.compress(FEED), Content_Encoding="gzip"),
        "/feed-laughs": lambda h: h.give(LAUGHS, Content_Type="application/rss+xml"),
        "/feed-unchanged": lambda h: h.give(b"", 304),
    }
)


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[str, AskLimits]]:
    with serving() as made:
        yield made


@pytest.mark.parametrize("path", ["/feed", "/feed-moved", "/feed-mark", "/feed-as-page", "/feed-packed"])
def test_a_feed_is_read_whatever_its_server_says_of_it(server: tuple[str, AskLimits], path: str) -> None:
    address, limits = server
    held = ask_again(address + path, None, limits)
    assert [i.title for i in held.feed.items] == ["UNMIK one"]
    assert held.feed.place == address + path


def test_a_server_is_asked_for_news_alone_and_what_it_has_not_changed_is_kept(server: tuple[str, AskLimits]) -> None:
    address, limits = server
    SEEN.clear()
    first = ask_again(f"{address}/feed", None, limits)
    assert ask_again(f"{address}/feed", first, limits) is first
    assert SEEN == [("", ""), ('"one"', "Tue, 09 Oct 2018 10:00:00 GMT")]


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/feed-laughs", "declares entities"),
        ("/bomb", "found more"),
        ("/to-metadata", "not of the public network"),
        ("/in-a-circle", "redirected more than"),
        ("/gone", "answers 404"),
        ("/short", "cannot be reached"),
        ("/feed-unchanged", "found nothing"),
    ],
)
def test_what_lies_is_refused_in_a_sentence(server: tuple[str, AskLimits], path: str, why: str) -> None:
    address, limits = server
    with pytest.raises(PeaceopsError, match=why):
        ask_again(address + path, None, limits)


def test_what_was_read_stays_when_the_feed_fails_and_the_fault_is_said(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    watch = Watch([str(path)])
    watch.read_due(NOON)
    (state,) = watch.states()
    assert (state.read_at, state.due, state.fault) == (NOON, NOON + EVERY, "")
    path.write_bytes(LAUGHS)
    watch.read_due(NOON + EVERY - timedelta(seconds=1))
    assert watch.states() == (state,)
    watch.read_due(NOON + EVERY)
    (failed,) = watch.states()
    assert [f.items[0].title for f in watch.feeds()] == ["UNMIK one"]
    assert (failed.read_at, failed.failed, failed.due) == (NOON, 1, NOON + 3 * EVERY)
    assert failed.fault == "News of missions: expected RSS or Atom, found a feed that declares entities of its own."
    path.write_bytes(rss(item("UNMIK two")))
    watch.read_due(failed.due)
    assert [(s.fault, s.failed) for s in watch.states()] == [("", 0)]
    assert [f.items[0].title for f in watch.feeds()] == ["UNMIK two"]


def test_what_the_machine_refuses_is_a_fault_like_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(FEED)
    watch = Watch([str(path)])
    with monkeypatch.context() as full:
        full.setattr("peaceops.feeds.parse.apart", lambda *_: (_ for _ in ()).throw(OSError(11, "Try again")))
        watch.read_due(NOON)
    (state,) = watch.states()
    assert state.fault == "feed.xml: expected RSS or Atom, found nothing that can be read (Try again)."
    watch.read_due(state.due)
    assert watch.states()[0].fault == ""


def test_a_feed_that_goes_on_failing_is_asked_once_a_day(tmp_path: Path) -> None:
    watch = Watch([str(tmp_path / "nowhere.xml")])
    now = NOON
    for _ in range(12):
        watch.read_due(now)
        now = watch.states()[0].due
    watch.read_due(now)
    (state,) = watch.states()
    assert state.due == now + RAREST
    assert str(tmp_path) not in state.fault and watch.feeds() == ()


def test_an_operators_file_names_feeds_a_line_each(tmp_path: Path) -> None:
    path = tmp_path / "feeds.txt"
    path.write_text("\ufeff# ours\n\nhttps://news.example/feed\n a.xml \na.xml\n", encoding="utf-8")
    assert operators_feeds(path) == ("https://news.example/feed", str(tmp_path / "a.xml"))


@pytest.mark.parametrize("text", ["", "# none\n", "\n".join(f"{n}.xml" for n in range(101))])
def test_a_file_of_no_feed_or_of_too_many_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "feeds.txt").write_text(text)
    with pytest.raises(PeaceopsError, match="expected 1 to 100 paths or addresses of feeds, one a line"):
        operators_feeds(tmp_path / "feeds.txt")
