"""The words of a command as they were meant: options by other names, a year or mission without its option, choices in
other words. What stands in the help is never touched; what could mean two things is left, and refused as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

# One thing, whatever it is called: of a row, the one that the command has stands for any other.
DAYS = ("--on", "--active-on", "--as-of", "--date", "--day")  # where a command has several: the first
OPTIONS = (
    DAYS,
    ("--mission", "--missions", "--about", "--operation"),
    ("--payer", "--member", "--state", "--member-state", "--iso3"),
    ("--member", "--country", "--state", "--member-state", "--iso3"),
    ("--contributor", "--nationality", "--country", "--state", "--member-state", "--iso3"),
    ("--fy", "--financial-year", "--fiscal-year"),
    ("--ending-within", "--ending", "--within", "--days"),
    ("--from", "--since"),
    ("--to", "--until"),
    ("--about", "--resolution"),
)
CHOICES = (
    ("contributor", "nationality", "country", "state", "member-state", "nation"),
    ("category", "personnel", "kind"),
    ("pko", "peacekeeping", "peacekeeping-operation"),
    ("spm", "political", "special-political-mission"),
    ("regular", "regular-budget", "un"),
)
FY = re.compile(r"(?:FY ?)?([0-9]{4})[-/](?:[0-9]{2})?([0-9]{2})", re.IGNORECASE)
BARE = (  # a word that says by its form of which option it is the value: of the first that the command has
    (FY, ("--fy",)),
    (re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), DAYS),
    (re.compile(r"[0-9]{4}"), ("--year",)),
    (re.compile(r".*"), ("--about",)),
)


class _Word(NamedTuple):
    """An option with its value, if it has one, or a bare word."""

    option: str
    value: str | None


@dataclass(frozen=True)
class _Command:
    """What a command takes: options by their names, and the names of its arguments, None where there may be many."""

    options: dict[str, Any]
    arguments: tuple[str, ...] | None

    def takes_value(self, name: str) -> bool:
        """Whether the word after an option is its value."""
        return name in self.options and not self.options[name].is_flag

    def named(self, name: str) -> str:
        """The option that is meant by a name, "" where the command has none or several."""
        if name in self.options:
            return name
        found = list(dict.fromkeys(own for row in OPTIONS if name in row for own in row if own in self.options))
        return found[0] if len(found) == 1 or (found and name in DAYS) else ""

    def has_argument(self, name: str) -> bool:
        """Whether an option's name is that of an argument, which is given without it."""
        names = {own.removeprefix("--") for row in OPTIONS if name in row for own in row} | {name.removeprefix("--")}
        return bool(names & set(self.arguments or ()))


def meant(words: Sequence[str], command: Any) -> list[str]:
    """The words with the options and choices that the command has. `command`: as the parser has it."""
    path, own = _path(list(words), command)
    if own is None:
        return list(words)
    rest = list(words[path:])
    split = rest.index("--") if "--" in rest else len(rest)
    found = _placed([_as_meant(word, own) for word in _read(rest[:split], own)], own)
    if own.arguments is not None and sum(not word.option for word in found) > len(own.arguments):
        return list(words)  # more than it takes: refused in the words that were given
    return [*words[:path], *_written(found), *rest[split:]]


def _path(words: list[str], command: Any) -> tuple[int, _Command | None]:
    """How many words name the command, and what it takes; None where no command is named."""
    at = 0
    while getattr(command, "commands", None) is not None:
        if at == len(words) or words[at] not in command.commands:
            return at, None
        command, at = command.commands[words[at]], at + 1
    options = {
        name: p for p in command.params if p.param_type_name == "option" for name in (*p.opts, *p.secondary_opts)
    }
    given = [p for p in command.params if p.param_type_name == "argument"]
    return at, _Command(options, tuple(p.name for p in given) if all(p.nargs == 1 for p in given) else None)


def _read(words: Sequence[str], own: _Command) -> Iterator[_Word]:
    """Options with their values, and bare words."""
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if not name.startswith("-"):
            yield _Word("", word)
        elif equals:
            yield _Word(name, value)
        else:
            takes = own.takes_value(own.named(name)) or (name not in own.options and own.has_argument(name))
            yield _Word(name, next(rest, None) if takes else None)


def _as_meant(word: _Word, own: _Command) -> _Word:
    name = own.named(word.option) if word.option else ""
    if not name:
        return _Word("", word.value) if word.value is not None and own.has_argument(word.option) else word
    return _Word(name, _valued(word.value, own.options[name], name))


def _valued(value: str | None, option: Any, name: str) -> str | None:
    """The value in the words of the option: a financial year as it is written here, a choice by another name."""
    if value is None:
        return None
    if name == "--fy":
        return ",".join(_fy(part) for part in value.split(","))
    choices = [str(getattr(c, "value", c)) for c in getattr(option.type, "choices", None) or ()]
    return _choice(value, choices) if choices else value


def _fy(text: str) -> str:
    """2024/25, 2024-2025 and FY2024-25 are 2024-25."""
    found = FY.fullmatch(text.strip())
    return f"{found[1]}-{found[2]}" if found and int(found[2]) == (int(found[1]) + 1) % 100 else text


def _choice(value: str, choices: Sequence[str]) -> str:
    plain = {_folded(c): c for c in choices}
    told = _folded(value)
    if told in plain:
        return plain[told]
    same = {plain[name] for row in CHOICES if told in row for name in row if name in plain}
    return same.pop() if len(same) == 1 else value


def _folded(text: str) -> str:
    return "-".join(text.lower().replace("_", "-").split())


def _placed(words: Iterable[_Word], own: _Command) -> list[_Word]:
    """With the options of bare words for which the command has no argument left."""
    out = list(words)
    if own.arguments is None:
        return out
    given = {w.option for w in out}
    for pattern, names in BARE:
        name = next((n for n in names if n in own.options), "")
        bare = [at for at, w in enumerate(out) if not w.option]
        fits = [at for at in bare if pattern.fullmatch(out[at].value or "")]
        if len(bare) > len(own.arguments) and fits and name and name not in given:
            value = out[fits[-1]].value
            out[fits[-1]] = _Word(name, _valued(value, own.options[name], name))
    return out


def _written(words: Iterable[_Word]) -> Iterator[str]:
    for word in words:
        if word.option:
            yield word.option
        if word.value is not None:
            yield word.value
