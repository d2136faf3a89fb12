"""How sources are named in the body: by symbols and by publishers that may stand there; never by a working note."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest

import peaceops
from peaceops.book.publishers import is_from_press, publishers
from peaceops.document.model import Document, Ref
from peaceops.document.named import NOTE, addresses_at_un, may_stand, shown, without_notes
from peaceops.document.walk import figures_of, refs_of, words_of
from peaceops.render.html import to_html

SIX = (
    *(("UNMIK", date(2018, 10, 20), "USA"), ("MINUSMA", date(2023, 5, 1), "DEU"), ("UNIFIL", date(2025, 8, 1), "FRA")),
    *(("MONUSCO", date(2024, 6, 1), "USA"), ("UNFICYP", date(1974, 7, 25), "USA"), ("ONUC", date(1963, 1, 1), "USA")),
)
Question = tuple[str, date, str]


@cache
def made(question: Question) -> Document:
    mission, day, payer = question
    return peaceops.review(mission, day, payer=payer)


@pytest.mark.parametrize("question", SIX, ids=str)
def test_no_publisher_stands_in_the_body_that_the_table_keeps_out_of_it(question: Question) -> None:
    texts = {r.text for r in refs_of(made(question).sections)}
    assert not {t for t in texts if not may_stand(t)}
    kept_out = [p.name for p in publishers() if p.name and not p.in_body]
    assert not {t for t in texts if any(re.search(rf"\b{name}\b", t) for name in kept_out)}


@pytest.mark.parametrize("question", SIX, ids=str)
def test_no_working_note_of_a_compiler_is_printed(question: Question) -> None:
    assert not {w for w in words_of(made(question).sections) if NOTE.search(w) or "not verified" in w}


@pytest.mark.parametrize("question", SIX, ids=str)
def test_no_figure_that_press_printed_is_called_a_document_that_was_read(question: Question) -> None:
    read = {f.locator for f in figures_of(made(question).sections) if f.confidence == "read"}
    assert not {place for place in read if is_from_press(place)}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("S/RES/1244 (1999)", "S/RES/1244 (1999)"),
        ("GA/11390 with the share factor", "GA/11390 with the share factor"),
        ("news.un.org", "UN News"),
        ("usun.usmission.gov", "United States Mission to the United Nations"),
        ("radiomitrovicasever.com", "press"),
        ("foxsports.com", "web page"),
        ("statement of China, AFP", "press"),
        ("A/C.5/... (symbol cut off), French facts page", "web page"),
        ("ST/ADM/SER.B/1070 via united-nations/open; example.com", "ST/ADM/SER.B/1070"),
        ("Mopti/Sevare", "Mopti/Sevare"),
    ],
)
def test_a_source_is_named_by_its_symbol_its_publisher_or_as_what_it_is(text: str, name: str) -> None:
    assert shown(text) == name == Ref(text, "source").text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Stresses attention; sentence cut off; classed by us", "Stresses attention"),
        ("Supports the mandate; poor machine copy, year derived from the speaker", "Supports the mandate"),
        ("background, not verified: no action", None),
        ("Supports the mandate", "Supports the mandate"),
    ],
)
def test_what_a_compiler_noted_is_taken_out_and_what_he_did_not_verify_is_not_told(
    text: str, plain: str | None
) -> None:
    assert without_notes(text) == plain


def test_a_symbol_opens_the_document_at_the_united_nations() -> None:
    assert addresses_at_un(["S/RES/1244 (1999), op. 11; GA/11390", "A/RES/62/262 and S/2017/911"]) == [
        ("S/RES/1244 (1999)", "https://docs.un.org/en/S/RES/1244(1999)"),
        ("A/RES/62/262", "https://docs.un.org/en/A/RES/62/262"),
        ("S/2017/911", "https://docs.un.org/en/S/2017/911"),
    ]
    page = to_html(made(SIX[0]))
    (entry,) = re.findall(r"<p><b>S/RES/1244 \(1999\), op\. 19</b></p>\n<p>(.*?)</p>", page)
    at_un, copy = entry.index("https://docs.un.org/en/S/RES/1244(1999)"), entry.index("Source: ")
    assert at_un < copy


def test_the_body_has_fewer_than_six_hundred_links() -> None:
    page = to_html(made(SIX[0]))
    body = page[page.index("<main") : page.index('id="apart"')]
    assert 300 < len(re.findall(r"<a [^>]*href=", body)) < 600
