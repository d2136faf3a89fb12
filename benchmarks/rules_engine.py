"""Who pays, side by side: peaceops and the same rules in a general rules engine (OpenFisca-Core), in one run.

    python3 bootstrap.py bench benchmarks/rules_engine.py

Both are given the regular scale, levels, factors and sections of 2024-25 as plain numbers before the clock starts, and
compute the gross assessments of 193 States for 11 missions (rates of three calendar years, premium included). The
reforms give level I another factor; both give totals over all missions. The engine is given its best: levels as an Enum
of its own, one sum of all sections where totals are asked for, and its simulations are built and filled before the
clock starts. It is measured twice: with each reform as it means reforms to be written (a changed copy of the system of
rules), and with all reforms in one vectorised simulation. It computes in single precision; the largest difference in
dollars is printed. The last row is the public call of peaceops, figures and traces included.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.holders import set_input_dispatch_by_period
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import YEAR
from openfisca_core.reforms import Reform as EngineReform
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

import peaceops
from peaceops.book import open_book
from peaceops.money.assess import amounts
from peaceops.money.levels import apply_rule
from peaceops.money.reforms import Reform
from peaceops.money.sections import year_parts
from peaceops.money.sweep import baseline, totals_after
from peaceops.money.year_rule import year_rule
from peaceops.period import Period

FY = Period.parse("2024-25")
HOW_MANY = 1000
ENGINE_REFORMS = 20  # each a copy of the whole system of rules
RUNS = 51
LEVELS = "ABCDEFGHIJ"

VIEW = open_book().at()
HELD = baseline(VIEW, FY)
YEARS = tuple(HELD.rules)
STATES = list(HELD.states)
MISSIONS = sorted({s.mission for s in HELD.sections})
WHOLE = "ALL"  # the sum of all sections, in the engine
DOLLARS = {
    (mission, year): sum(
        s.sign * s.gross_usd * part
        for s in HELD.sections
        if s.mission == mission
        for y, part in year_parts(s)
        if y == year
    )
    for mission in MISSIONS
    for year in YEARS
}


def inputs(year: int) -> tuple[Any, Any, Any]:
    """Regular scale, levels and parameters of a year."""
    held = year_rule(VIEW, year)
    return {s: held.scale[s] for s in STATES}, held.levels, held.parameters


DOLLARS |= {(WHOLE, year): sum(DOLLARS[m, year] for m in MISSIONS) for year in YEARS}
INPUTS = {year: inputs(year) for year in YEARS}
STATE = build_entity("state", "states", "Member State", is_person=True)
ALL = build_entity("organization", "organizations", "All Member States", roles=[{"key": "member", "plural": "members"}])


Levels = Enum("Levels", {c: c for c in LEVELS})


class RegularRate(Variable):
    value_type = float
    entity = STATE
    definition_period = YEAR


class Level(Variable):
    value_type = Enum
    possible_values = Levels
    default_value = Levels.J
    entity = STATE
    definition_period = YEAR


class OwnFactor(Variable):  # exceptional discounts and steps of a rise; below nought where there is none
    value_type = float
    default_value = -1.0
    entity = STATE
    definition_period = YEAR


class FactorOfI(Variable):  # so that many reforms can be one simulation; below nought where the parameter holds
    value_type = float
    default_value = -1.0
    entity = ALL
    definition_period = YEAR


class Factor(Variable):
    value_type = float
    entity = STATE
    definition_period = YEAR

    def formula(states: Any, period: Any, parameters: Any) -> Any:
        level, own = states("Level", period), states("OwnFactor", period)
        of_i = states.organization("FactorOfI", period)
        of_level = parameters(period).factor[level]
        of_level = np.where((level == Levels.I) & (of_i >= 0), of_i, of_level)
        return np.where(own >= 0, own, of_level)


class Premium(Variable):
    value_type = float
    entity = ALL
    definition_period = YEAR

    def formula(organization: Any, period: Any) -> Any:
        rate, factor = organization.members("RegularRate", period), organization.members("Factor", period)
        permanent = organization.members("Level", period) == Levels.A
        return organization.sum(rate * (1 - factor)) / organization.sum(rate * permanent)


class PeacekeepingRate(Variable):
    value_type = float
    entity = STATE
    definition_period = YEAR

    def formula(states: Any, period: Any) -> Any:
        permanent = states("Level", period) == Levels.A
        premium = states.organization("Premium", period)
        return states("RegularRate", period) * (states("Factor", period) + permanent * premium)


def system() -> TaxBenefitSystem:
    """The rules in the engine: regular rate x factor of the level, premium of level A, sections x rate."""
    rules = TaxBenefitSystem([STATE, ALL])
    factors = {c: INPUTS[YEARS[0]][2].factors.get(c, 1.0) for c in LEVELS}
    data = {c: {"values": {"2001-01-01": {"value": f}}} for c, f in factors.items()}
    rules.parameters = ParameterNode("", data={"factor": data})

    for variable in (RegularRate, Level, OwnFactor, FactorOfI, Factor, Premium, PeacekeepingRate):
        rules.add_variable(variable)
    for mission in (*MISSIONS, WHOLE):
        rules.add_variable(_section(mission))
        rules.add_variable(_assessed(mission))
    return rules


def _section(mission: str) -> type[Variable]:
    body = {"value_type": float, "entity": ALL, "definition_period": YEAR, "set_input": set_input_dispatch_by_period}
    return type(f"section_{mission}", (Variable,), body)


def _assessed(mission: str) -> type[Variable]:
    def formula(states: Any, period: Any) -> Any:
        return states.organization(f"section_{mission}", period) * states("PeacekeepingRate", period) / 100

    body = {"value_type": float, "entity": STATE, "definition_period": YEAR, "formula": formula}
    return type(f"assessed_{mission}", (Variable,), body)


def simulation(rules: TaxBenefitSystem, copies: int = 1, factor_of_i: Any = None) -> Any:
    """A simulation of `copies` worlds of 193 States, with all inputs set."""
    builder = SimulationBuilder()
    builder.create_entities(rules)
    builder.declare_person_entity("state", [f"{n}-{s}" for n in range(copies) for s in STATES])
    group = builder.declare_entity("organization", [str(n) for n in range(copies)])
    of = [str(n) for n in range(copies) for _ in STATES]
    builder.join_with_persons(group, np.array(of), np.array(["member"] * len(of)))
    made = builder.build(rules)
    for year in YEARS:
        scale, levels, parameters = INPUTS[year]
        plain = apply_rule(scale, levels, parameters)
        own = [plain[s][0] if levels[s].discount_factor or levels[s].moved_from else -1.0 for s in STATES]
        made.set_input("RegularRate", str(year), np.tile([scale[s] for s in STATES], copies))
        made.set_input("Level", str(year), np.tile([LEVELS.index(levels[s].level) for s in STATES], copies))
        made.set_input("OwnFactor", str(year), np.tile(own, copies))
        if factor_of_i is not None:
            made.set_input("FactorOfI", str(year), np.array(factor_of_i))
        for mission in (*MISSIONS, WHOLE):
            made.set_input(f"section_{mission}", str(year), np.full(copies, DOLLARS[mission, year]))
    return made


def engine_amounts(made: Any) -> Any:
    """Missions x States."""
    return np.array([sum(made.calculate(f"assessed_{m}", str(y)) for y in YEARS) for m in MISSIONS])


def engine_totals(made: Any) -> Any:
    """US dollars over all missions, by world and State."""
    return sum(made.calculate(f"assessed_{WHOLE}", str(y)) for y in YEARS).reshape(-1, len(STATES))


def ours() -> dict[tuple[str, str], float]:
    """The same by peaceops: rates by rule for three years, then all amounts."""
    table = {y: {s: pct for s, (_, pct) in apply_rule(*INPUTS[y]).items()} for y in YEARS}
    return amounts(HELD.sections, table)


def timed(run: Callable[[], Any], runs: int = RUNS) -> tuple[float, float]:
    """Median and slowest seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return statistics.median(times), max(times)


def engine_timed(make: Callable[[], Any], ask: Callable[[Any], Any], runs: int = RUNS) -> tuple[float, float]:
    """Median and slowest seconds of the engine's formulas alone: each run has a simulation of its own, made and filled
    before its clock starts."""
    times = []
    for _ in range(runs):
        made = make()
        start = time.perf_counter()
        ask(made)
        times.append(time.perf_counter() - start)
    return statistics.median(times), max(times)


def factors_of_i(count: int) -> list[float]:
    """The reforms: level I pays from 0.1 to 0.3 of its regular rate."""
    return [0.1 + 0.2 * n / HOW_MANY for n in range(count)]


def changed_copies(rules: TaxBenefitSystem) -> list[Any]:
    """Simulations of some of the reforms as the engine means them: a copy of the system with a changed parameter."""
    out = []
    for value in factors_of_i(ENGINE_REFORMS):

        class Changed(EngineReform):
            def apply(self, value: float = value) -> None:
                def change(parameters: Any) -> Any:
                    parameters.factor.I.update(start="2001-01-01", value=value)
                    return parameters

                self.modify_parameters(change)

        out.append(simulation(Changed(rules)))
    return out


def copies_totals(copies: list[Any]) -> Any:
    """Reforms x States."""
    return np.concatenate([engine_totals(made) for made in copies])


def vectorised(rules: TaxBenefitSystem) -> Any:
    """One simulation of all reforms: 193,000 States."""
    return simulation(rules, HOW_MANY, factors_of_i(HOW_MANY))


def our_reforms(count: int = HOW_MANY) -> Any:
    """The same by peaceops: reforms x States."""
    return totals_after(HELD, [Reform("x", factors={"I": value}) for value in factors_of_i(count)])


def main() -> None:
    """Check that both agree, then print the table."""
    rules = system()
    mine, theirs = ours(), engine_amounts(simulation(rules))
    off = max(abs(mine[s, m] - theirs[i, j]) for i, m in enumerate(MISSIONS) for j, s in enumerate(STATES))
    swept = our_reforms(ENGINE_REFORMS)
    assert np.abs(copies_totals(changed_copies(rules)) / swept - 1).max() < 1e-5
    assert np.abs(engine_totals(vectorised(rules))[:ENGINE_REFORMS] / swept - 1).max() < 1e-5
    gc.freeze()  # what was made before the clock is not looked through for garbage, on either side
    one, engine = timed(ours), engine_timed(lambda: simulation(rules), engine_amounts)
    many, at_once = timed(our_reforms, 7), engine_timed(lambda: vectorised(rules), engine_totals, 7)
    copied = engine_timed(lambda: changed_copies(rules), copies_totals, 3)
    public = timed(lambda: peaceops.assess(WHOLE, fy=str(FY)))
    print(f"Python {sys.version.split()[0]}, numpy {np.__version__}, {time.strftime('%Y-%m-%d')}")
    print(f"largest difference between the two, of any State and mission: US$ {off:,.2f} (single precision)\n")
    print("| what | bar | peaceops, median s (slowest) | general engine, median s (slowest) | ratio |")
    print("|---|---|---|---|---|")
    sweep = f"{HOW_MANY:,} reforms, totals of 193 States; engine: "
    scaled = (copied[0] * HOW_MANY / ENGINE_REFORMS, copied[1] * HOW_MANY / ENGINE_REFORMS)
    for what, bar, a, b in (  # the engine has no public call that answers with sources
        ("193 States x 11 missions x one year", "< 0.010 s", one, engine),
        (f"{sweep}all in one vectorised simulation", "< 2 s", many, at_once),
        (f"{sweep}each a copy of its rules ({ENGINE_REFORMS} measured)", "< 2 s", many, scaled),
    ):
        print(f"| {what} | {bar} | {a[0]:.4f} ({a[1]:.4f}) | {b[0]:.4f} ({b[1]:.4f}) | {b[0] / a[0]:.1f} |")
    print(f"| `peaceops.assess` of all missions, warm | < 0.010 s | {public[0]:.4f} ({public[1]:.4f}) | | |")


if __name__ == "__main__":
    main()
