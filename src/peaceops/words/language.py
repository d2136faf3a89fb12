"""How a language writes numbers, dates and lists, and which plural form a number takes: Babel's data (Unicode CLDR).

English, which every command speaks, is written out here, for Babel takes a tenth of a second to load: a test holds it
to Babel's data.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

SPACE = "\u00a0"  # a day and its month stay on one line
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
# A day as files write it, and no piece of a file's name or of an address.
ISO_DAY = re.compile(r"(?<![\w/.=?&-])(1[89]\d\d|20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\w/.-]*\w)")
ISO_MONTH = re.compile(r"(?<![\w/.=?&-])(1[89]\d\d|20\d\d)-(0[1-9]|1[0-2])(?![\w/.-]*\w)")
# A financial year as files write it, where it cannot be a month: 2016-17, not 2010-11.
FILED_YEAR = re.compile(r"(?<![\w/.=?&-])(1[89]\d\d|20\d\d)-(1[3-9]|[2-9]\d)(?![\w/.-]*\w)")
# A month with its year, or a day, as a rule of the book or a head of a table names it.
ENGLISH_MONTH = re.compile(rf"(?:(\d{{1,2}})[ {SPACE}])?({'|'.join(MONTHS)})[ {SPACE}](\d{{4}})")
ENGLISH_TO = re.compile(r"(?<=\d) to (?=\d)")
LOCALES = {"en": "en_GB"}  # the United Nations writes British English


@dataclass(frozen=True, slots=True)
class TextRules:
    """What Babel's data do not hold of a language: the places before signs that take a space that does not break, the
    apostrophe, the number of the first of a month, and what stands between the two ends of a span."""

    signs: re.Pattern[str] | None = None
    apostrophe: str = "'"
    first: str = "1"
    to: str = " to "


PLAIN = TextRules()  # of English, and of a language without a row
TEXT_RULES = {"fr": TextRules(re.compile(r"(?:^| )(?=[:;!?%»])|(?<=«) "), "’", "1er", " à ")}


class Language:
    """One language by its code (en, fr). What is heavy is loaded when first asked for."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._rules = TEXT_RULES.get(code, PLAIN)

    @cached_property
    def _locale(self) -> Locale:
        from babel import Locale

        return Locale.parse(LOCALES.get(self.code, self.code))

    def set(self, text: str) -> str:
        """A message as the language sets it, whatever blanks and apostrophes its file was typed with."""
        spaced = self._rules.signs.sub(SPACE, text) if self._rules.signs else text
        return spaced.replace("'", self._rules.apostrophe)

    def plural(self, value: int | float) -> str:
        """The plural form of a number: one, two, few, many or other."""
        if self.code == "en":
            return "one" if abs(value) == 1 else "other"
        return str(self._locale.plural_form(value))

    def number(self, value: int) -> str:
        """A whole number with its thousands separated as the language does."""
        return f"{value:,}".replace(",", self.group)

    def decimals(self, value: float | Decimal) -> str:
        """A number with the decimals that it has, as the language writes it."""
        signs = str.maketrans({",": self.group, ".": self.decimal})
        return f"{value:,}".removesuffix(".0").translate(signs)

    @cached_property
    def group(self) -> str:
        """What separates thousands."""
        return "," if self.code == "en" else str(self._locale.number_symbols["latn"]["group"])

    @cached_property
    def decimal(self) -> str:
        """What separates decimals."""
        return "." if self.code == "en" else str(self._locale.number_symbols["latn"]["decimal"])

    @cached_property
    def months(self) -> tuple[str, ...]:
        """Names of the twelve months."""
        if self.code == "en":
            return MONTHS
        wide = self._locale.months["format"]["wide"]
        return tuple(str(wide[n]) for n in range(1, 13))

    @cached_property
    def short_months(self) -> tuple[str, ...]:
        """Names of the twelve months as they stand on an axis."""
        if self.code == "en":  # as the United Nations cuts them, and not Sept
            return tuple(name[:3] for name in self.months)
        short = self._locale.months["format"]["abbreviated"]
        return tuple(str(short[n]) for n in range(1, 13))

    def month(self, day: date) -> str:
        """Month and year: February 2018."""
        return f"{self.months[day.month - 1]}{SPACE}{day.year}"

    def day(self, day: date) -> str:
        """Day, month and year: 10 June 1999. Language and region decide the order of words, not of digits."""
        return f"{self.of_month(day.day)}{SPACE}{self.month(day)}"

    def of_month(self, day: int) -> str:
        """The number of a day, of which a language may write the first as an ordinal."""
        return self._rules.first if day == 1 else str(day)

    def spelled(self, text: str, *, months: bool = False) -> str:
        """Words with ISO days as the language writes them, financial years as 2016/17, longer spans as 2013-2016.

        `months`: ISO months too, where 2010-11 is November 2010 and not a financial year."""
        if "-" not in text:
            return text
        text = FILED_YEAR.sub(_years, text)
        text = ISO_DAY.sub(
            lambda m: f"{self.of_month(int(m[3]))}{SPACE}{self.months[int(m[2]) - 1]}{SPACE}{m[1]}", text
        )
        return ISO_MONTH.sub(lambda m: f"{self.months[int(m[2]) - 1]}{SPACE}{m[1]}", text) if months else text

    def named_month(self, text: str) -> str:
        """Words that are an English month or day, as this language names it; other words as they are."""
        found = ENGLISH_MONTH.fullmatch(text) if self.code != "en" else None
        if found is None:
            return text
        month = f"{self.months[MONTHS.index(found[2])]}{SPACE}{found[3]}"
        return f"{self.of_month(int(found[1]))}{SPACE}{month}" if found[1] else month

    def spanned(self, text: str) -> str:
        """Words of a table in which "to" between two numbers or days stands as the language says it."""
        return ENGLISH_TO.sub(self._rules.to, text)

    def between_names(self) -> dict[str, str]:
        """What stands between names, as the tables of the book list them in English."""
        signs = {sign: self.set(f" {sign}") if self._rules.signs else sign for sign in ("; ", ": ")}
        return {" and ": self.joiners(2)[1], **signs}

    @cached_property
    def semicolon(self) -> str:
        """What stands between the parts of a line that are no list of one kind."""
        return self.between_names()["; "]

    def joiners(self, count: int) -> list[str]:
        """What stands before each of `count` items of a list: nothing, then ", " or " and "."""
        if count < 2:
            return [""] * count
        if self.code == "en":
            return ["", *[", "] * (count - 2), " and "]
        patterns = self._locale.list_patterns["standard"]
        pair, start, middle, end = (_between(patterns[k]) for k in ("2", "start", "middle", "end"))
        if count == 2:
            return ["", pair]
        return ["", start, *[middle] * (count - 3), end]


def _years(found: re.Match[str]) -> str:
    """A span that a file writes 2016-17: a financial year, or the years from one to the other."""
    first, last = found[1], found[2]
    one = int(last) == (int(first) + 1) % 100
    return f"{first}/{last}" if one else f"{first}-{first[:2]}{last}" if int(last) > int(first[2:]) else found[0]


def _between(pattern: str) -> str:
    """What a list pattern such as "{0} and {1}" puts between two items."""
    return pattern.removeprefix("{0}").removesuffix("{1}")
