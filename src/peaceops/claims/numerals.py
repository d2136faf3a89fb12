"""Spotting numbers as written: digits in the ways of several languages, number words, scales, currencies, per cent.

1,15,000; 12 374; 14.400; $7,83-billion; 5.400 millones; fifty-six; a dozen; 16% to 17%; 5th; a tenth.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from peaceops.claims.hedges import hedge_at
from peaceops.claims.pattern import any_of, ordinals, pattern
from peaceops.claims.scan import Pattern
from peaceops.claims.so_many import SINGLE, PartOfWhole, parts_in

HERE = Path(__file__).parent

DIGITS = (
    r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?(?![\d])|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)"
    r"|\d{1,3}\. \d{3}(?!\d)|\d{1,3}(?:'\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
)


class Multiple(NamedTuple):
    """Words after a number with what it is multiplied by, and whether their language writes 5.400 for 5,400."""

    words: str
    times: float
    stopped: bool


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


SCALES = [Multiple(r["words"], float(r["times"]), r["thousands_with_a_stop"] == "yes") for r in _rows("scales.csv")]
LOOSE = {  # a number, and no numeral: value, unit and the hedge that the words have in them
    r["words"]: (float(r["value"]), r["unit"], r["hedge"]) for r in _rows("number_words.csv")
}
UNITS = {r["language"]: r["words"] for r in _rows("numeral_words.csv")}
ACCENTS = {
    "funf": "fünf",
    "zwolf": "zwölf",
    "funfzehn": "fünfzehn",
    "funfzig": "fünfzig",
    "dreissig": "dreißig",
    "dreißig": "dreißig",
}
ACCENTS |= {"dreißig": "dreißig", "veintidos": "veintidós", "veintitres": "veintitrés", "veintiseis": "veintiséis"}
ACCENTS |= {"dieciseis": "dieciséis", "ventitre": "ventitré", "trentatre": "trentatré"}
ACCENTS |= {f"{unit}undzwanzig": f"{unit.replace('u', 'ü')}undzwanzig" for unit in ("funf",)}
ACCENTS |= {f"funf{part}": f"fünf{part}" for part in ("hundert", "tausend")}
SCALE = "|".join(f"(?P<s{i}>{scale.words})" for i, scale in enumerate(SCALES))
MOST_PERCENT = 1000  # per cent, from which a mark of thousands is a decimal mark
MILLION, BILLION = 1e6, 1e9
MIL_MILLONES = re.compile(r"mil (?:y |e )?")
PARTS = {name: pattern("numerals", name).pattern for name in ("currency", "money_after", "percent", "ordinal")}
NUMBER = Pattern(
    re.compile(
        rf"(?<![\w.,/-])(?:(?:{PARTS['currency']})\s?)?(?P<n>{DIGITS})(?:[ -]?(?:{SCALE})(?![a-z]))?"
        rf"(?:{PARTS['percent']}|{PARTS['money_after']}(?![a-z])|{PARTS['ordinal']})?(?![\d])"
    )
)
LONG_SCALES = "|".join(f"(?P<s{i}>{scale.words})" for i, scale in enumerate(SCALES))
HALF = pattern("numerals", "half").pattern
AFTER_WORDS = re.compile(
    rf"(?P<half>{HALF})?[ -](?:{LONG_SCALES})(?![a-z])(?P<half2>{HALF})?(?:{PARTS['money_after']}(?![a-z]))?"
)
COMPOUND = pattern("numerals", "compound").pattern  # numerals of one word: novemilaseicento, siebenhundertachtzig
HALF_AFTER = pattern("numerals", "half")
RANGE = pattern("numerals", "range")
BETWEEN = pattern("numerals", "between")
CHANGED = pattern("numerals", "changed")
PRONOUN_ONE = pattern("numerals", "pronoun_one")
BOTH = pattern("numerals", "both")
JOINED_PERCENT, WHOLE_PERCENT = pattern("numerals", "joined_percent"), 100  # a share of a whole is no more
RANGE_OF_ROUND = 1.35  # how far the second of two round numbers is above the first where they are a range
ORDINALS = ordinals()


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text, from its hedge to its unit. `unit`: "" for a bare one, usd, money (another currency),
    percent or ordinal. `step`: one in the last digit that is written, as a value: 2.1 billion has 100 million.
    `core`: where the digits begin."""

    start: int
    end: int
    value: float
    unit: str
    step: float
    hedge: str
    core: int
    in_words: bool = False
    value_max: float | None = None


def numbers_in(even: str, start: int, end: int, language: str = "") -> list[Number]:
    """Numbers of the evened text between two places, in order; numerals are those of a language ("": of any)."""
    parts = [_part(even, p, start) for p in parts_in(even, start, end, small_number)]
    singles = [n for m in SINGLE.finditer(even, start, end) if (n := _single(even, m, start)) is not None]
    found = _apart_from(parts + singles, (_digits(even, m, start) for m in NUMBER.finditer(even, start, end)))
    taken = [(n.core, n.end) for n in found]
    for match in _words_pattern(language).finditer(even, start, end):
        if not any(a < match.end() and match.start() < b for a, b in taken):
            number = _in_words(even, match, start, language)
            found += [number] if number else []
    return _percents(even, _ranges(even, _mil_millones(even, sorted(found, key=lambda n: n.core))))


OF_THE = "du "  # of a part, that its hedge ends with: "plus du tiers"


def _part(even: str, part: PartOfWhole, floor: int) -> Number:
    """A part of a whole as the percentage that it is."""
    begins = part.start + (len(OF_THE) if even.startswith(OF_THE, part.start) else 0)
    hedge, first, last = hedge_at(even, begins, part.end, floor)
    first = first if hedge else part.start
    step = 0.1 * part.share_pct
    return Number(first, last, part.share_pct, "percent", step, hedge, part.start, in_words=True)


def _single(even: str, found: re.Match[str], floor: int) -> Number | None:
    """ "A billion dollars": one of a scale."""
    end, times, money, half = _scaled(even, found.end() - 1)
    if times == 1:
        return None
    hedge, first, last = hedge_at(even, found.start(), end, floor)
    return Number(first, last, (1 + half) * times, money, times, hedge, found.start())


def _apart_from(taken: list[Number], others: Iterable[Number | None]) -> list[Number]:
    """Numbers with those others that share no place with them."""
    free = [n for n in others if n and not any(t.core < n.end and n.core < t.end for t in taken)]
    return [*taken, *free]


def _mil_millones(even: str, found: list[Number]) -> list[Number]:
    """ "7 mil 300 millones" as the one number that it is: thousands of millions before millions."""
    out: list[Number] = []
    for number in found:
        last = out[-1] if out else None
        joined = last is not None and MIL_MILLONES.fullmatch(even, last.end - 3, number.core)
        large = MILLION <= number.value < BILLION
        if last and joined and last.unit == "" and (large or 100 <= number.value < 1000):
            value = last.value * (MILLION if large else 1) + number.value
            out[-1] = replace(number, start=last.start, core=last.core, value=value, hedge=last.hedge)
        else:
            out.append(number)
    return out


def _digits(even: str, match: re.Match[str], floor: int) -> Number | None:
    group = match.groupdict()
    scale, swapped = next(((x.times, x.stopped) for i, x in enumerate(SCALES) if group[f"s{i}"]), (1.0, False))
    decimal = swapped and scale >= BILLION
    value, places = value_of(group["n"], scaled=scale > 1, swapped=swapped, decimal=decimal)
    if value is None:
        return None
    if group["pct"] and value > MOST_PERCENT and places == 0 and re.fullmatch(r"\d{1,2}[.,]\d{3}", group["n"]):
        value, places = value / 1000, 3  # 6.930 per cent is no six thousand
    money = "usd" if group["usd"] or group["usd2"] else "money" if group["other"] or group["other2"] else ""
    unit = money or ("percent" if group["pct"] else "ordinal" if group["ord"] else "")
    if scale == 1e3 and not swapped and even[match.end() - 1] == "k" and unit:
        return None
    half = HALF_AFTER.match(even, match.end()) if scale > 1 else None
    value += 0.5 if half else 0.0
    hedge, first, last = hedge_at(even, match.start(), half.end() if half else match.end(), floor)
    step = 10.0**-places if places else 1.0 if unit == "percent" else _step(group["n"])
    return Number(first, last, round(value * scale, 6), unit, step * scale, hedge, match.start())


def _step(digits: str) -> float:
    """One in the last digit that is not a closing zero: 96,000 has 1,000."""
    plain = re.sub(r"\D", "", digits)
    zeros = len(plain) - len(plain.rstrip("0"))
    return 10.0 ** (zeros if plain.strip("0") else 0)


def value_of(
    digits: str, *, scaled: bool = False, swapped: bool = False, decimal: bool = False
) -> tuple[float | None, int]:
    """The value of written digits, and how many places follow the decimal mark. `scaled`: a word such as million
    follows, `swapped`: one of a language whose thousands have a stop, `decimal`: and so large that a comma in it is
    the decimal one (3,208 Milliarden)."""
    plain = digits.replace(" ", "").replace("'", "")
    marks = [c for c in plain if c in ".,"]
    if not marks:
        return float(plain), 0
    last = plain.rfind(marks[-1])
    tail = plain[last + 1 :]
    both = len(set(marks)) == 2
    thousands = len(tail) == 3 and not both and plain.split(marks[0])[0] != "0"
    if thousands and scaled and len(marks) == 1 and not (swapped and marks[-1] == "."):
        thousands = marks[-1] == "," and not decimal  # 1.182 billion is no thousand billion
    if len(marks) > 1 and not both and len(tail) == 3:
        thousands = True
    if thousands:
        return float(re.sub(r"[.,]", "", plain)), 0
    whole = re.sub(r"[.,]", "", plain[:last])
    return float(f"{whole or 0}.{tail or 0}"), len(tail)


@cache
def _words_pattern(language: str) -> Pattern:
    known = [UNITS[language]] if language else list(UNITS.values())
    single = {w for words in known for w in words.split()}
    join = pattern("numerals", "and_between").pattern
    loose, places, one = any_of(LOOSE), any_of(ORDINALS), any_of(single)
    whole = (
        rf"(?<![\w-])(?:(?P<loose>{loose})|(?P<ord>{places})|(?P<compound>{COMPOUND})|(?P<words>(?:{one})(?:{join}(?:{one}))*)"
        rf"(?:{PARTS['percent']})?)(?![\w])"
    )
    return Pattern(re.compile(whole))


def _in_words(even: str, match: re.Match[str], floor: int, language: str) -> Number | None:
    value: float | None
    own = ""
    if match["words"] == "one" and PRONOUN_ONE.search(even, max(floor, match.start() - 8), match.end() + 8):
        return None  # "the one in Mali"
    if match["loose"]:
        value, unit, own = LOOSE[match["loose"]]
    elif match["compound"]:
        value, unit = compound(match["compound"]), ""
    elif match["ord"]:
        value, unit = float(ORDINALS[match["ord"]]), "ordinal"
    else:
        value, unit = spelt(match["words"], language), "percent" if match["pct"] else ""
    if value is None:
        return None
    end, times, money, half = _scaled(even, match.end()) if match["words"] else (match.end(), 1.0, "", 0.0)
    value += half
    hedge, first, last = hedge_at(even, match.start(), end, floor)
    step = 0.1 * value if match["loose"] else times if times > 1 else _step(f"{value:.0f}")
    return Number(first, last, value * times, unit or money, step, hedge or own, match.start(), in_words=times == 1)


def _scaled(even: str, at: int) -> tuple[int, float, str, float]:
    """Where a numeral that ends at a place ends with the scale and currency after it, what they are, and the half that
    is added: "nine million", "two and a half billion dollars", "cinq milliards et demi"."""
    found = AFTER_WORDS.match(even, at)
    if found is None:
        return at, 1.0, "", 0.0
    times = next(x.times for i, x in enumerate(SCALES) if found[f"s{i}"])
    money = "usd" if found["usd2"] else "money" if found["other2"] else ""
    return found.end(), times, money, 0.5 if found["half"] or found["half2"] else 0.0


def is_numeral(word: str) -> bool:
    """Whether a word is a numeral of one of the languages."""
    return any(word in words.split() for words in UNITS.values())


with (Path(__file__).parent / "none_and_one.csv").open(encoding="utf-8", newline="") as _few:
    NONE, ONE = (frozenset(r["words"].split(";")) for r in csv.DictReader(_few))


def small_number(word: str | None) -> float | None:
    """A number in digits or one word, of any of the languages, none and one among them; None for another word."""
    if word is None:
        return None
    if word.isdigit():
        return float(word)
    if word in NONE or word in ONE:
        return 0.0 if word in NONE else 1.0
    return spelt(word) if is_numeral(word) else None


@cache
def compound(word: str) -> float | None:
    """The value of a numeral written as one word, in German or Italian; None where it is none."""
    from text_to_num import text2num

    german = re.sub(r"dreissig|dreißig", "dreißig", re.sub(r"zwolf", "zwölf", re.sub(r"funf", "fünf", word)))
    for given, lang in ((german, "de"), (word, "it"), (re.sub(r"tre$", "tré", word), "it")):
        try:
            return float(text2num(given, lang))
        except ValueError:
            continue
    return None


@cache
def spelt(words: str, language: str = "") -> float | None:
    """The value of a numeral in words, of a language or of any; None where it is none."""
    from text_to_num import text2num

    first = re.split(r"[ -]", words)[0]
    accented = " ".join(ACCENTS.get(w, w) for w in words.replace("-", " ").split())
    for lang, known in ((language, UNITS[language]),) if language else UNITS.items():
        if first in known.split() or words in known.split():
            try:
                return float(text2num(accented, lang))
            except ValueError:
                continue
    return None


def _percents(even: str, found: list[Number]) -> list[Number]:
    """A number that shares the unit of the one it is joined to, as the percentage that it is: "25 and 16 per cent"."""
    out = list(found)
    for at in range(len(out) - 2, -1, -1):
        first, second = out[at], out[at + 1]
        alike = first.unit == "" and second.unit == "percent" and first.in_words == second.in_words
        if alike and first.value <= WHOLE_PERCENT and JOINED_PERCENT.fullmatch(even, first.end, second.start):
            step = min(1.0, first.step)
            out[at] = replace(first, unit="percent", step=step)
    return out


def _ranges(even: str, found: list[Number]) -> list[Number]:
    """Two numbers joined as the ends of a range become one, from the first to the second."""
    out: list[Number] = []
    for number in found:
        last = out[-1] if out else None
        if last and last.value_max is None and _joined(even, last, number):
            scale = number.value / last.value if last.value else 1
            low = last.value * (1e3 if 500 < scale < 2000 and number.unit == last.unit else 1)
            unit = number.unit or last.unit
            out[-1] = replace(last, end=number.end, value=low, value_max=number.value, unit=unit)
        else:
            out.append(number)
    return out


def _joined(even: str, first: Number, second: Number) -> bool:
    between = even[first.end : second.start]
    if first.unit == "ordinal" or second.unit == "ordinal" or first.unit not in ("", second.unit):
        return False
    if first.in_words != second.in_words or second.value < first.value:
        return False
    if RANGE.fullmatch(between) is None:
        return False
    ends = bool(BETWEEN.search(even, max(0, first.start - 14), first.core))
    changed = CHANGED.search(even, max(0, first.start - 12), first.core)
    to = (
        0.0 if changed or BOTH.search(between) else RANGE_OF_ROUND if first.value >= 1000 and first.step >= 500 else 0.0
    )
    most = 2.0 if ends or between == "-" else 1.15 if first.unit == "percent" else to
    return second.value <= first.value * most or (ends and second.step >= 1000 and first.value < 1000)
