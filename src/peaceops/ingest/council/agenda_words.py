"""The agenda item of a resolution: as the UN XML file has it (since 2000), else as the Library's meetings table has it
(1946-2019). Items that span countries (the Middle East, terrorism) are read with the title, and then by the mission.

Words and keys stand in ingest/own/agenda_words.csv; every pattern is held to whole words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from peaceops.ingest.council.unxml import Act
from peaceops.ingest.workshop import own_csv

NO_ITEM = "OTH"
THEMES = frozenset({"WPS", "TERR", "NPT", "TRIB", "ADM", NO_ITEM})  # items that are no country's


@dataclass(frozen=True, slots=True)
class ItemWords:
    """Words that mean one item, or several (`agenda` is empty): `otherwise` holds where the title names none."""

    pattern: re.Pattern[str]
    agenda: str
    otherwise: str


@dataclass(frozen=True, slots=True)
class Items:
    """Our table, in order: the first words that are found decide."""

    item: tuple[ItemWords, ...]
    title: tuple[ItemWords, ...]
    mission: dict[str, str]

    def of(self, official: str, library: str, title: str, mission: str | None) -> tuple[str, bool]:
        """The key by the item in the XML file and in the Library's table, and whether the file has another country's.

        A country goes before a theme; of two countries the Library's stands (the file has that of another meeting)."""
        given = [self.key(item, title, mission) for item in (official, library) if item]
        countries = [key for key in given if key not in THEMES]
        if len(set(countries)) > 1:
            return countries[-1], True
        return (countries or given or [self.key("", title, mission)])[0], False

    def key(self, item: str, title: str, mission: str | None) -> str:
        """The key of an agenda item, from its words, the title of the text and its mission; NO_ITEM where none is
        known."""
        found = _first(self.item, item)
        if found is not None and found.agenda:
            return found.agenda
        named = _first(self.title, title)
        if named is not None:
            return named.agenda
        return self.mission.get(mission or "") or (found and found.otherwise) or NO_ITEM


def read_items() -> Items:
    """Our table of words."""
    rows = own_csv("agenda_words")
    words = {
        kind: tuple(
            ItemWords(re.compile(rf"(?<!\w)(?:{r['words']})(?!\w)", re.IGNORECASE), r["agenda"], r["otherwise"])
            for r in rows
            if r["read_in"] == kind
        )
        for kind in ("item", "title")
    }
    return Items(words["item"], words["title"], {r["words"]: r["agenda"] for r in rows if r["read_in"] == "mission"})


def official_item(act: Act | None) -> str:
    """The words of the item in the XML file: the last formal one (subject headings are in capitals); "" without one."""
    return next((words for words in reversed(act.agenda) if words.upper() != words), "") if act else ""


def _first(table: Iterable[ItemWords], text: str) -> ItemWords | None:
    return next((w for w in table if w.pattern.search(text)), None)
