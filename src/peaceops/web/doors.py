"""The table of questions that the API answers: each is a public function of `import peaceops`, by name.

Routes, their OpenAPI description and the tools of assistants are all read off these rows and off the functions
themselves (parameters, defaults, docstring), so that none of them can say another thing than the function does.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

WITHIN = frozenset({"book", "say", "folder"})  # parameters that no stranger sets


@dataclass(frozen=True, slots=True)
class Door:
    """A question. `path`: under /api/v1, with the parameters that stand in it. `function`: its name in peaceops.
    `hidden`: parameters that are not offered. `heavy`: counted against the limit of an address."""

    path: str
    function: str
    example: str
    hidden: frozenset[str] = frozenset()
    heavy: bool = False


DOORS = (
    Door("/missions", "missions", "/missions?active_on=2018-10-09"),
    Door("/missions/count", "missions_count", "/missions/count?on=2018-10-20"),
    Door("/missions/{name}", "mission", "/missions/UNMIK?as_of=2018-10-20"),
    Door("/mandates", "mandates", "/mandates?on=2025-07-01&ending_within=90"),
    Door("/strength/{mission}", "strength", "/strength/UNIFIL?on=2025-07-31"),
)


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter: its kind as the function's annotation has it, and its default (`inspect.Parameter.empty`: needed)."""

    name: str
    kind: str
    default: Any

    @property
    def needed(self) -> bool:
        """Whether a question without it is refused."""
        return self.default is inspect.Parameter.empty


def called(door: Door) -> Callable[..., Any]:
    """The function of a door."""
    import peaceops

    found: Callable[..., Any] = getattr(peaceops, door.function)
    return found


@cache
def params(door: Door) -> tuple[Param, ...]:
    """The parameters that a question may give, in the function's order."""
    asked = inspect.signature(called(door)).parameters.values()
    return tuple(Param(p.name, str(p.annotation), p.default) for p in asked if p.name not in door.hidden | WITHIN)
