"""Whose people a number counts where its own clause does not say: those of the State of whom the text has just told,
or of each of several States in turn ("Uruguay and Brazil, with 1,457 and 1,304 soldiers")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from peaceops.book import View
from peaceops.claims.assertion import ALL, Assertion
from peaceops.claims.beside import JOINED
from peaceops.claims.gazetteer import Name
from peaceops.claims.pattern import pattern
from peaceops.claims.senders import senders_at
from peaceops.claims.subject import Focus

KINDS = ("personnel_mission", "personnel_category")
OF_ALL = "personnel_total"
PARAGRAPHS = 1  # back to which a State told before is still of whom the text tells
FAR = 110  # characters between States and the numbers that are theirs
PARTS = ("women", "police", "observers", "officers")  # of whom a State may have any number of its own people
REPORTS = timedelta(days=100)  # back from a time within which a report tells who contributes
PART = 0.5  # of a mission's people, above which a number is of the mission rather than of one State
AS_FEW = 0.35  # of a State's people by which a number may differ from them and be of them
EACH = pattern("say_more", "each")


def of_each(even: str, focus: Focus, mine: list[Assertion]) -> list[Assertion]:
    """The statements of a sentence, numbers that are joined as States are before them being of those in their order."""
    for states in _runs(even, focus):
        held = [s for s in mine if s.start >= states[-1].end and s.unit == "persons" and s.kind != "fatalities"]
        held = sorted(held, key=lambda s: s.start)[: len(states)]
        if len(held) != len(states) or not _joined(even, held) or held[0].start - states[-1].end > FAR:
            continue
        of = {id(s): n.keys[0] for s, n in zip(held, states, strict=True)}
        mine = [_sent(s, of[id(s)]) if id(s) in of else s for s in mine]
    return mine


def _runs(even: str, focus: Focus) -> Iterator[list[Name]]:
    """States that are joined to each other, two or more."""
    run: list[Name] = []
    for name in focus.senders():
        if run and JOINED.fullmatch(even, run[-1].end, name.start):
            run.append(name)
            continue
        if len(run) > 1:
            yield run
        run = [name]
    if len(run) > 1:
        yield run


def _joined(even: str, held: Sequence[Assertion]) -> bool:
    """Whether numbers stand joined, with no State among them: "1,457 and 1,304"."""
    return all(EACH.fullmatch(even, one.end, other.start) for one, other in pairwise(held))


def _sent(s: Assertion, iso3: str) -> Assertion:
    """The statement as one on the people of a State."""
    kind = "contributor_rank" if s.mission in ("", ALL) else "personnel_category"
    return replace(s, actor=iso3, kind=kind, mission=s.mission or ALL, role="" if s.role == "change" else s.role)


def of_senders(view: View, focus: Focus, mine: Sequence[Assertion], before: Sequence[Assertion]) -> list[Assertion]:
    """The statements of a sentence; people of a mission too few to be all of it are those of the State told before
    them, where it has about as many there. Such a number may be right, and is not called wrong."""
    out = list(mine)  # in their order, for of two on the same words the first is kept
    for n in sorted(range(len(out)), key=lambda n: out[n].start):
        out[n] = _of_sender(view, focus, _as_share(focus, out[n], before), [*before, *out])
    return out


def _as_share(focus: Focus, s: Assertion, before: Sequence[Assertion]) -> Assertion:
    """A share of all peacekeepers that says again what the statement just before it counts: "that is 0.18 per cent"."""
    of_all = s.kind == "contributor_share" and s.unit == "percent" and s.thing == "from_region" and not s.words
    last = max((o for o in before if o.unit == "persons"), key=lambda o: o.end, default=None)
    if not of_all or s.actor or focus.states() or last is None or last.paragraph != s.paragraph:
        return s
    return replace(s, actor=last.actor, thing="", guessed=True) if last.actor else s


def _of_sender(view: View, focus: Focus, s: Assertion, told: Sequence[Assertion]) -> Assertion:
    value = s.value if isinstance(s.value, int | float) else 0.0
    if (
        s.kind not in KINDS
        or s.actor
        or s.body
        or s.role
        or s.unit != "persons"
        or s.mission in ("", ALL)
        or not s.time
    ):
        return s
    found = senders_at(view, s.time.last, s.mission, from_date=s.time.last - REPORTS)
    if found is None or value > PART * float(found.total.value):
        return s
    for iso3 in dict.fromkeys(_senders(focus, s, told)):
        row = found.of(iso3)
        about = row is not None and abs(row.count - value) <= max(AS_FEW * row.count, 2)
        beside = any(o.actor == iso3 and focus.sentence.start <= o.start < s.start for o in told)
        if row and (about or (beside and s.thing in PARTS and value <= row.count)):
            return replace(s, actor=iso3, kind="personnel_category", guessed=True)
    return s


def _senders(focus: Focus, s: Assertion, told: Sequence[Assertion]) -> Iterator[str]:
    """The States that may be meant, the nearest first: named before it in its sentence, then in statements before."""
    yield from (n.keys[0] for n in reversed(focus.senders()) if n.end <= s.start)
    near = [o for o in told if o.actor and o.end <= s.start]
    near = [o for o in near if s.paragraph - o.paragraph <= PARAGRAPHS or o.mission == s.mission]
    yield from (o.actor for o in sorted(near, key=lambda o: -o.end) if o.unit in ("persons", "rank"))
    yield from (n.keys[0] for n in reversed(focus.before))
