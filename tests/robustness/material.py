"""What the fuzzers throw: names, dates, numbers and texts that are right, nearly right, and nothing like it."""

from __future__ import annotations

import random
from datetime import date, datetime
from functools import cache

from peaceops import open_book
from peaceops.council.agenda_items import item_names

WEIRD = [
    *("", " ", "\n", "\t", "\r\n", "\x00", "\x1b[31m", "\x7f", "\x85", "\u202e", "\ufeff", "\u200b", "\u2028", "\xa0"),
    *("'", '"', "''", '""', "`", "\\", "%s", "{0}", "{}", "$(ls)", "; DROP TABLE votes;--", "<script>", "../.."),
    *("~", "*", "=HYPERLINK(1)", "+1", "-1", "@SUM", "＝A", "NaN", "nan", "inf", "-inf", "None", "null", "true", "no"),
    *("١٢٣", "１２３", "Ⅻ", "½", "é", "e\u0301", "ß", "İ", "ı", "Å", "中", "🕊", "👨\u200d👩", "ﬁ", "\U0010ffff"),
]
LONGEST = 3_000_000  # characters: above every limit of peaceops, and little memory of the fuzzer's own
HALVES = ["\ud800", "\udfff"]  # half a character: no shell gives one, a program may
NUMBERS = [
    *("0", "1", "-1", "0.5", "12", "41000000", "41,000,000", "41,000,000.50", "41000000,50", "4,1,0,0", "41_000_000"),
    *("1e14", "1e400", "1.0e+6", "41.000", "41.000.000", "41 000", "0x10", "017", "0b1", "1:30", ".5", "5.", "+5"),
    *("(5)", "-0", "00", "1" * 400, "9" * 5000, "1.7976931348623157e308", "4.9e-324", "1e", "e1", "--1", "1-", "1,"),
    *(",1", "٤١", "200000", "200001", "2147483648", "9223372036854775808", "18446744073709551616", "5%", "US$ 5"),
]
DATES = [
    *("2018-10-20", "1999-06-10", "2024-12-31", "2020-02-29", "2019-02-29", "1945-10-23", "1945-10-24", "1946-01-16"),
    *("1946-01-17", "2026-11-25", "2100-12-31", "2101-01-01", "9999-12-31", "9998-12-31", "0001-01-01", "0000-00-00"),
    *("10000-01-01", "2018-13-01", "2018-00-10", "20181020", "2018-W42-6", "2018-293", "2018-10-20T00:00", "today"),
    *("20.10.2018", "10/20/2018", "2018/10/20", "20 October 2018", "２０１８-10-20", "2018-10-20 ", "-2018-10-20"),
]
YEARS = [
    *("2024-25", "2018-19", "2022-23", "1999-00", "9999-00", "1944-45"),
    *("1945-46", "2099-00", "2100-01", "2018/19", "2024"),
]
REFORMS = ["no-level-c", "peacekeeping-cap-25", "portfolio-cut-10", "regular-ceiling-20", "unmik-closed-2024-12-31"]


@cache
def names() -> tuple[str, ...]:
    """Missions, States and agenda items, by every name that the book has."""
    view = open_book().at()
    rows = [
        *view.rows("SELECT mission AS a, name AS b FROM missions"),
        *view.rows("SELECT alias AS a, alias AS b FROM mission_aliases"),
        *view.rows("SELECT iso3 AS a, name AS b FROM states"),
    ]
    found = {r[key] for r in rows for key in ("a", "b")} | set(item_names())
    return ("UNMIK", "USA", "ALL", *sorted(found))


def mutated(rng: random.Random, text: str) -> str:
    """The text with one to three small or large changes."""
    for _ in range(rng.randint(1, 3)):
        text = text[:LONGEST]
        at, to = sorted((rng.randint(0, len(text)), rng.randint(0, len(text))))
        change = rng.randrange(9)
        if change == 0:
            text = text[:at] + text[to:]
        elif change == 1:
            text = text[:at] + rng.choice(WEIRD) + text[at:]
        elif change == 2:
            text = text[:at] + text[at:to] * 2 + text[to:]
        elif change == 3:
            text = text[:at] + chr(rng.choice((rng.randrange(128), rng.randrange(0xD800)))) + text[at + 1 :]
        elif change == 4:
            text = text.swapcase()
        elif change == 5:
            text = text[:at]
        elif change == 6:
            text = text[:at] + rng.choice(NUMBERS)[:60] + text[to:]
        elif change == 7:
            text = f" {text}\xa0"
        elif rng.random() < 0.05:
            text = text * min(rng.choice((50, 5000)), LONGEST // max(len(text), 1))
    return text[:LONGEST]


def name(rng: random.Random) -> str:
    """A name, right or wrong."""
    if rng.random() < 0.4:
        return rng.choice(names())
    return mutated(rng, rng.choice(names())) if rng.random() < 0.6 else rng.choice(WEIRD)


def known_name(rng: random.Random) -> str:
    """A name that is mostly right."""
    return (
        rng.choice(("UNMIK", "USA", "UNMISS", "DEU", "MINUSMA", "UNTSO", "KOS")) if rng.random() < 0.85 else name(rng)
    )


def number(rng: random.Random) -> str:
    """A number as text, right or wrong."""
    kind = rng.randrange(4)
    if kind == 0:
        return rng.choice(NUMBERS)
    if kind == 1:
        return mutated(rng, rng.choice(NUMBERS)[:40])
    if kind == 2:
        return "".join(rng.choice("0123456789.,-+_eE()' \xa0٤") for _ in range(rng.randint(1, 14)))
    form = rng.choice(("{:.2f}", "{:,.2f}", "{:.0f}", "{:,.0f}", "{:e}", "{}"))
    return form.format(rng.random() * 10 ** rng.randint(0, 13))


def day_text(rng: random.Random) -> str:
    """A date as text, right or wrong."""
    kind = rng.randrange(6)
    if kind == 0:
        return rng.choice(DATES)
    if kind == 1:
        return mutated(rng, rng.choice(DATES))
    if kind > 2:
        return f"{rng.randint(1990, 2026)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    return f"{rng.randint(0, 9999):04d}-{rng.randint(0, 14):02d}-{rng.randint(0, 33):02d}"


def day(rng: random.Random) -> object:
    """A date as a program gives it: mostly one of our time, else a date far away, a time, a text or nothing."""
    if rng.random() < 0.6:
        return date(rng.randint(1990, 2026), rng.randint(1, 10), rng.randint(1, 28))
    kind = rng.randrange(6)
    if kind == 0:
        return None
    if kind == 1:
        return day_text(rng)
    year = rng.choice((1, 1944, 1945, 1946, 1999, 2018, 2024, 2026, 2027, 2100, 2101, 9999))
    of_year = (rng.randint(1, 12), rng.randint(1, 28))
    return datetime(year, *of_year, 12) if kind == 2 else date(year, *of_year)


def year(rng: random.Random) -> str:
    """A financial year, right or wrong."""
    if rng.random() < 0.5:
        return rng.choice(("2022-23", "2023-24", "2024-25"))
    return rng.choice(YEARS) if rng.random() < 0.5 else mutated(rng, rng.choice(YEARS))


def text(rng: random.Random) -> str:
    """Anything; also half a character, which no shell can give."""
    pick = (name, number, day_text, year)[rng.randrange(4)](rng)
    return pick + rng.choice(HALVES) if rng.random() < 0.02 else pick
