"""Each word of a hedge means one hedge: "moins d'" is fewer, "pas moins d'" at least."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import date

import pytest

import peaceops
from peaceops.claims.hedges import WORDS


def test_no_word_is_of_two_hedges_or_listed_twice() -> None:
    with WORDS.open(encoding="utf-8", newline="") as handle:
        words = [word for row in csv.DictReader(handle) for word in row["words"].split(";")]
    assert [word for word, times in Counter(words).items() if times > 1] == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("La MINUK compte moins d'une vingtaine de policiers et militaires.", "under"),
        ("La FINUL compte pas moins d'11 000 Casques bleus.", "above"),
        ("La MINUK compte plus d'une dizaine de policiers et militaires.", "above"),
        ("La FINUL compte un peu plus d'11 000 Casques bleus.", "just_above"),
    ],
)
def test_a_hedge_before_an_apostrophe_is_its_own(text: str, hedge: str) -> None:
    assert {c.hedge for c in peaceops.check(text, date(2018, 10, 20)).claims} == {hedge}
