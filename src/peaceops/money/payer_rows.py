"""The payer's view as rows of one figure each, for tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from peaceops.book import Figure

if TYPE_CHECKING:
    from peaceops.money.payer import PayerView


def _bases(view: PayerView) -> str:
    """What the costs are that were summed: "11 spent, 1 approved"."""
    counts = Counter(m.cost_status for m in view.missions if m.cost)
    return ", ".join(f"{n} {status}" for status, n in counts.most_common())


def _people(each: Figure) -> str:
    """Of which year the population is: "population of mid-2024"."""
    assert each.trace
    return f"population of mid-{each.trace.figures()[-1].period}"


def rows(view: PayerView) -> Iterator[dict[str, Any]]:
    """Rows with mission (empty for all), what, period, value, unit, basis."""

    def row(mission: str, what: str, period: str, figure: Figure | None, basis: str = "") -> dict[str, Any]:
        value, unit = (figure.value, figure.unit) if figure else ("", "")
        return {"mission": mission, "what": what, "period": period, "value": value, "unit": unit, "basis": basis}

    for s in view.shares:
        year = str(s.year)
        yield row("", "regular rate", year, s.regular)
        yield row("", "peacekeeping rate", year, s.peacekeeping, s.basis)
        yield row("", "rank", year, s.rank)
    for m in view.missions:
        yield row(m.mission, "cost", view.fy, m.cost, m.cost_status)
        yield row(m.mission, "part", view.fy, m.part, m.basis)
        if m.share:
            yield row(m.mission, "share", view.fy, m.share, m.share.counts)
        if m.rank:
            yield row(m.mission, "rank", view.fy, m.rank)
        if m.per_head:
            yield row(m.mission, "per head", view.fy, m.per_head, _people(m.per_head))
        if m.unpaid:
            yield row(m.mission, "above the legal limit", view.fy, m.unpaid)
        if m.voluntary:
            yield row(m.mission, "paid voluntarily besides", view.fy, m.voluntary, "not apportioned; not in the part")
    yield row("", "sum of costs", view.fy, view.total_cost, _bases(view))
    yield row("", "sum of parts", view.fy, view.total, f"of {sum(m.part is not None for m in view.missions)} missions")
    if view.per_head:
        yield row("", "per head", view.fy, view.per_head, _people(view.per_head))
    if view.cap:
        yield row("", "legal limit on payment", str(view.cap.period), view.cap, f"{view.cap.locator}; {view.cap.note}")
        yield row("", "sum above the legal limit", view.fy, view.unpaid)
    for a in view.arrears:
        yield row("", a.what, a.period, a.amount, f"{a.who}, {a.scope}; {a.locator.split('; http')[0]}")
    for words in view.missing:
        yield row("", "not known", view.fy, None, words)
