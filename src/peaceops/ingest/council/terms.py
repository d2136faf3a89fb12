"""Reading the end of a mandate out of an operative paragraph."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ANY_MONTH = "|".join(MONTHS)
DAY_FIRST = rf"(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{ANY_MONTH}),? (?P<y1>\d{{4}})"
MONTH_FIRST = rf"(?P<m2>{ANY_MONTH}) (?P<d2>\d{{1,2}}),? (?P<y2>\d{{4}})"
TERM = re.compile(
    r"(?:until|through|ending(?: on)?|terminating(?: on)?|expiring on|up to|to)(?: and including)?,? (?:the )?"
    rf"(?:{DAY_FIRST}|{MONTH_FIRST})"
)
PROLONGS = re.compile(r"\b(?:extend|renew|prolong|continu)\w*", re.IGNORECASE)
ABOUT_MANDATE = re.compile(r"mandate|stationing|stationed|deployment|presence|monitor|UNAMA", re.IGNORECASE)
WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "nine": 9, "twelve": 12}
SPAN = re.compile(
    rf"period of (?P<n>\d+|{'|'.join(WORDS)}) (?P<unit>days?|months?|years?),?(?: with immediate effect)?"
    rf"(?P<from> from (?:the date of )?(?:the )?(?:adoption of )?(?:this|the present) resolution| from {DAY_FIRST})",
    re.IGNORECASE,
)

BEGINS = re.compile(
    rf"\b(?:from|as of|with effect from|(?:beginning|commencing|starting)(?: on)?) (?:{DAY_FIRST}|{MONTH_FIRST})"
)
WHOLE_PERIOD = re.compile(rf"\b(?P<n>{'|'.join(WORDS)})-month period ending(?: on)? (?:{DAY_FIRST}|{MONTH_FIRST})")


@dataclass(frozen=True, slots=True)
class Term:
    """The end of a mandate as a paragraph sets it; `counted` where only a length and its start are given."""

    until: date
    counted: bool


def terms_of(text: str, adopted: date) -> list[Term]:
    """Ends of a mandate named in a paragraph that extends, renews or continues one, in order."""
    verb = PROLONGS.search(text)
    if verb is None or not ABOUT_MANDATE.search(text):
        return []
    found = [Term(day, False) for day in (_day(m) for m in TERM.finditer(text)) if day]
    if not found:
        span = SPAN.search(text)
        day = _end_of(span, adopted) if span else None
        found = [Term(day, True)] if day else []
    return found


def first_day_named(text: str) -> date | None:
    """The first day of a mandate that a paragraph names, or counts back from its end; None where it names none."""
    if named := BEGINS.search(text):
        return _day(named)
    whole = WHOLE_PERIOD.search(text)
    last = _day(whole) if whole else None
    if whole is None or last is None:
        return None
    return months_after(last + timedelta(days=1), -WORDS[whole["n"]])


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months later, or the last of that month where it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _day(found: re.Match[str]) -> date | None:
    part = found.groupdict()
    year, month, day = part["y1"] or part["y2"], part["m1"] or part["m2"], part["d1"] or part["d2"]
    try:
        return date(int(year), MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def _end_of(span: re.Match[str], adopted: date) -> date | None:
    start = adopted
    if span["d1"]:
        start = date(int(span["y1"]), MONTHS.index(span["m1"].capitalize()) + 1, int(span["d1"]))
    count = int(span["n"]) if span["n"].isdigit() else WORDS[span["n"].lower()]
    if span["unit"].startswith("day"):
        return start + timedelta(days=count)
    return months_after(start, count * (12 if span["unit"].startswith("year") else 1))


def clauses(text: str) -> list[tuple[str | None, str]]:
    """Parts of an operative text without paragraph numbers: lettered clauses, else sentences (with no letter)."""
    body = text.split("The Security Council,", 1)[-1]
    lettered = re.split(r"\(([a-f])\)\s+(?=To\b|That\b)", body)
    if len(lettered) > 1:
        return [(f"({a})", " ".join(b.split())) for a, b in zip(lettered[1::2], lettered[2::2], strict=True)]
    return [(None, " ".join(part.split())) for part in re.split(r"(?<=[;,.])\s+(?=[A-Z])", body)]
