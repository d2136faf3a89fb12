"""Write a plan as YAML that an analyst edits: a comment explains each part and each key."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from peaceops.plans.plan_lines import PARTS, Head, Plan, PlanLine, kinds_of
from peaceops.plans.values import CHOICES, written
from peaceops.words.catalogue import said

WIDE = 110


def to_yaml(plan: Plan) -> str:
    """The file. Reading it gives the same plan."""
    lines = [*_comment(str(said("plan-file-says"))), ""]
    for key, kind in kinds_of(Head).items():
        lines += _comment(_explained("head", key, kind))
        lines.append(_pair(key, getattr(plan.head, key)))
    for part, line in PARTS.items():
        lines += ["", *_comment(str(said(f"plan-part-{part.replace('_', '-')}")))]
        for key, kind in kinds_of(line).items():
            lines += _comment(f"  {key}: {_explained(part, key, kind)}")
        lines += _part(part, getattr(plan, part))
    return "\n".join(lines) + "\n"


def _part(name: str, held: tuple[PlanLine, ...]) -> Iterator[str]:
    yield f"{name}:" if held else f"{name}: []"
    for line in held:
        pairs = [_pair(key, getattr(line, key)) for key in kinds_of(type(line))]
        yield f"  - {pairs[0]}"
        yield from (f"    {pair}" for pair in pairs[1:])


def _pair(key: str, value: object) -> str:
    return f"{key}: {written(value)}".rstrip()


def _explained(part: str, key: str, kind: str) -> str:
    """The comment of a key; the choices where it has some."""
    of = "line" if key in ("basis", "source") else part.replace("_", "-")
    says = str(said(f"plan-field-{of}-{key.replace('_', '-')}"))
    return f"{says} ({', '.join(CHOICES[kind])})" if kind in CHOICES else says


def _comment(text: str) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip()))
    return [f"# {indent}{line}" for line in textwrap.wrap(text.strip(), WIDE)]
