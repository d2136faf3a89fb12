"""What a simulation rests on: how others ended, and the parameters of a run. Method: docs/method/exits.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from peaceops.book import Figure, View, asked, counted
from peaceops.book.measures import Counted
from peaceops.book.rules import rule
from peaceops.book.shelf import AnswerShelf
from peaceops.exits.backtest import DRAWS, LAST_DAY, ORIGINS, SEED, ClosingBacktest, backtest
from peaceops.exits.closing import Closing, closings
from peaceops.exits.curves import SHAPES, Curve, curves_but
from peaceops.exits.held_out import OURS, RIVALS, Scores
from peaceops.exits.kept import SameRows, kept
from peaceops.exits.runoff import DAYS_A_MONTH, Pooled, pooled, run_offs
from peaceops.exits.settings import HOW
from peaceops.period import Period
from peaceops.words.catalogue import Said

LEVEL = 80  # per cent of the draws that the shown interval holds
SHELF = AnswerShelf(
    "closing-test", ("exits", "book", "people")
)  # what the question holds is told by the rooms below exits
CLOSINGS = ("all", *SHAPES)  # groups of closings; the others are of months


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the view has on how others ended: closings, their curves, the run-off of their spending. `tested`, `draws`:
    the curves of the back-test, which leaves none out, and its number of draws."""

    closings: tuple[Closing, ...]
    curves: tuple[Curve, ...]
    runoff: Pooled
    tested: tuple[Curve, ...]
    draws: int

    @property
    def scores(self) -> tuple[Scores, ...]:
        """The back-test, a row a group of closings (all, planned, abrupt), first with the last day drawn, then with it
        known; made when it is asked for."""
        made = (_scores(SameRows(self.tested), self.draws, SEED, day, ORIGINS[0]) for day in LAST_DAY)
        return tuple(s for every in made for s in every if s.group in CLOSINGS)

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


@dataclass(frozen=True, slots=True)
class Tested:
    """The back-test of a group of closings as figures: how many and how many months of them were held out, how many of
    the months (per cent) lie in the interval of four draws in five, how wide that is (per cent of the strength before
    the decision), and the mean error (CRPS) of the ensemble and of each rival in the same unit (`errors`: by key of
    `FORECASTS`)."""

    closings: Figure
    months: Figure
    coverage: Figure
    width: Figure
    errors: Mapping[str, Figure]


FORECASTS = {"ensemble": OURS} | {name.removeprefix(f"{OURS}_").replace("_", "-"): name for name in RIVALS}


def _score(
    curves: tuple[Curve, ...], *, draws: int, seed: int, group: str, last_day: str, origin: str, score: str
) -> float | int:
    found = next(s for s in _scores(SameRows(curves), draws, seed, last_day, origin) if s.group == group)
    if score in ("missions", "months"):
        return int(getattr(found, score))
    if score == "width":
        return round(found.width_80_pct, 1)
    return round(found.coverage_pct[LEVEL] if score == "coverage" else 100 * found.crps_share[score], 1)


@kept
def _ran(curves: SameRows[Curve], draws: int, seed: int, last_day: str, origin: str) -> ClosingBacktest:
    how: dict[str, Any] = {"draws": draws, "seed": seed, "last_day": last_day, "origin": origin}
    question = (np.__version__, how, [_told_by(c) for c in curves.rows])
    return SHELF.answer(question, lambda: backtest(curves.rows, **how))


def _told_by(c: Curve) -> tuple[object, ...]:
    """All that a back-test is told by a curve."""
    return c.closing.row, c.closing.shape, c.base.value, c.months, c.days, c.persons, c.complete, c.known


def _scores(curves: SameRows[Curve], draws: int, seed: int, last_day: str, origin: str) -> tuple[Scores, ...]:
    """Scores by group of closings, and of the months with somebody and with nobody left."""
    found = _ran(curves, draws, seed, last_day, origin)
    return (*found.scores, *found.split)


BACK_TEST = rule("closing-back-test", _score, reference="docs/method/exits.md")


def back_test_of(
    view: View,
    group: str = "all",
    *,
    last_day: str = LAST_DAY[0],
    origin: str = ORIGINS[0],
    draws: int = DRAWS,
) -> Tested | None:
    """The back-test of a group (all / planned / abrupt closings; months with somebody / nobody left), the last day
    drawn or known, from all other closings or from those that were over before; None where none could be held out."""
    curves = curves_but(view)
    if group not in {s.group for s in _scores(SameRows(curves.rows), draws, SEED, last_day, origin)}:
        return None
    about = {"group": group, "last_day": last_day, "origin": origin}

    def figure(score: str, counts: Counted) -> Figure:
        return BACK_TEST(counts, Period.none(), [curves], draws=draws, seed=SEED, score=score, **about)

    return Tested(
        closings=figure("missions", counted("held-out-closings", **about)),
        months=figure("months", counted("held-out-months", **about)),
        coverage=figure("coverage", counted("held-out-coverage", level=LEVEL, **about)),
        width=figure("width", counted("held-out-width", level=LEVEL, **about)),
        errors={
            name: figure(score, counted("held-out-crps", forecast=name, **about)) for name, score in FORECASTS.items()
        },
    )


@dataclass(frozen=True, slots=True)
class Told:
    """One closing as forecast from those that were over before it, as figures: months to the day the personnel were to
    be out as drawn (one draw in ten lower, one in ten higher) and as they came, months compared, and how many lay in
    the band."""

    mission: str
    low: Figure
    high: Figure
    came: Figure
    months: Figure
    inside: Figure


def _told(curves: tuple[Curve, ...], *, draws: int, seed: int, mission: str, what: str) -> float | int:
    found = _ran(SameRows(curves), draws, seed, LAST_DAY[0], "earlier")
    if what in ("months", "inside"):
        own = [r for r in found.rows if r.mission == mission]
        return len(own) if what == "months" else sum(r.covered(LEVEL) for r in own)
    end = next(e for e in found.ends if e.mission == mission)
    return round({"low": end.q10, "high": end.q90, "came": end.came}[what] / DAYS_A_MONTH, 1)


TOLD = rule("closing-told", _told, reference="docs/method/exits.md")


def told(view: View, missions: Sequence[str], *, draws: int = DRAWS) -> tuple[Told, ...]:
    """One a mission of those named that closed and can be forecast from closings over before their decision, in that
    order."""
    curves = curves_but(view)
    held = {e.mission for e in _ran(SameRows(curves.rows), draws, SEED, LAST_DAY[0], "earlier").ends}

    def figure(mission: str, what: str) -> Figure:
        counts = counted("closing-told", mission=mission, what=what)
        return TOLD(counts, Period.none(), [curves], draws=draws, seed=SEED, mission=mission, what=what)

    whats = ("low", "high", "came", "months", "inside")
    return tuple(Told(m, *(figure(m, what) for what in whats)) for m in missions if m in held)


@asked
def evidence(view: View, *, draws: int = DRAWS) -> Evidence:
    """What the view has on how others ended. `draws`: of the back-test."""
    found = curves_but(view)
    return Evidence(closings(view), found.rows, pooled(run_offs(view)), found.rows, draws)
