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
from peaceops.claims.gazetteer import Name, hosted
from peaceops.claims.pattern import pattern
from peaceops.claims.senders import senders_at
from peaceops.claims.subject import Focus
from peaceops.claims.whereabouts import of_host, of_one_host

KINDS = ("personnel_mission", "personnel_category")
OF_ALL = "personnel_total"
MAY_HAVE = ("authorised", "decided")  # roles of what the Council allows
PARAGRAPHS = 1  # back to which a State told before is still of whom the text tells
FAR = 110  # characters between States and the numbers that are theirs
FEW, TWICE = 1_000, 2  # persons from which those at a State's are a mission's; times a State's own
PARTS = ("women", "police", "observers", "officers")  # of whom a State may have any number of its own people
REPORTS = timedelta(days=100)  # back from a time within which a report tells who contributes
LONG_AGO = timedelta(days=400)  # the same, of a limit, which is no number of a month
PART = 0.5  # of a mission's people, above which a number is of the mission rather than of one State
LIMIT = 3  # times a State's people, up to which a number may be a limit set for them
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
    mine = [_of_host(view, focus, s) for s in mine]
    out = list(mine)  # in their order, for of two on the same words the first is kept
    for n in sorted(range(len(out)), key=lambda n: out[n].start):
        out[n] = _of_sender(view, focus, _as_share(focus, out[n], before), [*before, *out])
    return out


def _of_host(view: View, focus: Focus, s: Assertion) -> Assertion:
    """The statement as one on the mission whose place its State is: "MONUSCO (Congo) with 19,144"."""
    value = s.value if isinstance(s.value, int | float) else 0.0
    if not s.actor or s.unit != "persons" or s.kind not in ("personnel_category", "contributor_rank") or not s.time:
        return s
    there = s.mission not in ("", ALL)
    if (s.mission not in hosted(view).get(s.actor, ())) if there else value < FEW:
        return s
    mission = s.mission if there else next(iter(of_host(view, s.actor, s.time.last)), "")
    own = senders_at(view, s.time.last, s.mission if there else None, from_date=s.time.last - REPORTS)
    row = own.of(s.actor) if own else None
    if not mission or not of_one_host(view, mission) or (row and row.count * TWICE > value):
        return s
    kind = "personnel_category" if s.thing in (*PARTS, "civilian") else "personnel_mission"
    kind, role = ("resolution", s.role) if s.role in MAY_HAVE else (kind, "" if s.role == "cumulative" else s.role)
    return replace(s, actor="", mission=mission, kind=kind, role=role, guessed=s.guessed or not there)


def _as_share(focus: Focus, s: Assertion, before: Sequence[Assertion]) -> Assertion:
    """A share of all peacekeepers that says again what the statement just before it counts: "that is 0.18 per cent"."""
    of_all = s.kind == "contributor_share" and s.unit == "percent" and s.thing == "from_region" and not s.words
    last = max((o for o in before if o.unit == "persons"), key=lambda o: o.end, default=None)
    if not of_all or s.actor or focus.states() or last is None or last.paragraph != s.paragraph:
        return s
    return replace(s, actor=last.actor, thing="", guessed=True) if last.actor else s


def _of_sender(view: View, focus: Focus, s: Assertion, told: Sequence[Assertion]) -> Assertion:
    value = s.value if isinstance(s.value, int | float) else 0.0
    if not _may_be_sent(s) or s.mission in ("", ALL) or not s.time:
        return s
    first = s.time.last - (REPORTS if s.hedge != "most" else LONG_AGO)
    found = senders_at(view, s.time.last, s.mission, from_date=first)
    if found is None or value > PART * float(found.total.value):
        return s
    for iso3 in dict.fromkeys(_senders(focus, s, told)):
        row = found.of(iso3)
        about = row is not None and _about(s, value, row.count)
        beside = any(o.actor == iso3 and focus.sentence.start <= o.start < s.start for o in told)
        if row and (about or (beside and s.thing in PARTS and value <= row.count)):
            return replace(s, actor=iso3, kind="personnel_category", role="", guessed=True)
    return s


def _may_be_sent(s: Assertion) -> bool:
    """Whether a number of nobody's people may be of one State: those of a mission, or a limit that a State sets."""
    limit = s.kind == "resolution" and s.role == "authorised" and s.hedge == "most"
    return s.unit == "persons" and not (s.actor or s.body) and ((s.kind in KINDS and not s.role) or limit)


def _about(s: Assertion, value: float, count: int) -> bool:
    """Whether a number is about that of a State's people, or a limit that they may have."""
    if s.hedge == "most":
        return count <= value <= LIMIT * count
    return abs(count - value) <= max(AS_FEW * count, 2)


def _senders(focus: Focus, s: Assertion, told: Sequence[Assertion]) -> Iterator[str]:
    """The States that may be meant, the nearest first: named before it in its sentence, then in statements before."""
    yield from (n.keys[0] for n in reversed(focus.senders()) if n.end <= s.start)
    near = [o for o in told if o.actor and o.end <= s.start]
    near = [o for o in near if s.paragraph - o.paragraph <= PARAGRAPHS or o.mission == s.mission]
    yield from (o.actor for o in sorted(near, key=lambda o: -o.end) if o.unit in ("persons", "rank"))
    yield from (n.keys[0] for n in reversed(focus.before))
