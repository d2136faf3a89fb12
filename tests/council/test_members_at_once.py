"""The vote model, learned from the whole history at once: the same as vote by vote, with counts that fade as they are
read."""

from __future__ import annotations

import math
import random
from itertools import groupby

import numpy as np
import pytest

from peaceops.council.faded_history import FadedHistory
from peaceops.council.fading_counts import Memory
from peaceops.council.forecast_members import Members
from peaceops.council.forecast_regression import logit
from peaceops.council.forecast_texts import NO_ITEM, PERMANENT, Chances, Text

ITEMS, MISSIONS = ["AAA", "BBB", NO_ITEM, ""], [None, "UNX", "UNY"]
COUNCILS = [sorted(PERMANENT) + [f"{turn}{n:02d}" for n in range(10)] for turn in "EFG"]


def history(seed: int, days: int = 900) -> list[Text]:
    """Texts in order of day, some on the same day, with members that come and go and votes that are not known."""
    dice, texts = random.Random(seed), []
    for number, day in enumerate(sorted(dice.randrange(days) + 700_000 for _ in range(60))):
        members = COUNCILS[(day - 700_000) * 3 // days]
        casts = {iso3: dice.choices(["Y", "A", "N", "NP", "?"], [16, 3, 2, 1, 1])[0] for iso3 in members}
        texts.append(Text(f"T{number}", day, casts, "adopted", dice.choice(ITEMS), dice.choice(MISSIONS)))
    return texts


class Plain:
    """The model of docs/method/council-forecast.md, a vote at a time."""

    def __init__(self) -> None:
        self.long, self.short, self.against = Memory(5.0), Memory(1.5), Memory(5.0)
        self.last: dict[tuple[str, str], tuple[int, bool]] = {}
        self.beta = {kind: np.array([0.0, 1.0, 0, 0, 0, 0, 0]) for kind in (True, False)}
        self.prior = np.diag(1 / np.array([0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]))
        self.precision = {kind: self.prior.copy() for kind in (True, False)}
        self.learned_on = dict.fromkeys((True, False), -1)

    def features(self, iso3: str, agenda: str, mission: str | None, day: int) -> tuple[list[float], list[float]]:
        long, kind = self.long, "permanent" if iso3 in PERMANENT else "elected"
        everyone = long.rate(("all",), day, 0.03, 100.0)
        item = long.rate(("item", agenda), day, everyone, 30.0) if agenda else everyone
        subject = long.rate(("mission", mission), day, item, 5.0) if mission else item
        own = long.rate(("member", iso3), day, long.rate(("class", kind), day, everyone, 20.0), 8.0)
        on_item = long.rate(("member-item", iso3, agenda), day, own, 5.0)
        record = long.rate(("member-mission", iso3, mission), day, on_item, 3.0) if mission else on_item
        recent = self.short.rate(("member", iso3), day, own, 8.0)
        recent_item = self.short.rate(("member-item", iso3, agenda), day, on_item, 5.0)
        seen = self.last.get((iso3, mission or agenda))
        last = (1 if seen[1] else -1) * math.exp(-(day - seen[0]) / 1095) if seen else 0.0
        drift = [logit(recent) - logit(own), logit(recent_item) - logit(on_item), logit(subject) - logit(everyone)]
        x = [1.0, logit(record), *drift, last, logit(record) - logit(own)]
        against = 0.2
        keys = [("all",), ("class", kind), ("member", iso3), ("item", agenda), ("member-item", iso3, agenda)]
        for key, strength in zip(keys, (10.0, 10.0, 8.0, 3.0, 3.0), strict=True):
            against = self.against.rate(key, day, against, strength)
        return x, [record, recent_item, against, everyone, own, on_item]

    def predict(self, members: list[str], agenda: str, mission: str | None, day: int) -> dict[str, Chances]:
        found = {}
        for iso3 in members:
            x, (record, recent_item, against, everyone, own, on_item) = self.features(iso3, agenda, mission, day)
            fitted = min(1 / (1 + math.exp(-(self.beta[iso3 in PERMANENT] @ x))), 0.999)
            p = (record + recent_item + fitted) / 3
            found[iso3] = Chances(1 - p, p - p * against, p * against, 1 - everyone, 1 - own, 1 - on_item)
        return found

    def learn(self, texts: list[Text]) -> None:
        rows = [{i: self.features(i, t.agenda, t.mission, t.day)[0] for i in t.casts} for t in texts]
        for t, x in zip(texts, rows, strict=True):
            for iso3, cast in t.casts.items():
                if cast != "?":
                    self.remember(t, iso3, cast)
            for kind in (True, False):
                seen = [(np.array(x[i]), float(c != "Y")) for i, c in t.casts.items() if c != "?"]
                held = [pair for pair, i in zip(seen, (i for i, c in t.casts.items() if c != "?"), strict=True)
                        if (i in PERMANENT) is kind]  # fmt: skip
                self.step(kind, held, t.day)

    def remember(self, t: Text, iso3: str, cast: str) -> None:
        kind, hit = "permanent" if iso3 in PERMANENT else "elected", cast != "Y"
        own = [("member", iso3), *([("member-item", iso3, t.agenda)] if t.agenda else [])]
        item = [("item", t.agenda)] if t.agenda else []
        on = [("mission", t.mission), ("member-mission", iso3, t.mission)] if t.mission else []
        self.long.add([("all",), ("class", kind), *own, *item, *on], t.day, hit)
        self.short.add(own, t.day, hit)
        if hit:
            self.against.add([("all",), ("class", kind), *own, *item], t.day, cast == "N")
        for subject in {t.agenda, t.mission} - {NO_ITEM, "", None}:
            self.last[iso3, str(subject)] = t.day, hit

    def step(self, kind: bool, seen: list[tuple[np.ndarray, float]], day: int) -> None:
        keep = 0.5 ** ((day - self.learned_on[kind]) / (5 * 365.25)) if self.learned_on[kind] >= 0 else 1.0
        self.learned_on[kind] = day
        precision, slope = self.precision[kind] * keep + self.prior * (1 - keep), np.zeros(7)
        for x, hit in seen:
            p = 1 / (1 + math.exp(-(self.beta[kind] @ x)))
            precision, slope = precision + 0.3 * p * (1 - p) * np.outer(x, x), slope + 0.3 * (hit - p) * x
        self.precision[kind] = precision
        self.beta[kind] = self.beta[kind] + np.linalg.solve(precision, slope)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("until", [None, 700_500])
def test_the_history_at_once_gives_what_the_votes_one_by_one_give(seed: int, until: int | None) -> None:
    texts, plain = history(seed), Plain()
    whole = Members(texts) if until is None else Members(texts, until)
    told = iter(whole.predicted)
    for day, group in groupby(texts, key=lambda t: t.day):
        of_day = list(group)
        said_on = day if until is None else min(day, until)
        for t in of_day:
            text, found = next(told)
            assert text is t
            assert_same(found, plain.predict(list(t.casts), t.agenda, t.mission, said_on))
        if until is None or day <= until:
            plain.learn(of_day)
    if until is None:
        for about in (("AAA", "UNX"), (NO_ITEM, None), ("", None), ("NEW", "UNNEW")):
            members = [*COUNCILS[2], "NEW"]
            assert_same(whole.model.predict(members, *about, 701_000), plain.predict(members, *about, 701_000))


def assert_same(found: dict[str, Chances], expected: dict[str, Chances]) -> None:
    assert list(found) == list(expected)
    for iso3, chances in expected.items():
        assert tuple(found[iso3]) == pytest.approx(tuple(chances), abs=1e-12)


def test_counts_that_fade_are_the_same_at_once() -> None:
    dice, memory = random.Random(3), Memory(1.5)
    votes = sorted((700_000 + dice.randrange(3000), dice.randrange(4), dice.random() < 0.3) for _ in range(400))
    days, keys, hits = (np.array(column) for column in zip(*votes, strict=True))
    held = FadedHistory(keys, days, hits, 1.5)
    at = 0
    for day in range(700_000, 703_100, 37):
        for when, key, hit in votes[at:]:
            if when >= day:
                break
            memory.add([(str(key),)], when, bool(hit))
            at += 1
        asked, on = np.arange(5), np.full(5, day)
        expected = [memory.rate((str(key),), day, 0.1, 2.0) for key in range(5)]
        assert held.rate(asked, on, on, 0.1, 2.0).tolist() == pytest.approx(expected, abs=1e-13)
