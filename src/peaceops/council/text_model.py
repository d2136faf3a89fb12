"""How members vote on a text that is adopted, once its sponsors and words are known.

A logistic regression on the log odds of the vote model, the sponsors and the words, with coefficients of its own for
Western permanent members, China, Russia, African and other elected members, each drawn towards what they share. It is
fitted anew at the beginning of each year on all adopted texts before that have a draft in the database (since 2000), a
vote weighing half after five years. It says nothing of texts that fail: hardly any of these has words here.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from peaceops.council.fading_counts import DAYS_A_YEAR, LONG_YEARS
from peaceops.council.forecast_texts import Text
from peaceops.council.text_features import COMMON, Array, Cast, group_of, groups, word_names

SHARED_PULL, OWN_PULL = 10.0, 20.0  # precision of the prior of shared coefficients, and of a group's own
CONSTANT_PULL, ODDS_PULL = 6.0, 60.0  # of a group's constant, and of that of the vote model's log odds
DISCOUNT = 0.3  # how much of an independent vote each member's counts: those of one text go together
STEPS, ENOUGH = 25, 1e-6
FAR = 30.0  # log odds beyond which a chance is as good as sure


@dataclass(frozen=True, slots=True)
class VoteTable:
    """Votes as arrays: `x` (votes x columns: the shared ones, then each group's own), the group's number, the day
    (ordinal), and whether the vote was not yes (nan where not known)."""

    x: Array
    group: NDArray[np.int64]
    day: NDArray[np.int64]
    hit: Array


def shared() -> int:
    """How many columns are shared by all groups, without a unit."""
    return len(COMMON) + len(word_names())


def table_of(votes: Sequence[Cast], regions: Mapping[tuple[str, int], str]) -> VoteTable:
    """The votes as arrays. `regions`: the regional group of a member by iso3 and year."""
    numbers = {name: i for i, name in enumerate(groups())}
    of = [numbers[group_of(v.iso3, regions.get((v.iso3, date.fromordinal(v.text.day).year), ""))] for v in votes]
    return VoteTable(
        x=np.array([[*v.common, *v.words, 1.0, v.odds] for v in votes], dtype=float).reshape(len(votes), -1),
        group=np.array(of, dtype=np.int64),
        day=np.array([v.text.day for v in votes], dtype=np.int64),
        hit=np.array([np.nan if v.hit is None else float(v.hit) for v in votes]),
    )


def _columns(group: int) -> NDArray[np.int64]:
    """The places in the coefficients of a group's columns: shared, then its own (constant, log odds, words)."""
    own = 2 + len(word_names())
    return np.concatenate([np.arange(shared()), shared() + group * own + np.arange(own)])


def _design(x: Array) -> Array:
    """The columns of a group's votes, in the order of `_columns`."""
    return np.hstack([x[:, : shared()], x[:, shared() :], x[:, len(COMMON) : shared()]])


def fit(table: VoteTable, before: int) -> Array:
    """The coefficients from the votes before a day (an ordinal), shared ones first, then each group's own; log odds."""
    own = 2 + len(word_names())
    size = shared() + len(groups()) * own
    pull = np.full(size, OWN_PULL)
    pull[: shared()] = SHARED_PULL
    prior = np.zeros(size)
    for g in range(len(groups())):
        at = shared() + g * own
        pull[at], pull[at + 1], prior[at + 1] = CONSTANT_PULL, ODDS_PULL, 1.0
    known = (table.day < before) & ~np.isnan(table.hit)
    weight = DISCOUNT * 0.5 ** ((before - table.day) / (LONG_YEARS * DAYS_A_YEAR))
    parts = []
    for g in range(len(groups())):
        rows = known & (table.group == g)
        parts.append((_columns(g), _design(table.x[rows]), table.hit[rows], weight[rows]))
    beta = prior.copy()
    for _ in range(STEPS):
        slope, curve = -pull * (beta - prior), np.diag(pull)
        for columns, x, hit, w in parts:
            p = _chance(x @ beta[columns])
            slope[columns] += x.T @ (w * (hit - p))
            curve[np.ix_(columns, columns)] += (x * (w * p * (1 - p))[:, None]).T @ x
        step = np.linalg.solve(curve, slope)
        beta = beta + step
        if np.abs(step).max() < ENOUGH:
            break
    return beta


def chances(table: VoteTable, beta: Array) -> Array:
    """The chance of a vote that is not yes (from 0 to 1), one a vote of the table."""
    out = np.empty(len(table.day))
    for g in range(len(groups())):
        rows = table.group == g
        out[rows] = _chance(_design(table.x[rows]) @ beta[_columns(g)])
    return out


def _chance(odds: Array) -> Array:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(odds, -FAR, FAR))), dtype=float)


def rolling(table: VoteTable, first: int, last: int) -> Array:
    """The chance of a vote that is not yes (from 0 to 1) for the votes from the year `first` to the year `last`, each
    from a fit of the beginning of its year; nan for the others. One a vote, in the order of the table."""
    out = np.full(len(table.day), np.nan)
    newest = date.fromordinal(int(table.day.max())).year if len(table.day) else first
    for year in range(first, min(last, newest) + 1):
        begin, end = date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()
        rows = (table.day >= begin) & (table.day < end)
        if rows.any():
            picked = VoteTable(table.x[rows], table.group[rows], table.day[rows], table.hit[rows])
            out[rows] = chances(picked, fit(table, begin))
    return out


def by_text(votes: Sequence[Cast], chance: Array) -> dict[str, dict[str, float]]:
    """Chances by text and member; votes without one are left out."""
    out: dict[str, dict[str, float]] = {}
    for vote, p in zip(votes, chance, strict=True):
        if not np.isnan(p):
            out.setdefault(vote.text.vote, {})[vote.iso3] = float(p)
    return out


def to_come(subject: tuple[str, str | None], day: int, members: Sequence[str]) -> Text:
    """A text that is yet to be voted on: no cast is known."""
    agenda, mission = subject
    return Text("to come", day, dict.fromkeys(members, "?"), "", agenda, mission)
