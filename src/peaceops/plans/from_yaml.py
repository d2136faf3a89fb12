"""Read a plan from YAML, strictly: unknown keys are refused with the nearest, values by their kind, ids by what they
name. What does not hold in a plan that can be read is for checks.py."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from peaceops.errors import PeaceopsError, nearest, refused, shown, shown_path
from peaceops.plans.plan_lines import FORMAT, PARTS, Head, Plan, PlanLine, kinds_of
from peaceops.plans.values import CHOICES, READ, MisfitError
from peaceops.reading.plain_yaml import load_yaml, parse_yaml
from peaceops.words.catalogue import Said, said

MOST_LINES = 500  # of a part
NAMED = 5  # conditions of a circle
WORKED = Path(__file__).parent / "worked_plans"


def load_plan(path: Path | str) -> Plan:
    """The plan of a YAML file, or a worked one by its name (see `worked_plans`). Raises PeaceopsError, one sentence
    naming file, line of the plan, key and expectation, for a file that is none, an unknown key, a value of another
    kind, an id that is not there, and conditions in a circle."""
    where, worked = shown_path(path), worked_plans()
    if str(path) in worked and not Path(path).exists():
        return read_plan(parse_yaml(worked[str(path)], where), where)
    return read_plan(load_yaml(path, said("expected-plan-file", worked=", ".join(worked))), where)


@cache
def worked_plans() -> Mapping[str, str]:
    """The text of the plans that come with peaceops, by name."""
    found = sorted((f for f in WORKED.iterdir() if f.name.endswith(".yaml")), key=lambda f: f.name)
    return MappingProxyType({f.name.removesuffix(".yaml"): f.read_text(encoding="utf-8") for f in found})


def read_plan(content: Any, where: str) -> Plan:
    """The plan of a mapping as a plan file has it. Raises PeaceopsError as `load_plan` does."""
    if not isinstance(content, Mapping):
        raise refused("plan-is-no-mapping", where=where)
    known = [*kinds_of(Head), *PARTS]
    for key in content:
        if key not in known:
            raise _unknown(where, said("plan-place-top"), key, known)
    own = {k: v for k, v in content.items() if k not in PARTS}
    head = Head(**_values(own, kinds_of(Head), where, said("plan-place-top")))
    if head.plan != FORMAT:
        raise refused("plan-of-another-format", where=where, found=shown(str(head.plan)), expected=str(FORMAT))
    for name in ("mission", "as_of", "start"):
        if not getattr(head, name):
            raise refused("plan-lacks", where=where, name=name)
    parts: dict[str, Any] = {name: _part(name, content.get(name), where) for name in PARTS}
    plan = Plan(head, **parts)
    _check_ids(plan, where)
    return plan


def _part(name: str, held: Any, where: str) -> tuple[PlanLine, ...]:
    if held is None:
        return ()
    if not isinstance(held, list):
        raise refused("plan-part-is-no-list", where=where, part=name)
    if len(held) > MOST_LINES:
        raise refused("plan-part-too-long", where=where, part=name, found=len(held), most=MOST_LINES)
    kinds = kinds_of(PARTS[name])
    out = []
    for number, line in enumerate(held, 1):
        place = said("plan-place-line", part=name, number=str(number))
        if not isinstance(line, Mapping):
            raise refused("plan-line-is-no-mapping", where=where, place=place)
        for key in line:
            if key not in kinds:
                raise _unknown(where, place, key, list(kinds))
        out.append(PARTS[name](**_values(line, kinds, where, place)))
    return tuple(out)


def _values(held: Mapping[str, Any], kinds: Mapping[str, str], where: str, place: Said) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for key, value in held.items():
        if value is None or value == []:
            continue
        kind = kinds[key]
        try:
            out[key] = READ[kind](value)
        except MisfitError:
            found = shown(value) if isinstance(value, str) else said("found-list-or-mapping")
            expected = said(f"plan-kind-{kind.replace('_', '-')}", choices=", ".join(CHOICES.get(kind, ())))
            about = {"where": where, "place": place, "name": key, "expected": expected, "found": found}
            raise refused("plan-value-misfits", **about) from None
    return out


def _unknown(where: str, place: Said, key: object, known: Sequence[str]) -> PeaceopsError:
    near = nearest(str(key), known, least=0)[0]
    return refused("plan-unknown-key", where=where, place=place, name=shown(str(key)), near=near)


def _check_ids(plan: Plan, where: str) -> None:
    """That ids are there once, that what names one names one that is there, and that no condition waits for itself."""
    ids = {part: [x.id for x in getattr(plan, part) if x.id] for part in ("conditions", "decisions")}
    for part, own in ids.items():
        for one in own:
            if own.count(one) > 1:
                raise refused("plan-id-twice", where=where, part=part, id=shown(one))
    named = [
        *(("conditions", "after", n, x.after) for n, x in enumerate(plan.conditions, 1)),
        *(("conditions", "needs", n, x.needs) for n, x in enumerate(plan.tasks, 1)),
        *(("decisions", "needs", n, x.needs) for n, x in enumerate(plan.phases, 1)),
    ]
    for part, key, number, wanted in named:
        for one in wanted:
            if one not in ids[part]:
                near = nearest(one, ids[part], least=0)[0] if ids[part] else "none"
                about = {"where": where, "key": key, "number": str(number), "id": shown(one), "part": part}
                raise refused("plan-id-not-there", near=near, **about)
    _check_circles(plan, where)


def _check_circles(plan: Plan, where: str) -> None:
    after = {c.id: set(c.after) for c in plan.conditions if c.id}
    while ready := [one for one, waits in after.items() if not waits & after.keys()]:
        for one in ready:
            del after[one]
    if after:
        ids = sorted(after)
        about = {"ids": ", ".join(ids[:NAMED]), "more": max(len(ids) - NAMED, 0)}
        raise refused("plan-conditions-in-a-circle", where=where, **about)
