"""How each member votes: the mean of three estimates that use strictly earlier votes only.

1. the member's record on the mission, drawn towards its record on the agenda item, its whole record, that of its class
   (permanent, elected) and that of all members; half-life five years;
2. its recent record on the agenda item (half-life a year and a half), drawn towards the first;
3. a regression on these rates, one for permanent and one for elected members, that learns vote by vote and forgets.
A hit is a vote that is not yes. Votes against have a share of the hits, remembered in the same way.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise, starmap
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from peaceops.council.faded_history import Array, FadedHistory, LastVotes, Whole
from peaceops.council.fading_counts import DAYS_A_YEAR, LONG_YEARS, SHORT_YEARS
from peaceops.council.forecast_regression import Regression
from peaceops.council.forecast_texts import NO_ITEM, PERMANENT, Chances, Text

# Votes that a wider rate counts for. Fixed on 2000-2014; council.md's table is reproduced with 8 and 5.
ALL, CLASS, MEMBER, ON_ITEM, ON_MISSION = 100.0, 20.0, 8.0, 5.0, 3.0
ITEM, MISSION = 30.0, 5.0
FIRST_RATE = 0.03  # before there is any vote
AGAINST_FIRST = 0.2
AGAINST = {"all": 10.0, "class": 10.0, "member": 8.0, "item": 3.0, "member-item": 3.0}
LAST_VOTE_DAYS = 3 * 365.0
# Weights of: constant, record, drift, drift on item, item, last vote, own on item.
START = (0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
VARIANCES = (0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)
DISCOUNT = 0.3
SURE = 0.999  # no vote is surer than that
# What votes are remembered under; a key is the number of its kind with those of a member and a subject, 0 for none.
KINDS = ("all", "class", "member", "item", "mission", "member-item", "member-mission")
CODE_BITS = 14
NEW = (1 << CODE_BITS) - 1  # a member or subject that has no vote


@dataclass(frozen=True, slots=True)
class _Votes:
    """Votes as arrays, one a vote, in order of text: number of the member, item and mission (0 for none), whether it is
    a permanent member; said as of `day` from the votes before `before`."""

    member: Whole
    item: Whole
    mission: Whole
    permanent: NDArray[np.bool_]
    day: Whole
    before: Whole

    def keys(self, kind: str) -> Whole:
        """What the votes are remembered under."""
        none = np.zeros_like(self.member)
        member = self.permanent + 1 if kind == "class" else self.member if kind.startswith("member") else none
        subject = self.item if kind.endswith("item") else self.mission if kind.endswith("mission") else none
        return _key(KINDS.index(kind), member, subject)

    def labelled(self, kind: str) -> NDArray[np.bool_]:
        """Which of them are: a vote on no mission, or on an item that is not known, is not under these."""
        subject = self.item if kind.endswith("item") else self.mission if kind.endswith("mission") else None
        return np.ones(len(self.member), dtype=bool) if subject is None else subject > 0


@dataclass(frozen=True, slots=True)
class _Rates:
    """What the record says of votes: features of the regressions (votes x 7), and rates from 0 to 1."""

    features: Array
    record: Array
    recent_item: Array
    against: Array
    everyone: Array
    own: Array
    on_item: Array


class VoteModel:
    """What has been learned from votes, for texts of later days."""

    def __init__(self, memory: _VoteMemory, codes: Mapping[str, int], regressions: Regression, last: int) -> None:
        self._memory, self._codes, self._regressions, self._last = memory.newest(), codes, regressions, last

    def predict(self, members: Iterable[str], agenda: str, mission: str | None, day: int) -> dict[str, Chances]:
        """Chances of each member on a text about `agenda` (and `mission`) on `day`, after the texts before that day.

        Raises ValueError for a day that is not later than those that were learned from."""
        if day <= self._last:
            raise ValueError(f"votes up to {self._last} were learned from: expected a later day, found {day}")
        text = Text("", day, dict.fromkeys(members, "?"), "", agenda, mission)
        votes = _votes([text], self._codes, day)
        rates = self._memory.rates(votes)
        fitted = self._regressions.predict(rates.features)
        return dict(zip(text.casts, _chances(votes, rates, fitted), strict=True))


class Members:
    """The model after some texts, in order of day. `predicted`: each with its chances by member, from strictly earlier
    days alone; with `until` (an ordinal), learned up to that day, and later texts as it would have been said then."""

    def __init__(self, texts: Sequence[Text], until: int = date.max.toordinal()) -> None:
        names = (name for t in texts for name in (t.agenda, t.mission or "", *t.casts))
        codes = {name: code for code, name in enumerate(dict.fromkeys(("", *names)))}
        votes, ends = _votes(texts, codes, until), np.cumsum([0, *(len(t.casts) for t in texts)])
        casts = np.array([cast for t in texts for cast in t.casts.values()], dtype="U2")
        days = np.repeat(np.array([t.day for t in texts], dtype=np.int64), np.diff(ends))
        memory = _VoteMemory(votes, days, casts, codes.get(NO_ITEM, NEW))
        rates = memory.rates(votes)
        regressions = Regression([START, START], VARIANCES, LONG_YEARS * DAYS_A_YEAR, DISCOUNT)
        fitted = np.empty((2, len(casts)))
        hits, known = (casts != "Y").astype(float), (casts != "?") * np.stack([votes.permanent, ~votes.permanent])
        spans = zip((t.day for t in texts), starmap(slice, pairwise(ends.tolist())), strict=True)
        for day, group in groupby(spans, key=itemgetter(0)):
            of_day = [span for _, span in group]
            whole = slice(of_day[0].start, of_day[-1].stop)
            fitted[:, whole] = regressions.predict(rates.features[whole])
            for span in of_day if day <= until else ():
                regressions.learn(rates.features[span], hits[span], day, known[:, span])
        chances = iter(_chances(votes, rates, fitted))
        self.predicted = [(t, {iso3: next(chances) for iso3 in t.casts}) for t in texts]
        self.model = VoteModel(memory, codes, regressions, texts[-1].day if texts else 0)


class _VoteMemory:
    """The votes that are remembered, under their keys; of votes that are not known (`?`), nothing."""

    def __init__(self, votes: _Votes, days: Whole, casts: NDArray[np.str_], no_item: int) -> None:
        known, hits = casts != "?", casts != "Y"
        self._long = _faded(votes, days, KINDS, known, hits, LONG_YEARS)
        self._short = _faded(votes, days, ("member", "member-item"), known, hits, SHORT_YEARS)
        self._against = _faded(votes, days, AGAINST, known & hits, casts == "N", LONG_YEARS)
        on_item = known & (votes.item > 0) & (votes.item != no_item)
        on_mission = known & (votes.mission > 0)
        keys = [_key(0, votes.member[on_item], votes.item[on_item])]
        keys.append(_key(0, votes.member[on_mission], votes.mission[on_mission]))
        self._last = LastVotes(
            np.concatenate(keys), *(np.concatenate([a[on_item], a[on_mission]]) for a in (days, hits))
        )

    def newest(self) -> _VoteMemory:
        """What is needed of it for votes of later days."""
        found = copy(self)
        found._long, found._short, found._against = self._long.newest(), self._short.newest(), self._against.newest()
        found._last = self._last.newest()
        return found

    def rates(self, votes: _Votes) -> _Rates:
        """What the record says of votes, from those of strictly earlier days."""

        def rate(held: FadedHistory, kind: str, prior: Array | float, strength: float) -> Array:
            return held.rate(votes.keys(kind), votes.before, votes.day, prior, strength)

        everyone = rate(self._long, "all", FIRST_RATE, ALL)
        item = rate(self._long, "item", everyone, ITEM)
        heat = _logit(rate(self._long, "mission", item, MISSION)) - _logit(everyone)
        own = rate(self._long, "member", rate(self._long, "class", everyone, CLASS), MEMBER)
        on_item = rate(self._long, "member-item", own, ON_ITEM)
        record = rate(self._long, "member-mission", on_item, ON_MISSION)
        recent = rate(self._short, "member", own, MEMBER)
        recent_item = rate(self._short, "member-item", on_item, ON_ITEM)
        against: Array | float = AGAINST_FIRST
        for kind, strength in AGAINST.items():
            against = rate(self._against, kind, against, strength)
        subject = np.where(votes.mission > 0, votes.mission, votes.item)
        seen, day, hit = self._last.before(_key(0, votes.member, subject), votes.before)
        last = np.where(seen, np.where(hit, 1.0, -1.0) * np.exp(-(votes.day - day) / LAST_VOTE_DAYS), 0.0)
        drifts = (_logit(recent) - _logit(own), _logit(recent_item) - _logit(on_item))
        of = (np.ones(len(own)), _logit(record), *drifts, heat, last, _logit(record) - _logit(own))
        return _Rates(np.stack(of, axis=1), record, recent_item, np.asarray(against), everyone, own, on_item)


def _votes(texts: Sequence[Text], codes: Mapping[str, int], until: int) -> _Votes:
    numbers, code = [len(t.casts) for t in texts], codes.get
    names = [iso3 for t in texts for iso3 in t.casts]
    of_text = np.array([(t.day, code(t.agenda, NEW), code(t.mission or "", NEW)) for t in texts], dtype=np.int64)
    days, item, mission = np.repeat(of_text.reshape(-1, 3), numbers, axis=0).T
    return _Votes(
        member=np.array([code(iso3, NEW) for iso3 in names], dtype=np.int64),
        item=item,
        mission=mission,
        permanent=np.array([iso3 in PERMANENT for iso3 in names], dtype=bool),
        day=np.minimum(days, until),
        before=np.minimum(days, until + 1),
    )


def _key(kind: int, member: Whole, subject: Whole) -> Whole:
    return np.asarray(((kind << CODE_BITS | member) << CODE_BITS) | subject, dtype=np.int64)


def _logit(p: Array) -> Array:
    return np.asarray(np.log(p / (1.0 - p)))


def _faded(
    votes: _Votes, days: Whole, kinds: Iterable[str], counted: NDArray[np.bool_], hits: NDArray[np.bool_], years: float
) -> FadedHistory:
    """The memory of votes under keys of some kinds; only those `counted` are remembered."""
    held = {kind: counted & votes.labelled(kind) for kind in kinds}
    keys = np.concatenate([votes.keys(kind)[rows] for kind, rows in held.items()])
    when, hit = (np.concatenate([values[rows] for rows in held.values()]) for values in (days, hits))
    return FadedHistory(keys, when, hit, years)


def _chances(votes: _Votes, rates: _Rates, fitted: Array) -> list[Chances]:
    """One a vote: the mean of the three estimates. `fitted`: by the regression of permanent and of elected members."""
    own = np.where(votes.permanent, *fitted)
    not_yes = (rates.record + rates.recent_item + np.minimum(own, SURE)) / 3.0
    no = not_yes * rates.against
    baselines = (1.0 - rate for rate in (rates.everyone, rates.own, rates.on_item))
    columns = (1.0 - not_yes, not_yes - no, no, *baselines)
    return list(map(Chances._make, zip(*(column.tolist() for column in columns), strict=True)))
