"""Names of States: in running text with the article that some take, in tables and charts the short ones."""

from __future__ import annotations

import csv
import re
from functools import cache

from peaceops.words.catalogue import ENGLISH, HERE, words

SHORTEST = 20  # no long name of the table has fewer letters


@cache
def with_article() -> frozenset[tuple[str, str]]:
    """Codes and names, of today and of before, that take an article in English: the United States of America."""
    with (HERE / ENGLISH / "states_with_article.csv").open(encoding="utf-8", newline="") as handle:
        return frozenset((r["iso3"], r["name"]) for r in csv.DictReader(handle))


@cache
def short_forms() -> dict[str, str]:
    """Long names of States and the short ones that the United Nations uses beside them: the United Kingdom."""
    with (HERE / ENGLISH / "states_short.csv").open(encoding="utf-8", newline="") as handle:
        return {r["name"]: r["short"] for r in csv.DictReader(handle)}


@cache
def _long_names() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, short_forms())))


def shortened(text: str) -> str:
    """Words in which each long name of a State stands as its short one, for tables and charts."""
    return _long_names().sub(lambda m: short_forms()[m[0]], text) if len(text) > SHORTEST else text


@cache
def _with_article() -> frozenset[str]:
    """Names that take an article, long and short."""
    return frozenset(form for _, name in with_article() for form in (name, shortened(name)))


def the(name: str, *, start: bool = False) -> str:
    """A State's name as it stands in running text, or at the start of a sentence."""
    if name not in _with_article():
        return name
    name = name.removeprefix("The ")
    return words().text("state-with-article-first" if start else "state-with-article", name=name)
