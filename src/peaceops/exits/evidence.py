"""What a simulation rests on: how others ended, and the parameters of a run. Method: docs/method/exits.md."""

from __future__ import annotations

from dataclasses import dataclass, replace

from peaceops.book import Figure, View, asked, counted
from peaceops.book.measures import Counted
from peaceops.book.rules import rule
from peaceops.exits.backtest import DRAWS, LAST_DAY, SEED, Scores, backtest
from peaceops.exits.closing import Closing, closings
from peaceops.exits.curves import Curve, curves_but
from peaceops.exits.kept import SameRows, kept
from peaceops.exits.runoff import Pooled, pooled, run_offs
from peaceops.exits.settings import HOW
from peaceops.period import Period
from peaceops.words.catalogue import Said

LEVEL = 80  # per cent of the draws that the shown interval holds


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the view has on how others ended: closings, their curves, the run-off of their spending. `tested`: the
    curves of the back-test, which is made where it is asked for, with `draws`."""

    closings: tuple[Closing, ...]
    curves: tuple[Curve, ...]
    runoff: Pooled
    tested: tuple[Curve, ...]
    draws: int = DRAWS

    @property
    def scores(self) -> tuple[Scores, ...]:
        """The back-test with the last day drawn and with the last day known, in this order; a row a group."""
        return _scores(SameRows(self.tested), self.draws, SEED)

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
    the months (per cent) lie in the interval of four draws in five, and the mean error (CRPS) of the ensemble and of
    its two rivals in per cent of the strength before the decision."""

    closings: Figure
    months: Figure
    coverage: Figure
    crps: Figure
    crps_median_curve: Figure
    crps_linear: Figure


def _score(curves: tuple[Curve, ...], *, draws: int, seed: int, group: str, last_day: str, score: str) -> float | int:
    found = next(s for s in _scores(SameRows(curves), draws, seed) if (s.group, s.last_day) == (group, last_day))
    if score in ("missions", "months"):
        return int(getattr(found, score))
    return round(found.coverage_pct[LEVEL] if score == "coverage" else 100 * found.crps_share[score], 1)


@kept
def _scores(curves: SameRows[Curve], draws: int, seed: int) -> tuple[Scores, ...]:
    return tuple(s for day in LAST_DAY for s in backtest(curves.rows, draws=draws, seed=seed, last_day=day).scores)


BACK_TEST = rule("closing-back-test", _score, reference="docs/method/exits.md")


def back_test_of(view: View, group: str = "all", *, last_day: str = LAST_DAY[0], draws: int = DRAWS) -> Tested | None:
    """The back-test of a group (all / planned / abrupt), the last day drawn or known; None where too few closings were
    public to hold one out."""
    curves = curves_but(view)
    if group not in {s.group for s in _scores(SameRows(curves.rows), draws, SEED)}:
        return None

    def figure(score: str, counts: Counted) -> Figure:
        asked_of = {"group": group, "last_day": last_day, "score": score}
        return BACK_TEST(counts, Period.none(), [curves], draws=draws, seed=SEED, **asked_of)

    about = {"group": group, "last_day": last_day}
    return Tested(
        closings=figure("missions", counted("held-out-closings", **about)),
        months=figure("months", counted("held-out-months", **about)),
        coverage=figure("coverage", counted("held-out-coverage", level=LEVEL, **about)),
        crps=figure("crps", counted("held-out-crps", forecast="ensemble", **about)),
        crps_median_curve=figure("crps_median_curve", counted("held-out-crps", forecast="median", **about)),
        crps_linear=figure("crps_linear", counted("held-out-crps", forecast="line", **about)),
    )


@asked
def evidence(view: View, *, draws: int = DRAWS) -> Evidence:
    """What the view has on how others ended. `draws`: of the back-test."""
    found = curves_but(view)
    return Evidence(closings(view), found.rows, pooled(run_offs(view)), found.rows, draws)
