"""The register of figures, apart from how it is written."""

from __future__ import annotations

import pytest

from peaceops.book import Figure
from peaceops.document.marks import MARKS, full, short
from peaceops.document.register import Register
from peaceops.words.catalogue import words

RATE = Figure(28.43, "pct", "rate", "2018", "assessed", "crs")


@pytest.mark.parametrize("title", ["Who pays", "Rates (per cent)", "Rates (per cent) (2)"])
def test_links_from_one_section_are_numbered_whatever_its_title(title: str) -> None:
    register = Register()
    for _ in range(3):
        entry, _ = register.use(RATE, title, in_prose=True)
    register.use(RATE, "Rates", in_prose=True)
    assert [words for _, words in entry.uses] == [title, f"{title} (2)", f"{title} (3)", "Rates"]


def test_a_mark_is_short_beside_its_number_and_whole_where_marks_are_explained() -> None:
    assert short(words(), "s") == "secondary source"
    assert full(words(), "s") == "secondary source: press, encyclopaedia, think tank or another actor"
    assert all(full(words(), m).startswith(short(words(), m)) for m in MARKS)
