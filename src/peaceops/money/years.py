"""Financial years of peacekeeping: 1 July to 30 June, written 2018-19."""

from __future__ import annotations

import re
from datetime import date

from peaceops.days import FIRST, LAST
from peaceops.errors import PeaceopsError, shown


def fy_of(day: date) -> str:
    """The financial year that a day falls in: 20 October 2018 -> 2018-19."""
    first = day.year if day.month >= 7 else day.year - 1
    return fy_from(first)


def fy_from(first: int) -> str:
    """The financial year that begins in a calendar year: 2018 -> 2018-19."""
    return f"{first}-{(first + 1) % 100:02d}"


def first_year(fy: str) -> int:
    """The calendar year in which a financial year begins. Raises PeaceopsError for another form than 2018-19."""
    if not is_fy(fy):
        raise PeaceopsError(
            f"unknown financial year {shown(fy)}: expected the form 2018-19 (1 July 2018 to 30 June 2019)."
        )
    first = int(fy[:4])
    if not FIRST.year <= first < LAST.year:
        raise PeaceopsError(
            f"the financial year {fy} is out of range: expected one from {fy_from(FIRST.year)} to "
            f"{fy_from(LAST.year - 1)}."
        )
    return first


def is_fy(text: str) -> bool:
    """Whether a period is a financial year (2018-19) and not a calendar year or a span."""
    return bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}", text)) and int(text[5:]) == (int(text[:4]) + 1) % 100


def printed(fy: str) -> str:
    """As the United Nations writes it: 2018/19. Calendar years and spans stay as they are."""
    return f"{fy[:4]}/{fy[5:]}" if is_fy(fy) else fy
