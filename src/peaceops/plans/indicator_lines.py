"""What the indicators of a benchmark say, in the words of a plan's condition: value, period, source, met or not."""

from __future__ import annotations

from peaceops.book import Figure, View
from peaceops.book.tables.tasks import BenchmarksRow
from peaceops.exits.benchmark_indicators import BenchmarkIndicator, indicators_of
from peaceops.plans.plan_lines import Condition
from peaceops.words.catalogue import said

WHOLE = 100  # from this value on decimals say nothing


def told_by_indicators(view: View, row: BenchmarksRow) -> Condition:
    """The indicator, its value and the threshold as a condition has them; it cannot be said where there is none."""
    found = tuple(indicators_of(view, row))
    if not found:
        return Condition(value_now=str(said("plan-cannot-be-said")))
    return Condition(
        indicator="; ".join(str(i.said) for i in found),
        value_now="; ".join(map(_value, found)),
        threshold=str(said(f"benchmark-rule-{rule}")) if (rule := found[0].tie.threshold) else "",
    )


def _value(found: BenchmarkIndicator) -> str:
    then = found.then if found.then is not None and found.then.period != found.now.period else None
    about = {"then": "none" if then is None else _rounded(then), "set": then.period.iso if then else "none"}
    now = {"now": _rounded(found.now), "period": found.now.period.iso, "source": found.now.source}
    return str(said("plan-indicator-value", verdict=said(f"benchmark-verdict-{found.verdict}"), **about, **now))


def _rounded(figure: Figure) -> float:
    value = float(figure.value)
    return round(value) if value >= WHOLE or value.is_integer() else round(value, 3)
