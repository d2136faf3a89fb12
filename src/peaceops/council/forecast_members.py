"""How each member votes: the mean of three estimates that use strictly earlier votes only.

1. the member's record on the mission, drawn towards its record on the agenda item, its whole record, that of its class
   (permanent, elected) and that of all members; half-life five years;
2. its recent record on the agenda item (half-life a year and a half), drawn towards the first;
3. a regression on these rates, one for permanent and one for elected members, that learns vote by vote and forgets.
A hit is a vote that is not yes. Votes against have a share of the hits, remembered in the same way.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from peaceops.book.charter import PERMANENT_MEMBERS
from peaceops.council.fading_counts import DAYS_A_YEAR, LONG_YEARS, SHORT_YEARS, Key, Memory
from peaceops.council.forecast_regression import Regression, logit

PERMANENT = frozenset(PERMANENT_MEMBERS)
NO_ITEM = "OTH"  # texts without an agenda key of their own: a pool, not one subject
UNLABELLED = ""  # subject not known, which is so for failed drafts only: to learn from that would give the outcome away
# Votes that a wider rate counts for. Fixed on 2000-2014; council.md's table is reproduced with 8 and 5.
ALL, CLASS, MEMBER, ON_ITEM, ON_MISSION = 100.0, 20.0, 8.0, 5.0, 3.0
ITEM, MISSION = 30.0, 5.0
FIRST_RATE = 0.03  # before there is any vote
AGAINST_FIRST = 0.2
AGAINST = (("all", 10.0), ("class", 10.0), ("member", 8.0), ("item", 3.0), ("member-item", 3.0))
LAST_VOTE_DAYS = 3 * 365.0
# Weights of: constant, record, drift, drift on item, item, last vote, own on item.
START = (0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
VARIANCES = (0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1)
DISCOUNT = 0.3
SURE = 0.999  # no vote is surer than that


@dataclass(frozen=True, slots=True)
class Text:
    """A text put to the vote. `day` is an ordinal (days); `casts`: Y, A, N, NV, NP or ? by member (RUS also for the
    USSR)."""

    vote: str
    day: int
    casts: Mapping[str, str]
    outcome: str
    agenda: str
    mission: str | None


@dataclass(frozen=True, slots=True)
class Chances:
    """Probabilities of one member's vote; they sum to 1. `abstain` holds not taking part too.

    `everyone`, `own`, `on_item`: baselines for `yes` (the rate of all members, of this one, of this one on the item).
    """

    yes: float
    abstain: float
    no: float
    everyone: float
    own: float
    on_item: float


@dataclass(frozen=True, slots=True)
class _Row:
    features: tuple[float, ...]
    not_yes: float
    everyone: float
    own: float
    on_item: float


class Members:
    """The model: `predict` a text from what was learned, then `learn` it. Texts come in order of day."""

    def __init__(self) -> None:
        self.long, self.short, self.against = Memory(LONG_YEARS), Memory(SHORT_YEARS), Memory(LONG_YEARS)
        self.regressions = {
            kind: Regression(START, VARIANCES, LONG_YEARS * DAYS_A_YEAR, DISCOUNT) for kind in (True, False)
        }
        self._last: dict[Key, tuple[int, bool]] = {}

    def predict(self, members: Iterable[str], agenda: str, mission: str | None, day: int) -> dict[str, Chances]:
        """Chances of each member on a text about `agenda` (and `mission`) on `day`."""
        names = list(members)
        return self._chances(names, self._rows(names, agenda, mission, day), agenda, day)

    def predict_and_learn(self, texts: Sequence[Text]) -> list[dict[str, Chances]]:
        """Chances by member on each text of one day, in the order given, from earlier days only; then learn them."""
        rows = [self._rows(t.casts, t.agenda, t.mission, t.day) for t in texts]
        chances = [self._chances(r, r, t.agenda, t.day) for t, r in zip(texts, rows, strict=True)]
        for text, row in zip(texts, rows, strict=True):
            self._learn(text, row)
        return chances

    def _rows(self, members: Iterable[str], agenda: str, mission: str | None, day: int) -> dict[str, _Row]:
        long, short = self.long, self.short
        everyone = long.rate(("all",), day, FIRST_RATE, ALL)
        item = long.rate(("item", agenda), day, everyone, ITEM) if agenda else everyone
        subject = long.rate(("mission", mission), day, item, MISSION) if mission else item
        heat = logit(subject) - logit(everyone)
        rows = {}
        for iso3 in members:
            keys = member_keys(iso3, agenda, mission)
            _, own, on_item, *narrow = long.chain(keys, day, everyone)
            record = narrow[0] if narrow else on_item
            recent = short.rate(("member", iso3), day, own, MEMBER)
            recent_item = short.rate(("member-item", iso3, agenda), day, on_item, ON_ITEM)
            in_odds = logit(record)
            features = (
                1.0,
                in_odds,
                logit(recent) - logit(own),
                logit(recent_item) - logit(on_item),
                heat,
                self._last_vote(iso3, agenda, mission, day),
                in_odds - logit(own),
            )
            fitted = min(self.regressions[iso3 in PERMANENT].predict(features), SURE)
            rows[iso3] = _Row(features, (record + recent_item + fitted) / 3.0, everyone, own, on_item)
        return rows

    def _last_vote(self, iso3: str, agenda: str, mission: str | None, day: int) -> float:
        seen = self._last.get((iso3, mission or agenda))
        if seen is None:
            return 0.0
        return (1.0 if seen[1] else -1.0) * math.exp(-(day - seen[0]) / LAST_VOTE_DAYS)

    def _chances(self, members: Iterable[str], rows: Mapping[str, _Row], agenda: str, day: int) -> dict[str, Chances]:
        out = {}
        for iso3 in members:
            row = rows[iso3]
            no = row.not_yes * self._against_share(iso3, agenda, day)
            out[iso3] = Chances(
                1.0 - row.not_yes, row.not_yes - no, no, 1.0 - row.everyone, 1.0 - row.own, 1.0 - row.on_item
            )
        return out

    def _against_share(self, iso3: str, agenda: str, day: int) -> float:
        keys = against_keys(iso3, agenda)
        return self.against.chain([(k, s) for k, (_, s) in zip(keys, AGAINST, strict=True)], day, AGAINST_FIRST)[-1]

    def _learn(self, text: Text, rows: Mapping[str, _Row]) -> None:
        agenda, mission, day = text.agenda, text.mission, text.day
        learned: dict[bool, list[tuple[tuple[float, ...], bool]]] = {True: [], False: []}
        for iso3, cast in text.casts.items():
            if cast == "?":
                continue
            hit = cast != "Y"
            keys = [k for k, _ in member_keys(iso3, agenda, mission)]
            wide: list[Key] = [("all",), ("item", agenda)] + ([("mission", mission)] if mission else [])
            self.long.add([k for k in keys + wide if k[-1] != UNLABELLED], day, hit)
            recent: list[Key] = [("member", iso3), ("member-item", iso3, agenda)]
            self.short.add(recent if agenda else recent[:1], day, hit)
            if hit:
                self.against.add([k for k in against_keys(iso3, agenda) if k[-1] != UNLABELLED], day, cast == "N")
            if agenda not in (NO_ITEM, UNLABELLED):
                self._last[(iso3, agenda)] = (day, hit)
            if mission:
                self._last[(iso3, mission)] = (day, hit)
            learned[iso3 in PERMANENT].append((rows[iso3].features, hit))
        for kind, seen in learned.items():
            self.regressions[kind].learn(seen, day)


def member_keys(iso3: str, agenda: str, mission: str | None) -> list[tuple[Key, float]]:
    """Keys of a member's record from the widest to the narrowest, with the votes that the wider rate counts for."""
    kind = "permanent" if iso3 in PERMANENT else "elected"
    keys: list[tuple[Key, float]] = [
        (("class", kind), CLASS),
        (("member", iso3), MEMBER),
        (("member-item", iso3, agenda), ON_ITEM),
    ]
    if mission:
        keys.append((("member-mission", iso3, mission), ON_MISSION))
    return keys


def against_keys(iso3: str, agenda: str) -> tuple[Key, ...]:
    """Keys of the share of votes against, in the order of AGAINST."""
    kind = "permanent" if iso3 in PERMANENT else "elected"
    return (("all",), ("class", kind), ("member", iso3), ("item", agenda), ("member-item", iso3, agenda))
