"""The State that a name means: every spelling in use, in any case, in the six languages and others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from peaceops.book.store import View, asked
from peaceops.book.tables.missions import StateNamesByDateRow, StateNamesRow, StatesRow
from peaceops.errors import LONGEST, refused, shown
from peaceops.missions.spelling import bagged, folded
from peaceops.words.catalogue import said

TWO_NAMES = re.compile(r"([^()/]+)[(/]([^()/]+)\)?")
LIKE = 0.8  # share of the letters: a spelling that is less alike is not offered, lest it be another State's
FEWEST = 5  # letters: a shorter name is like too many others
OFFERED = 3
MET = "met"  # how a name is used that is only met in a publisher's file: what people mean by it goes before
FIRST, LAST = 0, 9999  # of a spelling that always meant the State


class Meaning(NamedTuple):
    """A State that a spelling means, in the years `first` to `last`."""

    iso3: str
    first: int
    last: int


def find_state(view: View, name: str, year: int | None = None, kind: str = "state") -> str:
    """The code of the State that a name means (in `year`, where the name changed hands; today where none is given).

    `name`: an ISO alpha-3 code or any spelling of the table state_names, in any case, with or without accents and
    apostrophes. `kind`: of what it should be the name, the message `kind-<kind>`. Raises PeaceopsError for a name of
    several States, with the years that tell them apart, and for an unknown one, with the States that are spelt nearly
    so.
    """
    code = name.strip().upper()
    if code in states(view):
        return code
    found = meanings(view, name)
    if not found:
        raise refused("unknown", kind=said(f"kind-{kind}"), given=shown(name), hint=_hint(view, name))
    ever = {m.iso3 for m in found}
    then = {m.iso3 for m in found if m.first <= (year or date.today().year) <= m.last}
    if len(ever) == 1 or len(then) == 1:
        return (then or ever).pop()
    raise refused("state-of-several", name=shown(name), meanings=_told_apart(found))


@asked
def states(view: View) -> Mapping[str, StatesRow]:
    """Every State, territory and observer of the book, by code, each with its name on the day of the view."""
    then = _names_then(view)
    return {r.iso3: StatesRow(**{**r.as_dict(), "name": then.get(r.iso3, r.name)}) for r in view.all(StatesRow)}


def _names_then(view: View) -> dict[str, str]:
    """What States whose name changed were called on the day of a view; for a State not yet named by then, its first
    name."""
    day = view.as_of or date.max
    found: dict[str, StateNamesByDateRow] = {}
    for row in view.edition.rows(StateNamesByDateRow.TABLE):  # in order of the day
        if row.iso3 not in found or max(row.from_date, row.known) <= day:
            found[row.iso3] = row
    return {iso3: row.name for iso3, row in found.items()}


def called_then(view: View, name: str) -> str:
    """A State's name of today as it was on the day of the view; any other words as they are."""
    today = next((r.iso3 for r in view.all(StatesRow) if r.name == name), None)
    return name_then(view, today) if today else name


def name_then(view: View, iso3: str) -> str:
    """What a State was called on the day of the view; its code where the book does not name it."""
    row = states(view).get(iso3)
    return row.name if row else iso3


def meanings(view: View, name: str) -> tuple[Meaning, ...]:
    """The States that a spelling means, each with the years in which it does; none for an unknown one."""
    asked_for = folded(name)
    found = _by_words(view).get(asked_for) or _by_bag(view).get(bagged(asked_for))
    return found if found is not None else _in_two_names(view, name)


def _in_two_names(view: View, name: str) -> tuple[Meaning, ...]:
    """What both names of 'Sri Lanka (Ceylon)' mean; none where they do not mean the same."""
    both = TWO_NAMES.fullmatch(name.strip())
    if both is None:
        return ()
    first, other = (_by_words(view).get(folded(n), ()) for n in both.groups())
    return first if {m.iso3 for m in first} == {m.iso3 for m in other} else ()


@asked
def _by_words(view: View) -> Mapping[str, tuple[Meaning, ...]]:
    found: dict[str, set[Meaning]] = {}
    for r in view.all(StatesRow):
        found.setdefault(folded(r.name), set()).add(Meaning(r.iso3, FIRST, LAST))
    common: dict[str, set[Meaning]] = {}
    for spelt in view.all(StateNamesRow):
        held = found if spelt.use == MET else common
        meant = Meaning(spelt.iso3, spelt.valid_from or FIRST, spelt.valid_to or LAST)
        held.setdefault(folded(spelt.spelling), set()).add(meant)
    return {name: tuple(sorted(held)) for name, held in {**found, **common}.items()}


@asked
def _by_bag(view: View) -> Mapping[str, tuple[Meaning, ...]]:
    found: dict[str, set[Meaning]] = {}
    for name, held in _by_words(view).items():
        found.setdefault(bagged(name), set()).update(held)
    return {name: tuple(sorted(held)) for name, held in found.items()}


def _told_apart(found: Iterable[Meaning]) -> str:
    return "; ".join(f"{m.iso3} {_years(m)}" for m in found)


def _years(meaning: Meaning) -> str:
    first, last = str(meaning.first), str(meaning.last)
    if meaning.first == FIRST:
        return str(said("state-to-year", last=last))
    if meaning.last == LAST:
        return str(said("state-from-year", first=first))
    return str(said("state-in-years", first=first, last=last))


def _hint(view: View, name: str) -> object:
    near = nearest_states(view, name)
    return said("error-nearest", names=", ".join(near)) if near else said("error-none-near", count=len(states(view)))


def nearest_states(view: View, name: str) -> list[str]:
    """Up to three States that are spelt nearly as a name is, each as 'DEU (Germany)'; none where none is near."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    wanted = folded(name[:LONGEST])
    if len(wanted) == len("USA"):
        codes = [code for code in states(view) if OSA.distance(code.lower(), wanted) == 1]
        codes = codes if len(codes) == 1 else []  # GER is as near to Georgia as to the United Kingdom
    elif len(wanted) < FEWEST:
        codes = []
    else:
        spelt = _by_words(view)
        like = OSA.normalized_similarity
        found = process.extract(wanted, list(spelt), scorer=like, limit=3 * OFFERED, score_cutoff=LIKE)
        codes = list(dict.fromkeys(m.iso3 for spelling, _, _ in found for m in spelt[spelling]))
    return [f"{code} ({states(view)[code].name})" for code in codes[:OFFERED]]
