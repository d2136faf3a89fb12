"""Numbers, amounts, days and periods of figures, as a language writes them.

Numbers keep the digits that carry meaning, and no more. What stands around them ("US$ 5 million", "5 per cent") are
messages (`number-...`, `unit-...`); what separates thousands and decimals, and the names of months, are the language's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, cached_property

from peaceops.period import FINANCIAL_YEAR, NONE, SPAN, Period
from peaceops.words.catalogue import ENGLISH, Words, words
from peaceops.words.language import SPACE

MINUS = "\u2212"
DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
SHORT = ((1e9, 2, "number-usd-billion"), (1e6, 1, "number-usd-million"))
TENTHS_BELOW = 100  # persons: a mean of fewer keeps a decimal
RATE = "rate"  # written like a per cent of a scale, which carries more digits than a share
Writers = Mapping[str, Callable[[float], str]]


class Numbers:
    """One language's way with numbers. `cell`, `prose` and `full` write a value by its unit: as it stands in a table,
    in running text, and in the register of figures (every digit that the book holds)."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._language = words.language
        self._around: dict[str, tuple[str, str]] = {}

    @cached_property
    def cell(self) -> Writers:
        """As in a table."""
        return {
            "persons": self.persons,
            "usd": self.usd,
            "usd_per_head": self.usd_per_head,
            "pct": self.share_cell,
            RATE: lambda v: self._set("number-pct-cell", _two_decimals(percent_digits(abs(v))), v),
            "points": lambda v: self._set("number-points-cell", percent_digits(abs(v)), v),
            "factor": self.factor,
            "index": self.index,
        }

    @cached_property
    def prose(self) -> Writers:
        """As in running text."""
        percent: Writers = {
            "pct": self.share,
            RATE: lambda v: self._set("number-pct", percent_digits(abs(v)), v),
            "points": lambda v: self._set("number-points", percent_digits(abs(v)), v),
        }
        return {**self.cell, "usd": self.usd_short, **percent}

    @cached_property
    def full(self) -> Writers:
        """As in the register of figures, without the words of the unit."""
        return {
            "usd": lambda v: self.usd(v) if float(v).is_integer() else self._set("number-usd", _fixed(abs(v), 2), v),
            "usd_per_head": lambda v: self._set("number-usd", _exact(abs(v)), v),
            "pct": lambda v: self._set("number-pct", _exact(abs(v)), v),
            "points": lambda v: self._set("number-points", _exact(abs(v)), v),
        }

    def count(self, value: float) -> str:
        """A count with thousands separated; a mean keeps one decimal, one digit where that would read as nothing."""
        said = _fixed(abs(value), 0 if float(value).is_integer() else 1)
        return self.digits(_trimmed(_decimals(abs(value), 1, least=1)) if said == "0.0" else said, value)

    def persons(self, value: float) -> str:
        """Whole persons from a hundred on: no mean and no simulated strength is known to a tenth of one there."""
        return self.digits(_fixed(abs(value), 0), value) if abs(value) >= TENTHS_BELOW else self.count(value)

    def usd(self, value: float) -> str:
        """Whole US dollars."""
        return self._set("number-usd", _fixed(abs(value), 0), value)

    def share(self, value: float) -> str:
        """A share in prose: per cent with at most one decimal, never rounded to a false 0 or 100."""
        key, _, digits = _share_digits(abs(value))
        return self._set(key, _trimmed(digits), value)

    def share_cell(self, value: float) -> str:
        """A share in a table: per cent with one decimal, so that the decimal points stand under each other."""
        _, key, digits = _share_digits(abs(value))
        return self._set(key, digits, value)

    def usd_short(self, value: float) -> str:
        """US dollars in prose: millions with one decimal, billions with two, smaller sums whole."""
        size = abs(value)
        for least, places, key in SHORT:
            if round(size / least, places) >= 1:
                return self._set(key, _fixed(size / least, places), value)
        return self.usd(value)

    def usd_per_head(self, value: float) -> str:
        """US dollars and cents; below a dollar US cents, with two significant digits."""
        size = abs(value)
        if 0 < size < 1:
            return self._set("number-us-cents", _trimmed(_decimals(100 * size, 2, least=0)), value)
        return self._set("number-usd", _decimals(size, 3), value)

    def per_head_digits(self, value: float) -> str:
        """US dollars per head as digits alone: two decimals, or three significant digits below a dollar."""
        return self.digits(_decimals(abs(value), 3), value)

    def rate_digits(self, value: float) -> str:
        """A rate of a scale as digits alone: the three decimals that scales have, or three significant digits."""
        return self.digits(_trimmed(_decimals(abs(value), 3, least=3)), value)

    def factor(self, value: float) -> str:
        """A multiple with up to four decimals."""
        return self.digits(_trimmed(_fixed(abs(value), 4)), value)

    def index(self, value: float) -> str:
        """An index value: up to three decimals below 10, one above."""
        size = abs(value)
        return self.digits(_trimmed(_fixed(size, 3 if size < 10 else 1)), value)

    def exact(self, value: float) -> str:
        """Every digit held, up to ten significant ones after binary noise is cut."""
        return self.digits(_exact(abs(value)), value)

    def with_unit(self, value: float, unit: str) -> str:
        """Every digit and the unit in words: "1 person"; the digits alone for a unit that stands in the number."""
        said = self.full.get(unit, self.exact)(value)
        key = f"unit-{unit}"
        return self._words.text(key, n=value, said=said) if self._words.has(key) else said

    def digits(self, plain: str, value: float = 0) -> str:
        """Digits as the language separates them, with a true minus sign for a value below zero, and none for 0."""
        return _signed(value, self._local(plain))

    def day(self, iso: str) -> str:
        """A date in words: "10 June 1999" from 1999-06-10, "June 1999" from 1999-06, "1999" from 1999."""
        if not (m := DAY.fullmatch(iso)) or not 1 <= int(m[2] or 1) <= 12:
            return iso
        year, month, of_month = m.groups()
        if month is None:
            return str(year)
        words = f"{self.months[int(month) - 1]}{SPACE}{year}"
        return f"{int(of_month)}{SPACE}{words}" if of_month else words

    def month(self, iso: str) -> str:
        """The month of a date: "February 2018" from 2018-02-28, for strengths counted at month ends."""
        return self.day(iso[:7])

    @property
    def months(self) -> tuple[str, ...]:
        """Names of the twelve months."""
        return self._language.months

    @property
    def short_months(self) -> tuple[str, ...]:
        """Names of the twelve months as they stand on an axis."""
        return self._language.short_months

    def named(self, when: Period) -> str:
        """A period named in running text or a table: 10 June 1999, February 2018, 2018, 2018/19, 1946 to 1949."""
        if when.kind == SPAN:
            return self._span(when)
        if when.kind == FINANCIAL_YEAR:
            return f"{when.first.year}/{when.last.year % 100:02d}"
        return self.day(when.iso)

    def period(self, when: Period) -> str:
        """A period said in full: a financial year with its days; "" for none."""
        if when.kind == NONE:
            return ""
        if when.kind == SPAN:
            return self._span(when)
        return self.financial_year(when.iso) if when.kind == FINANCIAL_YEAR else self.day(when.iso)

    def financial_year(self, key: str) -> str:
        """ "2018/19 (1 July 2018 to 30 June 2019)" from 2018-19, as the United Nations writes peacekeeping years."""
        first = int(key[:4])
        days = (self.day(d.isoformat()) for d in (date(first, 7, 1), date(first + 1, 6, 30)))
        return self._words.text("period-financial-year", year=f"{first}/{key[5:]}", first=next(days), last=next(days))

    def _span(self, when: Period) -> str:
        first, last = when.iso.split("/", 1)
        return self._words.text("period-span", first=self.day(first), last=self.day(last))

    def _set(self, key: str, plain: str, value: float) -> str:
        """Digits in what a message puts around them."""
        if (around := self._around.get(key)) is None:
            before, _, after = self._words.text(key, n="\0").partition("\0")
            around = self._around[key] = (before, after)
        return _signed(value, f"{around[0]}{self._local(plain)}{around[1]}")

    def _local(self, plain: str) -> str:
        if self._language.code == ENGLISH:
            return plain
        return plain.translate({ord(","): self._language.group, ord("."): self._language.decimal})


@cache
def numbers(lang: str = ENGLISH) -> Numbers:
    """The numbers of a language that is shipped."""
    return Numbers(words(lang))


def percent_digits(value: float) -> str:
    """Two decimals from 1 up, three significant digits below; no trailing zeros; never rounded to a false 0 or 100."""
    size = abs(value)
    if size == 0:
        return "0"
    said = _trimmed(_fixed(size, 2) if size >= 1 else _decimals(size, 3))
    return _signed(value, _exact(size) if said == "100" and size != 100 else said)


def _share_digits(size: float) -> tuple[str, str, str]:
    """The messages, in prose and in a cell, and the digits of a share: less than 0.1 and more than 99.9 are said so."""
    said = _fixed(size, 1)
    if said == "0.0" and size:
        return "number-pct-less", "number-pct-less-cell", "0.1"
    if said == "100.0" and size < 100:
        return "number-pct-more", "number-pct-more-cell", "99.9"
    return "number-pct", "number-pct-cell", said if size else "0"


def _two_decimals(said: str) -> str:
    """In a column of shares the decimal points stand under each other."""
    whole, _, decimals = said.partition(".")
    return said if said == "0" else f"{whole}.{decimals:0<2}"


def _exact(size: float) -> str:
    return _fixed(size, 0) if float(size).is_integer() else _trimmed(_decimals(size, 10))


def _decimals(size: float, digits: int, least: int = 2) -> str:
    """At least so many decimals, and enough for `digits` significant digits."""
    whole = len(f"{int(size)}") if size >= 1 else -(len(m[1]) if (m := re.match(r"0\.(0*)", f"{size:.15f}")) else 0)
    return _fixed(size, max(least, digits - whole))


def _fixed(size: float, places: int) -> str:
    """Digits to so many decimals, halves up by the digits of the number as they are printed: 36.25 is 36.3."""
    return f"{Decimal(str(size)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):,f}"


def _trimmed(said: str) -> str:
    return said.rstrip("0").rstrip(".") if "." in said else said


def _signed(value: float, said: str) -> str:
    """A true minus sign, and none before a zero."""
    return f"{MINUS}{said}" if value < 0 and any(c in "123456789" for c in said) else said
