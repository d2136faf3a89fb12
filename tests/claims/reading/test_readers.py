"""Text, HTML, PDF and DOCX become the text of an article, or one sentence on why not."""

from __future__ import annotations

import io
import re
import sys
from datetime import date
from pathlib import Path

import pytest

from claims.reading.files import PARAGRAPHS, archive_of_zeros, docx, page, pdf
from peaceops.claims.reading.article import Article
from peaceops.claims.reading.content import kind_of, page_text
from peaceops.claims.reading.given import read_article
from peaceops.claims.reading.opening import read_apart, read_content
from peaceops.claims.reading.pdf_file import as_paragraphs
from peaceops.errors import PeaceopsError

WHOLE = "\n\n".join(PARAGRAPHS)


def wrong(content: bytes) -> str:
    """The sentence on bytes that are no article."""
    with pytest.raises(PeaceopsError) as error:
        read_apart(content, "the file")
    sentence = str(error.value)
    assert sentence.startswith("the file: expected an article as text, HTML, PDF or DOCX, found ")
    assert "\n" not in sentence
    return sentence.removeprefix("the file: expected an article as text, HTML, PDF or DOCX, found ")


def test_text_is_read_as_it_is_so_that_offsets_count_its_characters() -> None:
    assert read_apart(b"\xef\xbb\xbfA\r\n\r\nB \xc2\xa0 C", "x").text == "A\r\n\r\nB \u00a0 C"
    assert read_apart("Zwölf".encode("utf-16"), "x").text == "Zwölf"


def test_a_page_gives_its_main_text_title_and_day_and_nothing_that_stands_around() -> None:
    article = read_apart(page(), "x")
    assert article.title == "US asks UN to prepare exit"
    assert article.published == date(2018, 10, 20)
    assert [p for p in article.text.split("\n\n") if p in PARAGRAPHS] == list(PARAGRAPHS)
    for around in ("Home", "World", "Most read", "Copyright"):
        assert around not in article.text


def test_a_page_without_a_date_is_undated_whatever_its_foot_says() -> None:
    undated = re.sub(rb"<meta property=.article:published_time[^>]*>", b"", page())
    assert undated != page()
    assert read_apart(undated, "x").published is None


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "utf-16"])
def test_a_page_is_read_in_the_encoding_that_it_names(charset: str) -> None:
    words = ("Les Casques bleus déployés au Mali étaient près de 13 000 à la fin de l’année, selon l’ONU à New York.",)
    words = tuple(w.replace("’", "'") for w in words)
    assert words[0] in read_apart(page(paragraphs=words * 3, charset=charset), "x").text


def test_the_encoding_is_that_of_the_mark_then_of_the_server_then_of_the_page() -> None:
    latin = "<meta charset=utf-8><p>é</p>".encode("latin-1")
    assert "é" in page_text(latin, "iso-8859-1")
    assert "\ufffd" in page_text(latin)
    assert "é" in page_text("<p>é</p>".encode("cp1252"))
    assert "é" in page_text("<p>é</p>".encode(), "no-such-encoding")
    assert "é" in page_text("<p>é</p>".encode("utf-8-sig"), "iso-8859-1")
    assert page_text(b"<p>+AOk-</p>", "unicode_escape") == "<p>+AOk-</p>"


def test_a_pdf_file_gives_paragraphs_without_heads_feet_and_parted_words() -> None:
    pages = tuple(
        (
            f"S/2018/{n} page {n}",
            f"In {year} the mission had civil-",
            f"ian staff and a dozen officers by its {year} report.",
            f"18-1234 {n}/3",
        )
        for n, year in enumerate(("spring", "summer", "autumn"), 1)
    )
    article = read_apart(pdf(pages), "x")
    lines = [f"In {year} the mission had civilian" for year in ("spring", "summer", "autumn")]
    assert [line for line in lines if line not in article.text] == []
    assert "S/2018" not in article.text and "18-1234" not in article.text
    assert (article.kind, article.published) == ("pdf", None)


def test_lines_join_until_a_short_one_ends_a_sentence() -> None:
    lines = (
        "The Council decided on a long line to",
        "extend it.",
        "Next, the budget of the mission was cut,",
        "- a list",
    )
    assert as_paragraphs([lines]).split("\n\n") == [
        "The Council decided on a long line to extend it.",
        "Next, the budget of the mission was cut,",
        "- a list",
    ]


def test_a_docx_file_gives_paragraphs_and_rows_in_order() -> None:
    article = read_apart(docx(rows=(("Mission", "Troops"), ("UNIFIL", "10,500"))), "x")
    assert article == Article(f"{WHOLE}\n\nMission | Troops\n\nUNIFIL | 10,500", "Talking points", None, "docx", "x")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b"", "nothing"),
        (b" \n\t ", "no words"),
        (b"\0\0\0\0", "no words"),
        (b"\x01\x02\0\xff" * 50, "bytes that are no text"),
        (b"a\0b" * 5_000, "bytes that are no text"),
        ("Zwölf\nÄpfel".encode("latin-1"), "another encoding than UTF-8, in line 1"),
        (b"\xff\xfea", "another encoding than UTF-8, in line 1"),
        (b"%PDF-1.7\nnothing more", "a broken PDF file"),
        (pdf((("x",),))[:200], "a broken PDF file"),
        (pdf(((),)), "a PDF file without text (a scan?)"),
        (b"PK\x03\x04 and so on", "a broken archive"),
        (docx()[:-300], "a broken archive"),
        (docx().replace(b"word/document.xml", b"word/documenT.xml"), "an archive that is no DOCX file"),
        (archive_of_zeros(5_000), "a broken DOCX file"),
        (archive_of_zeros(110_000_000), "an archive that unpacks to more than 100,000,000 bytes"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "a file of an older Word or Office (save it as DOCX)"),
        (b"{\\rtf1 text}", "an RTF file (save it as DOCX or text)"),
        (b"\x1f\x8b\x08\0", "a compressed file (unpack it; a crawl is checked with --corpus)"),
        (b"WARC/1.0\r\n", "a web archive (a crawl is checked with --corpus)"),
        (b"PAR1", "a Parquet file (a crawl is checked with --corpus)"),
        (b"\x89PNG\r\n", "a picture"),
        (b"<html><body></body></html>", "no words"),
        (b"<html>" + b"<div>" * 200_000, "no words"),
        (b"<html>" + b"x" * 5_000_001, "a page of more than 5,000,000 bytes"),
        (b"x" * 2_000_001, "more than 2,000,000 characters of text"),
        (b"x" * 20_000_001, "more than 20,000,000 bytes"),
    ],
    ids=range(26),
)
def test_what_is_no_article_is_told_in_one_sentence(content: bytes, found: str) -> None:
    assert wrong(content) == f"{found}."


def test_a_reader_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    from peaceops.claims.reading import opening

    monkeypatch.setattr(opening, "CHILD", "while True: pass")
    monkeypatch.setattr(opening, "MOST_SECONDS", 0.5)
    assert wrong(docx()) == "a file that takes more than 0.5 seconds to read."


def test_a_reader_that_falls_is_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    from peaceops.claims.reading import opening

    monkeypatch.setattr(opening, "CHILD", "import os; os.abort()")
    assert wrong(docx()) == "a broken DOCX file."


@pytest.mark.parametrize("content", [page(), docx(), pdf((PARAGRAPHS,)), WHOLE.encode()])
def test_a_process_of_its_own_reads_as_a_worker_of_a_corpus_does(content: bytes) -> None:
    assert read_apart(content, "x") == read_content(content, "x")


def test_a_path_and_standard_input_are_read_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(WHOLE, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(WHOLE.encode())))
    assert read_article("-").text == read_article(str(path)).text == read_article(path).text == WHOLE


@pytest.mark.parametrize(
    ("given", "found"), [("/dev/zero", "a device"), ("/", "a folder"), ("no/such", "nothing that"), ("a\0b", "a name")]
)
def test_a_path_that_holds_no_file_is_told(given: str, found: str) -> None:
    with pytest.raises(PeaceopsError, match=found):
        read_article(given)


def test_html_is_known_by_its_markup_and_not_by_a_bracket() -> None:
    assert kind_of(b"\n<!-- x --><!DOCTYPE HTML><p>", "x") == "html"
    assert kind_of(b"<b>bold</b> is no page", "x") == "text"
    assert kind_of(b"a < b and <p>", "x") == "text"
