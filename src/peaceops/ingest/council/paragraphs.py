"""The words of an operative paragraph, and the stamp of what a compiled table has of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from peaceops.ingest.council.compiled import SOURCE
from peaceops.ingest.council.mandates import paragraphs_of
from peaceops.ingest.council.unxml import Act
from peaceops.ingest.source_files import SourceRow
from peaceops.ingest.workshop import Stamp

LETTERED = re.compile(r" ?\([a-z]+\).*")  # of a paragraph: 58 (a)
Place = tuple[str, int, str]  # mission, number of the resolution, paragraph


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts at hand: XML since 2000, plain texts to 2015."""

    acts: dict[int, Act]
    plain: dict[int, str]

    def paragraph(self, number: int, paragraph: str) -> str:
        """The words of an operative paragraph, lettered parts included; empty where no text has it."""
        wanted = LETTERED.sub("", paragraph)
        return next((words for n, words in paragraphs_of(number, self.acts, self.plain) if n == wanted), "")

    def whole(self, number: int) -> str:
        """The words of all paragraphs of a resolution, those too that a copy left without their number."""
        return " ".join(words for _, words in paragraphs_of(number, self.acts, self.plain))


def decided(
    row: SourceRow, number: int, cast: dict[int, date], status: str = "decided", note: str | None = None
) -> Stamp:
    """The stamp of a row on a paragraph of a resolution: known from the day of the vote."""
    if number not in cast:
        raise row.fail("res_no", "a resolution of the votes table")
    locator = f"S/RES/{number} ({cast[number].year}), op. {row.text('op_paragraph')}"
    return Stamp(SOURCE, cast[number], status, row.text("confidence"), locator, note=note)


def key(text: str) -> str:
    """A word of the vocabulary: 'benchmarks (sanctions)' -> 'benchmarks_sanctions'."""
    return text.strip().replace("(", "").replace(")", "").replace(" ", "_")


def keys(text: str | None) -> str | None:
    return ";".join(key(part) for part in text.split(";")) if text else None
