"""A feed given to the API is sorted as the command sorts it; no path is opened and no private address asked."""

from __future__ import annotations

import json

import peaceops
from feeds.feed_files import LAUGHS, item, rss
from peaceops.feeds.parse import read_feed_apart
from web.asking_site import API, client, fault_of, with_query

FEED = rss(item("UNMIK opens a bridge"), item("UNIFIL opens a road"))
XML = {"content-type": "application/rss+xml"}


def test_a_feed_is_given_as_a_body_and_answered_as_by_the_function() -> None:
    answer = client().post(f"{API}/resources?mission=UNMIK", content=FEED, headers=XML)
    own = peaceops.resources([read_feed_apart(FEED, "the body")], mission="UNMIK").to_dict()
    assert {k: v for k, v in answer.json().items() if k in own} == json.loads(json.dumps(own))
    assert [i["title"] for i in answer.json()["dropped"]] == ["UNIFIL opens a road"]


def test_rows_of_a_feed_come_as_csv_too() -> None:
    answer = client().post(f"{API}/resources?format=csv", content=FEED, headers=XML)
    assert answer.text.splitlines()[0].startswith("published,missions,how,kept,why")


def test_what_would_do_harm_is_one_sentence() -> None:
    bomb = client().post(f"{API}/resources", content=LAUGHS, headers=XML)
    assert "declares entities" in fault_of(bomb, 400)
    for address in ("http://127.0.0.1/feed", "file:///etc/passwd", "/etc/passwd"):
        fault_of(client().get(with_query("/resources", address=address)), 400)
    assert "a feed or an address" in fault_of(client().get(f"{API}/resources"), 400)
