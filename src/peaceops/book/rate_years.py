"""Which calendar years an assessment or a credit takes its rates from: one rule for readers and for assessments."""

from __future__ import annotations

from datetime import date

CREDIT = "credit"


def years_of_rates(kind: str, start: date, end: date) -> dict[int, float]:
    """Calendar years whose rates a section takes, each with its part of the section (the parts sum to 1).

    An assessment (or an additional one) takes the rates of the years that it covers, by days; a credit wholly those of
    the year in which its period ends."""
    if kind == CREDIT:
        return {end.year: 1.0}
    days = (end - start).days + 1
    out = {}
    for year in range(start.year, end.year + 1):
        first, last = max(start, date(year, 1, 1)), min(end, date(year, 12, 31))
        out[year] = ((last - first).days + 1) / days
    return out
