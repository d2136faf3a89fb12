"""YAML as a file of settings needs it: mappings, lists and words. What a word means is for whoever knows the key.

YAML guesses at words: it makes 15 of 017, 90 of 1:30, 1000 of 1_000 and False of no. Nothing is guessed here. Tags,
anchors and aliases, with which a small file builds objects or texts of any size, are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peaceops.errors import PeaceopsError, refused, shown, shown_path
from peaceops.reading.text import read_text, unseen
from peaceops.words.catalogue import Said, said

MOST_BYTES = 1_000_000
DEEPEST = 10
NOTHING = ("", "~", "null", "Null", "NULL")


class Plain(str):
    """A word written without quotes: it may be a number or a date. One in quotes is text, as in every YAML."""

    __slots__ = ()


def load_yaml(path: Path | str, expected: Said) -> Any:
    """The content of a YAML file as `parse_yaml` gives it. Raises PeaceopsError for what is no such file."""
    return parse_yaml(read_text(path, expected, MOST_BYTES), shown_path(path))


def parse_yaml(text: str, where: str) -> Any:
    """The content of a YAML text: dicts by str, lists, str in quotes, Plain without, None for nothing.

    Raises PeaceopsError, naming `where` and the line, for other text than YAML, a key twice, tags, anchors, aliases,
    keys that are no words, characters that nobody sees, a second document and nesting deeper than ten."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    reader = _YamlReader(yaml.parse(text, Loader=loader), where)
    try:
        return reader.document()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = said("place-line", line=str(mark.line + 1)) if mark else ""
        problem = getattr(error, "problem", None) or getattr(error, "reason", None) or said("found-other-text")
        raise refused("no-yaml", where=where, line=line, problem=problem) from None
    except (ValueError, OverflowError):  # an escape that names no character
        raise refused("yaml-with-a-bad-escape", where=where) from None


class _YamlReader:
    """Builds values from the events of the parser, none of which has looked at what a word means."""

    def __init__(self, events: Iterator[Any], where: str) -> None:
        self.events = events
        self.where = where

    def document(self) -> Any:
        value, seen = None, 0
        for event in self.events:
            name = type(event).__name__
            if name == "DocumentStartEvent":
                seen += 1
                if seen > 1:
                    raise self.wrong(event, said("expected-one-document"), said("found-second-one"))
                value = self.value(next(self.events), 0)
        return value

    def value(self, event: Any, depth: int) -> Any:
        name = type(event).__name__
        if name == "AliasEvent" or event.anchor is not None:
            raise self.wrong(event, said("expected-written-out"), said("found-anchor"))
        if event.tag is not None:
            raise self.wrong(event, said("expected-no-tags"), said("found-tag", tag=shown(event.tag)))
        if depth > DEEPEST:
            raise self.wrong(event, said("expected-levels", most=str(DEEPEST)), said("found-more"))
        if name == "MappingStartEvent":
            return self.mapping(depth)
        if name == "SequenceStartEvent":
            return self.items(depth)
        if at := unseen(event.value):  # written as an escape: the file itself was looked at as it was read
            raise self.wrong(
                event, said("expected-text-that-can-be-seen"), said("found-character", character=shown(at[0]))
            )
        if event.style in (None, ""):
            return None if event.value in NOTHING else Plain(event.value)
        return str(event.value)

    def mapping(self, depth: int) -> dict[str, Any]:
        out: dict[str, Any] = {}
        while type(event := next(self.events)).__name__ != "MappingEndEvent":
            key = self.value(event, depth + 1)
            if not isinstance(key, str):
                raise self.wrong(
                    event,
                    said("expected-word-as-key"),
                    said("found-nothing" if key is None else "found-list-or-mapping"),
                )
            if key in out:
                raise refused("key-twice", where=self.where, name=shown(key))
            out[str(key)] = self.value(next(self.events), depth + 1)
        return out

    def items(self, depth: int) -> list[Any]:
        out = []
        while type(event := next(self.events)).__name__ != "SequenceEndEvent":
            out.append(self.value(event, depth + 1))
        return out

    def wrong(self, event: Any, expected: Said, found: Said) -> PeaceopsError:
        return refused(
            "yaml-line-holds-something-else",
            where=self.where,
            line=event.start_mark.line + 1,
            expected=expected,
            found=found,
        )
