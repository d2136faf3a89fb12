"""The date: no word and no figure tells of what came after it, save ends set by then and what a simulation gives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from peaceops.book import Figure
from peaceops.document.consistency.fault import Fault, fault
from peaceops.document.consistency.reading import Reading, Spot
from peaceops.document.model import Chart, Table, When
from peaceops.period import DAY, MONTH_END

FOUR_DIGITS = re.compile(r"\d{4}")  # few words have a year: the others are passed over at once
YEAR = re.compile(r"(?<![\d,./-])(19[4-9]\d|20\d\d)(?![\d,])")
# 2018-10-20, 2018-10, 2018-19, 2018/19
TIMES = re.compile(r"(?<![\d/.-])(?:19[4-9]|20\d)\d[-/]\d\d(?:-\d\d)?(?![\d/-])")
# What was set by then, in words: "extended to 31 January 2027", "until 31 Jan. 2026", "options due 1 June 2026", "by
# May 2026", "to cease on 31 October 2026", "asks for the end on 31 December 2025", "aimed at for October 2026"; how
# often something is to be done ("from 2020 twice a year", "from 2020 in April"); a beginning with its paragraph
# ("from 1 January 2003 (op. 20)"); the length of a term or of a time allowed ("months from 1 July 2014; end counted
# from ...", "within one year from 31 December 2026"), of an amount ("(year from June 2012; ..."); an aim ("end in view
# for 15 October 2019 at the earliest"); and what a resolution itself has ("the copy of the text prints ...").
A_DAY = "(?:\\d{1,2}[ \u00a0])?[A-Z][a-z]+\\.?[ \u00a0]\\d{4}"
END_SET = re.compile(
    rf"\b(?:due|until|till|to|by|cease on|end on|operations|aimed at for|residual force from)"
    rf"[ \u00a0]{A_DAY}(?: and {A_DAY})*"
    r"|\bfrom \d{4}(?= (?:once|twice) a year\b| in [A-Z][a-z]+\b)"
    r"|\bfrom \d{1,2} [A-Z][a-z]+ \d{4}(?= \(op\. \d)"
    rf"|\b(?:year|month|day)s? from {A_DAY}(?=; end counted from)"
    rf"|\b[Ww]ithin \w+ (?:year|month|day)s? from {A_DAY}"
    rf"|\(year from {A_DAY}(?=;)"
    rf"|\b[Ee]nd in view for {A_DAY}(?= at the earliest)"
    rf"|\bcopy of the text prints {A_DAY}"
)
NO_YEAR = re.compile(r"\b[A-Z]+(?:/[A-Z]+)*/\d+|\bresolution \d+")  # numbers of documents may look like years
# What may be about a time to come: what was decided or asked for by then, and ends that were set by then.
BY_DECISION = frozenset(
    ("decided", "proposed", "recommended", "approved", "authorised", "commitment", "apportioned", "assessed")
)
SET_BY_THEN = frozenset(("mandate-last-day", "council-term-end", "review-due"))
SIMULATED = "simulated-"
# The section with the plan that a reader gave: its days, amounts and words lie ahead, and are marked as given.
PLAN, PLANNED, GIVEN = "plan", "plan-", "given"
# Cells that name a source: an edition, whose name says which years its file covers, not what happened in them.
NAMES_OF_SOURCES = frozenset(("source", "file", "publisher", "public"))
# Cells with a day that was set or announced by then, in words: an end, a hand-over, a withdrawal.
ENDS_SET = frozenset(("term-ends", "mandate-to", "handed-over", "effective"))
# What the Council aims at in a benchmark: "2011 elections as a benchmark", "presidential election in October 2015".
AIM = "benchmark"
ELECTIONS = re.compile(r"\b\d{4} elections?\b|\belections? in [A-Z][a-z]+ \d{4}")
PASSED_OVER = NAMES_OF_SOURCES | ENDS_SET


def from_the_future(reading: Reading) -> Iterator[Fault]:
    """What a document says was known by its date, and is not about a time after it."""
    document = reading.document
    day = date.fromisoformat(document.as_of)
    decided: set[str] = set()  # times to come (ISO) for which there is a decision, such as a budget for the next year
    for shown in reading.shown:
        figure = shown.figure
        if shown.spot.later or _planned(figure, shown.spot):
            continue
        if figure.known > document.as_of:
            yield fault(shown.spot, what=figure.counts, when=figure.known, day=document.as_of)
        elif _ahead(figure, day):
            if _set_by_then(figure, day):
                decided.add(figure.period.iso)
            else:
                yield fault(shown.spot, what=figure.counts, when=figure.period.iso, day=document.as_of)
    yield from _words(reading, day, decided)


def _words(reading: Reading, day: date, decided: set[str]) -> Iterator[Fault]:
    """Words and periods that name a time to come, save times for which something was decided."""
    titles = {s.title for s in reading.document.sources}
    simulated = _simulated(reading)
    yield from _around(reading, day, decided)
    for words, spot in reading.words:
        if spot.later or spot.part in PASSED_OVER or id(spot.block) in simulated or _in_plan(spot):
            continue
        if isinstance(words, When):
            ahead = bool(words.period) and words.period.first > day and words.period.iso not in decided
            late = words.period.iso if ahead else ""
        else:
            text = ELECTIONS.sub("", str(words)) if spot.part == AIM else str(words)
            late = _late(text, day, decided) if FOUR_DIGITS.search(text) and text not in titles else ""
        if late:
            yield fault(spot, what=str(words), when=late, day=day.isoformat())


def _around(reading: Reading, day: date, decided: set[str]) -> Iterator[Fault]:
    """What stands around the sections: the title, the line under it and the notes, which name symbols with years."""
    document = reading.document
    for words in (document.title, document.subtitle, *document.notes):
        if late := _late(words, day, decided):
            first = document.sections[0]
            yield fault(Spot(first, first), what=words, when=late, day=day.isoformat())


def _simulated(reading: Reading) -> set[int]:
    """Tables of what a simulation gives: their months lie ahead."""
    shown = (s for s in reading.shown if s.spot.row >= 0 and s.figure.counted.key.startswith(SIMULATED))
    return {id(s.spot.block) for s in shown}


def _in_plan(spot: Spot) -> bool:
    """Whether words stand in a table or chart of the plan: its running text is ours, and has no such freedom."""
    return spot.top.id == PLAN and isinstance(spot.block, Table | Chart)


def _planned(figure: Figure, spot: Spot) -> bool:
    """Whether a figure of the plan, marked as given, stands in the section on it."""
    return spot.top.id == PLAN and figure.status == GIVEN and figure.counted.key.startswith(PLANNED)


def _ahead(figure: Figure, day: date) -> bool:
    """Whether a figure is about a time that begins after the date, or names a day after it."""
    if figure.unit == "date" and str(figure.value) > day.isoformat():
        return True
    if not figure.period:
        return False
    return (figure.period.last if figure.period.kind in (DAY, MONTH_END) else figure.period.first) > day


def _set_by_then(figure: Figure, day: date) -> bool:
    """Whether a decision or a simulation gives what is ahead, or it is computed from what a decision gives."""
    key = figure.counted.key
    if figure.status in BY_DECISION or key in SET_BY_THEN or key.startswith(SIMULATED):
        return True
    inputs = figure.trace.figures() if figure.trace else ()
    return any(_ahead(f, day) and _set_by_then(f, day) for f in inputs)


def _late(words: str, day: date, decided: set[str]) -> str:
    """The first time in some words that begins after the date; "" for none."""
    for found in TIMES.findall(words):
        if _first_day(found) > day.isoformat() and found.replace("/", "-") not in decided:
            return str(found)
    for year in YEAR.findall(NO_YEAR.sub("", END_SET.sub("", words))):
        if int(year) > day.year and year not in decided:
            return str(year)
    return ""


def _first_day(time: str) -> str:
    """The day on which a day, month or financial year begins, in ISO form, or a part of it; "" for what is none.

    2008-09 may be a financial year or a month: it is read as the year. Words of ours write such months out."""
    year, rest = int(time[:4]), time[5:]
    if int(rest[:2]) == (year + 1) % 100 and len(rest) == 2:
        return f"{year}-07-01"
    return time if "-" in time and 1 <= int(rest[:2]) <= 12 else ""
