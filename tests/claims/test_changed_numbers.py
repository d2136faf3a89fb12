"""Labelled statements that are true, with their number changed: none is called right by it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from claims.said import claims
from peaceops.claims.claim import Claim

LABELLED = Path(__file__).parent / "data" / "claims_own_tune.jsonl"
FIGURE = re.compile(r"(?<![\d.,-])(\d{1,3}(?:[.,]\d{3})+|\d+)(?![\d.,-]*\d)")
MOST = 0.015  # the share that may agree with another official value


def day_of(told: str) -> date:
    year, month, day = (*(int(n) for n in told.split("-")), 0, 0)[:3]
    return date(year, month or 7, day or 1)


def true_statements() -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in LABELLED.read_text(encoding="utf-8").splitlines()]
    held = [r for r in rows if r["expected_verdict"] == "supported" and isinstance(r["quantity"], int | float)]
    return [r for r in held if r["page_date"] and r["unit"] in ("persons", "usd", "percent", "count", "rank")]


def others(text: str, quantity: float) -> Iterator[tuple[int, str, str]]:
    """Where the quantity stands in a text, with other numbers written as it is: far off, or a few places away."""
    for found in FIGURE.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if not any(abs(int(digits) * scale - quantity) < 1e-6 * quantity for scale in (1, 1e3, 1e6, 1e9)):
            continue
        mark = next(iter(re.sub(r"\d", "", found[0])), "")
        far = [round(int(digits) * f) for f in (0.5, 2.1)] if quantity >= 12 else [int(digits) + 3, int(digits) + 5]
        zeros = len(digits) - len(digits.rstrip("0"))
        for number in far:
            told = f"{round(number, -zeros) or number:,}".replace(",", mark)
            yield found.start(), told, text[: found.start()] + told + text[found.end() :]
        return


def holding(found: list[Claim], at: int, told: str) -> list[Claim]:
    """The statements whose words hold a number at a place."""
    return [c for c in found if c.start <= at and at + len(told) <= c.end]


def test_a_true_statement_with_another_number_is_not_supported() -> None:
    tried, agreeing = 0, []
    for row in true_statements():
        day = day_of(row["page_date"])
        for at, told, text in others(row["claim"], row["quantity"]):
            found = holding(claims(text, day), at, told)
            tried += bool(found)
            if found and {c.verdict for c in found} <= {"supported", "unknown", "not_checkable"}:
                agreeing += [text] * any(c.verdict == "supported" for c in found)
    assert tried > 280
    assert len(agreeing) <= MOST * tried, agreeing
