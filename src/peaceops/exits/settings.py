"""The stated values of a simulation as a table, parameters.csv: each with its unit, how it is known, a reference.

Method: docs/method/exits.md.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

HOW = (  # how a parameter of a run is set
    "given",  # by the reader
    "option",  # it follows from the option
    "known",  # a figure of the book
    "estimated",  # from other missions, or from strength and cost
    "assumed",  # a stated value or range; the reader may set another
)


@dataclass(frozen=True, slots=True)
class Setting:
    """One parameter. `low` is its value, or with `high` the range it is drawn from; None where a run finds it.

    `least` and `most`: the range that a reader may set it in, or of the cases that it was estimated from. `how` is
    one of HOW; `unit` a word (months, share, pct, usd, missions, logarithm: a standard deviation of logarithms).
    """

    name: str
    low: float | None
    high: float | None
    unit: str
    how: str
    least: float | None
    most: float | None
    reference: str


def _number(text: str) -> float | None:
    return float(text) if text else None


def _settings() -> dict[str, Setting]:
    with (Path(__file__).parent / "parameters.csv").open(encoding="utf-8", newline="") as handle:
        return {
            r["name"]: Setting(
                r["name"],
                _number(r["low"]),
                _number(r["high"]),
                r["unit"],
                r["how"],
                _number(r["least"]),
                _number(r["most"]),
                r["reference"],
            )
            for r in csv.DictReader(handle)
        }


SETTINGS = _settings()


def value(name: str) -> float:
    """The value of a parameter, in the unit of its row of parameters.csv (months, per cent, a factor). Raises
    ValueError for one that has none of its own."""
    low = SETTINGS[name].low
    if low is None:
        raise ValueError(f"parameter {name!r} has no stated value: expected one in parameters.csv")
    return low


def span(name: str) -> tuple[float, float]:
    """The range that a parameter is drawn from: lowest and highest value, in the unit of its row of parameters.csv
    (months, per cent, a factor). Raises ValueError for one that has a single value, or none."""
    high = SETTINGS[name].high
    if high is None:
        raise ValueError(f"parameter {name!r} has no stated range: expected one in parameters.csv")
    return value(name), high


def allowed(name: str) -> tuple[float, float]:
    """Lowest and highest value, in order, that a reader may set a parameter to, in the unit of its row of
    parameters.csv (months, per cent, a factor).

    Raises ValueError for one that the reader cannot set."""
    least, most = SETTINGS[name].least, SETTINGS[name].most
    if least is None or most is None:
        raise ValueError(f"parameter {name!r} cannot be set: expected its range in parameters.csv")
    return least, most
