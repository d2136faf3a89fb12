"""A stream of resources: a mission's items, what is dropped and why, claims checked, the as-of date obeyed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

import peaceops
from feeds.feed_files import item, rss
from peaceops.cli.main import run

EXAMPLE = Path(__file__).resolve().parents[3] / "shared" / "examples" / "001_953e4880e77c2066.txt"
CLAIM = "UNMIK had 10,000 troops in February 2018."


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """Five items: about UNMIK with a wrong figure, UNIFIL, none, KFOR, and UNMIK without a day."""
    path = tmp_path / "feed.xml"
    path.write_bytes(
        rss(
            item("UNMIK in numbers", CLAIM, link="https://news.example/1"),
            item("UNIFIL patrols", day="Wed, 10 Oct 2018 10:00:00 GMT"),
            item("A day of tolerance"),
            item("KFOR exercises in Kosovo"),
            item("UNMIK undated", day=""),
            item("UNMIK in numbers, again", link="https://news.example/1"),
        )
    )
    return path


def test_a_mission_keeps_its_own_items_and_says_why_others_are_dropped(feed: Path) -> None:
    found = peaceops.resources(feed, mission="unmik")
    assert [r.item.title for r in found.kept] == ["UNMIK in numbers", "UNMIK undated"]
    assert {r.item.title: str(r.dropped) for r in found.dropped} == {
        "UNIFIL patrols": "It is about UNIFIL, not about UNMIK.",
        "A day of tolerance": "It names no mission of the United Nations, and no place where it speaks of one.",
        "KFOR exercises in Kosovo": "It names KFOR, and no mission of the United Nations.",
    }


def test_without_a_mission_every_item_about_any_is_kept_the_newest_first(feed: Path) -> None:
    assert [r.missions for r in peaceops.resources(feed).kept] == [("UNIFIL",), ("UNMIK",), ("UNMIK",)]


def test_claims_of_an_item_are_checked_as_an_article_is(feed: Path) -> None:
    first, _ = peaceops.resources(feed, mission="UNMIK").kept
    assert [(c.quote, c.verdict) for c in first.claims] == [
        (c.quote, c.verdict) for c in peaceops.check(first.item.words, date(2018, 10, 9))
    ]
    assert [c.verdict for c in first.claims] == ["contradicted"]
    assert first.item.words[first.claims[0].start : first.claims[0].end] == first.claims[0].quote


def test_items_after_the_day_and_without_one_are_dropped_as_of_a_day(feed: Path) -> None:
    found = peaceops.resources(feed, as_of="2018-10-09")
    assert [r.item.title for r in found.kept] == ["UNMIK in numbers"]
    why = {r.item.title: str(r.dropped) for r in found.dropped}
    assert why["UNIFIL patrols"].replace("\xa0", " ") == "It was published on 10 October 2018, after 9 October 2018."
    assert why["UNMIK undated"].startswith("It names no day, so that it is not known whether it was public on")


def test_no_item_is_lost(feed: Path) -> None:
    for mission in ("", "UNMIK", "UNIFIL", "MINUSMA"):
        assert len(peaceops.resources(feed, mission=mission).to_rows()) == 5


def test_the_posts_of_the_second_document_are_about_other_missions() -> None:
    if not EXAMPLE.is_file():
        pytest.skip("needs the second document, beside the publishers' files")
    posts = EXAMPLE.read_text(encoding="utf-8").rpartition("\nResources\n")[2]
    items = [item(f"<![CDATA[{p}]]>", day="Tue, 16 Nov 2021 12:00:00 GMT") for p in posts.split("\n\n") if p.strip()]
    path = Path(__file__).parent / "never-written"
    from peaceops.feeds.parse import read_feed_apart

    found = peaceops.resources([read_feed_apart(rss(*items), str(path))], mission="UNMIK")
    assert not found.kept
    assert sorted(r.missions for r in found.dropped) == [(), ("UNIFIL",), ("UNMISS",)]


def test_the_paragraphs_of_a_text_stand_for_posts(tmp_path: Path) -> None:
    path = tmp_path / "posts.txt"
    path.write_text("Resources\n\nUNMIK opened a bridge.\n\nUNIFIL opened a road.\n", encoding="utf-8")
    found = peaceops.resources(str(path), mission="UNMIK")
    assert [r.item.text for r in found.kept] == ["UNMIK opened a bridge."]
    assert "its paragraphs are taken as posts" in str(found.sentences()[1])


def test_the_command_prints_what_the_function_answers(feed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["resources", str(feed), "--mission", "UNMIK", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == peaceops.resources(feed, mission="UNMIK").to_dict()
    assert run(["resources", str(feed), "--format", "csv"]) == 0
    assert capsys.readouterr().out.startswith("published,missions,how,kept,why,claims,contradicted,item,link,feed\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["nowhere.xml"], "nowhere.xml: expected an article as text, HTML, PDF or DOCX, found nothing"),
        (["http://127.0.0.1/feed.xml"], "which is not of the public network"),
        (["file:///etc/passwd"], "it is of another kind"),
    ],
)
def test_bad_input_is_one_sentence(words: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["resources", *words]) == 2
    told = capsys.readouterr().err
    assert sentence in told and told.count("\n") == 1


def test_an_unknown_mission_is_refused_with_the_nearest(feed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["resources", str(feed), "--mission", "UNMIKK"]) == 2
    assert "UNMIK" in capsys.readouterr().err
