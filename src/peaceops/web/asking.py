"""A question of the API as arguments of its function: texts of the address read by the kind of the parameter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from peaceops.days import read_day
from peaceops.errors import PeaceopsError, nearest, refused, shown, unknown
from peaceops.reading.numbers import number
from peaceops.web.doors import Door, called, params, within
from peaceops.web.site import Site

WORDS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
LARGEST = 10**15  # of a number that a question gives


def _day(text: str, name: str) -> date:
    return read_day(text, name)


def _yes(text: str, name: str) -> bool:
    if text.lower() not in WORDS:
        raise refused("web-no-switch", name=name, given=shown(text))
    return WORDS[text.lower()]


def whole(text: str, name: str) -> int:
    """A whole number. Raises PeaceopsError for another text, and for one past all that is counted here."""
    try:
        found = int(text) if text.isascii() and len(text) <= len(str(LARGEST)) else LARGEST
    except ValueError:
        raise refused("web-no-number", name=name, given=shown(text)) from None
    if abs(found) >= LARGEST:
        raise refused("web-no-number", name=name, given=shown(text))
    return found


def _number(text: str, name: str) -> float:
    try:
        return number(text)
    except ValueError:
        raise refused("web-no-number", name=name, given=shown(text)) from None


def _words(text: str, name: str) -> str:
    return text


def _several(text: str, name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _pairs(text: str, name: str) -> dict[str, str]:
    """NAME=VALUE with commas between them."""
    found: dict[str, str] = {}
    for pair in _several(text, name):
        key, sign, value = pair.partition("=")
        if not sign or not key.strip() or key.strip() in found:
            raise refused("web-no-pairs", name=name, given=shown(pair))
        found[key.strip()] = value.strip()
    return found


def _fixed(text: str, name: str) -> Any:
    from dataclasses import fields

    from peaceops.exits.simulate import Fixed

    names = [f.name for f in fields(Fixed)]
    pairs = _pairs(text, name)
    for key in pairs:
        if key not in names:
            raise unknown("parameter", key, names)
    return Fixed(**{key: _number(value, key) for key, value in pairs.items()})


def _worked_reform(text: str, name: str) -> Any:
    from peaceops.money.reform_file import read_reform, worked_text
    from peaceops.reading.plain_yaml import parse_yaml

    return read_reform(parse_yaml(worked_text(text), text), text)


def _worked_plan(text: str, name: str) -> Any:
    from peaceops.plans.from_yaml import read_plan, worked_plans
    from peaceops.reading.plain_yaml import parse_yaml

    if text not in worked_plans():
        raise unknown("worked-plan", text, worked_plans())
    return read_plan(parse_yaml(worked_plans()[text], text), text)


READ: dict[str, Callable[[str, str], Any]] = {
    "str": _words,
    "str | None": _words,
    "Article | str": _words,
    "Feed | str": _words,
    "date": _day,
    "date | None": _day,
    "date | str | None": _words,
    "bool": _yes,
    "bool | None": _yes,
    "int": whole,
    "int | None": whole,
    "float": _number,
    "float | None": _number,
    "Sequence[str]": _several,
    "Mapping[str, str] | None": _pairs,
    "Mapping[str, float] | None": _pairs,
    "Fixed | None": _fixed,
    "Reform | Path | str": _worked_reform,
    "Reform | Path | str | None": _worked_reform,
    "Plan": _worked_plan,
    "Plan | Path | str | None": _worked_plan,
}


@dataclass(frozen=True, slots=True)
class Common:
    """What any question of the API may say beside its own parameters."""

    format: str = ""
    limit: int | None = None
    offset: int = 0
    edition: str = ""


def common(given: Mapping[str, str], *, pages: bool) -> tuple[Common, dict[str, str]]:
    """What every question may say, and what is left of the question. Without `pages` no page can be asked for."""
    own = dict(given)
    found: dict[str, Any] = {name: own.pop(name) for name in ("format", "edition") if name in own}
    for name, least in (("limit", 1), ("offset", 0)) if pages else ():
        if name in own:
            found[name] = whole(text := own.pop(name), name)
            if found[name] < least:
                raise refused("web-no-page", name=name, least=least, given=shown(text))
    return Common(**found), own


def arguments(door: Door, given: Mapping[str, str], body: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The arguments of the door's function; `body`: what a body gave. Raises PeaceopsError for a name that it lacks
    (nearest offered), a value of another kind, and for what is needed and left out."""
    own, held = {p.name: p for p in params(door)}, dict(body or {})
    for name in given:
        if name not in own:
            near = nearest(name, own) or sorted(own) or ["format"]
            raise refused("web-no-parameter", name=shown(name), path=door.path, names=", ".join(near))
        if name in held:
            raise refused("web-twice", name=name)
    for param in own.values():
        if param.needed and param.name not in given and param.name not in held:
            raise refused("web-needed", name=param.name, path=door.path)
    return {name: READ[own[name].kind](text, name) for name, text in given.items()} | held


def ask(site: Site, door: Door, asked: Mapping[str, Any]) -> Any:
    """The answer of a door's function, from the book of the site."""
    inside = {"book": site.book, "folder": site.book.folder, "querying": site.querying}
    return called(door)(**asked, **{name: inside[name] for name in within(door) & inside.keys()})


def names_nothing(error: PeaceopsError, places: Mapping[str, str]) -> bool:
    """Whether an error says that what the path itself names is not there."""
    told = error.said
    given = {shown(value) for value in places.values()}
    return told is not None and told.key == "error-unknown" and told.arg("given") in given
