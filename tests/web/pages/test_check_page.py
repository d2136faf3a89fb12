"""Checking a text on the site: the same statements and verdicts as the function, within limits, and nothing kept."""

from __future__ import annotations

import csv
import io
from collections import Counter
from datetime import date

import pytest

import peaceops
from peaceops.web.pages.check_page import MOST, example
from web.asking_site import client
from web.pages.opened_pages import alert_of, by_id, main_of, opened, posted

OCTOBER = "2018-10-20"


def test_the_example_is_checked_as_the_function_checks_it() -> None:
    assert by_id(opened("/check?example=1"), "ask-text").text().strip() == example()
    status, page = posted("/check", data={"text": example(), "published": OCTOBER})
    assert status == 200
    own = peaceops.check(example(), date(2018, 10, 20))
    asides = page.all("aside")
    assert len(asides) == len(own.claims) > 5
    told = Counter(a.attrs["class"].replace("-", "_") for a in asides)
    assert told == Counter(c.verdict for c in own.claims)
    assert {"supported", "contradicted", "needs_context"} <= told.keys()
    assert [m.text() for m in page.all("mark")] == [c.quote for c in own.claims]


def test_each_official_figure_opens_its_card() -> None:
    _, page = posted("/check", data={"text": example(), "published": OCTOBER})
    ids = {e.attrs["id"] for e in page.all() if "id" in e.attrs}
    figures = [a for aside in page.all("aside") for a in aside.all("a") if a.attrs.get("class") == "f"]
    assert figures
    assert {a.attrs["href"][1:] for a in figures} <= ids


def test_a_file_is_read_as_what_its_bytes_are() -> None:
    page = (
        b"<html><head><title>A talk</title></head><body><article><p>UNMIK has 5,000 troops.</p></article></body></html>"
    )
    for name, content in (("a.txt", b"UNMIK has 5,000 troops."), ("b.txt", page)):
        status, found = posted("/check", files={"file": (name, content)}, data={"published": OCTOBER})
        assert status == 200
        assert [a.attrs["class"] for a in found.all("aside")] == ["contradicted"]


def test_a_text_without_statements_says_so() -> None:
    status, page = posted("/check", data={"text": "The sea is calm tonight."})
    assert status == 200
    assert "No statement" in main_of(page).text()


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "found 0"),
        ({"text": "x", "address": "https://example.org/"}, "found 2"),
        ({"address": "example.org"}, "https://"),
        ({"address": "http://127.0.0.1/"}, "not of the public network"),
        ({"address": "http://169.254.169.254/latest/meta-data"}, "not of the public network"),
        ({"address": "file:///etc/passwd"}, "expected a public address"),
        ({"text": "UNMIK has 5 troops.", "published": "tomorrow"}, "tomorrow"),
        ({"text": "x" * (MOST + 1)}, f"{MOST}"),
    ],
)
def test_what_cannot_be_checked_is_told_in_the_form(given: dict[str, str], says: str) -> None:
    status, page = posted("/check", data=given)
    assert status == 400
    assert says in alert_of(page).replace(",", "")


def test_a_body_that_is_too_large_is_refused_before_it_is_read() -> None:
    answer = client().post("/check", content=b"x" * 5_000_001, headers={"content-type": "multipart/form-data"})
    assert answer.status_code == 413


def test_what_is_posted_is_not_kept() -> None:
    answer = client().post("/check", data={"text": "UNMIK has 5,000 troops.", "published": OCTOBER})
    assert answer.headers["cache-control"] == "no-store"


def test_the_checked_text_is_taken_as_a_table_a_page_and_claim_reviews() -> None:
    given = {"text": example(), "published": OCTOBER}
    own = peaceops.check(example(), date(2018, 10, 20))
    answers = {form: client().post("/check", data=given | {"take": form}) for form in ("csv", "html", "json")}
    assert all(a.headers["content-disposition"].startswith("attachment") for a in answers.values())
    rows = list(csv.DictReader(io.StringIO(answers["csv"].text)))
    assert [r["verdict"] for r in rows] == [c.verdict for c in own.claims]
    assert answers["html"].text.count("<aside") == len(own.claims)
    assert all(review["@type"] == "ClaimReview" for review in answers["json"].json())
    status, page = posted("/check", data=given | {"take": "doc"})
    assert (status, "csv, html, json" in alert_of(page)) == (400, True)


def test_a_checked_text_keeps_its_line_breaks_for_its_files() -> None:
    _, page = posted("/check", data={"text": example(), "published": OCTOBER})
    kept = next(e for e in page.all("textarea") if e.attrs.get("name") == "text")
    assert kept.text().strip() == example()


@pytest.mark.parametrize(
    ("heads", "status"),
    [
        ({"origin": "http://testserver", "sec-fetch-site": "same-origin"}, 200),
        ({"origin": "null", "sec-fetch-site": "same-origin"}, 200),
        ({"origin": "http://testserver"}, 200),
        ({"origin": "http://elsewhere.example", "sec-fetch-site": "cross-site"}, 403),
        ({"origin": "http://elsewhere.example"}, 403),
        ({"origin": "null"}, 403),
    ],
)
def test_a_form_of_this_site_is_answered_and_one_of_another_is_not(heads: dict[str, str], status: int) -> None:
    """As browsers send them: with their origin, or with none where the policy on referrers takes it away."""
    answer = client().post("/check", data={"text": "UNMIK has 5,000 troops."}, headers=heads)
    assert answer.status_code == status
