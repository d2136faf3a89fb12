"""A question of the API as arguments of its function: texts of the address read by the kind of the parameter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from peaceops.days import read_day
from peaceops.errors import nearest, refused, shown
from peaceops.reading.numbers import number
from peaceops.web.doors import Door, Param, params

WORDS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def _day(text: str, name: str) -> Any:
    return read_day(text, name)


def _yes(text: str, name: str) -> bool:
    if text.lower() not in WORDS:
        raise refused("web-no-switch", name=name, given=shown(text))
    return WORDS[text.lower()]


def _whole(text: str, name: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise refused("web-no-number", name=name, given=shown(text)) from None


def _number(text: str, name: str) -> float:
    try:
        return number(text)
    except ValueError:
        raise refused("web-no-number", name=name, given=shown(text)) from None


def _words(text: str, name: str) -> str:
    return text


def _several(text: str, name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


READ: dict[str, Callable[[str, str], Any]] = {
    "str": _words,
    "str | None": _words,
    "date": _day,
    "date | None": _day,
    "date | str | None": _words,
    "bool": _yes,
    "int": _whole,
    "int | None": _whole,
    "float": _number,
    "float | None": _number,
    "Sequence[str]": _several,
    "Sequence[str] | str": _several,
}


def arguments(door: Door, given: Mapping[str, str]) -> dict[str, Any]:
    """The arguments of the door's function. Raises PeaceopsError for a name that it lacks (nearest offered), a value of
    another kind, and for what is needed and left out."""
    own = {p.name: p for p in params(door)}
    for name in given:
        if name not in own:
            near = nearest(name, own) or sorted(own)
            raise refused("web-no-parameter", name=shown(name), path=door.path, names=", ".join(near))
    for param in own.values():
        if param.needed and param.name not in given:
            raise refused("web-needed", name=param.name, path=door.path)
    return {name: _read(own[name], text) for name, text in given.items()}


def _read(param: Param, text: str) -> Any:
    return READ[param.kind](text, param.name)
