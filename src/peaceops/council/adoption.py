"""Whether a text is adopted: what the members' votes give it, set right by how such chances came true before.

The votes alone say too much of texts that then fail. A regression on their log odds learns from each text after it was
voted on and forgets by half in five years, as that of the members does; a second one also knows whether another draft
on the same subject was put to the vote that day, which a reader may know of a text to come. Beside them stands the
rival: the share of drafts on the agenda item that failed. Texts since 1990 are learned from.

Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from peaceops.council.fading_counts import DAYS_A_YEAR, LONG_YEARS, Memory
from peaceops.council.forecast_regression import Regression, logit
from peaceops.council.forecast_texts import NO_ITEM, UNLABELLED, Chances, Text
from peaceops.council.joint_vote import Together, together_each

FIRST_LEARNED = date(1990, 1, 1).toordinal()
ITEM_YEARS, ITEM_STRENGTH = 3.0, 4.0  # of the rival: half-life, and votes that the rate of all items counts for
EVERY_FIRST, EVERY_STRENGTH = 0.05, 50.0  # share of drafts that fail before any was put to the vote
CONTESTED = 0.25  # an item on which one draft in four failed of late
SUREST = 1e-4  # no adoption is surer than that
START, VARIANCES = (0.0, 1.0, 0.0), (1.0, 0.3, 1.0)  # of: constant, log odds of the votes, another draft that day


@dataclass(frozen=True, slots=True)
class WholeText:
    """A text and what was said of it before: by the votes alone and as set right (`whole`); the chance of adoption with
    other drafts of the day known (`adopted_knowing`); `other_draft`: whether there was one; `item_fails`: the share of
    drafts on its item that failed before (from 0 to 1)."""

    text: Text
    by_votes: Together
    whole: Together
    adopted_knowing: float
    other_draft: bool
    item_fails: float

    @property
    def contested(self) -> bool:
        """Whether the item is one on which many drafts had failed."""
        return self.item_fails >= CONTESTED


class Adoption:
    """The two regressions and the failures by item: `predict` a text, then `learn` the texts of its day."""

    def __init__(self) -> None:
        self.regressions = Regression([START, START], VARIANCES, LONG_YEARS * DAYS_A_YEAR, 1.0)
        self.failures = Memory(ITEM_YEARS)

    def predict(self, by_votes: float, other_draft: bool | None = None) -> float:
        """The chance of adoption (from 0 to 1) from that which the votes give; certainties stay. `other_draft`: whether
        another draft on the subject is put to the vote that day, None if not known."""
        if by_votes in (0.0, 1.0):
            return by_votes
        return float(self.regressions.predict(_features(by_votes, bool(other_draft)))[int(other_draft is not None), 0])

    def item_fails(self, agenda: str, day: int) -> float:
        """The share of drafts on an agenda item that failed (from 0 to 1), faded to `day`, drawn to that of all."""
        every = self.failures.rate(("all",), day, EVERY_FIRST, EVERY_STRENGTH)
        return self.failures.rate(("item", agenda), day, every, ITEM_STRENGTH) if agenda else every

    def learn(self, texts: Sequence[WholeText]) -> None:
        """Take in the texts of one day."""
        for t in texts:
            adopted = t.text.outcome == "adopted"
            features = _features(t.by_votes.adopted, t.other_draft)
            self.regressions.learn(features, np.array([float(adopted)]), t.text.day)
            keys = [("all",), ("item", t.text.agenda)]
            self.failures.add(keys if t.text.agenda else keys[:1], t.text.day, not adopted)


def _features(by_votes: float, other_draft: bool) -> NDArray[np.float64]:
    """Of a text, for the regression that knows nothing of another draft, and for the one that does."""
    odds = log_odds(by_votes)
    return np.array([[[1.0, odds, 0.0]], [[1.0, odds, float(other_draft)]]])


def log_odds(p: float) -> float:
    """Log odds of a chance, kept from the ends."""
    return logit(min(max(p, SUREST), 1.0 - SUREST))


def set_right(whole: Together, adopted: float) -> Together:
    """The chances of a whole text with another chance of adoption: what is adopted is unanimous, and what is not fails,
    as the votes have it."""
    failing = 1.0 - whole.adopted
    share = whole.vetoed / failing if failing > 0 else 0.0
    alike = whole.unanimous / whole.adopted if whole.adopted > 0 else 0.0
    return replace(whole, adopted=adopted, vetoed=share * (1.0 - adopted), unanimous=alike * adopted)


def whole_texts(
    predicted: Sequence[tuple[Text, Mapping[str, Chances]]], model: Adoption, until: int = date.max.toordinal()
) -> Iterator[WholeText]:
    """What was said of each text since 1990, from earlier days alone, in order of time; the model learns on the way, up
    to the day `until` (an ordinal)."""
    recent = [(t, c) for t, c in predicted if t.day >= FIRST_LEARNED]
    subjects = Counter(key for t, _ in recent for key in _subjects(t))
    by_votes = zip((t for t, _ in recent), together_each([c for _, c in recent]), strict=True)
    for day, group in groupby(by_votes, key=lambda pair: pair[0].day):
        said_on = min(day, until)
        found = [_said_of(t, w, model, any(subjects[k] > 1 for k in _subjects(t)), said_on) for t, w in group]
        yield from found
        if day <= until:
            model.learn(found)


def _said_of(text: Text, by_votes: Together, model: Adoption, other_draft: bool, said_on: int) -> WholeText:
    return WholeText(
        text,
        by_votes,
        set_right(by_votes, model.predict(by_votes.adopted)),
        model.predict(by_votes.adopted, other_draft),
        other_draft,
        model.item_fails(text.agenda, said_on),
    )


def _subjects(text: Text) -> list[tuple[int, str, str]]:
    """The day with the item and the mission of a text: another text that has one of them is another draft on it."""
    out = [(text.day, "item", text.agenda)] if text.agenda not in (NO_ITEM, UNLABELLED) else []
    return out + ([(text.day, "mission", text.mission)] if text.mission else [])
