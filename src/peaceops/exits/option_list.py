"""The options as data: what each is, how it is simulated, its steps and who decides them.

Facts stand in options.csv and option_steps.csv, sentences in words/: option-<key> and its `.what`,
option-step-<step>, option-who-<who>. What speaks for and against an option depends on the mission and is made from its
facts (reasons.py). To reconfigure inside the mandate has no row: docs/decisions/2026-11-26-options.md says why.
Sources of the steps: the Charter, Articles 17 and 27; Financial Regulation 5.14 on assets; the UN guide on field entity
closure (ref. 2018.08), which names four phases. Nothing here recommends.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from peaceops.words.catalogue import Said, said

HERE = Path(__file__).parent
SUPPORT = "support"  # the kind of missions that serve others and end with them
STAYS = ("stay", "lower")  # kinds of a run in which the mission goes on


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what, who decides it, and the document that gives it ("" where it follows from the option itself).
    `unless`: the kind of term (`Laid.term`) under which there is no such step, "" for none."""

    what: Said
    who: Said
    reference: str
    unless: str


@dataclass(frozen=True, slots=True)
class Option:
    """One option. `kind`: what it is to a run (stay / lower / planned / abrupt). `path`: the option of
    council/paths.py that says who decides; empty for a renewal. `precedents`: the shape of the closings that are its
    precedents, "" where closings are none. `successor`: the kind of presence that follows, "" for none."""

    key: str
    kind: str
    path: str
    precedents: str
    successor: str
    steps: tuple[Step, ...]

    @property
    def stays(self) -> bool:
        """Whether the mission goes on, so that it has no end."""
        return self.kind in STAYS

    @property
    def title(self) -> Said:
        """The option in a few words."""
        return said(f"option-{self.key}")

    def what(self, term: str) -> Said:
        """What it is, in a sentence, for a mandate with such a term (`Laid.term`)."""
        return said(f"option-{self.key}.what", term=term)


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def _options() -> tuple[Option, ...]:
    steps = _rows("option_steps.csv")
    return tuple(
        Option(
            key=o["option"],
            kind=o["kind"],
            path=o["path"],
            precedents=o["precedents"],
            successor=o["successor"],
            steps=tuple(
                Step(said(f"option-step-{s['step']}"), said(f"option-who-{s['who']}"), s["reference"], s["unless"])
                for s in steps
                if s["option"] == o["option"]
            ),
        )
        for o in _rows("options.csv")
    )


OPTIONS = _options()
BY_KEY = {o.key: o for o in OPTIONS}
