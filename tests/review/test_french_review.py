"""A review in French: the same figures as in English, written as French writes them, and nothing left in English."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import cache
from pathlib import Path

import pytest

import peaceops
from peaceops.book.figure_id import figure_id
from peaceops.cli.main import run
from peaceops.cli.review import tell_untranslated
from peaceops.document.figures import teller
from peaceops.document.model import (
    Bullets,
    Callout,
    Chart,
    Document,
    Paragraph,
    Range,
    Strip,
    Table,
    Text,
    When,
    as_text,
    text_of,
)
from peaceops.document.walk import blocks_of, figures_of
from peaceops.errors import PeaceopsError
from peaceops.render.html import to_html
from peaceops.words.catalogue import words

REVIEWS = (("UNMIK", date(2018, 10, 20)), ("MINUSMA", date(2023, 5, 1)), ("UNIFIL", date(2025, 8, 1)))
ENGLISH_NUMBER = re.compile(r"\d,\d{3}(?!\d)|(?<![\d.])\d+\.\d+(?![\d.])|US\$|\bper cent\b|\d%")
SEPARATED = re.compile(r"\d[.,]\d|%|US\$| per cent|[a-z]")  # of a number in English: French has other signs, and words
POINT = re.compile(r"\d\.\d")
ENGLISH_DAY = re.compile(r"\b\d{1,2}[ \u00a0](?:January|February|March|April|May|June|July|August|September|October)\b")


@cache
def review(mission: str, as_of: date, lang: str = "fr") -> Document:
    """One review in a language."""
    return peaceops.review(mission, as_of, lang=lang)


def texts_of(document: Document) -> list[Text]:
    """Every text of a document that we say: paragraphs, captions, notes, titles."""
    found: list[Text] = []
    for block in blocks_of(document.sections):
        if isinstance(block, Paragraph):
            found.append(block.parts)
        elif isinstance(block, Bullets):
            found += [item.parts for item in block.items]
        elif isinstance(block, Callout):
            for inner in block.blocks:
                found += [i.parts for i in (inner.items if isinstance(inner, Bullets) else (inner,))]
        elif isinstance(block, Strip):
            found += [words for _, words in block.items]
        elif isinstance(block, Table):
            found += [as_text(block.caption), as_text(block.note)]
        elif isinstance(block, Chart):
            found += [as_text(block.title), (block.alt,)]
    return found


def numbers_of(document: Document, lang: str) -> list[str]:
    """Every number and period of a document as a language writes it: in text, in cells, and in full."""
    tell = teller(lang)
    found: list[str] = []
    for block in blocks_of(document.sections):
        table = block.table if isinstance(block, Chart) else block
        if isinstance(table, Table):
            cells = [c for row in table.rows for c in row]
            found += [tell.named(c.period) for c in cells if isinstance(c, When)]
            found += [tell.cell(e) for c in cells if isinstance(c, Range) for e in (c.low, c.high)]
    figures = [f for f in figures_of(document.sections) if f.unit != "text"]
    return [*found, *(say(f) for f in figures for say in (tell.cell, tell.prose, tell.full))]


@pytest.mark.parametrize(("mission", "as_of"), REVIEWS)
def test_every_figure_of_the_french_document_is_that_of_the_english_by_its_id(mission: str, as_of: date) -> None:
    french, english = (
        {figure_id(f): f.value for f in figures_of(review(mission, as_of, lang).sections)} for lang in ("fr", "en")
    )
    assert french == english and len(french) > 1000


@pytest.mark.parametrize(("mission", "as_of"), REVIEWS)
def test_no_number_is_written_in_the_english_way(mission: str, as_of: date) -> None:
    document = review(mission, as_of)
    french, english = (numbers_of(document, lang) for lang in ("fr", "en"))
    separated = [fr for fr, en in zip(french, english, strict=True) if fr == en and SEPARATED.search(en)]
    assert separated == [] and len(french) > 3000
    assert [n for n in french if POINT.search(n) or ENGLISH_DAY.search(n)] == []
    own = [text_of(tuple(p for p in text if isinstance(p, str)), "fr") for text in texts_of(document)]
    assert [t for t in own if ENGLISH_NUMBER.search(re.sub(r"Geo-PKO.*|V-Dem.*|[SA]/\S+", "", t))] == []


@pytest.mark.parametrize(("mission", "as_of"), REVIEWS)
def test_nothing_on_the_first_page_is_left_in_english(mission: str, as_of: date) -> None:
    brief = peaceops.review(mission, as_of, form="brief", lang="fr")
    assert brief.untranslated == () and brief.lang == "fr"


@pytest.mark.parametrize(("mission", "as_of"), REVIEWS)
def test_what_is_left_in_english_is_what_french_lacks_and_its_number_is_told(mission: str, as_of: date) -> None:
    document = review(mission, as_of)
    assert not set(document.untranslated) & words("fr").keys()
    said = words("fr").text("document-in-english", count=len(document.untranslated))
    assert (said in document.notes) == bool(document.untranslated)
    assert review(mission, as_of, "en").untranslated == ()


@pytest.mark.parametrize(("mission", "as_of"), REVIEWS)
def test_the_gate_finds_nothing_in_the_french_document(mission: str, as_of: date) -> None:
    assert peaceops.contradictions(review(mission, as_of)) == ()


def test_the_title_and_the_payer_have_their_french_names() -> None:
    document = review(*REVIEWS[0])
    assert document.title == "MINUK\u00a0: examen stratégique" and document.mission == "UNMIK"
    name = "Mission d’administration intérimaire des Nations Unies au Kosovo"
    assert document.subtitle == f"{name}, au 20 octobre 2018" and document.payer_name == "États-Unis d’Amérique"
    assert "l’anglais" in document.notes[-1]


def test_the_json_is_french_and_says_what_is_not() -> None:
    french, english = (review(*REVIEWS[0], lang).to_dict() for lang in ("fr", "en"))
    assert french["untranslated"] == list(review(*REVIEWS[0]).untranslated) and "untranslated" not in english
    captions = [b["caption"] for s in french["sections"] for b in s["blocks"] if b["block"] == "table"]
    assert [c for c in captions if ENGLISH_NUMBER.search(c)] == []


def test_the_page_is_french_from_its_head_to_its_register() -> None:
    page = to_html(review(*REVIEWS[0]))
    assert '<html lang="fr">' in page and "Registre des chiffres" in page and "Aller au texte" in page
    assert "36\u202f500\u202f000 dollars" in page and "Table of contents" not in page


def test_what_is_not_translated_is_counted_and_told_in_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    held = words("fr")._raw
    monkeypatch.delitem(held, "brief-open-ended")  # type: ignore[arg-type]
    monkeypatch.setattr(words("fr"), "_patterns", {})
    document = peaceops.review("UNMIK", date(2018, 10, 20), form="brief", lang="fr")
    assert document.untranslated == ("brief-open-ended",)
    assert document.notes[-1].startswith("Un intitulé ou une phrase n’est pas encore traduit")
    assert "is open-ended under" in text_of(document.sections[0].blocks[0].parts, "fr")  # type: ignore[union-attr]


def test_languages_at_the_same_time_do_not_mix() -> None:
    asked = ["fr", "en"] * 4
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda lang: peaceops.review("UNDOF", date(2020, 1, 1), form="brief", lang=lang), asked))
    titles = {"fr": "FNUOD\u00a0: examen stratégique", "en": "UNDOF: a strategic review"}
    assert [d.title for d in made] == [titles[lang] for lang in asked]
    assert made[0] == made[2] and made[1] == made[3]


@pytest.mark.parametrize("lang", ["frr", "FR", "", "de", "fr\n"])
def test_another_language_is_refused_with_those_that_there_are(lang: str) -> None:
    with pytest.raises(PeaceopsError, match=r"^unknown language '.*': expected one of en, fr\.$"):
        peaceops.review("UNMIK", date(2018, 10, 20), lang=lang)


def test_the_command_writes_french_and_refuses_what_is_no_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["review", "MINUK", "--as-of", "2018-10-20", "--form", "brief", "--format", "html", "--out", str(tmp_path)]
    assert run([*asked, "--lang", "fr"]) == 0 and "UNMIK-2018-10-20-brief-fr.html" in capsys.readouterr().out
    assert [p.name for p in tmp_path.iterdir()] == ["UNMIK-2018-10-20-brief-fr.html"]
    assert run([*asked, "--lang", "xx"]) == 2 and "expected one of en, fr" in capsys.readouterr().err


def test_the_command_tells_how_much_is_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    tell_untranslated(0)
    assert capsys.readouterr().err == ""
    tell_untranslated(2)
    assert capsys.readouterr().err.endswith(
        "2 labels or sentences of the document have no translation yet and stand in English\n"
    )
