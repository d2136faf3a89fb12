"""Days on which what the Council asked for falls due, beside the first one that the compiled table gives.

A report "regularly, and three months from the date of the adoption" falls due on a day, where the table has the rhythm
alone; "on 15 February 2024, 15 June 2024 and 13 October 2024" sets three days, "within 90 days and 180 days from its
adoption" two. The compiled table keeps the first of them, or has no row for such a paragraph at all: the others are
read here. Requests that it lacks stand in ingest/own/mandate_request_rows.csv, each held to its paragraph.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from peaceops.ingest.council.terms import ANY_MONTH, MONTHS, WORDS, months_after

DAY = rf"\d{{1,2}} (?:{ANY_MONTH})(?: \d{{4}})?"
SERIES = re.compile(rf"(?:{DAY}(?:, and |, | and )){{1,6}}\d{{1,2}} (?:{ANY_MONTH}) \d{{4}}")
ONE = re.compile(rf"(?P<day>\d{{1,2}}) (?P<month>{ANY_MONTH})(?: (?P<year>\d{{4}}))?")
PERIODS = re.compile(r"within (\d+) days,? and (?:within )?(\d+) days (?:from|of|after) (?:its|the) adoption")

NUMBER = rf"(?P<n>\d+|{'|'.join(WORDS)})"
AFTER_ADOPTION = re.compile(
    rf"\breport (?:after |within )?{NUMBER} (?P<unit>month)s (?:from|after|of) (?:the date of )?(?:the|its) adoption"
)
WITHIN = re.compile(
    rf"\bwithin {NUMBER} (?P<unit>day|month)s,? (?:from|after|of) (?:the date of )?(?:(?:the|its) )?adoption"
)
RENEWAL = re.compile(rf"\bto include within {NUMBER} (?P<unit>month)s of this mandate[’']s renewal")
BOUND = (  # what stands before a day that begins or ends a term
    r"(?:beginning|commencing|begins|commences)(?: on)?|(?:up )?until|(?:expires|expiring|ending|ends)(?: on)?|"
    r"transitional period on|meeting them by"
)


def bounds_a_term(text: str, day: date) -> bool:
    """Whether a paragraph prints a day only as the first or last of a term, and so asks for nothing by it."""
    places = [m.start() for m in re.finditer(re.escape(printed(day)), text)]
    return bool(places) and all(re.search(rf"\b(?:{BOUND}) $", text[:place]) for place in places)


def first_day(text: str, adopted: date, *, once: bool = False) -> date | None:
    """The day on which a report falls due so many days or months from the adoption; None where the paragraph sets none
    so. "Every three months from the adoption" is a rhythm, and sets none. `once`: the request has no rhythm, so that
    any time that the paragraph sets "within" is its own."""
    found = AFTER_ADOPTION.search(text) or RENEWAL.search(text) or (WITHIN.search(text) if once else None)
    if found is None:
        return None
    number = WORDS.get(found["n"]) or int(found["n"])
    return adopted + timedelta(days=number) if found["unit"] == "day" else months_after(adopted, number)


def series(text: str) -> list[list[date]]:
    """Days that a paragraph names one after another; one without a year is the last of its name before the next."""
    found = []
    for run in SERIES.finditer(text):
        days: list[date] = []
        for one in reversed(list(ONE.finditer(run[0]))):
            month, day = MONTHS.index(one["month"]) + 1, int(one["day"])
            year = int(one["year"]) if one["year"] else days[0].year - ((month, day) > (days[0].month, days[0].day))
            days.insert(0, date(year, month, day))
        found.append(days)
    return found


def further_days(text: str, due: date, adopted: date) -> list[date]:
    """The days after `due` on which a paragraph asks for the same again, in order; none where it names no more."""
    later = {day for days in series(text) if due in days for day in days}
    for run in PERIODS.finditer(text):
        days = {adopted + timedelta(days=int(count)) for count in run.groups()}
        later |= days if due in days else set()
    return sorted(day for day in later if day > due)


def printed(day: date) -> str:
    """A day as the texts of resolutions print it: 15 August 2024."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"
