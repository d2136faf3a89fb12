"""The catalogue of messages: every sentence and label a user meets, one folder a language.

Code chooses keys and passes arguments; a message is `Said`, which stays unsaid until a language is known. `Words` says
it: as text, or as parts in which figures and references stay what they are, so that a renderer can link them.
A key that a language lacks is said in English. The catalogue stands at the bottom of the house, for errors speak too:
what is wrong with it is a ValueError.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from peaceops.words.fluent import Choice, Pattern, Place, Use, parse, read_messages
from peaceops.words.language import Language
from peaceops.words.names import ProperNames

HERE = Path(__file__).parent
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Said:
    """A message by key with its arguments, not yet in any language. `str()` says it in English.

    An argument is a word, number, date, figure or reference, another `Said`, or a tuple of these (said as a list).
    """

    key: str
    args: tuple[tuple[str, Any], ...] = ()

    def __str__(self) -> str:
        return words().text(self)

    def arg(self, name: str) -> Any:
        """One argument by name; None where the message has none of that name."""
        return dict(self.args).get(name)


class Keyed(str):
    """A key of the book among the arguments of a message: variants are chosen by it as it stands, and `told` (another
    argument) is what is said where it has a place."""

    told: Any

    def __new__(cls, key: str, told: Any) -> Keyed:
        made = super().__new__(cls, key)
        made.told = told
        return made


def said(key: str, /, **args: Any) -> Said:
    """A message by key. Keys read as what is said: `presence-report-leaves-it-out`."""
    return Said(key, tuple(args.items()))


class Words:
    """One language: its messages over those of English, and how it writes numbers, dates, lists and plurals."""

    def __init__(
        self,
        language: Language,
        messages: Mapping[str, str],
        fallback: Words | None = None,
        names: ProperNames | None = None,
    ) -> None:
        self.language = language
        self.names = names
        self._raw = messages
        self._fallback = fallback
        self._patterns: dict[str, Pattern] = {}
        self._lacking: set[str] | None = None

    def counting(self) -> Words:
        """The same words, which keep what they had to say in English: one such for each document that is made."""
        own = copy(self)
        own._lacking = set()
        return own

    def lacking(self) -> frozenset[str]:
        """The keys that were said in English since `counting`, for want of a message of this language."""
        return frozenset(self._lacking or ())

    @property
    def lang(self) -> str:
        """The language's code, such as en."""
        return self.language.code

    def name(self, english: str) -> str:
        """A State or mission as this language names it; other words as they are."""
        return self.names.of(english) if self.names else english

    def label(self, text: str) -> str:
        """Words of the book as this language has them in a cell: names, labels, lists, days and years; also what
        a room said in English by a message without places."""
        named = self._plain.get(text) or self.names.in_cell(text) if self.names else text
        return self.language.spanned(self.language.spelled(self.language.named_month(named)))

    @cached_property
    def _plain(self) -> dict[str, str]:
        """Texts of this language by those of English, for messages without places; none where two keys differ."""
        held: dict[str, set[str]] = {}
        for key, text in self._fallback._raw.items() if self._fallback else ():
            if "{" not in text and key in self._raw:
                held.setdefault(text, set()).add(self._raw[key])
        return {text: ours.pop() for text, ours in held.items() if len(ours) == 1}

    def has(self, key: str) -> bool:
        """Whether this language or English has the message."""
        return key in self._raw or (self._fallback is not None and self._fallback.has(key))

    def keys(self) -> frozenset[str]:
        """The keys of this language's own messages."""
        return frozenset(self._raw)

    def text(self, message: Said | str, /, **args: Any) -> str:
        """A message as text; a figure in it is said by its value, written as the language writes numbers."""
        return "".join(self._written(getattr(p, "value", p)) for p in self.parts(message, **args))

    def _written(self, value: Any) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return self.language.number(value)
        return self.language.decimals(value) if isinstance(value, float | Decimal) else str(value)

    def parts(self, message: Said | str, /, **args: Any) -> tuple[Any, ...]:
        """A message as text and the figures, references and other things in it, in order."""
        if isinstance(message, str):
            message = Said(message, tuple(args.items()))
        out: list[Any] = []
        self._fill(self._pattern(message.key), dict(message.args), message.key, out)
        return tuple(_joined(out))

    def pattern(self, key: str) -> Pattern:
        """The parsed message. Raises ValueError for a key that no file has."""
        return self._pattern(key)

    def _pattern(self, key: str) -> Pattern:
        if self._lacking is not None and key not in self._raw:
            self._lacking.add(key)
        if (found := self._patterns.get(key)) is not None:
            return found
        if key in self._raw:
            found = parse(self._raw[key], key)
        elif self._fallback is not None:
            found = self._fallback._pattern(key)
        else:
            raise ValueError(
                f"unknown message {key!r}: expected one of {self.lang}; nearest: {_nearest(key, self._raw)}"
            )
        self._patterns[key] = found
        return found

    def _fill(self, pattern: Pattern, args: Mapping[str, Any], key: str, out: list[Any]) -> None:
        for part in pattern:
            if isinstance(part, str):
                out.append(part)
            elif isinstance(part, Use):
                self._fill(self._pattern(part.key), args, part.key, out)
            elif part.name not in args:
                raise ValueError(f"message {key!r} has a place for {part.name!r}: expected an argument of that name.")
            elif isinstance(part, Place):
                self._say(args[part.name], out, grouped=part.grouped)
            else:
                self._fill(self._chosen(part, args[part.name]), args, key, out)

    def _chosen(self, choice: Choice, arg: Any) -> Pattern:
        """The variant that names the value itself, else its plural form, else the default."""
        value = getattr(arg, "value", arg)
        by_key = dict(choice.variants)
        plain = str(value) if not isinstance(value, bool) else str(value).lower()
        if plain in by_key:
            return by_key[plain]
        if isinstance(value, int | float) and not isinstance(value, bool):
            form = self.language.plural(value)
            if form in by_key:
                return by_key[form]
        return by_key[choice.default]

    def _say(self, arg: Any, out: list[Any], *, grouped: bool = True) -> None:
        if isinstance(arg, Keyed):
            arg = arg.told
        if isinstance(arg, str):
            arg = self.language.named_month(arg)
            if self.names:
                self.names.put(arg, out)
            else:
                out.append(arg)
        elif isinstance(arg, Said):
            self._fill(self._pattern(arg.key), dict(arg.args), arg.key, out)
        elif isinstance(arg, tuple | list):
            self._list(arg, out, grouped)
        elif isinstance(arg, date):
            out.append(self.language.day(arg))
        elif isinstance(arg, int):
            out.append(self.language.number(arg) if grouped else str(arg))
        elif isinstance(arg, float):
            out.append(self.language.decimals(arg))
        else:
            out.append(arg)  # a figure or reference stays what it is

    def _list(self, items: Iterable[Any], out: list[Any], grouped: bool) -> None:
        """Items joined as the language joins a list."""
        each: list[list[Any]] = []
        for item in items:
            each.append([])
            self._say(item, each[-1], grouped=grouped)
        for joiner, said_item in zip(self.language.joiners(len(each)), each, strict=True):
            out += [joiner, *said_item] if joiner else said_item


def _joined(parts: Iterable[Any]) -> list[Any]:
    """Neighbouring texts as one; empty ones gone."""
    out: list[Any] = []
    for part in parts:
        if part == "":
            continue
        if isinstance(part, str) and out and isinstance(out[-1], str):
            out[-1] += part
        else:
            out.append(part)
    return out


def _nearest(key: str, keys: Iterable[str]) -> str:
    from difflib import get_close_matches

    return ", ".join(get_close_matches(key, list(keys), 3)) or "none"


def load(code: str, folder: Path, fallback: Words | None = None) -> Words:
    """The words of a language from a folder of message files. Raises ValueError for a key that two files have."""
    messages: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        for key, text in read_messages(path).items():
            if key in messages:
                raise ValueError(f"{path.name}: expected {key!r} in one file of {folder.name}, found it in two.")
            messages[key] = text
    language = Language(code)
    names = ProperNames(folder, language.between_names()) or None
    return Words(language, {k: language.set(t) for k, t in messages.items()}, fallback, names)


@cache
def languages() -> tuple[str, ...]:
    """The codes of the languages that are shipped."""
    return tuple(sorted(p.name for p in HERE.iterdir() if p.is_dir() and any(p.glob("*.ftl"))))


@cache
def words(lang: str = ENGLISH) -> Words:
    """The shipped words of a language. Raises ValueError for a language without a folder."""
    held = languages()
    if lang not in held:
        raise ValueError(f"unknown language {lang!r}: expected one of {', '.join(held)}")
    return load(lang, HERE / lang, None if lang == ENGLISH else words(ENGLISH))
