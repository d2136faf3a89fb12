"""First stage: a text as paragraphs and sentences, each with its place in characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

BLANK = re.compile(r"\n[ \t\u00a0]*\n\s*")
# A stop, a mark or a closing quote, then a space and what can begin a sentence.
STOP = re.compile(r"[.!?…][\"'”’»)\]]*(?=[ \t\u00a0\n]+[\"'“«(¿¡]*[A-ZÀ-Ý0-9])")
NO_STOP = re.compile(  # what stands before a stop that ends no sentence
    r"(?:\b(?:[A-Z]|U\.S|U\.N|U\.K|Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Sgt|Sen|Rep|No|no|vs|op|cf|ca|approx|bzw|Nr|Art|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mio|Mrd|Sr|Sra|Exc|Amb|Prof|Res|res)|\d)$"
)
MONTH = re.compile(
    r"(?:Jan(?:uar|uary|ner)?|Feb(?:ruar|ruary)?|M[aä]rz|March|Apr(?:il)?|Mai|Jun[ie]|Jul[iy]|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?)\b"
)  # 1. Juli
SHORT = 0.72  # of the longest line of its block: a shorter line ends where its writer ended it


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `text[start:end]`, and the number of its paragraph."""

    start: int
    end: int
    paragraph: int

    @property
    def span(self) -> tuple[int, int]:
        """Where it begins and ends."""
        return self.start, self.end


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, in order; a heading or a line of a list is a sentence too."""
    found = []
    for number, (start, end) in enumerate(paragraphs(text)):
        for first, last in _cut(text, start, end):
            inner = text[first:last]
            lead = len(inner) - len(inner.lstrip())
            if inner.strip():
                found.append(Sentence(first + lead, first + len(inner.rstrip()), number))
    return found


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Start and end of each paragraph: blocks between blank lines, and lines that their writer ended."""
    found: list[tuple[int, int]] = []
    start = 0
    for gap in BLANK.finditer(text):
        found += _lines(text, start, gap.start())
        start = gap.end()
    return [*found, *_lines(text, start, len(text))]


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A block cut at the breaks of lines that end a sentence or fall short; wrapped lines stay together."""
    lines = text[start:end].split("\n")
    longest = max(map(len, lines))
    at = first = start
    for line in lines[:-1]:
        at += len(line) + 1
        if line.rstrip()[-1:] in '.!?:…”"»' or len(line) < SHORT * longest:
            yield first, at - 1
            first = at
    if text[first:end].strip():
        yield first, end


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for stop in STOP.finditer(text, start, end):
        before = text[max(first, stop.start() - 8) : stop.start()]
        if stop[0][0] == "." and (NO_STOP.search(before) and _goes_on(text, stop.start(), stop.end())):
            continue
        yield first, stop.end()
        first = stop.end()
    if first < end:
        yield first, end


def _goes_on(text: str, stop: int, after: int) -> bool:
    """After a number, only a small letter, a month or a broken number goes on; after an abbreviation, anything."""
    if not text[stop - 1].isdigit():
        return True
    rest = text[after : after + 12].lstrip()
    if MONTH.match(rest):
        return True
    return bool(re.match(r"\d{3}\b", rest)) and bool(re.search(r"\b\d{1,3}$", text[max(0, stop - 4) : stop]))
