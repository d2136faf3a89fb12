"""A member's vote on an adopted text as numbers: what the vote model says, who submitted the text, what it speaks of.

Two rates are remembered as the record is (half-life five years): how a member voted on texts of each sponsor, and on
texts that speak of a subject. Both come from strictly earlier days. Method: docs/method/council-forecast.md.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from peaceops.book.draft_words import patterns
from peaceops.council.drafts import Draft
from peaceops.council.fading_counts import LONG_YEARS, Memory
from peaceops.council.forecast_regression import logit
from peaceops.council.forecast_texts import Chances, Text

CHAPTER_SEVEN = "chapter-seven"
SUBJECTS = (
    CHAPTER_SEVEN, "sanctions", "human-rights", "women", "condemnation", "criminal-court", "humanitarian",
)  # fmt: skip
SPOKEN = 0.3  # of a subject, on the scale of `measure`, from which on a text speaks of it
STRENGTH = 3.0  # votes that the member's own rate counts for
LEAST_WORDS, NORM_WORDS = 200, 1000
WESTERN = frozenset({"FRA", "GBR", "USA"})
COMMON = ("sponsors", "names-sponsors", "of-sponsors", "how-many", "western", "chn", "rus", "usa", "of-subjects")
LEAST = 1e-5
Array = NDArray[np.float64]


def groups() -> tuple[str, ...]:
    """Who has coefficients of their own, in order: Western permanent members, China, Russia, elected ones by region."""
    return ("western", "CHN", "RUS", "african", "other")


def group_of(iso3: str, region: str) -> str:
    """The group of a member. `region`: its regional group in the year of the vote."""
    if iso3 in WESTERN:
        return "western"
    return iso3 if iso3 in ("CHN", "RUS") else "african" if region == "african" else "other"


@dataclass(frozen=True, slots=True)
class Cast:
    """A member's vote on a text with a draft: log odds of a vote that is not yes by the vote model, the features COMMON
    and those of the words (in the order of `word_names`), and whether the vote was not yes (None: not known)."""

    text: Text
    iso3: str
    odds: float
    common: tuple[float, ...]
    words: tuple[float, ...]
    hit: bool | None


def word_names() -> tuple[str, ...]:
    """Names of the features of the words, in order."""
    return (*patterns(), "length")


def measure(draft: Draft) -> dict[str, float]:
    """How much a draft speaks of each kind (log of 1 and the words in a thousand), whether it is under Chapter VII (0
    or 1), and its length (log of the thousands of words): by name of the feature, without a unit."""
    out = {k: math.log1p(NORM_WORDS * draft.kinds.get(k, 0) / max(draft.words, LEAST_WORDS)) for k in patterns()}
    out[CHAPTER_SEVEN] = float(out[CHAPTER_SEVEN] > 0)
    return out | {"length": math.log(max(draft.words, 50) / NORM_WORDS)}


def casts(predicted: Sequence[tuple[Text, Mapping[str, Chances]]], held: Mapping[str, Draft]) -> Iterator[Cast]:
    """The votes on adopted texts with a draft, in order of time, each from strictly earlier days; texts of `held` whose
    votes are not known ("?") too."""
    memory = Memory(LONG_YEARS)
    wanted = [(t, c) for t, c in predicted if t.vote in held and t.outcome in ("adopted", "")]
    for day, group in groupby(wanted, key=lambda pair: pair[0].day):
        of_day = list(group)
        for text, chances in of_day:
            yield from _of_text(text, chances, held[text.vote], memory)
        for text, _ in of_day:
            draft = held[text.vote]
            spoken = _spoken(measure(draft))
            for iso3, cast in text.casts.items():
                if cast != "?":
                    keys = [("sponsor", iso3, s) for s in draft.sponsors] + [("subject", iso3, k) for k in spoken]
                    memory.add(keys, day, cast != "Y")


def _of_text(text: Text, chances: Mapping[str, Chances], draft: Draft, memory: Memory) -> Iterator[Cast]:
    measured, who = measure(draft), draft.sponsors
    spoken = _spoken(measured)
    words = tuple(measured[name] for name in word_names())
    for iso3, c in chances.items():
        own = min(max(1.0 - c.own, 1e-4), 0.99)
        others = [("sponsor", iso3, s) for s in sorted(who) if s != iso3]
        common = (
            float(iso3 in who),
            float(bool(who)),
            _apart(memory, others, text.day, own),
            math.log1p(len(who)),
            float(bool(who & WESTERN)),
            float("CHN" in who),
            float("RUS" in who),
            float("USA" in who),
            _apart(memory, [("subject", iso3, k) for k in spoken], text.day, own),
        )
        hit = None if text.casts.get(iso3, "?") == "?" else text.casts[iso3] != "Y"
        yield Cast(text, iso3, logit(min(max(1.0 - c.yes, LEAST), 1.0 - LEAST)), common, words, hit)


def _spoken(measured: Mapping[str, float]) -> list[str]:
    return [k for k in SUBJECTS if measured[k] > SPOKEN]


def _apart(memory: Memory, keys: Sequence[tuple[str, ...]], day: int, own: float) -> float:
    """How far the member's rates under the keys lie from its own rate on the mean, in log odds; 0 without a key."""
    if not keys:
        return 0.0
    return math.fsum(logit(memory.rate(k, day, own, STRENGTH)) - logit(own) for k in keys) / len(keys)
