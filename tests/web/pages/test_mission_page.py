"""The page of a mission is its review: the same figures, the same cards, and the dossier to take."""

from __future__ import annotations

import gzip
import re
from datetime import date

import pytest

import peaceops
from peaceops.render.fragments import fragments
from peaceops.render.html import to_html
from peaceops.render.inline import Where
from web.asking_site import client as asking

UNMIK = "/missions/UNMIK?as_of=2018-10-20"
WORDS = re.compile(r"<[^>]+>")


def _words(html: str) -> str:
    return " ".join(WORDS.sub(" ", html).split())


def test_a_section_says_the_same_in_the_frame_of_the_site_as_in_the_dossier() -> None:
    document = peaceops.review("UNMIK", date(2018, 10, 20))
    pieces = dict(fragments(document).sections)
    page = to_html(document)
    for part in ("mandate", "council", "precedents"):
        own = page[page.index(f'<section id="{part}">') :][: len(pieces[part])]
        assert _words(own)[:400] == _words(pieces[part])[:400]


def test_the_pieces_lead_to_the_page_of_cards_and_the_cards_back_to_the_text() -> None:
    document = peaceops.review("UNMIK", date(2018, 10, 20), form="brief")
    pieces = fragments(document, Where(register="/cards", text="/text", source="/sources/"), {"un-xml": 3})
    body = "".join(section for _, section in pieces.sections)
    keys = set(re.findall(r'href="/cards#(f\d+)"', body))
    assert keys and keys <= set(re.findall(r'<li id="(f\d+)">', pieces.apart))
    assert 'href="#f' not in body
    assert re.search(r'href="/text#u\d+"', pieces.apart)


def test_an_alias_or_an_address_without_a_day_leads_to_the_permanent_one() -> None:
    client = asking()
    moved = client.get("/missions/Kosovo?as_of=2018-10-20", follow_redirects=False)
    assert (moved.status_code, moved.headers["location"]) == (302, UNMIK)
    undated = client.get("/missions/UNMIK", follow_redirects=False)
    assert undated.headers["location"].startswith("/missions/UNMIK?as_of=20")


def test_the_page_is_small_and_every_number_on_it_has_its_card() -> None:
    client = asking()
    page = client.get(UNMIK)
    assert len(gzip.compress(page.content)) < 300_000
    cards = client.get("/missions/UNMIK/figures?as_of=2018-10-20")
    assert len(gzip.compress(cards.content)) < 300_000
    keys = set(re.findall(r'href="/missions/UNMIK/figures\?as_of=2018-10-20#(f\d+)"', page.text))
    assert len(keys) > 500
    assert keys <= set(re.findall(r'<li id="(f\d+)">', cards.text))


def test_a_card_says_how_many_errors_are_known_of_its_source_and_leads_to_them() -> None:
    cards = asking().get("/missions/UNMIK/figures?as_of=2018-10-20").text
    found = re.search(r'<a href="(/sources/sciencespo-votes)">(\d+) known errors</a>', cards)
    assert found
    page = asking().get(found[1]).text
    assert page.count("<tr><th scope=row") + page.count("<tr><th scope=row>") >= int(found[2])


@pytest.mark.parametrize(
    ("form", "begins"),
    [("json", b"{"), ("pdf", b"%PDF"), ("docx", b"PK"), ("xlsx", b"PK"), ("html", b"<!DOCTYPE"), ("bib", b"@misc")],
)
def test_the_dossier_is_taken_in_every_format(form: str, begins: bytes) -> None:
    answer = asking().get(f"/missions/UNTAG/dossier.{form}?as_of=1989-12-01")
    assert answer.status_code == 200 and answer.content.startswith(begins)
    assert f"UNTAG-1989-12-01.{form}" in answer.headers["content-disposition"]


def test_a_chart_is_taken_as_a_drawing_with_its_finding_and_sources_and_its_rows_as_csv() -> None:
    client = asking()
    names = re.findall(r"take=([\w-]+)\.svg", client.get(UNMIK).text)
    assert len(names) > 10
    svg = client.get(f"{UNMIK}&take={names[0]}.svg")
    assert svg.headers["content-type"] == "image/svg+xml" and "Sources: " in svg.text and "var(--" not in svg.text
    png = client.get(f"{UNMIK}&take={names[0]}.png")
    assert png.content.startswith(b"\x89PNG")
    rows = client.get(f"{UNMIK}&take={names[0]}.csv").text.splitlines()
    assert rows[0].endswith("sources") and len(rows) > 100


def test_what_no_chart_of_the_page_is_called_is_refused_with_the_nearest() -> None:
    answer = asking().get(f"{UNMIK}&take=host-trad.csv")
    assert answer.status_code == 400 and "host-trade.csv" in answer.text


def test_a_day_before_the_mission_is_refused_in_a_sentence() -> None:
    answer = asking().get("/missions/UNMIK?as_of=1998-01-01")
    assert answer.status_code == 400 and "1999" in answer.text
