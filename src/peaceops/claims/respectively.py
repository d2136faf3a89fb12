"""Numbers that are told in the order of names: "Uruguay and Brazil send 1,457 and 1,304 soldiers respectively"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.gazetteer import Name
from peaceops.claims.numerals import Number
from peaceops.claims.pattern import pattern
from peaceops.claims.scan import Pattern
from peaceops.claims.subject import LISTED, Focus, mission_of_place
from peaceops.claims.whereabouts import at_place

RESPECTIVELY, LINK = pattern("say_more", "respectively"), pattern("say_more", "link")
OF_NAMES = ("state", "people", "mission", "place")
PERSONS, PERCENT = "persons", "percent"
T = TypeVar("T", Name, Number)


def in_order(
    view: View, even: str, focus: Focus, numbers: Sequence[Number], mine: Sequence[Assertion]
) -> list[Assertion]:
    """The statements of a sentence, each number of a row with the name that stands at its place in a row of names."""
    if not RESPECTIVELY.search(even, *focus.sentence.span):
        return list(mine)
    out = list(mine)
    names = _rows([n for n in focus.names if n.kind in OF_NAMES], LISTED, even)
    for row in _rows(numbers, LINK, even):
        mates = [r for r in names if len(r) == len(row) and r[-1].end <= row[0].core]
        own = [s for s in out if any(s.start < n.end and n.core < s.end for n in row)]
        model = next((s for s in reversed(own) if s.unit in (PERSONS, PERCENT)), None)
        if len(row) > 1 and mates and model:
            told = [_of(view, even, focus, model, n, name, mates[-1]) for n, name in zip(row, mates[-1], strict=True)]
            out = [s for s in out if s not in own] + told
    return out


def _rows(held: Sequence[T], joins: Pattern, even: str) -> list[list[T]]:
    """Names or numbers that stand in a row, with nothing but what joins them in between."""
    rows: list[list[T]] = [[held[0]]] if held else []
    for one, two in pairwise(held):
        if joins.fullmatch(even, one.end, two.start):
            rows[-1].append(two)
        else:
            rows.append([two])
    return rows


def _of(view: View, even: str, focus: Focus, s: Assertion, n: Number, name: Name, row: Sequence[Name]) -> Assertion:
    """The statement as one on a number and the State, mission or place that is told for it."""
    own = s.start <= n.core < s.end
    s = replace(s, start=n.start, end=s.end if own else n.end, value=n.value, value_max=n.value_max, hedge=n.hedge)
    s = replace(s, step=n.step, also=())
    if s.unit == PERCENT:
        alone = replace(s, thing="", words="") if s.thing == "together" else s
        return replace(alone, value=round(n.value, 4), actor=name.keys[0])
    there = name.keys[0] if name.kind == "mission" else ""
    if name.kind == "place" or (name.kind == "state" and at_place(even, row[0])):
        there = mission_of_place(view, name, focus)
    if there:
        kind = s.kind if s.kind in ("fatalities", "personnel_category", "resolution") else "personnel_mission"
        return replace(s, mission=there, actor="", kind=kind)
    kind = "contributor_rank" if s.mission in ("", ALL) else "personnel_category"
    return replace(s, actor=name.keys[0], kind=s.kind if s.kind == "fatalities" else kind)
