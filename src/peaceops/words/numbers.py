"""Numbers, amounts and dates in words, by unit. Numbers keep the digits that carry meaning, and no more."""

from __future__ import annotations

import re
from collections.abc import Callable

from peaceops.days import MONTHS as MONTHS  # the charts take them from here

NOT_KNOWN = "not known"
SPACE = "\u00a0"  # a number and its unit stay on one line
MINUS = "\u2212"
UNIT_WORDS = {
    "persons": ("person", "persons"),
    "states": ("Member State", "Member States"),
    "deaths": ("death", "deaths"),
    "votes": ("vote", "votes"),
    "days": ("day", "days"),
    "months": ("month", "months"),
    "years": ("year", "years"),
    "missions": ("mission", "missions"),
    "decisions": ("decision", "decisions"),
    "tasks": ("coded task", "coded tasks"),
    "factor": ("times the regular rate", "times the regular rate"),
    "index": ("on the index named", "on the index named"),
}


def count(value: float) -> str:
    """A count with thousands separated; a mean keeps one decimal."""
    return _signed(value, f"{abs(value):,.0f}" if float(value).is_integer() else f"{abs(value):,.1f}")


def usd(value: float) -> str:
    """Whole US dollars."""
    return _signed(value, f"US${SPACE}{abs(value):,.0f}")


def usd_short(value: float) -> str:
    """US dollars in prose: millions and billions with two decimals, smaller sums whole."""
    size = abs(value)
    for least, unit in ((1e9, "billion"), (1e6, "million")):
        if round(size / least, 2) >= 1:
            return _signed(value, f"US${SPACE}{size / least:,.2f}{SPACE}{unit}")
    return usd(value)


def usd_per_head(value: float) -> str:
    """US dollars and cents, three significant digits below a dollar."""
    return _signed(value, f"US${SPACE}{_decimals(abs(value), 3)}")


def percent_digits(value: float) -> str:
    """Two decimals from 1 up, three significant digits below; no trailing zeros; never rounded to a false 0 or 100."""
    size = abs(value)
    if size == 0:
        return "0"
    words = _trimmed(f"{size:,.2f}" if size >= 1 else _decimals(size, 3))
    if words == "100" and size != 100:
        words = exact(size)
    return _signed(value, words)


def _two_decimals(words: str) -> str:
    """In a column of shares the decimal points stand under each other."""
    whole, _, decimals = words.partition(".")
    return words if words == "0" else f"{whole}.{decimals:0<2}"


def factor(value: float) -> str:
    """A multiple with up to four decimals."""
    return _signed(value, _trimmed(f"{abs(value):.4f}"))


def index(value: float) -> str:
    """An index value: up to three decimals below 10, one above."""
    return _signed(value, _trimmed(f"{abs(value):,.3f}" if abs(value) < 10 else f"{abs(value):,.1f}"))


def exact(value: float) -> str:
    """Every digit held, up to ten significant ones after binary noise is cut."""
    size = abs(value)
    return _signed(value, f"{size:,.0f}" if float(size).is_integer() else _trimmed(_decimals(size, 10)))


def _decimals(size: float, digits: int) -> str:
    """At least two decimals, and enough for `digits` significant digits."""
    whole = len(f"{int(size)}") if size >= 1 else -(len(m[1]) if (m := re.match(r"0\.(0*)", f"{size:.15f}")) else 0)
    return f"{size:,.{max(2, digits - whole)}f}"


def _trimmed(words: str) -> str:
    return words.rstrip("0").rstrip(".") if "." in words else words


def _signed(value: float, words: str) -> str:
    """A true minus sign, and none before a zero."""
    return f"{MINUS}{words}" if value < 0 and any(c in "123456789" for c in words) else words


CELL: dict[str, Callable[[float], str]] = {
    "count": count,
    "usd": usd,
    "usd_per_head": usd_per_head,
    "pct": lambda v: f"{_two_decimals(percent_digits(v))}%",
    "factor": factor,
    "index": index,
}
PROSE = CELL | {"usd": usd_short, "pct": lambda v: f"{percent_digits(v)}{SPACE}per{SPACE}cent"}
FULL: dict[str, Callable[[float], str]] = {
    "count": exact,
    "usd": lambda v: usd(v) if float(v).is_integer() else _signed(v, f"US${SPACE}{abs(v):,.2f}"),
    "usd_per_head": lambda v: _signed(v, f"US${SPACE}{exact(abs(v))}"),
    "pct": lambda v: f"{exact(v)}{SPACE}per{SPACE}cent",
}


def day(iso: str) -> str:
    """A date in words: "10 June 1999" from 1999-06-10, "June 1999" from 1999-06, "1999" from 1999."""
    if not (m := re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", iso)):
        return iso
    year, month, of_month = m.groups()
    if month is None:
        return year
    if not 1 <= int(month) <= 12:
        return iso
    words = f"{MONTHS[int(month) - 1]}{SPACE}{year}"
    return f"{int(of_month)}{SPACE}{words}" if of_month else words


def month(iso: str) -> str:
    """The month of a date: "February 2018" from 2018-02-28, for strengths counted at month ends."""
    return day(iso[:7])


def financial_year(key: str) -> str:
    """ "2018/19 (1 July 2018 to 30 June 2019)" from 2018-19, as the United Nations writes peacekeeping years."""
    first = int(key[:4])
    return f"{first}/{key[5:]} (1{SPACE}July{SPACE}{first} to 30{SPACE}June{SPACE}{first + 1})"
