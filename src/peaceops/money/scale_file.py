"""Incomes of Member States from a file, and the machine scale that follows from them, step by step. Elements of the
scale: A/RES/79/249, para. 7; docs/method/regular-scale.md."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from peaceops.errors import refused, shown_path, unknown
from peaceops.money.regular_scale import Income, ScaleParameters, machine_scale, machine_steps
from peaceops.reading.csv_rows import InputRow, read_rows
from peaceops.reading.numbers import UnreadError, amount_usd
from peaceops.words.catalogue import said

COLUMNS = ("base_period", "iso3", "gni_usd", "population", "debt_usd", "least_developed")
YES_NO = {"yes": True, "no": False, "": False}
LIMITS = {"debt_part": 1.0, "low_income_gradient": 1.0}  # the others are per cent


@dataclass(frozen=True, slots=True)
class MachineShare:
    """A State's share of the machine scale, per cent: after each step (mean over the base periods, unrounded), and at
    the end, rounded to 0.001."""

    iso3: str
    steps: dict[str, float]
    machine_pct: float

    def to_dict(self) -> dict[str, Any]:
        """As a row: iso3, the share after each step, machine_pct."""
        return {
            "iso3": self.iso3,
            **{name: round(x, 6) for name, x in self.steps.items()},
            "machine_pct": self.machine_pct,
        }


def read_incomes(path: Path) -> tuple[tuple[Income, ...], ...]:
    """The incomes of each base period from a CSV file with the columns of COLUMNS; an empty debt is nought.

    Raises PeaceopsError, one sentence naming file, row and column, for a file that is none (`read_rows`), a value of
    another kind, and a number that could be read in two ways."""
    periods: dict[str, list[Income]] = {}
    for row in read_rows(path, COLUMNS, said("expected-file-of-incomes")):
        periods.setdefault(row.name("base_period"), []).append(_income(row))
    if not periods:
        raise refused("incomes-without-states", path=shown_path(path))
    return tuple(tuple(held) for held in periods.values())


def _income(row: InputRow) -> Income:
    poor = row.cells["least_developed"].lower()
    if poor not in YES_NO:
        raise row.wrong("least_developed", said("expected-yes-or-no"))
    debt = _positive(row, "debt_usd") if row.cells["debt_usd"] else 0.0
    return Income(row.name("iso3"), _positive(row, "gni_usd"), _positive(row, "population"), debt, YES_NO[poor])


def _positive(row: InputRow, column: str) -> float:
    try:
        return amount_usd(row.cells[column])
    except UnreadError as error:
        raise row.wrong(column, said("expected-amount"), error.how) from None


def parameters_with(changes: dict[str, float]) -> ScaleParameters:
    """The elements of the scale with some of them changed. Raises PeaceopsError for an unknown one, or a value that it
    cannot have."""
    names = [f.name for f in fields(ScaleParameters)]
    for name, value in changes.items():
        if name not in names:
            raise unknown("element-of-the-scale", name, names)
        most = LIMITS.get(name, 100.0)
        if not 0 <= value <= most:
            raise refused("value-out-of-range", name=name, value=f"{value:g}", most=f"{most:g}")
    return replace(ScaleParameters(), **changes)


def machine_shares(
    base_periods: tuple[tuple[Income, ...], ...], parameters: ScaleParameters
) -> tuple[MachineShare, ...]:
    """Every State's share, largest first. Raises PeaceopsError as `machine_scale` does."""
    final = machine_scale(base_periods, parameters)
    runs = [machine_steps(held, parameters) for held in base_periods]
    steps = {
        s.name: {c: sum(run[i].shares[c] for run in runs) / len(runs) for c in final} for i, s in enumerate(runs[0])
    }
    found = [MachineShare(c, {name: held[c] for name, held in steps.items()}, pct) for c, pct in final.items()]
    return tuple(sorted(found, key=lambda s: (-s.machine_pct, s.iso3)))
