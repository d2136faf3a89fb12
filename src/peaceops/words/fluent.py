"""Reading message files: the part of the Fluent syntax that the catalogue uses.

A file holds messages: `key = text`, with more lines indented, and attributes `.name = text` under a message. Text holds
places: `{ $name }`, a choice by number or by word `{ $n -> [one] person *[other] persons }`, another message
`{ other-key }`, and literal text `{ "..." }`; a place whose number is a year, `{ NUMBER($name, useGrouping: 0) }`.
Everything else of Fluent (terms, other functions, numbers as literals) is refused with the line. A test reads every
file with Mozilla's own parser too and finds the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

MESSAGE = re.compile(r"([a-zA-Z][a-zA-Z0-9_-]*)[ ]*=[ ]?(.*)")
ATTRIBUTE = re.compile(r"[ ]+\.([a-zA-Z][a-zA-Z0-9_-]*)[ ]*=[ ]?(.*)")
PLACE = re.compile(
    r"\{\s*(?:\$(?P<name>[a-zA-Z][\w-]*)|NUMBER\(\$(?P<plain>[a-zA-Z][\w-]*), useGrouping: 0\)"
    r"|(?P<message>[a-zA-Z][\w-]*)|\"(?P<literal>[^\"]*)\")\s*\}"
)
YEAR = re.compile(r"(?:\w+_)?year")  # the names of places whose numbers are years
CHOICE = re.compile(r"\{\s*\$(?P<name>[a-zA-Z][\w-]*)\s*->")
VARIANT = re.compile(r"\s*(?P<default>\*?)\[\s*(?P<key>[\w.-]+)\s*\][ ]?")


@dataclass(frozen=True, slots=True)
class Place:
    """Where an argument goes; `grouped`: a number with its thousands separated, which no year has."""

    name: str
    grouped: bool = True


@dataclass(frozen=True, slots=True)
class Use:
    """Where another message goes, given the same arguments."""

    key: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several texts, by an argument: its own words, its number, or the plural form of that number."""

    name: str
    variants: tuple[tuple[str, Pattern], ...]
    default: str


Pattern = tuple["str | Place | Use | Choice", ...]


def read_messages(path: Path) -> dict[str, str]:
    """Raw texts by key ("key" or "key.attribute") of one file, in order. Raises ValueError naming file and line."""
    out: dict[str, str] = {}
    key, base = "", ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip()
        if not text or line[0] == "#":
            continue
        if line[0] not in " }" and (found := MESSAGE.fullmatch(line)):
            base = key = found[1]
        elif base and text[0] == "." and (found := ATTRIBUTE.fullmatch(line)):
            key = f"{base}.{found[1]}"
        elif key and line[0] in " }":  # the brace that closes a choice may stand at the margin
            out[key] = f"{out[key]}\n{text}" if out[key] else text
            continue
        else:
            raise ValueError(f"{path.name}, line {number}: expected 'key = text', found {line!r}.")
        if key in out:
            raise ValueError(f"{path.name}, line {number}: expected {key!r} once, found it twice.")
        out[key] = found[2].rstrip()
    return out


def parse(text: str, where: str) -> Pattern:
    """The pattern of a raw text. Raises ValueError naming the message where a brace does not close."""
    pattern, end = _pattern(text.replace("\n", " "), 0, where, nested=False)
    assert end == len(text)
    return pattern


def places(pattern: Pattern) -> frozenset[str]:
    """The names of the arguments that a pattern needs, without those of messages it uses."""
    found: set[str] = set()
    for part in pattern:
        if isinstance(part, Place):
            found.add(part.name)
        elif isinstance(part, Choice):
            found.add(part.name)
            for _, variant in part.variants:
                found |= places(variant)
    return frozenset(found)


def _pattern(text: str, at: int, where: str, *, nested: bool) -> tuple[Pattern, int]:
    """Parts from `at` to the end, or (nested) to the next variant or the closing brace of the choice."""
    out: list[str | Place | Use | Choice] = []
    start = at
    while at < len(text):
        if nested and (text[at] == "}" or VARIANT.match(text, at)):
            break
        if text[at] == "}":
            raise ValueError(f"message {where}: expected an opening brace before the one that closes.")
        if text[at] != "{":
            at += 1
            continue
        if at > start:
            out.append(text[start:at])
        part, at = _brace(text, at, where)
        out.append(part)
        start = at
    last = text[start:at].rstrip() if nested else text[start:at]
    if last:
        out.append(last)
    return tuple(out), at


def _brace(text: str, at: int, where: str) -> tuple[str | Place | Use | Choice, int]:
    if found := PLACE.match(text, at):
        if name := found["name"] or found["plain"]:
            return Place(name, not (found["plain"] or YEAR.fullmatch(name))), found.end()
        return (Use(found["message"]) if found["message"] else found["literal"]), found.end()
    if (found := CHOICE.match(text, at)) is None:
        raise ValueError(f"message {where}: expected a place like {{ $name }}, found {text[at : at + 30]!r}.")
    name, at = found["name"], found.end()
    variants: list[tuple[str, Pattern]] = []
    default = ""
    while variant := VARIANT.match(text, at):
        pattern, at = _pattern(text, variant.end(), where, nested=True)
        variants.append((variant["key"], pattern))
        default = variant["key"] if variant["default"] else default
    while at < len(text) and text[at] == " ":
        at += 1
    if not default or at >= len(text) or text[at] != "}":
        raise ValueError(f"message {where}: expected a choice with one *[default] and a closing brace.")
    return Choice(name, tuple(variants), default), at + 1
