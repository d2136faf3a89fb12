"""Statements are found however they are worded: sentences of our own in six languages, with the words that a statement
must be found at in brackets; and sentences beside them in which nothing is to be found.

wordings.csv: none is of a page; `lead` says what the text before each speaks of, and in which language."""

from __future__ import annotations

import csv
import re
from datetime import date
from pathlib import Path

import pytest

from claims.said import claims
from peaceops.claims.days_meant import with_days_meant
from peaceops.claims.letters import evened
from peaceops.claims.numerals import numbers_in
from peaceops.claims.segment import Sentence
from peaceops.claims.subject import Focus

DAY = date(2024, 11, 10)
LEADS = {
    "": "",
    "C": "UN peacekeeping is changing. ",
    "M": "The United Nations mission in South Sudan (UNMISS) is under pressure. ",
    "Mf": "La mission de l'ONU au Soudan du Sud (MINUSS) est sous pression. ",
    "Ms": "La misión de la ONU en Sudán del Sur (UNMISS) está bajo presión. ",
    "Md": "Die UN-Mission im Südsudan (UNMISS) steht unter Druck. ",
    "Mp": "A missão da ONU no Sudão do Sul (UNMISS) está sob pressão. ",
    "Mi": "La missione dell'Onu in Sudan del Sud (UNMISS) è sotto pressione. ",
}
with (Path(__file__).parent / "data" / "wordings.csv").open(encoding="utf-8", newline="") as handle:
    ROWS = list(csv.DictReader(handle))
TOLD = [row for row in ROWS if row["kind"] != "none"]
NOTHING = [row for row in ROWS if row["kind"] == "none"]


@pytest.mark.parametrize("row", TOLD, ids=[row["text"][:60] for row in TOLD])
def test_a_statement_is_found_at_its_words_and_is_of_its_kind(row: dict[str, str]) -> None:
    lead = LEADS[row["lead"]]
    found = claims(lead + re.sub(r"[\[\]]", "", row["text"]), DAY)
    for n, told in enumerate(re.finditer(r"\[([^\]]*)\]", row["text"])):
        start = len(lead) + told.start() - 2 * n
        assert any(c.start < start + len(told[1]) and start < c.end for c in found), told[1]
    assert row["kind"] in {c.kind for c in found}


@pytest.mark.parametrize("row", NOTHING, ids=[row["text"][:60] for row in NOTHING])
def test_nothing_is_found_in_a_sentence_about_something_else(row: dict[str, str]) -> None:
    assert claims(LEADS[row["lead"]] + row["text"], DAY) == []


@pytest.mark.parametrize(
    ("language", "text", "share_pct"),
    [
        ("en", "one in four", 25.0),
        ("en", "nine out of ten of them", 90.0),
        ("en", "four fifths of the cost", 80.0),
        ("en", "one peacekeeper in twenty", 5.0),
        ("fr", "un policier sur cinq", 20.0),
        ("es", "uno de cada diez", 10.0),
        ("es", "la quinta parte de los fondos", 20.0),
        ("de", "jeder dritte Soldat", 100 / 3),
        ("de", "fünf Achtel der Kosten", 62.5),
        ("pt", "dois quintos da conta", 40.0),
        ("it", "metà dei caschi blu", 50.0),
    ],
)
def test_parts_in_words_are_percentages(language: str, text: str, share_pct: float) -> None:
    even = evened(text)
    found = numbers_in(even, 0, len(even), language)
    assert [(round(n.value, 6), n.unit) for n in found] == [(round(share_pct, 6), "percent")]


@pytest.mark.parametrize("text", ["five soldiers in four years", "two officers in eleven countries"])
def test_counts_of_things_over_time_or_place_are_no_parts(text: str) -> None:
    assert all(n.unit == "" for n in numbers_in(text, 0, len(text), "en"))


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "more than a billion dollars", 1e9),
        ("fr", "plus d'un milliard de dollars", 1e9),
        ("es", "casi mil millones", 1e9),
        ("de", "siebenhundertachtzig", 780.0),
        ("de", "fünfzehntausend", 15_000.0),
        ("it", "novemilaseicento", 9_600.0),
        ("en", "half a million", 500_000.0),
    ],
)
def test_numerals_of_one_word_and_one_of_a_scale(language: str, text: str, value: float) -> None:
    even = evened(text)
    assert [n.value for n in numbers_in(even, 0, len(even), language)] == [value]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("It closes today.", "2024-11-10"),
        ("Elle a fermé le mois dernier.", "2024-10"),
        ("Es endet Ende Juni.", "2024-06"),
        ("Se va a finales de enero.", "2025-01"),
        ("It leaves by the end of next year.", "2025-12"),
        ("Chiude alla fine dell'anno.", "2024-12"),
    ],
)
def test_days_that_words_mean(text: str, iso: str) -> None:
    even = evened(text)
    focus = Focus(Sentence(0, len(text), 0), (), "", False, (), DAY, even)
    assert [w.iso for w in with_days_meant(even, focus).times] == [iso]
