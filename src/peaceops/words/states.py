"""Names of States in running text, with the article that some take."""

from __future__ import annotations

import csv
from functools import cache

from peaceops.words.catalogue import ENGLISH, HERE, words


@cache
def with_article() -> dict[str, str]:
    """Short names of States that take an article in English, by iso3: the United States of America."""
    with (HERE / ENGLISH / "states_with_article.csv").open(encoding="utf-8", newline="") as handle:
        return {r["iso3"]: r["name"] for r in csv.DictReader(handle)}


def the(name: str, *, start: bool = False) -> str:
    """A State's name as it stands in running text, or at the start of a sentence."""
    if name not in with_article().values():
        return name
    return words().text("state-with-article-first" if start else "state-with-article", name=name)
