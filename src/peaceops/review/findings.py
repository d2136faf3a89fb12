"""The order of findings in the summary: a place for each message, the lowest first. It follows the parts of a review,
from where the mission stands to what could become of it; findings of one place stay in the order of the parts."""

from __future__ import annotations

from collections.abc import Iterable

from peaceops.review.context import Finding

PLACES = {
    "mandate-finding-established": 10,
    "presence-finding": 20,
    "presence-world-finding": 24,
    "presence-world-finding-none": 24,
    "presence-deaths-finding": 28,
    "presence-deaths-finding-malicious": 28,
    "council-finding-needs-term": 40,
    "council-finding-needs-open-ended": 40,
    "council-finding-positions": 42,
    "council-finding-renewals": 44,
    "cost-finding-newest": 50,
    "cost-finding-place": 51,
    "payers-finding-regular-budget": 55,
    "payers-finding-rate": 55,
    "payers-finding-no-rate": 55,
    "payers-finding-assessed": 56,
    "payers-finding-part": 56,
    "payers-finding-order-of-size": 56,
    "ties-finding": 57,
    "precedents-finding": 60,
    "options-finding": 70,
    "options-finding-decided": 70,
    "plan-finding": 71,
    "host-finding-deaths": 70,
    "host-finding-positions": 72,
}


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by place. Raises ValueError for one that has no place here."""
    return sorted(findings, key=_place)


def _place(finding: Finding) -> int:
    if finding.said.key not in PLACES:
        raise ValueError(f"the finding {finding.said} has no place: expected its message in review/findings.py")
    return PLACES[finding.said.key]
