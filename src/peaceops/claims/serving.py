"""Whether a number counts who serves in a mission that is named after it."""

from __future__ import annotations

import re

from peaceops.claims.pattern import pattern

SERVES_IN, LONG_NAME = pattern("subject", "serves_in"), pattern("subject", "long_name")
FORCE_WORD = re.compile(
    r"(?:miss?ion|missao|missione|force|fuerza|forca|forza|operation|operacion|operacao|operazione)\b"
)


def serves_in(even: str, end: int, start: int) -> bool:
    """Whether the words from a number to a mission's name say that it counts who serves there: "were serving with"."""
    if SERVES_IN.fullmatch(even, end, start):
        return True
    link = SERVES_IN.match(even, end, start)
    force = FORCE_WORD.match(even, link.end(), start) if link else None
    return bool(force) and bool(LONG_NAME.fullmatch(even, force.end(), start) if force else None)
