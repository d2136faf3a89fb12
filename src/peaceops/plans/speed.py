"""How fast strength fell after a decision in closings of missions that were not much smaller: no plan is faster. A
conversion, whose personnel changed badges, is none of them."""

from __future__ import annotations

from datetime import date

from peaceops.book import View
from peaceops.exits.curves import SHAPES, Curve, curves

COMPARABLE = 4  # a precedent of speed had at least a fourth of the personnel
A_MONTH = 31  # days: the longest between two reports


def fastest(view: View, mission: str, first: int, start: date, month_end: date) -> tuple[float, Curve] | None:
    """The smallest share of its strength (from 0 to 1) that a comparable closing of another mission may have had left
    so many days after its decision, and which closing that was; None where no reports of any tell. `first`: persons."""
    days = (month_end - start).days
    alike = (c for c in curves(view) if float(c.base.value) * COMPARABLE >= first)
    known = [c for c in alike if c.closing.shape in SHAPES and c.closing.mission != mission]
    least = [(left, c) for c in known if (left := _left(c, days)) is not None]
    return min(least, key=lambda pair: pair[0]) if least and days > 0 else None


def _left(curve: Curve, days: int) -> float | None:
    """The least that a closing may have had left of its strength by so many days: reports are of month ends, so that of
    the month after bounds it too. None where the reports do not reach so far."""
    by = [share for at, share in zip(curve.days, curve.share, strict=True) if at <= days + A_MONTH]
    return min(by) if by and (curve.complete or curve.days[-1] >= days) else None
