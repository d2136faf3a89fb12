"""A reform from an address: what its sliders and fields change, as the mapping of a reform file; and what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from peaceops.book import View
from peaceops.days import read_day
from peaceops.errors import refused, shown
from peaceops.money.reform_file import load_reform, read_reform
from peaceops.money.reforms import Reform
from peaceops.money.year_rule import year_rule
from peaceops.reading.numbers import number
from peaceops.web.pages.page import Asked
from peaceops.words.catalogue import said

FACTOR, CUT, END = "factor.", "cut.", "end."  # before a level, a mission, a mission


@dataclass(frozen=True, slots=True)
class RuleAsItIs:
    """What the sliders show before anything is changed: the largest rates (per cent) and the factors by level."""

    ceiling: float
    cap: float
    factors: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class AskedReform:
    """The reform that an address asks for, its mapping as a reform file has it, and the fields of the address that
    change something, in order."""

    reform: Reform
    content: Mapping[str, object]
    changed: tuple[tuple[str, str], ...]


def rule_as_it_is(view: View, year: int, largest_pct: float) -> RuleAsItIs:
    """The rule of a calendar year. `largest_pct`: the largest peacekeeping rate of it."""
    held = year_rule(view, year)
    return RuleAsItIs(max(held.scale.values()), float(int(largest_pct) + 1), dict(held.parameters.factors))


def asked_reform(asked: Asked, now: RuleAsItIs) -> AskedReform:
    """The reform of an address: a worked one by its name, or what the fields change. Raises PeaceopsError for what is
    no number, day, level or mission, and as a reform file does."""
    if worked := asked.text("worked"):
        return AskedReform(load_reform(worked), {}, (("worked", worked),))
    changed: list[tuple[str, str]] = []

    def changing(name: str, as_it_is: float | None, share: float = 1.0) -> float | None:
        text = asked.text(name)
        if not text:
            return None
        value = _number(text, name)
        if as_it_is is not None and abs(value - as_it_is) < 1e-9:
            return None
        changed.append((name, text))
        return value / share

    regular = {
        "ceiling_pct": changing("ceiling", now.ceiling),
        "floor_pct": changing("floor", None),
        "least_developed_ceiling_pct": changing("ldc", None),
    }
    peacekeeping: dict[str, object] = {"cap_pct": changing("cap", now.cap)}
    peacekeeping["factors"] = _each(asked, FACTOR, lambda key: changing(FACTOR + key, now.factors.get(key)))
    if merged := asked.text("merge"):
        old, _, new = merged.partition(":")
        peacekeeping["merged_levels"] = {old: new}
        changed.append(("merge", merged))
    budgets: dict[str, object] = {"all_missions": changing("all", 100.0, 100.0)}
    budgets["missions"] = _each(asked, CUT, lambda key: changing(CUT + key, 100.0, 100.0))
    budgets["closed"] = _each(asked, END, lambda key: _end(asked, key, changed))
    groups: dict[str, dict[str, Any]] = {"regular": regular, "peacekeeping": peacekeeping, "budgets": budgets}
    name = asked.text("name") or str(said("pay-reform-name"))
    content: dict[str, object] = {"name": name}
    content |= {group: kept for group, own in groups.items() if (kept := _filled(own.items()))}
    if asked.text("name"):
        changed.append(("name", asked.text("name")))
    return AskedReform(read_reform(content, str(said("pay-reform-where"))), content, tuple(changed))


def _number(text: str, name: str) -> float:
    try:
        return number(text)
    except ValueError:
        raise refused("web-no-number", name=shown(name), given=shown(text)) from None


def _each(asked: Asked, before: str, read: Callable[[str], Any]) -> dict[str, Any]:
    """What a family of fields changes, by what stands behind the dot."""
    keys = [name.removeprefix(before) for name in asked.given if name.startswith(before)]
    return _filled((key, read(key)) for key in keys)


def _end(asked: Asked, mission: str, changed: list[tuple[str, str]]) -> object:
    text = asked.text(END + mission)
    if not text:
        return None
    changed.append((END + mission, text))
    return read_day(text, said("pay-ask-end-of", mission=mission))


def _filled(held: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    return {key: value for key, value in held if value not in (None, {})}


def reform_text(asked: AskedReform) -> str:
    """The reform as the text of a reform file."""
    from yaml import safe_dump

    from peaceops.money.reform_file import worked_text

    if not asked.content:
        return worked_text(dict(asked.changed)["worked"])
    return str(safe_dump(dict(asked.content), sort_keys=False, allow_unicode=True))
