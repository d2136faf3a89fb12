"""The machine scale of the Committee on Contributions, for what-if use. Never the official scale.

Elements: A/RES/79/249, para. 7. The order of the steps follows the annex of the Committee's reports as others describe
it; its text was not seen. On open inputs the result differs from the official scale: docs/method/regular-scale.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum

from peaceops.errors import refused
from peaceops.money.limits import held_between

SAME = 1e-9
UNITS_OF_A_SCALE = 100_000  # thousandths of a per cent


@dataclass(frozen=True, slots=True)
class Income:
    """Averages of a State over a base period: gross national income and external debt stock in US dollars, population.

    `debt_usd` is 0 for a State without debt-burden adjustment."""

    iso3: str
    gni_usd: float
    population: float
    debt_usd: float = 0.0
    least_developed: bool = False


@dataclass(frozen=True, slots=True)
class ScaleParameters:
    """The elements that the General Assembly decides; limits in per cent, the others as fractions."""

    debt_part: float = 0.125
    low_income_gradient: float = 0.80
    floor_pct: float = 0.001
    least_developed_ceiling_pct: float = 0.01
    ceiling_pct: float = 22.0


@dataclass(frozen=True, slots=True)
class ScaleStep:
    """Shares in per cent by State after a step."""

    name: str
    shares: Mapping[str, float]


def machine_steps(incomes: Sequence[Income], parameters: ScaleParameters = ScaleParameters()) -> tuple[ScaleStep, ...]:
    """One base period's machine scale, step by step; shares in per cent, unrounded, summing to 100 after each.

    Raises PeaceopsError for no States, a State given twice, one without income or people, or limits that cannot hold.
    """
    _check(incomes)
    p = parameters
    gni = {x.iso3: x.gni_usd for x in incomes}
    adjusted = {x.iso3: max(x.gni_usd - p.debt_part * x.debt_usd, 0.0) for x in incomes}
    if not any(adjusted.values()):
        raise refused("no-income-above-its-debt")
    steps = [ScaleStep("income", _shares(gni)), ScaleStep("debt_burden_adjustment", _shares(adjusted))]
    top = {s for s, pct in steps[-1].shares.items() if pct > p.ceiling_pct}
    steps.append(ScaleStep("low_per_capita_income_adjustment", _shares(_low_income(incomes, adjusted, top, p))))
    floor = dict.fromkeys(gni, p.floor_pct)
    below_top = gni.keys() - top
    steps.append(ScaleStep("floor", held_between(steps[-1].shares, floor, {}, below_top)))
    poor = {x.iso3: max(p.least_developed_ceiling_pct, p.floor_pct) for x in incomes if x.least_developed}
    above = _above(steps[-1].shares, p.floor_pct)
    steps.append(ScaleStep("least_developed_countries_ceiling", held_between(steps[-1].shares, {}, poor, above - top)))
    high = dict.fromkeys(gni, p.ceiling_pct) | {s: min(x, p.ceiling_pct) for s, x in poor.items()}
    takers = {s for s in _above(steps[-1].shares, p.floor_pct) if steps[-1].shares[s] < poor.get(s, 101) - SAME}
    steps.append(ScaleStep("ceiling", held_between(steps[-1].shares, {}, high, takers)))
    return tuple(steps)


def machine_scale(
    base_periods: Sequence[Sequence[Income]], parameters: ScaleParameters = ScaleParameters()
) -> dict[str, float]:
    """By State, in per cent: the mean of the machine scales of the base periods (three and six years), rounded to 0.001
    and summing to 100.

    Raises PeaceopsError when the base periods do not hold the same States."""
    if len({frozenset(x.iso3 for x in held) for held in base_periods}) != 1:
        raise refused("base-periods-differ")
    final = [machine_steps(held, parameters)[-1].shares for held in base_periods]
    return rounded({s: fsum(shares[s] for shares in final) / len(final) for s in final[0]})


def rounded(shares: Mapping[str, float]) -> dict[str, float]:
    """Shares in per cent by State, rounded to 0.001 so that they sum to 100: the largest remainders are rounded up."""
    thousandths = {s: round(x * 1000, 6) for s, x in shares.items()}
    out = {s: int(x) for s, x in thousandths.items()}
    order = sorted(shares, key=lambda s: (out[s] - thousandths[s], s))
    for s in order[: UNITS_OF_A_SCALE - sum(out.values())]:
        out[s] += 1
    return {s: n / 1000 for s, n in out.items()}


def _low_income(
    incomes: Iterable[Income], adjusted: Mapping[str, float], top: set[str], p: ScaleParameters
) -> dict[str, float]:
    """Debt-adjusted incomes after the low per-capita income adjustment: what States below the average per head are
    relieved of goes to those above it, pro rata, the ceiling State left out."""
    held = list(incomes)
    threshold = fsum(x.gni_usd for x in held) / fsum(x.population for x in held)
    relief = {
        x.iso3: adjusted[x.iso3] * p.low_income_gradient * (1 - per_head / threshold)
        for x in held
        if (per_head := adjusted[x.iso3] / x.population) < threshold
    }
    bearing = {s: usd for s, usd in adjusted.items() if s not in relief and s not in top}
    base = fsum(bearing.values())
    if base <= 0:  # nobody above the average but the ceiling State: nobody can take up the relief
        return dict(adjusted)
    more = fsum(relief.values()) / base
    return {s: usd - relief.get(s, 0.0) + (usd * more if s in bearing else 0.0) for s, usd in adjusted.items()}


def _shares(amounts: Mapping[str, float]) -> dict[str, float]:
    total = fsum(amounts.values())
    return {s: 100 * x / total for s, x in amounts.items()}


def _above(shares: Mapping[str, float], floor: float) -> set[str]:
    return {s for s, x in shares.items() if x > floor + SAME}


def _check(incomes: Sequence[Income]) -> None:
    if not incomes:
        raise refused("scale-without-states")
    seen: set[str] = set()
    for x in incomes:
        if x.iso3 in seen:
            raise refused("state-given-twice", iso3=x.iso3)
        seen.add(x.iso3)
        if not (0 < x.gni_usd < 1e18 and 0 < x.population < 1e12 and 0 <= x.debt_usd < 1e18):
            raise refused(
                "state-with-impossible-income",
                iso3=x.iso3,
                gni_usd=f"{x.gni_usd:g}",
                population=f"{x.population:g}",
                debt_usd=f"{x.debt_usd:g}",
            )
