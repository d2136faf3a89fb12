"""Understanding what no rule reads: numbers and times whose kind is told by learned weights of what stands around them.

learned.csv: how much each piece of evidence (cues.py) speaks for each kind of statement, or for `nothing`; made by
benchmarks/learn_claims.py. learned_kinds.csv: what a quantity of some kind counts, of whom it must be, and how sure of
a statement the weights must be. Such a statement is never called wrong: it is borne out, or unknown.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import islice
from pathlib import Path

from peaceops.claims.assertion import ALL, Assertion, Time
from peaceops.claims.beside import actor_near, has_noun, noun_after, refusal
from peaceops.claims.cues import Quantity, Surroundings, quantities
from peaceops.claims.groups import own_of_list
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.say_dates import CEASED, OF_WAR, asked_for, of_event, of_no_life
from peaceops.claims.say_deaths import deaths_told
from peaceops.claims.say_money import of_amount
from peaceops.claims.say_wounded import is_wounded
from peaceops.claims.subject import UN, Focus, first_named, mission_at
from peaceops.claims.times_at import time_at
from peaceops.claims.when import TimeSaid

WEIGHTS = Path(__file__).with_name("learned.csv")
SHAPES = Path(__file__).with_name("learned_kinds.csv")
NOTHING = "nothing"  # the kind of a quantity that belongs to no statement
OF_UN = 1_000  # characters before a sentence within which the text must have spoken of the United Nations
COUNCIL, OF_A_BODY = 15, pattern("say_votes", "of_a_body")  # members, and words that name the body by them
COUNTRIES, OF_COUNTRIES = pattern("say_counts", "countries"), ("contributor_share", "vote")
FEWEST = 10  # persons, below which a numeral must be told to count them
YEARS = pattern("say_persons", "years")
LIKELY = 0.1  # the least chance of a kind, where a likelier one does not fit the quantity
WOMEN = pattern("frames", "women")
MISSIONS, NO_PERSONS = (
    pattern("say_counts", "missions"),
    pattern("say_persons", "years"),
)  # what a number counts that are no persons
BEFORE_NOUN = 40  # characters around a number within which it is said to be of women
Last = Callable[[str, Focus, str, Sequence[Number], Sequence[Assertion], Sequence[Assertion]], Iterator[Assertion]]


@dataclass(frozen=True, slots=True)
class LearnedWeights:
    """What was learned: kinds, and by piece of evidence a weight for each; `of_weight`: those that are not nought, each
    with the place of its kind."""

    kinds: tuple[str, ...]
    weights: dict[str, tuple[float, ...]]
    of_weight: dict[str, tuple[tuple[int, float], ...]] = field(init=False)

    def __post_init__(self) -> None:
        own = {cue: tuple((n, w) for n, w in enumerate(row) if w) for cue, row in self.weights.items()}
        object.__setattr__(self, "of_weight", own)


@dataclass(frozen=True, slots=True)
class Shape:
    """What a quantity of a kind counts: its unit and thing, of whom it is, the values that it may have, the ideas of
    the words after it that make it another, whether it is only guessed, so that one that no figure bears out is
    unknown, and the least chance of a statement."""

    unit: str
    thing: str
    of: str
    first: float
    last: float
    unless: frozenset[str]
    guessed: bool
    least: float


@cache
def learned() -> LearnedWeights:
    """The table of weights."""
    with WEIGHTS.open(encoding="utf-8", newline="") as handle:
        first, *rows = csv.reader(handle)
    return LearnedWeights(tuple(first[1:]), {row[0]: tuple(float(w or 0) for w in row[1:]) for row in rows})


@cache
def shapes() -> dict[tuple[str, str], Shape]:
    """The table of what a quantity counts, by its kind and by what is written."""
    with SHAPES.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    return {(r["kind"], r["quantity"]): _shape(r) for r in rows}


def _shape(row: Mapping[str, str]) -> Shape:
    first, last, least = (float(row[name]) for name in ("first", "last", "least"))
    unless = frozenset(row["unless"].split())
    return Shape(row["unit"], row["thing"], row["of"], first, last, unless, row["wrong"] == "unknown", least)


def chances_of(table: LearnedWeights, cues: Iterable[str]) -> list[tuple[str, float]]:
    """The kinds of a quantity by its evidence, `nothing` among them, each with its chance; the likeliest first."""
    scores = [0.0] * len(table.kinds)
    for held in filter(None, map(table.of_weight.get, cues)):
        for n, weight in held:
            scores[n] += weight
    most = max(scores)
    parts = [math.exp(s - most) for s in scores]
    whole = sum(parts)
    return sorted(((k, p / whole) for k, p in zip(table.kinds, parts, strict=True)), key=lambda x: (-x[1], x[0]))


def learned_said(
    even: str,
    focus: Focus,
    language: str,
    numbers: Sequence[Number],
    mine: Sequence[Assertion],
    before: Sequence[Assertion],
) -> Iterator[Assertion]:
    """Statements about the quantities of a sentence that no finder took, in a text about the United Nations."""
    free = [q for q in quantities(focus, numbers) if not any(_told_by(s, q) for s in mine)]
    if not free or not _of_un(even, focus):
        return
    around = Surroundings(even, focus, language)
    for q in free:
        if isinstance(q.said, Number) and (around.is_of_another_noun(q) or of_amount(even, q.said, numbers)):
            continue
        of_others = MISSIONS.match(even, q.end, focus.sentence.end) or NO_PERSONS.match(even, q.end)
        if isinstance(q.said, TimeSaid) and (of_event(even, focus, q.said) or of_no_life(even, focus, q.said)):
            continue
        if isinstance(q.said, Number) and (is_wounded(even, focus, q.said) or _of_others(even, q.said)):
            continue
        chances = chances_of(learned(), around.cues(q, mine, before))
        none = dict(chances)[NOTHING]
        likely = (kind for kind, chance in chances if kind != NOTHING and chance >= LIKELY)
        beside = around.beside(q)
        if isinstance(q.said, Number) and COUNTRIES.match(even, q.end):
            likely = (kind for kind in likely if kind in OF_COUNTRIES)
        fits = ((k, shape) for k in likely if (shape := _fit(q, k, beside, 1 - none)))
        fits = ((k, shape) for k, shape in fits if not (of_others and shape.unit == "persons"))
        for kind, shape in islice(fits, 1):
            yield from _statement(even, focus, q, kind, shape, numbers)


def _told_by(s: Assertion, q: Quantity) -> bool:
    """Whether a quantity stands in the words of a statement, or is its time."""
    inside = s.start < q.end and q.start < s.end
    return inside or (isinstance(q.said, TimeSaid) and s.time is not None and s.time.said and s.time.iso == q.said.iso)


def _of_others(even: str, number: Number) -> bool:
    """Whether a number is that of all members of the Council, told with its name ("the 15-member council"), or of the
    years of a war."""
    years = YEARS.match(even, number.end)
    return bool(
        (number.value == COUNCIL and OF_A_BODY.match(even, number.end)) or (years and OF_WAR.match(even, years.end()))
    )


def _fit(q: Quantity, kind: str, beside: frozenset[str], chance: float) -> Shape | None:
    """What a quantity counts as one of a kind; None where it can be none of it, or is hardly of a statement."""
    shape = shapes().get((kind, _written(q)))
    if shape is None or chance < shape.least or beside & shape.unless:
        return None
    return shape if not isinstance(q.said, Number) or shape.first <= q.said.value <= shape.last else None


def _of_un(even: str, focus: Focus) -> bool:
    """Whether a sentence is about the United Nations, and no other body alone."""
    if focus.carried or focus.body or focus.missions() or focus.places or focus.world:
        return True
    start, end = focus.sentence.span
    return not (focus.body or focus.others()) and bool(UN.search(even, max(0, start - OF_UN), end))


def _written(q: Quantity) -> str:
    """How a quantity is written: as a day, a month, a year; an ordinal, a percentage, an amount, or a bare number."""
    return (q.said.unit or "bare") if isinstance(q.said, Number) else q.said.form


def _statement(
    even: str, focus: Focus, q: Quantity, kind: str, shape: Shape, numbers: Sequence[Number]
) -> Iterator[Assertion]:
    """The statement that a quantity of a kind makes; none where it is of nobody that the text names."""
    mission, body = mission_at(focus, q.start, q.end)
    own = mission if mission not in ("", ALL) else first_named(focus)
    base = Assertion(
        kind,
        q.start,
        q.end,
        focus.sentence.paragraph,
        {"mission": own, "any": own or ALL}.get(shape.of, ALL),
        unit=shape.unit,
        thing=shape.thing,
        time=time_at(focus, q.start),
        body=body,
        refusal="other_body" if body else refusal(even, focus, q.start),
        guessed=shape.guessed,
    )
    if shape.of == "mission" and not (own or body):
        return
    if isinstance(q.said, TimeSaid) and kind == CEASED and asked_for(even, focus, q.said, q.start, q.end):
        return
    if not isinstance(q.said, Number):
        yield replace(base, value=q.said.iso, time=Time(q.said.first, q.said.last, q.said.iso, True))
        return
    n = q.said
    base = replace(base, value=n.value, value_max=n.value_max, step=n.step, hedge=n.hedge)
    if shape.of == "state":
        states = focus.actors()
        of_list = own_of_list(even, states, n, numbers)
        near = [of_list] if of_list else [s for s in states if s.end <= n.start][-1:] or states[:1]
        yield from (replace(base, actor=s.keys[0]) for s in near)
    else:
        bare = shape.unit == "persons" and kind != "fatalities" and n.in_words and n.value < FEWEST
        if bare and not noun_after(even, n.end, focus.sentence.end):
            return  # "two in Europe"
        yield _of_persons(even, focus, n, numbers, base) if shape.unit == "persons" else base


def _of_persons(even: str, focus: Focus, n: Number, numbers: Sequence[Number], base: Assertion) -> Assertion:
    """The statement as one on those whom its noun counts, of a State where one sends them."""
    found = noun_after(even, n.end, focus.sentence.end)
    end = found[2] if found else n.end
    state = own_of_list(even, focus.actors(), n, numbers) or actor_near(even, focus, n, end)
    thing = found[0] if found else has_noun(even, *focus.sentence.span) or "men"
    near = max(focus.sentence.start, n.start - BEFORE_NOUN), min(focus.sentence.end, n.end + BEFORE_NOUN)
    thing = "women" if WOMEN.search(even, *near) else thing
    if base.kind == "fatalities":
        return deaths_told(even, focus, n, replace(base, end=end), found)
    role = "authorised" if base.kind == "resolution" else ""
    return replace(base, end=end, thing=thing, actor=state.keys[0] if state else "", role=role)
