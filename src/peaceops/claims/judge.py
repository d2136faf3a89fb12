"""Judging: a statement against its evidence. The rules are a table of reasons; what is near a number is in nearness.py.

1. What cannot be held against a figure is not checkable: another body's figures, predictions, opinions.
2. Without evidence, unknown. A statement is never supported without an official figure.
3. The thing itself, at the time: near it, supported.
4. Another official thing with that value: the statement needs context.
5. The thing at an earlier time: outdated.
6. Between two official values of what the words may mean, or as near as decisions differ: the statement needs context.
7. Else contradicted; or unknown, where only reports before or after the time are at hand and do not rule it out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date

from peaceops.claims.assertion import ALL, UNLESS_KNOWN, Assertion
from peaceops.claims.certain import COMPARED, DENIED
from peaceops.claims.counterpart import ANYWHEN, EARLIER, NEIGHBOUR, OTHER, SAME, THAN, Counterpart
from peaceops.claims.doubt import doubted
from peaceops.claims.know_death_ranks import SINCE
from peaceops.claims.know_deaths import OF_YEARS
from peaceops.claims.nearness import EXACT, MONTH, apart, coarser, is_near, number_of
from peaceops.claims.verdict import Verdict

CLOSE = 0.12  # beyond a hedge, and still no flat contradiction: amounts of one year differ by that much
AGAINST = 0.08  # the same on the side that the hedge rules out
CEILING = "authorised-ceiling"  # what a mission may have, of one category or of several together
UNIFORMED, ENOUGH = "uniformed-personnel", 500  # whom civilians join, and from how many on
CIVILIANS = {"all": 1.45, "personnel": 1.45, "peacekeepers": 1.2, "un_troops": 1.2}  # up to how many times as many
FAR = 0.5  # from reports before and after a gap, from which a number is contradicted all the same
YEAR = 300  # days from which a time is a year told as a whole
STATES = 0.04  # of the number of contributing States, by which reports of a year differ
LISTS = 2  # operations by which those financed and those that run may differ
MEMBERS, WHOLE = 15, (15.0, 11.0)  # of the Council, today and until 1965
DEPLOYED_LATER = 420  # days after the decision in which a mission is deployed, or takes over
STARTS = 10  # days by which three starts of a mission may differ
OPEN = ("open", "unnamed")  # of a share or an amount whose budget the text does not name
SMALL = 0.2  # of what there is of all operations, below which a number is of a part of it
ALL_OF_THEM = ("uniformed", "peacekeepers")  # words for all the people of a State in a mission
FEW_DEATHS = 40  # deaths that may be of one incident, rather than of all years
NARROW = ("police", "observers", "officers", "women")  # words that count one part, which no other is mistaken for
READINGS_APART = 0.25  # of a number, how far the nearest of two readings may be for it to lie between them
FEW = 50  # persons below whom one more or less is another number


def judged(s: Assertion, evidence: list[Counterpart]) -> Verdict:
    """The verdict on a statement, after doubt."""
    compared = [e for e in evidence if e.relation == THAN]
    evidence = [e for e in evidence if e.relation != THAN]
    verdict = _plain(s, [e for e in evidence if e.relation != ANYWHEN])
    if DENIED in s.doubts:
        return _denied(s, verdict)
    if verdict.verdict == "supported":
        return _beside_others(s, verdict, compared)
    return doubted(s, verdict, evidence)


def _denied(s: Assertion, verdict: Verdict) -> Verdict:
    """The verdict on what its sentence denies: wrong where it is so. That it is otherwise is not borne out by a number
    which is another."""
    if verdict.verdict == "supported":
        return Verdict("needs_context" if s.hedge else "contradicted", "denied", verdict.evidence)
    return (
        Verdict("unknown", "denied", verdict.evidence) if verdict.verdict in ("contradicted", "outdated") else verdict
    )


def _beside_others(s: Assertion, verdict: Verdict, compared: list[Counterpart]) -> Verdict:
    """The verdict on a number that is right, beside what it is compared with."""
    if wrong := [e for e in compared if not e.holds]:
        return Verdict("needs_context", "compared", (*wrong[:1], *verdict.evidence[:1]))
    if len(compared) < sum(not than.before for than in s.than) or (COMPARED in s.doubts and not s.than):
        return replace(verdict, verdict="needs_context", reason="unread")
    return verdict


def _plain(s: Assertion, evidence: list[Counterpart]) -> Verdict:
    """The verdict by the figures of the time and the mission that were understood."""
    if s.refusal == UNLESS_KNOWN:
        known = _plain(replace(s, refusal=""), evidence)
        return known if known.verdict == "supported" else Verdict("not_checkable", "prediction")
    if s.refusal:
        return Verdict("not_checkable", s.refusal.replace("_", "-"))
    borne_out = any(e.holds for e in evidence if e.relation == SAME)  # fourteen votes, where one member did not vote
    if (wrong := inner_contradiction(s)) and not (wrong == "tally" and borne_out):
        return Verdict("contradicted", wrong, tuple(evidence[:1]))
    if not evidence:
        return Verdict("unknown", "no-figure")
    if s.unit == "money":
        return Verdict("needs_context", "currency", tuple(evidence[:1]))
    told = [e for e in evidence if e.holds is not None]
    if told and s.words != "costliest":
        found = _told(told)
        if s.guessed and found.verdict == "contradicted":
            return Verdict("unknown", "part", found.evidence)
        undated = s.time is None and s.kind == "contributor_rank" and found.verdict == "contradicted"
        return replace(found, verdict="needs_context", reason="undated") if undated else found
    verdict = _numeric(s, [e for e in evidence if e.holds is None])
    if s.guessed and (
        verdict.verdict in ("contradicted", "outdated")
        or (s.mission == ALL and not s.actor and verdict.verdict != "supported")
    ):
        return Verdict("unknown", "part", verdict.evidence)
    if told and verdict.verdict == "supported":
        return Verdict("needs_context", "superlative", (*verdict.evidence, told[0]))
    return verdict


def _told(told: list[Counterpart]) -> Verdict:
    """Counterpart that says by itself whether the statement holds."""
    same = [e for e in told if e.relation == SAME]
    if same and all(e.holds for e in same):
        return Verdict("supported", "same", (same[0],))
    if holding := [e for e in told if e.holds and e.relation != SAME]:
        outdated = holding[0].relation == EARLIER
        return Verdict(
            "outdated" if outdated else "needs_context", "earlier" if outdated else "other", (*holding[:1], *same[:1])
        )
    wrong = [e for e in told if not e.holds]
    return Verdict("contradicted", "same", tuple(wrong[-1:] + wrong[:-1][:1]))


@dataclass(frozen=True, slots=True)
class Held:
    """A statement's evidence by its relation: all of it, and what is near the number."""

    all_: dict[str, list[Counterpart]]
    near: dict[str, list[Counterpart]]


def _numeric(s: Assertion, evidence: list[Counterpart]) -> Verdict:
    """The verdict of the first rule of NUMERIC that has one."""
    by = {r: [e for e in evidence if e.relation == r] for r in (SAME, OTHER, EARLIER, NEIGHBOUR)}
    if s.role == "before":  # "down from": the thing of an earlier time may be meant
        by[SAME], by[EARLIER] = by[SAME] + by[EARLIER], []
    held = Held(by, {r: [e for e in es if is_near(s, e)] for r, es in by.items()})
    found = (verdict for rule in NUMERIC if (verdict := rule(s, held)))
    return next(found, Verdict("unknown", "only-others", tuple((by[OTHER] + by[EARLIER])[:2])))


def _agrees(s: Assertion, held: Held) -> Verdict | None:
    """The thing itself, at the time."""
    near = held.near[SAME]
    if near and all(coarser(s, e) for e in near):
        return Verdict("needs_context", "month", (near[0],))
    if near:
        undated = s.time is None and s.kind in RUNNING
        return Verdict("needs_context", "undated", (near[0],)) if undated else Verdict("supported", "same", (near[0],))
    passed = _passed(s, held.all_[SAME])
    return Verdict("supported", "within", tuple(held.all_[SAME][:2])) if passed else None


def _other_agrees(s: Assertion, held: Held) -> Verdict | None:
    """What else may be meant or mistaken: civilians, a ceiling of before, another official thing, another list."""
    same, old = held.all_[SAME], [e for e in held.near[EARLIER] if e.figure.counted.key == CEILING]
    if verdict := _with_civilians(s, same + held.all_[OTHER]):
        return verdict
    if s.role == "authorised" and old:
        return Verdict("outdated", "earlier", (old[0], *same[:1]))
    if held.near[OTHER]:
        return Verdict("needs_context", "other", (held.near[OTHER][0], *same[:1]))
    listed = _differ_by_one(s, same) if s.kind == "mission_count" else None
    return Verdict("needs_context", "financed" if s.role == "financed" else "lists", (listed,)) if listed else None


def _earlier_agrees(s: Assertion, held: Held) -> Verdict | None:
    """The thing at an earlier time; the reports before and after, where the time has none."""
    hedged_rate = s.unit == "percent" and s.hedge != ""  # near the rate of some scale before by its width alone
    if near := held.near[EARLIER]:
        undated = s.time is None
        evidence = (near[0], *held.all_[SAME][:1])
        if hedged_rate:
            return Verdict("needs_context", "near", evidence)
        return Verdict("needs_context", "undated", evidence) if undated else Verdict("outdated", "earlier", evidence)
    beside = held.near[NEIGHBOUR]
    if beside and len(beside) == len(held.all_[NEIGHBOUR]) > 1:
        return Verdict("supported", "neighbours", tuple(beside[:2]))
    return None


def _none_agrees(s: Assertion, held: Held) -> Verdict | None:
    """Nothing is near: how far it is, and of what."""
    same, other, beside = held.all_[SAME], held.all_[OTHER], held.all_[NEIGHBOUR]
    if s.time is None and s.kind in RUNNING:
        first = tuple((same + beside + other)[:1])
        return Verdict("needs_context", "undated", first) if first else Verdict("unknown", "no-figure")
    if same:
        return _off(s, same, other)
    if beside:
        far = all(apart(s, e) > FAR for e in beside + other)
        return Verdict("contradicted" if far else "unknown", "neighbours", tuple(beside[:2]))
    if not other + held.all_[EARLIER]:
        return Verdict("unknown", "no-figure")
    if whole := _more_than_all(s, other):
        return Verdict("contradicted", "same", (whole,))
    if (old := held.all_[EARLIER]) and s.unit == "persons" and not other:  # of an operation that is over
        return Verdict("contradicted", "same", tuple(old[:1]))
    return Verdict("needs_context", s.thing, tuple(other[:1])) if s.thing in ("cumulative", "both") and other else None


NUMERIC = (_agrees, _other_agrees, _earlier_agrees, _none_agrees)  # rules, the first of which that answers decides
RUNNING = frozenset(
    (
        "personnel_total",
        "personnel_mission",
        "personnel_category",
        "mission_count",
        "contributor_rank",
        "contributor_share",
        "fatalities",
        "budget_total",
        "other",
    )
)


def _passed(s: Assertion, same: list[Counterpart]) -> bool:
    """Whether a strength passed through the number in a year told as a whole, or a running total in the months before
    the text."""
    if s.kind == "fatalities" and not s.thing and not s.actor and not (s.time and s.time.said):
        values = [float(e.figure.value) for e in same if _of_all_years(e)]
        return bool(values) and not s.hedge and min(values) <= number_of(s) <= max(values)
    whole = s.time is not None and s.time.said and (s.time.last - s.time.first).days > YEAR
    return whole and _crossed(s, same)


def _of_all_years(e: Counterpart) -> bool:
    """Whether deaths are counted from the first day of the list, not those of an incident."""
    return isinstance(e.figure.value, int | float) and e.figure.period.first == SINCE


def _with_civilians(s: Assertion, known: list[Counterpart]) -> Verdict | None:
    """Of persons who may be civilians too: no figure where the number lies above that of the uniformed as civilians
    would make it; contradicted where it is below that of the uniformed alone, of whom it must hold."""
    if s.thing not in CIVILIANS or s.unit != "persons" or s.actor or s.role not in ("", "peak"):
        return None
    held = [e for e in known if e.figure.counted.key == UNIFORMED and isinstance(e.figure.value, int | float)]
    values = [float(e.figure.value) for e in held]
    value = number_of(s)
    if not values or max(values) < ENOUGH or any(e.figure.status == "stated" and is_near(s, e) for e in known):
        return None
    if s.thing == "all" and value < 0.95 * min(values) and s.hedge != "above":
        return Verdict("contradicted", "same", tuple(held[:1]))
    if 1.01 * max(values) < value <= CIVILIANS[s.thing] * max(values):
        verdict = "needs_context" if s.thing in ("peacekeepers", "un_troops") else "unknown"
        return Verdict(verdict, "civilians", tuple(held[:1]))
    return None


def _crossed(s: Assertion, same: list[Counterpart]) -> bool:
    """Whether a strength passed through the number in a year that is told as a whole."""
    values = [float(e.figure.value) for e in same if isinstance(e.figure.value, int | float)]
    return (
        s.unit == "persons"
        and s.kind.startswith("personnel")
        and bool(values)
        and min(values) <= number_of(s) <= max(values)
    )


def _differ_by_one(s: Assertion, same: list[Counterpart]) -> Counterpart | None:
    """The count of missions from which the number differs as lists do: by one, or by two of those financed."""
    most = LISTS if s.role == "financed" or s.thing == "begun" else 1
    return next((e for e in same if abs(float(e.figure.value) - number_of(s)) <= most), None)


def _off(s: Assertion, same: list[Counterpart], other: list[Counterpart]) -> Verdict:
    """The thing at the time is known and is not near: how far, and between what."""
    nearest = min(same, key=lambda e: apart(s, e))
    if s.thing == "contributors" and s.unit == "count" and apart(s, nearest) <= STATES:
        return Verdict("needs_context", "near", (nearest,))
    if s.kind == "date_established" and (start := _soon_after(s, same)):
        return Verdict("needs_context", "start", (start,))
    if s.unit in EXACT:
        return _hiding(s, same) or Verdict("contradicted", "same", (nearest,))
    value = number_of(s)
    if above := _between(s, same, other):
        return Verdict("needs_context", "between", (nearest, above))
    incident = s.kind == "fatalities" and 0 < value <= FEW_DEATHS and not s.thing and s.role not in OF_YEARS
    if incident and 2 * value < float(nearest.figure.value):
        return Verdict("unknown", "part", (nearest,))
    of_all = s.mission == ALL and not s.actor and s.unit == "persons" and not s.role
    if of_all and 0 < value < SMALL * float(nearest.figure.value):
        return Verdict("unknown", "part", (nearest,))
    part = s.actor and s.unit == "persons" and value < 0.8 * float(nearest.figure.value) and s.role != "authorised"
    if part and not _of_the_whole(s):
        return Verdict("unknown", "part", (nearest,))
    if hiding := _hiding(s, same):
        return hiding
    if apart(s, nearest) <= _close(s, nearest) and s.unit in ("persons", "usd") and value >= FEW:
        return Verdict("needs_context", "near", (nearest,))
    if s.thing in OPEN:
        return Verdict("unknown", "only-others", (nearest,))
    return Verdict("contradicted", "same", (nearest,))


def _between(s: Assertion, same: list[Counterpart], other: list[Counterpart]) -> Counterpart | None:
    """The official figure above a number of persons that lies between two that its words may mean, and no further from
    the nearest than one reading is from another: "soldiers", with police or without."""
    if not s.kind.startswith("personnel"):
        return None
    meant = same if s.thing in NARROW else [*same, *other]
    strengths = [e for e in meant if e.figure.counted.key != CEILING and isinstance(e.figure.value, int | float)]
    value = number_of(s)
    below = [e for e in strengths if float(e.figure.value) < value]
    above = [e for e in strengths if float(e.figure.value) > value]
    close = any(apart(s, e) <= READINGS_APART for e in (*below, *above))
    return above[0] if below and above and close else None


def _more_than_all(s: Assertion, other: list[Counterpart]) -> Counterpart | None:
    """All the uniformed of a State, where more of one kind are told than it has of all together."""
    if not s.actor or s.unit != "persons" or s.role or s.value_max is not None:
        return None
    whole = [e for e in other if e.figure.counted.key == "from-state" and isinstance(e.figure.value, int | float)]
    most = max(whole, key=lambda e: float(e.figure.value), default=None)
    return most if most and number_of(s) > (1 + CLOSE) * float(most.figure.value) else None


def _of_the_whole(s: Assertion) -> bool:
    """Whether a State's people at a time that is told are all those of a mission, and no part that went or stands
    somewhere: "in May 2015 Nepal had 300 peacekeepers in UNMISS"."""
    told = s.time is not None and (s.time.said or s.mission == ALL) and not s.doubts
    return told and s.mission != "" and s.thing in ALL_OF_THEM and not s.hedge and not s.role


def _hiding(s: Assertion, same: list[Counterpart]) -> Verdict | None:
    """A bound that holds, and says little: "more than 10,000" of 15,000."""
    values = [float(e.figure.value) for e in same if isinstance(e.figure.value, int | float)]
    holds = bool(values) and (
        (s.hedge in ("above", "just_above") and min(values) > number_of(s))
        or (s.hedge in ("under", "most") and max(values) < number_of(s))
    )
    nearest = min(same, key=lambda e: apart(s, e))
    return Verdict("needs_context", "bound", (nearest,)) if holds and s.role != "authorised" else None


def _soon_after(s: Assertion, same: list[Counterpart]) -> Counterpart | None:
    """The official start that a day or month told lies near: decided, begun and taken over are days apart."""
    told = str(s.value)
    if s.unit != "date" or len(told) < MONTH or s.actor:
        return None
    day = date.fromisoformat(told if len(told) > MONTH else f"{told}-15")
    starts = ((e, date.fromisoformat(iso)) for e in same if len(iso := str(e.figure.value)) > MONTH)
    later = DEPLOYED_LATER if s.words == "deployed" else STARTS
    return next((e for e, start in starts if -STARTS <= (day - start).days <= later), None)


def _close(s: Assertion, e: Counterpart) -> float:
    """How far from the number a figure may be and still be no flat contradiction: less where the hedge rules it out."""
    if s.role in ("authorised", "decided"):
        return 0.0  # a ceiling is an exact number
    over = float(e.figure.value) > number_of(s)
    against = (s.hedge in ("above",) and not over) or (s.hedge in ("below", "under", "most") and over)
    return AGAINST if against else CLOSE


def inner_contradiction(s: Assertion) -> str:
    """What arithmetic alone says against a statement: a day of no calendar, a tally of no Council."""
    if s.role == "impossible":
        return "no-such-day"
    told = [n for n in s.also if n >= 0]
    if s.kind in ("vote", "veto_power") and s.thing == "council" and told:
        named = Counter(cast for _, cast in s.voters)
        parts = [max(n, float(named[cast])) for n, cast in zip(s.also, "YNA", strict=True)]
        over = sum(parts) > MEMBERS
        short = (
            s.role != "absent"
            and len(told) == len(s.also)
            and sum(told) not in WHOLE
            and (s.also[2] > 0 or sum(told) < min(WHOLE))
        )
        wrong = any(0 <= n < named[cast] for n, cast in zip(s.also, "YNA", strict=True))
        return "tally" if over or short or wrong else ""
    return ""
