"""Messages of the room of exits as a document shows them: periods as dates of text, decisions as references."""

from __future__ import annotations

from typing import Any

from peaceops.document.model import Ref, When
from peaceops.exits.endings import DecidedEnd
from peaceops.period import Period
from peaceops.words.catalogue import Said


def shown(message: Said) -> Said:
    """The message with what a document links: a period as When, a decision as Ref, in messages inside it too."""
    return Said(message.key, tuple((name, _shown(value)) for name, value in message.args))


def _shown(value: Any) -> Any:
    if isinstance(value, Said):
        return shown(value)
    if isinstance(value, Period):
        return When(value)
    if isinstance(value, DecidedEnd):
        return Ref(value.decision, value.source, value.locator)
    return value
