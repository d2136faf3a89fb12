"""What judging gives: a verdict with its reason and the evidence that decided it."""

from __future__ import annotations

from dataclasses import dataclass

from peaceops.claims.counterpart import Counterpart


@dataclass(frozen=True, slots=True)
class Verdict:
    """A verdict with the evidence that decided it, the weightiest first, and the reason: a key of the messages
    claim-<verdict>-<reason>."""

    verdict: str
    reason: str
    evidence: tuple[Counterpart, ...] = ()
