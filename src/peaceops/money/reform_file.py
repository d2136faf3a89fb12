"""Reform files: YAML with the keys of KEYS, read strictly; docs/method/reforms.md explains each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from peaceops.days import any_day
from peaceops.errors import PeaceopsError, nearest, refused, shown, shown_path, unknown
from peaceops.money.levels import LEVELS, PERMANENT
from peaceops.money.reforms import Reform
from peaceops.reading.numbers import WITH_EXPONENT, UnreadError, amount_usd, number
from peaceops.reading.plain_yaml import Plain, load_yaml, parse_yaml
from peaceops.words.catalogue import Said, said

Reader = Callable[[Any], Any]


class MisreadError(ValueError):
    """A value that its key cannot have: the value as the sentence shows it, and how to write it ("" where unclear)."""

    def __init__(self, value: Any, why: Said | None = None) -> None:
        super().__init__()
        self.found = _shown(value)
        self.why = said("error-why", why=why) if why else ""


def _shown(value: Any) -> str | Said:
    return said("found-nothing") if value is None else shown(value)


def load_reform(path: Path | str) -> Reform:
    """The reform of a YAML file, or a worked one by its name (see `worked_reforms`).

    Raises PeaceopsError, one sentence naming file, key and expectation, for a file that is none, an unknown key (the
    nearest is named) or a value of another kind.
    """
    where, worked = shown_path(path), worked_reforms()
    if str(path) in worked and not Path(path).exists():
        return read_reform(parse_yaml(worked[str(path)], where), where)
    return read_reform(load_yaml(path, said("expected-reform-file", worked=", ".join(worked))), where)


def given_reform(given: Reform | Path | str) -> Reform:
    """A reform that a caller has, or gives as `load_reform` takes it. Raises PeaceopsError as that does."""
    return given if isinstance(given, Reform) else load_reform(given)


def worked_reforms() -> dict[str, str]:
    """The text of the reforms that come with peaceops, by name."""
    return dict(_worked())


@cache
def _worked() -> tuple[tuple[str, str], ...]:
    folder = files("peaceops.money") / "worked_reforms"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    return tuple((f.name.removesuffix(".yaml"), f.read_text(encoding="utf-8")) for f in found)


def worked_text(name: str) -> str:
    """The YAML of a worked reform. Raises PeaceopsError, with the nearest names, for another name."""
    worked = worked_reforms()
    if name not in worked:
        raise unknown("worked-reform", name, worked)
    return worked[name]


def read_reform(content: Any, where: str) -> Reform:
    """The reform of a mapping as a reform file has it. Raises PeaceopsError as `load_reform` does."""
    if not isinstance(content, Mapping):
        raise refused("reform-is-no-mapping", where=where, found=_shown(content))
    values: dict[str, Any] = {}
    for key, value in _flat(content, where):
        attribute, reader, expected = KEYS[key]
        if attribute in values:
            raise refused("key-twice", where=where, name=shown(key))
        try:
            values[attribute] = reader(value)
        except MisreadError as error:
            raise refused(
                "key-holds-something-else",
                where=where,
                name=shown(key),
                expected=said(f"expected-{expected}"),
                found=error.found,
                why=error.why,
            ) from None
    if not values.get("name"):
        raise refused("reform-has-no-name", where=where)
    return Reform(**values)


def _flat(content: Mapping[Any, Any], where: str) -> list[tuple[str, Any]]:
    """Every value with its key as in KEYS. Raises for a key that is not there."""
    out: list[tuple[str, Any]] = []
    for key, value in content.items():
        if key in KEYS:
            out.append((key, value))
        elif key in GROUPS:
            if not isinstance(value, Mapping):
                about = {"name": shown(key), "groups": GROUPS[key], "found": _shown(value)}
                raise refused("key-is-no-mapping", where=where, **about)
            for inner, held in value.items():
                if f"{key}.{inner}" not in KEYS:
                    raise _unknown_key(f"{key}.{inner}", where)
                out.append((f"{key}.{inner}", held))
        else:
            raise _unknown_key(str(key), where)
    return out


def _unknown_key(key: str, where: str) -> PeaceopsError:
    inner = [k for k in KEYS if "." in key and k.startswith(key.split(".")[0] + ".")]
    near = nearest(key, inner or [*KEYS, *GROUPS], least=0)[0]
    return refused("reform-unknown-key", where=where, name=shown(key), near=shown(near))


def _number(value: Any) -> float:
    return _in_reach(value, number)


def _usd(value: Any) -> float:
    return _in_reach(value, lambda text: number(text) if WITH_EXPONENT.fullmatch(text) else amount_usd(text))


def _in_reach(value: Any, read: Callable[[str], float]) -> float:
    """A number as the file has it, or as Python does; below a million million thousands."""
    if isinstance(value, str) and not isinstance(value, Plain):
        raise MisreadError(value, said("number-no-quotes"))
    try:
        found = read(value) if isinstance(value, Plain) else value
    except UnreadError as error:
        raise MisreadError(value, error.how) from None
    if isinstance(found, bool) or not isinstance(found, int | float) or not abs(found) < 1e15:
        raise MisreadError(value)
    return float(found)


def _words(most: int) -> Reader:
    """A reader of a text of limited length."""

    def read(value: Any) -> str:
        if not isinstance(value, str):
            raise MisreadError(value)
        words = " ".join(value.split())
        if len(words) > most:
            raise MisreadError(value, said("found-characters", count=len(words)))
        return words

    return read


def _year(value: Any) -> int:
    found = _number(value)
    if not found.is_integer() or not 1946 <= found <= 2100:
        raise MisreadError(value)
    return int(found)


def _day(value: Any) -> date:
    text = value.isoformat() if isinstance(value, date) and not isinstance(value, datetime) else value
    try:
        day = any_day(text, said("day-asked")) if isinstance(text, str) else None
    except PeaceopsError:
        day = None
    if day is None:
        raise MisreadError(value)
    return day


def _level(value: Any) -> str:
    if not isinstance(value, str) or value not in list(LEVELS):
        raise MisreadError(value)
    return str(value)


def _discounted(value: Any) -> str:
    """A level with a factor of its own; that of level A follows from the premium."""
    if value == PERMANENT:
        raise MisreadError(value)
    return _level(value)


def _levels(value: Any) -> str:
    if not isinstance(value, list) or not value:
        raise MisreadError(value)
    return "".join(sorted({_level(x) for x in value}))


def _code(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise MisreadError(value)
    return value.strip().upper()


def _by(key: Reader, value: Reader) -> Reader:
    """A reader of a mapping."""

    def read(given: Any) -> dict[Any, Any]:
        if not isinstance(given, Mapping) or not given:
            raise MisreadError(given)
        out: dict[Any, Any] = {}
        for name, held in given.items():
            if (code := key(name)) in out:
                raise MisreadError(name, said("found-twice"))
            out[code] = value(held)
        return out

    return read


PCT = "number-in-per-cent"  # the message of what is expected, after `expected-`
KEYS: dict[str, tuple[str, Reader, str]] = {
    "name": ("name", _words(200), "words-200"),
    "says": ("says", _words(2_000), "words-2000"),
    "first_year": ("first_year", _year, "calendar-year"),
    "regular.ceiling_pct": ("ceiling_pct", _number, PCT),
    "regular.floor_pct": ("floor_pct", _number, PCT),
    "regular.least_developed_ceiling_pct": ("least_developed_ceiling_pct", _number, PCT),
    "regular.rates_pct": ("regular_rates", _by(_code, _number), "rates-by-code"),
    "peacekeeping.factors": ("factors", _by(_discounted, _number), "factors-by-level"),
    "peacekeeping.levels": ("levels", _by(_code, _level), "levels-by-code"),
    "peacekeeping.merged_levels": ("merged_levels", _by(_level, _level), "level-by-level"),
    "peacekeeping.discount_factors": ("discounts", _by(_code, _number), "factors-by-code"),
    "peacekeeping.premium_carried_by": ("carriers", _levels, "list-of-levels"),
    "peacekeeping.cap_pct": ("cap_pct", _number, PCT),
    "peacekeeping.cap_excess_to": ("cap_excess_to", _levels, "list-of-two-levels"),
    "budgets.all_missions": ("all_missions", _number, "factor"),
    "budgets.missions": ("missions", _by(_code, _number), "factors-by-mission"),
    "budgets.amounts_usd": ("amounts_usd", _by(_code, _usd), "dollars-by-mission"),
    "budgets.closed": ("closed", _by(_code, _day), "dates-by-mission"),
}
GROUPS = {
    group: ", ".join(k.split(".")[1] for k in KEYS if k.startswith(f"{group}."))
    for group in ("regular", "peacekeeping", "budgets")
}
