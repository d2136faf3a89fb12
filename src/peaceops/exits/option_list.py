"""The options as data: what each is, its steps and who decides them, what speaks for and against, what is not known.

Facts stand in options.csv, option_steps.csv and option_points.csv, sentences in words/: option-<key> and its `.what`,
option-step-<step>, option-who-<who>, option-point-<point>. They hold for any mission; what depends on the mission
(mandate, dates, figures, precedents) is added in options.py. Sources of the steps: the Charter, Articles 17 and 27;
Financial Regulation 5.14 on assets; the UN guide on field entity closure (ref. 2018.08), which names four phases.
Nothing here recommends.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from peaceops.words.catalogue import Said, said

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what, who decides it, and the document that gives it ("" where it follows from the option itself)."""

    what: Said
    who: Said
    reference: str


@dataclass(frozen=True, slots=True)
class Option:
    """One option. `simulated`: the option of the simulation that costs it. `path`: the option of council/paths.py that
    says who decides; empty where nothing is decided. `followed_by`: which closings are its
    precedents, by what followed them: political / team / none / abrupt; empty where closings are no precedent."""

    key: str
    simulated: str
    path: str
    followed_by: str
    steps: tuple[Step, ...]
    in_favour: tuple[Said, ...]
    against: tuple[Said, ...]
    unknown: tuple[Said, ...]

    @property
    def title(self) -> Said:
        """The option in a few words."""
        return said(f"option-{self.key}")

    @property
    def what(self) -> Said:
        """What it is, in a sentence."""
        return said(f"option-{self.key}.what")


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _options() -> tuple[Option, ...]:
    steps, points = _rows("option_steps.csv"), _rows("option_points.csv")

    def own(option: str, side: str) -> tuple[Said, ...]:
        return tuple(said(f"option-point-{p['point']}") for p in points if (p["option"], p["side"]) == (option, side))

    return tuple(
        Option(
            key=o["option"],
            simulated=o["simulated"],
            path=o["path"],
            followed_by=o["followed_by"],
            steps=tuple(
                Step(said(f"option-step-{s['step']}"), said(f"option-who-{s['who']}"), s["reference"])
                for s in steps
                if s["option"] == o["option"]
            ),
            in_favour=own(o["option"], "for"),
            against=own(o["option"], "against"),
            unknown=own(o["option"], "unknown"),
        )
        for o in _rows("options.csv")
    )


OPTIONS = _options()
