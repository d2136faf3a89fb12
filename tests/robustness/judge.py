"""What the fuzzers hold right: what was read is what was written, and what is refused is refused in one sentence."""

from __future__ import annotations

import random
from collections.abc import Callable

from peaceops.errors import UNSEEN, PeaceopsError

Rng = random.Random
LONGEST_SENTENCE = 1_500


class WrongError(Exception):
    """A case that was accepted and read wrongly, or refused in what is no sentence."""


def asked(call: Callable[[], object]) -> str:
    """What became of a call that may refuse in one sentence."""
    try:
        call()
    except PeaceopsError as error:
        check_sentence(str(error))
        return "refused"
    return "accepted"


def check_sentence(said: str) -> None:
    """Raise for what is no sentence, or holds what a terminal obeys, or repeats too much of what was given."""
    if not said.endswith(".") or UNSEEN.search(said) or len(said) > LONGEST_SENTENCE:
        raise WrongError(f"no sentence: {said[:300]!r} ({len(said)} characters)")
