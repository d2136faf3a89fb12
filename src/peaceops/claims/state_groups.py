"""Groups of States as texts speak of them: Africa, the European Union, the permanent members. Whom each counts on a
day, and which one a place or a share is told of.

A text says "European" or "Western" without saying whom it means. Each group has its core, and States that some count to
it and others do not: what holds of the one and not of the other is not judged."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

from peaceops.claims.gazetteer import Name
from peaceops.claims.pattern import pattern

GROUPS = (  # in the order in which they are sought: "West Africa" is not Africa
    "sub_saharan_africa",
    "west_africa",
    "south_asia",
    "southeast_asia",
    "south_america",
    "latin_america",
    "european_union",
    "nato",
    "west",
    "nordic",
    "group_of_seven",
    "permanent",
    "africa",
    "asia",
    "europe",
)
BODIES = ("european_union", "nato")  # groups that are organizations too
OTHER_GROUP = "other"  # one whose States no table has
WORDS = {group: pattern("state_groups", group) for group in GROUPS}
OTHER_WORDS = pattern("state_groups", "other_group")
OF_A_KIND, TOLD_OF_ONE = pattern("state_groups", "of_a_kind"), pattern("state_groups", "told_of_one")
THERE, NAMED_SO, A_COUNTRY = (pattern("state_groups", name) for name in ("there", "named_so", "a_country"))
LIMITING = pattern("state_groups", "limiting")
BEFORE = 40  # characters before a group that say what it is of


class GroupNamed(NamedTuple):
    """A group where a text names it; `there`: as the place of operations, not as the States that are meant."""

    start: int
    end: int
    group: str
    there: bool = False


class GroupMembers(NamedTuple):
    """The States of a group on a day: those that all count to it, and all that anybody does."""

    core: frozenset[str]
    wide: frozenset[str]


@cache
def _rows() -> tuple[dict[str, str], ...]:
    with Path(__file__).with_name("state_groups.csv").open(encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


@cache
def members(groups: tuple[str, ...], day: date) -> GroupMembers:
    """The States of groups together on a day."""
    core: set[str] = set()
    wide: set[str] = set()
    for row in _rows():
        known = row["group"] in groups and (row["from"] or "") <= day.isoformat() <= (row["to"] or "9999")
        if known:
            wide.update(row["members"].split())
            core.update(row["members"].split() if row["reading"] == "core" else ())
    return GroupMembers(frozenset(core), frozenset(wide))


def groups_in(even: str, start: int, end: int, names: Sequence[Name] = ()) -> Iterator[GroupNamed]:
    """The groups that a span of a text names, in its order; where words are of two, the narrower one. `names`: those of
    the text, of which no group is a part: South Africa, the Central African Republic, the African Union."""
    found: list[GroupNamed] = []
    of_names = [n for n in names if n.kind != "no_state"]
    for group in GROUPS:
        taken: list[GroupNamed | Name] = [*found] if group in BODIES else [*found, *of_names]
        for at in WORDS[group].finditer(even, start, end):
            if any(at.start() < n.end and n.start < at.end() for n in taken):
                continue
            found.append(GroupNamed(at.start(), at.end(), group, bool(_there(even, start, at.start()))))
    others = (GroupNamed(m.start(), m.end(), OTHER_GROUP) for m in OTHER_WORDS.finditer(even, start, end))
    found += [n for n in others if not any(n.start < o.end and o.start < n.end for o in of_names)]
    for m in OF_A_KIND.finditer(even, start, end):
        if not TOLD_OF_ONE.search(even, max(start, m.start() - BEFORE), m.start()):
            found.append(GroupNamed(m.start(), m.end(), OTHER_GROUP))
    yield from sorted(n for n in found if not _names_a_state(even, n))


def among(even: str, start: int, end: int, names: Sequence[Name] = ()) -> tuple[str, ...]:
    """The groups among whose States a place is told, in a span of a text; those whose States are not known make it
    ("other",)."""
    groups = tuple(dict.fromkeys(OTHER_GROUP if n.there else n.group for n in groups_in(even, start, end, names)))
    return (OTHER_GROUP,) if OTHER_GROUP in groups else groups


def _there(even: str, start: int, at: int) -> bool:
    return bool(THERE.search(even, max(start, at - BEFORE), at))


def _names_a_state(even: str, n: GroupNamed) -> bool:
    """Whether a group tells of which State the text speaks: "the South Asian country"."""
    if (
        n.group == OTHER_GROUP
        or not A_COUNTRY.match(even, n.end)
        or LIMITING.search(even, max(0, n.start - 14), n.start)
    ):
        return False
    return bool(NAMED_SO.search(even, max(0, n.start - 16), n.start))
