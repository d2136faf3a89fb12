"""Drafts of the Council's resolutions since 2000 (UN XML): symbol, States that submitted them, what they speak of.

The words of a text are counted by kind and never stored. A sponsor is one whom the file names under the draft; those
who joined later are not in it. Misprints are read as ingest/own/sponsor_spellings.csv says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from unicodedata import normalize

from peaceops.book.draft_words import length, words_by_kind
from peaceops.errors import PeaceopsError
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import Stamp, Workshop, own_csv

AND = " and "


def read(shop: Workshop, acts: dict[int, Act], cast: dict[int, date]) -> None:
    """Rows of drafts and draft_words, a draft an adopted resolution of the archive. `cast`: the day of each vote."""
    spellings = {(int(r["resolution"]), r["printed"]): r["read_as"] for r in own_csv("sponsor_spellings")}
    used: set[tuple[int, str]] = set()
    for number, act in sorted(acts.items()):
        if number not in cast or not act.draft:
            continue
        by = act.submitted_by
        for (resolution, printed), read_as in spellings.items():
            if resolution == number and printed in by:
                by, used = by.replace(printed, read_as), used | {(resolution, printed)}
        day = cast[number]
        sponsors = sorted(set(_states(shop, by, act.file, day.year)))
        vote = f"S/RES/{number} ({day.year})"
        shop.add(
            "drafts",
            Stamp(source="un-xml", known=day, status="decided", locator=act.symbol),
            vote=vote,
            draft=act.draft,
            sponsors=";".join(sponsors) or None,
            words=length(act.text),
        )
        for kind, times in words_by_kind(act.text).items():
            shop.add("draft_words", vote=vote, kind=kind, times=times)
    if unused := sorted(spellings.keys() - used):
        raise PeaceopsError(
            f"sponsor_spellings.csv: expected {unused[0][1]!r} among the sponsors of resolution {unused[0][0]}, found "
            "no such words: the source was mended, or the row is wrong."
        )


def _states(shop: Workshop, by: str, where: str, year: int) -> Iterator[str]:
    """The States that a list in words names: "Belgium, France and Trinidad and Tobago"."""
    for part in filter(None, (p.strip() for p in re.split(r"[,;]", by))):
        yield from _split(shop, part.removeprefix("and ").strip().rstrip("."), where, year)


def _split(shop: Workshop, part: str, where: str, year: int) -> Iterator[str]:
    """The States of one part between commas: a name, or two and more with "and" between them, which names have too."""
    if code := _code(shop, part, where, year):
        yield code
        return
    places = [m.start() for m in re.finditer(AND, part)]
    for place in places:
        if code := _code(shop, part[:place], where, year):
            yield code
            yield from _split(shop, part[place + len(AND) :], where, year)
            return
    yield shop.states.code(part, where, year)  # not known: fails loudly, with the nearest spelling


def _code(shop: Workshop, name: str, where: str, year: int) -> str | None:
    """The State that a name means, with or without its article; None where it is no name."""
    plain = normalize("NFC", name.strip()).replace("\u2019", "'")
    for spelling in (plain, plain.replace("'", "\u2019"), f"the {plain}"):
        if spelling in shop.states.meaning:
            return shop.states.code(spelling, where, year)
    return None
