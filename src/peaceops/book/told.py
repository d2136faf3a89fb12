"""Times that words of ours name: what a remark tells of may be later than the row that it stands in."""

from __future__ import annotations

import re

from peaceops.words.language import MONTHS

IN_WORDS = re.compile(rf"\b(?:(\d{{1,2}})[ \u00a0])?({'|'.join(MONTHS)})[ \u00a0]((?:19|20)\d\d)\b")  # 8 November 1960
TIME = re.compile(r"\b((?:19|20)\d\d)(?:[-/](\d\d)(?:-(\d\d))?)?\b")  # 2018-10-20, 2018-10, 2018-19, 2018/19, 2018
RESOLUTION = re.compile(r"\b[SA]/RES/[\d/]+")  # its number may look like a year


def times_told(*texts: str | None) -> list[str]:
    """The first days (ISO) of the days, months, financial years and years that texts name."""
    plain = (IN_WORDS.sub(_as_digits, RESOLUTION.sub("", text or "")) for text in texts)
    return [_first_day(*m.groups()) for text in plain for m in TIME.finditer(text)]


def _as_digits(found: re.Match[str]) -> str:
    """A day or month in words as ISO writes it; a month by its first day, for 2008-09 may be a financial year."""
    day, month, year = found.groups()
    return f"{year}-{MONTHS.index(month) + 1:02}-{int(day or 1):02}"


def _first_day(year: str, second: str | None, day: str | None) -> str:
    """2008-09 is read as the financial year, which begins earlier than the month."""
    if second and day:
        return f"{year}-{second}-{day}"
    if second and int(second) == (int(year) + 1) % 100:
        return f"{year}-07-01"
    return f"{year}-{second if second and 1 <= int(second) <= 12 else '01'}-01"
