"""Incomes of Member States from a file, and the machine scale that follows from them, step by step."""

from __future__ import annotations

import csv
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from peaceops.errors import refused, shown, unknown
from peaceops.money.regular_scale import Income, ScaleParameters, machine_scale, machine_steps

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

    Raises PeaceopsError, one sentence naming file, row and column, for a missing column or a value of another kind."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        found = error.strerror if isinstance(error, OSError) else "another encoding"
        raise refused("incomes-are-no-csv", path=path, found=found) from None
    reader = csv.DictReader(text.splitlines())
    if lacking := [c for c in COLUMNS if c not in (reader.fieldnames or ())]:
        raise refused("incomes-lack-a-column", path=path, columns=", ".join(COLUMNS), lacking=lacking[0])
    periods: dict[str, list[Income]] = {}
    for line, row in enumerate(reader, start=2):
        cells = {c: (row[c] or "").strip() for c in COLUMNS}
        periods.setdefault(cells["base_period"], []).append(_income(f"{path}, row {line}", cells))
    if not periods:
        raise refused("incomes-without-states", path=path)
    return tuple(tuple(held) for held in periods.values())


def _income(where: str, cells: dict[str, str]) -> Income:
    def number(column: str) -> float:
        try:
            return float(cells[column].replace(",", ""))
        except ValueError:
            raise refused("cell-is-no-number", where=where, column=shown(column), cells=shown(cells[column])) from None

    for column in ("base_period", "iso3"):
        if not cells[column]:
            raise refused("cell-without-a-name", where=where, column=shown(column))
    if cells["least_developed"].lower() not in YES_NO:
        raise refused("least-developed-is-yes-or-no", where=where, cells=shown(cells["least_developed"]))
    debt = number("debt_usd") if cells["debt_usd"] else 0.0
    poor = YES_NO[cells["least_developed"].lower()]
    return Income(cells["iso3"], number("gni_usd"), number("population"), debt, poor)


def parameters_with(changes: dict[str, float]) -> ScaleParameters:
    """The elements of the scale with some of them changed. Raises PeaceopsError for an unknown one, or a value that it
    cannot have."""
    names = [f.name for f in fields(ScaleParameters)]
    for name, value in changes.items():
        if name not in names:
            raise unknown("element of the scale", name, names)
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
