"""Reform files: YAML with the keys of KEYS, read strictly; docs/method/reforms.md explains each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from peaceops.errors import PeaceopsError, unknown
from peaceops.money.levels import LEVELS, PERMANENT
from peaceops.money.reforms import Reform

Reader = Callable[[Any], Any]


def load_reform(path: Path | str) -> Reform:
    """The reform of a YAML file, or a worked one by its name (see `worked_reforms`).

    Raises PeaceopsError, one sentence naming file, key and expectation, for a file that is none, an unknown key (the
    nearest is named) or a value of another kind.
    """
    import yaml

    worked = worked_reforms()
    where = Path(path)
    try:
        text = worked[str(path)] if str(path) in worked and not where.exists() else where.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        found = error.strerror if isinstance(error, OSError) else "another encoding"
        raise PeaceopsError(
            f"{path}: expected a reform file in YAML or one of {', '.join(worked)}, found: {found}."
        ) from None
    try:
        content = yaml.safe_load(text)
        _refuse_twice(yaml.compose(text), str(path))
    except yaml.YAMLError as error:
        raise PeaceopsError(f"{path}: expected YAML, found {' '.join(str(error).split())}.") from None
    return read_reform(content, str(path))


def _refuse_twice(node: Any, where: str, depth: int = 0) -> None:
    """Raise PeaceopsError for a key that a mapping holds twice: YAML would keep the last without a word. A reform is
    three mappings deep; what is deeper is refused by its reader."""
    if getattr(node, "id", "") != "mapping" or depth > 3:
        return
    seen: set[str] = set()
    for key, value in node.value:
        name = str(key.value)
        if name in seen:
            raise PeaceopsError(f"{where}, key {name!r}: expected it once, found it twice.")
        seen.add(name)
        _refuse_twice(value, where, depth + 1)


def worked_reforms() -> dict[str, str]:
    """The text of the reforms that come with peaceops, by name."""
    folder = files("peaceops.money") / "worked_reforms"
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    return {f.name.removesuffix(".yaml"): f.read_text(encoding="utf-8") for f in found}


def worked_text(name: str) -> str:
    """The YAML of a worked reform. Raises PeaceopsError, with the nearest names, for another name."""
    worked = worked_reforms()
    if name not in worked:
        raise unknown("worked reform", name, worked)
    return worked[name]


def read_reform(content: Any, where: str) -> Reform:
    """The reform of a mapping as a reform file has it. Raises PeaceopsError as `load_reform` does."""
    if not isinstance(content, Mapping):
        raise PeaceopsError(f"{where}: expected keys such as name and regular, found {content!r}.")
    values: dict[str, Any] = {}
    for key, value in _flat(content, where):
        attribute, reader, expected = KEYS[key]
        try:
            values[attribute] = reader(value)
        except (TypeError, ValueError):
            raise PeaceopsError(f"{where}, key {key!r}: expected {expected}, found {value!r}.") from None
    if not values.get("name"):
        raise PeaceopsError(f"{where}, key 'name': expected the name of the reform, found nothing.")
    return Reform(**values)


def _flat(content: Mapping[Any, Any], where: str) -> list[tuple[str, Any]]:
    """Every value with its key as in KEYS. Raises for a key that is not there."""
    out: list[tuple[str, Any]] = []
    for key, value in content.items():
        if key in KEYS:
            out.append((key, value))
        elif key in GROUPS:
            if not isinstance(value, Mapping):
                raise PeaceopsError(f"{where}, key {key!r}: expected keys such as {GROUPS[key]}, found {value!r}.")
            for inner, held in value.items():
                if f"{key}.{inner}" not in KEYS:
                    raise _unknown_key(f"{key}.{inner}", where)
                out.append((f"{key}.{inner}", held))
        else:
            raise _unknown_key(str(key), where)
    return out


def _unknown_key(key: str, where: str) -> PeaceopsError:
    from rapidfuzz import process

    inner = [k for k in KEYS if "." in key and k.startswith(key.split(".")[0] + ".")]
    nearest, _, _ = process.extract(key, inner or [*KEYS, *GROUPS], limit=1)[0]
    return PeaceopsError(f"{where}: unknown key {key!r}: expected one of the keys of a reform; nearest: {nearest!r}.")


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    if not abs(value) < 1e15:
        raise ValueError
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return " ".join(value.split())


def _year(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1946 <= value <= 2100:
        raise ValueError
    return value


def _day(value: Any) -> date:
    return value if type(value) is date else date.fromisoformat(value)


def _level(value: Any) -> str:
    if value not in list(LEVELS):
        raise ValueError
    return str(value)


def _discounted(value: Any) -> str:
    """A level with a factor of its own; that of level A follows from the premium."""
    if value == PERMANENT:
        raise ValueError
    return _level(value)


def _levels(value: Any) -> str:
    if not isinstance(value, list) or not value:
        raise TypeError
    return "".join(sorted({_level(x) for x in value}))


def _code(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError
    return value.strip().upper()


def _by(key: Reader, value: Reader) -> Reader:
    """A reader of a mapping."""

    def read(given: Any) -> dict[Any, Any]:
        if not isinstance(given, Mapping) or not given:
            raise TypeError
        return {key(k): value(v) for k, v in given.items()}

    return read


PCT = "a number in per cent"
KEYS: dict[str, tuple[str, Reader, str]] = {
    "name": ("name", _text, "words"),
    "says": ("says", _text, "words"),
    "first_year": ("first_year", _year, "a calendar year such as 2025"),
    "regular.ceiling_pct": ("ceiling_pct", _number, PCT),
    "regular.floor_pct": ("floor_pct", _number, PCT),
    "regular.least_developed_ceiling_pct": ("least_developed_ceiling_pct", _number, PCT),
    "regular.rates_pct": ("regular_rates", _by(_code, _number), "rates in per cent by ISO code, such as JPN: 8.0"),
    "peacekeeping.factors": ("factors", _by(_discounted, _number), "factors by level B to J, such as C: 1.0"),
    "peacekeeping.levels": ("levels", _by(_code, _level), "levels A to J by ISO code, such as ARE: B"),
    "peacekeeping.merged_levels": ("merged_levels", _by(_level, _level), "a level by level, such as C: B"),
    "peacekeeping.discount_factors": ("discounts", _by(_code, _number), "factors by ISO code, such as SAU: 1.0"),
    "peacekeeping.premium_carried_by": ("carriers", _levels, "a list of levels, such as [A]"),
    "peacekeeping.cap_pct": ("cap_pct", _number, PCT),
    "peacekeeping.cap_excess_to": ("cap_excess_to", _levels, "a list of levels, such as [A, B]"),
    "budgets.all_missions": ("all_missions", _number, "a factor such as 0.9"),
    "budgets.missions": ("missions", _by(_code, _number), "factors by mission, such as UNMIK: 0.5"),
    "budgets.amounts_usd": ("amounts_usd", _by(_code, _number), "US dollars by mission, such as UNMIK: 30000000"),
    "budgets.closed": ("closed", _by(_code, _day), "dates by mission, such as UNMIK: 2024-12-31"),
}
GROUPS = {
    group: ", ".join(k.split(".")[1] for k in KEYS if k.startswith(f"{group}."))
    for group in ("regular", "peacekeeping", "budgets")
}
