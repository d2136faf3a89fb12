"""Keys of the book in words: a State's code as its name, a kind as the message that says it, a day as a day.

What a figure counts is kept by keys, so that its id stays as it is; what is printed names things as the field does.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from peaceops.words.catalogue import Keyed, Said, words
from peaceops.words.states import the

STATES, BY_DATE = "states.csv", "state_names_by_date.csv"
LABELLED = {"current_task_kinds": ("task", "label")}  # tables that say their keys themselves, by key and label
DATA = Path(__file__).parent / "data"
CODE = re.compile(r"[A-Z]{3}(?:;[A-Z]{3})*")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
KEY = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)+")


def in_words(value: Any, day: str = "", prefix: str = "") -> Any:
    """A value as an argument of a message, which chooses by it as it stands and tells it in words: States under the
    names that they had on a day (ISO; "": those of today). `prefix`: of the messages that say the values, or a table
    of `LABELLED`."""
    if isinstance(value, Said):
        return Said(value.key, tuple((name, in_words(held, day)) for name, held in value.args))
    if not isinstance(value, str):
        return value
    told = _told(value, day, prefix)
    return value if told is value else Keyed(value, told)


def _told(value: str, day: str, prefix: str) -> Any:
    if prefix in LABELLED:
        return _labels(prefix).get(value, value)
    if prefix:
        key = f"{prefix}-{value.replace('_', '-').lower()}"
        return Said(key) if words().has(key) else value.replace("_", " ")  # of a book that others made
    codes = value.split(";") if CODE.fullmatch(value) else []
    if codes and all(code in _names() for code in codes):
        named = tuple(_state(code, day) for code in codes)
        return named if len(named) > 1 else named[0]
    if DAY.fullmatch(value):
        return date.fromisoformat(value)
    if (with_article := the(value)) != value:
        return with_article
    return value.replace("_", " ") if KEY.fullmatch(value) else value


@cache
def _labels(table: str) -> dict[str, str]:
    key, label = LABELLED[table]
    return {row[key]: row[label] for row in _rows(f"{table}.csv")}


def _state(code: str, day: str) -> str:
    """A State's name on a day, with the article that it takes; before it had one, its first."""
    names = _names()[code]
    return the(next((name for since, name in reversed(names) if not day or since <= day), names[0][1]))


@cache
def _names() -> dict[str, list[tuple[str, str]]]:
    """Names by code, each with the ISO day from which it was public, in their order."""
    found = {row["iso3"]: [("", row["name"])] for row in _rows(STATES)}
    renamed: dict[str, list[tuple[str, str]]] = {}
    for row in _rows(BY_DATE):
        renamed.setdefault(row["iso3"], []).append((max(row["from_date"], row["known"]), row["name"]))
    return found | renamed


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))
