"""Assessments per head of population, with the rank among all Member States that pay. Source: table populations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from peaceops.book import View
from peaceops.money.assess import Assessment
from peaceops.money.per_head import per_head


def with_per_head(view: View, found: Iterable[Assessment]) -> tuple[Assessment, ...]:
    """The same assessments, the largest amount per head of each mission first, each with that amount (US dollars, with
    its trace) and its rank among the States of the mission. A State without a population in the book comes last,
    without either; equal amounts share a rank."""
    each = [replace(a, per_head=per_head(view, a.iso3, a.amount)) for a in found]
    usd: dict[str, list[float]] = {}
    for a in each:
        if a.per_head is not None:
            usd.setdefault(a.mission, []).append(float(a.per_head.value))
    ranked = [replace(a, per_head_rank=_rank(a, usd.get(a.mission, []))) for a in each]
    return tuple(sorted(ranked, key=lambda a: (a.mission, a.per_head_rank or len(ranked), a.iso3)))


def _rank(one: Assessment, usd: list[float]) -> int | None:
    return None if one.per_head is None else 1 + sum(other > float(one.per_head.value) for other in usd)
