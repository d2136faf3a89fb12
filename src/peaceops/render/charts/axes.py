"""Ticks of the axes: round values, few enough to read, with labels in the words of the field."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from peaceops.document.figures import Teller
from peaceops.render.charts.rows import TimeSpan

LEAST = 1e-9  # values closer together than this, and to nought, are drawn as equal
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
YEAR_STEPS = (1, 2, 5, 10, 20, 25, 50)
MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240)
FIXED = {"rating": (7.0, 1.0)}  # scales that a unit always has: the value at the foot, and that at the head
SCALES = ((1e9, "usd-billion"), (1e6, "usd-million"), (1e3, "usd-thousand"))


@dataclass(frozen=True, slots=True)
class Axis:
    """Domain, tick values and their labels, and what the labels count, as words ("" for time)."""

    low: float
    high: float
    ticks: tuple[float, ...]
    labels: tuple[str, ...]
    unit: str = ""

    def top(self) -> float:
        """The end of the domain, which is never empty; below its start where the best value is the least."""
        return self.high if self.high != self.low else self.low + 1

    def share(self, value: float) -> float:
        """How far along the axis a value stands, from 0 to 1."""
        return (value - self.low) / (self.top() - self.low)

    def marks(self) -> list[tuple[float, str]]:
        """Tick values with their labels."""
        return list(zip(self.ticks, self.labels, strict=True))


def value_axis(values: Sequence[float], unit: str, tell: Teller, wanted: int = 5, *, from_nought: bool = False) -> Axis:
    """The axis of values. It starts at nought (or below), so that lengths can be compared, save for the line of an
    index that moves little; `from_nought` forbids that too, for areas."""
    if unit in FIXED:
        return _fixed(*FIXED[unit], unit_words(unit, tell))
    top, bottom = max((*values, 0.0)), min((*values, 0.0))
    if (
        unit == "index"
        and not from_nought
        and values
        and min(values) > 0
        and 0 < max(values) - min(values) < max(values) / 4
    ):
        bottom = min(values)
    step = nice_step(top - bottom if top - bottom > LEAST else 1.0, wanted)
    if unit not in ("pct", "factor", "index"):
        step = max(step, 1.0) if step != 2.5 else 5.0
    first, last = math.floor(bottom / step + 1e-9), max(math.ceil(top / step - 1e-9), 1)
    ticks = tuple(round(i * step, 12) for i in range(first, last + 1))
    scale, key = usd_scale(max(map(abs, ticks))) if unit == "usd" else (1.0, unit)
    labels = tuple(_number(t / scale, step / scale, tell) for t in ticks)
    return Axis(ticks[0], ticks[-1], ticks, labels, unit_words(key, tell))


def _fixed(foot: float, head: float, unit: str) -> Axis:
    """An axis with a tick at every whole number from its foot to its head."""
    step = 1 if head > foot else -1
    ticks = tuple(float(n) for n in range(int(foot), int(head) + step, step))
    return Axis(foot, head, ticks, tuple(f"{tick:.0f}" for tick in ticks), unit)


def unit_words(unit: str, tell: Teller) -> str:
    """What values are, as the title of an axis: "Persons", "US$ million"."""
    return tell.words.text(f"axis-{unit}")


def usd_scale(top: float) -> tuple[float, str]:
    """The thousand, million or billion that an axis up to `top` dollars counts in."""
    return next((s for s in SCALES if top >= s[0]), (1.0, "usd"))


def nice_step(extent: float, wanted: int) -> float:
    """A round step that divides `extent` into about `wanted` parts, at most."""
    size: float = 10.0 ** math.floor(math.log10(extent / wanted))
    return next(s * size for s in STEPS if extent / (s * size) <= wanted + 1e-9)


def time_axis(spans: Sequence[TimeSpan], most: int, tell: Teller, *, columns: bool = False) -> Axis:
    """The axis of time from the first row to the last, with at most `most` labels, and with one at least."""
    found = _time_axis(spans, most, tell.numbers.short_months, columns=columns)
    first = spans[0].middle() if columns else spans[0].at
    return found if found.ticks else replace(found, ticks=(first,), labels=(spans[0].label,))


def _time_axis(spans: Sequence[TimeSpan], most: int, names: Sequence[str], *, columns: bool) -> Axis:
    low, high = min(s.at for s in spans), max(s.at for s in spans)
    if columns or all("/" in s.label for s in spans):
        return _labelled(spans, most)
    if low == high:
        return Axis(low, high, (), ())
    if all(s.counted for s in spans):
        step = next((s for s in MONTH_STEPS if (high - low) * 12 / s <= most), 480)
        counts = range(math.ceil(low * 12 - 1e-9), math.floor(high * 12 + 1e-9) + 1, step)
        return Axis(low, high, tuple(m / 12 for m in counts), tuple(str(m) for m in counts))
    if high - low >= 2.5:
        step = next((s for s in YEAR_STEPS if (high - low) / s <= most), 100)
        years = [float(y) for y in range(math.ceil(low), math.floor(high) + 1) if y % step == 0]
        return Axis(low, high, tuple(years), tuple(f"{y:.0f}" for y in years))
    first, last = math.floor(low * 12 + 1e-9), math.ceil(high * 12 - 1e-9)
    step = next((s for s in MONTH_STEPS if (last - first) / s <= most), 480)
    months = [m for m in range(first, last + 1) if m % step == 0 and low - 1e-9 <= m / 12 <= high + 1e-9]
    return Axis(low, high, tuple(m / 12 for m in months), tuple(f"{names[m % 12]} {m // 12}" for m in months))


def _labelled(spans: Sequence[TimeSpan], most: int) -> Axis:
    """Ticks under the middle of the rows themselves, every n-th of them, and room for half a column at both ends."""
    places = {s.middle(): s.label for s in spans}
    low, high, wide = min(places), max(places), min(s.years() for s in spans)
    steps = YEAR_STEPS if wide > 0.5 else MONTH_STEPS
    step = next((s for s in steps if (high - low) / wide / s < most), 10 * steps[-1])
    chosen = [(at, label) for at, label in sorted(places.items()) if math.floor(at / wide + 1e-6) % step == 0]
    return Axis(low - wide / 2, high + wide / 2, tuple(at for at, _ in chosen), tuple(label for _, label in chosen))


def _number(value: float, step: float, tell: Teller) -> str:
    """A tick label with as many decimals as its step needs."""
    decimals = next((d for d in range(12) if abs(round(step, d) - step) < step * 1e-6), 12)
    return tell.numbers.digits(f"{abs(value):,.{decimals}f}", value)
