"""A page in another language: its numbers, dates and own words come from the catalogue, not from the renderer."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from figures import fig
from peaceops.document.figures import Teller
from peaceops.document.model import Empty, Paragraph, Section, Table, When
from peaceops.period import Period
from peaceops.render.charts import draw
from peaceops.render.html import to_html
from peaceops.words.catalogue import load, words
from sample_document import sample

FRENCH = load("fr", Path(__file__).parent.parent / "words" / "fr", words())
SPENT = fig(37_191_700, "usd", "expenditure", "2018-19", "spent", "budget")
SHARE = fig(28.4344, "pct", "share", "2018", "stated", "budget")


@pytest.fixture(scope="module")
def page() -> str:
    said = Paragraph(("Il a dépensé ", SPENT, ", soit ", SHARE, ", en ", When(Period.parse("2018-02")), "."))
    table = Table("depenses", "Dépenses", ("Mission", "Part"), (("MINUK", SHARE), ("ONUST", Empty.NOT_APPLICABLE)))
    document = sample(months=24)
    return to_html(
        replace(document, lang="fr", sections=(*document.sections, Section("fr", "F", (said, table)))), FRENCH
    )


def test_numbers_are_written_as_french_writes_them(page: str) -> None:
    assert "37,2 millions de dollars des États-Unis" in page
    assert re.search(r"28,4.%</a>", page)
    assert re.search(r"Part, per cent</th>.*28,4</a>", page, re.S)


def test_months_are_french(page: str) -> None:
    assert "en février\u00a02018" in page


def test_the_page_speaks_the_language_of_its_document(page: str) -> None:
    assert '<html lang="fr">' in page and '<p id="contents-title">Sommaire</p>' in page
    assert "<b>Tableau 1.</b>" in page
    assert '<span class="vh">sans objet</span>' in page


def test_what_the_language_lacks_is_said_in_english(page: str) -> None:
    assert "Register of figures" in page


def test_the_axes_of_a_chart_are_in_the_language_too() -> None:
    chart = next(b for s in sample(months=24).sections for b in s.blocks if type(b).__name__ == "Chart")
    drawn = draw(chart, Teller(FRENCH))
    assert drawn is not None and drawn.unit == "Personnes"
    assert "1,000" not in drawn.wide
