"""Going away: financial years as text. Use peaceops.period, and peaceops.days.any_fy for what a user gives."""

from __future__ import annotations

import re
from datetime import date

from peaceops.days import any_fy


def fy_of(day: date) -> str:
    """The financial year that a day falls in: 20 October 2018 -> 2018-19."""
    first = day.year if day.month >= 7 else day.year - 1
    return fy_from(first)


def fy_from(first: int) -> str:
    """The financial year that begins in a calendar year: 2018 -> 2018-19."""
    return f"{first}-{(first + 1) % 100:02d}"


def first_year(fy: str) -> int:
    """The calendar year in which a financial year begins. Raises PeaceopsError as `any_fy` does."""
    return any_fy(fy).year


def is_fy(text: str) -> bool:
    """Whether a period is a financial year (2018-19) and not a calendar year or a span."""
    return bool(re.fullmatch(r"[0-9]{4}-[0-9]{2}", text)) and int(text[5:]) == (int(text[:4]) + 1) % 100


def printed(fy: str) -> str:
    """As the United Nations writes it: 2018/19. Calendar years and spans stay as they are."""
    return f"{fy[:4]}/{fy[5:]}" if is_fy(fy) else fy
