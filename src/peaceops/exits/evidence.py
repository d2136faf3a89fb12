"""What a simulation rests on: how others ended, and the parameters of a run."""

from __future__ import annotations

from dataclasses import dataclass, replace

from peaceops.book import View, asked
from peaceops.exits.backtest import DRAWS, Scores, backtest
from peaceops.exits.closing import Closing, closings
from peaceops.exits.curves import Curve, curves
from peaceops.exits.runoff import Pooled, estimates, pooled
from peaceops.exits.settings import HOW
from peaceops.words.catalogue import Said


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the view has on how others ended: closings, their curves, the run-off of their spending, the back-test."""

    closings: tuple[Closing, ...]
    curves: tuple[Curve, ...]
    runoff: Pooled
    scores: tuple[Scores, ...]

    def without(self, mission: str) -> Evidence:
        """The same without how `mission` itself ended: its closing, its curve, the run-off of its spending."""
        return replace(
            self,
            closings=tuple(c for c in self.closings if c.mission != mission),
            curves=tuple(c for c in self.curves if c.closing.mission != mission),
            runoff=pooled([c for c in self.runoff.cases if c.mission != mission]),
        )


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a run: its value (a number, or a message with several), and `how` it was set (one of HOW)."""

    name: str
    value: str | Said
    how: str
    says: Said

    def __post_init__(self) -> None:
        if self.how not in HOW:
            raise ValueError(f"parameter {self.name!r} is said to be {self.how!r}, which is not in HOW")

    def to_dict(self) -> dict[str, str]:
        """As JSON."""
        return {"name": self.name, "value": str(self.value), "how": self.how, "says": str(self.says)}


@asked
def evidence(view: View, *, draws: int = DRAWS) -> Evidence:
    """What the view has on how others ended. `draws`: of the back-test."""
    own = closings(view)
    found = curves(view)
    return Evidence(own, found, pooled(estimates(view, own, found)), backtest(found, draws=draws).scores)
